import { toFileFormula, type FileFormula } from '../write';

/** Texts, quoted sheets, and table references without their table's name. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\\]'[])\[(?=[^\d\]])/gu;
const STRINGS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** What cannot end a formula. */
const OPEN_END = /[-+*/^&=<>,(]\s*$/;
const CLOSER_BY_OPENER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * A formula as a person types it (no `=`; en-US names, commas; inside a table `[@Kol]` and `[Kol]` without the
 * table's name) → the form of a file; null for what no file may hold, because Excel would call it damaged.
 */
export function typedFormula(formula: string, tableName: string | null): FileFormula | null {
  if (!isWhole(formula)) return null;
  const bare = formula.replace(STRINGS, '""');
  if (tableName === null && /(?<![\p{L}\p{N}_.\\\]'[])\[(?=[^\d\]])/u.test(bare)) return null;
  const named = formula.replace(PIECE, (piece) => (piece === '[' ? `${tableName ?? ''}[` : piece));
  return fileForm(named);
}

/** `toFileFormula` throws a RangeError for what it cannot write; here that is the person's input. */
function fileForm(formula: string): FileFormula | null {
  try {
    return toFileFormula(formula);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Brackets and quotation marks closed, no semicolon between arguments, nothing open at the end. */
function isWhole(formula: string): boolean {
  const bare = formula.replace(STRINGS, '""');
  if (bare.trim() === '' || OPEN_END.test(bare) || /(?<!")"(?!")/.test(bare)) return false;
  const openList: string[] = [];
  for (const character of bare) {
    const closer = CLOSER_BY_OPENER[character];
    if (closer !== undefined) openList.push(closer);
    else if (')]}'.includes(character) && openList.pop() !== character) return false;
    else if (character === ';' && !openList.includes('}')) return false;
  }
  return openList.length === 0;
}
