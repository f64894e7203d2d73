import { applied, changedParts, partsOf, planOf, rowsOf, sheetOf } from './plans';
import { rawTable, rawWorkbook, TABLE_TYPE } from './raw-workbook';

const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
const THREAD = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const before = rawWorkbook({
  sheetList: [
    {
      title: 'Data',
      inner:
        `<sheetData><row r="1"><c r="A1" ${text('Id')}<c r="B1" ${text('Utfall')}</row>` +
        `<row r="2"><c r="A2" ${text('I001')}<c r="B2"><v>1</v></c></row></sheetData>` +
        '<legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      relationshipList: [
        ['rId1', 'table', '../tables/table1.xml'],
        ['rId2', 'comments', '../comments1.xml'],
        ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId4', THREAD, '../threadedComments/threadedComment1.xml'],
      ],
    },
  ],
  partByPath: {
    'xl/tables/table1.xml': rawTable('Indikatorer', 'A1:B2', ['Id', 'Utfall']),
    'xl/comments1.xml': '<comments xmlns="urn:x"><c ref="B2"/></comments>',
    'xl/drawings/vmlDrawing1.vml': '<xml/>',
    'xl/threadedComments/threadedComment1.xml': '<ThreadedComments xmlns="urn:t"/>',
  },
  typeByPath: {
    'xl/tables/table1.xml': TABLE_TYPE,
    'xl/comments1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
    'xl/drawings/vmlDrawing1.vml': 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  },
});

describe('rule 8: notes and threads are never added to nor broken', () => {
  test('a changed cell keeps its thread; nothing but the cell changes', async () => {
    const change = {
      table: 'Indikatorer',
      idColumn: 'Id',
      rowId: 'I001',
      column: 'Utfall',
      expected: 1,
      next: 2,
    };
    const after = await applied(before, planOf([], { cellChangeList: [change] }));
    expect(changedParts(before, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const [old, now] = [partsOf(before), partsOf(after)].map((parts) => parts['xl/worksheets/sheet1.xml']!);
    expect(now).toBe(old!.replace('<c r="B2"><v>1</v></c>', '<c r="B2"><v>2</v></c>'));
  });

  test('owned sheets come without notes', async () => {
    const parts = partsOf(await applied(before, planOf([sheetOf('Rapport', { rowList: rowsOf([['x']]) })])));
    expect(Object.keys(parts).filter((name) => /comments\d|vml|threaded/i.test(name))).toHaveLength(3);
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toBeUndefined();
  });
});
