import { dumpHost } from './dump';
import { useHost } from './use-host';

const host = useHost();

async function dumpAfter(step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  await host().run(async (context) => {
    step(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
  });
  return dumpHost(host().model);
}

const sheetAfter = async (step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  (await dumpAfter(step)).sheets['Blad1']!;

const PLAIN_FONT = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
};

describe('the dump of what scripts have written', () => {
  test('an untouched sheet is empty', async () => {
    const sheet = await sheetAfter(() => undefined);
    expect(sheet).toMatchObject({
      cells: {},
      merges: [],
      columns: [],
      heights: {},
      freeze: null,
      tabColor: null,
    });
  });

  test('cells: value, formula and the whole look', async () => {
    const { cells } = await sheetAfter((sheet) => {
      sheet.getRange('B2').values = [['Mål']];
      const { format } = sheet.getRange('B2');
      format.font.set({
        name: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        underline: 'Single',
        color: '#1f3864',
      });
      format.fill.color = '#DCE6F2';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.protection.locked = false;
      const bottom = format.borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Hairline';
      bottom.color = '#BFBFBF';
      sheet.getRange('C3').formulas = [['=SUM(A1:A2)']];
      sheet.getRange('C3').numberFormat = [['#,##0.0']];
      sheet.getRange('C3').format.indentLevel = 2;
    });
    expect(cells).toEqual({
      B2: {
        value: 'Mål',
        style: {
          font: { name: 'Arial', size: 14, bold: true, italic: true, underline: true, color: '#1F3864' },
          fill: '#DCE6F2',
          border: { bottom: { line: 'hair', color: '#BFBFBF' } },
          horizontal: 'center',
          vertical: 'top',
          wrap: true,
          indent: 0,
          numberFormat: 'General',
          locked: false,
        },
      },
      C3: {
        value: null,
        formula: 'SUM(A1:A2)',
        style: {
          font: PLAIN_FONT,
          fill: null,
          border: {},
          horizontal: 'left',
          vertical: null,
          wrap: false,
          indent: 2,
          numberFormat: '#,##0.0',
          locked: true,
        },
      },
    });
  });

  test('cells behind a merge are left out', async () => {
    const sheet = await sheetAfter((each) => {
      each.getRange('A1:C1').values = [['a', '', '']];
      each.getRange('A1:C1').format.fill.color = 'red';
      each.getRange('A1:C1').merge();
    });
    expect([Object.keys(sheet.cells), sheet.merges]).toEqual([['A1'], ['A1:C1']]);
  });

  test('widths, heights, hidden lines, looks of columns', async () => {
    const sheet = await sheetAfter((each) => {
      each.getRange('A:A').format.columnWidth = 48;
      each.getRange('C:C').columnHidden = true;
      each.getRange('B:B').format.font.bold = true;
      each.getRange('2:2').format.rowHeight = 30;
      each.getRange('4:5').rowHidden = true;
    });
    expect(sheet.columns).toEqual([
      { from: 1, to: 1, widthPt: 48, width: 9.140625, hidden: false },
      { from: 3, to: 3, widthPt: 48, width: 9.140625, hidden: true },
    ]);
    expect([sheet.heights, sheet.hiddenRows]).toEqual([{ 2: 30 }, [4, 5]]);
    expect(sheet.columnStyles['B']?.font.bold).toBe(true);
  });

  test('tables', async () => {
    const { tables } = await sheetAfter((sheet) => {
      sheet.getRange('A1:B1').values = [['Id', 'Namn']];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Mal';
      table.showFilterButton = false;
    });
    expect(tables).toEqual([
      { name: 'Mal', range: 'A1:B3', columns: ['Id', 'Namn'], style: 'TableStyleMedium2', hasFilter: false },
    ]);
  });

  test('drop-downs and hints, gathered by rule', async () => {
    const { validations } = await sheetAfter((sheet) => {
      const list = sheet.getRanges('B2:C9,E2:E9').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: '=Malkedjan.Lista.Bedomning' } };
      list.errorAlert = { showAlert: true, style: 'Warning', title: 'Okänd', message: 'Välj ur listan' };
      sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'Id', message: 'Ett id' };
    });
    const common = { allowBlank: true, showError: true, showInput: true };
    expect(validations).toEqual([
      {
        ...common,
        ranges: ['A1'],
        type: null,
        formula: null,
        errorStyle: 'stop',
        errorTitle: null,
        error: null,
        promptTitle: 'Id',
        prompt: 'Ett id',
      },
      {
        ...common,
        ranges: ['B2:C9', 'E2:E9'],
        type: 'list',
        formula: 'Malkedjan.Lista.Bedomning',
        errorStyle: 'warning',
        errorTitle: 'Okänd',
        error: 'Välj ur listan',
        promptTitle: null,
        prompt: null,
      },
    ]);
  });

  test('conditional formats', async () => {
    const { formats } = await sheetAfter((sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '$A1="x"';
      custom.custom.format.fill.color = '#FBDDE0';
      custom.stopIfTrue = true;
      const between = conditionalFormats.add('CellValue').cellValue;
      between.rule = { formula1: '=1', formula2: '=5', operator: 'Between' };
      between.format.font.color = '#8E1220';
      between.format.font.bold = true;
      const icons = conditionalFormats.add('IconSet').iconSet;
      icons.style = 'ThreeArrows';
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0.9' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '1' },
      ];
      icons.reverseIconOrder = true;
      conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#638EC6';
    });
    const plain = { operator: null, formulas: [], stopIfTrue: false };
    expect(formats.map(({ rule }) => rule)).toEqual([
      {
        ...plain,
        type: 'expression',
        formulas: ['$A1="x"'],
        stopIfTrue: true,
        look: { color: null, bold: false, fill: '#FBDDE0' },
      },
      {
        type: 'cellIs',
        operator: 'between',
        formulas: ['1', '5'],
        stopIfTrue: false,
        look: { color: '#8E1220', bold: true, fill: null },
      },
      {
        ...plain,
        type: 'iconSet',
        iconSet: {
          set: '3Arrows',
          limits: [
            ['percent', 0],
            ['num', 0.9],
            ['num', 1],
          ],
          showValue: true,
          reverse: true,
        },
      },
      { ...plain, type: 'dataBar', dataBar: '#638EC6' },
    ]);
  });

  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ['rows', (panes) => panes.freezeRows(3), 'A4'],
    ['columns', (panes) => panes.freezeColumns(2), 'C1'],
    ['both', (panes) => panes.freezeAt('A1:B3'), 'C4'],
  ])('frozen %s', async (_, freeze, cell) => {
    expect((await sheetAfter((sheet) => freeze(sheet.freezePanes))).freeze).toBe(cell);
  });

  test('paper', async () => {
    const { page } = await sheetAfter((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('1:3');
      pageLayout.setPrintMargins('Inches', {
        top: 0.6,
        bottom: 0.5,
        left: 0.4,
        right: 0.3,
        header: 0.2,
        footer: 0.1,
      });
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P (&N)';
      sheet.horizontalPageBreaks.add('A21');
    });
    expect(page).toEqual({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: '$1:$3',
      printArea: ['$A$1:$H$40'],
      breaks: [20],
      header: {},
      footer: { right: '&P (&N)' },
      margins: [0.6, 0.5, 0.4, 0.3, 0.2, 0.1],
    });
  });

  test('names, sheets and the one that is shown', async () => {
    const dump = await dumpAfter((sheet, context) => {
      const added = context.workbook.worksheets.add('Listor');
      added.visibility = 'Hidden';
      added.tabColor = '#1F3864';
      context.workbook.names.add('Malkedjan.Lista', added.getRange('A2:A5')).visible = false;
      sheet.names.add('Lokal', '=1');
      sheet.protection.protect();
    });
    expect([dump.sheetTitles, dump.active, dump.sheets['Listor']!.state]).toEqual([
      ['Blad1', 'Listor'],
      'Blad1',
      'hidden',
    ]);
    expect([dump.sheets['Listor']!.tabColor, dump.sheets['Blad1']!.protected]).toEqual(['#1F3864', true]);
    expect(dump.names).toEqual([
      { name: 'Malkedjan.Lista', sheet: null, refersTo: 'Listor!$A$2:$A$5', hidden: true },
      { name: 'Lokal', sheet: 0, refersTo: '1', hidden: false },
    ]);
  });

  test('is plain data', async () => {
    const dump = await dumpAfter((sheet) => void (sheet.getRange('A1').values = [[1]]));
    expect(JSON.parse(JSON.stringify(dump))).toEqual(dump);
  });
});
