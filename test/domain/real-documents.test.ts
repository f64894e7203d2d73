import type { Issue } from '../../src/core';
import {
  evaluateModell,
  runChecks,
  type Indikatorstatus,
  type Malresultat,
  type Riktning,
} from '../../src/domain';
import { describeShared } from '../helpers/shared';
import { realModell } from '../helpers/real-modell';

/** Every issue that stands in the report, as `code cell`; nothing else may be found. */
const EXPECTED_ISSUES = [
  ['helt-without-measure', 'Mål', 5],
  ['helt-without-measure', 'Mål', 19],
  ['helt-without-measure', 'Mål', 22],
  ['helt-without-measure', 'Mål', 29],
  ['helt-without-measure', 'Mål', 31],
  ['utfall-equals-arsmal', 'Indikatorer', 2],
  ['gender-gap-without-comment', 'Indikatorer', 3],
  ['arsmal-without-utfall', 'Indikatorer', 4],
  ['unit-written-unevenly', 'Indikatorer', 4],
  ['own-arsmal-missing', 'Indikatorer', 8],
  ['own-arsmal-missing', 'Indikatorer', 9],
  ['outcome-worse-than-last-year', 'Indikatorer', 10],
  ['end-passed-without-state', 'Aktiviteter', 6],
  ['end-passed-without-state', 'Aktiviteter', 7],
  ['end-passed-without-state', 'Aktiviteter', 8],
  ['duplicate-activity', 'Aktiviteter', 9],
  ['end-passed-without-state', 'Aktiviteter', 9],
  ['end-passed-without-state', 'Aktiviteter', 10],
  ['end-passed-without-state', 'Aktiviteter', 12],
  ['end-passed-without-state', 'Aktiviteter', 13],
  ['end-passed-without-state', 'Aktiviteter', 14],
  ['end-passed-without-state', 'Aktiviteter', 15],
  ['end-passed-without-state', 'Aktiviteter', 17],
] as const;

describeShared('the real unit report', () => {
  const modell = realModell('000-ung-fritid-vb-2022');
  const utvardering = evaluateModell(modell);
  const issueList = runChecks({ modell, utvardering, ekonomiTabellList: [] });

  it('has five indicators fully met and four without a result', () => {
    expect(utvardering.antal.indikatorer).toMatchObject({ helt: 5, ingetResultat: 4, totalt: 9 });
  });

  it('knows the state of five of sixteen activities', () => {
    expect(utvardering.antal.aktiviteter).toMatchObject({ genomford: 5, okand: 11, totalt: 16 });
  });

  it('puts every row under the right goal', () => {
    const countOf = ({ mal, indikatorList, aktivitetList }: Malresultat) =>
      [mal.id, indikatorList.length, aktivitetList.length] as const;
    const withRows = utvardering.malresultatList.map(countOf).filter(([, i, a]) => i + a > 0);
    expect(withRows).toEqual([
      ['g7', 0, 2],
      ['g8', 0, 1],
      ['g10', 0, 5],
      ['g11', 0, 1],
      ['g12', 0, 1],
      ['g13', 3, 3],
      ['g14', 2, 1],
      ['g20', 0, 1],
      ['g26', 3, 0],
      ['g32', 1, 1],
    ]);
  });

  it('reports what a reader would find, at its cell, and nothing else', () => {
    const expectedList = EXPECTED_ISSUES.map((parts) => parts.join(' '));
    expect(placesOf(issueList)).toEqual(expectedList.sort());
  });

  it('calls none of it an error', () => {
    expect(issueList.filter(({ severity }) => severity === 'fel')).toEqual([]);
  });

  it('proposes no worse assessment than the report states', () => {
    const worse = utvardering.malresultatList.filter(
      ({ mal, forslag }) => mal.bedomning === 'helt' && forslag !== 'helt' && forslag !== 'ingen',
    );
    expect(worse).toEqual([]);
  });
});

/** `code sheet row` of each issue, sorted: the order is the business of the actions. */
function placesOf(issueList: readonly Issue[]): readonly string[] {
  return issueList
    .map(({ code, sheet, cell }) => `${code} ${sheet} ${/\d+/.exec(cell ?? '')?.[0] ?? ''}`)
    .sort();
}

/** Everything the checks find in a real document. */
function findings(file: string): readonly string[] {
  const modell = realModell(file);
  return placesOf(runChecks({ modell, utvardering: evaluateModell(modell), ekonomiTabellList: [] }));
}

describeShared('another unit report, VB 2021', () => {
  const FILE = '003-familjeenheten-vb-2021';

  it('judges its ten indicators', () => {
    const { indikatorresultatList } = evaluateModell(realModell(FILE));
    expect(indikatorresultatList.map(({ riktning, status }) => [riktning, status])).toEqual([
      ['hogre', 'helt'],
      ['lagre', 'helt'],
      ['lagre', 'ingetResultat'],
      ['hogre', 'inte'],
      ['hogre', 'helt'],
      ['hogre', 'inte'],
      ['hogre', 'inte'],
      ['hogre', 'delvis'],
      ['lagre', 'helt'],
      ['lagre', 'malSaknas'],
    ] satisfies [Riktning, Indikatorstatus][]);
  });

  it('reports what stands there and nothing else', () => {
    expect(findings(FILE)).toEqual(
      [
        'helt-without-measure Mål 5',
        'helt-without-measure Mål 8',
        'helt-without-measure Mål 9',
        'helt-without-measure Mål 10',
        'goal-without-analysis Mål 14',
        'goal-without-analysis Mål 21',
        'goal-without-analysis Mål 24',
        'duplicate-indicator Indikatorer 4',
        'unit-written-unevenly Indikatorer 6',
        'gender-gap-without-comment Indikatorer 6',
        'outcome-worse-than-last-year Indikatorer 10',
        'outcome-worse-than-last-year Indikatorer 11',
        'own-arsmal-missing Indikatorer 11',
        ...[2, 3, 4, 5, 6, 7, 8, 9].map((row) => `end-passed-without-state Aktiviteter ${row}`),
      ].sort(),
    );
  });
});

describeShared('a board plan, VP 2022', () => {
  const FILE = '001-spanga-tensta-vp-2022';
  const LOWER_IS_BETTER = [1, 2, 4, 19, 20, 24, 37, 39, 53, 54, 63, 64, 65, 66, 69, 73, 74];

  it('has no status, and a direction for every indicator', () => {
    const { indikatorresultatList, antal } = evaluateModell(realModell(FILE));
    expect(antal.indikatorer).toMatchObject({ ejAktuell: 74, totalt: 0 });
    const numbered = indikatorresultatList.map(({ riktning }, at) => [at + 1, riktning] as const);
    expect(numbered.filter(([, riktning]) => riktning === 'lagre').map(([at]) => at)).toEqual(
      LOWER_IS_BETTER,
    );
    expect(numbered.filter(([, riktning]) => riktning === 'intervall').map(([at]) => at)).toEqual([67]);
  });

  it('reports weak and missing targets and activities that were over before the year', () => {
    expect(findings(FILE)).toEqual(
      [
        'arsmal-weaker-than-kf Indikatorer 2',
        'arsmal-weaker-than-kf Indikatorer 3',
        'unit-written-unevenly Indikatorer 4',
        'arsmal-weaker-than-kf Indikatorer 5',
        'arsmal-weaker-than-kf Indikatorer 12',
        'arsmal-weaker-than-kf Indikatorer 13',
        'own-arsmal-missing Indikatorer 54',
        'end-before-year Aktiviteter 139',
        'end-before-year Aktiviteter 148',
      ].sort(),
    );
  });
});
