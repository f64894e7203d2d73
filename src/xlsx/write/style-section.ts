import type { ElementRange, TextEdit } from '../xml';
import { attributeEdit, childElements, findChild } from '../xml';
import { canonicalKey } from './canonical';
import { appendInside, insertChildEdit } from './patch';

/** Children of `styleSheet` in the order of CT_Stylesheet. */
const STYLESHEET_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/**
 * One list of styles.xml (fonts, fills …): elements are found by content and only ever added at the end, so
 * that no index in the workbook changes meaning.
 */
export class StyleSection {
  private readonly indexByKey = new Map<string, number>();
  private readonly indexByXml = new Map<string, number>();
  private readonly addedList: string[] = [];
  private readonly element: ElementRange | null;
  private readonly childList: readonly ElementRange[];
  private count: number;

  /** `seedList` stands first in a list that is shorter: those indexes are reserved by the format. */
  constructor(
    private readonly text: string,
    private readonly root: ElementRange,
    private readonly tag: string,
    private readonly seedList: readonly string[] = [],
  ) {
    this.element = findChild(text, root, tag);
    const childList = (this.childList = this.element ? childElements(text, this.element) : []);
    this.count = childList.length;
    childList.forEach((child, index) => this.keep(text.slice(child.start, child.end), index));
  }

  /** Index of that element, which is added when the list lacks it. */
  add(xml: string): number {
    const known = this.indexByXml.get(xml) ?? this.indexByKey.get(canonicalKey(xml));
    if (known !== undefined) return known;
    this.seedList.slice(this.count).forEach((seed) => this.append(seed));
    return this.indexByXml.get(xml) ?? this.append(xml);
  }

  /** The element at an index, as it stands or was added; null when there is none. */
  xmlAt(index: number): string | null {
    const child = this.childList[index];
    if (child) return this.text.slice(child.start, child.end);
    return this.addedList[index - this.childList.length] ?? null;
  }

  private append(xml: string): number {
    const index = this.count;
    this.addedList.push(xml);
    this.keep(xml, index);
    this.count += 1;
    return index;
  }

  private keep(xml: string, index: number): void {
    if (!this.indexByXml.has(xml)) this.indexByXml.set(xml, index);
    const key = canonicalKey(xml);
    if (!this.indexByKey.has(key)) this.indexByKey.set(key, index);
  }

  /** The edits that put what was added into the text. */
  edits(): readonly TextEdit[] {
    const added = this.addedList.join('');
    if (added === '') return [];
    const { element, text, tag } = this;
    const p = this.root.prefix;
    if (!element) {
      const xml = `<${p}${tag} count="${this.count}">${added}</${p}${tag}>`;
      return [insertChildEdit(text, this.root, STYLESHEET_ORDER, tag, xml)];
    }
    const countEdit = attributeEdit(text, element, 'count', String(this.count));
    return [...(countEdit ? [countEdit] : []), appendInside(element, added)];
  }
}
