import { HostError, members, type HostObject } from '../protocol';
import type { WorkbookModel } from '../model';
import { BookObject } from './book-object';

/** A value that an add-in keeps in the workbook. */
export class Setting extends BookObject {
  readonly typeName = 'Setting';
  readonly members = members({ scalars: ['key', 'value'], methods: ['delete'] });

  constructor(
    book: WorkbookModel,
    readonly key: string,
  ) {
    super(book);
  }

  override wireId() {
    return { _Id: this.key };
  }

  get value(): unknown {
    return this.book.settingByKey.get(this.key) ?? null;
  }

  set value(value: unknown) {
    this.book.settingByKey.set(this.key, value);
  }

  delete(): void {
    this.book.settingByKey.delete(this.key);
  }
}

export class SettingCollection extends BookObject {
  readonly typeName = 'SettingCollection';
  readonly members = members({ methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'] });

  override items(): readonly HostObject[] {
    return [...this.book.settingByKey.keys()].map((key) => new Setting(this.book, key));
  }

  add(key: string, value: unknown): Setting {
    this.book.settingByKey.set(key, value);
    return new Setting(this.book, key);
  }

  getCount(): number {
    return this.book.settingByKey.size;
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.book.settingByKey.has(key) ? new Setting(this.book, key) : null;
  }

  getItem(key: string): Setting {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}
