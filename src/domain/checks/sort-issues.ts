import { parseA1, type Issue, type Located } from '../../core';
import type { Modell } from '../model';

/** The data tables in the order of the workbook (`sheets.md`). */
function tableList(modell: Modell): readonly (readonly Located[])[] {
  return [
    modell.malList,
    modell.textradList,
    modell.resultatList,
    modell.indikatorList,
    modell.aktivitetList,
    modell.verksamhetList,
    modell.ekonomiradList,
    modell.avsnittList,
    modell.bilagaList,
    modell.underskriftList,
    modell.dampadList,
  ];
}

/** Sheet titles in workbook order; the settings sheets come first, unknown sheets last. */
function sheetRank(modell: Modell): ReadonlyMap<string, number> {
  const titleList = [
    ...Object.values(modell.uppgifter.cellByField).map(({ sheet }) => sheet),
    ...Object.values(modell.regelverk.cellByKey).map(({ sheet }) => sheet),
    ...tableList(modell).flatMap((list) => (list[0] ? [list[0].origin.table.sheet] : [])),
  ];
  return new Map([...new Set(titleList)].map((title, rank) => [title, rank]));
}

interface SortKey {
  readonly issue: Issue;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Issues in the order one walks through the workbook: sheet, row, column; issues of the workbook as a whole
 * first. Issues on the same cell keep their order.
 */
export function sortIssues(issueList: readonly Issue[], modell: Modell): readonly Issue[] {
  const rankBySheet = sheetRank(modell);
  const keyList = issueList.map((issue): SortKey => {
    const at = issue.cell === null ? null : parseA1(issue.cell);
    return {
      issue,
      sheet: issue.sheet === null ? -1 : (rankBySheet.get(issue.sheet) ?? rankBySheet.size),
      row: at?.rowNumber ?? 0,
      column: at?.columnNumber ?? 0,
    };
  });
  keyList.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column);
  return keyList.map(({ issue }) => issue);
}
