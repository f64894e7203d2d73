import { abs, add, compare, negate, subtract, toPlain, ZERO, type Decimal } from '../../core';
import { readOmrade } from '../ils/ekonomi/areas';
import type { Kolumnlasning, Pastevarning, Radlasning } from './types';

/** Figures added up, as they stand and with incomes against costs. */
interface Delsumma {
  readonly plain: Decimal;
  readonly netto: Decimal;
  /** How many rounded figures it is made of. */
  readonly termCount: number;
}

const NOTHING: Delsumma = { plain: ZERO, netto: ZERO, termCount: 0 };

function plus(sum: Delsumma, varde: Decimal, isIntakt: boolean): Delsumma {
  return {
    plain: add(sum.plain, varde),
    netto: add(sum.netto, isIntakt ? negate(varde) : varde),
    termCount: sum.termCount + 1,
  };
}

/** The figures that a sum may be printed as. */
function readingsOf({ plain, netto }: Delsumma): readonly Decimal[] {
  return [plain, netto, negate(netto)];
}

/** Which of the possible sums somebody most likely meant. */
function nearest(angivet: Decimal, sumList: readonly Delsumma[]): Decimal {
  const distance = (varde: Decimal): Decimal => abs(subtract(angivet, varde));
  return sumList
    .flatMap(readingsOf)
    .reduce((best, varde) => (compare(distance(varde), distance(best)) < 0 ? varde : best));
}

/** What a stated sum may cover: rows since the last sum, heading or verksamhet, or all of them. */
const SCOPE_LIST = ['sum', 'heading', 'part', 'all'] as const;
type Scope = (typeof SCOPE_LIST)[number];

/** One column read from above. */
class Kolumnsummor {
  readonly warningList: Pastevarning[] = [];
  private readonly byScope = new Map<Scope, Delsumma>();
  private readonly byKontogrupp = new Map<string, Delsumma>();

  constructor(
    private readonly kolumn: Kolumnlasning,
    private readonly scale: number,
  ) {}

  addRow(varde: Decimal, konto: number | null, isIntakt: boolean): void {
    for (const scope of SCOPE_LIST) {
      this.byScope.set(scope, plus(this.byScope.get(scope) ?? NOTHING, varde, isIntakt));
    }
    if (konto === null) return;
    for (const length of [1, 2]) {
      const prefix = String(konto).slice(0, length);
      this.byKontogrupp.set(prefix, plus(this.byKontogrupp.get(prefix) ?? NOTHING, varde, isIntakt));
    }
  }

  restart(...scopeList: readonly Scope[]): void {
    for (const scope of scopeList) this.byScope.delete(scope);
  }

  /** A stated sum fits when any of the sums it can be comes out. */
  checkSum({ etikett, radIndex }: Radlasning, angivet: Decimal): void {
    const sumList = SCOPE_LIST.flatMap((scope) => this.byScope.get(scope) ?? []);
    this.restart('sum');
    this.check(etikett, radIndex, angivet, sumList);
  }

  checkKontogrupp({ etikett, radIndex }: Radlasning, angivet: Decimal): void {
    const sum = this.byKontogrupp.get(/^\d+/.exec(etikett)?.[0] ?? '');
    this.check(etikett, radIndex, angivet, sum ? [sum] : []);
  }

  private check(etikett: string, radIndex: number, angivet: Decimal, sumList: readonly Delsumma[]): void {
    if (sumList.length === 0 || sumList.some((sum) => this.fits(angivet, sum))) return;
    const { rubrik, index } = this.kolumn;
    const place = { etikett, rad: radIndex + 1, rubrik, kolumn: index + 1 };
    const figures = { angivet: toPlain(angivet), beraknat: toPlain(nearest(angivet, sumList)) };
    this.warningList.push({ code: 'summa-fel', params: { ...place, ...figures } });
  }

  /** Half a step of the column's last decimal per rounded figure, the sum's own too (domain 6). */
  private fits(angivet: Decimal, sum: Delsumma): boolean {
    const room = { coefficient: 5n * BigInt(sum.termCount + 1), scale: this.scale + 1 };
    return readingsOf(sum).some((varde) => compare(abs(subtract(angivet, varde)), room) <= 0);
  }
}

function scaleOf(radList: readonly Radlasning[], index: number): number {
  return radList.reduce((most, rad) => Math.max(most, rad.vardeByIndex.get(index)?.decimaler ?? 0), 0);
}

/**
 * Stated totals in the block that its own rows do not give, beyond rounding (domain 6). A total may be that of the
 * rows since the last total, since a heading or a verksamhet, or of all rows, plain or costs against incomes. Parts
 * ("varav") are not added; groups of accounts are compared with the accounts that begin so.
 */
export function sumWarnings(
  radList: readonly Radlasning[],
  kolumnList: readonly Kolumnlasning[],
  isIntakt: (rad: Radlasning) => boolean,
): readonly Pastevarning[] {
  const intaktSet = new Set(radList.filter(isIntakt));
  return kolumnList
    .filter(({ roll, header }) => roll === 'matt' || (roll === 'fraga' && header !== null))
    .flatMap((kolumn) => columnWarnings(radList, kolumn, intaktSet));
}

/** What a row is to the sums of its column. */
type Sumroll = 'del' | 'rubrik' | 'grupp' | 'summa' | 'ingen' | 'belopp';

function rollOf(rad: Radlasning, varde: Decimal | null): Sumroll {
  if (rad.slag === 'rubrikrad' || rad.skal === 'rad-verksamhet') return 'del';
  if (rad.slag === 'text') return 'rubrik';
  if (varde === null) return 'ingen';
  if (rad.skal === 'rad-kontogrupp') return 'grupp';
  if (rad.slag === 'summa') return 'summa';
  return readOmrade(rad.etikett).delAv === null ? 'belopp' : 'ingen';
}

function columnWarnings(
  radList: readonly Radlasning[],
  kolumn: Kolumnlasning,
  intaktSet: ReadonlySet<Radlasning>,
): readonly Pastevarning[] {
  const summor = new Kolumnsummor(kolumn, scaleOf(radList, kolumn.index));
  const groupList: (readonly [Radlasning, Decimal])[] = [];
  for (const rad of radList) {
    const varde = rad.vardeByIndex.get(kolumn.index)?.varde ?? null;
    const roll = rollOf(rad, varde);
    if (roll === 'del') summor.restart('sum', 'heading', 'part');
    else if (roll === 'rubrik') summor.restart('heading');
    else if (roll === 'grupp') groupList.push([rad, varde!]);
    else if (roll === 'summa') summor.checkSum(rad, varde!);
    else if (roll === 'belopp') summor.addRow(varde!, rad.konto, intaktSet.has(rad));
  }
  // A group may stand above its accounts.
  for (const [rad, varde] of groupList) summor.checkKontogrupp(rad, varde);
  return summor.warningList;
}
