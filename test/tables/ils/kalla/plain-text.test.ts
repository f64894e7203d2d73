import { kallaOfText } from '../../../../src/tables/ils/kalla/kalla';
import { isHardWrapped } from '../../../../src/tables/ils/kalla/plain-text';

const LINE = 'Arbetet har bedrivits enligt plan under hela året och ger det resultat som väntades av';
const LOWER = LINE.toLowerCase();
const wrapped = `Enhetsmål: Ett mål\n\n${LINE}\n${LOWER}\n${LOWER}\nenheten.`;
const long = `${LINE} ${LINE}`;

test.each([
  ['wrapped lines without tabs', wrapped, true, true],
  ['the same with a table of tabs', `${wrapped}\nAktivitet\tStartdatum`, false, true],
  ['paragraphs on one line each', `${long}\n\n${long}\n\n${LINE}`, true, false],
  ['lines of a list, each a sentence', `${LINE}.\n${LINE}.\n${LINE}.\n${LINE}.`, true, false],
  ['a few short lines', 'Enhetsmål: Ett mål\n\nUppfylls helt', true, false],
  ['nothing', '', true, false],
])('%s', (_, text, isPlain, isWrapped) => {
  const kalla = kallaOfText(text);
  expect(kalla.isPlainText).toBe(isPlain);
  expect(isHardWrapped(kalla.radList)).toBe(isWrapped);
});
