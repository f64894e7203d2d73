/**
 * What a file may cost us. Real follow-up workbooks stay far below; a file beyond a limit is refused with one
 * sentence before it has used the time or the memory (5 s, 512 MB).
 */
export interface FileLimits {
  /** Entries of the zip container. */
  readonly entryCount: number;
  /** Bytes of one part when inflated. */
  readonly partBytes: number;
  /** Bytes of all parts together, as the container declares them. */
  readonly declaredBytes: number;
  /** Bytes that are inflated while a file is open. */
  readonly inflatedBytes: number;
  /** Bytes of content types and relationships together, which are read whole when a file is opened. */
  readonly metaBytes: number;
  /** A part above `ratioFromBytes` that shrinks by more than this is a bomb. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Cells of tables and owned sheets that the file holds and that are read. */
  readonly cellCount: number;
  /** Cells that the ranges of all tables may have together, empty ones counted. */
  readonly tableCellCount: number;
  /** Characters of formulas that shared formulas may unfold to. */
  readonly formulaChars: number;
  /** Elements inside elements. */
  readonly xmlDepth: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: FileLimits = Object.freeze({
  entryCount: 10_000,
  partBytes: 96 * MEGABYTE,
  declaredBytes: 1024 * MEGABYTE,
  inflatedBytes: 256 * MEGABYTE,
  metaBytes: 16 * MEGABYTE,
  ratio: 150,
  ratioFromBytes: 8 * MEGABYTE,
  cellCount: 2_000_000,
  tableCellCount: 4_000_000,
  formulaChars: 16 * MEGABYTE,
  xmlDepth: 256,
});
