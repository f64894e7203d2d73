import type { CellRef, Decimal } from '../../core';
import type { Malniva, Organisationsniva, Typ } from './codes';

/** Sheet Uppgifter: what the document is about. Texts are `''` when not given. */
export interface Uppgifter {
  readonly organisation: string;
  readonly enhetsId: string;
  readonly forvaltning: string;
  readonly namnd: string;
  readonly niva: Organisationsniva;
  readonly typ: Typ;
  readonly ar: number;
  readonly enhetschef: string;
  readonly handlaggare: string;
  readonly telefon: string;
  readonly epost: string;
  readonly till: string;
  readonly titel: string;
  readonly diarienummer: string;
  readonly upprattad: string;
  readonly sammantradesdatum: string;
  readonly dokumentstatus: string;
  readonly version: string;
  readonly mallversion: string;
  readonly visningsbelopp: 'tkr' | 'mnkr';
  /** Field name → the cell its value stands in. */
  readonly cellByField: Readonly<Record<string, CellRef>>;
}

/**
 * Two limits of a status rule (domain 4.7): helt while the miss ≤ `helt`, delvis while it is ≤ `delvis`, else
 * inte. Relative: shares of the target's absolute value (0.2 = 20 %); absolute: in the indicator's unit.
 */
export interface Statusgrans {
  readonly helt: Decimal;
  readonly delvis: Decimal;
}

/** A named status rule; `trend` compares with last year instead of the target. */
export type Statusregel =
  | { readonly kind: 'grans'; readonly text: string; readonly grans: Statusgrans }
  /** Delvis while the miss is at most `grans`, in the indicator's unit. */
  | { readonly kind: 'absolut'; readonly text: string; readonly grans: Decimal }
  | { readonly kind: 'trend'; readonly text: string };

/** A share as a fraction of whole numbers, so that "more than a third" is exact. */
export interface Andel {
  readonly taljare: number;
  readonly namnare: number;
}

/** Thresholds of the proposal of an assessment (domain 5). */
export interface Forslagsgranser {
  /** More of the judged rows missed than this → inte … */
  readonly forslagInteOver: Andel;
  /** … and at most this → nothing against helt. */
  readonly forslagHeltHogst: Andel;
  /** More of the activities done than this → nothing against helt. */
  readonly forslagKlaraOver: Andel;
  /** None done says inte from this number of activities on. */
  readonly forslagIngenKlarFran: number;
}

/** Sheet Regler: the workbook's settings, defaults where the sheet says nothing. */
export interface Regelverk extends Forslagsgranser {
  readonly statusregel: Statusregel;
  /** Limit for delvis where the relative one does not apply (target 0 or negative, intervals); null = none. */
  readonly absolutGrans: Decimal | null;
  /** Large deviation: more than this share (0.05) … */
  readonly avvikelsegransAndel: Decimal;
  /** … and more than this amount, tkr. */
  readonly avvikelsegransTkr: Decimal;
  readonly takAckumuleratAndel: Decimal;
  readonly takAretsAndel: Decimal;
  readonly arAttTackaUnderskott: number;
  readonly isUtanAvvikelseGenomford: boolean;
  readonly minstaAntalSvarande: number;
  readonly bedomdaNivaList: readonly Malniva[];
  readonly textForTomtAvsnitt: string;
  /** Setting key → the cell its value stands in. */
  readonly cellByKey: Readonly<Record<string, CellRef>>;
}
