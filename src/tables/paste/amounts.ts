import { cellText, negate, readVarde, toNumber, type Decimal, type Varde } from '../../core';
import type { Beloppsenhet } from '../../domain';
import { unitInText } from '../ils/ekonomi/figures';
import { splitHeader } from './omraden';
import type { Malrad } from './target-rows';
import type { Kolumnlasning, Pastetabell, Pastevarning, Teckenlasning } from './types';

const EXPONENT: Readonly<Record<Beloppsenhet, number>> = { kr: 0, tkr: 3, mnkr: 6 };
const COUNT_TABLE_SET: ReadonlySet<Pastetabell> = new Set<Pastetabell>(['Volymer', 'Synpunkter']);

/** True for sheets that hold counts, not money. */
export function isCountTable(target: Pastetabell): boolean {
  return COUNT_TABLE_SET.has(target);
}

/** The figure in another unit, exactly; decimals follow (`15 341` tkr → `15,341` mnkr). */
export function inUnit(varde: Decimal, from: Beloppsenhet, to: Beloppsenhet): Decimal {
  const scale = varde.scale + EXPONENT[to] - EXPONENT[from];
  if (scale >= 0) return { coefficient: varde.coefficient, scale };
  return { coefficient: varde.coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/** Unit typed in a figure's own cell. */
export function ownUnit({ enhet }: Varde): Beloppsenhet | null {
  return enhet === null ? null : unitInText(enhet);
}

/** Unit of a row in the sheet; blank is what the sheet says it is. */
export function rowUnit(rad: Malrad | null, target: Pastetabell, niva: 'enhet' | 'namnd'): Beloppsenhet {
  const typed = rad ? unitInText(cellText(rad.cellOf('Beloppsenhet'))) : null;
  return typed ?? (target === 'Resultatenheter' || niva === 'enhet' ? 'tkr' : 'mnkr');
}

/** Figures of the block beside the row of the sheet that they go to. */
export interface Par {
  readonly mal: Malrad;
  readonly vardeByIndex: ReadonlyMap<number, Varde>;
}

function numberOf(varde: Varde | undefined): number | null {
  return varde?.slag === 'varde' && varde.varde ? toNumber(varde.varde) : null;
}

/** Columns of the sheet that the pasted figures are compared with, the first that has any. */
const COMPARED_LIST = ['Budget VP', 'Budget', 'Utfall', 'Bruttobudget', 'Föregående utfall'];

/** Pasted figures divided by the sheet's, by sheet column: for units and periods that have been mixed up. */
function ratiosOf(parList: readonly Par[], index: number, header: string): readonly number[] {
  return parList.flatMap(({ vardeByIndex, mal }) => {
    const pasted = numberOf(vardeByIndex.get(index));
    const known = numberOf(readVarde(mal.cellOf(header), 'value'));
    return pasted === null || known === null || pasted === 0 || known === 0 ? [] : [Math.abs(pasted / known)];
  });
}

function median(list: readonly number[]): number | null {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Powers of a thousand between the block and the sheet; null when nothing can be compared. */
export function thousandsBetween(
  parList: readonly Par[],
  kolumnList: readonly Kolumnlasning[],
): number | null {
  for (const { index, header } of kolumnList) {
    for (const compared of [splitHeader(header ?? '').header, ...COMPARED_LIST]) {
      const ratio = median(ratiosOf(parList, index, compared));
      if (ratio !== null) return Math.round(Math.log10(ratio) / 3);
    }
  }
  return null;
}

const PERIOD_LIST: readonly { readonly share: number; readonly tertial: number }[] = [
  { share: 1 / 3, tertial: 1 },
  { share: 2 / 3, tertial: 2 },
];
const PERIOD_TOLERANCE = 0.04;

/** A budget that is a third or two thirds of Budget VP is a period's, not the year's (domain 6). */
export function periodWarnings(
  parList: readonly Par[],
  kolumnList: readonly Kolumnlasning[],
  thousands: number,
): readonly Pastevarning[] {
  return kolumnList
    .filter(({ header }) => splitHeader(header ?? '').header === 'Budget')
    .flatMap(({ index, rubrik }) => {
      const ratioList = ratiosOf(parList, index, 'Budget VP');
      const ratio = median(ratioList);
      if (ratio === null || ratioList.length < 2) return [];
      const scaled = ratio / 1000 ** thousands;
      const period = PERIOD_LIST.find(({ share }) => Math.abs(scaled - share) < PERIOD_TOLERANCE);
      return period ? [{ code: 'periodbudget', params: { rubrik, tertial: period.tertial } }] : [];
    });
}

type Sign = Teckenlasning['intakt'];

function majority(
  parList: readonly Par[],
  slag: string,
  read: (par: Par) => readonly (number | null)[],
): Sign {
  let balance = 0;
  for (const par of parList) {
    if (par.mal.slag !== slag) continue;
    for (const value of read(par)) balance += Math.sign(value ?? 0);
  }
  if (balance === 0) return 'okand';
  return balance > 0 ? 'positiv' : 'negativ';
}

/** Sign convention of the block against the sheet's (domain 6): by the majority of its rows. */
export function readSigns(
  parList: readonly Par[],
  kolumnList: readonly Pick<Kolumnlasning, 'index' | 'header'>[],
  niva: 'enhet' | 'namnd',
): Teckenlasning {
  const amountList = kolumnList.filter(({ header }) => header !== null && !/avvikelse/i.test(header));
  const pasted = ({ vardeByIndex }: Par): readonly (number | null)[] =>
    amountList.map(({ index }) => numberOf(vardeByIndex.get(index)));
  const known = ({ mal }: Par): readonly (number | null)[] =>
    COMPARED_LIST.map((header) => numberOf(readVarde(mal.cellOf(header), 'value')));
  const intakt = majority(parList, 'Intäkt', pasted);
  const kostnad = majority(parList, 'Kostnad', pasted);
  const inSheet = majority(parList, 'Intäkt', known);
  const wanted = inSheet === 'okand' ? (niva === 'enhet' ? 'positiv' : 'negativ') : inSheet;
  return {
    intakt,
    kostnad,
    vandIntakt: intakt !== 'okand' && intakt !== wanted,
    vandKostnad: kostnad === 'negativ',
  };
}

/** Sums and netto follow the side that their name says, else costs. */
function sideOf({ slag, rad }: Pick<Malrad, 'slag' | 'rad'>): string {
  if (slag !== 'Summa' && slag !== 'Netto') return slag === 'Kapitalkostnad' ? 'Kostnad' : slag;
  return /intäkt/i.test(rad) ? 'Intäkt' : 'Kostnad';
}

/** The figure with the sign that the sheet uses. */
export function withSign(
  varde: Decimal,
  mal: Pick<Malrad, 'slag' | 'rad'>,
  { vandIntakt, vandKostnad }: Teckenlasning,
): Decimal {
  const side = sideOf(mal);
  const isTurned = (side === 'Intäkt' && vandIntakt) || (side === 'Kostnad' && vandKostnad);
  return isTurned ? negate(varde) : varde;
}
