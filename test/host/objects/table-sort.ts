import { members } from '../protocol';
import { bodyRect, type TableModel, type WorkbookModel } from '../model';
import { BookObject } from './book-object';
import { sortRows } from './range-sort';

const fieldsByTable = new WeakMap<TableModel, Parameters<typeof sortRows>[2]>();

const optionsByTable = new WeakMap<TableModel, { readonly matchCase: boolean; readonly method: string }>();

export class TableSort extends BookObject {
  readonly typeName = 'TableSort';
  readonly members = members({
    scalars: ['fields', 'matchCase', 'method'],
    methods: ['apply', 'clear', 'reapply'],
  });

  constructor(
    book: WorkbookModel,
    private readonly table: TableModel,
  ) {
    super(book);
  }

  get fields(): unknown {
    return fieldsByTable.get(this.table) ?? [];
  }

  get matchCase(): boolean {
    return optionsByTable.get(this.table)?.matchCase ?? false;
  }

  get method(): string {
    return optionsByTable.get(this.table)?.method ?? 'PinYin';
  }

  apply(fieldList: Parameters<typeof sortRows>[2], matchCase = false, method = 'PinYin'): void {
    fieldsByTable.set(this.table, fieldList);
    optionsByTable.set(this.table, { matchCase, method });
    this.reapply();
  }

  /** The rows stay as they are. */
  clear(): void {
    fieldsByTable.delete(this.table);
  }

  reapply(): void {
    const rect = bodyRect(this.table);
    const fieldList = fieldsByTable.get(this.table);
    if (rect && fieldList) sortRows(this.table.sheet, rect, fieldList, this.matchCase);
  }
}
