import { makeEkonomimodell } from '../../helpers/ekonomi';
import type { Modell } from '../../../src/domain';
import { planOversikt } from '../../../src/report/oversikt';
import { makeIndikator, makeMal, makeModell } from '../../helpers/modell';
import { dumpSheet, textList } from '../helpers/dump-plan';
import { expectGolden } from '../helpers/golden';
import { enhetT1, enhetVb, namndVb, namndVp, reportInput } from '../helpers/models';

const planOf = (modell: Modell, lang: 'sv' | 'en' = 'sv') => planOversikt(reportInput(modell, lang)).plan;

test.each<[string, Modell]>([
  ['enhet-vb-oversikt.txt', enhetVb()],
  ['namnd-vp-oversikt.txt', namndVp()],
])('the whole sheet: %s', (name, modell) => {
  expectGolden(name, dumpSheet(planOf(modell)));
});

/** The row of the chain whose first cell holds that name. */
function rowOf(modell: Modell, name: string): readonly (string | number | boolean | null)[] {
  const row = planOf(modell).rowList.find(({ cellList }) => {
    const content = cellList[0]?.content;
    return content?.kind === 'value' && content.value === name;
  });
  return (row?.cellList ?? []).map(({ content }) => (content.kind === 'value' ? content.value : null));
}

test('previous, present, proposal where it differs, then counts that sum', () => {
  const [name, previous, bedomning, forslag, helt, delvis, inte, inget, ovriga, totalt, klara, aktiviteter] =
    rowOf(enhetVb(), 'Fritiden är trygg');
  expect([name, previous, bedomning]).toEqual(['Fritiden är trygg', '◆ Uppfylls delvis', '● Uppfylls helt']);
  expect(forslag).toBe('◆ Uppfylls delvis');
  expect([helt, delvis, inte, inget, ovriga, totalt]).toEqual([1, 0, 0, 1, 0, 2]);
  expect([klara, aktiviteter]).toEqual([0, 2]);
});

test('a proposal that says the same as the bedömning is not shown', () => {
  const malList = [makeMal({ id: 'M1', niva: 'enhetsmal', namn: 'Allt nås', bedomning: 'helt' })];
  const indikatorList = [makeIndikator({ malId: 'M1', utfall: '2', arsmal: '1', riktning: 'hogre' })];
  expect(rowOf(makeModell({ malList, indikatorList }), 'Allt nås').slice(2, 4)).toEqual([
    '● Uppfylls helt',
    null,
  ]);
});

test('a missing bedömning is said on an assessed level, with the proposal beside it', () => {
  const malList = [makeMal({ id: 'M1', niva: 'enhetsmal', namn: 'Allt nås' })];
  const indikatorList = [makeIndikator({ malId: 'M1', utfall: '2', arsmal: '1', riktning: 'hogre' })];
  expect(rowOf(makeModell({ malList, indikatorList }), 'Allt nås').slice(2, 4)).toEqual([
    'Bedömning saknas',
    '● Uppfylls helt',
  ]);
});

test('a level that is not assessed has neither', () => {
  expect(rowOf(enhetVb(), '1.2 Staden är trygg').slice(1, 4)).toEqual(['–', '–', null]);
});

test('the last row counts the whole document, also rows without a goal', () => {
  const indikatorList = [makeIndikator({ malId: 'finns inte', utfall: '2', arsmal: '1', riktning: 'hogre' })];
  const total = rowOf(makeModell({ malList: [makeMal()], indikatorList }), 'Hela dokumentet');
  expect(total[9]).toBe(1);
});

test('in a tertial report those measured at the year’s end have a column of their own', () => {
  expect(textList(planOf(enhetT1()))).toContain('Ind. vid årets slut');
  expect(textList(planOf(enhetVb()))).not.toContain('Ind. vid årets slut');
});

test('the count sentences of the document and of each owner', () => {
  const texts = textList(planOf(namndVb()));
  expect(texts).toContain('Nämndmålet uppfylls helt.');
  expect(texts.some((text) => text.startsWith('Av enhetens tre indikatorer'))).toBe(true);
  expect(texts).toContain('Årsmålet för kommunfullmäktiges indikator uppnås delvis.');
  expect(texts.some((text) => text.includes('nämndens'))).toBe(false);
});

test('the sheet is owned and has its title in A1, also in English', () => {
  const plan = planOf(enhetVb(), 'en');
  expect(plan).toMatchObject({ title: 'Översikt', mark: 'Malkedjan.Oversikt' });
  expect(plan.rowList[0]?.cellList[0]?.content).toEqual({
    kind: 'value',
    value: 'Goal chain: Annual report 2022',
  });
  expect(textList(plan)).toContain('● Fully met');
});

test('a board’s overview says what its economy says in words; a unit’s keeps to its goals', () => {
  const rows = [
    { rad: 'Kostnader', slag: 'kostnad' as const, budget: '100', utfall: '104' },
    { rad: 'Intäkter', slag: 'intakt' as const, budget: '-10', utfall: '-11' },
  ];
  const textsOf = (niva: 'namnd' | 'enhet') =>
    textList(
      planOversikt(reportInput(makeEkonomimodell(rows, { uppgifter: { niva, organisation: 'Nämnden' } })))
        .plan,
    );
  const texts = textsOf('namnd');
  expect(texts[texts.indexOf('Ekonomin i ord') + 1]).toBe(
    'Nämnden redovisar ett underskott om 3\u00a0tkr jämfört med budget.',
  );
  expect(textsOf('enhet')).not.toContain('Ekonomin i ord');
});
