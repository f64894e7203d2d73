import type { CellScalar } from '../../../core';
import { foldText } from '../../../core';
import type { IlsDatarad, IlsTabellrader, Lasram, Tabellutdrag } from '../types';
import { onlyText } from './body';
import { readSiffra, unitInText } from './figures';

/** The lists of a plan with budget, by the words of their heading. */
const LISTA_LIST: readonly { readonly lista: string; readonly pattern: RegExp }[] = [
  { lista: 'Lokaländamål', pattern: /medel för lokal|lokaländamål/ },
  { lista: 'Omslutningsförändring', pattern: /omslutningsförändring/ },
  { lista: 'Budgetjustering drift', pattern: /budgetjustering/ },
  { lista: 'Särskild satsning', pattern: /särskilda? satsning/ },
  { lista: 'Buffert', pattern: /^(?:central )?buffert/ },
];
const INVESTMENT = 'Budgetjustering investering';
const DRIFT = 'Budgetjustering drift';
const MAX_HEADING = 60;

const AMOUNT =
  /(?<!\d)(?<tal>[-−–]?\(?\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?\)?-?)[ \u00a0](?<enhet>mnkr|mnrk|mkr|tkr|kkr|kronor|kr)(?!\p{L})/giu;
const BULLET = /^[-–•·*o]\s+/u;
const APPENDIX = /,?\s*se (?:även )?(bilaga \d+\p{L}?)\.?/iu;
const VARAV = /^varav\b[\s:]*/i;

interface Belopp {
  readonly scalar: CellScalar;
  readonly enhet: string;
  readonly index: number;
  readonly length: number;
}

function amountsOf(text: string): readonly Belopp[] {
  return [...text.matchAll(AMOUNT)].map((match) => ({
    scalar: readSiffra({ value: match.groups!.tal! }).scalar,
    enhet: unitInText(match.groups!.enhet!)!,
    index: match.index,
    length: match[0].length,
  }));
}

/** `Medel för lokaler om sammanlagt 4,5 mnkr, se bilaga 1.` → `Medel för lokaler`. */
function postName(text: string, belopp: Belopp): string {
  const before = text.slice(0, belopp.index).replace(BULLET, '').replace(VARAV, '');
  const name = before.replace(
    /[\s,:]*(?:(?:om|på|med)\s+)?(?:sammanlagt|totalt|cirka|ca)?[\s,:]*(?:om\s*)?$/iu,
    '',
  );
  const after = text
    .slice(belopp.index + belopp.length)
    .replace(APPENDIX, '')
    .replace(/^[\s.:,]+|[\s.:,]+$/gu, '');
  return after === '' ? name.trim() : `${name.trim()} ${after}`.trim();
}

function listaOf(text: string): string | null {
  const folded = foldText(text);
  if (folded.length > MAX_HEADING || /[.!?]$/.test(folded)) return null;
  return LISTA_LIST.find(({ pattern }) => pattern.test(folded))?.lista ?? null;
}

interface Nod {
  readonly post: string;
  /** 0 = the list's own sum, 1 = varav, 2 = a post with parts, 3 = a bullet. */
  readonly niva: number;
}

/** Reads the posts of one list, its parts below their whole. */
class ListReader {
  readonly rowList: IlsDatarad[] = [];
  endIndex: number;
  private readonly stack: Nod[] = [];
  private heading = '';

  constructor(
    private readonly ram: Lasram,
    startIndex: number,
    private lista: string,
    private readonly isSplit: boolean,
  ) {
    this.endIndex = startIndex + 1;
  }

  run(): void {
    const { radList } = this.ram.kalla;
    for (let at = this.endIndex; at < radList.length; at += 1) {
      const text = onlyText(this.ram, at);
      if (text === null) {
        if (radList[at]!.textList.some((cell) => cell !== '')) return;
        continue;
      }
      if (this.isEnd(at, text)) return;
      this.take(at, text);
    }
  }

  private isEnd(at: number, text: string): boolean {
    if (this.isSplit && /^(?:drift|investering(?:ar)?)$/i.test(text)) return false;
    return this.ram.isBoundary(at) || listaOf(text) !== null;
  }

  private take(at: number, text: string): void {
    if (this.isSplit && /^drift$/i.test(text)) this.switchTo(DRIFT);
    else if (this.isSplit && /^investering(?:ar)?$/i.test(text)) this.switchTo(INVESTMENT);
    else if (BULLET.test(text)) this.bullet(at, text);
    else this.line(at, text);
  }

  private switchTo(lista: string): void {
    this.lista = lista;
    this.heading = '';
    this.stack.length = 0;
  }

  private bullet(at: number, text: string): void {
    const belopp = amountsOf(text)[0];
    if (belopp) this.push(at, text, belopp, 3, this.parentOf(3) ?? (this.heading || null));
  }

  /** Prose with the list's sum, `Varav …` and headed posts; a short line without amount is a heading. */
  private line(at: number, text: string): void {
    const amountList = amountsOf(text);
    const belopp = amountList[0];
    if (!belopp) {
      if (text.length <= MAX_HEADING && !/[.!?:]$/.test(text)) this.heading = text;
      return;
    }
    if (VARAV.test(text)) this.push(at, text, belopp, 1, this.parentOf(1));
    else if (/:\s*$/.test(text)) this.push(at, text, belopp, 2, this.parentOf(2));
    else this.sums(at, text, amountList);
  }

  /** `… om sammanlagt 8,7 mnkr avseende driftmedel och 12,3 mnkr avseende investeringsmedel`: stated sums. */
  private sums(at: number, text: string, amountList: readonly Belopp[]): void {
    if (this.rowList.length > 0) return;
    amountList.forEach((belopp, place) => {
      const next = amountList[place + 1]?.index ?? text.length;
      const lista = /invest/i.test(text.slice(belopp.index, next)) && this.isSplit ? INVESTMENT : this.lista;
      this.add(at, { Lista: lista, Post: 'Summa', Belopp: belopp.scalar, Beloppsenhet: belopp.enhet });
    });
  }

  private parentOf(niva: number): string | null {
    while (this.stack.length > 0 && this.stack[this.stack.length - 1]!.niva >= niva) this.stack.pop();
    return this.stack[this.stack.length - 1]?.post ?? null;
  }

  private push(at: number, text: string, belopp: Belopp, niva: number, delAv: string | null): void {
    const post = postName(text, belopp);
    this.stack.push({ post, niva });
    const bilaga = APPENDIX.exec(text)?.[1];
    this.add(at, {
      Lista: this.lista,
      Post: post,
      'Del av': delAv,
      Belopp: belopp.scalar,
      Beloppsenhet: belopp.enhet,
      ...(bilaga === undefined ? {} : { Bilaga: bilaga }),
    });
  }

  private add(at: number, valueByHeader: Readonly<Record<string, CellScalar>>): void {
    this.rowList.push({
      table: 'Budgetposter',
      radIndex: at,
      verksamhet: null,
      delAvVerksamhet: null,
      valueByHeader,
    });
    this.endIndex = at + 1;
  }
}

/**
 * Reads the posts of a budget list below its heading (domain 2, VP): budgetjusteringar, omslutningsförändringar,
 * lokaländamål. The prose stays text too: the answer's rows are `radIndexList`, and `endIndex` is the next row.
 */
export function readBudgetlista(ram: Lasram, startIndex: number): Tabellutdrag<IlsTabellrader> | null {
  const text = onlyText(ram, startIndex);
  const lista = text === null ? null : listaOf(text);
  if (lista === null) return null;
  const reader = new ListReader(ram, startIndex, lista, lista === DRIFT);
  reader.run();
  if (reader.rowList.length === 0) return null;
  const radIndexList = reader.rowList.map(({ radIndex }) => radIndex);
  return {
    endIndex: startIndex + 1,
    postList: [{ slag: 'budgetposter', radIndexList, rowList: reader.rowList }],
    antagandeList: [],
    ejTolkadeList: [],
  };
}
