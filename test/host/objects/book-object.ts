import { HostObject } from '../protocol';
import type { Rect, SheetModel, WorkbookModel } from '../model';

/** Rectangles of one sheet: one for a Range, any number for RangeAreas. */
export interface Region {
  readonly sheet: SheetModel;
  readonly rectList: readonly Rect[];
}

/** An object of the workbook's object model. */
export abstract class BookObject extends HostObject {
  constructor(readonly book: WorkbookModel) {
    super();
  }
}

/** Gives a class a getter, and a setter where `write` is given, for each name. */
export function defineScalars<T extends object>(
  type: { readonly prototype: T },
  nameList: readonly string[],
  read: (self: T, name: string) => unknown,
  write?: (self: T, name: string, value: unknown) => void,
): void {
  for (const name of nameList) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get(this: T) {
        return read(this, name);
      },
      ...(write
        ? {
            set(this: T, value: unknown) {
              write(this, name, value);
            },
          }
        : {}),
    });
  }
}

/** The one value of a set; null when there are several, as the client tells mixed ranges. */
export function uniform<T>(valueSet: Iterable<T>): T | null {
  const [first, ...rest] = new Set(valueSet);
  return first === undefined || rest.length > 0 ? null : first;
}
