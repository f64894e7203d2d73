import { createPaneStorage } from '../../src/taskpane/browser-storage';

/** A Storage as browsers have it, over a Map; `refuses` makes writing throw. */
function storageOf(valueByKey: Map<string, string>, refuses = false): Storage {
  return {
    get length() {
      return valueByKey.size;
    },
    clear: () => valueByKey.clear(),
    key: (index) => [...valueByKey.keys()][index] ?? null,
    getItem: (key) => valueByKey.get(key) ?? null,
    removeItem: (key) => void valueByKey.delete(key),
    setItem: (key, value) => {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      valueByKey.set(key, value);
    },
  };
}

describe('createPaneStorage', () => {
  test('keeps choices in the browser, and nothing else', () => {
    const valueByKey = new Map([['malkedjan.view', 'rapport']]);
    const storage = createPaneStorage(() => storageOf(valueByKey));
    expect(storage.get('malkedjan.view')).toBe('rapport');
    storage.set('malkedjan.lang', 'en');
    expect([...valueByKey]).toEqual([
      ['malkedjan.view', 'rapport'],
      ['malkedjan.lang', 'en'],
    ]);
  });

  test.each([
    [
      'refuses to be looked at',
      (): Storage => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['refuses to be written', (): Storage => storageOf(new Map(), true)],
  ])('remembers for the session when the browser %s', (_, open) => {
    const storage = createPaneStorage(open);
    expect(storage.get('malkedjan.view')).toBeNull();
    storage.set('malkedjan.view', 'resultat');
    expect(storage.get('malkedjan.view')).toBe('resultat');
  });
});
