import type { CellScalar } from '../../core';
import type { Indikatorresultat, Malresultat } from '../../domain';
import { explanationText, reasonText, type Lang } from '../../i18n';
import { goalSentences } from '../../report';
import type { CellChange, WorkbookPlan } from '../../workbook';
import { economyChanges, type EkonomiSource } from './plan-computed-economy';
import type { EditSource } from './plan-edits';
import { cellPlan, TableEditor, wordOf } from './table-editor';

/** What the add-in writes in the `=` columns of a row. */
type ComputedRow = Readonly<Record<string, CellScalar>>;

function indikatorRow(
  editor: TableEditor,
  resultat: Indikatorresultat,
  isPlan: boolean,
  lang: Lang,
): ComputedRow {
  if (isPlan) return { status: null, varfor: null };
  return {
    status: wordOf(editor.spec, 'status', resultat.galler),
    varfor: explanationText(lang, resultat.forklaring),
  };
}

function malRow(editor: TableEditor, resultat: Malresultat, source: EditSource, lang: Lang): ComputedRow {
  const { typ } = source.modell.uppgifter;
  const sentences = goalSentences(resultat, source.utvardering, { lang, typ });
  const isPlan = typ === 'VP';
  return {
    forslag: isPlan ? null : wordOf(editor.spec, 'forslag', resultat.forslag),
    skal: isPlan ? null : resultat.skalList.map((skal) => reasonText(lang, skal)).join(' '),
    raknemening: Object.values(sentences).filter(Boolean).join(' ') || null,
  };
}

/** The changed cells of one row; columns that the workbook lacks, and formulas of its owner, are left alone. */
function changesOf(editor: TableEditor, rowId: string, row: ComputedRow): readonly CellChange[] {
  return Object.entries(row).flatMap(([key, next]) => {
    const cell = editor.cellOf(rowId, key);
    if (cell === null || cell.formula !== undefined) return [];
    return editor.change(rowId, { key, next }) ?? [];
  });
}

/**
 * Writes the computed columns back to the data sheets: Status and Varför of indicators, Förslag, Skäl and
 * Räknemening of goals, Beräknat till nästa år and Tak of Resultatenheter, Totalt of Synpunkter (`sheets.md`, `=`).
 * Only cells whose text has changed; nothing in a table whose ids are missing or not unique. Empty plan = everything
 * is up to date.
 */
export function planComputedColumns(source: EkonomiSource, lang: Lang): WorkbookPlan {
  const { snapshot, utvardering, modell } = source;
  const indikatorer = new TableEditor(snapshot, 'Indikatorer');
  const mal = new TableEditor(snapshot, 'Mal');
  const isPlan = modell.uppgifter.typ === 'VP';
  const changeList: CellChange[] = [];
  if (indikatorer.isSettled) {
    for (const resultat of utvardering.indikatorresultatList) {
      const row = indikatorRow(indikatorer, resultat, isPlan, lang);
      changeList.push(...changesOf(indikatorer, resultat.indikator.id, row));
    }
  }
  if (mal.isSettled) {
    for (const resultat of utvardering.malresultatList) {
      changeList.push(...changesOf(mal, resultat.mal.id, malRow(mal, resultat, source, lang)));
    }
  }
  return cellPlan([...changeList, ...economyChanges(source)]);
}
