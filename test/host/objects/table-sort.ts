import { members } from '../protocol';
import { bodyRect, type TableModel, type WorkbookModel } from '../model';
import { BookObject } from './book-object';
import { sortRows } from './range-sort';

const fieldsByTable = new WeakMap<TableModel, Parameters<typeof sortRows>[2]>();

export class TableSort extends BookObject {
  readonly typeName = 'TableSort';
  readonly members = members({ scalars: ['fields'], methods: ['apply', 'clear', 'reapply'] });

  constructor(
    book: WorkbookModel,
    private readonly table: TableModel,
  ) {
    super(book);
  }

  get fields(): unknown {
    return fieldsByTable.get(this.table) ?? [];
  }

  apply(fieldList: Parameters<typeof sortRows>[2]): void {
    fieldsByTable.set(this.table, fieldList);
    this.reapply();
  }

  /** The rows stay as they are. */
  clear(): void {
    fieldsByTable.delete(this.table);
  }

  reapply(): void {
    const rect = bodyRect(this.table);
    const fieldList = fieldsByTable.get(this.table);
    if (rect && fieldList) sortRows(this.table.sheet, rect, fieldList);
  }
}
