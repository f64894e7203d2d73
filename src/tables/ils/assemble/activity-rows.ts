import { cellText, readDate, type Cell } from '../../../core';
import { IdSeries } from '../../read/id-series';
import { CHOICES } from '../../specs/choices';
import type { Antagande, IlsAktivitet } from '../types';
import { AGARE_BY_NIVA, choiceText } from './goal-rows';
import type { Malposter } from './indicator-rows';
import { rowOf, type Datarad } from './rows';

const ID_DIGITS = 3;
const TICK = '✓';

/** ISO when it can be read, else as printed: a strange date is told by the checks. */
function dateText(cell: Cell, isDate1904: boolean): string {
  const { iso, raw } = readDate(cell, isDate1904);
  return iso ?? (raw.trim() || cellText(cell).trim());
}

/** The state as printed: a deviation beats it; a printed "no" without a word of its own is going on. */
function lageOf(
  { isAvvikelse, isKlar, lage, radIndexList, namn, marke }: IlsAktivitet,
  antagandeList: Antagande[],
): string {
  if (isAvvikelse) return choiceText(CHOICES.Lage, 'avvikelse');
  if (lage !== undefined) return lage === 'genomford' ? '' : choiceText(CHOICES.Lage, lage);
  if (isKlar !== false) return '';
  const text = choiceText(CHOICES.Lage, 'pagar');
  const params = { aktivitet: namn, raw: marke ?? '', lage: text };
  antagandeList.push({ code: 'aktivitet-lage', radIndex: radIndexList[0] ?? null, params });
  return text;
}

/** Rows of Aktiviteter in document order; a tick that is not printed stays unknown (domain 7). */
export function activityRows(
  groupList: readonly Malposter<IlsAktivitet>[],
  isDate1904: boolean,
  antagandeList: Antagande[],
): readonly Datarad[] {
  const series = new IdSeries([]);
  return groupList.flatMap(({ mal, postList }) =>
    postList.map((aktivitet) =>
      rowOf({
        'Aktivitet-ID': series.next('A', ID_DIGITS),
        'Mål-ID': mal?.id ?? '',
        Aktivitet: aktivitet.namn,
        Ägare: mal === null ? '' : choiceText(CHOICES.Agare, AGARE_BY_NIVA[mal.rubrik.niva]),
        Startdatum: dateText(aktivitet.startdatum, isDate1904),
        Slutdatum: dateText(aktivitet.slutdatum, isDate1904),
        Läge: lageOf(aktivitet, antagandeList),
        Klar: aktivitet.isKlar === true ? TICK : '',
        Orsak: aktivitet.avvikelseText,
        Analys: aktivitet.analys,
      }),
    ),
  );
}
