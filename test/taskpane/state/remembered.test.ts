import { readChoices, rememberChoices } from '../../../src/taskpane/state';

function storageOf(valueByKey: Record<string, string>) {
  return {
    valueByKey,
    get: (key: string) => valueByKey[key] ?? null,
    set: (key: string, value: string) => void (valueByKey[key] = value),
  };
}

const FALLBACK = { view: 'kontroll', lang: 'en' } as const;

describe('choices that outlive a session', () => {
  test.each([
    ['nothing kept', {}, FALLBACK],
    ['a view', { 'malkedjan.view': 'rapport' }, { view: 'rapport', lang: 'en' }],
    ['a language', { 'malkedjan.lang': 'sv' }, { view: 'kontroll', lang: 'sv' }],
    ['what we never wrote', { 'malkedjan.view': 'x', 'malkedjan.lang': 'de' }, FALLBACK],
  ])('%s', (_, kept, expected) => {
    expect(readChoices(storageOf({ ...kept }), FALLBACK)).toEqual(expected);
  });

  test('only what has changed is kept: a language of the host is no choice', () => {
    const storage = storageOf({});
    rememberChoices(storage, FALLBACK, { view: 'resultat', lang: 'en' });
    expect(storage.valueByKey).toEqual({ 'malkedjan.view': 'resultat' });
    rememberChoices(storage, { view: 'resultat', lang: 'en' }, { view: 'resultat', lang: 'sv' });
    expect(storage.valueByKey).toEqual({ 'malkedjan.view': 'resultat', 'malkedjan.lang': 'sv' });
  });
});
