import { readChoices, rememberChoices } from '../../../src/taskpane/state';

function storageOf(valueByKey: Record<string, string>) {
  return {
    valueByKey,
    get: (key: string) => valueByKey[key] ?? null,
    set: (key: string, value: string) => void (valueByKey[key] = value),
  };
}

const FALLBACK = { view: 'kontroll', lang: 'en', role: null, isMissingFirst: false } as const;

describe('choices that outlive a session', () => {
  test.each([
    ['nothing kept', {}, FALLBACK],
    ['a view', { 'malkedjan.view': 'rapport' }, { ...FALLBACK, view: 'rapport' }],
    ['a language', { 'malkedjan.lang': 'sv' }, { ...FALLBACK, lang: 'sv' }],
    [
      'a role, which starts with its own view',
      { 'malkedjan.view': 'rapport', 'malkedjan.role': 'ekonomi' },
      { lang: 'en', view: 'resultat', isMissingFirst: true, role: 'ekonomi' },
    ],
    [
      'what we never wrote',
      { 'malkedjan.view': 'x', 'malkedjan.lang': 'de', 'malkedjan.role': 'y' },
      FALLBACK,
    ],
  ])('%s', (_, kept, expected) => {
    expect(readChoices(storageOf({ ...kept }), FALLBACK)).toEqual(expected);
  });

  test('only what has changed is kept: a language of the host is no choice', () => {
    const storage = storageOf({});
    rememberChoices(storage, FALLBACK, { ...FALLBACK, view: 'resultat' });
    expect(storage.valueByKey).toEqual({ 'malkedjan.view': 'resultat' });
    const resultat = { ...FALLBACK, view: 'resultat' } as const;
    rememberChoices(storage, resultat, { ...resultat, lang: 'sv' });
    expect(storage.valueByKey).toEqual({ 'malkedjan.view': 'resultat', 'malkedjan.lang': 'sv' });
    rememberChoices(storage, FALLBACK, { ...FALLBACK, role: 'chef' });
    expect(storage.valueByKey['malkedjan.role']).toBe('chef');
  });
});
