import { HostError, members, type HostObject } from '../protocol';
import type { SheetModel, WorkbookModel } from '../model';
import { BookObject } from './book-object';

const MAX_KEY = 255;

export class WorksheetCustomProperty extends BookObject {
  readonly typeName = 'WorksheetCustomProperty';
  readonly members = members({ scalars: ['key', 'value'], methods: ['delete'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    readonly key: string,
  ) {
    super(book);
  }

  override wireId() {
    return { _Id: this.key };
  }

  get value(): string {
    return this.sheet.customPropertyByKey.get(this.key) ?? '';
  }

  set value(value: string) {
    this.sheet.customPropertyByKey.set(this.key, value);
  }

  delete(): void {
    this.sheet.customPropertyByKey.delete(this.key);
  }
}

export class CustomPropertyCollection extends BookObject {
  readonly typeName = 'WorksheetCustomPropertyCollection';
  readonly members = members({ methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  private wrap(key: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this.book, this.sheet, key);
  }

  private findKey(key: string): string | undefined {
    return [...this.sheet.customPropertyByKey.keys()].find(
      (each) => each.toLowerCase() === key.toLowerCase(),
    );
  }

  override items(): readonly HostObject[] {
    return [...this.sheet.customPropertyByKey.keys()].map((key) => this.wrap(key));
  }

  add(key: string, value: string): WorksheetCustomProperty {
    if (key === '' || key.length > MAX_KEY) throw new HostError('InvalidArgument');
    const known = this.findKey(key) ?? key;
    this.sheet.customPropertyByKey.set(known, value);
    return this.wrap(known);
  }

  getCount(): number {
    return this.sheet.customPropertyByKey.size;
  }

  getItemOrNullObject(key: string): WorksheetCustomProperty | null {
    const known = this.findKey(key);
    return known === undefined ? null : this.wrap(known);
  }

  getItem(key: string): WorksheetCustomProperty {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}
