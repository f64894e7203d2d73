/// <reference types="office-js" />
import { readFileSync } from 'node:fs';

/**
 * Loads Microsoft's client, unmodified, from node_modules into the realm of the test: once per test file.
 *
 * Jest runs each test file in a vm context of its own. A `vm.Script` that is run "in this context" from there
 * ends up in the outer realm (Node's own), where arrays and dates are other classes. An indirect `eval`
 * always runs in the realm that it was taken from, and puts the script's globals where the test sees them.
 */
const runInThisRealm = eval;

const CLIENT_FILE = '@microsoft/office-js/dist/excel-win32-16.01.js';

/** What the client's script leaves in the global object, as far as the host uses it. */
export interface Client {
  readonly Excel: typeof Excel & Readonly<Record<string, unknown>>;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: object): void };
  };
}

type Globals = Record<string, unknown>;

let client: Client | null = null;

/** The client; the script is run at the first call. */
export function loadClient(): Client {
  if (client) return client;
  const globals = globalThis as unknown as Globals;
  globals['window'] ??= globalThis;
  globals['self'] ??= globalThis;
  globals['navigator'] ??= { userAgent: 'node' };
  runInThisRealm(readFileSync(require.resolve(CLIENT_FILE), 'utf8'));
  client = globalThis as unknown as Client;
  return client;
}

/** True when the client's class has the member. */
export function isClientMember(typeName: string, name: string): boolean {
  const type = loadClient().Excel[typeName] as { prototype?: object } | undefined;
  return type?.prototype !== undefined && name.toLowerCase() in lowerNames(type.prototype);
}

const namesByPrototype = new WeakMap<object, Readonly<Record<string, true>>>();

function lowerNames(prototype: object): Readonly<Record<string, true>> {
  const known = namesByPrototype.get(prototype);
  if (known) return known;
  const entryList = Object.getOwnPropertyNames(prototype).map((name) => [name.toLowerCase(), true] as const);
  const names = Object.assign(Object.create(null) as Record<string, true>, Object.fromEntries(entryList));
  namesByPrototype.set(prototype, names);
  return names;
}
