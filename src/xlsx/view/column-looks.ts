import { attributesOf, childElements, isTrue, type ElementRange } from '../xml';

interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  /** Characters of the default font's digit, as the file says; null = the default. */
  readonly widthChars: number | null;
  readonly isHidden: boolean;
  readonly styleIndex: number | null;
}

/** The `cols` of a sheet: looked up by one-based column number. */
export class ColumnLooks {
  /** Rising, without overlap in a sound file. */
  private readonly spanList: readonly ColumnSpan[];

  constructor(text: string, cols: ElementRange | null) {
    const spanList = (cols ? childElements(text, cols, 'col') : []).map((element) =>
      spanOf(attributesOf(text, element)),
    );
    this.spanList = spanList.sort((a, b) => a.from - b.from);
  }

  widthChars(columnNumber: number): number | null {
    return this.spanAt(columnNumber)?.widthChars ?? null;
  }

  isHidden(columnNumber: number): boolean {
    return this.spanAt(columnNumber)?.isHidden ?? false;
  }

  styleIndex(columnNumber: number): number | null {
    return this.spanAt(columnNumber)?.styleIndex ?? null;
  }

  private spanAt(columnNumber: number): ColumnSpan | null {
    const { spanList } = this;
    let low = 0;
    let high = spanList.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spanList[middle]!.from <= columnNumber) low = middle + 1;
      else high = middle;
    }
    const span = spanList[low - 1];
    return span && span.to >= columnNumber ? span : null;
  }
}

function spanOf(attributes: ReadonlyMap<string, string>): ColumnSpan {
  const width = Number(attributes.get('width') ?? Number.NaN);
  const style = attributes.get('style');
  return {
    from: Number(attributes.get('min')) || 0,
    to: Number(attributes.get('max')) || 0,
    widthChars: width >= 0 && width <= 255.99 ? width : null,
    isHidden: isTrue(attributes.get('hidden')),
    styleIndex: style === undefined ? null : Number(style),
  };
}
