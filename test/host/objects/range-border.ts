import { HostError, members, type HostObject } from '../protocol';
import {
  assertAlive,
  assertEditable,
  patchFormat,
  type Border,
  type BorderSide,
  type Rect,
  type WorkbookModel,
} from '../model';
import { BookObject, uniform, type Region } from './book-object';
import { readColor } from './range-format';

/** The cells of a range that have the line on a side of theirs. */
interface SidePart {
  readonly side: BorderSide;
  readonly cut: (rect: Rect) => Rect | null;
}

const nonEmpty = (rect: Rect): Rect | null =>
  rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;

const PARTS_BY_INDEX: Readonly<Record<string, readonly SidePart[]>> = {
  EdgeTop: [{ side: 'top', cut: (rect) => ({ ...rect, bottom: rect.top }) }],
  EdgeBottom: [{ side: 'bottom', cut: (rect) => ({ ...rect, top: rect.bottom }) }],
  EdgeLeft: [{ side: 'left', cut: (rect) => ({ ...rect, right: rect.left }) }],
  EdgeRight: [{ side: 'right', cut: (rect) => ({ ...rect, left: rect.right }) }],
  InsideHorizontal: [
    { side: 'bottom', cut: (rect) => nonEmpty({ ...rect, bottom: rect.bottom - 1 }) },
    { side: 'top', cut: (rect) => nonEmpty({ ...rect, top: rect.top + 1 }) },
  ],
  InsideVertical: [
    { side: 'right', cut: (rect) => nonEmpty({ ...rect, right: rect.right - 1 }) },
    { side: 'left', cut: (rect) => nonEmpty({ ...rect, left: rect.left + 1 }) },
  ],
  DiagonalDown: [{ side: 'diagonalDown', cut: (rect) => rect }],
  DiagonalUp: [{ side: 'diagonalUp', cut: (rect) => rect }],
};

/** In the order of the client's own enumeration. */
const INDEX_LIST = Object.keys(PARTS_BY_INDEX);
const NEW_BORDER: Border = { style: 'Continuous', weight: 'Thin', color: '#000000', tintAndShade: 0 };
const STYLE_SET: ReadonlySet<unknown> = new Set([
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
]);
const WEIGHT_SET: ReadonlySet<unknown> = new Set(['Hairline', 'Thin', 'Medium', 'Thick']);

export class RangeBorder extends BookObject {
  readonly typeName = 'RangeBorder';
  readonly members = members({ scalars: ['color', 'sideIndex', 'style', 'tintAndShade', 'weight'] });

  constructor(
    book: WorkbookModel,
    private readonly region: Region,
    readonly sideIndex: string,
  ) {
    super(book);
  }

  override wireId() {
    return { Id: this.sideIndex };
  }

  private partList(): readonly { side: BorderSide; rect: Rect }[] {
    return this.region.rectList.flatMap((whole) =>
      PARTS_BY_INDEX[this.sideIndex]!.flatMap(({ side, cut }) => {
        const rect = cut(whole);
        return rect ? [{ side, rect }] : [];
      }),
    );
  }

  private read(key: keyof Border, none: unknown): unknown {
    const { sheet } = this.region;
    assertAlive(sheet);
    const list = this.partList().flatMap(({ side, rect }) =>
      [...sheet.formats.distinct(rect)].map((format) => format[side]?.[key] ?? none),
    );
    return list.length === 0 ? none : uniform(list);
  }

  private write(change: (border: Border | null) => Border | null): void {
    const { sheet } = this.region;
    assertEditable(sheet, 'allowFormatCells');
    for (const { side, rect } of this.partList()) {
      sheet.formats.patch(rect, (format) => patchFormat({ [side]: change(format[side]) })(format));
    }
  }

  get style(): unknown {
    return this.read('style', 'None');
  }

  set style(value: unknown) {
    if (!STYLE_SET.has(value)) throw new HostError('InvalidArgument');
    const style = String(value);
    this.write((border) => (style === 'None' ? null : { ...(border ?? NEW_BORDER), style }));
  }

  get weight(): unknown {
    return this.read('weight', 'Thin');
  }

  set weight(value: unknown) {
    if (!WEIGHT_SET.has(value)) throw new HostError('InvalidArgument');
    this.write((border) => ({ ...(border ?? NEW_BORDER), weight: String(value) }));
  }

  get color(): unknown {
    return this.read('color', '#000000');
  }

  set color(value: unknown) {
    const color = readColor(value);
    this.write((border) => ({ ...(border ?? NEW_BORDER), color }));
  }

  get tintAndShade(): unknown {
    return this.read('tintAndShade', 0);
  }

  set tintAndShade(value: unknown) {
    this.write((border) => ({ ...(border ?? NEW_BORDER), tintAndShade: Number(value) }));
  }
}

export class RangeBorderCollection extends BookObject {
  readonly typeName = 'RangeBorderCollection';
  readonly members = members({ scalars: ['count'], methods: ['getItem', 'getItemAt'] });

  constructor(
    book: WorkbookModel,
    private readonly region: Region,
  ) {
    super(book);
  }

  override items(): readonly HostObject[] {
    return INDEX_LIST.map((index) => new RangeBorder(this.book, this.region, index));
  }

  get count(): number {
    return INDEX_LIST.length;
  }

  getItem(index: string): RangeBorder {
    if (!PARTS_BY_INDEX[index]) throw new HostError('InvalidArgument', `${index} is no side`);
    return new RangeBorder(this.book, this.region, index);
  }

  getItemAt(position: number): RangeBorder {
    return this.getItem(INDEX_LIST[position] ?? '');
  }
}
