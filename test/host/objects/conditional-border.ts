import { HostError, members, type HostObject } from '../protocol';
import { isRecord } from '../protocol/paths';
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from '../model';
import { PartObject } from './conditional-parts';
import { readColor } from './range-format';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof SIDES)[number];

const LINE_SET: ReadonlySet<unknown> = new Set([
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
]);

/** One line around the cells of a conditional format. */
export class ConditionalRangeBorder extends PartObject {
  readonly typeName = 'ConditionalRangeBorder';
  readonly members = members({ scalars: ['color', 'sideIndex', 'style'] });
  protected readonly partName = 'borders';

  constructor(
    book: WorkbookModel,
    sheet: SheetModel,
    model: ConditionalFormatModel,
    readonly sideIndex: Side,
  ) {
    super(book, sheet, model);
  }

  override wireId() {
    return { Id: this.sideIndex };
  }

  private get line(): Readonly<Record<string, unknown>> {
    const line = this.part[this.sideIndex];
    return isRecord(line) ? line : {};
  }

  get style(): unknown {
    return this.line['style'] ?? 'None';
  }

  set style(value: unknown) {
    if (!LINE_SET.has(value)) throw new HostError('InvalidArgument');
    this.writePart(this.sideIndex, { ...this.line, style: value });
  }

  get color(): unknown {
    return this.line['color'] ?? '#000000';
  }

  set color(value: unknown) {
    this.writePart(this.sideIndex, { style: 'Continuous', ...this.line, color: readColor(value) });
  }
}

export class ConditionalRangeBorderCollection extends PartObject {
  readonly typeName = 'ConditionalRangeBorderCollection';
  readonly members = members({
    scalars: ['count'],
    navigations: ['bottom', 'left', 'right', 'top'],
    methods: ['getItem', 'getItemAt'],
  });
  protected readonly partName = 'borders';

  private side(index: Side): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.book, this.sheet, this.model, index);
  }

  override items(): readonly HostObject[] {
    return SIDES.map((side) => this.side(side));
  }

  get count(): number {
    return SIDES.length;
  }

  get top(): ConditionalRangeBorder {
    return this.side('EdgeTop');
  }

  get bottom(): ConditionalRangeBorder {
    return this.side('EdgeBottom');
  }

  get left(): ConditionalRangeBorder {
    return this.side('EdgeLeft');
  }

  get right(): ConditionalRangeBorder {
    return this.side('EdgeRight');
  }

  getItem(index: string): ConditionalRangeBorder {
    const side = SIDES.find((each) => each === index);
    if (!side) throw new HostError('InvalidArgument', `${index} is no side`);
    return this.side(side);
  }

  getItemAt(position: number): ConditionalRangeBorder {
    return this.getItem(SIDES[position] ?? '');
  }
}
