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

const TEXT_CONSTANT = /^=\s*"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*\s*$/;
const NUMBER_CONSTANT = /^=-?\d+(?:\.\d+)?$/;
const BOOLEAN_CONSTANT = /^=(?:TRUE|FALSE)$/i;

/** What a constant stands for (texts may be joined by `&`); null when the formula is none. */
function constantOf(formula: string): string | number | boolean | null {
  if (NUMBER_CONSTANT.test(formula)) return Number(formula.slice(1));
  if (BOOLEAN_CONSTANT.test(formula)) return formula.toUpperCase() === '=TRUE';
  if (!TEXT_CONSTANT.test(formula)) return null;
  const pieceList = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return pieceList.map((piece) => piece.slice(1, -1).replace(/""/g, '"')).join('');
}

const TYPE_BY_CONSTANT = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

export class NamedItem extends BookObject {
  readonly typeName = 'NamedItem';
  readonly members = members({
    scalars: ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'],
    navigations: ['arrayValues', 'worksheet', 'worksheetOrNullObject'],
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
    const constant = constantOf(this.model.formula);
    if (constant !== null) return TYPE_BY_CONSTANT[typeof constant as keyof typeof TYPE_BY_CONSTANT];
    const { formula } = this.model;
    // A formula over cells (`=A2:INDEX(…)`) counts as a range: the host does not work it out.
    return formula.includes('!') && !formula.includes('#REF!') ? 'Range' : 'Error';
  }

  get value(): unknown {
    return constantOf(this.model.formula) ?? this.model.formula.slice(1);
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

  get arrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(this.book, this);
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

/** What the cells of a name hold. */
export class NamedItemArrayValues extends BookObject {
  readonly typeName = 'NamedItemArrayValues';
  readonly members = members({ scalars: ['types', 'values'] });

  constructor(
    book: WorkbookModel,
    private readonly item: NamedItem,
  ) {
    super(book);
  }

  get values(): unknown {
    return this.item.getRangeOrNullObject()?.values ?? [[this.item.value]];
  }

  get types(): unknown {
    return this.item.getRangeOrNullObject()?.valueTypes ?? [[this.item.type]];
  }
}

/** The names of the workbook (`sheet` null) or of a sheet. */
export class NamedItemCollection extends BookObject {
  readonly typeName = 'NamedItemCollection';
  readonly members = members({
    methods: ['add', 'addFormulaLocal', 'getCount', 'getItem', 'getItemOrNullObject'],
  });

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

  /** The host knows English formulas only; what it is given counts as one. */
  addFormulaLocal(name: string, formula: string, comment?: string): NamedItem {
    return this.add(name, formula.startsWith('=') ? formula : `=${formula}`, comment);
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
