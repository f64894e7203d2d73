import { quoteSheet } from '../../core';

/** Planned sheet title → title in the workbook, where they differ. */
export type RenamedSheets = ReadonlyMap<string, string>;

/** Texts and quoted or bare sheet titles before `!`; nothing inside a text is a reference. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*!/gu;
/** A link inside the workbook, as the first argument of HYPERLINK. */
const LINK = /^"#('(?:[^'"]|'')*'|[^'"!]+)!/;

/** The formula with its references and links following sheets that got another title than planned. */
export function renameSheets(formula: string, renamed: RenamedSheets): string {
  if (renamed.size === 0) return formula;
  return formula.replace(PIECE, (piece) => {
    if (piece.startsWith('"')) return renameInLink(piece, renamed);
    return piece.endsWith('!') ? renameSheet(piece, renamed) : piece;
  });
}

function renameSheet(piece: string, renamed: RenamedSheets): string {
  const title = piece.startsWith("'") ? piece.slice(1, -2).replace(/''/g, "'") : piece.slice(0, -1);
  const next = renamed.get(title);
  return next === undefined ? piece : `${quoteSheet(next)}!`;
}

function renameInLink(piece: string, renamed: RenamedSheets): string {
  const match = LINK.exec(piece);
  return match ? `"#${renameSheet(`${match[1]!}!`, renamed)}${piece.slice(match[0].length)}` : piece;
}
