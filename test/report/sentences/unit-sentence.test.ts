import type { Enhet } from '../../../src/domain';
import { unitSentence } from '../../../src/report/sentences';
import { makeEnhet } from '../../helpers/ekonomi';

type Bedomning = Enhet['bedomning'];
const units = (...list: readonly (readonly [count: number, bedomning: Bedomning])[]): readonly Enhet[] =>
  list.flatMap(([count, bedomning]) => Array.from({ length: count }, () => makeEnhet({ bedomning })));

test.each([
  [[], ''],
  [
    [
      [11, 'helt'],
      [1, 'delvis'],
    ],
    'Av tolv enheter bedömer elva att enhetsmålen uppfylls helt och en att de uppfylls delvis.',
  ],
  [[[12, 'helt']], 'Samtliga tolv enheter bedömer att enhetsmålen uppfylls helt.'],
  [[[2, 'delvis']], 'Båda enheterna bedömer att enhetsmålen uppfylls delvis.'],
  [[[1, 'inte']], 'Enheten bedömer att enhetsmålen inte uppfylls.'],
  [
    [
      [10, 'helt'],
      [2, null],
    ],
    'Av tolv enheter bedömer tio att enhetsmålen uppfylls helt. Rapport saknas från två enheter.',
  ],
  [
    [
      [11, 'helt'],
      [1, 'delvis'],
      [1, 'inte'],
    ],
    'Av 13 enheter bedömer 11 att enhetsmålen uppfylls helt, 1 att de uppfylls delvis och 1 att de inte uppfylls.',
  ],
  [[[3, null]], 'Rapport saknas från samtliga tre enheter.'],
] as const)('%j', (list, expected) => {
  expect(unitSentence(units(...list), 'sv')).toBe(expected);
});

test('units that are not part of the document are left out', () => {
  const list = [makeEnhet({ bedomning: 'helt' }), makeEnhet({ ingar: false })];
  expect(unitSentence(list, 'sv')).toBe('Enheten bedömer att enhetsmålen uppfylls helt.');
});

test('in English', () => {
  expect(unitSentence(units([11, 'helt'], [1, 'delvis']), 'en')).toBe(
    'Of twelve units, eleven judge that their goals are fully achieved and one that they are partly achieved.',
  );
});
