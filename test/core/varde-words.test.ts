import { compactWord, readJaNej, readMarkering, readTrend } from '../../src/core/varde-words';

test('words are compared without blanks and full stop', () => {
  expect(compactWord('Minsknin g.')).toBe('minskning');
});

test.each([
  ['-', 'streck'],
  ['--', 'streck'],
  ['—', 'streck'],
  ['..', 'dold'],
  ['i.u.', 'iu'],
  ['Ingen uppgift', 'iu'],
  ['Uppgift saknas', 'iu'],
  ['Tas fram av nämnd', 'tasFramAvNamnd'],
  ['Tas fram av nämnd / styrelse', 'tasFramAvNamnd'],
  ['Tas fram av nämnder/bolagsstyrelser', 'tasFramAvNamnd'],
  ['Fastställs 2024', 'faststalls'],
  ['Fastställs i T2', 'faststalls'],
  ['Fastställd', 'faststalls'],
  ['Ska fastställas 2023', 'faststalls'],
  ['Ännu inte fastställt', 'faststalls'],
])('%s says %s', (text, expected) => {
  expect(readMarkering(text)).toBe(expected);
});

test.each([
  '---',
  '...',
  '.',
  'iu 5',
  'Tas fram',
  'Tas fram av nämnd 5 %',
  'Fastställs 80 %',
  'Fastställs 80',
  'fast',
  '',
])('%j is no mark', (text) => {
  expect(readMarkering(text)).toBeNull();
});

test.each([
  ['öka', 'oka'],
  ['Ökar', 'oka'],
  ['ÖKNING.', 'oka'],
  ['ska öka', 'oka'],
  ['Ökning mot föregående år', 'oka'],
  ['Ökning jämfört med föregående års utfall', 'oka'],
  ['minska', 'minska'],
  ['Minsk ning', 'minska'],
  ['Minskning i förhållande till förra året', 'minska'],
])('%s means %s', (text, expected) => {
  expect(readTrend(text)).toBe(expected);
});

test.each(['öka till 5', 'ökar inte', 'minst', 'minskar eller ökar', 'oka', ''])(
  '%j is no direction',
  (text) => {
    expect(readTrend(text)).toBeNull();
  },
);

test.each([
  ['Ja', 1],
  ['JA.', 1],
  ['nej', 0],
  ['Ja, delvis', null],
  ['j', null],
])('%s is %s', (text, expected) => {
  expect(readJaNej(text)).toBe(expected);
});
