/** One line of a cell's frame, as the client names styles and weights. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
  readonly tintAndShade: number;
}

export const BORDER_SIDE_LIST = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type BorderSide = (typeof BORDER_SIDE_LIST)[number];

/** How a cell looks; frozen, and equal looks are one object. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fontTint: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `None`, `Single` … */
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** `''` = no fill. */
  readonly fillColor: string;
  readonly fillPattern: string | null;
  readonly fillPatternColor: string;
  readonly fillTint: number;
  readonly patternTint: number;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly shrinkToFit: boolean;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly styleName: string;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  readonly diagonalDown: Border | null;
  readonly diagonalUp: Border | null;
}

const formatByKey = new Map<string, CellFormat>();

/** The one object for a look. */
export function internFormat(format: CellFormat): CellFormat {
  const key = JSON.stringify(format);
  const known = formatByKey.get(key);
  if (known) return known;
  const frozen = Object.freeze({ ...format });
  formatByKey.set(key, frozen);
  return frozen;
}

/** The look of a cell that nobody has touched. */
export const DEFAULT_FORMAT: CellFormat = internFormat({
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fontTint: 0,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fillColor: '',
  fillPattern: null,
  fillPatternColor: '',
  fillTint: 0,
  patternTint: 0,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  readingOrder: 'Context',
  shrinkToFit: false,
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  styleName: 'Normal',
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
});

/** The look with some of it changed; works each look out once. */
export function patchFormat(patch: Partial<CellFormat>): (format: CellFormat) => CellFormat {
  const memo = new Map<CellFormat, CellFormat>();
  return (format) => {
    const next = memo.get(format) ?? internFormat({ ...format, ...patch });
    memo.set(format, next);
    return next;
  };
}
