import { success, type Result } from '../../core';
import { assembleEkonomi, budgetpostForm, ekonomiForm } from './ekonomi';
import { traceImport, type Importdelar, type Importspar, type Importsvar } from './import-document';
import { aktivitetForm, indikatorForm } from './malrader';
import type { Importresultat, Kalla } from './types';

const DELAR: Importdelar = {
  former: { indikator: indikatorForm, aktivitet: aktivitetForm, ekonomi: ekonomiForm, lista: budgetpostForm },
  ekonomi: assembleEkonomi,
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
  return traceImport(kalla, svar, DELAR);
}

export type { Importsvar } from './import-document';
export { decodeText } from './kalla/decode';
export { kallaOfSheet, kallaOfText } from './kalla/kalla';
export type { Importresultat, Kalla } from './types';
