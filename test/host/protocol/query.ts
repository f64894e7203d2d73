import { HostObject, pascal } from './host-object';
import { findMember, MissingMember, readMember, refuseTooNew, type Refuses } from './members';
import type { References } from './references';
import type { QueryInfo } from './wire';

/** Names to read, as a tree; an empty branch means every scalar of what it names. */
interface Tree {
  readonly branchByName: Map<string, Tree>;
}

export interface QueryContext {
  readonly references: References;
  /** True when the client's class has the member, so that a name we lack is a gap and no slip. */
  readonly isClientMember: (typeName: string, name: string) => boolean;
  readonly warn: (text: string) => void;
  readonly isTooNew: Refuses;
}

type Wire = Record<string, unknown>;

const newTree = (): Tree => ({ branchByName: new Map() });

function addPath(tree: Tree, path: string): void {
  let at = tree;
  for (const name of path.split('/').filter((part) => part !== '')) {
    const next = at.branchByName.get(name) ?? newTree();
    at.branchByName.set(name, next);
    at = next;
  }
}

function treeOf({ Select = [], Expand = [] }: QueryInfo): Tree {
  const tree = newTree();
  if (Select.length === 0 && Expand.length > 0) addPath(tree, '*');
  for (const path of [...Select, ...Expand]) addPath(tree, path);
  return tree;
}

/** `{ Id, _ReferenceId }` of an object, as far as it has them. */
export function identity(object: HostObject, references: References): Wire {
  const referenceId = references.idOf(object);
  return { ...object.wireId(), ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }) };
}

function readScalar(object: HostObject, name: string, out: Wire): void {
  const value = readMember(object, name);
  out[pascal(name)] = value === undefined ? null : value;
}

/** What the program is too old for is left out, as it is when a script loads everything. */
function readAllScalars(object: HostObject, { isTooNew }: QueryContext, out: Wire): void {
  for (const name of object.members.scalars) {
    if (!isTooNew(object.typeName, name)) readScalar(object, name, out);
  }
}

function readUnknown(object: HostObject, name: string, context: QueryContext): void {
  const text = `${object.typeName}.${name}`;
  if (context.isClientMember(object.typeName, name)) throw new MissingMember(text);
  context.warn(`${text} is no member`);
}

function readBranch(object: HostObject, name: string, tree: Tree, context: QueryContext, out: Wire): void {
  if (name === '*') return readAllScalars(object, context, out);
  refuseTooNew(object, name, context.isTooNew);
  const member = findMember(object, name);
  if (member?.kind === 'scalars') return readScalar(object, member.name, out);
  if (member?.kind !== 'navigations') return readUnknown(object, name, context);
  const child = readMember(object, member.name);
  out[pascal(member.name)] = child instanceof HostObject ? readObject(child, tree, context) : null;
}

function readPlain(object: HostObject, tree: Tree, context: QueryContext): Wire {
  const out = identity(object, context.references);
  if (tree.branchByName.size === 0) readAllScalars(object, context, out);
  for (const [name, branch] of tree.branchByName) readBranch(object, name, branch, context, out);
  return out;
}

/** What the tree asks of the collection itself, and what of its items. */
function splitCollectionTree(object: HostObject, tree: Tree): { own: readonly string[]; item: Tree | null } {
  const own: string[] = [];
  const item = newTree();
  let asksItems = tree.branchByName.size === 0;
  for (const [name, branch] of tree.branchByName) {
    if (findMember(object, name)?.kind === 'scalars') own.push(name);
    else {
      asksItems = true;
      if (name !== 'items') item.branchByName.set(name, branch);
      else
        for (const [itemName, itemBranch] of branch.branchByName) item.branchByName.set(itemName, itemBranch);
    }
  }
  return { own, item: asksItems ? item : null };
}

function readCollection(
  object: HostObject,
  itemList: readonly HostObject[],
  tree: Tree,
  context: QueryContext,
  { Top, Skip = 0 }: QueryInfo = {},
): Wire {
  const out = identity(object, context.references);
  const { own, item } = splitCollectionTree(object, tree);
  if (tree.branchByName.size === 0) readAllScalars(object, context, out);
  for (const name of own) readScalar(object, findMember(object, name)!.name, out);
  if (!item) return out;
  const end = Top === undefined ? itemList.length : Skip + Top;
  out['_Items'] = itemList
    .slice(Skip, end)
    .map((each, index) => ({ ...readObject(each, item, context), _Index: Skip + index }));
  return out;
}

function readObject(object: HostObject, tree: Tree, context: QueryContext): Wire {
  const itemList = object.items();
  return itemList ? readCollection(object, itemList, tree, context) : readPlain(object, tree, context);
}

/** The PascalCase answer to a load. */
export function answerQuery(object: HostObject, info: QueryInfo, context: QueryContext): Wire {
  const tree = treeOf(info);
  const itemList = object.items();
  return itemList ? readCollection(object, itemList, tree, context, info) : readPlain(object, tree, context);
}

/** The same with camelCase names and `items`, as `retrieve()` wants it. */
export function toPublicNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPublicNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [publicName(name), toPublicNames(item)]),
  );
}

function publicName(name: string): string {
  if (name === '_Items') return 'items';
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
