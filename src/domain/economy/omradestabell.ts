import type { EkonomiFalt, EkonomiTabellslag, Typ } from '../model';
import { PRINTED_DECIMALS } from './amounts';
import { bladOf, type Bokpost, type Ekonomibok, type Omrade } from './bok';
import { omradenI } from './egna-rader';
import { kolumnerOf, mattOfRow, type Cellram, type Kolumnmall } from './mall';
import {
  kombination,
  TOMT_BLAD,
  type Radskiss,
  type Skisscell,
  type Tabellskiss,
  type Varavskiss,
} from './motor/skiss';
import { omradeKey } from './radnycklar';

/** A printed table with one row per verksamhetsområde, as data (domain 2). */
export interface Omradestabell {
  readonly slag: EkonomiTabellslag;
  readonly typList: readonly Typ[];
  readonly kolumnList: readonly Kolumnmall[];
  /** An area is printed when its rows hold a figure of these posts in one of these columns. */
  readonly postList: readonly Bokpost[];
  readonly faltList: readonly EkonomiFalt[];
  /** Areas that only stated figures tell of are printed too. */
  readonly hasAngivna?: boolean;
  /** Parts are printed under their whole and reconciled with it. */
  readonly hasVarav: boolean;
  /** Label of the last row; a table without one has no sum. */
  readonly summa?: string;
}

export const SUMMA_KEY = 'summa';

/** The rows and columns of a table of areas; null when the document has no figures for it. */
export function omradestabell(spec: Omradestabell, bok: Ekonomibok): Tabellskiss | null {
  const { typ, ar } = bok.modell.uppgifter;
  if (!spec.typList.includes(typ)) return null;
  const omradeList = omradenI(bok, spec.slag).filter(
    (omrade) => (spec.hasVarav || omrade.helhetId === null) && isPrinted(spec, omrade, bok),
  );
  if (omradeList.length === 0) return null;
  const radList = omradeList.map((omrade) => omradeRow(spec, omrade, bok));
  const addedList = omradeList.filter(({ helhetId }) => helhetId === null);
  return {
    id: spec.slag,
    slag: spec.slag,
    namn: '',
    enhet: bok.enhet,
    decimaler: PRINTED_DECIMALS[bok.enhet],
    kolumnList: kolumnerOf(spec.kolumnList, ar),
    radList: spec.summa === undefined ? radList : [...radList, sumRow(spec, spec.summa, addedList, bok)],
    varavList: varavOf(omradeList),
  };
}

function isPrinted(spec: Omradestabell, omrade: Omrade, bok: Ekonomibok): boolean {
  const { postList, faltList, hasAngivna = false } = spec;
  const isLeafless = Object.values(omrade.radListByPost).every((list) => list.length === 0);
  if (isLeafless) return hasAngivna;
  return postList.some((post) =>
    faltList.some((falt) => bladOf(omrade.radListByPost[post], falt, bok.enhet).antal > 0),
  );
}

function omradeRow({ slag, kolumnList }: Omradestabell, omrade: Omrade, bok: Ekonomibok): Radskiss {
  const ram: Cellram = { bok, tabellId: slag, radKey: omradeKey(omrade), omrade };
  const first = Object.values(omrade.radListByPost).flat()[0];
  return {
    key: ram.radKey,
    rad: omrade.helhetId === null ? omrade.namn : `varav ${omrade.namn}`,
    slag: 'verksamhet',
    ...(omrade.helhetId === null ? {} : { isDel: true }),
    origin: first?.origin ?? null,
    kommentar: commentOf(omrade),
    cellByKolumn: Object.fromEntries(kolumnList.map(({ key, cell }) => [key, cell(ram)])),
    mattByKolumn: mattOfRow(kolumnList, omrade.id),
  };
}

/** What has been written on the area's rows, each text once. */
export function commentOf({ radListByPost }: Omrade): string {
  const textList = Object.values(radListByPost).flatMap((list) => list.map(({ kommentar }) => kommentar));
  return [...new Set(textList.filter((text) => text !== ''))].join(' ');
}

function sumRow(spec: Omradestabell, rad: string, addedList: readonly Omrade[], bok: Ekonomibok): Radskiss {
  const cellOf = (mall: Kolumnmall): Skisscell => {
    if (mall.splitFalt !== undefined && !isSplitComplete(bok, mall.splitFalt)) return TOMT_BLAD;
    if (mall.isSummed === false && addedList[0]) {
      return mall.cell({ bok, tabellId: spec.slag, radKey: SUMMA_KEY, omrade: addedList[0] });
    }
    return kombination(
      addedList.map((omrade) => ({ tabellId: spec.slag, radKey: omradeKey(omrade), kolumn: mall.key })),
    );
  };
  return {
    key: SUMMA_KEY,
    rad,
    slag: 'summa',
    origin: null,
    kommentar: '',
    cellByKolumn: Object.fromEntries(spec.kolumnList.map((mall) => [mall.key, cellOf(mall)])),
    mattByKolumn: mattOfRow(spec.kolumnList, ''),
  };
}

/** False when an area holds only its netto in the column: costs and incomes then give no sum of the board. */
export function isSplitComplete({ omradeList, enhet }: Ekonomibok, falt: EkonomiFalt): boolean {
  const hasFigure = (omrade: Omrade, post: Bokpost): boolean =>
    bladOf(omrade.radListByPost[post], falt, enhet).antal > 0;
  return omradeList.every((omrade) => omrade.helhetId !== null || !hasFigure(omrade, 'netto'));
}

function varavOf(omradeList: readonly Omrade[]): readonly Varavskiss[] {
  const delListById = new Map<string, Omrade[]>();
  for (const omrade of omradeList) {
    if (omrade.helhetId === null) continue;
    const list = delListById.get(omrade.helhetId);
    if (list) list.push(omrade);
    else delListById.set(omrade.helhetId, [omrade]);
  }
  const byId = new Map(omradeList.map((omrade) => [omrade.id, omrade]));
  return [...delListById].map(([helhetId, delList]) => ({
    helKey: omradeKey({ id: helhetId }),
    delKeyList: delList.map(omradeKey),
    isFullstandig: isFullSplit(byId.get(helhetId), delList),
  }));
}

/** The split is full when the whole says so, or every part (domain 6); of a part the word is about itself. */
function isFullSplit(helhet: Omrade | undefined, delList: readonly Omrade[]): boolean {
  const isFull = (omrade: Omrade | undefined): boolean => omrade?.verksamhet?.uppdelning === 'fullstandig';
  return (helhet?.helhetId === null && isFull(helhet)) || delList.every(isFull);
}
