import { HostError } from '../protocol';
import { isRecord } from '../protocol/paths';
import { HostObject } from '../protocol';
import { findMember, readMember, writeMember } from '../protocol/members';
import { columnCountOf, rowCountOf } from '../model';
import type { Axis } from './lines';
import type { RangeObject } from './range';
import { RangeBorderCollection } from './range-border';

type Bag = Readonly<Record<string, unknown>>;

const SIDE_BY_KEY: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function writeBorders(collection: RangeBorderCollection, bag: Bag): void {
  for (const [key, value] of Object.entries(bag)) {
    const side = SIDE_BY_KEY[key];
    if (!side || !isRecord(value)) throw new HostError('InvalidArgument', `${key} is no side`);
    writeBag(collection.getItem(side), value);
  }
}

/** Writes nested properties, as `set()` of an object takes them. */
function writeBag(object: HostObject, bag: Bag): void {
  if (object instanceof RangeBorderCollection) return writeBorders(object, bag);
  for (const [name, value] of Object.entries(bag)) {
    if (value === null || value === undefined) continue;
    const member = findMember(object, name);
    if (member?.kind === 'navigations' && isRecord(value)) {
      writeBag(readMember(object, member.name) as HostObject, value);
    } else writeMember(object, name, value);
  }
}

/** One object per cell; `null` and `{}` leave a cell alone. */
export function setCellLooks(range: RangeObject, matrix: unknown): void {
  const { rect } = range;
  const isFitting =
    Array.isArray(matrix) &&
    matrix.length === rowCountOf(rect) &&
    matrix.every((row) => Array.isArray(row) && row.length === columnCountOf(rect));
  if (!isFitting) throw new HostError('InvalidArgument', 'the array does not fit the range');
  for (const [row, list] of (matrix as unknown[][]).entries()) {
    for (const [column, bag] of list.entries()) if (isRecord(bag)) writeBag(range.getCell(row, column), bag);
  }
}

/** One object per row or column. */
export function setLineLooks(range: RangeObject, axis: Axis, list: unknown): void {
  const count = axis === 'row' ? rowCountOf(range.rect) : columnCountOf(range.rect);
  if (!Array.isArray(list) || list.length !== count) throw new HostError('InvalidArgument');
  for (const [index, bag] of list.entries()) {
    const line = axis === 'row' ? range.getRow(index) : range.getColumn(index);
    if (isRecord(bag)) writeBag(line, bag);
  }
}

function readBag(object: HostObject, wanted: Bag): Bag {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, value]) => value === true || isRecord(value))
      .map(([name, value]) => {
        if (object instanceof RangeBorderCollection) {
          const side = object.getItem(SIDE_BY_KEY[name] ?? name);
          return [name, readBag(side, isRecord(value) ? value : { color: true, style: true, weight: true })];
        }
        const found = readMember(object, findMember(object, name)?.name ?? name);
        if (!(found instanceof HostObject)) return [name, found ?? null];
        const all = Object.fromEntries(found.members.scalars.map((scalar) => [scalar, true]));
        return [name, readBag(found, isRecord(value) ? value : all)];
      }),
  );
}

/** The wanted properties of each row or column. */
export function readLineProperties(range: RangeObject, axis: Axis, wanted: unknown): unknown {
  if (!isRecord(wanted)) throw new HostError('InvalidArgument');
  const count = axis === 'row' ? rowCountOf(range.rect) : columnCountOf(range.rect);
  return Array.from({ length: count }, (_, index) =>
    readBag(axis === 'row' ? range.getRow(index) : range.getColumn(index), wanted),
  );
}

/** The wanted properties of each cell. */
export function readCellProperties(range: RangeObject, wanted: unknown): unknown {
  if (!isRecord(wanted)) throw new HostError('InvalidArgument');
  const { rect } = range;
  return Array.from({ length: rowCountOf(rect) }, (_, row) =>
    Array.from({ length: columnCountOf(rect) }, (__, column) => ({
      ...readBag(range.getCell(row, column), wanted),
    })),
  );
}
