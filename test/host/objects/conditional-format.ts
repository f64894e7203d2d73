import { HostError, members, type HostObject, type Members } from '../protocol';
import { assertEditable, type ConditionalFormatModel, type SheetModel, type WorkbookModel } from '../model';
import { BookObject, defineScalars } from './book-object';
import { ConditionalIconSet } from './conditional-icon-set';
import { ConditionalRangeFormat } from './conditional-look';
import { ConditionalRule, PartObject } from './conditional-parts';
import {
  ColorScaleConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from './conditional-rules';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';

const OPERATOR_SET: ReadonlySet<unknown> = new Set([
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
]);

export class CustomConditionalFormat extends BookObject {
  readonly typeName = 'CustomConditionalFormat';
  readonly members = members({ navigations: ['format', 'rule'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super(book);
  }

  get rule(): ConditionalRule {
    return new ConditionalRule(this.book, this.sheet, this.model);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheet, this.model);
  }
}

export class CellValueConditionalFormat extends PartObject {
  readonly typeName = 'CellValueConditionalFormat';
  readonly members = members({ scalars: ['rule'], navigations: ['format'] });
  protected readonly partName = 'cellValue';

  get rule(): unknown {
    return this.part['rule'] ?? { formula1: '', formula2: '', operator: 'Invalid' };
  }

  set rule(value: unknown) {
    const { formula1, operator } = (value ?? {}) as { formula1?: unknown; operator?: unknown };
    if (!['string', 'number'].includes(typeof formula1) || !OPERATOR_SET.has(operator))
      throw new HostError('InvalidArgument');
    this.writePart('rule', value);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheet, this.model);
  }
}

class DataBarSide extends PartObject {
  readonly members: Members;

  constructor(
    book: WorkbookModel,
    sheet: SheetModel,
    model: ConditionalFormatModel,
    readonly typeName: string,
    protected readonly partName: string,
    scalars: readonly string[],
  ) {
    super(book, sheet, model);
    this.members = members({ scalars });
  }
}

const SIDE_DEFAULTS: Readonly<Record<string, unknown>> = {
  borderColor: '',
  fillColor: '#638EC6',
  gradientFill: true,
  matchPositiveBorderColor: true,
  matchPositiveFillColor: true,
};

defineScalars(
  DataBarSide,
  Object.keys(SIDE_DEFAULTS),
  (self, name) => self.part[name] ?? SIDE_DEFAULTS[name],
  (self, name, value) => self.writePart(name, value),
);

const DATA_BAR_DEFAULTS: Readonly<Record<string, unknown>> = {
  axisColor: '#000000',
  axisFormat: 'Automatic',
  barDirection: 'Context',
  lowerBoundRule: { type: 'Automatic' },
  showDataBarOnly: false,
  upperBoundRule: { type: 'Automatic' },
};

export class DataBarConditionalFormat extends PartObject {
  readonly typeName = 'DataBarConditionalFormat';
  readonly members = members({
    scalars: Object.keys(DATA_BAR_DEFAULTS),
    navigations: ['negativeFormat', 'positiveFormat'],
  });
  protected readonly partName = 'dataBar';

  get positiveFormat(): HostObject {
    const scalars = ['borderColor', 'fillColor', 'gradientFill'];
    return this.side('ConditionalDataBarPositiveFormat', 'positive', scalars);
  }

  get negativeFormat(): HostObject {
    const scalars = ['borderColor', 'fillColor', 'matchPositiveBorderColor', 'matchPositiveFillColor'];
    return this.side('ConditionalDataBarNegativeFormat', 'negative', scalars);
  }

  private side(typeName: string, partName: string, scalars: readonly string[]): HostObject {
    return new DataBarSide(this.book, this.sheet, this.model, typeName, partName, scalars);
  }
}

defineScalars(
  DataBarConditionalFormat,
  Object.keys(DATA_BAR_DEFAULTS),
  (self, name) => self.part[name] ?? DATA_BAR_DEFAULTS[name],
  (self, name, value) => self.writePart(name, value),
);

type Kind = new (book: WorkbookModel, sheet: SheetModel, model: ConditionalFormatModel) => HostObject;

const CLASS_BY_PART: Readonly<Record<string, { readonly type: string; readonly kind: Kind }>> = {
  custom: { type: 'Custom', kind: CustomConditionalFormat },
  cellValue: { type: 'CellValue', kind: CellValueConditionalFormat },
  iconSet: { type: 'IconSet', kind: ConditionalIconSet },
  dataBar: { type: 'DataBar', kind: DataBarConditionalFormat },
  colorScale: { type: 'ColorScale', kind: ColorScaleConditionalFormat },
  topBottom: { type: 'TopBottom', kind: TopBottomConditionalFormat },
  preset: { type: 'PresetCriteria', kind: PresetCriteriaConditionalFormat },
  textComparison: { type: 'ContainsText', kind: TextConditionalFormat },
};

/** The kinds that the host has. */
export const CONDITIONAL_KINDS: ReadonlySet<string> = new Set(
  Object.values(CLASS_BY_PART).map(({ type }) => type),
);

const PART_NAMES = Object.keys(CLASS_BY_PART);

export class ConditionalFormatObject extends BookObject {
  readonly typeName = 'ConditionalFormat';
  readonly members = members({
    scalars: ['id', 'priority', 'stopIfTrue', 'type'],
    navigations: PART_NAMES.flatMap((name) => [name, `${name}OrNullObject`]),
    methods: ['delete', 'getRange', 'getRangeOrNullObject', 'getRanges'],
  });

  constructor(
    book: WorkbookModel,
    readonly sheet: SheetModel,
    readonly model: ConditionalFormatModel,
  ) {
    super(book);
  }

  override wireId() {
    return { Id: this.model.id };
  }

  get id(): string {
    return this.model.id;
  }

  get type(): string {
    return this.model.type;
  }

  get priority(): number {
    return this.model.priority;
  }

  set priority(value: number) {
    assertEditable(this.sheet, 'allowFormatCells');
    const rest = this.sheet.conditionalFormatList.filter((each) => each !== this.model);
    rest.sort((a, b) => a.priority - b.priority).splice(value, 0, this.model);
    for (const [index, each] of rest.entries()) each.priority = index;
  }

  get stopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }

  set stopIfTrue(value: boolean) {
    assertEditable(this.sheet, 'allowFormatCells');
    this.model.stopIfTrue = value;
  }

  /** The part of the format's own kind; null for any other. */
  partOrNull(name: string): HostObject | null {
    const { type, kind } = CLASS_BY_PART[name]!;
    return type === this.model.type ? new kind(this.book, this.sheet, this.model) : null;
  }

  getRangeOrNullObject(): RangeObject | null {
    const [rect, ...rest] = this.model.rectList;
    return rect && rest.length === 0 ? new RangeObject(this.book, this.sheet, rect) : null;
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError('InvalidReference');
    return range;
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.book, { sheet: this.sheet, rectList: this.model.rectList });
  }

  delete(): void {
    assertEditable(this.sheet, 'allowFormatCells');
    const list = this.sheet.conditionalFormatList;
    this.sheet.conditionalFormatList = list.filter((each) => each !== this.model);
  }
}

defineScalars(
  ConditionalFormatObject,
  PART_NAMES.map((name) => `${name}OrNullObject`),
  (self, name) => self.partOrNull(name.replace('OrNullObject', '')),
);
defineScalars(ConditionalFormatObject, PART_NAMES, (self, name) => {
  const part = self.partOrNull(name);
  if (!part) throw new HostError('InvalidOperation', `the format is no ${name}`);
  return part;
});
