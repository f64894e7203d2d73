import { parseRange, type CellRange } from '../../core';
import {
  attributesOf,
  childElements,
  decodeText,
  decodeXstring,
  findChild,
  isTrue,
  type ElementRange,
} from '../xml';
import { extensionElements } from './extensions';
import type { ValidationView } from './types';

/** The data validations of a sheet, also those whose list stands on another sheet the newer way (`x14`). */
export function readValidations(text: string, root: ElementRange): readonly ValidationView[] {
  const parentList = [
    findChild(text, root, 'dataValidations'),
    ...extensionElements(text, root, 'dataValidations'),
  ];
  return parentList.flatMap((parent) =>
    parent ? childElements(text, parent, 'dataValidation').map((each) => readValidation(text, each)) : [],
  );
}

function readValidation(text: string, element: ElementRange): ValidationView {
  const attributes = attributesOf(text, element);
  const kind = attributes.get('type') ?? 'none';
  const formulaList = [formulaOf(text, element, 'formula1'), formulaOf(text, element, 'formula2')].filter(
    (formula) => formula !== '',
  );
  const words = (name: string) => decodeXstring(attributes.get(name) ?? '');
  return {
    rangeList: rangesOf(attributes.get('sqref') ?? childText(text, element, 'sqref')),
    kind,
    source: kind === 'list' ? (formulaList[0] ?? null) : null,
    operator: attributes.get('operator') ?? 'between',
    formulaList,
    allowBlank: isTrue(attributes.get('allowBlank')),
    showsError: isTrue(attributes.get('showErrorMessage')),
    errorStyle: errorStyleOf(attributes.get('errorStyle')),
    errorTitle: words('errorTitle'),
    errorText: words('error'),
    promptTitle: words('promptTitle'),
    promptText: words('prompt'),
  };
}

function errorStyleOf(text: string | undefined): ValidationView['errorStyle'] {
  return text === 'warning' || text === 'information' ? text : 'stop';
}

/** `B2:B9 D4` → ranges; what is no range is left out. */
export function rangesOf(sqref: string): readonly CellRange[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseRange(part) ?? []);
}

/** Decoded text of a child that holds nothing but text; empty when it is missing. */
export function childText(text: string, element: ElementRange, name: string): string {
  const child = findChild(text, element, name);
  return child ? decodeText(text.slice(child.innerStart, child.innerEnd)) : '';
}

/** `formula1` holds its text itself, or in the `x14` form inside `xm:f`. */
function formulaOf(text: string, element: ElementRange, name: string): string {
  const child = findChild(text, element, name);
  if (!child) return '';
  const inner = findChild(text, child, 'f') ?? child;
  return decodeText(text.slice(inner.innerStart, inner.innerEnd)).trim();
}
