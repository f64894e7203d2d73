import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Reference documents beside the project: real reports and schemas. They are not on every machine. */
const SHARED = resolve(__dirname, '../../../shared');

/** `data/full.xlsx` → its path in ../shared. */
export function sharedPath(name: string): string {
  return join(SHARED, name);
}

/** True when ../shared lies beside the project. */
export function hasShared(): boolean {
  return existsSync(SHARED);
}

/**
 * `describe`, skipped with the reason in its title when ../shared is absent. The body is then not even read: it
 * may open the documents while it lists its tests.
 */
export function describeShared(name: string, body: () => void): void {
  if (hasShared()) describe(name, body);
  else
    describe.skip(`${name} [kräver ../shared]`, () => {
      test('all of it', () => expect(hasShared()).toBe(true));
    });
}
