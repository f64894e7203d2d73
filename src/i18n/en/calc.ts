import type { svCalc } from '../sv/calc';

/** English twins of `sv/calc.ts`. */
export const enCalc: Readonly<Record<keyof typeof svCalc, string>> = {
  'calc.stale-volatile': 'it changes by itself, or reads cells that only Excel can find',
  'calc.stale-function': 'it uses a function or a name that does not exist here',
  'calc.stale-external': 'it reads another workbook, or several sheets at once',
  'calc.stale-array': 'it is an array formula',
  'calc.stale-locale': 'its result depends on the language of Excel',
  'calc.stale-circular': 'it reads itself',
  'calc.stale-too-many': 'the workbook has too many formulas to calculate here',
  'calc.stale-precedent': 'it reads a cell that has not been recalculated',
  'calc.stale-no-result': 'it gave no result here',
  'calc.stale-syntax': 'it cannot be read',
};
