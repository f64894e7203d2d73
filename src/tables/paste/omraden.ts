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

/**
 * The row of an area that a column goes to; a new one when the sheet lacks it. Of several rows with the name the one
 * that holds a figure in the column counts, else a stated sum where costs and incomes are known, else the netto.
 */
export function omradesmal(register: Malregister, rad: string, verksamhetId: string, header: string): Malrad {
  const knownList = register.exact(rad, verksamhetId);
  const [filled] = knownList.filter((mal) => !isBlank(mal, header));
  const hasParts = ['Kostnader', 'Intäkter'].some((part) =>
    register.exact(part, verksamhetId).some((mal) => mal.slag !== 'Summa' && !isBlank(mal, header)),
  );
  const slag = POST_LIST.find((post) => post.rad === rad)?.slag ?? (hasParts ? 'Summa' : 'Netto');
  return (
    filled ??
    knownList.find((mal) => mal.slag === slag) ??
    knownList[0] ??
    newMalrad({ rad, verksamhetId, slag })
  );
}

function isBlank(mal: Malrad, header: string): boolean {
  const { value } = mal.cellOf(header);
  return value === null || value === '';
}
