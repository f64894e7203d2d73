import { HostError } from './host-error';
import { HostObject } from './host-object';
import {
  callMember,
  findMember,
  MissingMember,
  readMember,
  refuseTooNew,
  requireMember,
  writeMember,
} from './members';
import { atPlace, isRecord, type Paths } from './paths';
import { answerQuery, identity, toPublicNames, type QueryContext } from './query';
import { ACTION, type WireAction } from './wire';

export interface ActionContext extends QueryContext {
  readonly paths: Paths;
}

type Handler = (action: WireAction, object: HostObject | null, context: ActionContext) => unknown;

/** The members that the client uses to keep and release objects; the same on every class. */
const REFERENCE_METHODS: Readonly<
  Record<string, (object: HostObject, argumentList: readonly unknown[], context: ActionContext) => unknown>
> = {
  _KeepReference: (object, _, { references }) => references.keep(object),
  _RemoveReference: (_, [id], { references }) => references.remove(String(id)),
  _RemoveAllReferences: (_, __, { references }) => references.removeAll(),
  _GetReferenceCount: (_, __, { references }) => references.size,
};

function callMethod(action: WireAction, object: HostObject, context: ActionContext): unknown {
  const name = action.Name ?? '';
  const argumentList = context.paths.readArguments(action.ArgumentInfo);
  const referenceMethod = REFERENCE_METHODS[name];
  if (referenceMethod) return referenceMethod(object, argumentList, context);
  refuseTooNew(object, name, context.isTooNew);
  const member = requireMember(object, name, ['methods']);
  const result = atPlace(`${object.typeName}.${member}`, () => callMember(object, member, argumentList));
  return result instanceof HostObject ? null : result;
}

function setProperty(action: WireAction, object: HostObject, context: ActionContext): null {
  const [value] = context.paths.readArguments(action.ArgumentInfo);
  const name = action.Name ?? '';
  const member = findMember(object, name)?.name ?? name;
  refuseTooNew(object, member, context.isTooNew);
  atPlace(`${object.typeName}.${member}`, () => writeMember(object, name, value));
  return null;
}

function update(object: HostObject, state: Readonly<Record<string, unknown>>): null {
  for (const [name, value] of Object.entries(state)) {
    const member = findMember(object, name);
    if (member?.kind === 'navigations' && isRecord(value)) {
      update(readMember(object, member.name) as HostObject, value);
    } else writeMember(object, name, value);
  }
  return null;
}

function ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): null {
  for (const [name, expected] of Object.entries(state)) {
    const found = readMember(object, requireMember(object, name, ['scalars']));
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      throw new HostError('Conflict', `${object.typeName}.${name} has changed`);
    }
  }
  return null;
}

/** Null objects take every action and give null. */
const onObject =
  (run: (action: WireAction, object: HostObject, context: ActionContext) => unknown): Handler =>
  (action, object, context) =>
    object === null ? null : run(action, object, context);

const HANDLER_BY_TYPE: Readonly<Record<number, Handler>> = {
  [ACTION.instantiate]: onObject((_, object, { references }) => identity(object, references)),
  [ACTION.query]: onObject((action, object, context) => answerQuery(object, action.QueryInfo ?? {}, context)),
  [ACTION.method]: onObject(callMethod),
  [ACTION.setProperty]: onObject(setProperty),
  [ACTION.trace]: () => null,
  [ACTION.queryAsJson]: onObject((action, object, context) =>
    toPublicNames(answerQuery(object, action.QueryInfo ?? {}, context)),
  ),
  [ACTION.ensureUnchanged]: onObject((action, object) => ensureUnchanged(object, action.ObjectState ?? {})),
  [ACTION.update]: onObject((action, object) => update(object, action.ObjectState ?? {})),
};

/** Runs one action and gives its result's `Value`. */
export function runAction(action: WireAction, context: ActionContext): unknown {
  const handler = HANDLER_BY_TYPE[action.ActionType];
  if (!handler) throw new MissingMember(`action type ${action.ActionType}`);
  const isTrace = action.ActionType === ACTION.trace;
  return handler(action, isTrace ? null : context.paths.get(action.ObjectPathId ?? 0), context) ?? null;
}
