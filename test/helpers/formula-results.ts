import { partXml, readParts, sheetParts, targetsOf, workbookPath } from './workbook-parts';
import { childrenOf, descendantsOf, type XmlElement } from './xml-tree';

/** A formula cell and the result stored with it. */
export interface FormulaResult {
  /** `Rapport!B10`. */
  readonly place: string;
  /** Number, text, true/false; errors as `#DIV/0!`; null = no result stored. */
  readonly result: number | string | boolean | null;
}

/** A cell that holds something. */
export interface StoredCell extends FormulaResult {
  readonly title: string;
  readonly ref: string;
  /** As it stands in the file, without `=`; '' in a follower of a shared formula; null = no formula. */
  readonly formula: string | null;
}

/** Every formula cell of a workbook file with its stored result, sheet by sheet. */
export function formulaResults(bytes: Uint8Array): readonly FormulaResult[] {
  return storedCells(bytes)
    .filter(({ formula }) => formula !== null)
    .map(({ place, result }) => ({ place, result }));
}

/** Every cell of a workbook file that has a value or a formula, sheet by sheet. */
export function storedCells(bytes: Uint8Array): readonly StoredCell[] {
  const parts = readParts(bytes);
  const [stringsPath] = targetsOf(parts, workbookPath(parts), 'sharedStrings');
  const textList = stringsPath === undefined ? [] : childrenOf(partXml(parts, stringsPath), 'si').map(textOf);
  return sheetParts(parts)
    .filter(({ kind }) => kind === 'worksheet')
    .flatMap(({ title, path }) =>
      descendantsOf(partXml(parts, path), 'c').map((cell) => {
        const ref = cell.attributes['r'] ?? '';
        const formula = childrenOf(cell, 'f')[0]?.text ?? null;
        return { place: `${title}!${ref}`, title, ref, formula, result: resultOf(cell, textList) };
      }),
    )
    .filter(({ formula, result }) => formula !== null || result !== null);
}

/** All plain texts of a workbook's visible sheets, those of hidden rows and columns left out. */
export function visibleTexts(
  bytes: Uint8Array,
): readonly { readonly place: string; readonly text: string }[] {
  const parts = readParts(bytes);
  const [stringsPath] = targetsOf(parts, workbookPath(parts), 'sharedStrings');
  const textList = stringsPath === undefined ? [] : childrenOf(partXml(parts, stringsPath), 'si').map(textOf);
  return sheetParts(parts)
    .filter(({ kind, state }) => kind === 'worksheet' && state === 'visible')
    .flatMap(({ title, path }) => {
      const sheet = partXml(parts, path);
      const isHidden = hiddenColumns(sheet);
      return descendantsOf(sheet, 'row')
        .filter((row) => row.attributes['hidden'] !== '1')
        .flatMap((row) => childrenOf(row, 'c'))
        .filter((cell) => !isHidden(columnOf(cell.attributes['r'] ?? '')))
        .map((cell) => ({ place: `${title}!${cell.attributes['r']}`, text: resultOf(cell, textList) }));
    })
    .filter(
      (item): item is { place: string; text: string } =>
        typeof item.text === 'string' && item.text.trim() !== '',
    );
}

const columnOf = (ref: string): number =>
  [...ref.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function hiddenColumns(sheet: XmlElement): (columnNumber: number) => boolean {
  const hiddenList = descendantsOf(sheet, 'col').filter(({ attributes }) => attributes['hidden'] === '1');
  return (columnNumber) =>
    hiddenList.some(
      ({ attributes }) =>
        columnNumber >= Number(attributes['min']) && columnNumber <= Number(attributes['max']),
    );
}

/** Text of a shared or inline string, without the phonetic guide. */
function textOf(element: XmlElement): string {
  const text = element.children
    .flatMap((child) => (child.name === 't' ? [child] : child.name === 'r' ? childrenOf(child, 't') : []))
    .map((part) => part.text)
    .join('');
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function resultOf(cell: XmlElement, textList: readonly string[]): FormulaResult['result'] {
  const value = childrenOf(cell, 'v')[0]?.text;
  switch (cell.attributes['t']) {
    case 's':
      return textList[Number(value)] ?? null;
    case 'inlineStr':
      return childrenOf(cell, 'is').map(textOf).join('');
    case 'str':
    case 'e':
      return value ?? '';
    case 'b':
      return value === '1' || value === 'true';
    default:
      return value === undefined || value === '' ? null : Number(value);
  }
}

/** Formula cells whose stored result is not what was computed; numbers agree to 15 significant digits. */
export function differingResults(
  storedList: readonly FormulaResult[],
  computedList: readonly FormulaResult[],
): readonly string[] {
  const computedByPlace = new Map(computedList.map(({ place, result }) => [place, result]));
  return storedList.flatMap(({ place, result }) => {
    if (!computedByPlace.has(place)) return [`${place}: no formula any more`];
    const computed = computedByPlace.get(place)!;
    return isSame(result, computed) ? [] : [`${place}: stored ${show(result)}, computed ${show(computed)}`];
  });
}

const show = (result: FormulaResult['result']): string => JSON.stringify(result);

/** True when two results are the same; numbers agree to 15 significant digits. */
export function isSame(a: FormulaResult['result'], b: FormulaResult['result']): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return a === b || a.toPrecision(15) === b.toPrecision(15);
}
