import {
  continues,
  endsOpen,
  isBullet,
  looksAsSubheading,
  wasBroken,
  withoutBullet,
} from '../../../../src/tables/ils/struktur/running-text';

const WIDE = { isAdjacent: false, wrapWidth: null, charsAbove: 0 };
const wrapped = (charsAbove: number) => ({ isAdjacent: true, wrapWidth: 90, charsAbove });

test.each([
  ['- Fler är nöjda', 'Fler är nöjda'],
  ['-Fler är nöjda', 'Fler är nöjda'],
  ['• Fler är nöjda', 'Fler är nöjda'],
  ['* Fler är nöjda', 'Fler är nöjda'],
  ['o Fler är nöjda', 'Fler är nöjda'],
])('a line of a list: %s', (line, text) => {
  expect(isBullet(line)).toBe(true);
  expect(withoutBullet(line)).toBe(text);
});

test.each([['Fler är nöjda'], ['och fler'], ['-']])('no list: %s', (line) => {
  expect(isBullet(line)).toBe(false);
  expect(withoutBullet(line)).toBe(line);
});

test.each([
  ['a sentence cut by a page break', 'Arbetet fortsätter i', 'alla parker.', WIDE, true],
  ['a cut after a comma', 'Parker, lekplatser,', 'gator och torg', WIDE, true],
  ['a closed sentence', 'Arbetet fortsätter.', 'alla parker', WIDE, false],
  ['a capital letter', 'Arbetet fortsätter i', 'Alla parker', WIDE, false],
  ['a line of a list', 'Arbetet fortsätter i', '- alla parker', WIDE, false],
  ['a line broken by the margin', 'Det är', 'Stockholms parker', wrapped(85), true],
  ['a line broken on purpose', 'Det är så.', 'Parkerna', wrapped(40), false],
  ['a new sentence that just had room', 'Det är så.', 'Parkerna', wrapped(78), false],
  ['a new sentence that had none', 'Det är så.', 'Parkerna', wrapped(84), true],
])('%s', (_, previous, text, lage, goesOn) => expect(continues(previous, text, lage)).toBe(goesOn));

test('the margin broke a line when the next word had no room', () => {
  expect(wasBroken(80, 'evidens och', 90)).toBe(true);
  expect(wasBroken(40, 'evidens och', 90)).toBe(false);
  expect(wasBroken(80, 'evidens', null)).toBe(false);
});

test.each([
  ['Barn och unga', true],
  ['ANDTS', true],
  ['Alkohol, narkotika, doping och tobak (ANDTS)', true],
  ['2024 års arbete', true],
  ['Arbetet fortsätter.', false],
  ['alla parker', false],
  ['Nya metoder tas fram:', false],
  ['12', false],
  ['Det här är en rad med så många ord att ingen skulle kalla den för en rubrik i dag', false],
])('%s: %s', (text, isHeading) => expect(looksAsSubheading(text)).toBe(isHeading));

test.each([
  ['Parker och', true],
  ['Parker,', true],
  ['Parker', false],
])('%s breaks off: %s', (text, isOpen) => expect(endsOpen(text)).toBe(isOpen));
