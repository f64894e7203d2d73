import { findPost, findPostAnySide, findSumma, labelKey, POST_LIST } from '../../../src/domain/economy/posts';

test('ten posts, five on each side, as the form prints them', () => {
  expect(POST_LIST.map(({ rad }) => rad)).toEqual([
    'Taxor och avgifter',
    'Hyresintäkter',
    'Bidrag',
    'Försäljning av verksamhet',
    'Övriga externa intäkter',
    'Personalkostnader',
    'Övriga personalkostnader',
    'Lokalkostnader',
    'Entreprenader och köp av verksamhet',
    'Övriga kostnader',
  ]);
});

test.each([
  ['Hysesintäkter', 'intakt', 'hyror'],
  ['hyres-\u00adintäkter ', 'intakt', 'hyror'],
  ['Lokal kostnader', 'kostnad', 'lokaler'],
  ['Taxor & avgifter', 'intakt', 'taxor'],
  ['Bidrag', 'kostnad', undefined],
  ['Övriga kostnader, konsulter', 'kostnad', undefined],
] as const)('%s as %s is %s', (label, slag, key) => {
  expect(findPost(label, slag)?.key).toBe(key);
});

test('a label that only one side has says its side', () => {
  expect(findPostAnySide('Bidrag')?.slag).toBe('intakt');
  expect(findPostAnySide('Personalkostnader')?.slag).toBe('kostnad');
  expect(findPostAnySide('Diverse')).toBeNull();
});

test.each([
  ['Summa intäkter', 'summaIntakter'],
  ['SUMMA KOSTNADER:', 'summaKostnader'],
  ['Summa netto', 'netto'],
  ['Nettokostnad', 'netto'],
  ['Summa', 'summa'],
  ['Delsumma', null],
  ['Personalkostnader', null],
])('%s names %s', (label, key) => {
  expect(findSumma(label)).toBe(key);
});

test('labels are compared by letters and digits', () => {
  expect(labelKey(' Entreprenader och\u00a0köp-av verksamhet ')).toBe('entreprenaderochköpavverksamhet');
});
