import { runChecks } from '../../../src/domain';
import { makeAktivitet, makeContext, makeMal } from '../../helpers/modell';

/** Problems with activities that have ended and of which nobody has said how they went. */
function endedCount(isUtanAvvikelseGenomford: boolean): number {
  const context = makeContext({
    malList: [makeMal({ id: 'M1', analys: 'Klart.' })],
    aktivitetList: [
      makeAktivitet({ id: 'A001', malId: 'M1', namn: 'En', lage: null, klar: null }),
      makeAktivitet({ id: 'A002', malId: 'M1', namn: 'Två', lage: null, klar: null }),
    ],
    regelverk: { isUtanAvvikelseGenomford },
  });
  return runChecks(context).filter(({ code }) => code === 'end-passed-without-state').length;
}

test.each([
  ['the rule counts activities without a deviation as done', true, 0],
  ['no rule says how they went', false, 2],
])('%s', (_, isOn, expected) => {
  expect(endedCount(isOn)).toBe(expected);
});
