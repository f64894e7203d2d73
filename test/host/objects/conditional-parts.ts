import { HostError, members } from '../protocol';
import {
  assertEditable,
  fromR1C1,
  toR1C1,
  type ConditionalFormatModel,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { BookObject, defineScalars } from './book-object';
import { readColor } from './range-format';

/** A part of a conditional format that keeps what was written to it. */
export abstract class PartObject extends BookObject {
  protected abstract readonly partName: string;

  constructor(
    book: WorkbookModel,
    protected readonly sheet: SheetModel,
    protected readonly model: ConditionalFormatModel,
  ) {
    super(book);
  }

  get part(): Readonly<Record<string, unknown>> {
    return this.model.partByName.get(this.partName) ?? {};
  }

  writePart(name: string, value: unknown): void {
    assertEditable(this.sheet, 'allowFormatCells');
    this.model.partByName.set(this.partName, { ...this.part, [name]: value });
  }

  clear(): void {
    this.model.partByName.delete(this.partName);
  }
}

export class ConditionalRule extends PartObject {
  readonly typeName = 'ConditionalFormatRule';
  readonly members = members({ scalars: ['formula', 'formulaLocal', 'formulaR1C1'] });
  protected readonly partName = 'rule';

  get formula(): unknown {
    return this.part['formula'] ?? '';
  }

  set formula(value: unknown) {
    if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
    this.writePart('formula', value.startsWith('=') ? value : `=${value}`);
  }

  get formulaLocal(): unknown {
    return this.formula;
  }

  set formulaLocal(_: unknown) {
    throw new HostError('NotImplemented', 'the local host knows no formulas but the English ones');
  }

  /** Relative to the first cell of the format. */
  get formulaR1C1(): unknown {
    const [rect] = this.model.rectList;
    return toR1C1(String(this.formula), rect?.top ?? 0, rect?.left ?? 0);
  }

  set formulaR1C1(value: unknown) {
    const [rect] = this.model.rectList;
    this.formula = fromR1C1(String(value), rect?.top ?? 0, rect?.left ?? 0);
  }
}

export class ConditionalFill extends PartObject {
  readonly typeName = 'ConditionalRangeFill';
  readonly members = members({ scalars: ['color'], methods: ['clear'] });
  protected readonly partName = 'fill';

  get color(): unknown {
    return this.part['color'] ?? '#FFFFFF';
  }

  set color(value: unknown) {
    this.writePart('color', readColor(value));
  }
}

const FONT_DEFAULTS: Readonly<Record<string, unknown>> = {
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

export class ConditionalFont extends PartObject {
  readonly typeName = 'ConditionalRangeFont';
  readonly members = members({ scalars: [...Object.keys(FONT_DEFAULTS), 'color'], methods: ['clear'] });
  protected readonly partName = 'font';

  get color(): unknown {
    return this.part['color'] ?? '';
  }

  set color(value: unknown) {
    this.writePart('color', readColor(value));
  }
}

defineScalars(
  ConditionalFont,
  Object.keys(FONT_DEFAULTS),
  (self, name) => self.part[name] ?? FONT_DEFAULTS[name],
  (self, name, value) => self.writePart(name, value),
);
