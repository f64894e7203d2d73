import { cellText, parseVardeText, type Cell, type CellScalar, type Varde } from '../../../core';
import { resolveRiktning, type Malniva } from '../../../domain';
import { IdSeries } from '../../read/id-series';
import { CHOICES } from '../../specs/choices';
import { indikatorerSpec } from '../../specs/indikatorer';
import { cleanText } from '../kalla/clean';
import type { Antagande, IlsIndikator } from '../types';
import { isCityTarget } from './city-target';
import { AGARE_BY_NIVA, choiceText } from './goal-rows';
import { rowOf, type Datarad } from './rows';
import type { Malutdrag } from './utdrag';

const ID_DIGITS = 3;
const COLUMN_BY_KEY = new Map<string, (typeof indikatorerSpec.columnList)[number]>(
  indikatorerSpec.columnList.map((column) => [column.key, column]),
);
/** A whole number without thousands separators: as a number it keeps everything that was printed. */
const WHOLE = /^-?\d{1,9}$/;

/** A printed figure as the sheet holds it: text as printed, plain numbers as numbers. */
function figure(cell: Cell, isTarget: boolean): CellScalar {
  if (typeof cell.value === 'number' && cell.numberFormat === undefined)
    return isTarget ? cellText(cell) : cell.value;
  const text = cleanText(cellText(cell));
  return !isTarget && WHOLE.test(text) ? Number(text) : text;
}

function figures({ cellByKey }: IlsIndikator): Datarad {
  const entryList = Object.entries(cellByKey).map(([key, cell]) => {
    const column = COLUMN_BY_KEY.get(key);
    if (!column) throw new Error(`no column ${key} in Indikatorer`);
    const isFigure = column.type === 'value' || column.type === 'target';
    const value = isFigure ? figure(cell, column.type === 'target') : cleanText(cellText(cell));
    return [column.header, value] as const;
  });
  return Object.fromEntries(entryList);
}

function vardeOf({ cellByKey }: IlsIndikator, key: string, kind: 'value' | 'target'): Varde {
  const cell = cellByKey[key];
  return parseVardeText(cell ? cleanText(cellText(cell)) : '', kind);
}

/** The unit when every figure of the row that has one has the same. */
function commonEnhet(indikator: IlsIndikator): string {
  const enhetSet = new Set<string>();
  for (const key of ['utfall', 'arsmal', 'utfallMan', 'utfallKvinnor']) {
    const { enhet } = vardeOf(indikator, key, key === 'arsmal' ? 'target' : 'value');
    if (enhet !== null) enhetSet.add(enhet);
  }
  return enhetSet.size === 1 ? [...enhetSet][0]! : '';
}

/** A share is measured anew each time: the last measurement is the year's (domain 4.1). */
function berakning(namn: string, enhet: string): string | null {
  const isShare = /^(?:andel|index)/i.test(namn) && (enhet === '%' || enhet === '');
  return isShare ? choiceText(CHOICES.Berakning, 'senaste') : null;
}

function direction(indikator: IlsIndikator, antagandeList: Antagande[]): Datarad {
  const { riktning, isAntagen } = resolveRiktning({
    namn: indikator.namn,
    riktning: null,
    riktningBekraftad: null,
    arsmal: vardeOf(indikator, 'arsmal', 'target'),
    kfArsmal: vardeOf(indikator, 'kfArsmal', 'target'),
  });
  if (riktning === null) return {};
  const text = choiceText(CHOICES.Riktning, riktning);
  if (isAntagen) {
    const radIndex = indikator.radIndexList[0] ?? null;
    antagandeList.push({ code: 'riktning', radIndex, params: { indikator: indikator.namn, riktning: text } });
  }
  return { Riktning: text, 'Riktning bekräftad': isAntagen ? 'Nej' : 'Ja' };
}

/** KF's target marked as the city's own, where its size says so. */
function cityTarget(indikator: IlsIndikator, antagandeList: Antagande[]): Datarad {
  const kfArsmal = vardeOf(indikator, 'kfArsmal', 'target');
  const isCity = isCityTarget(kfArsmal, {
    arsmal: vardeOf(indikator, 'arsmal', 'target'),
    foregaende: vardeOf(indikator, 'foregaendeUtfall', 'value'),
    utfall: vardeOf(indikator, 'utfall', 'value'),
  });
  if (!isCity) return {};
  const radIndex = indikator.radIndexList[0] ?? null;
  const params = { indikator: indikator.namn, kf: kfArsmal.raw };
  antagandeList.push({ code: 'kf-avser-staden', radIndex, params });
  return { 'KF avser staden': 'Ja' };
}

function indicatorRow(
  indikator: IlsIndikator,
  place: { readonly id: string; readonly malId: string; readonly niva: Malniva | null },
  antagandeList: Antagande[],
): Datarad {
  const enhet = commonEnhet(indikator);
  return rowOf({
    'Indikator-ID': place.id,
    'Mål-ID': place.malId,
    Indikator: indikator.namn,
    Ägare: place.niva === null ? '' : choiceText(CHOICES.Agare, AGARE_BY_NIVA[place.niva]),
    Enhet: enhet,
    ...direction(indikator, antagandeList),
    Beräkning: berakning(indikator.namn, enhet),
    ...figures(indikator),
    ...cityTarget(indikator, antagandeList),
    Analys: indikator.analys,
  });
}

/** What stands under one goal, or under none. */
export interface Malposter<Post> {
  readonly mal: Malutdrag | null;
  readonly postList: readonly Post[];
}

/** Rows of Indikatorer in document order; directions are proposed and told as assumed (domain 4.6). */
export function indicatorRows(
  groupList: readonly Malposter<IlsIndikator>[],
  antagandeList: Antagande[],
): readonly Datarad[] {
  const series = new IdSeries([]);
  return groupList.flatMap(({ mal, postList }) =>
    postList.map((indikator) =>
      indicatorRow(
        indikator,
        { id: series.next('I', ID_DIGITS), malId: mal?.id ?? '', niva: mal?.rubrik.niva ?? null },
        antagandeList,
      ),
    ),
  );
}
