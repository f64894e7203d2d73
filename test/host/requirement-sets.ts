import { apiSetOf } from './api-sets';

/** Versions of requirement sets that the pretended program supports, e.g. `{ ExcelApi: '1.13' }`. */
export type SupportedSets = Readonly<Record<string, string>>;

const numbersOf = (version: string): readonly number[] => version.split('.').map(Number);

/** `1.9` is older than `1.13`. */
export function isAtLeast(supported: string, wanted: string): boolean {
  const [a, b] = [numbersOf(supported), numbersOf(wanted)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Sets that say how batches are flagged; every current program has them. */
const FLAG_SETS: SupportedSets = { RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1' };

function isSetSupported(sets: SupportedSets, name: string, version = '1.1'): boolean {
  const entry = Object.entries(sets).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry !== undefined && isAtLeast(entry[1], version);
}

/** True for a member of a set, or of a version, that the program lacks. */
export function isTooNew(sets: SupportedSets, typeName: string, member: string): boolean {
  const set = apiSetOf(typeName, member);
  return set !== null && !isSetSupported(sets, set.name, set.version);
}

/**
 * Puts an `Office.context` with these sets (and language) over the client's own, so that scripts can ask.
 * (The client's own check of members is switched off in the shipped script: hosts refuse them.) Gives the function that takes it away again. `Office.context` itself cannot be
 * redefined, so an object that inherits from `Office` stands before it.
 */
export function pretendProgram(sets: SupportedSets, locale: string): () => void {
  const globals = globalThis as unknown as { Office: object };
  const own = globals.Office;
  const all = { ...FLAG_SETS, ...sets };
  const context = {
    displayLanguage: locale,
    contentLanguage: locale,
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(all, name, version) },
  };
  globals.Office = Object.create(own, { context: { value: context } }) as object;
  return () => {
    globals.Office = own;
  };
}
