import { labelKey } from '../../domain';
import { newMalrad, type Malrad, type Malregister } from './target-rows';

/** What the rows of an area are called in Ekonomi, and their Slag when they are made. */
interface Omradespost {
  readonly rad: string;
  /** Null = Netto for figures that exist as netto only, Summa otherwise. */
  readonly slag: string | null;
  /** Captions whose letters match go to it. */
  readonly pattern: RegExp;
  /** Words that say which row it is and nothing of the measure. */
  readonly strip: RegExp;
}

/** Rows of an area by the captions of a board's tables (domain 2); the first that matches. */
const POST_LIST: readonly Omradespost[] = [
  {
    rad: 'Nettoförändring',
    slag: 'Summa',
    pattern: /nettoförändr/,
    strip: /^$/,
  },
  {
    rad: 'Netto efter resultatöverföringar',
    slag: 'Summa',
    pattern: /efter/,
    strip: /efter|resultat(?:överföring|disposition)(?:ar|er|en)?|res\.?\s?överf\.?/giu,
  },
  { rad: 'Intäkter', slag: 'Intäkt', pattern: /intäkt/, strip: /intäkt(?:er|erna)?/giu },
  { rad: 'Kostnader', slag: 'Kostnad', pattern: /(?<!netto)kostnad/, strip: /kostnad(?:er|erna)?/giu },
  {
    rad: 'Netto',
    slag: null,
    pattern: /(?:)/,
    strip: /netto(?:kostnad(?:er)?)?|före(?!gående)|resultat(?:överföring|disposition)(?:ar|er|en)?/giu,
  },
];

/** The row of an area that a caption means, and the caption without it: `Budget (kostnader)` → Kostnader, Budget. */
export function splitCaption(rubrik: string): { readonly rad: string; readonly rubrik: string } {
  const key = labelKey(rubrik);
  const post = POST_LIST.find(({ pattern }) => pattern.test(key))!;
  const rest = rubrik.replace(post.strip, ' ').replace(/\(\s*[+–−-]?\s*\)|[+–−-]\s*\)/gu, ' ');
  return { rad: post.rad, rubrik: rest.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim() };
}

/** Rows of an area that figures may be pasted into. */
export const OMRADESRAD_LIST: readonly string[] = ['Kostnader', 'Intäkter', 'Netto', POST_LIST[1]!.rad];

/** `Kostnader/Budget` → row and header; a plain header has no row. */
export function splitHeader(header: string): { readonly rad: string | null; readonly header: string } {
  const at = header.indexOf('/');
  return at < 0 ? { rad: null, header } : { rad: header.slice(0, at), header: header.slice(at + 1) };
}

const PART_LIST = ['Kostnader', 'Intäkter'] as const;

/** A netto row of the area that is counted and holds a figure in the column. */
export function countedNetto(register: Malregister, verksamhetId: string, header: string): Malrad | null {
  const list = register.exact('Netto', verksamhetId);
  return list.find((mal) => mal.slag === 'Netto' && !isBlank(mal, header)) ?? null;
}

/**
 * The row of an area that a column goes to; a new one when the sheet lacks it. A netto beside costs or incomes (in
 * the block or in the sheet) is a stated sum; only one that exists as netto alone is counted.
 */
export function omradesmal(
  register: Malregister,
  { rad, header, hasPart }: { readonly rad: string; readonly header: string; readonly hasPart: boolean },
  verksamhetId: string,
): Malrad {
  const knownList = register.exact(rad, verksamhetId);
  const given = POST_LIST.find((post) => post.rad === rad)?.slag ?? null;
  if (given !== null) return knownList[0] ?? newMalrad({ rad, verksamhetId, slag: given });
  const isInSheet = PART_LIST.some((part) =>
    register.exact(part, verksamhetId).some((mal) => mal.slag !== 'Summa' && !isBlank(mal, header)),
  );
  const filled = knownList.find((mal) => !isBlank(mal, header));
  const slag = hasPart || isInSheet ? 'Summa' : (filled?.slag ?? 'Netto');
  return knownList.find((mal) => mal.slag === slag) ?? newMalrad({ rad, verksamhetId, slag });
}

/** True for the headers of costs and incomes in a table of areas. */
export function isPart(whole: string): boolean {
  const { rad } = splitHeader(whole);
  return rad !== null && PART_LIST.some((part) => part === rad);
}

function isBlank(mal: Malrad, header: string): boolean {
  const { value } = mal.cellOf(header);
  return value === null || value === '';
}
