import type { ConditionalLook } from '../../workbook';
import { attributesOf, childElements, findChild, findPath, isTrue, type ElementRange } from '../xml';
import type { Palette } from './palette';

/** The looks of conditional formats (`dxfs`) in the order in which rules count them. */
export function readDxfLooks(stylesXml: string, palette: Palette): readonly ConditionalLook[] {
  const parent = stylesXml === '' ? null : findPath(stylesXml, ['styleSheet', 'dxfs']);
  return (parent ? childElements(stylesXml, parent, 'dxf') : []).map((dxf) =>
    readDxf(stylesXml, dxf, palette),
  );
}

/** The look of one `dxf` element of any part (`x14` rules bring their own). */
export function readDxf(xml: string, dxf: ElementRange, palette: Palette): ConditionalLook {
  const font = findChild(xml, dxf, 'font');
  const colour = font && findChild(xml, font, 'color');
  const bold = font && findChild(xml, font, 'b');
  const fontColor = colour && palette.colourOf(attributesOf(xml, colour));
  const fill = readFill(xml, dxf, palette);
  return {
    ...(fontColor ? { fontColor } : {}),
    ...(bold ? { bold: isTrue(attributesOf(xml, bold).get('val'), true) } : {}),
    ...(fill ? { fill } : {}),
  };
}

/** Unlike in cells, a plain fill of a conditional format is its background colour. */
function readFill(xml: string, dxf: ElementRange, palette: Palette): string | null {
  const fill = findChild(xml, dxf, 'fill');
  const pattern = fill && findChild(xml, fill, 'patternFill');
  if (!pattern || attributesOf(xml, pattern).get('patternType') === 'none') return null;
  const colourOf = (name: string) => {
    const colour = findChild(xml, pattern, name);
    return colour && palette.colourOf(attributesOf(xml, colour));
  };
  return colourOf('bgColor') ?? colourOf('fgColor');
}
