import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** Kinds of nodes in the engine's tree of a formula; the engine keeps their numbers to itself. */
export const NODE = {
  number: 1,
  string: 2,
  boolean: 3,
  error: 4,
  cell: 5,
  range: 6,
  binary: 7,
  unary: 8,
  call: 9,
  array: 10,
  percent: 11,
  name: 12,
  columns: 13,
  rows: 14,
  structured: 15,
  missing: 16,
  union: 17,
} as const;

export interface CellNode {
  readonly type: 5;
  readonly col: string;
  readonly row: string;
  readonly sheet?: string;
  readonly endSheet?: string;
}

/** A part of a formula. */
export type FormulaNode =
  | { readonly type: 1 | 3 | 4 | 16; readonly value?: unknown }
  | { readonly type: 2; readonly value: string }
  | CellNode
  | {
      readonly type: 6;
      readonly start: CellNode;
      readonly end: CellNode;
      readonly sheet?: string;
      readonly endSheet?: string;
    }
  | { readonly type: 7; readonly op: string; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly type: 8; readonly op: string; readonly operand: FormulaNode }
  | { readonly type: 9; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly type: 10; readonly rows: readonly (readonly FormulaNode[])[] }
  | { readonly type: 11; readonly operand: FormulaNode }
  | { readonly type: 12; readonly name: string }
  | {
      readonly type: 13;
      readonly startCol: string;
      readonly endCol: string;
      readonly sheet?: string;
      readonly endSheet?: string;
    }
  | {
      readonly type: 14;
      readonly startRow: number;
      readonly endRow: number;
      readonly sheet?: string;
      readonly endSheet?: string;
    }
  | {
      readonly type: 15;
      readonly tableName: string;
      readonly columns: readonly string[];
      readonly specials: readonly string[];
    }
  | { readonly type: 17; readonly areas: readonly FormulaNode[] };

/** Formulas are few per workbook; the cache is emptied rather than grown without end. */
const CACHE_LIMIT = 50_000;
const nodeByFormula = new Map<string, FormulaNode | null>();

/** A formula's text without the marks that files put before names of newer functions. */
export function plainFormula(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?/gi, '') : formula;
}

/** The tree of a formula (no `=`); null when it cannot be understood. */
export function parseFormula(formula: string): FormulaNode | null {
  const known = nodeByFormula.get(formula);
  if (known !== undefined) return known;
  if (nodeByFormula.size >= CACHE_LIMIT) nodeByFormula.clear();
  const node = tryParse(plainFormula(formula));
  nodeByFormula.set(formula, node);
  return node;
}

/** The engine's parser throws for text that is no formula: here that is an answer. */
function tryParse(formula: string): FormulaNode | null {
  try {
    return parse(tokenize(formula)) as unknown as FormulaNode;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** True when a person's formula can be read at all: only then may it go into a file. */
export function isFormula(formula: string): boolean {
  return parseFormula(formula) !== null;
}
