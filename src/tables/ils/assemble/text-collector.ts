import { continues, endsOpen, isBullet, looksAsSubheading, type Linjelage } from '../struktur/running-text';

/** Paragraphs under one block and one subheading, in document order. */
export interface Textgrupp {
  readonly block: string;
  readonly underrubrik: string;
  readonly paragraphList: readonly string[];
  /** Row the group begins at. */
  readonly radIndex: number;
}

interface OpenGroup extends Textgrupp {
  underrubrik: string;
  readonly paragraphList: string[];
}

/** The filled row below a line. */
export interface Radunder {
  readonly text: string;
  readonly isAdjacent: boolean;
  /** True when an empty row comes after it. */
  readonly isLast: boolean;
}

/** A line of running text with what must be known of its neighbours. */
export interface Textlinje extends Linjelage {
  readonly text: string;
  readonly radIndex: number;
  /** The filled row below, when it is text, a subheading or a table of the same owner; null otherwise. */
  readonly below: Radunder | null;
}

/** Collects the running text of a goal or section into groups of paragraphs. */
export class TextCollector {
  private readonly groupList: OpenGroup[] = [];
  private block: string;
  private open: OpenGroup | null = null;
  /** Row of the last line taken, when it was a subheading. */
  private isAfterSubheading = false;
  private isCut = false;

  constructor(private readonly defaultBlock: string) {
    this.block = defaultBlock;
  }

  /** Begins a block by its heading; its text starts a group of its own. */
  openBlock(block: string): void {
    this.block = block;
    this.open = null;
    this.isAfterSubheading = false;
  }

  /** After a list or a table: text without a heading belongs to the block it came from. */
  leaveList(): void {
    this.openBlock(this.defaultBlock);
  }

  /** Cuts the paragraph: what follows never continues it, but stays under its subheading. */
  cut(): void {
    this.isCut = true;
    this.isAfterSubheading = false;
  }

  add(line: Textlinje): void {
    const { text, radIndex } = line;
    const group = this.open;
    const previous = this.isCut ? undefined : group?.paragraphList.at(-1);
    this.isCut = false;
    if (this.isAfterSubheading && group && this.belongsToSubheading(line)) {
      group.underrubrik = `${group.underrubrik} ${text}`;
    } else if (group && previous !== undefined && continues(previous, text, line)) {
      group.paragraphList[group.paragraphList.length - 1] = `${previous} ${text}`;
    } else if (isSubheading(line, previous ?? null)) {
      this.start({ block: this.block, underrubrik: text, paragraphList: [], radIndex });
      this.isAfterSubheading = true;
      return;
    } else this.target(radIndex).paragraphList.push(text);
    this.isAfterSubheading = false;
  }

  /** The groups in document order. */
  groups(): readonly Textgrupp[] {
    return this.groupList;
  }

  private belongsToSubheading({ text, isAdjacent, below }: Textlinje): boolean {
    return isAdjacent && below !== null && !below.isAdjacent && looksAsSubheading(text);
  }

  private target(radIndex: number): OpenGroup {
    return this.open ?? this.start({ block: this.block, underrubrik: '', paragraphList: [], radIndex });
  }

  private start(group: OpenGroup): OpenGroup {
    this.groupList.push(group);
    this.open = group;
    return group;
  }
}

/** How much longer than its heading a paragraph is, where no empty rows tell them apart. */
const PARAGRAPH_FACTOR = 1.5;

/** A heading that was broken over two lines fills the first. */
const BROKEN_HEADING_CHARS = 50;

/** True when the row below can be what stands under a heading: a paragraph, not the rest of a cut sentence. */
function canHead(text: string, below: Radunder): boolean {
  const isCutSentence = /^[a-zåäö(]/.test(below.text) || endsOpen(text);
  return !isCutSentence && !isBullet(below.text) && !isBullet(text) && looksAsSubheading(text);
}

/** Where no empty row tells heading and paragraph apart, the paragraph is longer and ends with a mark. */
function isShortAbove(text: string, below: Radunder, previous: string | null): boolean {
  const isClosed = previous === null || /[.!?:]$/.test(previous);
  return isClosed && below.text.length >= text.length * PARAGRAPH_FACTOR && /[.!?:]$/.test(below.text);
}

function isSubheading({ text, isAdjacent, below }: Textlinje, previous: string | null): boolean {
  if (below === null || !canHead(text, below)) return false;
  if (isAdjacent && previous !== null) return isShortAbove(text, below, previous);
  if (!below.isAdjacent) return true;
  return below.isLast && looksAsSubheading(below.text)
    ? text.length >= BROKEN_HEADING_CHARS
    : isShortAbove(text, below, previous);
}
