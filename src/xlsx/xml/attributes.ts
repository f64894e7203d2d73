import { decodeAttribute, escapeAttribute } from './escape';
import { nameEndAt } from './tag';

/** One attribute of a start tag, as offsets into the part's text. */
export interface AttributeRange {
  /** Name as written, with prefix. */
  readonly name: string;
  /** Offset of the name, and offset behind the closing quote. */
  readonly start: number;
  readonly end: number;
  /** The value between its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of a start tag that spans `tagStart`–`tagEnd` (`<` to behind `>`). */
export function attributeRanges(text: string, tagStart: number, tagEnd: number): readonly AttributeRange[] {
  const list: AttributeRange[] = [];
  let at = nameEndAt(text, tagStart + 1);
  for (;;) {
    const start = skipBlanks(text, at);
    const nameEnd = nameEndAt(text, start);
    const quote = skipBlanks(text, skipBlanks(text, nameEnd) + 1);
    if (nameEnd === start || quote >= tagEnd) return list;
    const valueEnd = text.indexOf(text.charAt(quote), quote + 1);
    if (valueEnd < 0 || valueEnd >= tagEnd) return list;
    const name = text.slice(start, nameEnd);
    list.push({ name, start, end: valueEnd + 1, valueStart: quote + 1, valueEnd });
    at = valueEnd + 1;
  }
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) <= 0x20) i += 1;
  return i;
}

/** Decoded value of one attribute of a start tag, by its full name; null when absent. */
export function attributeValue(text: string, tagStart: number, tagEnd: number, name: string): string | null {
  let at = nameEndAt(text, tagStart + 1);
  for (;;) {
    const start = skipBlanks(text, at);
    const nameEnd = nameEndAt(text, start);
    const quote = skipBlanks(text, skipBlanks(text, nameEnd) + 1);
    if (nameEnd === start || quote >= tagEnd) return null;
    const valueEnd = text.indexOf(text.charAt(quote), quote + 1);
    if (nameEnd - start === name.length && text.startsWith(name, start))
      return decodeAttribute(text.slice(quote + 1, valueEnd));
    at = valueEnd + 1;
  }
}

/** Attributes of a start tag, decoded: name as written → value. */
export function readAttributes(text: string, tagStart: number, tagEnd: number): ReadonlyMap<string, string> {
  const valueByName = new Map<string, string>();
  for (const { name, valueStart, valueEnd } of attributeRanges(text, tagStart, tagEnd))
    valueByName.set(name, decodeAttribute(text.slice(valueStart, valueEnd)));
  return valueByName;
}

/** ` name="value"` for a start tag; empty when the value is null. */
export function attributeXml(name: string, value: string | number | null): string {
  return value === null ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
}

/** An attribute that says yes (`xsd:boolean`); absent means `fallback`. */
export function isTrue(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === '1' || value === 'true';
}

/** The relationship id (`r:id`) of an element, whatever the prefix of that namespace is in this part. */
export function relationshipIdOf(attributes: ReadonlyMap<string, string>): string | null {
  for (const [name, value] of attributes) if (/^[^:]+:id$/.test(name)) return value;
  return null;
}
