import { success, type Result } from '../core';
import {
  planPaste,
  provisionalAnswers,
  readModell,
  readPaste,
  settle,
  type Inlasning,
  type Pasteandring,
  type Pasteblock,
  type Pastefraga,
  type Pasteplan,
  type Pastesvar,
  type Pastetabell,
  type Pasteunderlag,
} from '../tables';
import type { RestoreOwned, WorkbookPlan, WorkbookPort, WorkbookSnapshot } from '../workbook';
import { hasDataSheets, type Action } from './action';
import { undoOfChanges } from './undo-write';

export type { Inlasning, Pasteplan, Pastesvar, Pastetabell } from '../tables';

/**
 * What is read: a text of the clipboard or of a file, the cells of a sheet of the workbook (`sheet`; a null text
 * without one is the sheet that is shown), or cells from elsewhere.
 */
export interface PasteSource {
  /** The data sheet that the figures go to. */
  readonly target: Pastetabell;
  readonly text?: string | null;
  readonly sheet?: string | null;
  readonly rowList?: Exclude<Pasteblock, string>;
}

/** A source with the person's answers, by the id of their question (`kolumn:2`) or its kind (`rad`). */
export interface PasteInput extends PasteSource {
  readonly svar?: Pastesvar;
}

/** A block as it was read, with what the workbook held then. */
export interface PasteReading {
  readonly inlasning: Inlasning;
  readonly underlag: Pasteunderlag;
}

/** How a block was read and what it would change; nothing is written. */
export interface PastePreview extends PasteReading {
  /** Every question, also those that have an answer. */
  readonly fragaList: readonly Pastefraga[];
  /** Questions that still have to be answered. */
  readonly openList: readonly Pastefraga[];
  /** Old → new, as if open questions were answered with their proposal, else left out. */
  readonly changeList: readonly Pasteandring[];
  /** What stands behind `changeList`, with new rows and rows left out; null when it cannot be planned. */
  readonly pasteplan: Pasteplan | null;
  readonly snapshot: WorkbookSnapshot;
}

export interface PasteOutcome {
  readonly changeList: readonly Pasteandring[];
  readonly utanforList: Pasteplan['utanforList'];
  readonly plan: WorkbookPlan;
  /** Takes the paste back; null when that could not be exact. */
  readonly restore: RestoreOwned | null;
}

async function readBlock(port: WorkbookPort, source: PasteSource): Promise<Result<Pasteblock>> {
  const { text = null, rowList, sheet = null } = source;
  if (text !== null) return success(text);
  if (rowList) return success(rowList);
  const read = await port.readSheet(sheet);
  return read.ok ? success(read.value.rowList) : read;
}

async function readUnderlag(
  port: WorkbookPort,
): Promise<Result<{ readonly underlag: Pasteunderlag; readonly snapshot: WorkbookSnapshot }>> {
  const workbook = await port.readWorkbook();
  if (!workbook.ok) return workbook;
  const modell = readModell(workbook.value);
  if (!modell.ok) return modell;
  const { ar, typ, niva } = modell.value.uppgifter;
  const { tableList } = workbook.value;
  return success({ underlag: { tableList, ar, typ, niva }, snapshot: workbook.value });
}

/**
 * Reads figures of another system for a data sheet: how they were understood, what must be answered, and old → new.
 * Writes nothing. Example: `previewPaste.run({ port, lang }, { target: 'Ekonomi', text })`.
 */
export const previewPaste: Action<PasteInput, PastePreview> = {
  id: 'preview-paste',
  labelKey: 'action.paste',
  icon: 'clipboard-search',
  canRun: hasDataSheets,
  async run({ port }, { svar = {}, ...source }) {
    const base = await readUnderlag(port);
    if (!base.ok) return base;
    const block = await readBlock(port, source);
    if (!block.ok) return block;
    const { underlag, snapshot } = base.value;
    const inlasning = readPaste(block.value, source.target, underlag);
    const { fragaList } = inlasning;
    const planned = planPaste(inlasning, provisionalAnswers(fragaList, svar), underlag);
    const pasteplan = planned.ok ? planned.value : null;
    return success({
      inlasning,
      underlag,
      fragaList,
      openList: settle(fragaList, svar).openList,
      changeList: pasteplan?.changeList ?? [],
      pasteplan,
      snapshot,
    });
  },
};

/** What a reading changes with these answers. Issues: `paste-unanswered`, `paste-measure-twice`. */
export function pastePlan({ inlasning, underlag }: PasteReading, svar: Pastesvar): Result<Pasteplan> {
  return planPaste(inlasning, svar, underlag);
}

/** Takes a block in with its answers: only the pasted measures, found by id and expected old value. */
export const pasteFigures: Action<PasteInput, PasteOutcome> = {
  id: 'paste-figures',
  labelKey: 'action.paste',
  icon: 'clipboard-paste',
  canRun: hasDataSheets,
  async run(context, input) {
    const preview = await previewPaste.run(context, input);
    if (!preview.ok) return preview;
    const planned = pastePlan(preview.value, input.svar ?? {});
    if (!planned.ok) return planned;
    const { port, signal } = context;
    const { plan, changeList, utanforList } = planned.value;
    const applied = await port.applyPlan(plan, signal ? { signal } : {});
    if (!applied.ok) return applied;
    const restore = undoOfChanges(port, plan, preview.value.snapshot);
    return success({ changeList, utanforList, plan, restore }, applied.issueList);
  },
};
