import { addExpenses, onNewSheet, useEnglishHost } from './run-script';

const host = useEnglishHost();

describe('tables', () => {
  test('rows with formulas, totals, columns with a name', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const table = addExpenses(sheet);
      table.columns.add(undefined, [['Share'], ['=[@Amount]/100'], [''], [''], [''], ['']]);
      table.rows.add(1, [['1/1/2024', 'Extra', 'Other', 3, '']]);
      table.showTotals = true;
      const [head, body, totals] = [
        table.getHeaderRowRange().load('values'),
        table.columns.getItem('Amount').getDataBodyRange().load('values'),
        table.getTotalRowRange().load('address'),
      ];
      const share = table.columns.getItem('Share').getDataBodyRange().getCell(0, 0).load('values');
      table.rows.load('count');
      await context.sync();
      return [head.values, body.values.flat(), totals.address, table.rows.count, share.values];
    });
    expect(seen).toEqual([
      [['Date', 'Merchant', 'Category', 'Amount', 'Share']],
      [120, 3, 142, 27, 33, 35],
      'Sample!A8:E8',
      6,
      [[1.2]],
    ]);
  });

  test('headers are hidden and shown again', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const table = addExpenses(sheet);
      table.showHeaders = false;
      const cell = sheet.getRange('A1').load('values');
      const hidden = table.getRange().load('address');
      await context.sync();
      const before = [cell.values[0]![0] as string, hidden.address];
      table.showHeaders = true;
      const head = table.getHeaderRowRange().load('values');
      await context.sync();
      return [...before, head.values[0]![1] as string];
    });
    expect(seen).toEqual(['', 'Sample!A2:D6', 'Merchant']);
  });

  test.each<[string, (filter: Excel.Filter) => void, number[]]>([
    ['values', (filter) => filter.applyValuesFilter(['$27', '$33']), [27, 33]],
    ['one limit', (filter) => filter.applyCustomFilter('>100'), [120, 142]],
    ['two limits', (filter) => filter.applyCustomFilter('<30', '>140', 'Or'), [142, 27]],
    ['the largest', (filter) => filter.applyTopItemsFilter(2), [120, 142]],
    ['the smallest', (filter) => filter.applyBottomItemsFilter(1), [27]],
    ['a share', (filter) => filter.applyTopPercentFilter(40), [120, 142]],
    ['the average', (filter) => filter.applyDynamicFilter('BelowAverage'), [27, 33, 35]],
    ['criteria', (filter) => filter.apply({ filterOn: 'Custom', criterion1: '>=120' }), [120, 142]],
  ])('a filter by %s: the visible view', async (_, apply, expected) => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const table = addExpenses(sheet);
      table.getDataBodyRange().numberFormat = [['$0']];
      apply(table.columns.getItem('Amount').filter);
      const view = table.columns.getItem('Amount').getDataBodyRange().getVisibleView();
      view.load('values,rowCount,cellAddresses');
      view.rows.load('items/values');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      return [view.values.flat(), view.rowCount, view.rows.items.length, table.autoFilter.isDataFiltered];
    });
    expect(seen).toEqual([expected, expected.length, expected.length, true]);
  });

  test('sorting, clearing, deleting rows, making it a range', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const table = addExpenses(sheet);
      table.sort.apply([{ key: 3, ascending: false }], true);
      table.sort.load('fields,matchCase');
      table.rows.deleteRows([0, 1]);
      const left = table.columns.getItem('Amount').getDataBodyRange().load('values');
      await context.sync();
      const sorted = [left.values.flat(), table.sort.matchCase];
      table.sort.clear();
      const range = table.convertToRange().load('address');
      const gone = context.workbook.tables.getItemOrNullObject('Expenses').load('name');
      await context.sync();
      return [...sorted, range.address, gone.isNullObject];
    });
    expect(seen).toEqual([[35, 33, 27], true, 'Sample!A1:D4', true]);
  });

  test('resizing', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const table = addExpenses(sheet);
      table.resize('A1:E8');
      const head = table.getHeaderRowRange().load('values');
      await context.sync();
      return head.values[0]![4] as string;
    });
    expect(seen).toBe('Column5');
  });
});

describe('names', () => {
  test('of ranges, constants and formulas; of the workbook and of a sheet', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1, 'x']];
      const { names } = context.workbook;
      names.add('Block', sheet.getRange('A1:B1'), 'what it is for');
      names.add('Rate', '=0.25');
      names.addFormulaLocal('Twice', '=Sample!$A$1');
      sheet.names.add('Own', '=Sample!$B$1').visible = false;
      const [block, rate] = [names.getItem('Block').load(), names.getItem('Rate').load('value,type')];
      block.arrayValues.load('values,types');
      const own = sheet.names.getItem('Own').load('visible,scope');
      const range = names.getItem('Twice').getRange().load('address');
      const none = names.getItemOrNullObject('Own').load('name');
      await context.sync();
      return [
        [block.formula, block.comment, block.type, block.arrayValues.values, block.arrayValues.types],
        [rate.value, rate.type],
        [own.visible, own.scope, range.address, none.isNullObject],
      ];
    });
    expect(seen).toEqual([
      ['=Sample!$A$1:$B$1', 'what it is for', 'Range', [[1, 'x']], [['Double', 'String']]],
      [0.25, 'Double'],
      [false, 'Worksheet', 'Sample!$A$1'.replace(/\$/g, ''), true],
    ]);
  });
});

describe('validation', () => {
  type Case = [string, Excel.DataValidationRule, unknown[], string | null];
  test.each<Case>([
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, [5, 11], 'A2'],
    ['decimals', { decimal: { formula1: 0, operator: 'GreaterThan' } }, [0.5, -1], 'A2'],
    ['dates', { date: { formula1: '2024-01-01', operator: 'GreaterThan' } }, [45352, 45000], 'A2'],
    ['lengths', { textLength: { formula1: 3, operator: 'LessThan' } }, ['ab', 'abc'], 'A2'],
    ['a written list', { list: { inCellDropDown: true, source: 'a,b,c' } }, ['b', 'd'], 'A2'],
    ['a list in cells', { list: { inCellDropDown: true, source: '=$D$1:$D$2' } }, ['x', 'z'], 'A2'],
    ['a formula', { custom: { formula: '=COUNTIF($A$1:$A$2,A1)=1' } }, ['x', 'y'], null],
    ['a limit in a cell', { wholeNumber: { formula1: '=$E$1', operator: 'LessThan' } }, [1, 5], 'A2'],
  ])('%s: what is valid, and which cells are not', async (_, rule, values, expected) => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      sheet.getRange('D1:E2').values = [
        ['x', 4],
        ['y', ''],
      ];
      const range = sheet.getRange('A1:A2');
      range.values = values.map((value) => [value]);
      range.dataValidation.rule = rule;
      range.dataValidation.load('valid,type');
      const first = sheet.getRange('A1').dataValidation.load('valid');
      const invalid = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      await context.sync();
      return [range.dataValidation.valid, first.valid, invalid.isNullObject ? null : invalid.address];
    });
    expect(seen).toEqual([expected ? null : true, true, expected && `Sample!${expected}`]);
  });
});

describe('conditional formats', () => {
  test('looks with lines and number formats; order, stop, deletion', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const range = sheet.getRange('B2:D4');
      const first = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      first.cellValue.format.font.color = 'red';
      first.cellValue.format.borders.getItem('EdgeBottom').style = 'Continuous';
      first.cellValue.format.numberFormat = '0.0';
      first.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      const second = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      second.custom.rule.formula = '=B2>C2';
      second.custom.format.fill.color = 'green';
      second.stopIfTrue = true;
      second.priority = 0;
      range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      second.custom.rule.load('formulaR1C1');
      const line = first.cellValue.format.borders.bottom.load('style');
      first.cellValue.format.load('numberFormat');
      await context.sync();
      const types = range.conditionalFormats.items.map(({ type, priority }) => [type, priority]);
      range.conditionalFormats.getItemAt(0).delete();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      return [
        types,
        second.custom.rule.formulaR1C1,
        line.style,
        first.cellValue.format.numberFormat,
        left.value,
      ];
    });
    expect(seen).toEqual([
      [
        ['Custom', 0],
        ['CellValue', 1],
      ],
      '=RC>RC[1]',
      'Continuous',
      '0.0',
      1,
    ]);
  });
});

describe('styles, properties, workbook', () => {
  test('a style of one’s own', async () => {
    const seen = await onNewSheet(host(), async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add('Diagonal');
      const style = styles.getItem('Diagonal');
      style.font.color = '#ffff00';
      style.fill.color = '#800080';
      style.textOrientation = 38;
      style.includeNumber = false;
      const range = sheet.getRange('A1:B2');
      range.numberFormat = [['0.00']];
      range.style = 'Diagonal';
      sheet.getRange('A4').style = Excel.BuiltInStyle.heading1;
      range.load('style,numberFormat,format/font/color,format/fill/color,format/textOrientation');
      const heading = sheet.getRange('A4').load('style,format/font/bold');
      styles.load('items/name,items/builtIn');
      await context.sync();
      const own = styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
      style.delete();
      const normal = sheet.getRange('A1').load('style');
      await context.sync();
      return [range.toJSON(), heading.style, heading.format.font.bold, own, normal.style];
    });
    expect(seen).toMatchObject([
      {
        style: 'Diagonal',
        numberFormat: [
          ['0.00', '0.00'],
          ['0.00', '0.00'],
        ],
        format: { font: { color: '#FFFF00' }, fill: { color: '#800080' }, textOrientation: 38 },
      },
      'Heading1',
      true,
      ['Diagonal'],
      'Normal',
    ]);
  });

  test('document properties, custom ones, selection of several areas, iterative calculation', async () => {
    host().person.select('Sheet1', 'A1:A2,C1');
    const seen = await host().run(async (context) => {
      const { properties, application } = context.workbook;
      properties.title = 'Budget';
      properties.keywords = 'a,b';
      properties.custom.add('Reviewed', true);
      properties.custom.add('Pages', 12);
      application.iterativeCalculation.maxIteration = 7;
      properties.load('title,keywords,author');
      properties.custom.load('items/key,items/value,items/type');
      application.iterativeCalculation.load('maxIteration,enabled');
      application.cultureInfo.datetimeFormat.load('shortDatePattern');
      const areas = context.workbook.getSelectedRanges().load('address');
      await context.sync();
      const list = properties.custom.items.map(({ key, value, type }) => [key, value, type]);
      return [
        [properties.title, properties.keywords, properties.author],
        list,
        application.iterativeCalculation.maxIteration,
        application.cultureInfo.datetimeFormat.shortDatePattern,
        areas.address,
      ];
    });
    expect(seen).toEqual([
      ['Budget', 'a,b', ''],
      [
        ['Reviewed', true, 'Boolean'],
        ['Pages', 12, 'Number'],
      ],
      7,
      'M/d/yyyy',
      'Sheet1!A1:A2,Sheet1!C1',
    ]);
  });
});

describe('events of what scripts do themselves', () => {
  test('tables, sheets and ranges; with the range of the event', async () => {
    const heard: unknown[] = [];
    const note = (text: unknown): Promise<void> => {
      heard.push(text);
      return Promise.resolve();
    };
    await onNewSheet(host(), async (sheet, context) => {
      const table = addExpenses(sheet);
      await context.sync();
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add((event) => note(event.type));
      worksheets.onDeleted.add((event) => note(event.type));
      worksheets.onDeactivated.add((event) => note(event.type));
      tables.onAdded.add((event) => note(event.type));
      table.onChanged.add((event) => note(['table', event.changeType, event.address]));
      table.onSelectionChanged.add((event) => note(['selected', event.isInsideTable, event.address]));
      sheet.onFormatChanged.add((event) => note(['format', event.address]));
      sheet.onChanged.add(async (event) => {
        const address = await host().run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          return range.address;
        });
        await note([event.changeType, event.details?.valueBefore, event.details?.valueAfter, address]);
      });
      await context.sync();
      sheet.getRange('D2').values = [[99]];
      sheet.getRange('G1').format.fill.color = 'red';
      const other = worksheets.add('Other');
      other.tables.add('A1:B2', true);
      await context.sync();
      other.delete();
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
    });
    await host().settle();
    expect(heard).toEqual(
      expect.arrayContaining([
        ['table', 'RangeEdited', 'D2'],
        ['RangeEdited', 120, 99, 'Sample!D2'],
        ['format', 'G1'],
        'WorksheetAdded',
        'TableAdded',
        'WorksheetDeleted',
        'WorksheetDeactivated',
        ['selected', true, 'B2'],
      ]),
    );
    expect(heard).toHaveLength(8);
  });
});
