import { success, type Issue, type Result } from '../core';
import {
  applyDampade,
  computeEkonomi,
  evaluateModell,
  runChecks,
  type EkonomiTabell,
  type Modell,
  type Utvardering,
} from '../domain';
import { readModell } from '../tables';
import { findHandEdits, type SheetPlan, type WorkbookPort, type WorkbookSnapshot } from '../workbook';
import { handEditIssue, lostObjectsIssue } from './hand-edits';

/** A workbook read, checked and computed once; every command and view starts from this. */
export interface Analys {
  readonly snapshot: WorkbookSnapshot;
  readonly modell: Modell;
  readonly utvardering: Utvardering;
  readonly ekonomiTabellList: readonly EkonomiTabell[];
  /** Structure and cell issues first, then what the checks found; muted ones are gone. */
  readonly issueList: readonly Issue[];
}

/**
 * Read → check → compute. Fails only when nothing can be computed (no data sheets, unreadable file);
 * otherwise issues of any severity come along with the result.
 */
export async function analyseWorkbook(port: WorkbookPort): Promise<Result<Analys>> {
  const read = await port.readWorkbook();
  if (!read.ok) return read;
  const modellRead = readModell(read.value);
  if (!modellRead.ok) return modellRead;
  const modell = modellRead.value;
  const utvardering = evaluateModell(modell);
  const ekonomiTabellList = computeEkonomi(modell);
  const foundList = runChecks({ modell, utvardering, ekonomiTabellList });
  return success({
    snapshot: read.value,
    modell,
    utvardering,
    ekonomiTabellList,
    issueList: [...read.issueList, ...applyDampade(modellRead.issueList, modell.dampadList), ...foundList],
  });
}

/** Hand edits in the owned sheets, as warnings; `planList` is what would be written next. */
export function handEditIssueList(
  snapshot: WorkbookSnapshot,
  planList: readonly SheetPlan[],
): readonly Issue[] {
  return snapshot.ownedSheetList.flatMap((owned) => {
    const plan = planList.find((sheet) => sheet.mark === owned.mark) ?? null;
    const objects = plan !== null && (owned.lostObjectCount ?? 0) > 0 ? [lostObjectsIssue(owned)] : [];
    return [...objects, ...findHandEdits(owned, plan).map(handEditIssue)];
  });
}
