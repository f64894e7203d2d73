import { HostError } from './host-error';
import type { HostObject, Members } from './host-object';

export type MemberKind = 'scalars' | 'navigations' | 'methods';

const indexByMembers = new WeakMap<Members, ReadonlyMap<string, { kind: MemberKind; name: string }>>();

function buildIndex(members: Members): ReadonlyMap<string, { kind: MemberKind; name: string }> {
  const index = new Map<string, { kind: MemberKind; name: string }>();
  for (const kind of ['scalars', 'navigations', 'methods'] as const) {
    for (const name of members[kind]) index.set(name.toLowerCase(), { kind, name });
  }
  for (const [written, name] of Object.entries(members.writeNames ?? {})) {
    index.set(written.toLowerCase(), { kind: 'scalars', name });
  }
  return index;
}

/** A member by its name on the wire, whatever its case; null when the class has none. */
export function findMember(object: HostObject, wireName: string): { kind: MemberKind; name: string } | null {
  const { members } = object;
  const index = indexByMembers.get(members) ?? buildIndex(members);
  indexByMembers.set(members, index);
  return index.get(wireName.toLowerCase()) ?? null;
}

/** The fault of a member that the host lacks; the dispatcher records it by this message. */
export class MissingMember extends HostError {
  constructor(readonly member: string) {
    super('ApiNotFound', `the local host does not implement ${member}`, member);
  }
}

/** Refuses what the pretended program is too old for: Excel's own host does the same when asked for it. */
export type Refuses = (typeName: string, name: string) => boolean;

export function refuseTooNew(object: HostObject, name: string, isTooNew: Refuses): void {
  if (!isTooNew(object.typeName, name)) return;
  throw new HostError('ApiNotFound', undefined, `${object.typeName}.${name}`);
}

/** A member that must be there. */
export function requireMember(object: HostObject, wireName: string, kindList: readonly MemberKind[]): string {
  const found = findMember(object, wireName);
  if (!found || !kindList.includes(found.kind)) throw new MissingMember(`${object.typeName}.${wireName}`);
  return found.name;
}

type Bag = Record<string, unknown>;
type Method = (...argumentList: readonly unknown[]) => unknown;

export const readMember = (object: HostObject, name: string): unknown => (object as unknown as Bag)[name];

export function callMember(object: HostObject, name: string, argumentList: readonly unknown[]): unknown {
  return ((object as unknown as Bag)[name] as Method).apply(object, [...argumentList]);
}

function hasSetter(object: object, name: string): boolean {
  for (let at: unknown = object; at; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}

/** True when the host lets the scalar be written. */
export const isWritable = (object: HostObject, name: string): boolean => hasSetter(object, name);

export function writeMember(object: HostObject, wireName: string, value: unknown): void {
  const name = requireMember(object, wireName, ['scalars']);
  if (!hasSetter(object, name)) throw new MissingMember(`${object.typeName}.${wireName} (write)`);
  (object as unknown as Bag)[name] = value;
}
