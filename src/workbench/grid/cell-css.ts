import type { CSSProperties } from 'react';
import type { BorderEdge, CellStyle } from '../../workbook';

const PX_PER_PT = 4 / 3;
/** One indent step is three blanks of the default font wide, as Excel draws it. */
const INDENT_PX = 9;
const FALLBACK_FONTS = 'Carlito, "Segoe UI", Arial, sans-serif';
/** Excel's hairlines are dotted; a dotted pixel line is hard to see on a screen, so they are drawn thin. */
const BORDER_PX: Readonly<Record<BorderEdge['line'], string>> = {
  hair: '1px solid',
  thin: '1px solid',
  medium: '2px solid',
};
const FLEX_BY_VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

const cssByStyle = new WeakMap<CellStyle, CSSProperties>();

/** The look of a cell as CSS, without place and size. Styles are shared by cells: each is translated once. */
export function cellCss(style: CellStyle): CSSProperties {
  const known = cssByStyle.get(style);
  if (known !== undefined) return known;
  const css = makeCss(style);
  cssByStyle.set(style, css);
  return css;
}

function makeCss({
  font,
  fill,
  border = {},
  vertical = 'bottom',
  wrap,
  indent = 0,
  horizontal,
}: CellStyle): CSSProperties {
  const indentPx = indent * INDENT_PX;
  return {
    fontFamily: `"${font.name.replace(/["\\]/g, '')}", ${FALLBACK_FONTS}`,
    fontSize: `${font.size * PX_PER_PT}px`,
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: 'italic' }),
    ...(font.underline && { textDecoration: 'underline' }),
    color: font.color,
    ...(fill !== undefined && { backgroundColor: fill }),
    ...edgeCss('Top', border.top),
    ...edgeCss('Bottom', border.bottom),
    ...edgeCss('Left', border.left),
    ...edgeCss('Right', border.right),
    alignItems: FLEX_BY_VERTICAL[vertical],
    ...(wrap && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
    ...(indentPx > 0 && { [horizontal === 'right' ? 'paddingRight' : 'paddingLeft']: `${indentPx + 3}px` }),
  };
}

function edgeCss(side: 'Top' | 'Bottom' | 'Left' | 'Right', edge: BorderEdge | undefined): CSSProperties {
  return edge === undefined ? {} : { [`border${side}`]: `${BORDER_PX[edge.line]} ${edge.color}` };
}
