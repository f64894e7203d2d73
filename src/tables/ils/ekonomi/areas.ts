import { labelKey } from '../../../domain';

/** What a row label of a table per verksamhet names. */
export interface Omradesnamn {
  readonly namn: string;
  /** The verksamhet it is a part of, when the label says (`X varav Y`); `''` = the one above. */
  readonly delAv: string | null;
}

const VARAV_FIRST = /^[-–•·*\s]*(?:varav|därav|v\.?a\.?v\.?)\b\s*[:–-]?\s*/iu;
const VARAV_INSIDE = /^(.+?)[\s,–-]+(?:varav|därav)\s+(.+)$/iu;
const BULLET = /^[-–•·]\s+/u;

/** Footnote marks and colons are no part of a label. */
export function cleanLabel(text: string): string {
  return text
    .replace(/[\s:*]+$/u, '')
    .replace(/(?<=\p{L})\s?\d\)$/u, '')
    .trim();
}

/** Reads a label: `varav vuxna`, `- vuxna`, `Individ- och familjeomsorg varav SocPsy`, or a plain name. */
export function readOmrade(label: string): Omradesnamn {
  const text = cleanLabel(label);
  if (VARAV_FIRST.test(text)) return { namn: text.replace(VARAV_FIRST, ''), delAv: '' };
  const inside = VARAV_INSIDE.exec(text);
  if (inside) return { namn: inside[2]!, delAv: inside[1]! };
  return BULLET.test(text) ? { namn: text.replace(BULLET, ''), delAv: '' } : { namn: text, delAv: null };
}

/** The board's own rows in tables per verksamhet. */
export type Summarad = 'summa' | 'summaInkl' | 'kapital' | null;

const SUMMA_INKL = /^(?:summa|totalt?)inkl/;
const SUMMA =
  /^(?:summa|totalt?|summatotalt|totalsumma|slutligtresultat|nämndentotalt|summanämnden|heladenämnden)(?:exkl.*|netto|nämnd(?:en)?|verksamhet(?:er)?|drift.*)?$/;
const KAPITAL = /^(?:kapitalkostnad(?:er)?|avskrivningaroch(?:internräntor|kapitalkostnader))/;

/** Tells sums and capital costs from verksamheter. */
export function summaradOf(label: string): Summarad {
  const key = labelKey(label);
  if (SUMMA_INKL.test(key)) return 'summaInkl';
  if (SUMMA.test(key)) return 'summa';
  return KAPITAL.test(key) ? 'kapital' : null;
}

/** `Kapitalkostnader stadsmiljö` → `stadsmiljö`; `''` for those of the whole board. */
export function omradeOfKapital(label: string): string {
  return cleanLabel(label)
    .replace(/^(?:kapitalkostnad(?:er)?|avskrivningar och (?:internräntor|kapitalkostnader))/iu, '')
    .replace(/^[\s,:–-]+(?:för\s+)?/u, '');
}

/** True for a label that names a sum: stated, never added. */
export function isSumLabel(label: string): boolean {
  return /^(?:summa|totalt?|delsumma|summering)/.test(labelKey(label)) || summaradOf(label) === 'summa';
}
