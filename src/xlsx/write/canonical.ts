import type { ElementRange } from '../xml';
import { attributesOf, childElements, isTrue, rootElement } from '../xml';

/** Edges of a border; an empty one says as much as an absent one. */
const EDGE_SET: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'diagonal']);

/** Attribute values that say the same as no attribute. */
const DEFAULT_BY_ATTRIBUTE: Readonly<Record<string, readonly string[]>> = {
  'alignment.vertical': ['bottom'],
  'alignment.horizontal': ['general'],
  'alignment.wrapText': ['0', 'false'],
  'alignment.indent': ['0'],
  'alignment.textRotation': ['0'],
  'alignment.shrinkToFit': ['0', 'false'],
  'alignment.readingOrder': ['0'],
  'alignment.justifyLastLine': ['0', 'false'],
  'protection.locked': ['1', 'true'],
  'protection.hidden': ['0', 'false'],
  'xf.quotePrefix': ['0', 'false'],
  'xf.pivotButton': ['0', 'false'],
  'xf.xfId': ['0'],
  'xf.numFmtId': ['0'],
  'b.val': ['1', 'true'],
  'i.val': ['1', 'true'],
  'u.val': ['single'],
  'left.style': ['none'],
  'right.style': ['none'],
  'top.style': ['none'],
  'bottom.style': ['none'],
};

/**
 * A text that is equal for two style elements that say the same: prefixes, order of attributes and children,
 * blanks, values that are the default and `apply…="1"` do not count. An `apply…="0"` does: programs differ there.
 */
export function canonicalKey(xml: string): string {
  const root = rootElement(xml);
  return root ? keyOf(xml, root) : '';
}

function keyOf(text: string, element: ElementRange): string {
  const { localName } = element;
  const attributeList = [...attributesOf(text, element)]
    .filter(([name, value]) => !isSilent(localName, name, value))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const childList = childElements(text, element)
    .map((child) => keyOf(text, child))
    .filter((key) => key !== '')
    .sort();
  const isNothing = attributeList.length === 0 && childList.length === 0;
  if (isNothing && (EDGE_SET.has(localName) || localName === 'alignment' || localName === 'protection'))
    return '';
  return `${localName}(${attributeList.join(' ')})[${childList.join('')}]`;
}

function isSilent(element: string, name: string, value: string): boolean {
  if (name === 'xmlns' || name.startsWith('xmlns:')) return true;
  if (element === 'xf' && name.startsWith('apply')) return isTrue(value);
  return DEFAULT_BY_ATTRIBUTE[`${element}.${name}`]?.includes(value) ?? false;
}
