import type { Malniva } from '../../../src/domain';
import { goalHeadingBlock } from '../../../src/report/blocks/goal-heading';
import { makeMal } from '../../helpers/modell';

test.each<[Malniva | null, string, string]>([
  ['inriktningsmal', '1', 'KF:s inriktningsmål: 1. En modern stad'],
  ['inriktningsmal', '1.', 'KF:s inriktningsmål: 1. En modern stad'],
  ['verksamhetsmal', '1.1', 'KF:s mål för verksamhetsområdet: 1.1 En modern stad'],
  ['verksamhetsmal', '1.2.', 'KF:s mål för verksamhetsområdet: 1.2 En modern stad'],
  ['verksamhetsmal', '', 'KF:s mål för verksamhetsområdet: En modern stad'],
  ['namndmal', '', 'Nämndmål: En modern stad'],
  ['enhetsmal', '', 'Enhetsmål: En modern stad'],
  [null, '', 'En modern stad'],
])('heading of %s "%s": %s', (niva, nummer, expected) => {
  expect(goalHeadingBlock(makeMal({ niva, nummer, namn: 'En modern stad' }), 'sv').text).toBe(expected);
});

test('in English', () => {
  expect(goalHeadingBlock(makeMal({ niva: 'namndmal', namn: 'A modern city' }), 'en').text).toBe(
    'Board goal: A modern city',
  );
});

test('the block says whose heading it is', () => {
  expect(goalHeadingBlock(makeMal({ id: 'M1.2', niva: 'enhetsmal' }), 'sv')).toMatchObject({
    kind: 'goalHeading',
    malId: 'M1.2',
    niva: 'enhetsmal',
  });
});
