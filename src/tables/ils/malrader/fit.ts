import { parseVardeText, type Varde } from '../../../core';
import { squash, type Kolumnnyckel } from './captions';

const PERIOD = /^(?:vb|t1|t2|vp)\s?(?:19|20)\d{2}$|^(?:19|20)\d{2}(?:[-–]\d{2})?$|^(?:t1|t2|vb|helår)$/i;
const NAMED_PERIOD = /^(?:vb|t1|t2|vp)\s?(?:19|20)\d{2}$/i;
const PERIODICITET = new Set(['tertial', 'ar', 'manad', 'kvartal', 'halvar', 'arligen', 'tertialvis']);
const OUTCOME_LIST = ['utfall', 'utfallMan', 'utfallKvinnor', 'foregaendeUtfall', 'prognosHelar'] as const;
const OUTCOME_SET: ReadonlySet<Kolumnnyckel> = new Set<Kolumnnyckel>(OUTCOME_LIST);

/** A text that cannot stand in its column; one that only cannot be read there. */
const IMPOSSIBLE = 3;
const UNREADABLE = 1;

/** True for `VB 2022`, `2022`, `2022-12`. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}

/** True for `VB 2022`: a period that can be nothing else. */
export function isNamedPeriod(text: string): boolean {
  return NAMED_PERIOD.test(text);
}

/** True for `Tertial` and `År`, broken words too. */
export function isPeriodicitet(text: string): boolean {
  return text.length <= 12 && PERIODICITET.has(squash(text));
}

function markeringOf(text: string): Varde['markering'] {
  return text === '' ? null : parseVardeText(text, 'target').markering;
}

function outcomeMisfit(text: string): number {
  const markering = markeringOf(text);
  if (markering === 'tasFramAvNamnd' || markering === 'faststalls') return IMPOSSIBLE;
  return parseVardeText(text, 'value').slag === 'olasbar' ? UNREADABLE : 0;
}

function valueMisfit(text: string, key: Kolumnnyckel): number {
  if (isNamedPeriod(text) || isPeriodicitet(text)) return IMPOSSIBLE;
  if (OUTCOME_SET.has(key)) return outcomeMisfit(text);
  return parseVardeText(text, 'target').slag === 'olasbar' ? UNREADABLE : 0;
}

/** How badly a text fits a column: 0 = as it should be. */
export function misfit(text: string, key: Kolumnnyckel | null): number {
  if (text === '' || key === null) return 0;
  if (key === 'period') return isPeriod(text) || isPeriodicitet(text) ? 0 : IMPOSSIBLE;
  if (key === 'periodicitet') return isPeriodicitet(text) ? 0 : IMPOSSIBLE;
  return valueMisfit(text, key);
}

/** Texts of one row by what their columns hold. */
export type Figures = Partial<Record<Kolumnnyckel, string>>;

function numberOf(text: string | undefined): number | null {
  const varde = text === undefined || text === '' ? null : parseVardeText(text, 'value').varde;
  return varde === null ? null : Number(varde.coefficient) / 10 ** varde.scale;
}

function genderCost(total: number | null, men: number | null, women: number | null): number {
  if (men === null && women === null) return 0;
  if (men === null || women === null) return total === null ? 2 : 1;
  if (total === null) return 1;
  return total >= Math.min(men, women) && total <= Math.max(men, women) ? -1 : 1;
}

/** "Tas fram av nämnd" is what KF writes, and asks for an own target. */
function targetCost(own: string, kf: string): number {
  if (markeringOf(own) === 'tasFramAvNamnd') return 1;
  return own === '' && markeringOf(kf) === 'tasFramAvNamnd' ? 1 : 0;
}

/** What speaks against a reading beyond the kinds of its cells: genders not around their total, no own target. */
export function implausibility(figures: Figures): number {
  const { utfall, utfallMan, utfallKvinnor, arsmal = '', kfArsmal = '' } = figures;
  const genders = genderCost(numberOf(utfall), numberOf(utfallMan), numberOf(utfallKvinnor));
  return genders + targetCost(arsmal, kfArsmal);
}
