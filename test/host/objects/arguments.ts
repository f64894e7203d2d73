import { HostError } from '../protocol';
import { parseAddress, splitList, type Rect, type SheetModel, type WorkbookModel } from '../model';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import type { Region } from './book-object';

/** A range given as an object, an address or a name; `sheet` is where an address without a sheet lies. */
export function readRegion(book: WorkbookModel, sheet: SheetModel | null, value: unknown): Region {
  if (value instanceof RangeObject || value instanceof RangeAreasObject) return value.region;
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'a range or an address is missing');
  const partList = splitList(value).map((part) => readAddress(book, sheet, part));
  const [first] = partList;
  if (!first || partList.some((part) => part.sheet !== first.sheet)) throw new HostError('InvalidArgument');
  return { sheet: first.sheet, rectList: partList.map(({ rect }) => rect) };
}

/** The same for exactly one rectangle. */
export function readPlace(
  book: WorkbookModel,
  sheet: SheetModel | null,
  value: unknown,
): { sheet: SheetModel; rect: Rect } {
  const region = readRegion(book, sheet, value);
  if (region.rectList.length !== 1) throw new HostError('InvalidArgument', 'one area is wanted');
  return { sheet: region.sheet, rect: region.rectList[0]! };
}

function readAddress(
  book: WorkbookModel,
  sheet: SheetModel | null,
  text: string,
): { sheet: SheetModel; rect: Rect } {
  const parsed = parseAddress(text.replace(/^=/, ''));
  if (!parsed) return readNamed(book, sheet, text);
  const found = parsed.sheet === null ? sheet : book.findSheet(parsed.sheet);
  if (!found) throw new HostError('InvalidArgument', `${text} names no sheet of this workbook`);
  return { sheet: found, rect: parsed.rect };
}

function readNamed(
  book: WorkbookModel,
  sheet: SheetModel | null,
  text: string,
): { sheet: SheetModel; rect: Rect } {
  const table = book.findTable(text);
  if (table) return { sheet: table.sheet, rect: table.rect };
  const name = (sheet && book.findName(text, sheet)) ?? book.findName(text, null);
  const place = name && book.resolveRange(name.formula);
  if (!place) throw new HostError('InvalidArgument', `${text} is no range`);
  return place;
}
