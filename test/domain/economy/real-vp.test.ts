import { describeShared } from '../../helpers/shared';
import { computeEkonomi } from '../../../src/domain';
import { toPlain } from '../../../src/core';
import { makeEkonomimodell, makeInvestering, makeVerksamhet } from '../../helpers/ekonomi';
import { hasVpDocument, readVpTables, vpRows } from '../../helpers/vp-document';

const INVESTMENT_KEYS = [
  'foregaendeBudgetVp',
  'foregaendeBudget',
  'utfallAr2',
  'foregaendePrognos',
  'budgetVp',
  'angivenAvvikelse',
] as const;

function compute() {
  const { ekonomi, verksamhetList, investeringar } = vpRows();
  return computeEkonomi(
    makeEkonomimodell(ekonomi, {
      uppgifter: { niva: 'namnd', typ: 'VP', ar: 2022 },
      verksamhetList: verksamhetList.map(({ id, namn, delAvId }) => makeVerksamhet(id, namn, { delAvId })),
      investeringList: investeringar.map(([investering, raw]) =>
        makeInvestering({
          investering,
          beloppsenhet: 'mnkr',
          ...Object.fromEntries(INVESTMENT_KEYS.map((key, index) => [key, raw[index] ?? ''])),
        }),
      ),
    }),
  );
}

describeShared('the plan of a real board', () => {
  const tabellList = hasVpDocument ? compute() : [];
  const all = tabellList.flatMap(({ avstamningList }) => avstamningList);

  test('has its overview, ten areas and the investments, in printed order', () => {
    expect(tabellList.map(({ slag }) => slag)).toEqual([
      'vpOversikt',
      ...Array.from({ length: 10 }, () => 'vpVerksamhet'),
      'vpInvesteringar',
    ]);
  });

  test('only the two figures that its reader found wrong are wrong', () => {
    const wrong = all.filter(({ utslag }) => utslag === 'fel');
    expect(wrong.map(({ vad, angivet, beraknat }) => [vad, toPlain(angivet!), toPlain(beraknat!)])).toEqual([
      ['Arbetsmarknadsåtgärder: Intäkter, Angiven avvikelse (Arbetsmarknadsåtgärder)', '6.8', '-0.1'],
      ['Arbetsmarknadsåtgärder: Kostnader, Angiven avvikelse (Arbetsmarknadsåtgärder)', '-6.8', '0.1'],
    ]);
    expect(
      readVpTables()
        .flatMap(({ checks }) => checks)
        .filter((check) => check.class === 'error'),
    ).toHaveLength(2);
  });

  test('parts that are not everything are no error, everything else ties exactly', () => {
    const rest = all.filter(({ utslag }) => utslag !== 'fel' && utslag !== 'stammer');
    expect(new Set(rest.map(({ slag, utslag }) => `${slag} ${utslag}`))).toEqual(
      new Set(['varav ejTillamplig']),
    );
    expect(rest.map(({ vad }) => vad)).toEqual([
      ...['Utfall år−2', 'Föregående prognos T2', 'Budget VP'].map(
        (k) => `Individ- och familjeomsorg, varav, ${k}`,
      ),
      ...['Utfall år−2', 'Föregående prognos T2', 'Budget VP'].map((k) => `Ekonomiskt bistånd, varav, ${k}`),
    ]);
    expect(all.length).toBeGreaterThan(100);
  });

  test('every table is free from the footnote on rounding', () => {
    expect(tabellList.filter(({ hasAvrundning }) => hasAvrundning)).toEqual([]);
  });
});
