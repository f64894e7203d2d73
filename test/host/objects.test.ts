import { codeOf, useHost } from './use-host';

const host = useHost();

/** Runs on the first sheet. */
const onSheet = <T>(
  step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  host().run(async (context) => {
    const result = await step(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
    return result;
  });

describe('sheets', () => {
  test('are added, named, moved, hidden, coloured and deleted', async () => {
    const seen = await host().run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Rapport');
      added.tabColor = '#1f3864';
      added.showGridlines = false;
      added.position = 0;
      worksheets.add('Bort').delete();
      worksheets.getItem('Blad1').visibility = 'Hidden';
      await context.sync();
      added.name = 'Rapport 2024';
      worksheets.load('items/name,items/position,items/visibility,items/tabColor,items/showGridlines');
      await context.sync();
      return worksheets.items.map((sheet) => sheet.toJSON());
    });
    expect(seen).toEqual([
      {
        id: expect.any(String),
        name: 'Rapport 2024',
        position: 0,
        visibility: 'Visible',
        tabColor: '#1F3864',
        showGridlines: false,
      },
      {
        id: expect.any(String),
        name: 'Blad1',
        position: 1,
        visibility: 'Hidden',
        tabColor: '',
        showGridlines: true,
      },
    ]);
  });

  test.each<[string, string, string]>([
    ['a name that is taken', 'blad1', 'ItemAlreadyExists'],
    ['a name with a colon', 'a:b', 'InvalidArgument'],
    ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
  ])('%s is refused', async (_, name, code) => {
    expect(await codeOf(host().run(async (context) => void context.workbook.worksheets.add(name)))).toBe(
      code,
    );
  });

  test('the last visible sheet stays', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.delete()))).toBe('InvalidOperation');
  });

  test('a very hidden sheet cannot be deleted', async () => {
    const run = host().run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gömd');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidOperation');
  });

  test('a missing sheet is a null object whose members do nothing', async () => {
    const seen = await host().run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Finns inte');
      const range = sheet.getRange('A1').load('values');
      sheet.delete();
      sheet.load('name');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(seen).toEqual([true, true]);
  });

  test('used ranges count values, and looks unless told otherwise', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = 'red';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      const none = context.workbook.worksheets.add().getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [all.address, values.address, none.isNullObject];
    });
    expect(seen).toEqual(['Blad1!B2:D9', 'Blad1!B2', true]);
  });

  test('activate', async () => {
    await host().run(async (context) => {
      context.workbook.worksheets.add('Ny').activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Ny');
    });
  });
});

describe('ranges from ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C4'],
    ['getRow', (range) => range.getRow(0), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D3:D5'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A4:C6'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B3:C6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B3'],
    ['getEntireRow', (range) => range.getEntireRow(), '3:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getLastCell', (range) => range.getLastCell(), 'D5'],
    ['getLastRow', (range) => range.getLastRow(), 'B5:D5'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D3:D5'],
    ['getRowsAbove', (range) => range.getRowsAbove(2), 'B1:D2'],
    ['getRowsBelow', (range) => range.getRowsBelow(), 'B6:D6'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A3:A5'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'E3:F5'],
    ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B3:F9'],
    ['getIntersection', (range) => range.getIntersection('A1:C4'), 'B3:C4'],
  ])('%s', async (_, derive, address) => {
    const seen = await onSheet(async (sheet, context) => {
      const range = derive(sheet.getRange('B3:D5')).load('address');
      await context.sync();
      return range.address;
    });
    expect(seen).toBe(`Blad1!${address}`);
  });

  test('a range outside the sheet is refused', async () => {
    expect(
      await codeOf(onSheet((sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address'))),
    ).toBe('InvalidArgument');
  });
});

describe('looks', () => {
  test('what is set is read; what differs is null', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.font.bold = true;
      range.format.font.color = '#123abc';
      range.format.font.name = 'Arial';
      range.format.font.size = 14;
      range.format.fill.color = '#DDF3DB';
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      sheet.getRange('B2').format.font.italic = true;
      range.format.load(
        'wrapText,horizontalAlignment,verticalAlignment,font/bold,font/italic,font/color,font/name,font/size,fill/color',
      );
      await context.sync();
      return range.format.toJSON();
    });
    expect(seen).toEqual({
      wrapText: true,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      font: { bold: true, italic: null, color: '#123ABC', name: 'Arial', size: 14 },
      fill: { color: '#DDF3DB' },
    });
  });

  test('borders by side, inside lines on both cells', async () => {
    await onSheet((sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      for (const side of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = '#BFBFBF';
        border.weight = side === 'InsideHorizontal' ? 'Hairline' : 'Thin';
      }
    });
    const { formats } = host().model.activeSheet;
    const sides = (row: number) => {
      const { top, bottom, left } = formats.get(row, 0);
      return [top?.weight, bottom?.weight, left];
    };
    expect([sides(0), sides(1)]).toEqual([
      ['Thin', 'Hairline', null],
      ['Hairline', 'Thin', null],
    ]);
  });

  test('several areas at once', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:A2,C3');
      areas.format.fill.color = 'yellow';
      areas.load('address,areaCount,cellCount,format/fill/color');
      areas.areas.load('items/address');
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.format.fill.color,
        areas.areas.items.length,
      ];
    });
    expect(seen).toEqual(['Blad1!A1:A2,Blad1!C3', 2, 3, '#FFFF00', 2]);
  });

  test('an address list of more than 8 192 characters is refused', async () => {
    const address = Array.from({ length: 1_500 }, (_, row) => `A${row * 2 + 10}`).join(',');
    expect(await codeOf(onSheet((sheet) => void (sheet.getRanges(address).format.wrapText = true)))).toBe(
      'InvalidArgument',
    );
  });

  test('whole columns cost one entry, and a later cell wins', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A:C').format.font.size = 9;
      sheet.getRange('B2').format.font.size = 12;
      const [cell, other] = [sheet.getRange('B2'), sheet.getRange('C100')];
      cell.load('format/font/size');
      other.load('format/font/size');
      await context.sync();
      return [cell.format.font.size, other.format.font.size];
    });
    expect(seen).toEqual([12, 9]);
  });

  test('widths and heights in points', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A:B').format.columnWidth = 60;
      sheet.getRange('1:1').format.rowHeight = 31.5;
      const range = sheet.getRange('A1:C2').load('format/columnWidth,format/rowHeight,width,height');
      const first = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
      await context.sync();
      return [
        range.format.columnWidth,
        range.width,
        range.height,
        first.format.columnWidth,
        first.format.rowHeight,
      ];
    });
    expect(seen).toEqual([null, 168, 46.5, 60, 31.5]);
  });

  test('row, column and cell properties in one call each', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.setCellProperties([
        [{ format: { fill: { color: 'red' }, font: { bold: true } } }, {}],
        [{}, { format: { borders: { top: { style: 'Continuous', color: '#000000' } } } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 99 } }, {}]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      return read.value.flat().map((each) => [each.address, each.format?.fill?.color]);
    });
    expect(seen).toEqual([
      ['Blad1!A1', '#FF0000'],
      ['Blad1!B1', '#FFFFFF'],
      ['Blad1!A2', '#FFFFFF'],
      ['Blad1!B2', '#FFFFFF'],
    ]);
    const sheet = host().model.activeSheet;
    expect([sheet.heightByRow.get(0), sheet.hiddenRowSet.has(1), sheet.widthByColumn.get(0)]).toEqual([
      20,
      true,
      99,
    ]);
    expect(sheet.formats.get(1, 1).top?.style).toBe('Continuous');
  });

  test('clear empties looks, contents or both', async () => {
    const seen = await onSheet(async (sheet, context) => {
      for (const address of ['A1', 'A2', 'A3']) {
        sheet.getRange(address).values = [[1]];
        sheet.getRange(address).format.font.bold = true;
      }
      sheet.getRange('A1').clear('Formats');
      sheet.getRange('A2').clear('Contents');
      sheet.getRange('A3').clear();
      const list = ['A1', 'A2', 'A3'].map((address) =>
        sheet.getRange(address).load('values,format/font/bold'),
      );
      await context.sync();
      return list.map((range) => [range.values[0]![0], range.format.font.bold]);
    });
    expect(seen).toEqual([
      [1, false],
      ['', true],
      ['', false],
    ]);
  });
});

describe('merges', () => {
  test('the first cell holds the text, the others take nothing', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      sheet.getRange('A1:C1').merge();
      sheet.getRange('B1').values = [['x']];
      const range = sheet.getRange('A1:C1').load('values');
      const areas = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [range.values, areas.address];
    });
    expect(seen).toEqual([[['a', '', '']], 'Blad1!A1:C1']);
  });

  test('across, and apart again', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B3').merge(true);
      sheet.getRange('A2').unmerge();
    });
    expect(host().model.activeSheet.mergeList.map(({ top }) => top)).toEqual([0, 2]);
  });
});

describe('tables', () => {
  const addTable = (sheet: Excel.Worksheet): Excel.Table => {
    sheet.getRange('B2:C4').values = [
      ['Id', 'Namn'],
      ['I001', 'Nöjdhet'],
      ['I002', 'Närvaro'],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'Indikatorer';
    return table;
  };

  test('are found by name, with headers and body', async () => {
    const seen = await onSheet(async (sheet, context) => {
      addTable(sheet).style = 'TableStyleLight1';
      await context.sync();
      const table = context.workbook.tables.getItem('indikatorer').load('name,style,showFilterButton');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values,address');
      table.columns.load('items/name,items/id,count');
      table.worksheet.load('name');
      await context.sync();
      return [
        [table.name, table.style, table.showFilterButton, table.worksheet.name],
        header.values,
        body.address,
        table.columns.items.map(({ id, name }) => [id, name]),
      ];
    });
    expect(seen).toEqual([
      ['Indikatorer', 'TableStyleLight1', true, 'Blad1'],
      [['Id', 'Namn']],
      'Blad1!B3:C4',
      [
        [1, 'Id'],
        [2, 'Namn'],
      ],
    ]);
  });

  test('headers become unique texts', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:D2').values = [
        ['Mål', 'mål', '', 2024],
        [1, 2, 3, 4],
      ];
      const header = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values');
      await context.sync();
      return header.values;
    });
    expect(seen).toEqual([['Mål', 'mål2', 'Kolumn3', '2024']]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['over a merge', (sheet) => sheet.getRange('C4:D4').merge(), 'MergedRangeConflict'],
    ['over another table', (sheet) => void sheet.tables.add('C4:D5', true), 'InvalidArgument'],
  ])('no table %s', async (_, spoil, code) => {
    const run = onSheet((sheet) => {
      spoil(sheet);
      addTable(sheet);
    });
    expect(await codeOf(run)).toBe(code);
  });

  test.each(['Q1', 'AKT2026', 'har blank', '1a'])('no table is named %s', async (name) => {
    expect(await codeOf(onSheet((sheet) => void (addTable(sheet).name = name)))).toBe('InvalidArgument');
  });

  test('are resized, with the header row where it is', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      table.resize('B2:D9');
      const range = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      return [range.address, table.columns.items.map(({ name }) => name)];
    });
    expect(seen).toEqual(['Blad1!B2:D9', ['Id', 'Namn', 'Kolumn3']]);
    const run = host().run(async (context) => {
      context.workbook.tables.getItem('Indikatorer').resize('B3:D9');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  test('rows and columns are added and taken away; what lies below moves', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      sheet.getRange('B6').values = [['nedanför']];
      table.rows.add(undefined, [['I003', 'Trygghet']]);
      table.rows.add(0, [['I000', 'Först']]);
      table.columns.add(-1, [['Enhet'], ['%'], ['%'], ['%'], ['%']]);
      table.rows.getItemAt(1).delete();
      const range = table.getRange().load('values');
      const below = sheet.getRange('B7').load('values');
      await context.sync();
      return [range.values, below.values];
    });
    expect(seen).toEqual([
      [
        ['Id', 'Namn', 'Enhet'],
        ['I000', 'Först', '%'],
        ['I002', 'Närvaro', '%'],
        ['I003', 'Trygghet', '%'],
      ],
      [['nedanför']],
    ]);
  });

  test('a filter hides rows; a block through it is refused until it is cleared', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      table.columns.getItem('Id').filter.applyValuesFilter(['I002']);
      table.autoFilter.load('isDataFiltered,enabled');
      await context.sync();
      return [table.autoFilter.enabled, table.autoFilter.isDataFiltered];
    });
    expect(seen).toEqual([true, true]);
    const writeBody = () =>
      host().run(async (context) => {
        const body = context.workbook.tables.getItem('Indikatorer').getDataBodyRange();
        body.values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      });
    expect(await codeOf(writeBody())).toBe('FilteredRangeConflict');
    await host().run(async (context) => context.workbook.tables.getItem('Indikatorer').clearFilters());
    expect(await codeOf(writeBody())).toBe('no error');
  });

  test('sorted rows', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      table.sort.apply([{ key: 0, ascending: false }]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values.map(([id]) => id);
    });
    expect(seen).toEqual(['I002', 'I001']);
  });

  test('convertToRange leaves the cells', async () => {
    const seen = await onSheet(async (sheet, context) => {
      addTable(sheet).convertToRange();
      const cell = sheet.getRange('B3').load('values');
      sheet.tables.load('count');
      await context.sync();
      return [cell.values, sheet.tables.count];
    });
    expect(seen).toEqual([[['I001']], 0]);
  });
});

describe('names', () => {
  test('point at ranges or texts, can be hidden, follow a rename and break with the sheet', async () => {
    const seen = await host().run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.add('Rapport');
      const name = names.add('Malkedjan.Rapport', sheet.getRange('A1'));
      name.visible = false;
      names.add('Malkedjan.Rapport.Avtryck', 'a"b');
      sheet.names.add('Lokal', '=Rapport!$B$2:$B$3');
      await context.sync();
      sheet.name = 'Ny rapport';
      names.load('items/name,items/formula,items/value,items/type,items/visible,items/scope');
      const range = name.getRange().load('address');
      await context.sync();
      const before = names.items.map((item) => [
        item.name,
        item.formula,
        item.type,
        item.visible,
        item.scope,
      ]);
      sheet.delete();
      name.load('formula,type');
      await context.sync();
      return [before, range.address, names.items[1]!.value, name.formula, name.type];
    });
    expect(seen).toEqual([
      [
        ['Malkedjan.Rapport', "='Ny rapport'!$A$1", 'Range', false, 'Workbook'],
        ['Malkedjan.Rapport.Avtryck', '="a""b"', 'String', true, 'Workbook'],
      ],
      "'Ny rapport'!A1",
      'a"b',
      '=#REF!$A$1',
      'Error',
    ]);
  });

  test.each(['A1', 'R1C1', 'har blank', '9a'])('%s is no name', async (name) => {
    expect(await codeOf(onSheet((sheet) => void sheet.names.add(name, '=1')))).toBe('InvalidArgument');
  });
});

describe('drop-downs and hints', () => {
  test('a list from a range, with hint and error text', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      dataValidation.prompt = { showPrompt: true, title: 'Bedömning', message: 'Välj' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Okänt',
        message: 'Välj ur listan',
      };
      dataValidation.ignoreBlanks = false;
      dataValidation.load();
      const outside = sheet.getRange('B1:B2').dataValidation.load('type');
      await context.sync();
      return [dataValidation.toJSON(), outside.type];
    });
    expect(seen).toEqual([
      {
        errorAlert: { showAlert: true, style: 'Warning', title: 'Okänt', message: 'Välj ur listan' },
        ignoreBlanks: false,
        prompt: { showPrompt: true, title: 'Bedömning', message: 'Välj' },
        rule: { list: { inCellDropDown: true, source: '=Blad1!$D$1:$D$3' } },
        type: 'List',
        valid: false,
      },
      'Inconsistent',
    ]);
  });

  test('a written-out list of more than 255 characters is refused', async () => {
    const source = Array.from({ length: 60 }, (_, index) => `val ${index}`).join(',');
    const run = onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  test('clear', async () => {
    const type = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    });
    expect(type).toBe('None');
  });
});

describe('conditional formats', () => {
  test('custom, cell value, icons and bars keep what is set', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1="x"';
      custom.custom.format.font.color = '#8E1220';
      custom.custom.format.fill.color = '#FBDDE0';
      custom.stopIfTrue = true;
      const cell = conditionalFormats.add('CellValue');
      cell.cellValue.rule = { formula1: '="nej"', operator: 'EqualTo' };
      cell.cellValue.format.font.bold = true;
      const icons = conditionalFormats.add('IconSet');
      icons.iconSet.style = 'ThreeSymbols';
      const bar = conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#638EC6';
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      custom.custom.rule.load('formula');
      custom.custom.format.font.load('color');
      cell.cellValue.load('rule');
      icons.iconSet.load('style,criteria');
      custom.getRange().load('address');
      await context.sync();
      return [
        conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
        custom.custom.rule.formula,
        custom.custom.format.font.color,
        cell.cellValue.rule,
        icons.iconSet.criteria.length,
      ];
    });
    expect(seen).toEqual([
      [
        ['Custom', 0, true],
        ['CellValue', 1, false],
        ['IconSet', 2, false],
        ['DataBar', 3, false],
      ],
      '=$A1="x"',
      '#8E1220',
      { formula1: '="nej"', operator: 'EqualTo' },
      3,
    ]);
  });

  test('an id finds a format again, clearAll cuts the range out', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const format = sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      await context.sync();
      format.dataBar.showDataBarOnly = true;
      await context.sync();
      sheet.getRange('A3:A4').conditionalFormats.clearAll();
      const areas = format.getRanges().load('address');
      const wrong = format.customOrNullObject.load();
      await context.sync();
      return [areas.address, wrong.isNullObject];
    });
    expect(seen).toEqual(['Blad1!A1:A2,Blad1!A5:A9', true]);
  });
});

describe('panes, protection, paper', () => {
  test('freeze panes', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const location = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [location.address, none.isNullObject];
    });
    expect(seen).toEqual(['Blad1!A1:B3', true]);
  });

  test('a protected sheet refuses contents of locked cells, looks and structure', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, 'hemligt');
    });
    const attempt = (step: (sheet: Excel.Worksheet) => void) => codeOf(onSheet((sheet) => step(sheet)));
    expect(await attempt((sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await attempt((sheet) => void (sheet.getRange('B1').values = [[1]]))).toBe('no error');
    expect(await attempt((sheet) => void (sheet.getRange('B1').format.font.bold = true))).toBe(
      'AccessDenied',
    );
    expect(await attempt((sheet) => void (sheet.getRange('A:A').format.columnWidth = 50))).toBe('no error');
    expect(await attempt((sheet) => sheet.getRange('A1:B1').merge())).toBe('AccessDenied');
    expect(await attempt((sheet) => sheet.protection.protect())).toBe('AccessDenied');
    expect(await attempt((sheet) => sheet.protection.unprotect('fel'))).toBe('AccessDenied');
    expect(await attempt((sheet) => sheet.protection.unprotect('hemligt'))).toBe('no error');
    expect(await attempt((sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('no error');
  });

  test('a workbook with a protected structure keeps its sheets as they are', async () => {
    const { model } = host();
    model.addSheet('Extra');
    await host().run(async (context) => context.workbook.protection.protect('hemligt'));
    const attempt = (step: (book: Excel.Workbook) => void) =>
      codeOf(host().run(async (context) => step(context.workbook)));
    expect(await attempt((book) => void book.worksheets.add('Ny'))).toBe('AccessDenied');
    expect(await attempt((book) => book.worksheets.getItem('Extra').delete())).toBe('AccessDenied');
    expect(await attempt((book) => void (book.worksheets.getItem('Extra').name = 'Ny'))).toBe('AccessDenied');
    expect(await attempt((book) => void (book.worksheets.getItem('Extra').visibility = 'Hidden'))).toBe(
      'AccessDenied',
    );
    expect(await attempt((book) => book.protection.unprotect('fel'))).toBe('AccessDenied');
    expect(await attempt((book) => book.protection.unprotect('hemligt'))).toBe('no error');
    expect(await attempt((book) => void book.worksheets.add('Ny'))).toBe('no error');
  });

  test('page layout', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintMargins('Inches', { top: 0.5, left: 0.25 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Sida &P av &N';
      sheet.horizontalPageBreaks.add('A21');
      pageLayout.load('orientation,zoom,topMargin,leftMargin,bottomMargin');
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRows().load('address');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      const { items } = sheet.horizontalPageBreaks;
      return [pageLayout.toJSON(), area.address, rows.address, items.map(({ rowIndex }) => rowIndex)];
    });
    expect(seen).toEqual([
      {
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        topMargin: 36,
        leftMargin: 18,
        bottomMargin: 54,
        headersFooters: { defaultForAllPages: { centerFooter: 'Sida &P av &N' } },
      },
      'Blad1!A1:H40',
      'Blad1!1:3',
      [20],
    ]);
  });
});

describe('program', () => {
  test('culture, calculation, events', async () => {
    const seen = await host().run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode,decimalSeparator');
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator');
      context.runtime.enableEvents = false;
      await context.sync();
      return [application.calculationMode, application.decimalSeparator, application.cultureInfo.name];
    });
    expect(seen).toEqual(['Automatic', ',', 'sv-SE']);
    expect(host().model.isEventsOn).toBe(false);
    expect(host().model.suspendedCount).toEqual({ calculation: 1, screen: 1 });
  });
});

describe('rows and columns are inserted and deleted', () => {
  test('cells, merges, sizes and names move', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B3:C3').merge();
      sheet.getRange('3:3').format.rowHeight = 40;
      const name = context.workbook.names.add('TredjeRaden', sheet.getRange('A3'));
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('1:1').delete('Up');
      const range = sheet.getRange('A1:A4').load('values');
      name.load('formula');
      await context.sync();
      return [range.values, name.formula];
    });
    expect(seen).toEqual([[[''], [''], [2], [3]], '=Blad1!$A$4']);
    const sheet = host().model.activeSheet;
    expect([sheet.mergeList, [...sheet.heightByRow]]).toEqual([
      [{ top: 3, left: 1, bottom: 3, right: 2 }],
      [[3, 40]],
    ]);
  });

  test('copyFrom takes values, formulas and looks', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [['=C1', 5]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A3').copyFrom('A1:B1');
      sheet.getRange('A5').copyFrom('A1:B1', 'Values');
      const [all, values] = ['A3:B3', 'A5:B5'].map((address) => sheet.getRange(address).load('formulas'));
      const look = sheet.getRange('A3').load('format/font/bold');
      await context.sync();
      return [all!.formulas, values!.formulas, look.format.font.bold];
    });
    expect(seen).toEqual([[['=C3', 5]], [[0, 5]], true]);
  });
});

describe('what scripts of others use beside', () => {
  const fill = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1:B5').values = [
      ['Id', 'Namn'],
      ['a', 'Alfa'],
      ['b', 'Beta'],
      ['a', 'Alfa'],
      ['c', ''],
    ];
  };

  test('find and replaceAll', async () => {
    const seen = await onSheet(async (sheet, context) => {
      fill(sheet);
      const range = sheet.getRange('A1:B5');
      const hit = range.find('alf', {}).load('address');
      const exact = range.findOrNullObject('alf', { completeMatch: true }).load('address');
      const count = range.replaceAll('Alfa', 'Gamma', {});
      await context.sync();
      return [hit.address, exact.isNullObject, count.value];
    });
    expect(seen).toEqual(['Blad1!B2', true, 2]);
  });

  test('removeDuplicates', async () => {
    const seen = await onSheet(async (sheet, context) => {
      fill(sheet);
      const result = sheet.getRange('A1:B5').removeDuplicates([0], true).load('removed,uniqueRemaining');
      const range = sheet.getRange('A1:A5').load('values');
      await context.sync();
      return [result.removed, result.uniqueRemaining, range.values.flat()];
    });
    expect(seen).toEqual([1, 3, ['Id', 'a', 'b', 'c', '']]);
  });

  test.each<[Excel.SpecialCellType | string, string]>([
    ['Blanks', 'Blad1!B5'],
    ['Formulas', 'Blad1!A3'],
  ])('getSpecialCells(%s)', async (type, address) => {
    const seen = await onSheet(async (sheet, context) => {
      fill(sheet);
      sheet.getRange('A3').formulas = [['=1']];
      const areas = sheet
        .getRange('A1:B5')
        .getSpecialCells(type as 'Blanks')
        .load('address');
      await context.sync();
      return areas.address;
    });
    expect(seen).toBe(address);
  });

  test.each<[Excel.KeyboardDirection | string, string, string]>([
    ['Down', 'A1', 'A5'],
    ['Right', 'A1', 'B1'],
    ['Down', 'A5', 'A1048576'],
    ['Up', 'A9', 'A5'],
    ['Left', 'D2', 'B2'],
  ])('the edge %s of %s is %s', async (direction, from, to) => {
    const seen = await onSheet(async (sheet, context) => {
      fill(sheet);
      const edge = sheet
        .getRange(from)
        .getRangeEdge(direction as 'Down')
        .load('address');
      await context.sync();
      return edge.address;
    });
    expect(seen).toBe(`Blad1!${to}`);
  });

  test('colour scale, top and bottom, presets and texts as conditional formats', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      const scale = conditionalFormats.add('ColorScale').colorScale;
      scale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' },
        midpoint: { type: 'Percent', formula: '50', color: 'yellow' },
        maximum: { type: 'HighestValue', color: 'red' },
      };
      const top = conditionalFormats.add('TopBottom').topBottom;
      top.rule = { rank: 1, type: 'TopItems' };
      top.format.fill.color = 'green';
      conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'OneStdDevAboveAverage' };
      const text = conditionalFormats.add('ContainsText').textComparison;
      text.rule = { operator: 'Contains', text: 'x' };
      scale.load('threeColorScale');
      text.load('rule');
      const count = conditionalFormats.getCount();
      await context.sync();
      return [scale.threeColorScale, text.rule, count.value];
    });
    expect(seen).toEqual([true, { operator: 'Contains', text: 'x' }, 4]);
  });

  test('settings of the workbook', async () => {
    const seen = await host().run(async (context) => {
      const { settings } = context.workbook;
      settings.add('svar', { antal: 42 });
      await context.sync();
      const item = settings.getItem('svar').load('value');
      const none = settings.getItemOrNullObject('annat').load('value');
      await context.sync();
      return [item.value, none.isNullObject];
    });
    expect(seen).toEqual([{ antal: 42 }, true]);
  });

  test('properties of a sheet, and its copy', async () => {
    const seen = await onSheet(async (sheet, context) => {
      fill(sheet);
      sheet.customProperties.add('nyckel', 'värde');
      const copy = sheet.copy('After', sheet).load('name,position');
      const cell = copy.getRange('B2').load('values');
      const property = sheet.customProperties.getItem('NYCKEL').load('value');
      await context.sync();
      return [copy.name, copy.position, cell.values, property.value];
    });
    expect(seen).toEqual(['Blad1 (2)', 1, [['Alfa']], 'värde']);
  });
});
