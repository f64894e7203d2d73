import { quoteSheet } from '../../core';
import type { SheetPlan } from '../../workbook';
import { fingerprintName, stringFormula } from '../../workbook';
import type { DefinedNames } from './defined-names';
import { absoluteRange, absoluteRows } from './print-xml';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER_DATABASE = '_xlnm._FilterDatabase';

/** Writes the names of a sheet that was just written: mark, fingerprint, print titles and print area. */
export function setSheetNames(names: DefinedNames, plan: SheetPlan, title: string, sheetIndex: number): void {
  const sheet = quoteSheet(title);
  const { mark, fingerprint, print } = plan;
  const setLocal = (name: string, reference: string | null) => {
    if (reference === null) names.remove(name, sheetIndex);
    else names.set({ name, sheetIndex, refersTo: `${sheet}!${reference}`, isHidden: false });
  };
  if (mark !== null) {
    names.set({ name: mark, sheetIndex: null, refersTo: `${sheet}!$A$1`, isHidden: true });
    setFingerprint(names, mark, fingerprint);
  }
  setLocal(PRINT_AREA, print?.printArea ? absoluteRange(print.printArea) : null);
  setLocal(PRINT_TITLES, print?.titleRows ? absoluteRows(print.titleRows) : null);
  names.remove(FILTER_DATABASE, sheetIndex);
}

function setFingerprint(names: DefinedNames, mark: string, fingerprint: string | null): void {
  const name = fingerprintName(mark);
  if (fingerprint === null) names.remove(name, null);
  else names.set({ name, sheetIndex: null, refersTo: stringFormula(fingerprint), isHidden: true });
}
