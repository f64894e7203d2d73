import { applied, changedParts, partsOf, planOf, rowsOf, sheetOf, snapshotOf } from './plans';
import { rawTable, rawWorkbook, TABLE_TYPE } from './raw-workbook';

const SST =
  '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="3">' +
  '<si><t>Id</t></si><si><r><t>Na</t></r><r><t>mn</t></r></si><si><t>A001</t></si></sst>';
const before = rawWorkbook({
  sheetList: [
    {
      title: 'Data',
      inner:
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1" t="s"><v>2</v></c></row></sheetData>' +
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      relationshipList: [['rId1', 'table', '../tables/table1.xml']],
    },
  ],
  workbookRelationshipList: [['rIdS', 'sharedStrings', 'sharedStrings.xml']],
  partByPath: {
    'xl/sharedStrings.xml': SST,
    'xl/tables/table1.xml': rawTable('Mal', 'A1:B2', ['Id', 'Namn']),
  },
  typeByPath: {
    'xl/sharedStrings.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
    'xl/tables/table1.xml': TABLE_TYPE,
  },
});

describe('rule 4: the table of shared strings is left alone', () => {
  test('new texts stand in their cells, in new sheets and in changed cells', async () => {
    const change = {
      table: 'Mal',
      idColumn: 'Id',
      rowId: 'A001',
      column: 'Namn',
      expected: 'A001',
      next: 'Nytt',
    };
    const after = await applied(
      before,
      planOf([sheetOf('Rapport', { rowList: rowsOf([['Id', 'Helt nytt']]) })], { cellChangeList: [change] }),
    );
    expect(changedParts(before, after)).not.toContain('xl/sharedStrings.xml');
    const parts = partsOf(after);
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('t="s"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="B2" s="1" t="inlineStr"><is><t>Nytt</t></is></c>',
    );
    const snapshot = await snapshotOf(after);
    expect(snapshot.tableList[0]!.rowList[0]!.map(({ value }) => value)).toEqual(['A001', 'Nytt']);
  });
});
