import { a1 } from '../../../src/core';
import { XmlScanner } from '../../../src/xlsx/xml';
import { buildWorkbook } from '../../helpers/package-builder';
import { portOf } from '../../helpers/sample-port';
import { valueOf } from '../write/plans';

const COLUMNS = 10;

function book(rowCount: number): Uint8Array {
  const rowList = Array.from({ length: rowCount }, (_, row) => {
    const cells = Array.from(
      { length: COLUMNS },
      (__, column) => `<c r="${a1(row + 1, column + 1)}"><v>${row + column}</v></c>`,
    );
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return buildWorkbook({ sheetList: [{ title: 'Blad', rows: rowList.join('') }] });
}

/** How many tokens of XML a deed goes over: the work, whatever the machine does meanwhile. */
function tokensOf(deed: () => unknown): number {
  const next = jest.spyOn(XmlScanner.prototype, 'next');
  try {
    deed();
    return next.mock.calls.length;
  } finally {
    next.mockRestore();
  }
}

const editOf = (rowNumber: number, value: number) =>
  ({ sheet: 'Blad', rowNumber, columnNumber: 3, content: { kind: 'value', value } }) as const;

describe('what reading costs', () => {
  test('ten times the cells are ten times the work: 100 000 cells', () => {
    const [small, large] = [portOf(book(1_000)), portOf(book(10_000))];
    const smallCount = tokensOf(() => valueOf(small.readView()).sheetList[0]!.styleAt(1, 1));
    const largeCount = tokensOf(() => valueOf(large.readView()).sheetList[0]!.styleAt(1, 1));
    expect(largeCount / smallCount).toBeGreaterThan(9.5);
    expect(largeCount / smallCount).toBeLessThan(10.5);
    expect(valueOf(large.readView()).sheetList[0]!.cellsByRow.size).toBe(10_000);
  });

  test('after the first edit, an edit of a large sheet is the work of its row', () => {
    const port = portOf(book(5_000));
    valueOf(port.readView());
    valueOf(port.editCells([editOf(7, 1)]));
    const count = tokensOf(() => {
      valueOf(port.editCells([editOf(4_000, 2)]));
      valueOf(port.readView()).sheetList[0]!.styleAt(4_000, 3);
    });
    expect(count).toBeLessThan(20 * COLUMNS * 3);
  });

  test('sheets that an edit does not touch are the same objects', () => {
    const port = portOf(
      buildWorkbook({
        sheetList: [
          { title: 'Blad', rows: '<row r="1"><c r="C1"><v>1</v></c></row>' },
          { title: 'Annat', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        ],
      }),
    );
    const before = valueOf(port.readView()).sheetList;
    valueOf(port.editCells([editOf(1, 5)]));
    const after = valueOf(port.readView()).sheetList;
    expect(after[1]).toBe(before[1]);
    expect(after[0]).not.toBe(before[0]);
    expect(before[0]!.cellAt(1, 3).value).toBe(1);
    expect(after[0]!.cellAt(1, 3).value).toBe(5);
  });

  test('tables that an edit does not touch are the same objects in what the product reads', async () => {
    const table = (name: string) => [{ name, ref: 'A1:B2', columnList: ['Id', 'Text'] }];
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>1</v></c><c r="D2"><v>1</v></c></row>';
    const port = portOf(
      buildWorkbook({
        sheetList: [
          { title: 'Blad', rows, tableList: table('Ett') },
          { title: 'Annat', rows, tableList: table('Tva') },
        ],
      }),
    );
    valueOf(port.readView());
    const before = valueOf(await port.readWorkbook());
    valueOf(port.editCells([{ ...editOf(2, 5), columnNumber: 1 }]));
    const after = valueOf(await port.readWorkbook());
    expect(after.tableList[1]).toBe(before.tableList[1]);
    expect(after.tableList[0]!.rowList[0]![0]!.value).toBe(5);
  });
});

describe('names', () => {
  test('a name that a sheet has a meaning of its own for is nobody’s', () => {
    const names =
      '<definedName name="Alla">Blad!$A$1</definedName><definedName name="Egen">Blad!$A$1</definedName>' +
      '<definedName name="egen" localSheetId="0">Blad!$B$1</definedName>';
    const port = portOf(buildWorkbook({ sheetList: [{ title: 'Blad' }], names }));
    expect(valueOf(port.readView()).nameList.map(({ name }) => name)).toEqual(['Alla']);
  });
});
