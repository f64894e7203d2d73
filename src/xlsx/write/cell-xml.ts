import type { CellScalar } from '../../core';
import type { CellContent } from '../../workbook';
import { encodeXstring, escapeText } from '../xml';
import type { RenamedSheets } from './formula';
import { toFileFormula } from './formula';

/** Text that XML readers may trim or fold unless told not to. */
const NEEDS_PRESERVE = /^\s|\s$|[\n\t]|\s{2}/;

/** A number as its shortest exact text. Throws RangeError for what no cell can hold. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return Object.is(value, -0) ? '0' : String(value);
}

/**
 * `<t>` of an inline string: characters that XML cannot hold are written `_x0001_`, and text that looks
 * like such an escape gets its underscore escaped.
 */
export function textElement(text: string, prefix = ''): string {
  const space = NEEDS_PRESERVE.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${xstring(text)}</${prefix}t>`;
}

function xstring(text: string): string {
  return escapeText(encodeXstring(text));
}

/** Attributes and body of a `<c>` with that value; text never becomes a formula. */
export function valueParts(value: CellScalar, prefix = ''): { type: string; body: string } {
  switch (typeof value) {
    case 'string':
      return {
        type: ' t="inlineStr"',
        body: `<${prefix}is>${textElement(value, prefix)}</${prefix}is>`,
      };
    case 'number':
      return { type: '', body: `<${prefix}v>${numberText(value)}</${prefix}v>` };
    case 'boolean':
      return { type: ' t="b"', body: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
    default:
      return { type: '', body: '' };
  }
}

function cachedParts(cached: CellScalar): { type: string; body: string } {
  return typeof cached === 'string'
    ? { type: ' t="str"', body: `<v>${xstring(cached)}</v>` }
    : valueParts(cached);
}

/** A formula as a file holds it (`toFileFormula`). */
export interface FormulaWrite {
  readonly text: string;
  readonly isArray: boolean;
}

/** What an existing cell shall hold. */
interface CellParts {
  /** A1, for the range of an array formula. */
  readonly ref: string;
  readonly value: CellScalar;
  readonly error?: string;
  readonly formula?: FormulaWrite | 'keep';
}

/** Attributes and body of a `<c>` in a part with that prefix; `keptFormulaXml` is the `<f>` that stays. */
export function contentParts(
  { ref, value, error, formula }: CellParts,
  p: string,
  keptFormulaXml: string,
): { type: string; body: string } {
  const xml = formula === undefined || formula === 'keep' ? keptFormulaXml : formulaElement(formula, ref, p);
  if (error !== undefined) return { type: ' t="e"', body: `${xml}<${p}v>${escapeText(error)}</${p}v>` };
  if (xml === '') return valueParts(value, p);
  const { type, body } =
    typeof value === 'string'
      ? { type: ' t="str"', body: `<${p}v>${xstring(value)}</${p}v>` }
      : valueParts(value, p);
  return { type, body: xml + body };
}

function formulaElement({ text, isArray }: FormulaWrite, ref: string, p: string): string {
  const array = isArray ? ` t="array" ref="${ref}"` : '';
  return `<${p}f${array}>${escapeText(text)}</${p}f>`;
}

/** A whole `<c>` of a new sheet (default namespace). `styleIndex` 0 is the workbook's default. */
export function cellXml(
  ref: string,
  styleIndex: number,
  content: CellContent,
  renamed?: RenamedSheets,
): string {
  const start = `<c r="${ref}"${styleIndex === 0 ? '' : ` s="${styleIndex}"`}`;
  if (content.kind === 'value') {
    const { type, body } = valueParts(content.value);
    return body === '' ? `${start}/>` : `${start}${type}>${body}</c>`;
  }
  const { type, body } = cachedParts(content.cached);
  const { text, isArray } = toFileFormula(content.formula, renamed);
  const array = isArray ? ` t="array" ref="${ref}"` : '';
  return `${start}${type}><f${array}>${escapeText(text)}</f>${body}</c>`;
}
