import { failure, makeIssue, type Result } from '../../core';
import {
  isBattreBedomning,
  missarUnder,
  overstyrningsunderlag,
  type Bedomning,
  type Indikatorstatus,
  type Modell,
  type Utvardering,
} from '../../domain';
import type { WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import { cellPlan, TableEditor, wordOf, type ColumnEdit } from './table-editor';

/** What a plan of an edit looks at: the workbook as it was read, and what was made of it. */
export interface EditSource {
  readonly snapshot: WorkbookSnapshot;
  readonly modell: Modell;
  readonly utvardering: Utvardering;
}

/** The mark that means done; a box that can be ticked gets TRUE instead. */
const TICK = '✓';

/**
 * Sets the status of an indicator by hand, with its motivation and the inputs it rests on (Överstyrd vid), so that
 * later changes of them are noticed; `status` null takes the override away (domain 4.8). Issue
 * `edit-override-reason-missing` without a motivation. Example: `planOverride(source, 'I012', 'delvis', 'Osäker mätning.')`.
 */
export function planOverride(
  { snapshot, modell }: Pick<EditSource, 'snapshot' | 'modell'>,
  indikatorId: string,
  status: Indikatorstatus | null,
  motivering: string,
): Result<WorkbookPlan> {
  const editor = new TableEditor(snapshot, 'Indikatorer');
  const indikator = modell.indikatorList.find(({ id }) => id === indikatorId);
  const reason = motivering.trim();
  if (status !== null && reason === '') {
    const params = { namn: indikator?.namn ?? indikatorId };
    return failure(makeIssue('edit-override-reason-missing', 'fel', { rowId: indikatorId, params }));
  }
  const isSet = status !== null && indikator !== undefined;
  return editor.planRow(indikatorId, [
    { key: 'overstyrdStatus', next: wordOf(editor.spec, 'overstyrdStatus', status) },
    { key: 'motivering', next: status === null ? null : reason },
    { key: 'overstyrdVid', next: isSet ? overstyrningsunderlag(indikator) : null },
  ]);
}

/**
 * Ticks an activity as done, or takes the tick away; then a Läge of Genomförd goes too, since it says the same
 * (domain 7). A cell with a tick box keeps being one.
 */
export function planTick(
  { snapshot, modell }: Pick<EditSource, 'snapshot' | 'modell'>,
  aktivitetId: string,
  isDone: boolean,
): Result<WorkbookPlan> {
  const editor = new TableEditor(snapshot, 'Aktiviteter');
  const isBox = typeof editor.cellOf(aktivitetId, 'klar')?.value === 'boolean';
  const lage = modell.aktivitetList.find(({ id }) => id === aktivitetId)?.lage ?? null;
  const editList: ColumnEdit[] = [{ key: 'klar', next: isBox ? isDone : isDone ? TICK : null }];
  if (!isDone && lage === 'genomford') editList.push({ key: 'lage', next: null });
  return editor.planRow(aktivitetId, editList);
}

/**
 * Writes every tick the same way: `x`, `ja`, `klar` and their like become ✓ (domain 7). Tick boxes, formulas and
 * marks that cannot be read are left alone; nothing in a table whose ids are missing or not unique.
 */
export function planNormalizedTicks({
  snapshot,
  modell,
}: Pick<EditSource, 'snapshot' | 'modell'>): WorkbookPlan {
  const editor = new TableEditor(snapshot, 'Aktiviteter');
  if (!editor.isSettled) return cellPlan([]);
  return cellPlan(
    modell.aktivitetList.flatMap(({ id, klar }) => {
      const cell = klar === true ? editor.cellOf(id, 'klar') : null;
      if (cell === null || cell.formula !== undefined || typeof cell.value === 'boolean') return [];
      return editor.change(id, { key: 'klar', next: TICK }) ?? [];
    }),
  );
}

/**
 * Chooses the assessment of a goal; null takes it away. One better than proposed needs a motivation that names the
 * misses: without any there is the issue `edit-reason-missing`, which lists them (domain 5). An empty motivation
 * otherwise leaves the one that stands there.
 */
export function planBedomning(
  { snapshot, utvardering, modell }: EditSource,
  malId: string,
  bedomning: Bedomning | null,
  motivering: string,
): Result<WorkbookPlan> {
  const resultat = utvardering.malresultatById.get(malId);
  const reason = motivering.trim();
  const isPlan = modell.uppgifter.typ === 'VP';
  if (resultat && bedomning !== null && !isPlan && isBattreBedomning(bedomning, resultat.forslag)) {
    if (reason === '' && resultat.mal.motivering === '') {
      return reasonMissing(malId, resultat.mal.namn, missarUnder(resultat, utvardering));
    }
  }
  const editor = new TableEditor(snapshot, 'Mal');
  const editList: ColumnEdit[] = [{ key: 'bedomning', next: wordOf(editor.spec, 'bedomning', bedomning) }];
  if (reason !== '') editList.push({ key: 'motivering', next: reason });
  return editor.planRow(malId, editList);
}

/** Tables whose rows have an analysis of their own. */
export type Analystabell = 'Mal' | 'Indikatorer' | 'Aktiviteter';

/** Writes the analysis of a goal, indicator or activity; an empty text clears it. */
export function planAnalys(
  { snapshot }: Pick<EditSource, 'snapshot'>,
  tabell: Analystabell,
  rowId: string,
  text: string,
): Result<WorkbookPlan> {
  const next = text.trim() === '' ? null : text.trim();
  return new TableEditor(snapshot, tabell).planRow(rowId, [{ key: 'analys', next }]);
}

function reasonMissing(rowId: string, namn: string, missar: readonly string[]): Result<WorkbookPlan> {
  const params = { namn, missar: missar.length > 0 ? missar : ['–'] };
  return failure(makeIssue('edit-reason-missing', 'fel', { rowId, params }));
}
