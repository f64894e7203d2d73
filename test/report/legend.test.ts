import { legendLines } from '../../src/report/legend';
import { enhetVb, namndVp, reportInput } from './helpers/models';

test('a follow-up explains every symbol, the marks and the rule', () => {
  expect(legendLines(reportInput(enhetVb()))).toEqual([
    'Teckenförklaring: ● Uppfylls helt   ◆ Uppfylls delvis   ■ Uppfylls inte   — Ingen bedömning eller inget resultat',
    '✓ Genomförd   ⚠ Avvikelse   ► Pågår   ○ Ej påbörjad   × Utgår   ? Läge saknas   – uppgift saknas   .. redovisas inte, för få svarande',
    'Statusregel för indikatorer: 20 %.',
  ]);
});

test('the rule is the workbook’s own', () => {
  const modell = enhetVb();
  const statusregel = { ...modell.regelverk.statusregel, text: '90/75' };
  const input = reportInput({ ...modell, regelverk: { ...modell.regelverk, statusregel } });
  expect(legendLines(input)[2]).toBe('Statusregel för indikatorer: 90/75.');
});

test('the assumption about activities is told where it was used', () => {
  const modell = enhetVb();
  const counted = { ...modell, regelverk: { ...modell.regelverk, isUtanAvvikelseGenomford: true } };
  expect(legendLines(reportInput(counted))[3]).toMatch(/^Aktiviteter utan avvikelse räknas som genomförda/);
  expect(legendLines(reportInput(modell))).toHaveLength(3);
});

test('a plan explains the marks of values only', () => {
  expect(legendLines(reportInput(namndVp()))).toEqual([
    'Teckenförklaring: – uppgift saknas   .. redovisas inte, för få svarande',
  ]);
});

test('in English', () => {
  expect(legendLines(reportInput(enhetVb(), 'en'))[0]).toMatch(/^Symbols: ● Fully met {3}◆ Partly met/);
});
