import { makeIssue } from '../../../src/core';
import { applyDampade, runChecks } from '../../../src/domain';
import { makeAktivitet, makeContext, makeDampad, makeIndikator, makeMal } from '../../helpers/modell';

const FIELDS = {
  malList: [makeMal({ id: 'E1', overordnatId: 'N1', analys: 'Klart.', bedomning: 'delvis' as const })],
  indikatorList: [
    makeIndikator({ id: 'I001', malId: 'E1', namn: 'Ett', arsmal: '5' }),
    makeIndikator({ id: 'I002', malId: 'E1', namn: 'Två', arsmal: '5' }),
  ],
  aktivitetList: [makeAktivitet({ id: 'A001', malId: 'E1' })],
};

function codes(dampadList: Parameters<typeof makeDampad>[0][] = []): string[] {
  const context = makeContext({ ...FIELDS, dampadList: dampadList.map((row) => makeDampad(row)) });
  return runChecks(context).map(({ code, rowId }) => `${code} ${rowId}`);
}

const ALL = ['arsmal-without-utfall I001', 'arsmal-without-utfall I002', 'end-passed-without-state A001'];

describe('mutes', () => {
  test.each([
    ['nothing muted', [], ALL],
    ['one row', [{ kod: 'arsmal-without-utfall', nyckel: 'I001' }], ALL.slice(1)],
    ['every row', [{ kod: 'arsmal-without-utfall', nyckel: 'alla' }], ALL.slice(2)],
    ['in any case of letters', [{ kod: 'Arsmal-Without-Utfall', nyckel: 'Alla' }], ALL.slice(2)],
    ['on its sheet', [{ kod: 'arsmal-without-utfall', blad: 'Indikatorer' }], ALL.slice(2)],
    ['on another sheet', [{ kod: 'arsmal-without-utfall', blad: 'Mål' }], ALL],
    ['another code', [{ kod: 'duplicate-activity' }], ALL],
    ['another row', [{ kod: 'arsmal-without-utfall', nyckel: 'I009' }], ALL],
  ])('%s', (_, dampadList, expected) => {
    expect(codes(dampadList)).toEqual(expected);
  });

  it('without a reason does nothing but be told', () => {
    expect(codes([{ id: 'D1', kod: 'arsmal-without-utfall', skal: '' }])).toEqual([
      ...ALL,
      'mute-incomplete D1',
    ]);
  });

  it('holds for issues of any origin', () => {
    const list = [makeIssue('missing-sheet', 'fel'), makeIssue('unknown-column', 'notis', { sheet: 'Mål' })];
    expect(applyDampade(list, [makeDampad({ kod: 'unknown-column' })])).toEqual([list[0]]);
  });
});
