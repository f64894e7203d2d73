import { HostError, members, type HostObject } from '../protocol';
import type { WorkbookModel } from '../model';
import { BookObject, defineScalars } from './book-object';

const TEXTS = [
  'author',
  'category',
  'comments',
  'company',
  'keywords',
  'manager',
  'subject',
  'title',
] as const;

/** Who made the workbook and what it is about. */
export class DocumentProperties extends BookObject {
  readonly typeName = 'DocumentProperties';
  readonly members = members({
    scalars: [...TEXTS, 'creationDate', 'lastAuthor', 'revisionNumber'],
    navigations: ['custom'],
  });

  /** Fixed, so that no test depends on the clock. */
  get creationDate(): string {
    return '2026-01-01T00:00:00.000Z';
  }

  get lastAuthor(): string {
    return '';
  }

  get revisionNumber(): number {
    return Number(this.book.propertyByName.get('revisionNumber') ?? 0);
  }

  set revisionNumber(value: number) {
    if (typeof value !== 'number') throw new HostError('InvalidArgument');
    this.book.propertyByName.set('revisionNumber', value);
  }

  get custom(): DocumentCustomPropertyCollection {
    return new DocumentCustomPropertyCollection(this.book);
  }
}

defineScalars(
  DocumentProperties,
  TEXTS,
  (self, name) => self.book.propertyByName.get(name) ?? '',
  (self, name, value) => {
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    self.book.propertyByName.set(name, value);
  },
);

const TYPE_BY_KIND: Readonly<Record<string, string>> = { boolean: 'Boolean', string: 'String' };

export class DocumentCustomProperty extends BookObject {
  readonly typeName = 'CustomProperty';
  readonly members = members({ scalars: ['key', 'type', 'value'], methods: ['delete'] });

  constructor(
    book: WorkbookModel,
    readonly key: string,
  ) {
    super(book);
  }

  get value(): unknown {
    return this.book.customPropertyByKey.get(this.key) ?? null;
  }

  set value(value: unknown) {
    this.book.customPropertyByKey.set(this.key, value);
  }

  get type(): string {
    const { value } = this;
    return TYPE_BY_KIND[typeof value] ?? (Number.isInteger(value) ? 'Number' : 'Float');
  }

  delete(): void {
    this.book.customPropertyByKey.delete(this.key);
  }
}

export class DocumentCustomPropertyCollection extends BookObject {
  readonly typeName = 'CustomPropertyCollection';
  readonly members = members({
    methods: ['add', 'deleteAll', 'getCount', 'getItem', 'getItemOrNullObject'],
  });

  private findKey(key: string): string | undefined {
    return [...this.book.customPropertyByKey.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
  }

  override items(): readonly HostObject[] {
    return [...this.book.customPropertyByKey.keys()].map((key) => new DocumentCustomProperty(this.book, key));
  }

  add(key: string, value: unknown): DocumentCustomProperty {
    const known = this.findKey(key) ?? key;
    this.book.customPropertyByKey.set(known, value);
    return new DocumentCustomProperty(this.book, known);
  }

  deleteAll(): void {
    this.book.customPropertyByKey.clear();
  }

  getCount(): number {
    return this.book.customPropertyByKey.size;
  }

  getItemOrNullObject(key: string): DocumentCustomProperty | null {
    const known = this.findKey(key);
    return known === undefined ? null : new DocumentCustomProperty(this.book, known);
  }

  getItem(key: string): DocumentCustomProperty {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}
