import type { CellScalar } from '../../../core';

/** A row of a data sheet by column headers. */
export type Datarad = Readonly<Record<string, CellScalar>>;

/** Leaves out what is empty, so that an empty cell stays empty. */
export function rowOf(entries: Readonly<Record<string, CellScalar>>): Datarad {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null && value !== ''));
}
