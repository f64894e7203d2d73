import fc from 'fast-check';
import {
  AGARE_LIST,
  checkList,
  evaluateModell,
  INDIKATORSTATUS_LIST,
  runCheckList,
  type Agare,
  type Modell,
  type Typ,
} from '../../../src/domain';
import { fillText } from '../../../src/report';
import { makeEnhet } from '../../helpers/ekonomi';
import {
  makeAktivitet,
  makeContext,
  makeIndikator,
  makeMal,
  makeModell,
  makeResultat,
} from '../../helpers/modell';

const CHECK = checkList.filter(({ code }) => code === 'count-in-text-differs');
const LAGE = ['genomford', 'pagar', 'ejPaborjad', 'avvikelse', 'utgar', null] as const;
const GRADE = ['helt', 'delvis', 'inte', null] as const;

interface Seed {
  readonly statuses: readonly number[];
  readonly lagen: readonly number[];
  readonly resultat: readonly number[];
  readonly goals: readonly number[];
  readonly units: readonly number[];
  readonly owners: readonly number[];
}

/** A board's report: M1 over N1, N2 …; all rows stand on N1 or M1, statuses set by hand. */
function modellOf(seed: Seed, typ: Typ): Modell {
  const owner = (at: number): Agare => AGARE_LIST[(seed.owners[at % seed.owners.length] ?? 0) % 2]!;
  const malId = (at: number): string => (at % 3 === 0 ? 'M1' : 'M1.N1');
  return makeModell({
    uppgifter: { niva: 'namnd', typ, organisation: 'Nämnden' },
    malList: [
      makeMal({ id: 'M1', niva: 'verksamhetsmal', bedomning: 'delvis' }),
      ...seed.goals.map((grade, at) =>
        makeMal({ id: `M1.N${at + 1}`, overordnatId: 'M1', niva: 'namndmal', bedomning: GRADE[grade % 4]! }),
      ),
    ],
    indikatorList: seed.statuses.map((status, at) =>
      makeIndikator({
        id: `I${at}`,
        malId: malId(at),
        agare: owner(at),
        overstyrdStatus: INDIKATORSTATUS_LIST[status % (typ === 'VB' ? 7 : 8)]!,
        motivering: 'Osäker mätning.',
      }),
    ),
    aktivitetList: seed.lagen.map((lage, at) =>
      makeAktivitet({ id: `A${at}`, malId: malId(at), agare: owner(at), lage: LAGE[lage % 6]! }),
    ),
    resultatList: seed.resultat.map((grade, at) =>
      makeResultat({ id: `R${at}`, malId: 'M1.N1', bedomning: GRADE[grade % 4]! }),
    ),
    enhetList: seed.units.map((grade, at) => makeEnhet({ id: `E${at}`, bedomning: GRADE[grade % 4]! })),
  });
}

const REFERENCE_LIST = [
  ...['alla', 'M1', 'M1.N1'].flatMap((id) => [
    `{mening:${id}.indikatorer}`,
    `{mening:${id}.aktiviteter}`,
    `{mening:${id}.forvantadeResultat}`,
    `{mening:${id}.mal}`,
    ...['kf', 'namnd', 'kf+namnd'].flatMap((agare) => [
      `{mening:${id}.${agare}.indikatorer}`,
      `{mening:${id}.${agare}.aktiviteter}`,
    ]),
  ]),
  '{mening:alla.enheter}',
  '{mening:alla.namndmal}',
];

function generated(modell: Modell, reference: string): string {
  return fillText(reference, { modell, utvardering: evaluateModell(modell), ekonomiTabellList: [] }, 'sv');
}

function issues(modell: Modell, text: string) {
  const malList = modell.malList.map((mal) => (mal.id === 'M1.N1' ? { ...mal, analys: text } : mal));
  return runCheckList(CHECK, makeContext({ ...modell, malList }));
}

const digits = (max: number, minLength = 0) => fc.array(fc.nat({ max: 7 }), { minLength, maxLength: max });
/** All in one class, or many of few classes, are as likely as anything goes. */
const classes = (max: number, minLength = 0) =>
  fc.oneof(
    digits(max, minLength),
    fc
      .tuple(fc.nat({ max: 7 }), fc.integer({ min: minLength, max }))
      .map(([one, count]) => Array<number>(count).fill(one)),
  );
const seeds = fc.record({
  statuses: classes(30),
  lagen: classes(30),
  resultat: classes(16),
  goals: classes(14, 1),
  units: classes(14),
  owners: digits(4, 1),
});
const NUMBER =
  /(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?!\p{L})|\d+|(?<=(?:helt|delvis|inte) i )en|ett(?= (?:helt|delvis|inte))/giu;

describe('generated sentences typed in a text', () => {
  it.each(['VB', 'T1', 'T2'] as const)('are right in every wording, %s', (typ) => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...REFERENCE_LIST), (seed, reference) => {
        const modell = modellOf(seed, typ);
        const text = generated(modell, reference);
        expect({ text, issues: issues(modell, `Året var bra. ${text} Arbetet fortsätter.`) }).toEqual({
          text,
          issues: [],
        });
      }),
      { seed: 2022, numRuns: 200 },
    );
  });

  it.each(['VB', 'T1'] as const)('are told as soon as one number is another, %s', (typ) => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...REFERENCE_LIST), fc.nat(), (seed, reference, pick) => {
        const modell = modellOf(seed, typ);
        const text = generated(modell, reference);
        const placeList = [...text.matchAll(NUMBER)];
        if (placeList.length === 0) return;
        const place = placeList[pick % placeList.length]!;
        const changed = `${text.slice(0, place.index)}77${text.slice(place.index + place[0].length)}`;
        expect({ changed, count: issues(modell, changed).length > 0 }).toEqual({ changed, count: true });
      }),
      { seed: 2022, numRuns: 200 },
    );
  });
});

/** N1 with nine indicators (4 helt, 3 delvis, 1 inte, 1 without result) and three activities (1 done). */
const NINE = modellOf(
  {
    statuses: [0, 0, 0, 0, 1, 1, 1, 2, 3],
    lagen: [0, 1, 2],
    resultat: [0, 0, 1],
    goals: [0, 0, 1],
    units: [],
    owners: [0],
  },
  'VB',
);

describe('what people write', () => {
  test.each([
    'Av nio indikatorer uppnås årsmålet helt i fyra.',
    'Av 9 indikatorer uppnås årsmålet helt i 4 och delvis i 3.',
    'Av åtta indikatorer med resultat uppnås årsmålet helt i fyra, delvis i tre och inte i en.',
    'Av de nio indikatorerna är det fyra som vi är särskilt stolta över.',
    'Av KF:s nio indikatorer mäts tre i brukarundersökningen.',
    'Två av indikatorerna mäts genom en enkät.',
    'Samtliga tre aktiviteter redovisas nedan.',
    'I arbetet deltar båda enheterna i Farsta.',
    'Av tolv ungdomar fick två sommarjobb.',
    'En av nio besökare är under tolv år.',
    'Av tre nämndmål uppfylls två helt.',
    'Alla tre nämndmål har bedömts.',
    'Målet delas in i tre delar, och delvis i två steg.',
    'Inget av de förväntade resultaten är nytt.',
    'Resultat saknas för en indikator.',
    'Av tolv enheter har tio svarat på enkäten.',
    'Arbetet bidrar till båda nämndmålen.',
    'Av fem aktiviteter som riktas till unga är tre genomförda.',
    'Samtliga fyra indikatorer inom trygghet har förbättrats.',
    'Årsmålet uppnås helt i samtliga indikatorer för förskolan.',
    'Två aktiviteter pågår och tre planeras.',
  ])('%s', (text) => {
    expect(issues(NINE, text)).toEqual([]);
  });

  test.each([
    'Av tio indikatorer uppnås årsmålet helt i fyra.',
    'Av nio indikatorer uppnås årsmålet helt i fem.',
    'Av nio indikatorer uppnås årsmålet helt i fyra, delvis i tre och inte i två.',
    'Årsmålet uppnås helt i samtliga nio indikatorer.',
    'Årsmålet uppnås inte i någon av de nio indikatorerna.',
    'Av kommunfullmäktiges och nämndens elva indikatorer uppnås årsmålet helt i fyra.',
    'Samtliga tre aktiviteter är genomförda.',
    'Ingen av de tre aktiviteterna är genomförd.',
    'Av tre nämndmål uppfylls tre helt.',
    'Samtliga tre nämndmål uppfylls helt.',
    'Av tre förväntade resultat har två uppnåtts helt och två delvis.',
    'Resultat saknas för två indikatorer.',
    'Samtliga tolv aktiviteter pågår.',
    'Bedömningen grundas på att båda verksamhetsområdesmålen och samtliga tre nämndmål uppfylls helt.',
    'Av två enheter bedömer två att enhetsmålen uppfylls helt.',
  ])('%s', (text) => {
    expect(issues(NINE, text)).toHaveLength(1);
  });
});

test('the issue says the sentence, and how it would always be right', () => {
  const [issue] = issues(NINE, 'Vi ser att av tio indikatorer uppnås årsmålet helt i fyra. Bra!');
  expect(issue).toMatchObject({
    severity: 'varning',
    raw: 'Vi ser att av tio indikatorer uppnås årsmålet helt i fyra.',
    params: { exempel: '{mening:M1.N1.indikatorer}' },
  });
});

test('a text in a long chain of goals, or under goals in a circle, comes to an end', () => {
  const chain = Array.from({ length: 300 }, (_, at) =>
    makeMal({ id: `N${at}`, overordnatId: at === 0 ? '' : `N${at - 1}`, analys: 'Av tio indikatorer …' }),
  );
  const circle = [
    makeMal({ id: 'A', overordnatId: 'B', analys: 'Av tio indikatorer …' }),
    makeMal({ id: 'B', overordnatId: 'A' }),
  ];
  expect(runCheckList(CHECK, makeContext({ malList: chain }))).toHaveLength(300);
  expect(runCheckList(CHECK, makeContext({ malList: circle }))).toHaveLength(1);
});
