import { parseRange, rangeA1 } from '../../core';
import type { TablePart } from '../read';
import {
  applyEdits,
  attributeEdit,
  attributesOf,
  childElements,
  decodeText,
  escapeText,
  findChild,
  rootElement,
  type ElementRange,
  type TextEdit,
} from '../xml';

/** A table that gets rows at its end (`rowStep` > 0), or loses them. */
export interface TableResize {
  readonly table: TablePart;
  readonly rowStep: number;
}

/** The table part's text with the new range, in its filter too. */
export function resizedTableText(text: string, resize: TableResize): string {
  const root = rootElement(text);
  if (!root) throw new Error(`table part without root: ${resize.table.partName}`);
  const filter = findChild(text, root, 'autoFilter');
  const sort = filter && findChild(text, filter, 'sortState');
  return applyEdits(
    text,
    [root, filter, sort ?? findChild(text, root, 'sortState')].flatMap((element) =>
      element ? (refEdit(text, element, resize) ?? []) : [],
    ),
  );
}

function refEdit(text: string, element: ElementRange, { table, rowStep }: TableResize): TextEdit | null {
  const range = parseRange(attributesOf(text, element).get('ref') ?? '');
  if (range?.bottom !== table.range.bottom) return null;
  return attributeEdit(text, element, 'ref', rangeA1({ ...range, bottom: range.bottom + rowStep }));
}

const RULE_PARENTS: Readonly<Record<string, string>> = {
  dataValidations: 'dataValidation',
  conditionalFormattings: 'conditionalFormatting',
};

/**
 * The sheet's text with the drop-downs, hints and conditional formats of the table's last row reaching as far
 * as the table does now: those that end at its last row and lie within its columns.
 */
export function resizeRules(text: string, resize: TableResize): string {
  const root = rootElement(text);
  if (!root) throw new Error('worksheet without root');
  return applyEdits(
    text,
    ruleElements(text, root).flatMap((element) => sqrefEdit(text, element, resize) ?? []),
  );
}

function ruleElements(text: string, root: ElementRange): readonly ElementRange[] {
  return childElements(text, root).flatMap((child) => {
    if (child.localName === 'conditionalFormatting') return [child];
    if (child.localName === 'dataValidations') return childElements(text, child, 'dataValidation');
    if (child.localName !== 'extLst') return [];
    return childElements(text, child, 'ext').flatMap((ext) =>
      childElements(text, ext).flatMap((parent) => {
        const name = RULE_PARENTS[parent.localName];
        return name === undefined ? [] : childElements(text, parent, name);
      }),
    );
  });
}

function sqrefEdit(text: string, element: ElementRange, resize: TableResize): TextEdit | null {
  const attribute = attributesOf(text, element).get('sqref');
  if (attribute !== undefined) {
    const next = resizedSqref(attribute, resize);
    return next === attribute ? null : attributeEdit(text, element, 'sqref', next);
  }
  const child = findChild(text, element, 'sqref');
  if (!child) return null;
  const before = decodeText(text.slice(child.innerStart, child.innerEnd));
  const next = resizedSqref(before, resize);
  return next === before ? null : { start: child.innerStart, end: child.innerEnd, text: escapeText(next) };
}

function resizedSqref(sqref: string, { table, rowStep }: TableResize): string {
  const { left, right, bottom, top } = table.range;
  const partList = sqref.trim().split(/\s+/);
  const nextList = partList.map((part) => {
    const range = parseRange(part);
    const isOurs =
      range !== null &&
      range.bottom === bottom &&
      range.left >= left &&
      range.right <= right &&
      range.top > top;
    if (!isOurs) return part;
    return rangeA1({ ...range, bottom: Math.max(range.top, bottom + rowStep) });
  });
  return nextList.every((part, at) => part === partList[at]) ? sqref : nextList.join(' ');
}
