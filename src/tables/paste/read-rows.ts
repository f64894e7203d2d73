import type { Varde } from '../../core';
import { isSumLabel } from '../ils/ekonomi/areas';
import { isCaptionRow, splitKonto, type Block, type Blockcell } from './block';
import type { Kontoplan, Malrad, Malregister } from './target-rows';
import type { Radlasning } from './types';

type Traff = Pick<Radlasning, 'slag' | 'rowId' | 'skal'>;

const KONTO = /^\d{3,8}$/;
const NETTO = /^(?:summa |totalt? )?netto/i;

/** Sums are never data: they only meet stated sums. */
function isStatedSum(etikett: string, mal: Malrad | null): boolean {
  return (isSumLabel(etikett) || NETTO.test(etikett)) && (!mal || mal.slag === 'Summa');
}

function sumTraff(mal: Malrad | null): Traff {
  return { slag: 'summa', rowId: mal?.rowId ?? null, skal: mal ? 'rad-angiven-summa' : 'rad-summa' };
}

/** Reads the rows of a block one after another; headings say which verksamhet follows. */
export class RowReader {
  private verksamhetId: string | null = null;
  private readonly usedSet = new Set<string>();

  constructor(
    private readonly block: Block,
    private readonly register: Malregister,
    private readonly kontoplan: Kontoplan,
  ) {}

  read(): readonly Radlasning[] {
    return this.block.radList.flatMap((row, radIndex) => {
      if (row.every(({ slag }) => slag === 'tom')) return [];
      return [radIndex < this.block.rubrikrad ? this.headerRow(row, radIndex) : this.bodyRow(row, radIndex)];
    });
  }

  private headerRow(row: readonly Blockcell[], radIndex: number): Radlasning {
    const filledList = row.filter(({ slag }) => slag !== 'tom').map(({ text }) => text);
    if (isCaptionRow(row))
      return this.made(
        radIndex,
        { slag: 'rubrikrad', rowId: null, skal: 'rad-rubriker' },
        filledList.join(' · '),
      );
    return this.heading(radIndex, filledList[0]!);
  }

  private heading(radIndex: number, text: string): Radlasning {
    const verksamhetId = this.register.verksamhet(text);
    if (verksamhetId !== null) this.verksamhetId = verksamhetId;
    const skal = verksamhetId === null ? 'rad-text' : 'rad-verksamhet';
    return this.made(radIndex, { slag: 'text', rowId: null, skal }, text);
  }

  private bodyRow(row: readonly Blockcell[], radIndex: number): Radlasning {
    const { etikettIndex, kontoIndex, verksamhetIndex, talkolumnList } = this.block;
    const textOf = (index: number | null): string => (index === null ? '' : (row[index]?.text ?? ''));
    const own = splitKonto(textOf(etikettIndex));
    const kontoText = textOf(kontoIndex);
    const konto = own?.konto ?? (KONTO.test(kontoText) ? Number(kontoText) : null);
    const etikett = own?.namn ?? textOf(etikettIndex);
    const named = textOf(verksamhetIndex);
    const verksamhetId = (named === '' ? null : this.register.verksamhet(named)) ?? this.verksamhetId;
    const vardeByIndex = new Map<number, Varde>();
    for (const index of talkolumnList) {
      const cell = row[index];
      if (cell && cell.slag !== 'tom') vardeByIndex.set(index, cell.varde);
    }
    const labelSet = new Set([etikettIndex, kontoIndex, verksamhetIndex]);
    const restList = row.flatMap(({ slag, text }, index) =>
      slag === 'tom' || labelSet.has(index) || vardeByIndex.has(index) ? [] : [text],
    );
    if (vardeByIndex.size === 0)
      return { ...this.heading(radIndex, [etikett, ...restList].filter(Boolean).join(' ')), konto };
    const traff = this.match(etikett, konto, verksamhetId);
    return { radIndex, ...traff, etikett, konto, verksamhetId, vardeByIndex, restList };
  }

  private match(etikett: string, konto: number | null, verksamhetId: string | null): Traff {
    if (konto !== null) return this.matchAccount(konto, verksamhetId);
    if (etikett === '') return { slag: 'okand', rowId: null, skal: 'rad-utan-namn' };
    const traff = this.register.find(etikett, verksamhetId);
    if (isStatedSum(etikett, traff.rad)) return sumTraff(traff.rad);
    if (!traff.rad) {
      const isNew = this.register.radList.length === 0;
      return { slag: isNew ? 'ny' : 'okand', rowId: null, skal: isNew ? 'rad-ny' : traff.skal };
    }
    const { rowId } = traff.rad;
    if (this.usedSet.has(rowId)) return { slag: 'okand', rowId: null, skal: 'rad-dubblett' };
    this.usedSet.add(rowId);
    return { slag: 'rad', rowId, skal: traff.skal };
  }

  /** Accounts of one row are added. */
  private matchAccount(konto: number, verksamhetId: string | null): Traff {
    const rowIdList = this.kontoplan.rowsOf(konto, verksamhetId);
    const [rowId] = rowIdList;
    if (rowIdList.length > 1) return { slag: 'okand', rowId: null, skal: 'konto-flera' };
    if (rowId === undefined || !this.register.row(rowId))
      return { slag: 'okand', rowId: null, skal: 'konto-saknas' };
    return { slag: 'rad', rowId, skal: 'konto-intervall' };
  }

  private made(radIndex: number, traff: Traff, etikett: string): Radlasning {
    const { verksamhetId } = this;
    return { radIndex, ...traff, etikett, konto: null, verksamhetId, vardeByIndex: new Map(), restList: [] };
  }
}
