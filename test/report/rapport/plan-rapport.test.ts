import type { Modell } from '../../../src/domain';
import type { Lang } from '../../../src/i18n';
import { planRapport, reportFooter } from '../../../src/report/rapport';
import { makeIndikator, makeModell, makeMal, makeTextrad, makeUppgifter } from '../../helpers/modell';
import { dumpSheet, textList } from '../helpers/dump-plan';
import { expectGolden } from '../helpers/golden';
import { enhetT1, enhetVb, namndVb, namndVp, reportInput } from '../helpers/models';

const planOf = (modell: Modell, lang: Lang = 'sv') => planRapport(reportInput(modell, lang)).plan;

test.each<[string, Modell, Lang]>([
  ['enhet-vb-rapport.txt', enhetVb(), 'sv'],
  ['enhet-vb-rapport-en.txt', enhetVb(), 'en'],
  ['enhet-t1-rapport.txt', enhetT1(), 'sv'],
  ['namnd-vb-rapport.txt', namndVb(), 'sv'],
  ['namnd-vp-rapport.txt', namndVp(), 'sv'],
])('the whole sheet: %s', (name, modell, lang) => {
  expectGolden(name, dumpSheet(planOf(modell, lang)));
});

test('the sheet is owned, A4 landscape, one page wide, without gridlines, with its title in A1', () => {
  const plan = planOf(enhetVb());
  expect(plan).toMatchObject({ title: 'Rapport', mark: 'Malkedjan.Rapport', showGridlines: false });
  expect(plan.print).toMatchObject({
    orientation: 'landscape',
    fitToWidth: 1,
    titleRows: { from: 1, to: 2 },
  });
  expect(plan.freeze.rowCount).toBe(2);
  expect(plan.rowList[0]?.cellList[0]).toMatchObject({
    columnNumber: 1,
    content: { kind: 'value', value: 'Verksamhetsberättelse 2022' },
    style: 'title',
  });
});

test('the footer names board and period', () => {
  const uppgifter = makeUppgifter({
    namnd: 'Provnämnden',
    organisation: 'Enheten Prov',
    typ: 'T2',
    ar: 2024,
  });
  expect(reportFooter(uppgifter, 'sv')).toEqual({
    left: 'Provnämnden · Enheten Prov',
    center: 'Tertialrapport 2 2024',
    pageWord: 'Sida',
  });
});

test('symbols, rule and assumptions are explained on the sheet', () => {
  const texts = textList(planOf(enhetVb())).join('\n');
  for (const part of [
    '● Uppfylls helt',
    '◆ Uppfylls delvis',
    '■ Uppfylls inte',
    '✓ Genomförd',
    '⚠ Avvikelse',
  ]) {
    expect(texts).toContain(part);
  }
  expect(texts).toContain('Statusregel för indikatorer: 20 %.');
  expect(texts).not.toContain('räknas som genomförda enligt inställningen');
  const assumed = enhetVb();
  const counted = { ...assumed, regelverk: { ...assumed.regelverk, isUtanAvvikelseGenomford: true } };
  expect(textList(planOf(counted)).join('\n')).toContain('räknas som genomförda enligt inställningen');
});

test('a value too wide for its column is written as text that can wrap; others stay numbers', () => {
  const indikatorList = [
    makeIndikator({
      malId: 'M1',
      utfall: '1,9 kg CO2 per kg livsmedel',
      arsmal: '1,3',
      kfArsmal: '12 345 678 901',
    }),
  ];
  const plan = planOf(makeModell({ malList: [makeMal()], indikatorList }));
  const cellList = plan.rowList.flatMap((row) => row.cellList);
  const valueList = cellList.flatMap(({ content }) => (content.kind === 'value' ? [content.value] : []));
  expect(valueList).toContain('1,9 kg CO2 per kg livsmedel');
  expect(valueList).toContain(1.3);
  expect(valueList).toContain('12\u00a0345\u00a0678\u00a0901,0');
});

test('texts that look like formulas stay texts', () => {
  const contentList = planOf(enhetVb()).rowList.flatMap(({ cellList }) =>
    cellList.map(({ content }) => content),
  );
  expect(contentList.every(({ kind }) => kind === 'value')).toBe(true);
  expect(textList(planOf(enhetVb()))).toContain('=SUMMA är en aktivitet som börjar med ett likhetstecken');
});

test('a long text goes on in further rows and loses nothing', () => {
  const text = Array.from({ length: 4000 }, (_, at) => `ord${at}`).join(' ');
  const textradList = [makeTextrad({ agareId: 'M1', block: 'Analys', text })];
  const plan = planOf(makeModell({ malList: [makeMal()], textradList }));
  expect(textList(plan).join(' ')).toContain(text);
  for (const { heightPt } of plan.rowList) expect(heightPt).toBeLessThanOrEqual(409);
});
