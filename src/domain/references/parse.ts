import type { Textreferens } from './types';

/** A piece of a text: as written, or a reference. */
export type Textdel =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'referens'; readonly referens: Textreferens };

/** A doubled brace (a literal one), or a reference; other braces are plain text. */
const TOKEN = /\{\{|\{([a-zåäö]+):([^{}|\n]+)((?:\|[^{}|\n]*)*)\}/giu;

/**
 * Cuts a text at its references (`interfaces` 3). `{{` stands for a literal brace, so `{{antal:M1}` is text.
 *
 * @example
 * parseReferences('Utfall {indikator:I012.utfall}.').length; // 3
 */
export function parseReferences(text: string): readonly Textdel[] {
  if (!text.includes('{')) return text === '' ? [] : [{ kind: 'text', text }];
  const delList: Textdel[] = [];
  let end = 0;
  const addText = (piece: string): void => {
    if (piece !== '') delList.push({ kind: 'text', text: piece });
  };
  for (const match of text.matchAll(TOKEN)) {
    addText(text.slice(end, match.index));
    end = match.index + match[0].length;
    const [raw, slag, nyckel, filters] = match;
    if (slag === undefined) addText('{');
    else delList.push({ kind: 'referens', referens: referenceOf(raw, slag, nyckel!, filters!) });
  }
  addText(text.slice(end));
  return delList;
}

/** The references of a text, in their order. */
export function referencesOf(text: string): readonly Textreferens[] {
  return parseReferences(text).flatMap((del) => (del.kind === 'referens' ? [del.referens] : []));
}

function referenceOf(raw: string, slag: string, nyckel: string, filters: string): Textreferens {
  return {
    raw,
    slag: slag.toLowerCase(),
    nyckel: nyckel.trim(),
    filterList: filters
      .split('|')
      .map((filter) => filter.trim().toLowerCase())
      .filter((filter) => filter !== ''),
  };
}
