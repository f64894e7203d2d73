import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankWorkbook, createXlsxPort } from '../../src/xlsx';
import type { TableData, WorkbookSnapshot } from '../../src/workbook';
import { hostFromXlsx } from './from-xlsx';
import { useHost } from './use-host';

const sample = new Uint8Array(readFileSync(join(__dirname, '../../samples/ung-fritid-vb-2022.xlsx')));

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const port = createXlsxPort(bytes);
  if (!port.ok) throw new Error('the sample cannot be opened');
  const snapshot = await port.value.readWorkbook();
  if (!snapshot.ok) throw new Error('the sample cannot be read');
  return snapshot.value;
}

const bodyValues = ({ rowList }: TableData): unknown =>
  rowList.map((row) => row.map(({ value, error }) => error ?? value ?? ''));

describe('a workbook file in the host', () => {
  const host = useHost(() => ({ model: hostFromXlsx(sample) }));

  test('the client reads the tables that the file adapter reads', async () => {
    const snapshot = await snapshotOf(sample);
    const seen = await host().run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      const list = tables.items.map((table) => ({
        table,
        sheet: table.worksheet.load('name'),
        header: table.getHeaderRowRange().load('values'),
        body: table.getDataBodyRange().load('values'),
      }));
      await context.sync();
      return list.map(({ table, sheet, header, body }) => ({
        name: table.name,
        sheet: sheet.name,
        header: header.values[0],
        body: body.values,
      }));
    });
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual(
      snapshot.tableList.map((table) => ({
        name: table.name,
        sheet: table.sheet,
        header: table.headerList,
        body: bodyValues(table),
      })),
    );
  });

  test('sheets with their visibility, and names', async () => {
    const snapshot = await snapshotOf(sample);
    const seen = await host().run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load('items/name,items/visibility,items/protection/protected');
      names.load('items/name,items/type');
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name, visibility, protection }) => [
          name,
          visibility.toLowerCase(),
          protection.protected,
        ]),
        names: names.items.map(({ name, type }) => [name, type]),
      };
    });
    expect(seen.sheets).toEqual(
      snapshot.sheetList.map(({ title, visibility, isProtected }) => [
        title,
        visibility.toLowerCase(),
        isProtected,
      ]),
    );
    expect(host().model.activeSheet.name).toBe('Uppgifter');
    expect(seen.names.length).toBeGreaterThan(0);
    expect(seen.names.filter(([, type]) => type === 'Error')).toEqual([]);
  });
});

describe('a blank workbook file in the host', () => {
  const host = useHost(() => ({ model: hostFromXlsx(blankWorkbook()) }));

  test('has the file’s sheet and nothing in it', async () => {
    const snapshot = await snapshotOf(blankWorkbook());
    await host().run(async (context) => {
      context.workbook.worksheets.load('items/name');
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(
        snapshot.sheetList.map(({ title }) => title),
      );
      expect(used.isNullObject).toBe(true);
    });
  });
});
