import { abs, compare, multiply, normalize, toPlain, ZERO, type Decimal, type Varde } from '../../core';
import type {
  Avstamning,
  Beloppsenhet,
  EkonomiFalt,
  EkonomiKolumn,
  Ekonomirad,
  EkonomiTabell,
  EkonomiTabellrad,
  Modell,
} from '../model';
import { convertBelopp, moneyUnit, readBelopp } from './amounts';
import { groupEkonomi, type Gren } from './branches';
import { tabellNamn } from './json';
import { TOTAL_KEY } from './posttabell';
import { amountColumns, blankettOf } from './preset';
import type { KlassadRad } from './roles';

/** A row with its branch; `gren` is null for figures that state the whole unit. */
export interface Grenpost extends KlassadRad {
  readonly gren: Gren | null;
}

/** Every row of the sheet Ekonomi with its role and branch. */
export function walkRows(modell: Modell): readonly Grenpost[] {
  const { grenList, angivenTotaltList } = groupEkonomi(modell);
  return [
    ...grenList.flatMap((gren) => gren.radList.map((klassad) => ({ ...klassad, gren }))),
    ...angivenTotaltList.map((klassad) => ({ ...klassad, gren: null })),
  ];
}

/** Makes the test whether a row has at least one amount among the columns of the document's form. */
export function amountFinder(modell: Modell): (rad: Ekonomirad) => boolean {
  const { faltList } = blankettOf(modell);
  return (rad) => faltList.some((falt) => isAmount(rad[falt]));
}

/** True for a cell with a number in it. */
export function isAmount(varde: Varde): boolean {
  return varde.slag === 'varde' && varde.varde !== null;
}

/** The amount of a cell in `enhet`; null when blank or no money. */
export function amountIn(rad: Ekonomirad, falt: EkonomiFalt, enhet: Beloppsenhet): Decimal | null {
  const belopp = readBelopp(rad[falt], rad, enhet);
  return belopp && convertBelopp(belopp.varde, belopp.enhet, enhet);
}

/** A number for a message: plain, without closing zeros. */
export function plainAmount(value: Decimal): string {
  return toPlain(normalize(value));
}

/** Finds the data row behind a row of a form. */
export function radFinder(modell: Modell): (rad: EkonomiTabellrad) => Ekonomirad | null {
  const byOrigin = new Map(modell.ekonomiradList.map((rad) => [rad.origin, rad]));
  return ({ origin }) => (origin && byOrigin.get(origin)) ?? null;
}

/** The rows that a sum row of a branch's form adds (parts are not among them). */
export function addedRows(tabell: EkonomiTabell, sumKey: string): readonly EkonomiTabellrad[] {
  const [amountColumn] = amountColumns(tabell.kolumnList);
  const sumRad = tabell.radList.find(({ key }) => key === sumKey);
  const cell = amountColumn && sumRad?.cellByKolumn[amountColumn.key];
  if (cell?.kind !== 'combination') return [];
  const keySet = new Set(cell.termList.map(({ ref }) => ref.radKey));
  return tabell.radList.filter(({ key, origin }) => origin !== null && keySet.has(key));
}

/** Size of an amount, blank as 0. */
export function sizeOf(value: Decimal | null | undefined): Decimal {
  return value ? abs(value) : ZERO;
}

const FACTOR_1000: Readonly<Record<'from' | 'to', Decimal>> = {
  from: { coefficient: 500n, scale: 0 },
  to: { coefficient: 2000n, scale: 0 },
};

/** True for sizes so far apart that tkr beside mnkr or kr is more likely than a real difference (domain 6). */
export function isFactor1000(a: Decimal, b: Decimal): boolean {
  const [small, large] = compare(a, b) <= 0 ? [a, b] : [b, a];
  if (small.coefficient === 0n) return false;
  const { from, to } = FACTOR_1000;
  return compare(large, multiply(small, from)) >= 0 && compare(large, multiply(small, to)) <= 0;
}

/** The comparison that a reconciled cell stands in; null for an amount. */
export function comparisonOf(
  { kolumnList }: Pick<EkonomiTabell, 'kolumnList'>,
  { cell }: Pick<Avstamning, 'cell'>,
): EkonomiKolumn['jamforelse'] {
  return kolumnList.find(({ key }) => key === cell.kolumn)?.jamforelse ?? null;
}

/** True for a cell of a row that sums up others. */
export function isSumCell({ cell }: Pick<Avstamning, 'cell'>): boolean {
  return cell.radKey === TOTAL_KEY || cell.radKey.startsWith('grupp:');
}

/** What every message on a stated figure says. */
export function statedParams(
  tabell: EkonomiTabell,
  { vad, angivet, beraknat }: Avstamning,
): Readonly<Record<string, string>> {
  const plain = (value: Decimal | null): string => (value ? plainAmount(value) : '');
  const enhet = moneyUnit(tabell.enhet) ?? '';
  return { tabell: tabellNamn(tabell), vad, angivet: plain(angivet), beraknat: plain(beraknat), enhet };
}
