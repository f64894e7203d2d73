import { HostError, members } from '../protocol';
import {
  assertEditable,
  filteredRows,
  type FilterModel,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { readPlace } from './arguments';
import { BookObject } from './book-object';
import { passesFilter, type Criteria } from './filter-rows';
import { RangeObject } from './range';

/** Where a filter lives: a table or a sheet. */
export interface FilterOwner {
  readonly sheet: SheetModel;
  filter: FilterModel | null;
}

/** Hides the rows that do not pass and shows the others. */
function refresh(sheet: SheetModel, filter: FilterModel): void {
  const { rect, criteriaByColumn } = filter;
  for (let row = rect.top + 1; row <= rect.bottom; row += 1) {
    const isShown = [...criteriaByColumn].every(([column, criteria]) =>
      passesFilter({ sheet, filter, row, column }, criteria),
    );
    if (isShown) sheet.hiddenRowSet.delete(row);
    else sheet.hiddenRowSet.add(row);
  }
}

/** Sets or clears (null) what one column must hold. */
export function setCriteria(owner: FilterOwner, column: number, criteria: Criteria | null): void {
  assertEditable(owner.sheet, 'allowAutoFilter');
  const { filter } = owner;
  if (!filter) throw new HostError('InvalidOperation', 'there is no filter');
  if (criteria) filter.criteriaByColumn.set(column, criteria);
  else filter.criteriaByColumn.delete(column);
  refresh(owner.sheet, filter);
}

export function clearCriteria(owner: FilterOwner): void {
  assertEditable(owner.sheet, 'allowAutoFilter');
  if (!owner.filter) return;
  owner.filter.criteriaByColumn.clear();
  refresh(owner.sheet, owner.filter);
}

export class AutoFilterObject extends BookObject {
  readonly typeName = 'AutoFilter';
  readonly members = members({
    scalars: ['criteria', 'enabled', 'isDataFiltered'],
    methods: [
      'apply',
      'clearColumnCriteria',
      'clearCriteria',
      'getRange',
      'getRangeOrNullObject',
      'reapply',
      'remove',
    ],
  });

  constructor(
    book: WorkbookModel,
    private readonly owner: FilterOwner,
  ) {
    super(book);
  }

  get enabled(): boolean {
    return this.owner.filter !== null;
  }

  get isDataFiltered(): boolean {
    const { filter, sheet } = this.owner;
    return filter !== null && filter.criteriaByColumn.size > 0 && filteredRows(sheet, filter).length > 0;
  }

  get criteria(): unknown {
    const { filter } = this.owner;
    if (!filter) return [];
    const width = filter.rect.right - filter.rect.left + 1;
    return Array.from({ length: width }, (_, index) => filter.criteriaByColumn.get(index) ?? null);
  }

  apply(range: unknown, column?: number, criteria?: Criteria): void {
    assertEditable(this.owner.sheet, 'allowAutoFilter');
    const { rect } = readPlace(this.book, this.owner.sheet, range);
    const known = this.owner.filter?.criteriaByColumn ?? new Map<number, Criteria>();
    this.owner.filter = { rect, criteriaByColumn: known };
    if (column !== undefined) setCriteria(this.owner, column, criteria ?? null);
  }

  clearColumnCriteria(column: number): void {
    setCriteria(this.owner, column, null);
  }

  clearCriteria(): void {
    clearCriteria(this.owner);
  }

  reapply(): void {
    if (this.owner.filter) refresh(this.owner.sheet, this.owner.filter);
  }

  remove(): void {
    clearCriteria(this.owner);
    this.owner.filter = null;
  }

  getRangeOrNullObject(): RangeObject | null {
    const { filter, sheet } = this.owner;
    return filter && new RangeObject(this.book, sheet, filter.rect);
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('ItemNotFound');
    return range;
  }
}
