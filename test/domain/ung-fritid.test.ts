import { evaluateModell, runChecks, type Malresultat } from '../../src/domain';
import { describeShared } from '../helpers/shared';
import { ungFritid } from '../helpers/ung-fritid-modell';

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
  const modell = ungFritid();
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
    const rowOf = (cell: string | null): number => Number(/\d+/.exec(cell ?? '')?.[0]);
    expect(issueList.map(({ code, sheet, cell }) => [code, sheet, rowOf(cell)])).toEqual(EXPECTED_ISSUES);
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
