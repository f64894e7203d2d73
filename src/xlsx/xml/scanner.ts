import { attributeValue } from './attributes';
import { decodeText } from './escape';
import { localStartAt, nameEndAt, specialEndAt, tagEndAt } from './tag';

/** `special` = comment, instruction or declaration; `eof` = nothing left. */
export type XmlTokenKind = 'start' | 'empty' | 'end' | 'text' | 'cdata' | 'special' | 'eof';

const SLASH = 0x2f;

/**
 * Walks over the tokens of a text that has passed `checkXml`, without building objects: `kind` and the offsets
 * tell the current token. `text` tokens are never empty.
 */
export class XmlScanner {
  kind: XmlTokenKind = 'eof';
  /** The token as it stands: `start` to `end`. */
  start: number;
  end: number;
  /** The tag's local name. */
  nameStart = 0;
  nameEnd = 0;

  constructor(
    readonly text: string,
    from = 0,
    private readonly to = text.length,
  ) {
    this.start = from;
    this.end = from;
  }

  /** Goes to the next token and tells its kind. */
  next(): XmlTokenKind {
    const { text, to } = this;
    const at = this.end;
    this.start = at;
    if (at >= to) return (this.kind = 'eof');
    if (text.charCodeAt(at) !== 0x3c) {
      const lt = text.indexOf('<', at);
      this.end = lt < 0 || lt > to ? to : lt;
      return (this.kind = 'text');
    }
    const c = text.charCodeAt(at + 1);
    return (this.kind = c === 0x21 || c === 0x3f ? this.takeSpecial(at) : this.takeTag(at, c === SLASH));
  }

  private takeTag(at: number, isEnd: boolean): XmlTokenKind {
    const { text } = this;
    const nameStart = isEnd ? at + 2 : at + 1;
    this.nameEnd = nameEndAt(text, nameStart);
    this.nameStart = localStartAt(text, nameStart, this.nameEnd);
    this.end = tagEndAt(text, this.nameEnd);
    if (isEnd) return 'end';
    return text.charCodeAt(this.end - 2) === SLASH ? 'empty' : 'start';
  }

  private takeSpecial(at: number): XmlTokenKind {
    this.end = specialEndAt(this.text, at);
    return this.text.startsWith('<![CDATA[', at) ? 'cdata' : 'special';
  }

  /** Goes on at an offset, e.g. behind an element that is of no interest. */
  jumpTo(offset: number): void {
    this.end = offset;
  }

  /** Local name of the current tag. */
  get localName(): string {
    return this.text.slice(this.nameStart, this.nameEnd);
  }

  /** True when the current tag bears that local name; cuts no string. */
  isNamed(localName: string): boolean {
    return (
      this.nameEnd - this.nameStart === localName.length && this.text.startsWith(localName, this.nameStart)
    );
  }

  /** Decoded value of an attribute of the current start tag; null when absent. */
  attribute(name: string): string | null {
    return attributeValue(this.text, this.start, this.end, name);
  }

  /** Decoded characters of a `text` or `cdata` token; empty for other tokens. */
  get content(): string {
    if (this.kind === 'cdata') return this.text.slice(this.start + 9, this.end - 3);
    return this.kind === 'text' ? decodeText(this.text.slice(this.start, this.end)) : '';
  }
}
