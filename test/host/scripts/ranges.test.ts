import { codeOf } from '../use-host';
import { onNewSheet, useEnglishHost } from './run-script';

const host = useEnglishHost();

const INVENTORY = [
  ['Product', 'Quantity', 'Price', 'Total'],
  ['Almonds', 2, 7.5, '=B2*C2'],
  ['Coffee', 1, 34.5, '=B3*C3'],
  ['Chocolate', 5, 9.5, '=B4*C4'],
  ['Total', '', '', '=SUM(D2:D4)'],
];

describe('contents', () => {
  test('values, formulas, texts, types and formats of a block', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const range = sheet.getRange('A1:D5');
      range.formulas = INVENTORY;
      sheet.getRange('C2:D5').numberFormat = [['$#,##0.00']];
      const total = sheet.getRange('D2:D5').load(['values', 'text', 'formulasR1C1', 'valueTypes']);
      await context.sync();
      return total.toJSON();
    });
    expect(seen).toMatchObject({
      values: [[15], [34.5], [47.5], [97]],
      text: [['$15.00'], ['$34.50'], ['$47.50'], ['$97.00']],
      formulasR1C1: [['=RC[-2]*RC[-1]'], ['=RC[-2]*RC[-1]'], ['=RC[-2]*RC[-1]'], ['=SUM(R[-3]C:R[-1]C)']],
      valueTypes: [['Double'], ['Double'], ['Double'], ['Double']],
    });
  });

  test('results follow what they depend on, across sheets, names and tables', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const other = context.workbook.worksheets.add('Other');
      context.workbook.names.add('Rate', sheet.getRange('A3'));
      const table = other.tables.add('A1:B3', true);
      table.name = 'Costs';
      table.getRange().values = [
        ['Item', 'Cost'],
        ['x', 10],
        ['y', 20],
      ];
      const result = other.getRange('D1:D4');
      result.formulas = [
        ['=SUM(Sample!A1:A3)'],
        ['=Rate*2'],
        ['=SUM(Costs[Cost])'],
        ['=IFERROR(1/0,"none")'],
      ];
      result.load('values');
      await context.sync();
      const before = result.values.flat();
      sheet.getRange('A3').values = [[30]];
      other.getRange('B3').values = [[200]];
      result.load('values');
      await context.sync();
      return [before, result.values.flat()];
    });
    expect(seen).toEqual([
      [6, 6, 30, 'none'],
      [33, 60, 210, 'none'],
    ]);
  });

  test('manual calculation keeps old results until it is asked for', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const { application } = context.workbook;
      sheet.getRange('A1:B1').formulas = [[1, '=A1*10']];
      await context.sync();
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[2]];
      const stale = sheet.getRange('B1').load('values');
      await context.sync();
      const before = [cell.values[0]![0] as number, stale.values[0]![0] as number];
      application.calculate('Full');
      cell.load('values');
      await context.sync();
      return [...before, cell.values[0]![0] as number];
    });
    expect(seen).toEqual([10, 10, 20]);
  });

  test('formulas in the other notation', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1:B3').formulasR1C1 = [['=RC[-1]*2'], ['=R[-1]C+R1C1'], ['=SUM(R1C1:R[-1]C[-1])']];
      const range = sheet.getRange('B1:B3').load('formulas,values');
      await context.sync();
      return [range.formulas.flat(), range.values.flat()];
    });
    expect(seen).toEqual([
      ['=A1*2', '=B1+$A$1', '=SUM($A$1:A2)'],
      [2, 3, 3],
    ]);
  });

  test('a result of several values spills, and knows where it comes from', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:A4').values = [['b'], ['a'], ['b'], ['c']];
      const cell = sheet.getRange('C1');
      cell.formulas = [['=UNIQUE(A1:A4)']];
      const spilled = cell.getSpillingToRange().load('address,values');
      const parent = sheet.getRange('C3').getSpillParent().load('address');
      const none = sheet.getRange('A1').getSpillParentOrNullObject().load('address');
      cell.load('hasSpill');
      await context.sync();
      return [spilled.address, spilled.values.flat(), parent.address, none.isNullObject, cell.hasSpill];
    });
    expect(seen).toEqual(['Sample!C1:C3', ['b', 'a', 'c'], 'Sample!C1', true, true]);
  });

  test.each([
    ['General', 'General'],
    ['0.00%', 'Percentage'],
    ['m/d/yyyy', 'Date'],
    ['@', 'Text'],
    ['$#,##0.00', 'Currency'],
    ['0.00E+00', 'Scientific'],
    ['"x"0', 'Custom'],
  ])('the format %s is of the kind %s', async (code, kind) => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[code]];
      cell.load('numberFormatCategories');
      await context.sync();
      return cell.numberFormatCategories;
    });
    expect(seen).toEqual([[kind]]);
  });
});

describe('ranges from ranges', () => {
  test.each<[string, string, (range: Excel.Range) => Excel.Range]>([
    ['cell', 'D5', (range) => range.getCell(1, 2)],
    ['offset', 'C6:E8', (range) => range.getOffsetRange(2, 1)],
    ['resized', 'B4:E7', (range) => range.getResizedRange(1, 1)],
    ['absolute size', 'B4:B8', (range) => range.getAbsoluteResizedRange(5, 1)],
    ['last cell', 'D6', (range) => range.getLastCell()],
    ['row', 'B5:D5', (range) => range.getRow(1)],
    ['column', 'D4:D6', (range) => range.getColumn(2)],
    ['whole rows', '4:6', (range) => range.getEntireRow()],
    ['whole columns', 'B:D', (range) => range.getEntireColumn()],
    ['rows above', 'B2:D3', (range) => range.getRowsAbove(2)],
    ['columns after', 'E4:F6', (range) => range.getColumnsAfter(2)],
    ['bounding', 'A1:D6', (range) => range.getBoundingRect('A1')],
    ['common part', 'C5:D6', (range) => range.getIntersection('C5:Z99')],
  ])('%s: %s', async (_, expected, derive) => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const range = derive(sheet.getRange('B4:D6')).load('address');
      await context.sync();
      return range.address;
    });
    expect(seen).toBe(`Sample!${expected}`);
  });

  test('nothing in common', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address');
      const empty = sheet.getRange('A1:B2').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [none.isNullObject, empty.isNullObject];
    });
    expect(seen).toEqual([true, true]);
    const run = onNewSheet(host(), (sheet, context) => {
      sheet.getRange('A1').getIntersection('B2').load('address');
      return context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });
});

describe('moving things', () => {
  test('inserting and deleting: formulas go on naming the same cells', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)+$A$3']];
      const other = context.workbook.worksheets.add('Other');
      other.getRange('A1').formulas = [['=Sample!A3']];
      sheet.getRange('2:2').insert('Down');
      const [own, far] = [
        sheet.getRange('C1').load('formulas,values'),
        other.getRange('A1').load('formulas'),
      ];
      await context.sync();
      const first = [own.formulas[0]![0], own.values[0]![0], far.formulas[0]![0]] as unknown[];
      sheet.getRange('4:4').delete('Up');
      own.load('formulas');
      await context.sync();
      return [...first, own.formulas[0]![0] as string];
    });
    expect(seen).toEqual(['=SUM(A1:A4)+$A$4', 9, '=Sample!A4', '=SUM(A1:A3)+#REF!']);
  });

  test('copies: all, values, formats, links, transposed, without blanks', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:C2').formulas = [
        [1, '', '=A1+1'],
        [4, 5, 6],
      ];
      sheet.getRange('A1').format.fill.color = 'yellow';
      sheet.getRange('A4:C5').values = [
        [9, 9, 9],
        [9, 9, 9],
      ];
      sheet.getRange('A4').copyFrom('A1:C2', Excel.RangeCopyType.values, true);
      sheet.getRange('E1').copyFrom('A1:C2', Excel.RangeCopyType.all, false, true);
      sheet.getRange('A9').copyFrom('A1', Excel.RangeCopyType.formats);
      const [skipped, turned, look] = [
        sheet.getRange('A4:C5').load('values'),
        sheet.getRange('E1:F3').load('values'),
        sheet.getRange('A9').load('values,format/fill/color'),
      ];
      await context.sync();
      return [skipped.values, turned.values, look.values, look.format.fill.color];
    });
    expect(seen).toEqual([
      [
        [1, 9, 2],
        [4, 5, 6],
      ],
      [
        [1, 4],
        ['', 5],
        [expect.any(Number), 6],
      ],
      [['']],
      '#FFFF00',
    ]);
  });

  test('moveTo takes contents and looks along; formulas follow', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[5, '=A1*2']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').moveTo('D4');
      const [from, to, dependent] = ['A1', 'D4', 'B1'].map((address) =>
        sheet.getRange(address).load('values,formulas,format/font/bold'),
      );
      await context.sync();
      return [from!.values, from!.format.font.bold, to!.values, to!.format.font.bold, dependent!.formulas];
    });
    expect(seen).toEqual([[['']], false, [[5]], true, [['=D4*2']]]);
  });

  test.each<[string, unknown[], unknown[]]>([
    ['numbers by their step', [1, 3], [1, 3, 5, 7, 9]],
    ['one number is copied', [7], [7, 7, 7, 7, 7]],
    ['texts with a number', ['Week 1'], ['Week 1', 'Week 2', 'Week 3', 'Week 4', 'Week 5']],
    ['months', ['Nov'], ['Nov', 'Dec', 'Jan', 'Feb', 'Mar']],
    ['formulas', ['=C1*2'], ['=C1*2', '=C2*2', '=C3*2', '=C4*2', '=C5*2']],
  ])('autoFill: %s', async (_, given, expected) => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const source = sheet.getRange(`A1:A${given.length}`);
      source.formulas = given.map((value) => [value]);
      source.autoFill('A1:A5', Excel.AutoFillType.fillDefault);
      const range = sheet.getRange('A1:A5').load('formulas');
      await context.sync();
      return range.formulas.flat();
    });
    expect(seen).toEqual(expected);
  });
});

describe('looking for things', () => {
  test('find, findAll, replaceAll, special cells', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:B3').formulas = [
        ['Complete', '=1/0'],
        ['Incomplete', '=2'],
        ['complete', 3],
      ];
      const all = sheet.findAll('complete', { completeMatch: true, matchCase: false }).load('address');
      const none = sheet.findAllOrNullObject('absent', {}).load('address');
      const errors = sheet.getRange('A1:B3').getSpecialCells('Formulas', 'Errors').load('address');
      const constants = sheet.getUsedRange().getSpecialCells('Constants', 'Numbers').load('address');
      const count = sheet.replaceAll('complete', 'done', { completeMatch: false, matchCase: true });
      await context.sync();
      return [all.address, none.isNullObject, errors.address, constants.address, count.value];
    });
    expect(seen).toEqual(['Sample!A1,Sample!A3', true, 'Sample!B1', 'Sample!B3', 2]);
  });

  test('precedents and dependents, direct and not', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:D1').formulas = [[1, '=A1', '=B1*2', '=SUM(B1:C1)']];
      const direct = sheet.getRange('C1').getDirectPrecedents().load('addresses');
      const all = sheet.getRange('C1').getPrecedents().load('addresses');
      const dependents = sheet.getRange('A1').getDependents();
      dependents.areas.load('items/address');
      const next = sheet.getRange('A1').getDirectDependents().getRangeAreasBySheet('Sample').load('address');
      await context.sync();
      return [
        direct.addresses,
        all.addresses,
        dependents.areas.items.map(({ address }) => address),
        next.address,
      ];
    });
    expect(seen).toEqual([['Sample!B1'], ['Sample!A1:B1'], ['Sample!B1:D1'], 'Sample!B1']);
  });

  test('several areas at once', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      const areas = sheet.getRanges('A1:A3, C1:C3');
      areas.format.fill.color = 'pink';
      areas.load('address,areaCount,cellCount');
      const common = areas.getIntersection('A2:C2').load('address');
      sheet.getRanges('E1:E3,G1:G3').copyFrom(areas, 'Values');
      const copied = sheet.getRange('E1:G3').load('values');
      await context.sync();
      return [areas.areaCount, areas.cellCount, common.address, copied.values];
    });
    expect(seen).toEqual([
      2,
      6,
      'Sample!A2,Sample!C2',
      [
        [1, '', 3],
        [4, '', 6],
        [7, '', 9],
      ],
    ]);
  });
});

describe('rows, columns, links', () => {
  test('groups fold and unfold', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('2:5').group(Excel.GroupOption.byRows);
      sheet.getRange('3:4').group(Excel.GroupOption.byRows);
      sheet.showOutlineLevels(1, 0);
      const [outer, inner] = [
        sheet.getRange('2:5').load('rowHidden'),
        sheet.getRange('3:4').load('rowHidden'),
      ];
      await context.sync();
      const folded = [outer.rowHidden, inner.rowHidden];
      sheet.showOutlineLevels(2, 0);
      const unfolded = sheet.getRange('2:2').load('rowHidden');
      inner.load('rowHidden');
      await context.sync();
      folded.push(unfolded.rowHidden, inner.rowHidden);
      sheet.getRange('3:4').showGroupDetails(Excel.GroupOption.byRows);
      sheet.getRange('2:5').ungroup(Excel.GroupOption.byRows);
      inner.load('rowHidden');
      await context.sync();
      return [...folded, inner.rowHidden];
    });
    expect(seen).toEqual([true, true, false, true, false]);
  });

  test('a link gives the cell its text and look, and can be taken away', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { textToDisplay: 'Site', screenTip: 'tip', address: 'https://www.bing.com' };
      cell.load('values,hyperlink,style');
      await context.sync();
      return [cell.values, cell.hyperlink, cell.style];
    });
    expect(seen).toEqual([
      [['Site']],
      { textToDisplay: 'Site', screenTip: 'tip', address: 'https://www.bing.com' },
      'Hyperlink',
    ]);
  });

  test('properties of cells, rows and columns', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:B2').setCellProperties([
        [{ format: { fill: { color: 'red' } } }, {}],
        [{}, { format: { font: { bold: true } } }],
      ]);
      sheet.getRange('1:2').format.rowHeight = 30;
      const cells = sheet.getRange('A1:B2').getCellProperties({ format: { fill: { color: true } } });
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      return [cells.value[0]![0]!.format!.fill!.color, rows.value];
    });
    expect(seen).toEqual([
      '#FF0000',
      [
        { rowHidden: false, format: { rowHeight: 30 } },
        { rowHidden: false, format: { rowHeight: 30 } },
      ],
    ]);
  });

  test('sorting by rows and by columns; autofit', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        ['b', 'C', 'a'],
        [2, 3, 1],
      ];
      range.sort.apply([{ key: 0, ascending: true }], false, false, Excel.SortOrientation.columns);
      range.format.autofitColumns();
      range.load('values');
      const width = sheet.getRange('A1').load('format/columnWidth');
      await context.sync();
      return [range.values, width.format.columnWidth > 0];
    });
    expect(seen).toEqual([
      [
        ['a', 'b', 'C'],
        [1, 2, 3],
      ],
      true,
    ]);
  });
});
