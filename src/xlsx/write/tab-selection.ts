import type { ElementRange, TextEdit } from '../xml';
import {
  applyEdits,
  attributeEdit,
  attributesOf,
  childElements,
  findChild,
  isTrue,
  rootElement,
} from '../xml';
import { insertChildEdit } from './patch';

/** The children of a worksheet that stand before its views. */
const ORDER_TO_DATA = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'];

function viewsOf(text: string): { root: ElementRange | null; viewList: readonly ElementRange[] } {
  const root = rootElement(text);
  const views = root && findChild(text, root, 'sheetViews');
  return { root, viewList: views ? childElements(text, views, 'sheetView') : [] };
}

/** True when the sheet's tab is selected (several can be). */
export function isTabSelected(text: string): boolean {
  return viewsOf(text).viewList.some((view) => isTrue(attributesOf(text, view).get('tabSelected')));
}

/** The sheet's text with its tab selected or not; the same text when it is so already. */
export function selectTab(text: string, isSelected: boolean): string {
  if (isTabSelected(text) === isSelected) return text;
  const { root, viewList } = viewsOf(text);
  if (!root) return text;
  if (viewList.length === 0) {
    const p = root.prefix;
    const view = `<${p}sheetView tabSelected="1" workbookViewId="0"/>`;
    const xml = `<${p}sheetViews>${view}</${p}sheetViews>`;
    return applyEdits(text, [insertChildEdit(text, root, ORDER_TO_DATA, 'sheetViews', xml)]);
  }
  const changedList = isSelected ? viewList.slice(0, 1) : viewList;
  return applyEdits(
    text,
    changedList
      .map((view) => attributeEdit(text, view, 'tabSelected', isSelected ? '1' : null))
      .filter((edit): edit is TextEdit => edit !== null),
  );
}
