import type { Issue } from '../../core';
import type { Organisationsniva, Typ } from '../../domain';

/** What the person has to say about a document, since it does not say so itself. */
export type Asked = Readonly<Record<'typ' | 'niva' | 'ar', boolean>>;

/** The answers, as far as they are asked for. */
export interface KindAnswer {
  readonly typ: Typ;
  readonly niva: Organisationsniva;
  readonly ar: number;
}

const NONE: Asked = { typ: false, niva: false, ar: false };

/** What is asked for after these issues, beside what was asked before. */
export function askedOf(issueList: readonly Issue[], before: Asked = NONE): Asked {
  const has = (code: string): boolean => issueList.some((issue) => issue.code === code);
  return {
    typ: before.typ || has('import-typ-unknown'),
    niva: before.niva || has('import-niva-unknown'),
    ar: before.ar || has('import-ar-unknown'),
  };
}

/** What stands in the fields at first: last year's annual report of a unit. */
export function withDefaults(thisYear: number): KindAnswer {
  return { typ: 'VB', niva: 'enhet', ar: thisYear - 1 };
}
