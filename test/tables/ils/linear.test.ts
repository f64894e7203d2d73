import type { Kalla, Kallrad } from '../../../src/tables/ils/types';
import { document, traced } from '../../helpers/ils';

const HEADER =
  'Indikator\tPeriodens utfall\tUtfall män/ pojkar\tUtfall kvinnor/ flickor\tPeriodens utfall VB 2023\tÅrsmål\tKF:s årsmål\tPeriod';
const PROSE = 'Arbetet har bedrivits enligt plan under hela året.';

/** A report with so many goals, each with text, results, an indicator and an activity. */
function report(goalCount: number): Kalla {
  const lineList = [
    'KF:s inriktningsmål: 1. En stad',
    'KF:s mål för verksamhetsområdet: 1.1 Alla har arbete',
  ];
  for (let goal = 0; goal < goalCount; goal += 1) {
    lineList.push(
      `Nämndmål: Parkerna är rena ${goal}`,
      '● Uppfylls helt',
      'Förväntat resultat',
      '- Fler är nöjda',
      'Analys',
      PROSE,
      '',
      HEADER,
      'Nöjda\t68 %\t67 %\t69 %\t66 %\t70 %\t70 %\tVB 2024',
      '',
      'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse',
      '✓ Sopa\t2024-01-01\t2024-12-31\t',
      '',
    );
  }
  return document(...lineList);
}

/** Counts how often rows are looked at: cost without a clock. */
function counted(kalla: Kalla): { readonly kalla: Kalla; readonly reads: () => number } {
  let reads = 0;
  const radList = kalla.radList.map((rad): Kallrad => ({
    rowNumber: rad.rowNumber,
    get cellList() {
      reads += 1;
      return rad.cellList;
    },
    get textList() {
      reads += 1;
      return rad.textList;
    },
  }));
  return { kalla: { ...kalla, radList }, reads: () => reads };
}

function readsPerRow(goalCount: number): number {
  const kalla = report(goalCount);
  const { kalla: watched, reads } = counted(kalla);
  const spar = traced(watched);
  expect(spar.resultat.last).toMatchObject({
    mal: goalCount + 2,
    indikatorer: goalCount,
    aktiviteter: goalCount,
  });
  return reads() / kalla.radList.length;
}

test('rows are looked at as often in a long document as in a short one', () => {
  const short = readsPerRow(80);
  expect(readsPerRow(800) / short).toBeLessThan(1.1);
});
