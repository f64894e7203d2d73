import { parseVardeText } from '../../../../src/core';
import { isCityTarget } from '../../../../src/tables/ils/assemble/city-target';

const own = (arsmal: string, foregaende = '', utfall = '') => ({
  arsmal: parseVardeText(arsmal, 'target'),
  foregaende: parseVardeText(foregaende, 'value'),
  utfall: parseVardeText(utfall, 'value'),
});

test.each([
  ['fifty times the own target', '500 st', own('10 st'), true],
  ['just under', '499 st', own('10 st'), false],
  ['energy of the whole city', '1 945 GWh', own('2,9 GWh'), true],
  ['against last year where no target is set', '9 000 st', own('', '110 st'), true],
  ['against the outcome where nothing else is', '9 000', own('', '', '110'), true],
  ['a unit on one side only', '9 000', own('100 st'), true],
  ['other units are not compared', '9 000 kr', own('100 st'), false],
  ['a share is never a total', '100 %', own('1 %'), false],
  ['a target of zero says nothing', '9 000 st', own('0 st'), false],
  ['words', 'Tas fram av nämnd', own('10 st'), false],
  ['nothing to compare with', '9 000 st', own(''), false],
])('%s', (_, kf, figures, expected) => {
  expect(isCityTarget(parseVardeText(kf, 'target'), figures)).toBe(expected);
});
