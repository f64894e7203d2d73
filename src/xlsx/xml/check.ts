import { specialEndAt } from './tag';

/** What `checkXml` found: `dtd` = a document type declaration (entities are declared there). */
export type XmlVerdict = 'ok' | 'dtd' | 'broken';

const ENTITY = /&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/y;
const SLASH = 0x2f;
const GT = 0x3e;
const LT = 0x3c;
const EQUALS = 0x3d;

/**
 * Looks once through a part: tags balanced and at most `maxDepth` deep, attributes quoted, one root, known
 * entities only, no DTD. Everything that reads or patches XML afterwards relies on it.
 */
export function checkXml(text: string, maxDepth: number): XmlVerdict {
  return new XmlCheck(text, maxDepth).run();
}

class XmlCheck {
  private at = 0;
  /** Where the names of the open elements start and end. */
  private readonly openList: number[] = [];
  private rootCount = 0;
  private hasDtd = false;
  /** Starts and ends of comments, CDATA and instructions: `&` is free there. */
  private readonly freeList: number[] = [];

  constructor(
    private readonly text: string,
    private readonly maxDepth: number,
  ) {}

  run(): XmlVerdict {
    const isSound = this.walk();
    if (this.hasDtd) return 'dtd';
    const isWhole = isSound && this.openList.length === 0 && this.rootCount === 1;
    return isWhole && this.hasKnownEntities() ? 'ok' : 'broken';
  }

  private walk(): boolean {
    const { text } = this;
    for (;;) {
      const lt = text.indexOf('<', this.at);
      const textEnd = lt < 0 ? text.length : lt;
      if (this.openList.length === 0 && !isBlank(text, this.at, textEnd)) return false;
      if (lt < 0) return true;
      if (!this.takeTag(lt)) return false;
    }
  }

  private takeTag(lt: number): boolean {
    switch (this.text.charCodeAt(lt + 1)) {
      case SLASH:
        return this.takeClose(lt + 2);
      case 0x21:
        return this.takeDeclaration(lt);
      case 0x3f:
        return this.takeSpecial(lt);
      default:
        return this.takeOpen(lt + 1);
    }
  }

  private takeDeclaration(lt: number): boolean {
    const isComment = this.text.startsWith('<!--', lt);
    if (isComment) return this.takeSpecial(lt);
    if (this.text.startsWith('<![CDATA[', lt)) return this.openList.length > 0 && this.takeSpecial(lt);
    this.hasDtd = /[A-Za-z]/.test(this.text.charAt(lt + 2));
    return false;
  }

  private takeSpecial(lt: number): boolean {
    this.at = specialEndAt(this.text, lt);
    this.freeList.push(lt, this.at);
    return this.text.charCodeAt(this.at - 1) === GT;
  }

  private takeClose(nameStart: number): boolean {
    const { text, openList } = this;
    const openEnd = openList.pop();
    const openStart = openList.pop();
    if (openEnd === undefined || openStart === undefined) return false;
    let at = nameStart;
    for (let i = openStart; i < openEnd; i += 1, at += 1)
      if (text.charCodeAt(i) !== text.charCodeAt(at)) return false;
    while (text.charCodeAt(at) <= 0x20) at += 1;
    this.at = at + 1;
    return text.charCodeAt(at) === GT;
  }

  private takeOpen(nameStart: number): boolean {
    const { text, openList } = this;
    const nameEnd = nameEndOf(text, nameStart);
    if (nameEnd === nameStart) return false;
    const close = attributesEnd(text, nameEnd);
    if (close < 0) return false;
    if (openList.length === 0) this.rootCount += 1;
    const isEmpty = text.charCodeAt(close) === SLASH;
    if (!isEmpty) openList.push(nameStart, nameEnd);
    this.at = close + (isEmpty ? 2 : 1);
    return openList.length <= 2 * this.maxDepth;
  }

  private hasKnownEntities(): boolean {
    const { text, freeList } = this;
    let free = 0;
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      while (free < freeList.length && freeList[free + 1]! <= at) free += 2;
      if (free < freeList.length && freeList[free]! <= at) continue;
      ENTITY.lastIndex = at;
      if (!ENTITY.test(text)) return false;
    }
    return true;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const c = text.charCodeAt(i);
    if (c > 0x20 && c !== 0xfeff) return false;
  }
  return true;
}

/** Offset behind an element's or attribute's name. */
function nameEndOf(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c <= 0x20 || c === GT || c === SLASH || c === EQUALS) return i;
    if (c === LT || c === 0x22 || c === 0x27 || c === 0x26) return start;
  }
  return start;
}

/** Offset of the `>` or `/>` that ends the tag whose attributes start at `from`; −1 when they are broken. */
function attributesEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const start = skipBlanks(text, at);
    const c = text.charCodeAt(start);
    if (c === GT) return start;
    if (c === SLASH) return text.charCodeAt(start + 1) === GT ? start : -1;
    if (start === at) return -1;
    at = attributeEnd(text, start);
    if (at < 0) return -1;
  }
}

/** Offset behind `name="value"`; −1 when it is no attribute. */
function attributeEnd(text: string, start: number): number {
  const nameEnd = nameEndOf(text, start);
  const equals = skipBlanks(text, nameEnd);
  if (nameEnd === start || text.charCodeAt(equals) !== EQUALS) return -1;
  const open = skipBlanks(text, equals + 1);
  const quote = text.charCodeAt(open);
  if (quote !== 0x22 && quote !== 0x27) return -1;
  for (let i = open + 1; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === quote) return i + 1;
    if (c === LT) return -1;
  }
  return -1;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) <= 0x20) i += 1;
  return i;
}
