import type { Dokument } from './namnd-dokument';

/** Ways to get a printed figure wrong. */

const KEY_LIST = [
  'budgetVp',
  'budget',
  'utfall',
  'prognosT1',
  'prognosT2',
  'prognosavvikelseT1',
  'prognosavvikelseT2',
  'foregaendeBudgetVp',
  'foregaendeBudget',
  'foregaendeUtfall',
  'foregaendePrognosT2',
  'foregaendeAvvikelseFore',
  'foregaendeAvvikelseEfter',
  'utfallAr2',
  'angivenAvvikelse',
] as const;

/** A figure some tenths off: `bump('272,0', -3)` is `271,7`. */
export function bump(text: string, tenths: number): string {
  const value = Math.round(Number(text.replace(',', '.')) * 10) + tenths;
  return (value / 10).toFixed(1).replace('.', ',');
}

/** The first two digits that differ, changed about: `272,0` is `722,0`. */
export function swapped(text: string): string {
  return text.replace(/(\d)(?!\1)(\d)/, '$2$1');
}

/** Every place that states a figure: all cells of stated rows, and the stated comparisons of the others. */
export function delproblem({ rows }: Dokument): readonly string[] {
  return rows.flatMap((row) =>
    KEY_LIST.filter((key) => row[key] && (row.slag === 'summa' || key === 'angivenAvvikelse')).map(
      (key) => `${row.id} ${key}`,
    ),
  );
}
