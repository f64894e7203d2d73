import { inflateSync } from 'node:zlib';

/**
 * Finds text that LibreOffice draws beyond its cell and clips away, so that it is in the PDF's text but not on
 * the paper. Reads just what LibreOffice writes: plain objects, deflated page contents, one-byte fonts.
 */
interface Rect {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

interface Font {
  readonly widthByCode: ReadonlyMap<number, number>;
  readonly textByCode: ReadonlyMap<number, string>;
}

/** Scale and shift; text in sheets is never turned. */
interface Transform {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

interface Graphics {
  readonly transform: Transform;
  readonly clip: Rect;
}

interface TextState {
  readonly font: Font | null;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** Points that a line may stick out before it counts: rounding of heights and widths. */
const TOLERANCE_PT = 0.75;
/** Parts of the font size below and above the base line that must be seen. */
const DESCENT = 0.2;
const ASCENT = 0.65;

const EVERYWHERE: Rect = { left: -1e9, bottom: -1e9, right: 1e9, top: 1e9 };

/** `page 3: "text"` for every line of text that is cut on a page, with the side that is cut. */
export function cutTexts(pdf: Uint8Array): readonly string[] {
  const file = new PdfFile(pdf);
  return file
    .pageContents()
    .flatMap(({ content, fontByName }, index) =>
      cutsOf(content, fontByName).map((cut) => `page ${index + 1}: ${cut}`),
    );
}

class PdfFile {
  private readonly latin: string;
  private readonly offsetById = new Map<string, number>();

  constructor(private readonly bytes: Uint8Array) {
    this.latin = Buffer.from(bytes).toString('latin1');
    for (const match of this.latin.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
      this.offsetById.set(match[1]!, match.index + match[0].length);
    }
  }

  pageContents(): readonly { content: string; fontByName: ReadonlyMap<string, Font> }[] {
    return [
      ...this.latin.matchAll(/\/Type\/Page\/[^\n]*?\/Resources (\d+) 0 R[^\n]*?\/Contents (\d+) 0 R/g),
    ].map(([, resources, contents]) => ({
      content: this.stream(contents!),
      fontByName: this.fonts(resources!),
    }));
  }

  private dictionary(id: string): string {
    const start = this.offsetById.get(id);
    if (start === undefined) throw new Error(`PDF: no object ${id}`);
    return this.latin.slice(start, this.latin.indexOf('endobj', start));
  }

  private stream(id: string): string {
    const start = this.latin.indexOf('stream', this.offsetById.get(id)) + 'stream'.length;
    const from = start + /^\r?\n/.exec(this.latin.slice(start, start + 2))![0].length;
    const to = this.latin.indexOf('endstream', from);
    return inflateSync(this.bytes.subarray(from, to)).toString('latin1');
  }

  private fonts(resourcesId: string): ReadonlyMap<string, Font> {
    const fontListId = /\/Font (\d+) 0 R/.exec(this.dictionary(resourcesId))?.[1];
    if (fontListId === undefined) return new Map();
    const entryList = this.dictionary(fontListId).matchAll(/\/(F\d+) (\d+) 0 R/g);
    return new Map([...entryList].map(([, name, id]) => [name!, this.font(id!)]));
  }

  private font(id: string): Font {
    const body = this.dictionary(id);
    const first = Number(/\/FirstChar (\d+)/.exec(body)?.[1] ?? 0);
    const widthList = (/\/Widths\s*\[([^\]]*)\]/.exec(body)?.[1] ?? '').trim().split(/\s+/).map(Number);
    const mapId = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    return {
      widthByCode: new Map(widthList.map((width, index) => [first + index, width])),
      textByCode: mapId === undefined ? new Map() : unicodeMap(this.stream(mapId)),
    };
  }
}

function unicodeMap(cmap: string): ReadonlyMap<number, string> {
  const lineList = cmap.matchAll(/^<([0-9A-F]{2})> <([0-9A-F]+)>$/gm);
  return new Map(
    [...lineList].map(([, code, units]) => [
      parseInt(code!, 16),
      units!.replace(/..../g, (unit) => String.fromCharCode(parseInt(unit, 16))),
    ]),
  );
}

const TOKEN = /\[((?:[^\]])*)\]|<([0-9A-Fa-f]*)>|\/(\w+)|(-?\d*\.?\d+)|([A-Za-z*'"]+)/g;

function cutsOf(content: string, fontByName: ReadonlyMap<string, Font>): readonly string[] {
  const painter = new Painter(fontByName);
  let operandList: string[] = [];
  for (const [, array, hex, name, number, operator] of content.matchAll(TOKEN)) {
    if (operator === undefined) operandList.push(array ?? hex ?? name ?? number!);
    else {
      painter.take(operator, operandList);
      operandList = [];
    }
  }
  return painter.cutList;
}

/** Follows a page's drawing orders as far as clipping and text go. */
class Painter {
  readonly cutList: string[] = [];
  private graphics: Graphics = { transform: { scale: 1, dx: 0, dy: 0 }, clip: EVERYWHERE };
  private readonly stack: Graphics[] = [];
  private text: TextState = { font: null, size: 0, x: 0, y: 0 };
  private path: Rect | null = null;
  private isClipping = false;

  constructor(private readonly fontByName: ReadonlyMap<string, Font>) {}

  take(operator: string, operandList: readonly string[]): void {
    const numberList = operandList.map(Number);
    if (operator === 'q') this.stack.push(this.graphics);
    else if (operator === 'Q') this.graphics = this.stack.pop() ?? this.graphics;
    else if (operator === 'cm') this.graphics = { ...this.graphics, transform: this.moved(numberList) };
    else if (operator === 're') this.path = this.rect(numberList);
    else if (operator === 'W' || operator === 'W*') this.isClipping = true;
    else if (operator === 'n') this.clip();
    else this.takeText(operator, operandList, numberList);
  }

  private takeText(operator: string, operandList: readonly string[], numberList: readonly number[]): void {
    if (operator === 'BT') this.text = { ...this.text, x: 0, y: 0 };
    else if (operator === 'Td') this.at(this.text.x + numberList[0]!, this.text.y + numberList[1]!);
    else if (operator === 'Tm') this.at(numberList[4]!, numberList[5]!);
    else if (operator === 'Tf') this.choose(operandList[0]!, numberList[1]!);
    else if (operator === 'TJ' || operator === 'Tj') this.show(operandList[0] ?? '');
  }

  private at(x: number, y: number): void {
    this.text = { ...this.text, x, y };
  }

  private choose(name: string, size: number): void {
    this.text = { ...this.text, font: this.fontByName.get(name) ?? null, size };
  }

  private moved([scale = 1, , , , dx = 0, dy = 0]: readonly number[]): Transform {
    const { transform } = this.graphics;
    return {
      scale: transform.scale * scale,
      dx: transform.dx + dx * transform.scale,
      dy: transform.dy + dy * transform.scale,
    };
  }

  private rect([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Rect {
    const { scale, dx, dy } = this.graphics.transform;
    const [left, bottom] = [x * scale + dx, y * scale + dy];
    return { left, bottom, right: left + width * scale, top: bottom + height * scale };
  }

  private clip(): void {
    const { clip } = this.graphics;
    if (this.isClipping && this.path) {
      const { left, bottom, right, top } = this.path;
      this.graphics = {
        ...this.graphics,
        clip: {
          left: Math.max(left, clip.left),
          bottom: Math.max(bottom, clip.bottom),
          right: Math.min(right, clip.right),
          top: Math.min(top, clip.top),
        },
      };
    }
    this.isClipping = false;
    this.path = null;
  }

  /** Codes in hex, between them corrections in thousandths of the size. */
  private show(shown: string): void {
    const { font, size, x, y } = this.text;
    if (font === null) return;
    const { text, width } = measure(shown, font, size);
    if (text.trim() === '') return;
    const { scale, dx, dy } = this.graphics.transform;
    const left = x * scale + dx;
    const line: Rect = {
      left,
      right: left + width * scale,
      bottom: y * scale + dy - DESCENT * size * scale,
      top: y * scale + dy + ASCENT * size * scale,
    };
    const sideList = sidesBeyond(line, this.graphics.clip);
    if (sideList.length > 0) this.cutList.push(`"${text.trim()}" is cut (${sideList.join(', ')})`);
  }
}

/** Text and width in points; blanks at the end take no room. */
function measure(shown: string, font: Font, size: number): { text: string; width: number } {
  const isArray = shown.includes('<');
  const pieceList = isArray
    ? [...shown.matchAll(/<([0-9A-Fa-f]*)>|(-?\d*\.?\d+)/g)]
    : [['', shown, undefined] as const];
  let [text, width, widthToInk] = ['', 0, 0];
  for (const [, hex, correction] of pieceList) {
    if (correction !== undefined) width -= (Number(correction) * size) / 1000;
    for (const pair of hex?.match(/../g) ?? []) {
      const code = parseInt(pair, 16);
      const letter = font.textByCode.get(code) ?? '?';
      text += letter;
      width += ((font.widthByCode.get(code) ?? 0) * size) / 1000;
      if (letter.trim() !== '') widthToInk = width;
    }
  }
  return { text, width: widthToInk };
}

function sidesBeyond(line: Rect, clip: Rect): readonly string[] {
  return [
    ...(line.left < clip.left - TOLERANCE_PT ? ['left'] : []),
    ...(line.right > clip.right + TOLERANCE_PT ? ['right'] : []),
    ...(line.bottom < clip.bottom - TOLERANCE_PT ? ['bottom'] : []),
    ...(line.top > clip.top + TOLERANCE_PT ? ['top'] : []),
  ];
}
