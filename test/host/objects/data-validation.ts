import { HostError, members } from '../protocol';
import { isRecord } from '../protocol/paths';
import {
  assertAlive,
  assertEditable,
  fullAddress,
  internValidation,
  NO_VALIDATION,
  type Validation,
  type WorkbookModel,
} from '../model';
import { BookObject, uniform, type Region } from './book-object';
import { rectanglesOf } from '../dump/rules';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { invalidCells } from './validity';

type Bag = Readonly<Record<string, unknown>>;

const TYPE_BY_RULE: Readonly<Record<string, string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

const typeOf = ({ rule }: Validation): string => (rule ? TYPE_BY_RULE[Object.keys(rule)[0]!]! : 'None');

/** Ranges in a rule become addresses; lists written out are short. */
function readRule(value: unknown): Bag | null {
  if (!isRecord(value)) throw new HostError('InvalidArgument');
  const [entry] = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  if (!entry) return null;
  const [key, part] = entry;
  if (!TYPE_BY_RULE[key] || !isRecord(part)) throw new HostError('InvalidArgument', `${key} is no rule`);
  return { [key]: readParts(part) };
}

const MAX_LIST_TEXT = 255;

function readParts(part: Bag): Bag {
  const result = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      value instanceof RangeObject ? rangeFormula(value) : value,
    ]),
  );
  const { source } = result;
  const isLong = typeof source === 'string' && !source.startsWith('=') && source.length > MAX_LIST_TEXT;
  if (isLong) throw new HostError('InvalidArgument', 'a written-out list has at most 255 characters');
  return result;
}

const rangeFormula = ({ sheet, rect }: RangeObject): string => `=${fullAddress(sheet.name, rect, true)}`;

/** Longest title and text of hints and of error messages. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

function readMessage(value: unknown, defaults: Bag): Bag {
  if (!isRecord(value)) throw new HostError('InvalidArgument');
  const message = { ...defaults, ...value };
  const isLong =
    String(message['title'] ?? '').length > MAX_TITLE ||
    String(message['message'] ?? '').length > MAX_MESSAGE;
  if (isLong) throw new HostError('InvalidArgument', 'the title or the message is too long');
  return message;
}

const ALERT_STYLE_SET: ReadonlySet<unknown> = new Set(['Stop', 'Warning', 'Information']);

/** Rule, hint and error message of a region's cells. */
export class DataValidationObject extends BookObject {
  readonly typeName = 'DataValidation';
  readonly members = members({
    scalars: ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type', 'valid'],
    methods: ['clear', 'getInvalidCells', 'getInvalidCellsOrNullObject'],
  });

  constructor(
    book: WorkbookModel,
    private readonly region: Region,
  ) {
    super(book);
  }

  private distinct(): readonly Validation[] {
    const { sheet, rectList } = this.region;
    assertAlive(sheet);
    return [...new Set(rectList.flatMap((rect) => [...sheet.validations.distinct(rect)]))];
  }

  private write(change: (validation: Validation) => Validation): void {
    const { sheet, rectList } = this.region;
    assertEditable(sheet);
    for (const rect of rectList) sheet.validations.patch(rect, (each) => internValidation(change(each)));
  }

  get type(): string {
    const list = this.distinct();
    if (list.length === 1) return typeOf(list[0]!);
    return new Set(list.map(typeOf)).size === 1 ? 'MixedCriteria' : 'Inconsistent';
  }

  get rule(): unknown {
    return uniform(this.distinct())?.rule ?? {};
  }

  set rule(value: unknown) {
    const rule = readRule(value);
    this.write((each) => ({ ...each, rule }));
  }

  get prompt(): unknown {
    return uniform(this.distinct().map(({ prompt }) => prompt)) ?? NO_VALIDATION.prompt;
  }

  set prompt(value: unknown) {
    const prompt = readMessage(value, { message: '', showPrompt: true, title: '' });
    this.write((each) => ({ ...each, prompt }));
  }

  get errorAlert(): unknown {
    return uniform(this.distinct().map(({ errorAlert }) => errorAlert)) ?? NO_VALIDATION.errorAlert;
  }

  set errorAlert(value: unknown) {
    const alert = readMessage(value, { message: '', showAlert: true, style: 'Stop', title: '' });
    if (!ALERT_STYLE_SET.has(alert['style'])) throw new HostError('InvalidArgument');
    this.write((each) => ({ ...each, errorAlert: alert }));
  }

  get ignoreBlanks(): boolean | null {
    return uniform(this.distinct().map(({ ignoreBlanks }) => ignoreBlanks));
  }

  set ignoreBlanks(value: boolean | null) {
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    this.write((each) => ({ ...each, ignoreBlanks: value }));
  }

  /** Null when some cells hold what their rule allows and some do not. */
  get valid(): boolean | null {
    const { cellCount, hitList } = invalidCells(this.book, this.region.sheet, this.region.rectList);
    return hitList.length === 0 ? true : hitList.length === cellCount ? false : null;
  }

  getInvalidCellsOrNullObject(): RangeAreasObject | null {
    const { sheet, rectList } = this.region;
    const { hitList } = invalidCells(this.book, sheet, rectList);
    if (hitList.length === 0) return null;
    return new RangeAreasObject(this.book, { sheet, rectList: rectanglesOf(hitList) });
  }

  getInvalidCells(): RangeAreasObject {
    const areas = this.getInvalidCellsOrNullObject();
    if (!areas) throw new HostError('ItemNotFound');
    return areas;
  }

  clear(): void {
    this.write(() => NO_VALIDATION);
  }
}
