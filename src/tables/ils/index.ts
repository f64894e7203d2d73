import { success, type Result } from '../../core';
import { assembleEkonomi, budgetpostForm, ekonomiForm } from './ekonomi';
import { traceImport, type Importspar, type Importsvar } from './import-document';
import { aktivitetForm, indikatorForm } from './malrader';
import type { Former } from './assemble/walk';
import { plainAktivitetForm } from './plain/plain-activities';
import { plainEkonomiForm } from './plain/plain-economy';
import { plainIndikatorForm } from './plain/plain-indicators';
import type { Importresultat, Kalla } from './types';

const TABLE_FORMER: Former = {
  indikator: indikatorForm,
  aktivitet: aktivitetForm,
  ekonomi: ekonomiForm,
  lista: budgetpostForm,
};
/** Text without tabs has lost its empty cells: only what is certain is read. */
const PLAIN_FORMER: Former = {
  indikator: plainIndikatorForm,
  aktivitet: plainAktivitetForm,
  ekonomi: plainEkonomiForm,
  lista: budgetpostForm,
};

/**
 * Reads an existing ILS report (issue: nothing recognised, or type, level or year neither said by the document nor
 * by the person) into rows of the data sheets, with ids in document order, what was assumed and what was not
 * understood. The same source gives the same rows. Example: `importIls(kallaOfText(text), { niva: 'enhet' })`.
 */
export function importIls(kalla: Kalla, svar: Importsvar = {}): Result<Importresultat> {
  const traced = traceIls(kalla, svar);
  return traced.ok ? success(traced.value.resultat, traced.issueList) : traced;
}

/** As `importIls`, with what became of every row of the source. */
export function traceIls(kalla: Kalla, svar: Importsvar = {}): Result<Importspar> {
  return traceImport(kalla, svar, {
    former: kalla.isPlainText ? PLAIN_FORMER : TABLE_FORMER,
    ekonomi: assembleEkonomi,
  });
}

export type { Importsvar } from './import-document';
export { decodeText } from './kalla/decode';
export { kallaOfSheet, kallaOfText } from './kalla/kalla';
export type { Importresultat, Kalla } from './types';
