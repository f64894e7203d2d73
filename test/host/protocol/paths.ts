import { HostError } from './host-error';
import { HostObject } from './host-object';
import { callMember, readMember, refuseTooNew, requireMember, type Refuses } from './members';
import type { References } from './references';
import { PATH, type ArgumentInfo, type WirePath } from './wire';

export interface PathContext {
  readonly root: HostObject;
  /** Objects that the client makes by a server type's name. */
  readonly createNew: (typeName: string) => HostObject;
  readonly references: References;
  readonly isTooNew: Refuses;
}

/** Resolves the object paths of one request, each once: `null` is a null object. */
export class Paths {
  private readonly objectById = new Map<number, HostObject | null>();
  private readonly pathById: ReadonlyMap<number, WirePath>;

  constructor(
    private readonly context: PathContext,
    pathList: Readonly<Record<string, WirePath>> = {},
  ) {
    this.pathById = new Map(Object.values(pathList).map((path) => [path.Id, path]));
  }

  get(id: number): HostObject | null {
    const known = this.objectById.get(id);
    if (known !== undefined) return known;
    const path = this.pathById.get(id);
    if (!path) throw new HostError('InvalidArgument', `the request has no object path ${id}`);
    const object = this.resolve(path);
    this.objectById.set(id, object);
    return object;
  }

  /** Arguments as the host's methods take them: objects for paths, `undefined` for what was left out. */
  readArguments(info: ArgumentInfo = {}): readonly unknown[] {
    const idList = info.ReferencedObjectPathIds ?? [];
    return (info.Arguments ?? []).map((value, index) => this.readArgument(value, idList[index]) ?? undefined);
  }

  private readArgument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId > 0) return this.get(pathId);
    if (Array.isArray(value)) {
      const idList = Array.isArray(pathId) ? pathId : [];
      return value.map((item: unknown, index) => this.readArgument(item, idList[index]));
    }
    return isRecord(value) ? this.readRecord(value) : value;
  }

  private readRecord(value: Readonly<Record<string, unknown>>): unknown {
    if (typeof value['_ObjectPathId'] === 'number') return this.get(value['_ObjectPathId']);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.readArgument(item, undefined)]),
    );
  }

  private resolve(path: WirePath): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return this.context.root;
      case PATH.newObject:
        return this.context.createNew(name);
      case PATH.referenceId:
        return this.referenced(name);
      case PATH.nullObject:
        return null;
      default:
        return this.resolveMember(path, name);
    }
  }

  private referenced(id: string): HostObject {
    const object = this.context.references.find(id);
    if (!object) throw new HostError('InvalidReference', `the reference ${id} has been released`);
    return object;
  }

  private resolveMember(path: WirePath, name: string): HostObject | null {
    const parent = this.get(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const result = this.readOrCall(parent, path, name);
    if (result === null || result instanceof HostObject) return result;
    throw new HostError('InvalidOperation', `${parent.typeName}.${name} gives no object`);
  }

  private readOrCall(parent: HostObject, path: WirePath, name: string): unknown {
    const method = path.ObjectPathType === PATH.indexer ? 'GetItem' : name;
    refuseTooNew(parent, method, this.context.isTooNew);
    if (path.ObjectPathType === PATH.property) {
      return readMember(parent, requireMember(parent, name, ['navigations']));
    }
    const member = requireMember(parent, method, ['methods']);
    const argumentList = this.readArguments(path.ArgumentInfo);
    return atPlace(`${parent.typeName}.${member}`, () => callMember(parent, member, argumentList));
  }
}

/** Runs; a host's fault that knows no place gets this one. */
export function atPlace<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (fault) {
    if (!(fault instanceof HostError) || fault.location !== undefined) throw fault;
    throw new HostError(fault.code, fault.message, location);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
