import type { PaneStorage } from './services';

const PROBE_KEY = 'malkedjan.probe';

/**
 * The browser's storage for the pane's own choices; a memory of this session where the browser refuses it (Excel
 * on the web in a browser that gives frames no storage).
 */
export function createPaneStorage(open: () => Storage): PaneStorage {
  const storage = openOrNull(open);
  const valueByKey = new Map<string, string>();
  return storage === null
    ? { get: (key) => valueByKey.get(key) ?? null, set: (key, value) => void valueByKey.set(key, value) }
    : { get: (key) => storage.getItem(key), set: (key, value) => storage.setItem(key, value) };
}

/** Some browsers refuse at the first look, others at the first write. */
function openOrNull(open: () => Storage): Storage | null {
  try {
    const storage = open();
    storage.setItem(PROBE_KEY, '1');
    storage.removeItem(PROBE_KEY);
    return storage;
  } catch {
    return null;
  }
}
