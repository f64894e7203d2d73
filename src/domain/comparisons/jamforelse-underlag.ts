import { abs, normalize, toPlain, type CellRef, type Decimal, type Varde } from '../../core';
import type { Indikator, Indikatorresultat, Indikatorstatus, Jamforelse, Regelverk, Typ } from '../model';
import { cellListOf, classify, enhetOf, gatherUnderlag, type Underlag } from '../status';

/** What the comparisons of one indicator look at: the figures that may be shown, and the one that was judged. */
export interface Jamforelseunderlag {
  readonly indikator: Indikator;
  readonly resultat: Indikatorresultat;
  readonly underlag: Underlag;
  readonly regelverk: Regelverk;
  readonly typ: Typ;
}

/** A comparison of one kind; null when there is nothing to compare. */
export type Jamforare = (input: Jamforelseunderlag) => Jamforelse | null;

/**
 * The ground of an indicator's comparisons; null in a plan, for what is not due, and where no figure may be shown
 * or can be read. The computed outcome stands in the result already and is not computed again.
 */
export function gatherJamforelser(
  resultat: Indikatorresultat,
  regelverk: Regelverk,
  typ: Typ,
): Jamforelseunderlag | null {
  const { indikator, forklaring } = resultat;
  if (typ === 'VP' || resultat.status === 'ejAktuell' || forklaring.code === 'ejBedombar.summa') return null;
  const underlag = gatherUnderlag({ indikator, berakning: null, saknadeDelar: [] }, regelverk, typ);
  return underlag.varde.varde === null ? null : { indikator, resultat, underlag, regelverk, typ };
}

/** The part of a year that a sum covers says nothing beside a whole one. */
export function isWholeYear({ underlag, typ, indikator }: Jamforelseunderlag): boolean {
  return typ === 'VB' || underlag.kalla === 'prognos' || indikator.berakning !== 'summa';
}

/** The word for the judged figure: `vad` of the sentences. */
export function vadOf({ underlag }: Jamforelseunderlag): 'utfall' | 'prognos' {
  return underlag.kalla === 'prognos' ? 'prognos' : 'utfall';
}

const NBSP = '\u00a0';

/** A figure and its unit for a sentence. */
export function figureParams(indikator: Indikator, varde: Varde): { varde: string; enhet: string } {
  const enhet = enhetOf(indikator, varde);
  const shown = varde.decimaler < varde.varde!.scale ? rounded(varde) : varde.varde!;
  return { varde: toPlain(shown), enhet: enhet === '' ? '' : NBSP + enhet };
}

function rounded({ varde, decimaler }: Varde): Decimal {
  const { coefficient, scale } = varde!;
  const factor = 10n ** BigInt(scale - decimaler);
  const half = factor / 2n;
  const up = coefficient < 0n ? coefficient - half : coefficient + half;
  return { coefficient: up / factor, scale: decimaler };
}

/** A difference without its sign, as short as it is exact. */
export function sizeOf(differens: Decimal): string {
  return toPlain(normalize(abs(differens)));
}

/** A target as a sentence names it: words in quotation marks, figures as they stand. */
export function targetText({ raw, slag }: Varde): string {
  return slag === 'oka' || slag === 'minska' || slag === 'janej' ? `”${raw}”` : raw;
}

/** True for percentages on this row: their differences are percentage points. */
export function isInPercent(indikator: Indikator, varde: Varde): boolean {
  return enhetOf(indikator, varde) === '%';
}

/** A comparison with everything that most kinds leave empty. */
export function jamforelse(
  given: Pick<Jamforelse, 'slag' | 'code' | 'params' | 'cellList'> & Partial<Jamforelse>,
): Jamforelse {
  return { status: null, utveckling: null, differens: null, differensEnhet: null, serieList: [], ...given };
}

/** The cells of columns of this row. */
export function cells({ indikator }: Jamforelseunderlag, kolumnList: readonly string[]): readonly CellRef[] {
  return cellListOf(indikator, kolumnList);
}

const JUDGED_SET: ReadonlySet<Indikatorstatus> = new Set<Indikatorstatus>(['helt', 'delvis', 'inte']);

/** The class of another figure or target of the row by the row's own rule; null for a class without colour. */
export function judgedAs(
  { underlag, regelverk, typ }: Jamforelseunderlag,
  changed: Partial<Indikator>,
): 'helt' | 'delvis' | 'inte' | null {
  const indikator: Indikator = { ...underlag.indikator, ...changed };
  const other = gatherUnderlag({ indikator, berakning: null, saknadeDelar: [] }, regelverk, typ);
  const { status } = classify(other);
  return JUDGED_SET.has(status) ? (status as 'helt' | 'delvis' | 'inte') : null;
}
