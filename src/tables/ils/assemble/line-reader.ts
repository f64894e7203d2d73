import type { Bedomning, Resultatbedomning } from '../../../domain';
import { wrapWidth } from '../kalla/plain-text';
import { readAgendaList, agendaInProse } from '../struktur/agenda';
import { readBlockHeading, type Blockrubrik } from '../struktur/block-heading';
import type { Disposition } from '../struktur/disposition';
import { continues, withoutBullet } from '../struktur/running-text';
import { readStatus, readSymbol, splitStatusTail, splitSymbolLead } from '../struktur/status-line';
import { filledCount, nextFilled, rowText } from '../struktur/words';
import type { Antagande } from '../types';
import type { TextCollector, Textlinje } from './text-collector';
import type { Malutdrag, Radutfall, Resultatutdrag } from './utdrag';

interface Surroundings {
  /** True for rows that begin a goal or a section. */
  isStructure(index: number): boolean;
  readonly antagandeList: Antagande[];
}

const DEGREE: Readonly<Record<string, 'helt' | 'delvis' | 'inte'>> = {
  helt: 'helt',
  delvis: 'delvis',
  inte: 'inte',
  ej: 'inte',
};
/** Telephone, web address, post box, post code: lines of a letterhead. */
const CONTACT =
  /^(?:[\d\s+()–-]{7,}|(?:www\.)?[\w-]+(?:\.[\w-]+){1,3}|box \d+|\d{3}\s?\d{2}\s+\p{L}.*|vxl?\.?:?\s*[\d\s-]+)$/iu;
const SPEAKS_OF_AGENDA = /agenda 2030|hållbarhetsmål|globala mål/i;

/** Reads the rows that are no table, one by one, into the goal or section that is open. */
export class LineReader {
  private readonly wrapWidth: number | null;
  private texter: TextCollector | null = null;
  private mal: Malutdrag | null = null;
  private slag: Blockrubrik['slag'] = 'text';
  private hasContent = false;
  private lastIndex = -1;

  constructor(
    private readonly disposition: Disposition,
    private readonly surroundings: Surroundings,
  ) {
    this.wrapWidth = wrapWidth(disposition.kalla.radList);
  }

  /** Opens a goal, or a section (`mal` null). */
  enter(texter: TextCollector, mal: Malutdrag | null): void {
    this.texter = texter;
    this.mal = mal;
    this.slag = 'text';
    this.hasContent = false;
    texter.leaveList();
  }

  /** A table ends lists and paragraphs. */
  afterTable(): void {
    this.hasContent = true;
    if (this.slag === 'text') this.texter?.cut();
    else this.texter?.leaveList();
    this.slag = 'text';
  }

  /** True for a line of the letterhead. */
  isContact(index: number): boolean {
    return CONTACT.test(rowText(this.disposition.kalla.radList[index]!));
  }

  /** A row of running text with its neighbours. */
  line(index: number): Textlinje {
    const { radList } = this.disposition.kalla;
    const belowIndex = nextFilled(radList, index + 1);
    const below = radList[belowIndex];
    const hasBelow =
      below !== undefined &&
      !this.surroundings.isStructure(belowIndex) &&
      readStatus(rowText(below)) === null;
    return {
      text: rowText(radList[index]!),
      radIndex: index,
      isAdjacent: index > 0 && radList[index - 1]!.textList.length > 0,
      charsAbove: index > 0 ? rowText(radList[index - 1]!).length : 0,
      wrapWidth: this.wrapWidth,
      below: hasBelow
        ? {
            text: rowText(below),
            isAdjacent: belowIndex === index + 1,
            isLast: (radList[belowIndex + 1]?.textList.length ?? 0) === 0,
          }
        : null,
    };
  }

  /** Reads one row; tells what became of it. */
  read(index: number): Radutfall {
    const rad = this.disposition.kalla.radList[index]!;
    const utfall = filledCount(rad) === 1 ? this.single(index, rowText(rad)) : this.cells(index);
    this.lastIndex = index;
    if (utfall !== 'bedomning') this.hasContent = true;
    return utfall;
  }

  private single(index: number, text: string): Radutfall {
    const status = this.mal && (readStatus(text) ?? readSymbol(text));
    if (status !== null && this.mal) return this.status(status);
    const heading = this.mal && readBlockHeading(text);
    if (heading) return this.openBlock(heading);
    if (this.texter === null) return 'ejTolkad';
    if (this.slag === 'resultat') return this.result(index, text);
    return this.slag === 'agenda' ? this.agenda(index, text) : this.text(index, text);
  }

  /** Right after the heading it is the goal's; after a result the result's; elsewhere it is not known whose. */
  private status(status: 'helt' | 'delvis' | 'inte' | 'ingen'): Radutfall {
    const mal = this.mal!;
    if (!this.hasContent && (mal.bedomning === null || mal.bedomning === status)) {
      mal.bedomning = status;
      return 'bedomning';
    }
    const last = this.slag === 'resultat' ? mal.resultatList.at(-1) : undefined;
    if (!last || last.bedomning !== null || status === 'ingen') return 'ejTolkad';
    last.bedomning = status;
    return 'resultat';
  }

  private openBlock({ slag, block, rest }: Blockrubrik): Radutfall {
    this.slag = slag;
    this.texter!.openBlock(slag === 'resultat' ? '' : block);
    if (rest === '') return 'rubrik';
    if (slag === 'resultat') this.mal!.resultatList.push(resultOf(rest));
    else if (slag === 'agenda') this.addAgenda(rest);
    return 'rubrik';
  }

  private result(index: number, text: string): Radutfall {
    const { resultatList } = this.mal!;
    const last = resultatList.at(-1);
    const line = this.line(index);
    if (last && this.isSameList(index) && continues(last.text, text, line)) extend(last, text);
    else resultatList.push(resultOf(text));
    return 'resultat';
  }

  /** True when nothing but empty rows stands between this row and the one read before. */
  private isSameList(index: number): boolean {
    return nextFilled(this.disposition.kalla.radList, this.lastIndex + 1) === index;
  }

  private agenda(index: number, text: string): Radutfall {
    if (this.addAgenda(text)) return 'agenda';
    if (!SPEAKS_OF_AGENDA.test(text)) {
      this.slag = 'text';
      this.texter!.leaveList();
    }
    return this.text(index, text);
  }

  private addAgenda(text: string): boolean {
    const list = readAgendaList(text);
    for (const number of list ?? []) this.mal!.agendaSet.add(number);
    return list !== null;
  }

  private text(index: number, text: string): Radutfall {
    this.texter!.add(this.line(index));
    const named = this.mal?.rubrik.niva === 'verksamhetsmal' ? agendaInProse(text) : [];
    if (named.length === 0) return 'text';
    for (const number of named) this.mal!.agendaSet.add(number);
    this.surroundings.antagandeList.push({
      code: 'agenda-ur-text',
      radIndex: index,
      params: { mal: this.mal!.rubrik.nummer, lista: named.join(', ') },
    });
    return 'text';
  }

  /** A row with several cells that no table reader knew: a status, a result with its status, a list of goals. */
  private cells(index: number): Radutfall {
    if (!this.mal) return 'ejTolkad';
    const rad = this.disposition.kalla.radList[index]!;
    const status = readStatus(rowText(rad));
    if (status !== null) return this.status(status);
    const filledList = rad.textList.filter((text) => text !== '');
    if (this.slag === 'agenda') return this.addAgenda(filledList.join('; ')) ? 'agenda' : 'ejTolkad';
    const heading = readBlockHeading(filledList[0]!);
    if (heading?.slag === 'resultat' && heading.rest === '') return this.openBlock(heading);
    const judged = this.slag === 'resultat' && filledList.length === 2 ? judgedResult(filledList) : null;
    if (judged === null) return 'ejTolkad';
    this.mal.resultatList.push(judged);
    return 'resultat';
  }
}

function resultStatus(bedomning: Bedomning | null): Resultatbedomning | null {
  return bedomning === 'ingen' ? null : bedomning;
}

/** A result from its line: bullet or symbol before it, its status behind it. */
function resultOf(line: string): Resultatutdrag {
  const { rest, bedomning: symbol } = splitSymbolLead(line);
  const { head, bedomning } = splitStatusTail(withoutBullet(rest));
  return { text: head, bedomning: resultStatus(bedomning), symbol: resultStatus(symbol) };
}

function extend(result: Resultatutdrag, line: string): void {
  const { head, bedomning } = splitStatusTail(`${result.text} ${line}`);
  result.text = head;
  result.bedomning ??= resultStatus(bedomning);
}

/** A result and its status in cells beside each other, in either order. */
function judgedResult(filledList: readonly string[]): Resultatutdrag | null {
  const [first, second] = filledList.map(degreeOf);
  if (first !== null && second === null) return { ...resultOf(filledList[1]!), bedomning: first! };
  return second ? { ...resultOf(filledList[0]!), bedomning: second } : null;
}

function degreeOf(text: string): 'helt' | 'delvis' | 'inte' | null {
  const status = readStatus(text) ?? readSymbol(text);
  if (status !== null && status !== 'ingen') return status;
  return DEGREE[text.toLowerCase()] ?? null;
}
