import { EMPTY_CELL, negate, type CellScalar } from '../../../core';
import type { Beloppsenhet } from '../../../domain';
import { labelKey } from '../../../domain';
import type { Antagande, IlsDatarad, IlsTabellrader, Lasram, Tabellutdrag } from '../types';
import { cleanLabel } from './areas';
import { isBlank } from './body';
import { readSiffra, scalarOf, type Siffra } from './figures';
import { isEmptyCaption, titleAbove, unitOfTable } from './surroundings';

const SIDE_WORD = { tillgang: /tillgång/i, skuld: /skuld|kapital/i } as const;
type Sida = 'Tillgång' | 'Skuld/kommunkapital';

/** One side of the table: its label column and its two columns of years. */
interface Halva {
  readonly from: number;
  readonly to: number;
  readonly arIndex: number;
  readonly fgIndex: number;
  readonly sida: Sida | null;
}

const YEAR_CAPTION = /^(?:bokslut|utfall|ub|saldo)?((?:19|20)\d\d)(?:1231)?$/;

function yearOf(text: string): number | null {
  const year = YEAR_CAPTION.exec(labelKey(text))?.[1];
  return year === undefined ? null : Number(year);
}

function sideOf(text: string): Sida | null {
  if (SIDE_WORD.tillgang.test(text)) return 'Tillgång';
  return SIDE_WORD.skuld.test(text) ? 'Skuld/kommunkapital' : null;
}

/** The halves of a header row: label, year, year before, twice or once. Null when it is no balance sheet. */
function halvesOf(ram: Lasram, radIndex: number): readonly Halva[] | null {
  const { textList } = ram.kalla.radList[radIndex]!;
  const yearList = textList.flatMap((text, index) => {
    const year = text === '' ? null : yearOf(text);
    return year === null ? [] : [{ index, year }];
  });
  if (yearList.length !== 2 && yearList.length !== 4) return null;
  const context = `${textList.join(' ')} ${titleAbove(ram, radIndex)}`;
  if (!/balans|tillgång|skuld/i.test(context)) return null;
  const halvaList: Halva[] = [];
  for (let at = 0; at < yearList.length; at += 2) {
    const [a, b] = [yearList[at]!, yearList[at + 1]!];
    const [current, before] = a.year > b.year ? [a, b] : [b, a];
    const from = at === 0 ? 0 : yearList[at - 1]!.index + 1;
    const to = at + 2 < yearList.length ? yearList[at + 1]!.index : Infinity;
    const label = textList.slice(from, a.index).join(' ');
    const byPlace = yearList.length === 4 ? (at === 0 ? 'Tillgång' : 'Skuld/kommunkapital') : null;
    halvaList.push({
      from,
      to,
      arIndex: current.index,
      fgIndex: before.index,
      sida: sideOf(label) ?? byPlace,
    });
  }
  return halvaList;
}

interface Post {
  readonly radIndex: number;
  readonly sida: Sida | null;
  readonly post: string;
  readonly ar: Siffra | null;
  readonly fg: Siffra | null;
}

interface Halvrad {
  readonly etikett: string;
  readonly siffraList: readonly { readonly index: number; readonly siffra: Siffra }[];
}

function readHalf(ram: Lasram, radIndex: number, { from, to }: Halva): Halvrad {
  const { cellList, textList } = ram.kalla.radList[radIndex]!;
  const labelList: string[] = [];
  const siffraList: { index: number; siffra: Siffra }[] = [];
  textList.forEach((text, index) => {
    if (index < from || index > to || text === '') return;
    const cell = cellList[index] ?? EMPTY_CELL;
    const siffra = readSiffra(typeof cell.value === 'string' ? { value: text } : cell);
    if (siffra.slag === 'text') labelList.push(text);
    else siffraList.push({ index, siffra });
  });
  return { etikett: cleanLabel(labelList.join(' ')), siffraList };
}

/** Two figures stand in order; a single one under the nearer caption. */
function placeHalf(rad: Halvrad, halva: Halva): Pick<Post, 'ar' | 'fg'> {
  const [first, second] = rad.siffraList;
  if (first && second) {
    const isCurrentFirst = halva.arIndex < halva.fgIndex;
    return isCurrentFirst ? { ar: first.siffra, fg: second.siffra } : { ar: second.siffra, fg: first.siffra };
  }
  if (!first) return { ar: null, fg: null };
  const isCurrent = Math.abs(first.index - halva.arIndex) <= Math.abs(first.index - halva.fgIndex);
  return isCurrent ? { ar: first.siffra, fg: null } : { ar: null, fg: first.siffra };
}

const MAX_GAP = 4;

class BalansReader {
  readonly postList: Post[] = [];
  readonly ejTolkadeList: number[] = [];
  endIndex: number;
  private sida: Sida | null;

  constructor(
    private readonly ram: Lasram,
    startIndex: number,
    private readonly halvaList: readonly Halva[],
  ) {
    this.endIndex = startIndex + 1;
    this.sida = halvaList.length === 1 ? halvaList[0]!.sida : null;
  }

  run(): void {
    let gap = 0;
    for (let at = this.endIndex; at < this.ram.kalla.radList.length && gap <= MAX_GAP; at += 1) {
      if (this.ram.isBoundary(at)) return;
      if (isBlank(this.ram, at) || halvesOf(this.ram, at)) gap += 1;
      else if (!this.take(at)) return;
      else {
        gap = 0;
        this.endIndex = at + 1;
      }
    }
  }

  private take(at: number): boolean {
    const radList = this.halvaList.map((halva) => readHalf(this.ram, at, halva));
    if (radList.every(({ siffraList }) => siffraList.length === 0)) return this.takeHeading(radList);
    radList.forEach((rad, half) => {
      if (rad.siffraList.length === 0 && rad.etikett === '') return;
      if (rad.etikett === '' || rad.siffraList.length > 2) this.ejTolkadeList.push(at);
      else {
        const halva = this.halvaList[half]!;
        const sida = this.sida ?? halva.sida;
        this.postList.push({ radIndex: at, sida, post: rad.etikett, ...placeHalf(rad, halva) });
      }
    });
    return true;
  }

  private takeHeading(radList: readonly Halvrad[]): boolean {
    const text = radList
      .map(({ etikett }) => etikett)
      .join(' ')
      .trim();
    if (text.length > 60 || /[.!?]$/.test(text)) return false;
    const sida = radList.length === 1 ? sideOf(text) : null;
    if (sida) this.sida = sida;
    else if (sideOf(text) === null && !isEmptyCaption(text)) return false;
    return true;
  }
}

/** The figure with the other sign. */
function turned(siffra: Siffra): CellScalar {
  if (siffra.slag !== 'tal') return siffra.scalar;
  return scalarOf({ ...siffra.varde, varde: negate(siffra.varde.varde!) });
}

function rowOf(post: Post, enhet: Beloppsenhet, isTurned: boolean): IlsDatarad {
  const write = isTurned && post.sida === 'Skuld/kommunkapital' ? turned : (siffra: Siffra) => siffra.scalar;
  const value: Record<string, CellScalar> = { Sida: post.sida, Post: post.post, Beloppsenhet: enhet };
  if (post.ar) value.Utfall = write(post.ar);
  if (post.fg) value['Föregående utfall'] = write(post.fg);
  const { radIndex } = post;
  return { table: 'Balans', radIndex, verksamhet: null, delAvVerksamhet: null, valueByHeader: value };
}

/** True when the liabilities are printed without their minus signs. */
function isLiabilityPositive(postList: readonly Post[]): boolean {
  const signList = postList.flatMap(({ sida, ar }) =>
    sida === 'Skuld/kommunkapital' && ar?.slag === 'tal' ? [ar.varde.varde!.coefficient < 0n ? -1 : 1] : [],
  );
  return signList.length > 0 && signList.reduce((sum: number, sign) => sum + sign, 0) > 0;
}

/** Reads a balance sheet, its sides beside or below each other (domain 2); null when none starts there. */
export function readBalans(ram: Lasram, startIndex: number): Tabellutdrag<IlsTabellrader> | null {
  if (ram.kalla.radList[startIndex]!.textList.length < 3) return null;
  const halvaList = halvesOf(ram, startIndex);
  if (!halvaList) return null;
  const reader = new BalansReader(ram, startIndex, halvaList);
  reader.run();
  const { postList, endIndex } = reader;
  if (postList.length === 0) return null;
  const siffraList = postList.flatMap(({ ar, fg }) => [ar, fg].flatMap((siffra) => siffra ?? []));
  const unit = unitOfTable(
    ram,
    { startIndex, endIndex, titel: titleAbove(ram, startIndex) },
    siffraList,
    null,
  );
  const antagandeList: Antagande[] = unit.antagande ? [unit.antagande] : [];
  const isTurned = isLiabilityPositive(postList);
  if (isTurned) {
    antagandeList.push({ code: 'ekonomi-skulder-utan-minus', radIndex: startIndex, params: {} });
  }
  const radIndexList = Array.from({ length: endIndex - startIndex }, (_, at) => startIndex + at);
  const rowList = postList.map((post) => rowOf(post, unit.enhet, isTurned));
  return {
    endIndex,
    postList: [{ slag: 'balans', radIndexList, rowList }],
    antagandeList,
    ejTolkadeList: reader.ejTolkadeList,
  };
}
