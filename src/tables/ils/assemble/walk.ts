import type { Organisationsniva, Typ } from '../../../domain';
import { boundaryRows, type Disposition } from '../struktur/disposition';
import { isFormHead } from '../struktur/form-head';
import { filledCount, rowText } from '../struktur/words';
import { SectionReader, type Avsnittstraff } from '../struktur/sections';
import type { Antagande, IlsAktivitet, IlsIndikator, IlsTabellrader, Lasram, Tabellform } from '../types';
import { GoalTree } from './goal-tree';
import { LineReader } from './line-reader';
import { TextCollector } from './text-collector';
import type { Avsnittsutdrag, Dokumentutdrag, Malutdrag, Radutfall } from './utdrag';

/** What kind of document is read, for certain. */
export interface Slag {
  readonly typ: Typ;
  readonly niva: Organisationsniva;
  readonly ar: number;
}

/** The readers of tables, asked in this order for every row. */
export interface Former {
  readonly indikator: Tabellform<IlsIndikator>;
  readonly aktivitet: Tabellform<IlsAktivitet>;
  readonly ekonomi: Tabellform<IlsTabellrader>;
  /** Lists in running text, asked beside the others: they take no rows. */
  readonly lista: Tabellform<IlsTabellrader>;
}

const RULE = /^[-_=–—]{3,}$/;

/** Sections by the row of their heading. */
function findSections({ kalla, innehall, goals }: Disposition, slag: Slag) {
  const reader = new SectionReader(slag, innehall.rubrikList, goals);
  const sectionByRow = new Map<number, Avsnittstraff>();
  kalla.radList.forEach((rad, index) => {
    if (filledCount(rad) !== 1 || innehall.rowSet.has(index)) return;
    const isInTable = isTableRow(kalla.radList[index - 1]) && isFigureRow(kalla.radList[index + 1]);
    const section = isInTable ? null : reader.read(rowText(rad), index);
    if (section) sectionByRow.set(index, section);
  });
  return sectionByRow;
}

function isTableRow(rad: Disposition['kalla']['radList'][number] | undefined): boolean {
  return rad !== undefined && filledCount(rad) > 1;
}

const FIGURE = /^[-−–(]?\d[\d\s.,]*%?\)?-?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** A row of a table that holds figures: no header, so what stands above it is a heading between rows. */
function isFigureRow(rad: Disposition['kalla']['radList'][number] | undefined): boolean {
  return isTableRow(rad) && rad!.textList.some((text) => FIGURE.test(text) && !YEAR.test(text));
}

/** Reads a whole document, row by row: each row ends in a record, a text or the list of rows not understood. */
export class Walk {
  readonly antagandeList: Antagande[] = [];
  private readonly ejTolkadeList: number[] = [];
  private readonly utfallList: Radutfall[];
  private readonly tree: GoalTree;
  private readonly avsnittList: Avsnittsutdrag[] = [];
  private readonly ekonomiList: IlsTabellrader[] = [];
  private readonly forsattsblad = new TextCollector('');
  private readonly losa = { indikatorList: [] as IlsIndikator[], aktivitetList: [] as IlsAktivitet[] };
  private readonly sectionByRow: ReadonlyMap<number, Avsnittstraff>;
  private readonly ram: Lasram;
  private readonly lines: LineReader;
  private mal: Malutdrag | null = null;

  constructor(
    private readonly disposition: Disposition,
    slag: Slag,
    private readonly former: Former,
  ) {
    const { kalla } = disposition;
    const { pageHeadByRow } = disposition;
    this.utfallList = kalla.radList.map((_, index) => (pageHeadByRow.has(index) ? 'sidhuvud' : 'tom'));
    this.tree = new GoalTree(slag.typ === 'VP' ? 'Beskrivning' : 'Analys');
    this.sectionByRow = findSections(disposition, slag);
    const boundarySet = boundaryRows(disposition, this.sectionByRow.keys());
    this.ram = { kalla, ...slag, isBoundary: (index) => boundarySet.has(index) };
    this.lines = new LineReader(disposition, {
      isStructure: (index) => disposition.malByRow.has(index) || this.sectionByRow.has(index),
      antagandeList: this.antagandeList,
    });
  }

  run(): Dokumentutdrag {
    const { radList } = this.disposition.kalla;
    for (let index = 0; index < radList.length;) {
      index = radList[index]!.textList.length === 0 ? index + 1 : this.step(index);
    }
    return {
      malList: this.tree.malList,
      avsnittList: this.avsnittList,
      forsattsblad: this.forsattsblad,
      ekonomiList: this.ekonomiList,
      antagandeList: this.antagandeList,
      ejTolkadeList: this.ejTolkadeList,
      utfallList: this.utfallList,
      losa: this.losa,
    };
  }

  /** Reads what begins at a filled row; answers the first row after it. */
  private step(index: number): number {
    const { innehall, huvud, malByRow } = this.disposition;
    if (innehall.rowSet.has(index)) return this.mark(index, index + 1, 'innehall');
    if (huvud.usedSet.has(index)) return this.mark(index, index + 1, 'uppgift');
    if (this.isRule(index)) return this.mark(index, index + 1, 'linje');
    this.readList(index);
    const heading = malByRow.get(index);
    if (heading) {
      this.mal = this.tree.open(heading, index);
      this.lines.enter(this.mal.texter, this.mal);
      return this.mark(index, heading.endIndex, 'mal');
    }
    const section = this.sectionByRow.get(index);
    if (section) return this.openSection(section, index);
    return this.readTable(index) ?? this.readLine(index);
  }

  /** True for a drawn line: nothing but dashes in every cell. */
  private isRule(index: number): boolean {
    const { textList } = this.disposition.kalla.radList[index]!;
    return textList.every((text) => text === '' || RULE.test(text));
  }

  private openSection(traff: Avsnittstraff, index: number): number {
    this.mal = null;
    const avsnitt = { traff, radIndex: index, texter: new TextCollector('') };
    this.avsnittList.push(avsnitt);
    this.lines.enter(avsnitt.texter, null);
    return this.mark(index, index + 1, 'avsnitt');
  }

  private readTable(index: number): number | null {
    const { indikator, aktivitet, ekonomi } = this.former;
    const target = this.mal ?? this.losa;
    return (
      this.take(indikator, index, 'indikator', target.indikatorList) ??
      this.take(aktivitet, index, 'aktivitet', target.aktivitetList) ??
      this.take(ekonomi, index, 'ekonomi', this.ekonomiList)
    );
  }

  private readList(index: number): void {
    const found = this.mal === null ? this.former.lista.read(this.ram, index) : null;
    for (const post of found?.postList ?? []) this.ekonomiList.push(post);
    for (const antagande of found?.antagandeList ?? []) this.antagandeList.push(antagande);
  }

  private take<Post>(
    form: Tabellform<Post>,
    start: number,
    utfall: Radutfall,
    target: Post[],
  ): number | null {
    const found = form.read(this.ram, start);
    if (found === null) return null;
    if (found.endIndex <= start) throw new Error(`table reader ${form.slag} stands still at row ${start}`);
    for (const post of found.postList) target.push(post);
    for (const antagande of found.antagandeList) this.antagandeList.push(antagande);
    this.mark(start, found.endIndex, utfall);
    for (const index of found.ejTolkadeList) this.giveUp(index);
    this.lines.afterTable();
    return found.endIndex;
  }

  private readLine(index: number): number {
    const { bodyStart, huvud, kalla } = this.disposition;
    const isHead = index < bodyStart && this.avsnittList.length === 0;
    if (isHead || (index < bodyStart && this.lines.isContact(index))) {
      this.forsattsblad.add({ ...this.lines.line(index), below: null });
      return this.mark(index, index + 1, 'text');
    }
    if (this.mal === null && isFormHead(rowText(kalla.radList[index]!), huvud)) {
      return this.mark(index, index + 1, 'uppgift');
    }
    const utfall = this.lines.read(index);
    if (utfall === 'ejTolkad') this.giveUp(index);
    return this.mark(index, index + 1, utfall);
  }

  private giveUp(index: number): void {
    this.ejTolkadeList.push(index);
    this.utfallList[index] = 'ejTolkad';
  }

  private mark(start: number, end: number, utfall: Radutfall): number {
    const { radList } = this.disposition.kalla;
    for (let index = start; index < end; index += 1) {
      if (radList[index]!.textList.length > 0 && this.utfallList[index] === 'tom')
        this.utfallList[index] = utfall;
    }
    return end;
  }
}
