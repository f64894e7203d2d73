import type { Varde } from '../../core';
import { labelKey } from '../../domain';
import { isSumLabel } from '../ils/ekonomi/areas';
import { captionOf, isCaptionRow, splitKonto, type Block, type Blockcell } from './block';
import { isCountTable } from './amounts';
import type { Kontoplan } from './kontoplan';
import type { Malrad, Malregister } from './target-rows';
import type { Inlasning, Pastetabell, Radlasning } from './types';
import type { Verksamhetsregister } from './verksamheter';

type Traff = Pick<Radlasning, 'slag' | 'rowId' | 'skal'>;

/** What rows are read against. */
export interface Radunderlag {
  readonly target: Pastetabell;
  readonly form: Inlasning['form'];
  readonly register: Malregister;
  readonly verksamheter: Verksamhetsregister;
  readonly kontoplan: Kontoplan;
}

const KONTO = /^\d{3,8}$/;
/** A ledger's groups of accounts (`30 Försäljning`) are sums of the accounts that begin so. */
const KONTOGRUPP = /^\d{1,2}[\s:–-]+\p{L}/u;
const NETTO = /^(?:summa |totalt? )?netto/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Sums are never data: they only meet stated sums. */
function isStatedSum(etikett: string, mal: Malrad | null): boolean {
  return (isSumLabel(etikett) || NETTO.test(etikett)) && (!mal || mal.slag === 'Summa');
}

function sumTraff(mal: Malrad | null): Traff {
  return { slag: 'summa', rowId: mal?.rowId ?? null, skal: mal ? 'rad-angiven-summa' : 'rad-summa' };
}

interface Radord {
  readonly etikett: string;
  readonly konto: number | null;
  readonly named: string;
  readonly verksamhetId: string | null;
}

const unknown = (skal: string): Traff => ({ slag: 'okand', rowId: null, skal });

/** Reads the rows of a block one after another; headings say which verksamhet or group follows. */
export class RowReader {
  private verksamhetId: string | null = null;
  private grupp = '';
  private sida: Radlasning['sida'] = '';
  private readonly usedSet = new Set<string>();
  private readonly hasKonto: boolean;
  private readonly captionSet: ReadonlySet<string>;

  constructor(
    private readonly block: Block,
    private readonly underlag: Radunderlag,
  ) {
    this.hasKonto = block.kontoIndex !== null || block.radList.some((row) => hasOwnKonto(row, block));
    const captionList = Array.from({ length: block.bredd }, (_, index) => captionOf(block, index));
    this.captionSet = new Set(captionList.map(labelKey).filter(Boolean));
  }

  read(): readonly Radlasning[] {
    return this.block.radList.flatMap((row, radIndex) => {
      if (row.every(({ slag }) => slag === 'tom')) return [];
      return [radIndex < this.block.rubrikrad ? this.headRow(row, radIndex) : this.bodyRow(row, radIndex)];
    });
  }

  private headRow(row: readonly Blockcell[], radIndex: number): Radlasning {
    const filledList = row.filter(({ slag }) => slag !== 'tom').map(({ text }) => text);
    if (!isCaptionRow(row)) return this.heading(radIndex, filledList.join(' '));
    return this.captions(radIndex, filledList);
  }

  private captions(radIndex: number, textList: readonly string[]): Radlasning {
    return this.made(
      radIndex,
      { slag: 'rubrikrad', rowId: null, skal: 'rad-rubriker' },
      textList.join(' · '),
    );
  }

  private heading(radIndex: number, text: string): Radlasning {
    const verksamhetId = this.underlag.verksamheter.find(text);
    if (verksamhetId !== null) this.verksamhetId = verksamhetId;
    this.sida = verksamhetId === null ? (sideOf(text) ?? this.sida) : '';
    const isGrupp = text !== '' && this.underlag.register.isGrupp(text);
    if (isGrupp) this.grupp = text;
    const skal = verksamhetId !== null ? 'rad-verksamhet' : isGrupp ? 'rad-grupp' : 'rad-text';
    return this.made(radIndex, { slag: 'text', rowId: null, skal }, text);
  }

  private bodyRow(row: readonly Blockcell[], radIndex: number): Radlasning {
    if (this.isRepeatedCaptions(row)) {
      return this.captions(
        radIndex,
        row.filter(({ slag }) => slag !== 'tom').map(({ text }) => text),
      );
    }
    const { etikett, konto, named, verksamhetId } = this.labelsOf(row);
    const { vardeByIndex, restList } = this.cellsOf(row);
    if (named !== '' && verksamhetId === null) {
      restList.push({ index: this.block.verksamhetIndex!, text: named });
    }
    if (vardeByIndex.size === 0) {
      return { ...this.heading(radIndex, etikett || (restList[0]?.text ?? '')), konto, restList };
    }
    const traff = this.match(etikett, konto, verksamhetId, named);
    const base = {
      radIndex,
      ...traff,
      etikett,
      konto,
      grupp: this.grupp,
      sida: this.sida,
      vardeByIndex,
      restList,
    };
    if (this.underlag.form === 'poster') return { ...base, verksamhetId };
    return { ...base, verksamhetId: traff.slag === 'rad' ? this.underlag.verksamheter.find(etikett) : null };
  }

  /** What the words of a row say: its name, its account, and the verksamhet named beside it. */
  private labelsOf(row: readonly Blockcell[]): Radord {
    const { etikettIndex, kontoIndex, verksamhetIndex, gruppIndex } = this.block;
    const textOf = (index: number | null): string => (index === null ? '' : (row[index]?.text ?? ''));
    this.grupp = textOf(gruppIndex) || this.grupp;
    const own = splitKonto(textOf(etikettIndex));
    const kontoText = textOf(kontoIndex);
    const named = etikettIndex === verksamhetIndex ? '' : textOf(verksamhetIndex);
    return {
      etikett: own?.namn ?? textOf(etikettIndex),
      konto: own?.konto ?? (KONTO.test(kontoText) ? Number(kontoText) : null),
      named,
      verksamhetId: named === '' ? this.verksamhetId : this.underlag.verksamheter.find(named),
    };
  }

  /** A table cut by a page break has its captions again; years in them are no figures. */
  private isRepeatedCaptions(row: readonly Blockcell[]): boolean {
    const filledList = row.filter(({ slag }) => slag !== 'tom');
    if (!filledList.every(({ slag, text }) => slag !== 'tal' || YEAR.test(text))) return false;
    const sameCount = filledList.filter(({ text }) => this.captionSet.has(labelKey(text))).length;
    return sameCount > 1 && sameCount === filledList.length;
  }

  private cellsOf(row: readonly Blockcell[]): {
    readonly vardeByIndex: Map<number, Varde>;
    readonly restList: { index: number; text: string }[];
  } {
    const { etikettIndex, kontoIndex, verksamhetIndex, gruppIndex, talkolumnList } = this.block;
    const labelSet = new Set([etikettIndex, kontoIndex, verksamhetIndex, gruppIndex]);
    const vardeByIndex = new Map<number, Varde>();
    for (const index of talkolumnList) {
      const cell = row[index];
      if (cell && cell.slag !== 'tom' && cell.slag !== 'text' && !this.isShare(cell)) {
        vardeByIndex.set(index, cell.varde);
      }
    }
    const restList = row.flatMap(({ slag, text }, index) =>
      slag === 'tom' || labelSet.has(index) || vardeByIndex.has(index) ? [] : [{ index, text }],
    );
    return { vardeByIndex, restList };
  }

  /** A percentage is no amount of money. */
  private isShare({ varde }: Blockcell): boolean {
    return varde.enhet === '%' && !isCountTable(this.underlag.target);
  }

  private match(etikett: string, konto: number | null, verksamhetId: string | null, named: string): Traff {
    if (konto !== null) return this.matchAccount(konto, verksamhetId);
    if (etikett === '') return unknown('rad-utan-namn');
    if (this.hasKonto && KONTOGRUPP.test(etikett))
      return { slag: 'summa', rowId: null, skal: 'rad-kontogrupp' };
    if (this.underlag.form === 'omraden') return this.matchArea(etikett);
    if (named !== '' && verksamhetId === null) return unknown('rad-verksamhet-saknas');
    return this.matchLabel(etikett, verksamhetId);
  }

  private matchLabel(etikett: string, verksamhetId: string | null): Traff {
    const { register } = this.underlag;
    const { rad, skal } = register.find(etikett, verksamhetId, this.grupp);
    if (isStatedSum(etikett, rad)) return sumTraff(rad);
    const isNew = rad === null && register.radList.length === 0;
    if (rad === null && !isNew) return unknown(skal);
    const key = rad?.rowId ?? [verksamhetId ?? '', this.grupp, labelKey(etikett)].join('\n');
    if (this.usedSet.has(key)) return unknown('rad-dubblett');
    this.usedSet.add(key);
    return rad ? { slag: 'rad', rowId: rad.rowId, skal } : { slag: 'ny', rowId: null, skal: 'rad-ny' };
  }

  private matchArea(etikett: string): Traff {
    const id = this.underlag.verksamheter.find(etikett);
    if (id === null && (isSumLabel(etikett) || NETTO.test(etikett))) return sumTraff(null);
    if (id === null) return unknown('rad-omrade-saknas');
    if (this.usedSet.has(id)) return unknown('rad-dubblett');
    this.usedSet.add(id);
    return { slag: 'rad', rowId: null, skal: 'rad-omrade' };
  }

  /** Accounts of one row are added. */
  private matchAccount(konto: number, verksamhetId: string | null): Traff {
    const { kontoplan, register } = this.underlag;
    const rowIdList = kontoplan.rowsOf(konto, verksamhetId);
    const [rowId] = rowIdList;
    if (rowIdList.length > 1) return unknown('konto-flera');
    const mal = rowId === undefined ? null : register.row(rowId);
    if (mal) return { slag: 'rad', rowId: mal.rowId, skal: 'konto-intervall' };
    return unknown(kontoplan.openSet.has(konto) ? 'konto-utan-rad' : 'konto-saknas');
  }

  private made(radIndex: number, traff: Traff, etikett: string): Radlasning {
    const { verksamhetId, grupp, sida } = this;
    const empty = { konto: null, vardeByIndex: new Map(), restList: [] };
    return { radIndex, ...traff, etikett, verksamhetId, grupp, sida, ...empty };
  }
}

/** Headings of the two sides of a form; null for any other. */
function sideOf(text: string): Radlasning['sida'] | null {
  if (/^(?:verksamhetens )?intäkter/i.test(text)) return 'Intäkt';
  return /^(?:verksamhetens )?kostnader/i.test(text) ? 'Kostnad' : null;
}

function hasOwnKonto(row: readonly Blockcell[], { etikettIndex }: Block): boolean {
  return etikettIndex !== null && splitKonto(row[etikettIndex]?.text ?? '') !== null;
}
