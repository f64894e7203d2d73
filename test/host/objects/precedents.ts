import { HostError, members, type HostObject } from '../protocol';
import {
  contains,
  fullAddress,
  overlaps,
  referencesOf,
  type Rect,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { rectanglesOf } from '../dump/rules';
import { BookObject, type Region } from './book-object';
import { RangeAreasObject, RangeCollection } from './range-areas';

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

const cellRect = (row: number, column: number): Rect => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** What the formulas in a place name. */
function precedentsOf(book: WorkbookModel, { sheet, rect }: Place): readonly Place[] {
  return [...sheet.cells.inside(rect)].flatMap(({ content }) =>
    referencesOf(content.formula ?? '').flatMap(({ sheet: name, rect: named }) => {
      const target = name === null ? sheet : book.findSheet(name);
      return target ? [{ sheet: target, rect: named }] : [];
    }),
  );
}

/** Cells whose formulas name a part of the place. */
function dependentsOf(book: WorkbookModel, { sheet, rect }: Place): readonly Place[] {
  return book.sheetList.flatMap((own) =>
    [...own.cells.all()]
      .filter(({ content }) =>
        referencesOf(content.formula ?? '').some(
          ({ sheet: name, rect: named }) =>
            (name === null ? own : book.findSheet(name)) === sheet && overlaps(named, rect),
        ),
      )
      .map(({ row, column }) => ({ sheet: own, rect: cellRect(row, column) })),
  );
}

/** The regions by sheet, each cell once. */
function regionsOf(placeList: readonly Place[]): readonly Region[] {
  const cellsBySheet = new Map<SheetModel, Set<string>>();
  for (const { sheet, rect } of placeList) {
    const cells = cellsBySheet.get(sheet) ?? new Set<string>();
    cellsBySheet.set(sheet, cells);
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) cells.add(`${row},${column}`);
    }
  }
  return [...cellsBySheet].map(([sheet, cells]) => ({
    sheet,
    rectList: rectanglesOf(
      [...cells]
        .map((key) => key.split(',').map(Number) as [number, number])
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    ),
  }));
}

/** Direct and, when asked for, indirect precedents or dependents. */
export function related(
  book: WorkbookModel,
  start: Place,
  kind: 'precedents' | 'dependents',
  isDeep: boolean,
): WorkbookRangeAreas {
  const step = kind === 'precedents' ? precedentsOf : dependentsOf;
  const found: Place[] = [];
  let edge = step(book, start);
  while (edge.length > 0) {
    found.push(...edge);
    if (!isDeep) break;
    edge = edge
      .flatMap((place) => step(book, place))
      .filter(
        ({ sheet, rect }) =>
          !found.some((each) => each.sheet === sheet && contains(each.rect, rect.top, rect.left)),
      );
  }
  if (found.length === 0) throw new HostError('ItemNotFound');
  return new WorkbookRangeAreas(book, regionsOf(found));
}

/** Areas of several sheets. */
export class WorkbookRangeAreas extends BookObject {
  readonly typeName = 'WorkbookRangeAreas';
  readonly members = members({
    scalars: ['addresses'],
    navigations: ['areas', 'ranges'],
    methods: ['getRangeAreasBySheet', 'getRangeAreasOrNullObjectBySheet'],
  });

  constructor(
    book: WorkbookModel,
    private readonly regionList: readonly Region[],
  ) {
    super(book);
  }

  get addresses(): readonly string[] {
    return this.regionList.map(({ sheet, rectList }) =>
      rectList.map((rect) => fullAddress(sheet.name, rect)).join(','),
    );
  }

  get areas(): RangeAreasCollection {
    return new RangeAreasCollection(
      this.book,
      this.regionList.map((region) => new RangeAreasObject(this.book, region)),
    );
  }

  get ranges(): RangeCollection {
    return new RangeCollection(this.book, this.regionList);
  }

  getRangeAreasOrNullObjectBySheet(key: string): RangeAreasObject | null {
    const region = this.regionList.find(({ sheet }) => this.book.findSheet(key) === sheet);
    return region ? new RangeAreasObject(this.book, region) : null;
  }

  getRangeAreasBySheet(key: string): RangeAreasObject {
    const areas = this.getRangeAreasOrNullObjectBySheet(key);
    if (!areas) throw new HostError('ItemNotFound');
    return areas;
  }
}

export class RangeAreasCollection extends BookObject {
  readonly typeName = 'RangeAreasCollection';
  readonly members = members({ methods: ['getCount', 'getItemAt'] });

  constructor(
    book: WorkbookModel,
    private readonly areasList: readonly RangeAreasObject[],
  ) {
    super(book);
  }

  override items(): readonly HostObject[] {
    return this.areasList;
  }

  getCount(): number {
    return this.areasList.length;
  }

  getItemAt(index: number): RangeAreasObject {
    const areas = this.areasList[index];
    if (!areas) throw new HostError('InvalidArgument');
    return areas;
  }
}
