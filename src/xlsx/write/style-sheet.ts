import type { CellStyle, ConditionalLook } from '../../workbook';
import type { ElementRange, TextEdit } from '../xml';
import { applyEdits, attributeEdit, attributesOf, childElements, findChild, rootElement } from '../xml';
import { StyleSection } from './style-section';
import { borderXml, dxfXml, fillXml, fontXml, numFmtXml, xfXml } from './style-xml';

/** Codes with a fixed id in every file; locale-dependent ones are left out on purpose. ECMA-376 18.8.30. */
const BUILT_IN_ID_BY_CODE: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_OWN_ID = 164;

/**
 * The cell formats of a workbook: gives the index of a look, and appends to styles.xml what it lacks. What is
 * there already is neither renumbered nor rewritten.
 */
export class StyleSheet {
  private readonly p: string;
  private readonly sectionList: readonly StyleSection[];
  private readonly numFmts: StyleSection;
  private readonly fonts: StyleSection;
  private readonly fills: StyleSection;
  private readonly borders: StyleSection;
  private readonly xfs: StyleSection;
  private readonly dxfs: StyleSection;
  private readonly idByCode: Map<string, number>;
  private readonly hasStyleXfs: boolean;
  private nextNumFmtId: number;

  /** `text` is the whole styles part; throws when it has no root. */
  constructor(private readonly text: string) {
    const root = rootElement(text);
    if (!root) throw new Error('styles part without root element');
    const p = (this.p = root.prefix);
    const section = (tag: string, ...seedList: string[]) => new StyleSection(text, root, tag, seedList);
    this.numFmts = section('numFmts');
    this.fonts = section('fonts', `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`);
    this.fills = section('fills', patternFill(p, 'none'), patternFill(p, 'gray125'));
    this.borders = section('borders', borderXml({}, p));
    this.xfs = section('cellXfs', `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
    this.dxfs = section('dxfs');
    this.sectionList = [this.numFmts, this.fonts, this.fills, this.borders, this.xfs, this.dxfs];
    this.hasStyleXfs = findChild(text, root, 'cellStyleXfs') !== null;
    this.idByCode = readNumFmts(text, root);
    this.nextNumFmtId = Math.max(FIRST_OWN_ID - 1, ...this.idByCode.values()) + 1;
  }

  /** Index among `cellXfs`. */
  xfIndex(style: CellStyle): number {
    const { p } = this;
    const ids = {
      numFmt: this.numFmtId(style.numberFormat ?? 'General'),
      font: this.fonts.add(fontXml(style.font, p)),
      fill: style.fill === undefined ? 0 : this.fills.add(fillXml(style.fill, p)),
      border: this.borders.add(borderXml(style.border ?? {}, p)),
      parent: this.hasStyleXfs ? 0 : null,
    };
    return this.xfs.add(xfXml(ids, style, p));
  }

  /** Index of the cell format that looks like `index` but for its number format (`General` = none). */
  withNumberFormat(index: number, code: string): number {
    const base =
      this.xfs.xmlAt(index) ?? this.xfs.xmlAt(0) ?? `<${this.p}xf fontId="0" fillId="0" borderId="0"/>`;
    const root = rootElement(base);
    if (!root) throw new Error(`cell format ${index} without element`);
    const id = this.numFmtId(code);
    const withId = applyEdits(base, [attributeEdit(base, root, 'numFmtId', String(id))].filter(isEdit));
    const element = rootElement(withId)!;
    return this.xfs.add(
      applyEdits(withId, [attributeEdit(withId, element, 'applyNumberFormat', '1')].filter(isEdit)),
    );
  }

  /** Index among `dxfs`, the looks of conditional formats. */
  dxfIndex(look: ConditionalLook): number {
    return this.dxfs.add(dxfXml(look, this.p));
  }

  private numFmtId(code: string): number {
    const known = BUILT_IN_ID_BY_CODE.get(code) ?? this.idByCode.get(code);
    if (known !== undefined) return known;
    const id = this.nextNumFmtId;
    this.nextNumFmtId += 1;
    this.idByCode.set(code, id);
    this.numFmts.add(numFmtXml(id, code, this.p));
    return id;
  }

  /** The part's text with what was added; the very same text when nothing was. */
  toText(): string {
    return applyEdits(
      this.text,
      this.sectionList.flatMap((section) => section.edits()),
    );
  }
}

function isEdit(edit: TextEdit | null): edit is TextEdit {
  return edit !== null;
}

function patternFill(p: string, type: string): string {
  return `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
}

function readNumFmts(text: string, root: ElementRange): Map<string, number> {
  const idByCode = new Map<string, number>();
  const list = findChild(text, root, 'numFmts');
  for (const element of list ? childElements(text, list) : []) {
    const attributes = attributesOf(text, element);
    const id = Number(attributes.get('numFmtId'));
    const code = attributes.get('formatCode');
    if (code === undefined || !Number.isInteger(id)) continue;
    if (!idByCode.has(code)) idByCode.set(code, id);
  }
  return idByCode;
}
