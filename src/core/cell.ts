/** A value as Excel holds it. Booleans and numbers are never text; an empty cell is null. */
export type CellScalar = string | number | boolean | null;

/**
 * One cell as it stands in a file or in Excel. `formula` has no leading `=`; `value` is then the stored
 * result (null when the file has none). `error` holds an error value such as `#DIV/0!`.
 * `numberFormat` is the en-US code (`0.0%`); undefined means General.
 */
export interface Cell {
  readonly value: CellScalar;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly error?: string;
}

/** The one empty cell; readers share it so that empty cells cost nothing. */
export const EMPTY_CELL: Cell = Object.freeze({ value: null });
