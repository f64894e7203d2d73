import { readParts } from './workbook-parts';

/** What happened to the parts of a package; names sorted. */
export interface PartDifference {
  readonly changedList: readonly string[];
  readonly addedList: readonly string[];
  readonly removedList: readonly string[];
}

/** Compares the uncompressed bytes of every part of two packages. */
export function compareParts(before: Uint8Array, after: Uint8Array): PartDifference {
  const [old, next] = [readParts(before), readParts(after)];
  const isSame = (name: string): boolean => Buffer.compare(old.get(name)!, next.get(name)!) === 0;
  return {
    changedList: [...old.keys()].filter((name) => next.has(name) && !isSame(name)),
    addedList: [...next.keys()].filter((name) => !old.has(name)),
    removedList: [...old.keys()].filter((name) => !next.has(name)),
  };
}
