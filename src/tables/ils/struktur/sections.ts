import type { Organisationsniva, Typ } from '../../../domain';
import { sectionRows } from '../../template/sections';
import { readGoalHeading } from './goal-heading';
import { isLike, squeeze } from './words';

/** A section of the document, found by its heading. */
export interface Avsnittstraff {
  /** The heading as the document has it. */
  readonly rubrik: string;
  /** Index among the sections found so far; null for an outermost one. */
  readonly overordnad: number | null;
  /** Generated part that is printed there: `Mål`, `Ekonomi` or `''`. */
  readonly vy: string;
  readonly omTomt: string;
}

/** Where the goal tree stands; rows before and after it hold other sections. */
export interface Malomrade {
  readonly firstIndex: number;
  readonly lastIndex: number;
}

/** A heading that may come, from the document's table of contents or from the kind of document. */
interface Expected {
  readonly label: string;
  /** Null = on either side of the goal tree. */
  readonly isAfterGoals: boolean | null;
  /** Index in its own list. */
  readonly parent: number | null;
  readonly vy: string;
  readonly omTomt: string;
}

const MAX_HEADING_CHARS = 120;
const NO_VIEW = { vy: '', omTomt: 'Utelämna' } as const;
/** Other names of sections, squeezed → the template's. */
const ALIAS: Readonly<Record<string, string>> = {
  förslagtillbeslut: 'förvaltningensförslagtillbeslut',
  'uppföljningavkf:sinriktningsmål': 'uppföljningavkommunfullmäktigesinriktningsmål',
};
const CONTENTS_LABEL = 'innehållsförteckning';
const TITLE = /^(?:verksamhetsberättelse|verksamhetsplan|tertialrapport|årsredovisning)/i;

function labelOf(text: string): string {
  const squeezed = squeeze(text);
  return ALIAS[squeezed] ?? squeezed;
}

/** The sections of a kind of document (`sheets.md`, section orders). */
function templateList(niva: Organisationsniva, typ: Typ): readonly Expected[] {
  const rowList = sectionRows(niva, typ);
  const goalsAt = rowList.findIndex(({ Vy }) => Vy === 'Mål');
  const indexById = new Map(rowList.map((row, index) => [row['Avsnitt-ID'], index]));
  return rowList.map((row, index) => ({
    label: squeeze(String(row['Rubrik'])),
    isAfterGoals: index > goalsAt,
    parent: indexById.get(row['Överordnat'] ?? '') ?? null,
    vy: String(row['Vy']),
    omTomt: String(row['Om tomt']),
  }));
}

function isGoalLine(text: string): boolean {
  const rad = { rowNumber: 1, cellList: [{ value: text }], textList: [text] };
  return readGoalHeading([rad], 0) !== null;
}

/** The headings of the table of contents that are no goals. */
function contentsList(rubrikList: readonly string[]): readonly Expected[] {
  const goalFlagList = rubrikList.map(isGoalLine);
  const lastGoal = goalFlagList.lastIndexOf(true);
  return rubrikList.flatMap((rubrik, index) =>
    goalFlagList[index] === true || TITLE.test(rubrik)
      ? []
      : [
          {
            label: labelOf(rubrik),
            isAfterGoals: lastGoal < 0 ? null : index > lastGoal,
            parent: null,
            ...NO_VIEW,
          },
        ],
  );
}

/** Finds sections in document order: a heading is one only where it may come, so "Övrigt" is told apart. */
export class SectionReader {
  private readonly template: readonly Expected[];
  private readonly contents: readonly Expected[];
  private templateAt = -1;
  private contentsAt = -1;
  /** Template index → index of the section found. */
  private readonly foundByTemplate = new Map<number, number>();
  private readonly foundList: Avsnittstraff[] = [];
  /** The outermost section that is open, when its kind of document gives it sections of its own. */
  private openParent: number | null = null;

  constructor(
    kind: { readonly niva: Organisationsniva; readonly typ: Typ },
    rubrikList: readonly string[],
    private readonly goals: Malomrade | null,
  ) {
    this.template = templateList(kind.niva, kind.typ);
    this.contents = contentsList(rubrikList);
  }

  /** The section that begins with this line; null when it is none. Ask for every row, in order. */
  read(text: string, radIndex: number): Avsnittstraff | null {
    if (text.length > MAX_HEADING_CHARS || /[.,;!?]$/.test(text)) return null;
    const side = this.sideOf(radIndex);
    if (side === undefined) return null;
    const label = labelOf(text);
    if (label === CONTENTS_LABEL) return null;
    const contentsAt = this.find(this.contents, this.contentsAt, label, side);
    const templateAt = this.find(this.template, this.templateAt, label, side);
    if (contentsAt < 0 && templateAt < 0) return null;
    if (contentsAt >= 0) this.contentsAt = contentsAt;
    if (templateAt >= 0) this.templateAt = templateAt;
    return this.add(text, templateAt, side === true);
  }

  /** True after the goal tree, false before it, null when there is none; undefined inside it. */
  private sideOf(radIndex: number): boolean | null | undefined {
    if (this.goals === null) return null;
    if (radIndex < this.goals.firstIndex) return false;
    return radIndex > this.goals.lastIndex ? true : undefined;
  }

  private find(list: readonly Expected[], after: number, label: string, side: boolean | null): number {
    return list.findIndex(
      (expected, index) =>
        index > after &&
        isLike(label, expected.label) &&
        (side === null || expected.isAfterGoals === null || expected.isAfterGoals === side) &&
        (expected.parent === null || this.foundByTemplate.has(expected.parent)),
    );
  }

  private add(rubrik: string, templateAt: number, isAfterGoals: boolean): Avsnittstraff {
    const expected = templateAt < 0 ? null : this.template[templateAt]!;
    const index = this.foundList.length;
    const overordnad =
      expected === null
        ? isAfterGoals
          ? this.openParent
          : null
        : expected.parent === null
          ? null
          : this.foundByTemplate.get(expected.parent)!;
    if (overordnad === null) this.openParent = this.hasChildren(templateAt) ? index : null;
    if (templateAt >= 0) this.foundByTemplate.set(templateAt, index);
    const found = { rubrik, overordnad, vy: expected?.vy ?? '', omTomt: expected?.omTomt ?? 'Utelämna' };
    this.foundList.push(found);
    return found;
  }

  private hasChildren(templateAt: number): boolean {
    return templateAt >= 0 && this.template.some(({ parent }) => parent === templateAt);
  }
}
