import type { ElementRange, TextEdit } from '../xml';
import { childElements } from '../xml';

/** The edit that adds XML last inside an element, also an `<empty/>` one. */
export function appendInside(element: ElementRange, xml: string): TextEdit {
  return element.isEmpty
    ? { start: element.end - 2, end: element.end, text: `>${xml}</${element.name}>` }
    : { start: element.innerEnd, end: element.innerEnd, text: xml };
}

/**
 * The edit that adds a child which a part lacks, at the place the schema gives it: before the first child that
 * comes later in `order`; children that the schema does not know stay where they are.
 */
export function insertChildEdit(
  text: string,
  root: ElementRange,
  order: readonly string[],
  localName: string,
  xml: string,
): TextEdit {
  const rank = order.indexOf(localName);
  const later = childElements(text, root).find((child) => order.indexOf(child.localName) > rank);
  if (!later) return appendInside(root, xml);
  return { start: later.start, end: later.start, text: xml };
}
