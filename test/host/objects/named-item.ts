import { HostError, members, type HostObject } from '../protocol';
import { fullAddress, isValidName, type NameModel, type SheetModel, type WorkbookModel } from '../model';
import { BookObject } from './book-object';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

const MAX_FORMULA_LENGTH = 8_192;

/** Ranges become addresses, texts formulas. */
function readFormula(value: unknown): string {
  if (value instanceof RangeObject) return `=${fullAddress(value.sheet.name, value.rect, true)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value)}`;
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
  if (value.length > MAX_FORMULA_LENGTH) throw new HostError('InvalidArgument', 'the formula is too long');
  return value.startsWith('=') ? value : `="${value.replace(/"/g, '""')}"`;
}

const LITERAL = /^=(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)|(TRUE|FALSE))$/i;

export class NamedItem extends BookObject {
  readonly typeName = 'NamedItem';
  readonly members = members({
    scalars: ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'],
    navigations: ['worksheet', 'worksheetOrNullObject'],
    methods: ['delete', 'getRange', 'getRangeOrNullObject'],
  });

  constructor(
    book: WorkbookModel,
    private readonly model: NameModel,
    /** Null = the workbook's own. */
    private readonly sheet: SheetModel | null,
  ) {
    super(book);
  }

  override wireId() {
    return { _Id: this.model.id };
  }

  get name(): string {
    return this.model.name;
  }

  get scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }

  get type(): string {
    const literal = LITERAL.exec(this.model.formula);
    if (literal) return literal[2] === undefined ? (literal[3] ? 'Boolean' : 'String') : 'Double';
    return this.getRangeOrNullObject() ? 'Range' : 'Error';
  }

  get value(): unknown {
    const literal = LITERAL.exec(this.model.formula);
    if (!literal) return this.model.formula.slice(1);
    if (literal[2] !== undefined) return Number(literal[2]);
    return literal[3] ? literal[3].toUpperCase() === 'TRUE' : literal[1]!.replace(/""/g, '"');
  }

  get formula(): unknown {
    return this.model.formula;
  }

  set formula(value: unknown) {
    this.model.formula = readFormula(value);
  }

  get visible(): boolean {
    return this.model.isVisible;
  }

  set visible(value: boolean) {
    this.model.isVisible = value;
  }

  get comment(): string {
    return this.model.comment;
  }

  set comment(value: string) {
    this.model.comment = value;
  }

  get worksheetOrNullObject(): WorksheetObject | null {
    return this.sheet && new WorksheetObject(this.book, this.sheet);
  }

  get worksheet(): WorksheetObject {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw new HostError('InvalidOperation', 'the name belongs to the workbook');
    return sheet;
  }

  getRangeOrNullObject(): RangeObject | null {
    const place = this.book.resolveRange(this.model.formula);
    return place && new RangeObject(this.book, place.sheet, place.rect);
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('InvalidReference', 'the name points at no range');
    return range;
  }

  delete(): void {
    this.book.removeName(this.model, this.sheet);
  }
}

/** The names of the workbook (`sheet` null) or of a sheet. */
export class NamedItemCollection extends BookObject {
  readonly typeName = 'NamedItemCollection';
  readonly members = members({ methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel | null,
  ) {
    super(book);
  }

  private modelList(): readonly NameModel[] {
    return (this.sheet ?? this.book).nameList;
  }

  private wrap(model: NameModel): NamedItem {
    return new NamedItem(this.book, model, this.sheet);
  }

  override items(): readonly HostObject[] {
    return this.modelList().map((model) => this.wrap(model));
  }

  add(name: string, reference: unknown, comment?: string): NamedItem {
    if (!isValidName(name)) throw new HostError('InvalidArgument', `${name} cannot be a name`);
    const isTaken = this.book.findName(name, this.sheet) !== null || this.book.findTable(name) !== null;
    if (isTaken) throw new HostError('InvalidArgument', `the name ${name} is taken`);
    return this.wrap(this.book.addName(name, readFormula(reference), this.sheet, comment ?? ''));
  }

  getCount(): number {
    return this.modelList().length;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const model = this.book.findName(name, this.sheet);
    return model && this.wrap(model);
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}
