import {
  FIGURE_KEY_LIST,
  indikatorIdentity,
  isCount,
  isFigure,
  isLevel,
  isNamedShare,
  isPercentage,
  isRatio,
  UTFALL_KEY_LIST,
} from '../../../../src/domain/checks/support/indikator-kind';
import { isWorse } from '../../../../src/domain/checks/support/worse';
import type { Riktning } from '../../../../src/domain';
import { makeIndikator, target, value } from '../../../helpers/modell';

const kindOf = (fields: Parameters<typeof makeIndikator>[0]): string => {
  const indikator = makeIndikator(fields);
  return [
    isNamedShare(indikator) && 'andel',
    isPercentage(indikator) && 'procent',
    isRatio(indikator) && 'kvot',
    isCount(indikator) && 'antal',
  ]
    .filter(Boolean)
    .join(' ');
};

test.each([
  [{ namn: 'Andel trygga' }, 'andel procent kvot'],
  [{ namn: '  andelen trygga' }, 'andel procent kvot'],
  [{ namn: 'Sjukfrånvaro', utfall: '6,5 %' }, 'procent kvot'],
  [{ namn: 'Sjukfrånvaro', arsmal: '6,5 %' }, 'procent kvot'],
  [{ namn: 'Sjukfrånvaro', enhet: '%' }, 'procent kvot'],
  [{ namn: 'Aktivt Medskapandeindex', utfall: '81' }, 'kvot'],
  [{ namn: 'Antal feriejobb' }, 'antal'],
  [{ namn: 'Antal barn per avdelning' }, ''],
  [{ namn: 'Feriejobb', enhet: 'st' }, 'antal'],
  [{ namn: 'Feriejobb', utfall: '1 000 st' }, 'antal'],
  [{ namn: 'Köpt energi', utfall: '2,9 GWh' }, ''],
  [{ namn: 'Nöjda besökare (andel)' }, ''],
] as const)('%j is %j', (fields, expected) => {
  expect(kindOf(fields)).toBe(expected);
});

test.each([
  ['68 %', true, true],
  ['0', true, true],
  ['Max 10', false, true],
  ['minst 80 %', false, true],
  ['10–15 %', false, false],
  ['öka', false, false],
  ['Ja', false, false],
  ['Fastställs 2024', false, false],
  ['-', false, false],
  ['', false, false],
])('the target %j: a figure %s, a level %s', (text, figure, level) => {
  expect([isFigure(target(text)), isLevel(target(text))]).toEqual([figure, level]);
});

test('indicators are one when name and object are, whatever the blanks and capitals', () => {
  const identity = (namn: string, objekt = ''): string => indikatorIdentity(makeIndikator({ namn, objekt }));
  expect(identity('Andel  Trygga ')).toBe(identity('andel trygga'));
  expect(identity('Andel trygga', 'flickor')).not.toBe(identity('Andel trygga', 'pojkar'));
  expect(identity('Andel trygga', 'i park')).not.toBe(identity('Andel trygga i park'));
});

test('the figures of a row are those of the indicator, then KF’s target', () => {
  expect(FIGURE_KEY_LIST).toEqual([...UTFALL_KEY_LIST, 'kfArsmal']);
  expect(new Set(FIGURE_KEY_LIST).size).toBe(FIGURE_KEY_LIST.length);
  const indikator = makeIndikator();
  for (const key of FIGURE_KEY_LIST) expect(indikator[key].slag).toBe('tom');
});

test.each<[string, string, Riktning | null, boolean]>([
  ['67 %', '68 %', 'hogre', true],
  ['68 %', '68 %', 'hogre', false],
  ['69 %', '68 %', 'hogre', false],
  ['67 %', '68 %', 'oka', true],
  ['67 %', '68 %', 'lagre', false],
  ['69 %', '68 %', 'lagre', true],
  ['69 %', '68 %', 'minska', true],
  ['69 %', '68 %', 'intervall', false],
  ['69 %', '68 %', 'janej', false],
  ['67 %', '68 %', null, false],
  ['0,67', '68 %', 'hogre', true],
  ['67 st', '68 %', 'hogre', false],
  ['67 tkr', '68 mnkr', 'hogre', false],
  ['', '68 %', 'hogre', false],
  ['67 %', '-', 'hogre', false],
])('%j is worse than %j (%s): %s', (first, other, riktning, expected) => {
  expect(isWorse(value(first), value(other), riktning)).toBe(expected);
});
