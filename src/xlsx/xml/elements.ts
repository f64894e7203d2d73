import { attributeRanges, readAttributes } from './attributes';
import { escapeAttribute } from './escape';
import type { TextEdit } from './splice';
import { localStartAt, nameEndAt, specialEndAt, tagEndAt } from './tag';

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/** One element as offsets into the part's text. The text must have passed `checkXml`. */
export interface ElementRange {
  /** Name as written, with prefix. */
  readonly name: string;
  readonly localName: string;
  /** Prefix with its colon (`x:`), or empty. */
  readonly prefix: string;
  /** Offset of `<` of the start tag. */
  readonly start: number;
  /** Offset behind `>` of the start tag: content starts here. */
  readonly innerStart: number;
  /** Offset of `</`; equals `innerStart` when the element is `<empty/>`. */
  readonly innerEnd: number;
  /** Offset behind the element. */
  readonly end: number;
  /** True for `<name/>`. */
  readonly isEmpty: boolean;
}

/** The root element; null when the text has none. */
export function rootElement(text: string): ElementRange | null {
  return nextElement(text, 0, text.length, rootCloseTagAt);
}

/** The children of an element, in order, or only those of one local name. */
export function childElements(
  text: string,
  parent: ElementRange,
  localName?: string,
): readonly ElementRange[] {
  const list: ElementRange[] = [];
  let child = nextElement(text, parent.innerStart, parent.innerEnd);
  while (child) {
    if (localName === undefined || child.localName === localName) list.push(child);
    child = nextElement(text, child.end, parent.innerEnd);
  }
  return list;
}

/** The first child of that local name, or null. */
export function findChild(text: string, parent: ElementRange, localName: string): ElementRange | null {
  let child = nextElement(text, parent.innerStart, parent.innerEnd);
  while (child && child.localName !== localName) child = nextElement(text, child.end, parent.innerEnd);
  return child;
}

/** Follows local names down from the root: `['workbook', 'sheets']`; null when one is missing. */
export function findPath(text: string, path: readonly string[]): ElementRange | null {
  const root = rootElement(text);
  if (root?.localName !== path[0]) return null;
  return path
    .slice(1)
    .reduce<ElementRange | null>((at, name) => (at ? findChild(text, at, name) : null), root);
}

/** Decoded attributes of an element: name as written → value. */
export function attributesOf(text: string, element: ElementRange): ReadonlyMap<string, string> {
  return readAttributes(text, element.start, element.innerStart);
}

/** The edit that sets an attribute in place or adds it last; null takes it away. Null when nothing changes. */
export function attributeEdit(
  text: string,
  element: ElementRange,
  name: string,
  value: string | null,
): TextEdit | null {
  const found = attributeRanges(text, element.start, element.innerStart).find((each) => each.name === name);
  if (value === null) return found ? { start: found.start - 1, end: found.end, text: '' } : null;
  const xml = escapeAttribute(value);
  if (!found) {
    const at = element.innerStart - (element.isEmpty ? 2 : 1);
    return { start: at, end: at, text: ` ${name}="${xml}"` };
  }
  if (text.slice(found.valueStart, found.valueEnd) === xml) return null;
  return { start: found.start, end: found.end, text: `${name}="${xml}"` };
}

/** Adds XML as the last content of an element; an empty element is opened for it. */
export function appendEdit(text: string, parent: ElementRange, xml: string): TextEdit {
  if (!parent.isEmpty) return { start: parent.innerEnd, end: parent.innerEnd, text: xml };
  const tag = text.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
  return { start: parent.start, end: parent.end, text: `${tag}${xml}</${parent.name}>` };
}

/** The next element at this level from `at`; null at the parent's end. */
function nextElement(text: string, at: number, limit: number, closeAt = closeTagAt): ElementRange | null {
  let lt = text.indexOf('<', at);
  while (lt >= 0 && lt < limit) {
    const c = text.charCodeAt(lt + 1);
    if (c === SLASH) return null;
    if (c !== BANG && c !== QUESTION) return elementAt(text, lt, closeAt);
    lt = text.indexOf('<', specialEndAt(text, lt));
  }
  return null;
}

function elementAt(text: string, start: number, closeAt = closeTagAt): ElementRange {
  const nameEnd = nameEndAt(text, start + 1);
  const localStart = localStartAt(text, start + 1, nameEnd);
  const innerStart = tagEndAt(text, nameEnd);
  const isEmpty = text.charCodeAt(innerStart - 2) === SLASH;
  const name = text.slice(start + 1, nameEnd);
  const innerEnd = isEmpty ? innerStart : closeAt(text, name, innerStart);
  return {
    name,
    localName: text.slice(localStart, nameEnd),
    prefix: text.slice(start + 1, localStart),
    start,
    innerStart,
    innerEnd,
    end: isEmpty ? innerStart : tagEndAt(text, innerEnd),
    isEmpty,
  };
}

/** The close tag of the root ends the text, but for blanks: no search is needed to find it. */
function rootCloseTagAt(text: string, name: string, from: number): number {
  const tag = `</${name}>`;
  const end = text.endsWith('>') ? text.length : text.trimEnd().length;
  return text.startsWith(tag, end - tag.length) ? end - tag.length : closeTagAt(text, name, from);
}

/**
 * Offset of the close tag that belongs to an open `name`. Jumps from close tag to close tag of that name, so
 * that a sheet of a million cells costs one search; comments and CDATA in between are stepped over.
 */
function closeTagAt(text: string, name: string, from: number): number {
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const close = indexOfTag(text, `</${name}`, at);
    if (close < 0) return text.length;
    const special = indexOfSpecial(text.slice(at, close));
    const until = special < 0 ? close : at + special;
    depth += countOpenTags(text.slice(at, until), name);
    if (special < 0) depth -= 1;
    if (depth === 0) return close;
    at = special < 0 ? close + 2 : specialEndAt(text, until);
  }
  return text.length;
}

/** Offset of the first comment or CDATA section; −1 when none. */
export function indexOfSpecial(text: string): number {
  const comment = text.indexOf('!--');
  const cdata = text.indexOf('![CDATA[');
  const first = comment < 0 ? cdata : cdata < 0 ? comment : Math.min(comment, cdata);
  return first < 0 ? -1 : Math.max(0, first - 1);
}

function countOpenTags(text: string, name: string): number {
  const tag = `<${name}`;
  let count = 0;
  for (let at = indexOfTag(text, tag, 0); at >= 0; at = indexOfTag(text, tag, at + tag.length))
    if (text.charCodeAt(tagEndAt(text, at + tag.length) - 2) !== SLASH) count += 1;
  return count;
}

/** Offset of the next `<name` or `</name` that ends there (not `<names`); −1 when none. */
function indexOfTag(text: string, tag: string, from: number): number {
  let at = text.indexOf(tag, from);
  while (at >= 0 && nameEndAt(text, at + tag.length) !== at + tag.length) at = text.indexOf(tag, at + 1);
  return at;
}
