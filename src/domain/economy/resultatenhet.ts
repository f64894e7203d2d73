import {
  add,
  compare,
  multiply,
  normalize,
  parseDecimal,
  sign,
  toNumber,
  toPlain,
  ZERO,
  type Decimal,
} from '../../core';
import type {
  Beloppsenhet,
  EkonomiCellRef,
  EkonomiTerm,
  EkonomiUttryck,
  Modell,
  Resultatenhet,
} from '../model';
import { convertBelopp, precisionIn, readBelopp } from './amounts';
import { TOMT_BLAD, type Bladcell, type Skisscell } from './motor/skiss';
import { isSumLabel, keyGiver } from './radnycklar';

export const RESULTATENHETER_ID = 'resultatenheter';

/** Transfers are counted in tkr: the caps are cut to whole tkr (domain 6). */
export const RESULTATENHET_UNIT: Beloppsenhet = 'tkr';

/** A result unit with the key of its row; sums that the document states are not among them. */
export interface Resultatenhetsrad {
  readonly key: string;
  readonly record: Resultatenhet;
}

/** The units whose funds are computed, in the order of the sheet. */
export function resultatenhetsrader({
  resultatenhetList,
}: Pick<Modell, 'resultatenhetList'>): readonly Resultatenhetsrad[] {
  const nextKey = keyGiver();
  return resultatenhetList
    .filter(({ namn }) => !isSumLabel(namn))
    .map((record) => ({ key: nextKey(record.id), record }));
}

type Beloppsfalt = 'bruttobudget' | 'franForegaendeAr' | 'resultat' | 'tillNastaAr';

/** A typed amount of a result unit in tkr; a blank Beloppsenhet is tkr. */
export function resultatenhetsblad(record: Resultatenhet, falt: Beloppsfalt): Bladcell {
  const belopp = readBelopp(record[falt], record, RESULTATENHET_UNIT);
  if (!belopp) return TOMT_BLAD;
  return {
    kind: 'leaf',
    varde: convertBelopp(belopp.varde, belopp.enhet, RESULTATENHET_UNIT),
    decimaler: precisionIn(belopp, RESULTATENHET_UNIT),
    given: belopp.enhet,
    antal: 1,
  };
}

/** True when what a unit brought in and its result together are a deficit: surplus is negative in both columns. */
export function hasDeficit(record: Resultatenhet): boolean {
  const [fran, resultat] = (['franForegaendeAr', 'resultat'] as const).map(
    (falt) => resultatenhetsblad(record, falt).varde ?? ZERO,
  ) as [Decimal, Decimal];
  return sign(add(fran, resultat)) > 0;
}

const cellRef = (radKey: string, kolumn: string): EkonomiCellRef => ({
  tabellId: RESULTATENHETER_ID,
  radKey,
  kolumn,
});

const termer = (...termList: readonly EkonomiTerm[]): EkonomiUttryck => ({ op: 'termer', termList });
const minus = (radKey: string, kolumn: string): EkonomiTerm => ({ ref: cellRef(radKey, kolumn), tecken: -1 });
const NOLL: EkonomiUttryck = { op: 'tal', varde: ZERO };

/** A share as a fraction of whole numbers, so that a spreadsheet cuts the same whole tkr as we do. */
function andelAv(radKey: string, andel: Decimal, tak: 'arets' | 'ackumulerat'): EkonomiUttryck {
  const namnare = 10 ** Math.max(andel.scale, 0);
  const taljare = toNumber(multiply(andel, parseDecimal(String(namnare))!));
  const av = termer({ ref: cellRef(radKey, 'Bruttobudget'), tecken: 1 });
  return { op: 'andel', av, taljare, namnare, tak };
}

/** What may stop a surplus: the year's own cap, the cap on what is saved, the commitments. */
export type Tak = 'ackumulerat' | 'arets' | 'atagande';

/**
 * The transfer to next year (domain 6): the fund is −(från + resultat). A deficit goes along in full. A surplus
 * may not be more than what was saved before plus the year's share, nor more than the saved share, both cut to
 * whole tkr; commitments not met, and nothing of a surplus goes along.
 */
export function tillNastaAr(
  { key, record }: Resultatenhetsrad,
  { regelverk }: Pick<Modell, 'regelverk'>,
): Skisscell {
  const fond = termer(minus(key, 'Från'), minus(key, 'Resultat'));
  const listed: EkonomiUttryck[] = [fond];
  if (record.atagandeUppfyllt === false) listed.push(NOLL);
  else if (resultatenhetsblad(record, 'bruttobudget').varde !== null) {
    const sparat: EkonomiUttryck = { op: 'max', list: [termer(minus(key, 'Från')), NOLL] };
    listed.push(
      { op: 'plus', list: [sparat, andelAv(key, regelverk.takAretsAndel, 'arets')] },
      andelAv(key, regelverk.takAckumuleratAndel, 'ackumulerat'),
    );
  }
  return { kind: 'overforing', uttryck: { op: 'min', list: listed } };
}

/** What transfers are summed from, and the unit they are summed in. */
export interface Fondbok {
  readonly enhet: Beloppsenhet;
  readonly resultatenhetsradList: readonly Resultatenhetsrad[];
  /** The same by Verksamhet-ID; `''` = units that name none. */
  readonly fondradListByOmrade: ReadonlyMap<string, readonly Resultatenhetsrad[]>;
}

/** The cells of an area's funds (`null` = the whole board) as terms of a sum in `enhet`. */
export function fondtermer(
  bok: Fondbok,
  omradeId: string | null,
  kolumn: 'Från' | 'Till',
  tecken: 1 | -1,
): readonly EkonomiTerm[] {
  const exponent = bok.enhet === 'mnkr' ? -3 : bok.enhet === 'kr' ? 3 : 0;
  const radList =
    omradeId === null ? bok.resultatenhetsradList : (bok.fondradListByOmrade.get(omradeId) ?? []);
  return radList.map(({ key }) => ({
    ref: cellRef(key, kolumn),
    tecken,
    ...(exponent === 0 ? {} : { exponent }),
  }));
}

/** A share in words: `10 %`. */
export function procentText(andel: Decimal): string {
  return `${toPlain(normalize(multiply(andel, parseDecimal('100')!)))} %`;
}

/** Which limit decided a computed transfer; null when the whole fund goes along. */
export function takSlog(uttryck: EkonomiUttryck, valueOf: (uttryck: EkonomiUttryck) => Decimal): Tak | null {
  if (uttryck.op !== 'min') return null;
  const [fond = ZERO, ...takList] = uttryck.list.map(valueOf);
  const namnList: readonly Tak[] = takList.length === 2 ? ['arets', 'ackumulerat'] : ['atagande'];
  const [lowest] = takList
    .map((varde, index) => ({ varde, tak: namnList[index]! }))
    .filter(({ varde }) => compare(varde, fond) < 0)
    .sort((a, b) => compare(a.varde, b.varde));
  return lowest?.tak ?? null;
}
