import { bedomningCell, forslagCell, nameCell, previousCell } from '../../../src/report/oversikt/chain-cells';
import type { TableCell } from '../../../src/report/layout';
import { makeMal } from '../../helpers/modell';
import { malresultat } from '../helpers/malresultat';

function shown({ content, style }: TableCell): readonly unknown[] {
  const value = typeof content !== 'function' && content.kind === 'value' ? content.value : undefined;
  return [value, typeof style === 'string' ? style : style.name];
}

test.each([
  ['inriktningsmal', '1', '1. En stad', 'tableTextStrong|indent0'],
  ['verksamhetsmal', '1.2', '1.2 En stad', 'tableText|indent1'],
  ['namndmal', '', 'En stad', 'tableText|indent2'],
  ['enhetsmal', '', 'En stad', 'tableText|indent3'],
  [null, '', 'En stad', 'tableText|indent2'],
] as const)('the name of a %s stands at its level', (niva, nummer, text, style) => {
  expect(shown(nameCell(malresultat(makeMal({ niva, nummer, namn: 'En stad' }))))).toEqual([text, style]);
});

test('last year’s bedömning, or that there is none', () => {
  expect(shown(previousCell(malresultat(makeMal({ foregaendeBedomning: 'inte' })), 'sv'))).toEqual([
    '■ Uppfylls inte',
    'statusInte',
  ]);
  expect(shown(previousCell(malresultat(makeMal()), 'sv'))).toEqual(['–', 'tableText']);
});

test.each([
  ['helt', true, '● Uppfylls helt', 'statusHelt'],
  ['ingen', true, '— Ingen', 'statusIngen'],
  [null, true, 'Bedömning saknas', 'tableText'],
  [null, false, '–', 'tableText'],
  ['delvis', false, '◆ Uppfylls delvis', 'statusDelvis'],
] as const)('bedömning %s, assessed %s: %s', (bedomning, isBedomd, text, style) => {
  expect(shown(bedomningCell(malresultat(makeMal({ bedomning }), { isBedomd }), 'sv'))).toEqual([
    text,
    style,
  ]);
});

test.each([
  ['helt', 'helt', true, null],
  ['helt', 'delvis', true, '◆ Uppfylls delvis'],
  [null, 'helt', true, '● Uppfylls helt'],
  [null, 'helt', false, null],
  ['helt', 'inte', false, null],
] as const)('bedömning %s, proposal %s, assessed %s: %s', (bedomning, forslag, isBedomd, text) => {
  expect(shown(forslagCell(malresultat(makeMal({ bedomning }), { forslag, isBedomd }), 'sv'))[0]).toBe(text);
});
