import { readFileSync } from 'node:fs';
import { decodeText, kallaOfText, traceIls, type Kalla } from '../../src/tables/ils';
import type { Importspar, Importsvar } from '../../src/tables/ils/import-document';
import { sharedPath } from './shared';

/** The real documents that lie beside the project on some machines. */
export const REAL_DOCUMENT_LIST = [
  '000-ung-fritid-vb-2022',
  '001-spanga-tensta-vp-2022',
  '003-familjeenheten-vb-2021',
] as const;

/** A document of our own as rows; a line a row. */
export function document(...lineList: readonly string[]): Kalla {
  return kallaOfText(lineList.join('\n'));
}

/** The text of a real document as rows. */
export function realKalla(name: string): Kalla {
  return kallaOfText(decodeText(new Uint8Array(readFileSync(sharedPath(`data/${name}.txt`)))));
}

/** Imports; fails the test when the document is refused. */
export function traced(kalla: Kalla, svar: Importsvar = { typ: 'VB', niva: 'enhet', ar: 2024 }): Importspar {
  const result = traceIls(kalla, svar);
  if (!result.ok) throw new Error(`refused: ${result.issueList.map(({ code }) => code).join(', ')}`);
  return result.value;
}

/** Rows of one table of an import. */
export function rowsOf({ resultat }: Importspar, table: string) {
  return resultat.rowListByTable[table] ?? [];
}

/** One column of a table. */
export function columnOf(spar: Importspar, table: string, header: string): readonly unknown[] {
  return rowsOf(spar, table).map((row) => row[header] ?? null);
}

/** Rows of a table as lines, the cells asked for parted by `|`; for comparing every record of a document. */
export function linesOf(
  spar: Importspar,
  table: string,
  ...headerList: readonly string[]
): readonly string[] {
  return rowsOf(spar, table).map((row) => headerList.map((header) => String(row[header] ?? '')).join('|'));
}
