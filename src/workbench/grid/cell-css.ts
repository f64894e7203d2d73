import type { CSSProperties } from 'react';
import type { BorderEdge, BorderStyle, CellStyle } from '../../workbook';

const PX_PER_PT = 4 / 3;
/** One indent step is three blanks of the default font wide, as Excel draws it. */
const INDENT_PX = 9;
const FALLBACK_FONTS = 'Carlito, "Segoe UI", Arial, sans-serif';
/** Excel's hairlines are dotted; a dotted pixel line is hard to see on a screen, so they are drawn thin. */
const BORDER_PX: Readonly<Record<BorderEdge['line'], number>> = { hair: 1, thin: 1, medium: 2 };
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
    ...(fill !== undefined && fillCss(fill)),
    alignItems: FLEX_BY_VERTICAL[vertical],
    ...(wrap && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
    ...(indentPx > 0 && { [horizontal === 'right' ? 'paddingRight' : 'paddingLeft']: `${indentPx + 3}px` }),
  };
}

/** A filled cell hides the gridlines at its right and below. */
export function fillCss(fill: string): CSSProperties {
  return { backgroundColor: fill, borderRightColor: 'transparent', borderBottomColor: 'transparent' };
}

/** Border lines as CSS. */
export function edgesCss({ top, bottom, left, right }: BorderStyle): CSSProperties {
  return {
    ...edgeCss('Top', top),
    ...edgeCss('Bottom', bottom),
    ...edgeCss('Left', left),
    ...edgeCss('Right', right),
  };
}

function edgeCss(side: 'Top' | 'Bottom' | 'Left' | 'Right', edge: BorderEdge | undefined): CSSProperties {
  if (edge === undefined) return {};
  return {
    [`border${side}Width`]: `${BORDER_PX[edge.line]}px`,
    [`border${side}Style`]: 'solid',
    [`border${side}Color`]: edge.color,
  };
}
