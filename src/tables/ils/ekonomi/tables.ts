import { labelKey } from '../../../domain';
import type { IlsTabellrader, Lasram, Tabellutdrag } from '../types';
import { isBlank } from './body';
import { emitBlad, emitOmrade, emitPost, emitVolym, type Tabellinfo, type Utslapp } from './emit';
import {
  investeringarMall,
  kostnadsutvecklingMall,
  nettoPerVerksamhetMall,
  personalkostnaderMall,
  perVerksamhetMall,
  prognosjamforelseMall,
  resultatenheterMall,
  resultatrakningMall,
  verksamhetMall,
} from './kinds-vb';
import { tertialMallList } from './kinds-tertial';
import { arsvolymMall, manadMall, tertialvolymMall } from './kinds-volym';
import { vpInvesteringarMall, vpOversiktMall, vpVerksamhetMall } from './kinds-vp';
import type { Sammanhang, Tabellmall } from './mall';
import {
  cleanTitle,
  headingAbove,
  isEmptyCaption,
  sectionAbove,
  titleAbove,
  unitOfTable,
} from './surroundings';
import { AMOUNT_CELL, findHeader, readTableBody, type Lastabell, type Rubrikrad } from './table';

/** Every kind of table with a header row of captions, the more certain first. */
const MALL_LIST: readonly Tabellmall[] = [
  manadMall,
  resultatenheterMall,
  kostnadsutvecklingMall,
  perVerksamhetMall,
  tertialvolymMall,
  prognosjamforelseMall,
  personalkostnaderMall,
  ...tertialMallList,
  arsvolymMall,
  vpInvesteringarMall,
  vpVerksamhetMall,
  vpOversiktMall,
  investeringarMall,
  resultatrakningMall,
  verksamhetMall,
  nettoPerVerksamhetMall,
];

/** Row labels that are looked at to tell what kind of table it is. */
const LABEL_COUNT = 10;

function contextOf(ram: Lasram, radIndex: number, rubrik: Rubrikrad): Sammanhang {
  const etikettList: string[] = [];
  for (let at = rubrik.kroppIndex; at < rubrik.kroppIndex + 2 * LABEL_COUNT; at += 1) {
    const row = ram.kalla.radList[at];
    if (!row || ram.isBoundary(at) || etikettList.length === LABEL_COUNT) break;
    const text = isBlank(ram, at) ? '' : (row.textList.find((cell) => cell !== '') ?? '');
    if (text !== '' && row.textList.some((cell) => AMOUNT_CELL.test(cell))) etikettList.push(labelKey(text));
  }
  const { ar, typ, niva } = ram;
  const titel = cleanTitle(titleAbove(ram, radIndex) || headingAbove(ram, radIndex));
  return { ar, typ, niva, rubrikcell: rubrik.rubrikcell, titel, etikettList };
}

interface Tabellstart {
  readonly mall: Tabellmall;
  readonly rubrik: Rubrikrad;
  readonly kring: Sammanhang;
}

/** The kind of table whose header stands on a row; null for none. */
function startOf(ram: Lasram, radIndex: number): Tabellstart | null {
  for (const mall of MALL_LIST) {
    const rubrik = findHeader(ram, radIndex, mall.kolumnList);
    if (!rubrik) continue;
    const kring = contextOf(ram, radIndex, rubrik);
    if (mall.isMatch(kring)) return { mall, rubrik, kring };
  }
  return null;
}

/** True when some table's header of captions stands on the row. */
export function isTableHeader(ram: Lasram, radIndex: number): boolean {
  return MALL_LIST.some(({ kolumnList }) => findHeader(ram, radIndex, kolumnList) !== null);
}

function emit(mall: Tabellmall, info: Tabellinfo): Utslapp {
  if (mall.form === 'omrade') return emitOmrade(mall, info);
  if (mall.form === 'post') return emitPost(mall, info);
  return mall.form === 'volym' ? emitVolym(mall, info) : emitBlad(mall, info);
}

function infoOf(
  ram: Lasram,
  startIndex: number,
  start: Tabellstart,
  tabell: Lastabell,
): [Tabellinfo, Utslapp['antagandeList']] {
  const { titel, rubrikcell } = start.kring;
  const siffraList = tabell.placeradList.flatMap((placerad) =>
    placerad.kind === 'tal' ? [...placerad.rad.siffraByRoll.values()] : [],
  );
  const isMoney = start.mall.form !== 'volym';
  const val = isMoney
    ? unitOfTable(
        ram,
        { startIndex, endIndex: tabell.endIndex, titel: titleAbove(ram, startIndex) },
        siffraList,
        start.mall.enhet,
      )
    : { enhet: 'tkr' as const, antagande: null };
  const source = titel || cleanTitle(sectionAbove(ram, startIndex)) || rubrikcell || start.mall.slag;
  const kalla = isEmptyCaption(rubrikcell) ? source : cleanTitle(rubrikcell);
  return [{ ram, tabell, kalla, titel, enhet: val.enhet }, val.antagande ? [val.antagande] : []];
}

/** Reads a table that begins with a header row of captions; null when none stands there. */
export function readCaptionTable(ram: Lasram, startIndex: number): Tabellutdrag<IlsTabellrader> | null {
  const start = startOf(ram, startIndex);
  if (!start) return null;
  const tabell = readTableBody(ram, startIndex, start.rubrik, start.mall.kolumnList, (at) =>
    isTableHeader(ram, at),
  );
  if (tabell.placeradList.length === 0) return null;
  const [info, unitList] = infoOf(ram, startIndex, start, tabell);
  const { rowList, antagandeList, ejTolkadeList } = emit(start.mall, info);
  const radIndexList = Array.from({ length: tabell.endIndex - startIndex }, (_, at) => startIndex + at);
  return {
    endIndex: tabell.endIndex,
    postList: [{ slag: start.mall.slag, radIndexList, rowList }],
    antagandeList: [...tabell.antagandeList, ...unitList, ...antagandeList],
    ejTolkadeList: [...tabell.ejTolkadeList, ...ejTolkadeList],
  };
}
