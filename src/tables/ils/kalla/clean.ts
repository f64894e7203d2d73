import { normalizeBlanks } from '../../../core';

/** Tags that Word, ILS and web pages leave behind: `<p>`, `</i>`, `<br/>`, with or without attributes. */
const TAG =
  /<\/?(?:p|i|b|u|em|strong|br|span|div|font|li|ul|ol|sup|sub|h[1-6]|table|tbody|td|th|tr|a)\b[^<>]{0,200}>/gi;
/** Tags that end a paragraph or a line: a blank is left in their place. */
const BREAKING_TAG = /^<\/?(?:p|br|div|li|ul|ol|h[1-6]|table|tbody|td|th|tr)\b/i;
const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|apos|shy|aring|auml|ouml|Aring|Auml|Ouml|eacute|ndash|mdash|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
const TEXT_BY_ENTITY: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
};
/** `**bold**` and `*slanted*` that a text extraction left behind. */
const EMPHASIS = /(\*{1,2})(?=[^\s*])([^*]*[^\s*])\1/g;
const LONE_BOLD = /^\*\*|\*\*$/g;
const REMNANT = /[<&*]/;
const MAX_CODE_POINT = 0x10ffff;

function entityText(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return TEXT_BY_ENTITY[name] ?? TEXT_BY_ENTITY[name.toLowerCase()] ?? entity;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = isHex ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/**
 * A cell or line as text to match and keep (domain 9): HTML remnants, entities, emphasis marks and soft hyphens
 * gone, blanks collapsed. Example: `cleanText('<p>Analys</p> <p>Klart.</p>')` → `Analys Klart.`.
 */
export function cleanText(text: string): string {
  if (!REMNANT.test(text)) return normalizeBlanks(text);
  const plain = text
    .replace(TAG, (tag) => (BREAKING_TAG.test(tag) ? ' ' : ''))
    .replace(ENTITY, entityText)
    .replace(EMPHASIS, '$2')
    .replace(LONE_BOLD, '');
  return normalizeBlanks(plain);
}
