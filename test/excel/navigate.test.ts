import { officeHost, selectCell } from '../../src/excel';
import { useHost } from '../host';
import { hostOptions } from './setup';

const host = useHost(hostOptions);

describe('selectCell', () => {
  test.each([
    ['F12', { top: 11, left: 5, bottom: 11, right: 5 }],
    ['B2:C4', { top: 1, left: 1, bottom: 3, right: 2 }],
    [null, { top: 0, left: 0, bottom: 0, right: 0 }],
  ])('%s on another sheet, in one request', async (cell, rect) => {
    host().model.addSheet('Mål');
    expect(await selectCell(officeHost(), 'Mål', cell)).toEqual({ ok: true, value: null, issueList: [] });
    expect(host().model.activeSheet.name).toBe('Mål');
    expect(host().model.selection).toEqual(rect);
    expect(host().requestLog).toHaveLength(1);
  });

  test('a sheet that is gone', async () => {
    const selected = await selectCell(officeHost(), 'Borta', 'A1');
    expect(selected).toMatchObject({ ok: false, issueList: [{ code: 'excel-item-gone' }] });
  });

  test('a mistake of ours is thrown', async () => {
    await expect(selectCell(officeHost(), 'Blad1', 'inte en cell')).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});
