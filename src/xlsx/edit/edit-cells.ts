import { failure, makeIssue, MAX_COLUMN, MAX_ROW, success, type Issue, type Result } from '../../core';
import { foldTitle } from '../../workbook';
import { RELATIONSHIP, type OpcPackage } from '../package';
import { keepKnownSheet, readFactory, readWorkbookParts, type WorkbookParts } from '../read';
import { readSource, type CellEdit } from '../view';
import { dropPartOfType, openStyles, putStyles, StyleSheet, WorkbookPart } from '../write';
import { stageSheet, type StagedSheet } from './stage-sheet';

/**
 * Writes edits of cells of any sheet, all or none; what they do not touch keeps its bytes. Text never becomes a
 * formula; a formula that the cell has already keeps its form and only gets the new result; a row typed right
 * below a table becomes its row; a table's header cell renames its column. Issues: `sheet-missing`,
 * `write-array-formula`, `write-text-too-long`, `edit-formula-refused` (no whole formula, or none that can be
 * written), `edit-header-in-formula`, every `file-…` code; as notice `edit-table-not-extended`.
 * Throws RangeError for a place outside the sheet or a number that is not finite.
 */
export function editCells(pkg: OpcPackage, editList: readonly CellEdit[]): Result<null> {
  if (editList.length === 0) return success(null);
  refuseBadPlaces(editList);
  const parts = readWorkbookParts(pkg);
  if (!parts.ok) return parts;
  const styles = openStyles(pkg);
  if (!styles.ok) return styles;
  const styleSheet = new StyleSheet(styles.value.text);
  const staged = stageSheets(pkg, parts.value, editList, styleSheet);
  if (!staged.ok) return staged;
  const workbook = pkg.readText(pkg.workbookPart);
  if (!workbook.ok) return workbook;
  for (const { textByPart, known } of staged.value) {
    for (const [part, text] of textByPart) pkg.writeText(part, text);
    if (known) keepKnownSheet(pkg, known);
  }
  if (styleSheet.toText() !== styles.value.text) putStyles(pkg, styles.value.partName, styleSheet.toText());
  if (staged.value.some(({ isChainStale }) => isChainStale))
    dropPartOfType(pkg, pkg.workbookPart, RELATIONSHIP.calcChain);
  if (staged.value.some(({ isCalcStale }) => isCalcStale)) askForCalculation(pkg, workbook.value);
  return success(null, noticesOf(staged.value));
}

function stageSheets(
  pkg: OpcPackage,
  parts: WorkbookParts,
  editList: readonly CellEdit[],
  styleSheet: StyleSheet,
): Result<readonly StagedSheet[]> {
  const factory = readFactory(pkg, parts.isDate1904);
  if (!factory.ok) return factory;
  const stagedList: StagedSheet[] = [];
  for (const [title, ownList] of groupBySheet(editList)) {
    const sheet = parts.sheetList.find((each) => foldTitle(each.title) === title);
    if (sheet?.kind !== 'worksheet')
      return failure(makeIssue('sheet-missing', 'fel', { params: { sheet: ownList[0]!.sheet } }));
    const source = readSource(pkg, sheet, factory.value);
    if (!source.ok) return source;
    const staged = stageSheet(pkg, source.value, ownList, styleSheet);
    if (!staged.ok) return staged;
    stagedList.push(staged.value);
  }
  return success(stagedList);
}

function askForCalculation(pkg: OpcPackage, workbookText: string): void {
  const workbook = new WorkbookPart(workbookText, '');
  workbook.setFullCalc();
  pkg.writeText(pkg.workbookPart, workbook.toText());
}

function refuseBadPlaces(editList: readonly CellEdit[]): void {
  for (const { rowNumber, columnNumber } of editList) {
    const isInside =
      rowNumber >= 1 && rowNumber <= MAX_ROW && columnNumber >= 1 && columnNumber <= MAX_COLUMN;
    if (!isInside) throw new RangeError(`no cell at row ${rowNumber}, column ${columnNumber}`);
  }
}

function groupBySheet(editList: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of editList) {
    const list = bySheet.get(foldTitle(edit.sheet));
    if (list) list.push(edit);
    else bySheet.set(foldTitle(edit.sheet), [edit]);
  }
  return bySheet;
}

function noticesOf(stagedList: readonly StagedSheet[]): readonly Issue[] {
  return stagedList.flatMap(({ issueList }) => issueList);
}
