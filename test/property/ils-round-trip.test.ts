import fc from 'fast-check';
import { columnOf, document, rowsOf, traced } from '../helpers/ils';

/** A goal with what stands under it, as records. */
interface Goal {
  readonly namn: string;
  readonly status: string | null;
  readonly resultList: readonly string[];
  readonly analys: string | null;
  readonly indikatorList: readonly {
    readonly namn: string;
    readonly utfall: string;
    readonly arsmal: string;
  }[];
  readonly aktivitetList: readonly { readonly namn: string; readonly isKlar: boolean }[];
}

/** How the document was disturbed on its way (domain 9). */
interface Disturbance {
  readonly bullet: string;
  readonly blankRows: number;
  readonly isLabelAlone: boolean;
  readonly hasIcons: boolean;
  readonly statusTypo: boolean;
  readonly headerTypo: boolean;
  readonly hasIconColumn: boolean;
  readonly isHtml: boolean;
}

const WORD = fc.constantFrom(
  'parker',
  'skolor',
  'unga',
  'besökare',
  'lekplatser',
  'torg',
  'stöd',
  'arbete',
  'trygghet',
  'miljön',
);
const PHRASE = fc.array(WORD, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '));
const SENTENCE = PHRASE.map((phrase) => `Arbetet med ${phrase} har gått enligt plan.`);
const PERCENT = fc.integer({ min: 1, max: 99 }).map((number) => `${number},5 %`);

const indikator = fc.record({
  namn: PHRASE.map((phrase) => `Andel nöjda ${phrase}`),
  utfall: PERCENT,
  arsmal: PERCENT,
});
const aktivitet = fc.record({ namn: PHRASE.map((phrase) => `Utveckla ${phrase}`), isKlar: fc.boolean() });
const goal: fc.Arbitrary<Goal> = fc.record({
  namn: PHRASE.map((phrase) => `Bra ${phrase}`),
  status: fc.constantFrom('Uppfylls helt', 'Uppfylls delvis', 'Uppfylls inte', 'Ingen', null),
  resultList: fc.array(SENTENCE, { maxLength: 4 }),
  analys: fc.option(SENTENCE),
  indikatorList: fc.uniqueArray(indikator, { maxLength: 3, selector: ({ namn }) => namn }),
  aktivitetList: fc.uniqueArray(aktivitet, { maxLength: 3, selector: ({ namn }) => namn }),
});
const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  bullet: fc.constantFrom('', '- ', '• ', '-'),
  blankRows: fc.integer({ min: 1, max: 3 }),
  isLabelAlone: fc.boolean(),
  hasIcons: fc.boolean(),
  statusTypo: fc.boolean(),
  headerTypo: fc.boolean(),
  hasIconColumn: fc.boolean(),
  isHtml: fc.boolean(),
});

const SYMBOL: Readonly<Record<string, string>> = {
  'Uppfylls helt': '●',
  'Uppfylls delvis': '◆',
  'Uppfylls inte': '■',
  Ingen: '—',
};

function statusLine(status: string, { hasIcons, statusTypo }: Disturbance): string {
  const word = statusTypo ? status.replace('Uppfylls', 'Uppfylles') : status;
  return hasIcons ? `${SYMBOL[status]!} ${word}` : ` ${word}`;
}

function indicatorTable(list: Goal['indikatorList'], { headerTypo }: Disturbance): readonly string[] {
  if (list.length === 0) return [];
  const arsmal = headerTypo ? 'Arsmål' : 'Årsmål';
  const header = `Indikator\tPeriodens utfall\tUtfall män/ pojkar\tUtfall kvinnor/ flickor\tPeriodens utfall VB 2023\t${arsmal}\tKF:s årsmål\tPeriod`;
  return [
    header,
    ...list.map(({ namn, utfall, arsmal: target }) => ` ${namn}\t${utfall}\t\t\t\t${target}\t\tVB 2024`),
  ];
}

function activityTable(list: Goal['aktivitetList'], { hasIconColumn }: Disturbance): readonly string[] {
  if (list.length === 0) return [];
  const lead = hasIconColumn ? '\t' : '';
  const mark = (isKlar: boolean): string => (hasIconColumn ? (isKlar ? '✓\t' : '\t') : isKlar ? '✓ ' : ' ');
  return [
    `${lead}Aktivitet\tStartdatum\tSlutdatum\tAvvikelse`,
    ...list.map(({ namn, isKlar }) => `${mark(isKlar)}${namn}\t2024-01-01\t2024-12-31\t`),
  ];
}

/** A goal in the form that boards get it, disturbed. */
function printed(one: Goal, how: Disturbance): readonly string[] {
  const blank = Array<string>(how.blankRows).fill('');
  const part = (lineList: readonly string[]): readonly string[] =>
    lineList.length === 0 ? [] : [...lineList, ...blank];
  const analys = one.analys === null ? [] : ['Analys', '', how.isHtml ? `<p>${one.analys}</p>` : one.analys];
  return [
    ...part(how.isLabelAlone ? ['Enhetsmål:', one.namn] : [`Enhetsmål: ${one.namn}`]),
    ...part(one.status === null ? [] : [statusLine(one.status, how)]),
    ...part(
      one.resultList.length === 0
        ? []
        : ['Förväntat resultat', '', ...one.resultList.map((text) => how.bullet + text)],
    ),
    ...part(analys),
    ...part(indicatorTable(one.indikatorList, how)),
    ...part(activityTable(one.aktivitetList, how)),
  ];
}

const TOP = [
  'KF:s inriktningsmål: 1. En stad för alla',
  'KF:s mål för verksamhetsområdet: 1.1 Alla har arbete',
  'Nämndmål: Parkerna sköts',
];

test('records, printed as a document with disturbances and imported, are the same records', () => {
  const documents = fc.array(fc.tuple(goal, disturbance), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(documents, (pairList) => {
      const goalList = pairList.map(([one], index) => ({ ...one, namn: `${one.namn} ${index + 1}` }));
      const lineList = pairList.flatMap(([, how], index) => printed(goalList[index]!, how));
      const spar = traced(document(...TOP, '', ...lineList));
      expect(columnOf(spar, 'Mal', 'Namn').slice(3)).toEqual(goalList.map(({ namn }) => namn));
      expect(columnOf(spar, 'Mal', 'Bedömning').slice(3)).toEqual(goalList.map(({ status }) => status));
      expect(columnOf(spar, 'Mal', 'Analys').slice(3)).toEqual(goalList.map(({ analys }) => analys));
      expect(columnOf(spar, 'ForvantadeResultat', 'Förväntat resultat')).toEqual(
        goalList.flatMap(({ resultList }) => resultList),
      );
      expect(
        rowsOf(spar, 'Indikatorer').map((row) => ({
          namn: row['Indikator'],
          utfall: row['Utfall'],
          arsmal: row['Årsmål'],
        })),
      ).toEqual(goalList.flatMap(({ indikatorList }) => indikatorList));
      expect(
        rowsOf(spar, 'Aktiviteter').map((row) => ({ namn: row['Aktivitet'], isKlar: row['Klar'] === '✓' })),
      ).toEqual(goalList.flatMap(({ aktivitetList }) => aktivitetList));
      expect(spar.resultat.ejTolkadeList).toEqual([]);
    }),
    { seed: 2022, numRuns: 300 },
  );
});
