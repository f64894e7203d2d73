import fc from 'fast-check';
import type { Modell } from '../../src/domain';
import { planReport } from '../../src/report';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook';
import {
  makeAktivitet,
  makeIndikator,
  makeMal,
  makeModell,
  makeResultat,
  makeTextrad,
} from '../helpers/modell';
import { textList } from './helpers/dump-plan';
import { enhetT1, enhetVb, namndVb, namndVp, reportInput } from './helpers/models';

const MODEL_LIST: readonly (readonly [string, Modell])[] = [
  ['a unit’s annual report', enhetVb()],
  ['a unit’s tertial report', enhetT1()],
  ['a board’s annual report', namndVb()],
  ['a board’s plan', namndVp()],
  ['an empty workbook', makeModell()],
];

/** What every sheet must keep so that it can be written and opened without repair. */
function expectSound({ sheetList, styleByName }: WorkbookPlan): void {
  for (const sheet of sheetList) {
    expectRising(sheet.rowList.map(({ rowNumber }) => rowNumber));
    for (const { cellList, heightPt } of sheet.rowList) {
      expectRising(cellList.map(({ columnNumber }) => columnNumber));
      expect(heightPt ?? 0).toBeLessThanOrEqual(409);
      for (const { style } of cellList) expect(styleByName).toHaveProperty([style]);
    }
    expectMerges(sheet);
  }
}

function expectRising(list: readonly number[]): void {
  list.forEach((number, at) => expect(number).toBeGreaterThan(at === 0 ? 0 : list[at - 1]!));
}

/** Merges lie in one row each, never overlap, and cover one filled cell at most: never a table row. */
function expectMerges(sheet: SheetPlan): void {
  const rowByNumber = new Map(sheet.rowList.map((row) => [row.rowNumber, row]));
  const mergedRowSet = new Set<number>();
  for (const { top, bottom, left, right } of sheet.mergeList) {
    expect(bottom).toBe(top);
    expect(mergedRowSet.has(top)).toBe(false);
    mergedRowSet.add(top);
    const filledList = (rowByNumber.get(top)?.cellList ?? []).filter(
      ({ content }) => content.kind === 'formula' || content.value !== null,
    );
    expect(filledList.map(({ columnNumber }) => columnNumber)).toEqual([left]);
    expect(right).toBeGreaterThan(left);
  }
}

describe.each(MODEL_LIST)('%s', (_, modell) => {
  const plan = planReport(reportInput(modell));

  test('gives the four owned sheets and touches nothing else', () => {
    expect(plan.sheetList.map(({ title, mark }) => [title, mark])).toEqual([
      ['Översikt', 'Malkedjan.Oversikt'],
      ['Rapport', 'Malkedjan.Rapport'],
      ['Ekonomirapport', 'Malkedjan.Ekonomirapport'],
      ['Kontroll', 'Malkedjan.Kontroll'],
    ]);
    expect(plan).toMatchObject({ activeSheet: null, cellChangeList: [], nameList: [] });
  });

  test('is sound', () => expectSound(plan));

  test('is the same for the same input', () => {
    expect(planReport(reportInput(modell))).toEqual(plan);
  });

  test('has every text in English too', () => {
    expectSound(planReport(reportInput(modell, 'en')));
  });
});

test('the economy sheet has the sentences of its forms', () => {
  const sheet = planReport(reportInput(enhetVb())).sheetList.find(({ title }) => title === 'Ekonomirapport')!;
  expect(textList(sheet).filter((text) => text.includes('jämfört med budget'))).toHaveLength(3);
});

const word = fc.constantFrom(
  'Unga',
  'trivs',
  '=1+1',
  '@namn',
  '-5',
  '+46',
  'å ä ö',
  '12',
  '{slot}',
  '<b>fet</b>',
  '&',
  '"',
);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
const optional = fc.option(text, { nil: '' });

/** A goal tree of three goals with texts, rows and free blocks. */
const modellFields = fc.record({
  names: fc.tuple(text, text, text),
  beskrivning: optional,
  analys: optional,
  agenda2030: optional,
  motivering: optional,
  block: fc.constantFrom('', 'Analys', 'Beskrivning', 'Goda exempel'),
  long: text,
  resultat: text,
  kommentar: optional,
  radAnalys: optional,
  orsak: optional,
  typ: fc.constantFrom('VP', 'T1', 'T2', 'VB' as const),
});

test('every text that is to be printed stands in the report, and the plan stays sound', () => {
  fc.assert(
    fc.property(modellFields, (fields) => {
      const { names, typ, motivering, long, resultat, kommentar, radAnalys, orsak, block } = fields;
      const { beskrivning, analys, agenda2030 } = fields;
      const malTexts = { beskrivning, analys, agenda2030, motivering };
      const modell = makeModell({
        uppgifter: { typ },
        malList: [
          makeMal({ id: 'M1', niva: 'verksamhetsmal', namn: names[0], agenda2030 }),
          makeMal({ id: 'M1.N1', niva: 'namndmal', namn: names[1], overordnatId: 'M1', ...malTexts }),
          makeMal({
            id: 'M1.N1.E1',
            niva: 'enhetsmal',
            namn: names[2],
            overordnatId: 'M1.N1',
            bedomning: 'helt',
            ...malTexts,
          }),
        ],
        textradList: [makeTextrad({ agareId: 'M1.N1', block, underrubrik: names[0], text: long })],
        resultatList: [makeResultat({ malId: 'M1.N1.E1', text: resultat, kommentar })],
        indikatorList: [
          makeIndikator({ malId: 'M1.N1.E1', namn: names[1], utfall: '68 %', analys: radAnalys }),
        ],
        aktivitetList: [makeAktivitet({ malId: 'M1', namn: names[2], analys: radAnalys, orsak })],
      });
      const plan = planReport(reportInput(modell));
      expectSound(plan);
      const printed = textList(plan.sheetList[1]!).join(' ').replace(/\s+/g, ' ');
      const wanted = [...names, beskrivning, analys, agenda2030, long, resultat, kommentar, radAnalys, orsak];
      for (const part of [...wanted, ...(typ === 'VP' ? [] : [motivering])]) expect(printed).toContain(part);
    }),
    { seed: 2022, numRuns: 60 },
  );
});
