import { documentTitle, frontBlocks, periodName } from '../../../src/report/blocks/front';
import { makeUppgifter } from '../../helpers/modell';

test.each([
  ['VP', 'Verksamhetsplan 2024'],
  ['T1', 'Tertialrapport 1 2024'],
  ['T2', 'Tertialrapport 2 2024'],
  ['VB', 'Verksamhetsberättelse 2024'],
] as const)('a %s is called "%s"', (typ, expected) => {
  expect(periodName({ typ, ar: 2024 }, 'sv')).toBe(expected);
});

test('a typed title comes first, the period then stands in the line below', () => {
  const uppgifter = makeUppgifter({ titel: 'Årsrapport för Ung fritid', organisation: 'Ung fritid' });
  expect(documentTitle(uppgifter, 'sv')).toBe('Årsrapport för Ung fritid');
  expect(frontBlocks(uppgifter, 'sv')[0]).toEqual({
    kind: 'title',
    text: 'Årsrapport för Ung fritid',
    subtitle: 'Ung fritid · Verksamhetsberättelse 2022',
  });
});

test('the board stands in for an organisation without name', () => {
  const uppgifter = makeUppgifter({ organisation: '', namnd: 'Provnämnden' });
  expect(frontBlocks(uppgifter, 'sv')[0]).toMatchObject({ subtitle: 'Provnämnden' });
});

test('only fields that are given, in the order of the front pages', () => {
  const uppgifter = makeUppgifter({ till: 'Nämnden', diarienummer: 'PR 1', telefon: '08-1', version: '2' });
  expect(frontBlocks(uppgifter, 'sv')[1]).toEqual({
    kind: 'fieldList',
    fieldList: [
      { label: 'Diarienummer', value: 'PR 1' },
      { label: 'Telefon', value: '08-1' },
      { label: 'Till', value: 'Nämnden' },
      { label: 'Version', value: '2' },
    ],
  });
});
