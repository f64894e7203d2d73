import { useHost } from './use-host';

const host = useHost();

/** Listens on a sheet, or on all sheets, and gives what the handler hears. */
async function listen(where: 'sheet' | 'sheets'): Promise<unknown[]> {
  const heardList: unknown[] = [];
  await host().run(async (context) => {
    const { worksheets } = context.workbook;
    const source = where === 'sheet' ? worksheets.getItem('Blad1') : worksheets;
    source.onChanged.add((event: Excel.WorksheetChangedEventArgs) => {
      heardList.push([event.type, event.changeType, event.address]);
      return Promise.resolve();
    });
    await context.sync();
  });
  await host().settle();
  return heardList;
}

describe('a person works beside the scripts', () => {
  test.each(['sheet', 'sheets'] as const)('a handler on the %s hears of edits', async (where) => {
    const heardList = await listen(where);
    host().person.edit('Blad1', 'B2', [['x']]);
    await host().settle();
    expect(heardList).toEqual([['WorksheetChanged', 'RangeEdited', 'B2']]);
    expect(host().model.activeSheet.cells.get(1, 1).value).toBe('x');
  });

  test('nothing is heard while events are switched off', async () => {
    const heardList = await listen('sheet');
    await host().run(async (context) => void (context.runtime.enableEvents = false));
    host().person.edit('Blad1', 'B2', [['x']]);
    await host().settle();
    expect(heardList).toEqual([]);
  });

  test('a handler that is removed hears nothing', async () => {
    let heardCount = 0;
    const handler = await host().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const added = sheet.onChanged.add(() => {
        heardCount += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    handler.remove();
    await handler.context.sync();
    host().person.edit('Blad1', 'A1', [[1]]);
    await host().settle();
    expect(heardCount).toBe(0);
  });

  test('selecting and activating', async () => {
    const heardList: string[] = [];
    host().model.addSheet('Mål');
    await host().run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Mål').onSelectionChanged.add((event) => {
        heardList.push(event.address);
        return Promise.resolve();
      });
      worksheets.onActivated.add((event) => {
        heardList.push(event.type);
        return Promise.resolve();
      });
      await context.sync();
    });
    await host().settle();
    host().person.activate('Mål');
    host().person.select('Mål', 'C3');
    await host().settle();
    expect(heardList).toEqual(['WorksheetActivated', 'C3']);
    const selected = await host().run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('Mål!C3');
  });
});
