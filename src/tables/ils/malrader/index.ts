import { cellText, EMPTY_CELL } from '../../../core';
import type { IlsAktivitet, IlsIndikator, Kallrad, Tabellform } from '../types';
import { bareAktivitetHeader, readAktivitetRow } from './aktivitet-row';
import { aktivitetHeader, indikatorHeader } from './header';
import { bareIndikatorHeader, readIndikatorRow } from './indikator-row';
import { readAvvikelse, readLage, readMarke } from './marks';
import { joinProse, proseOf } from './prose';
import { tabellform } from './table-reader';
import type { Utkast } from './utkast';

const proseAt = (rad: Kallrad, column: number): string => proseOf(rad.cellList[column]!);

/** A mark is only told when there is one. */
function markeField(marke: string): { readonly marke?: string } {
  return marke === '' ? {} : { marke };
}

function finishIndikator({ radIndexList, namn, marke, cellByKey, analysList }: Utkast): IlsIndikator {
  return { radIndexList, namn, cellByKey, analys: joinProse(analysList), ...markeField(marke) };
}

function finishAktivitet({ radIndexList, namn, marke, cellByKey, analysList }: Utkast): IlsAktivitet {
  const avvikelse = readAvvikelse(cellText(cellByKey.avvikelse ?? EMPTY_CELL));
  const { isKlar, isAvvikelse } = readMarke(marke);
  const lage = readLage(marke);
  return {
    radIndexList,
    namn,
    startdatum: cellByKey.startdatum ?? EMPTY_CELL,
    slutdatum: cellByKey.slutdatum ?? EMPTY_CELL,
    isKlar,
    isAvvikelse: isAvvikelse || avvikelse.isAvvikelse,
    avvikelseText: avvikelse.text,
    analys: joinProse(analysList),
    ...markeField(marke),
    ...(lage !== null && { lage }),
  };
}

/** Reads indicator tables (domain 2, 3 and 9): every cell as printed, analyses, joined over page breaks. */
export const indikatorForm: Tabellform<IlsIndikator> = tabellform({
  slag: 'indikatorer',
  header: indikatorHeader,
  otherHeader: aktivitetHeader,
  bareHeader: bareIndikatorHeader,
  readRow: readIndikatorRow,
  isCertain: ({ cellByKey }, { keyList }) =>
    cellByKey.period !== undefined ||
    cellByKey.periodicitet !== undefined ||
    !(keyList.includes('period') || keyList.includes('periodicitet')),
  proseOf: proseAt,
  finish: finishIndikator,
});

/** Reads activity tables (domain 2, 7 and 9): names, dates, ticks and deviations; a lost tick is null. */
export const aktivitetForm: Tabellform<IlsAktivitet> = tabellform({
  slag: 'aktiviteter',
  header: aktivitetHeader,
  otherHeader: indikatorHeader,
  bareHeader: bareAktivitetHeader,
  readRow: readAktivitetRow,
  isCertain: () => true,
  proseOf: proseAt,
  finish: finishAktivitet,
});
