import type { BorderEdge, BorderStyle, CellStyle, Colour, ConditionalLook, FontStyle } from '../../workbook';
import { escapeAttribute } from '../xml';

/** `#1F3864` → `FF1F3864`. Throws RangeError for anything else. */
export function argb(colour: Colour): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(colour)) throw new RangeError(`not a colour: ${colour}`);
  return `FF${colour.slice(1).toUpperCase()}`;
}

/** Builders of style elements, children in the order Excel writes. `p` is the prefix with colon, or ''. */
export function fontXml(font: FontStyle, p = ''): string {
  return (
    `<${p}font>` +
    (font.bold ? `<${p}b/>` : '') +
    (font.italic ? `<${p}i/>` : '') +
    (font.underline ? `<${p}u/>` : '') +
    `<${p}sz val="${font.size}"/><${p}color rgb="${argb(font.color)}"/>` +
    `<${p}name val="${escapeAttribute(font.name)}"/></${p}font>`
  );
}

export function fillXml(colour: Colour, p = ''): string {
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(colour)}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

export function borderXml(border: BorderStyle, p = ''): string {
  const edge = (name: string, value?: BorderEdge) =>
    value
      ? `<${p}${name} style="${value.line}"><${p}color rgb="${argb(value.color)}"/></${p}${name}>`
      : `<${p}${name}/>`;
  return (
    `<${p}border>${edge('left', border.left)}${edge('right', border.right)}${edge('top', border.top)}` +
    `${edge('bottom', border.bottom)}<${p}diagonal/></${p}border>`
  );
}

export function numFmtXml(id: number, code: string, p = ''): string {
  return `<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}

function alignmentXml(style: CellStyle, p: string): string {
  const attributes =
    (style.horizontal ? ` horizontal="${style.horizontal}"` : '') +
    (style.vertical && style.vertical !== 'bottom' ? ` vertical="${style.vertical}"` : '') +
    (style.wrap ? ' wrapText="1"' : '') +
    (style.indent ? ` indent="${style.indent}"` : '');
  return attributes === '' ? '' : `<${p}alignment${attributes}/>`;
}

function protectionXml(style: CellStyle, p: string): string {
  return style.locked === false ? `<${p}protection locked="0"/>` : '';
}

/** Where a cell format points. */
export interface XfIds {
  readonly numFmt: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** Index among the parent formats (`cellStyleXfs`); null when the file has none. */
  readonly parent: number | null;
}

export function xfXml(ids: XfIds, style: CellStyle, p = ''): string {
  const alignment = alignmentXml(style, p);
  const protection = protectionXml(style, p);
  const start =
    `<${p}xf numFmtId="${ids.numFmt}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}"` +
    (ids.parent === null ? '' : ` xfId="${ids.parent}"`) +
    (ids.numFmt ? ' applyNumberFormat="1"' : '') +
    (ids.font ? ' applyFont="1"' : '') +
    (ids.fill ? ' applyFill="1"' : '') +
    (ids.border ? ' applyBorder="1"' : '') +
    (alignment ? ' applyAlignment="1"' : '') +
    (protection ? ' applyProtection="1"' : '');
  const body = alignment + protection;
  return body === '' ? `${start}/>` : `${start}>${body}</${p}xf>`;
}

export function dxfXml(look: ConditionalLook, p = ''): string {
  const font =
    (look.bold === undefined ? '' : look.bold ? `<${p}b/>` : `<${p}b val="0"/>`) +
    (look.fontColor === undefined ? '' : `<${p}color rgb="${argb(look.fontColor)}"/>`);
  const fill =
    look.fill === undefined
      ? ''
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font === '' ? '' : `<${p}font>${font}</${p}font>`}${fill}</${p}dxf>`;
}
