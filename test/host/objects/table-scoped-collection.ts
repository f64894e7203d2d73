import { HostError, members, type HostObject } from '../protocol';
import { isInside, overlaps, type TableModel, type WorkbookModel } from '../model';
import { BookObject, type Region } from './book-object';
import { TableObject } from './table';

/** The tables that a range touches. */
export class TableScopedCollection extends BookObject {
  readonly typeName = 'TableScopedCollection';
  readonly members = members({ methods: ['getCount', 'getFirst', 'getItem', 'getItemOrNullObject'] });

  constructor(
    book: WorkbookModel,
    private readonly region: Region,
    private readonly isWhole: boolean,
  ) {
    super(book);
  }

  private modelList(): readonly TableModel[] {
    const { sheet, rectList } = this.region;
    const test = this.isWhole ? isInside : overlaps;
    return sheet.tableList.filter((table) => rectList.some((rect) => test(table.rect, rect)));
  }

  override items(): readonly HostObject[] {
    return this.modelList().map((model) => new TableObject(this.book, model));
  }

  getCount(): number {
    return this.modelList().length;
  }

  getFirst(): TableObject {
    const [model] = this.modelList();
    if (!model) throw new HostError('ItemNotFound');
    return new TableObject(this.book, model);
  }

  getItemOrNullObject(key: string): TableObject | null {
    const model = this.modelList().find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
    return model ? new TableObject(this.book, model) : null;
  }

  getItem(key: string): TableObject {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}
