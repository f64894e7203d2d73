import type { Result } from '../../core';
import { failureOf, success } from '../../core';
import type { ApplyOptions, ConditionalLook, SheetPlan, WorkbookPlan } from '../../workbook';
import type { OpcPackage } from '../package';
import type { StagedChanges } from './cell-changes';
import { changesTables, stageCellChanges } from './cell-changes';
import type { Placement } from './placements';
import type { SheetContext } from './sheet-xml';
import { sheetXml } from './sheet-xml';
import type { StageBase } from './stage-base';
import { openBase, stageTables } from './stage-base';
import { activeSheetIndex, selectedTabs, stageTabs } from './stage-tabs';
import { StyleSheet } from './style-sheet';
import { openStyles } from './styles-part';

/** A sheet ready to be put into the package. */
export interface StagedSheet extends Placement {
  readonly text: string;
  readonly tableTextList: readonly string[];
}

/** Everything a plan writes, worked out; nothing of it is in the package yet. */
export interface Staged {
  readonly base: StageBase;
  readonly sheetList: readonly StagedSheet[];
  /** The styles part with what it lacked; `partName` null when the workbook had none. */
  readonly styles: { readonly partName: string | null; readonly text: string };
  /** Other sheets that change in places: part name → text. */
  readonly textByPart: ReadonlyMap<string, string>;
  /** Index of the sheet to show first; null = as it was. */
  readonly activeIndex: number | null;
  /** True when formula cells come or go: the calculation chain is wrong afterwards. */
  readonly isChainStale: boolean;
  /** True when inputs or formulas change: programs must calculate anew. */
  readonly isCalcStale: boolean;
}

/**
 * Works out every text that the plan writes, without touching the package. Between sheets it gives way and
 * looks whether `signal` says stop (then it throws its reason). Issues: `openBase`, `stageCellChanges`,
 * `stageTables`, and those of parts that cannot be read.
 */
export async function stagePlan(
  pkg: OpcPackage,
  plan: WorkbookPlan,
  options: ApplyOptions,
): Promise<Result<Staged>> {
  const base = openBase(pkg, plan);
  if (!base.ok) return base;
  const changes = stageCellChanges(base.value);
  const tables = stageTables(base.value);
  const issueList = [...base.value.issueList, ...changes.issueList, ...tables.issueList];
  if (!changes.ok || !tables.ok || issueList.length > 0) return failureOf(issueList);
  const activeIndex = activeSheetIndex(base.value);
  const tabs = stageTabs(base.value, activeIndex, changes.value.textByPart);
  if (!tabs.ok) return tabs;
  const texts = await stageSheets(base.value, tables.value, activeIndex, options);
  if (!texts.ok) return texts;
  return success({
    base: base.value,
    ...texts.value,
    textByPart: tabs.value,
    activeIndex,
    ...staleness(base.value, changes.value),
  });
}

async function stageSheets(
  base: StageBase,
  tableTextListByPlacement: readonly (readonly string[])[],
  activeIndex: number | null,
  options: ApplyOptions,
): Promise<Result<Pick<Staged, 'sheetList' | 'styles'>>> {
  const styles = openStyles(base.pkg);
  if (!styles.ok) return styles;
  const selected = selectedTabs(base, activeIndex);
  if (!selected.ok) return selected;
  const { partName, text } = styles.value;
  const styleSheet = new StyleSheet(text);
  const looks = sheetLooks(base.plan, styleSheet);
  const sheetList: StagedSheet[] = [];
  for (const [index, placement] of base.placementList.entries()) {
    await giveWay(options);
    const tableTextList = tableTextListByPlacement[index]!;
    const context: SheetContext = {
      ...looks,
      mainNamespace: base.mainNamespace,
      relationshipNamespace: base.relationshipNamespace,
      renamed: base.renamed,
      isTabSelected: selected.value[index]!,
      tableRelIdList: tableTextList.map((_, at) => `rId${at + 1}`),
    };
    sheetList.push({ ...placement, text: sheetXml(placement.plan, context), tableTextList });
    options.onProgress?.((index + 1) / (base.placementList.length + 1));
  }
  options.signal?.throwIfAborted();
  return success({ sheetList, styles: { partName, text: styleSheet.toText() } });
}

/** Lets timers and clicks in, then stops when someone has asked for it. */
async function giveWay({ signal }: ApplyOptions): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}

/** Looks up planned styles among the workbook's; each is worked out once. */
function sheetLooks(plan: WorkbookPlan, styleSheet: StyleSheet): Pick<SheetContext, 'xfOf' | 'dxfOf'> {
  const xfByName = new Map<string, number>();
  const xfOf = (name: string): number => {
    const known = xfByName.get(name);
    if (known !== undefined) return known;
    const style = plan.styleByName[name];
    if (!style) throw new RangeError(`no style ${name}`);
    const index = styleSheet.xfIndex(style);
    xfByName.set(name, index);
    return index;
  };
  return { xfOf, dxfOf: (look: ConditionalLook) => styleSheet.dxfIndex(look) };
}

/** An owned sheet counts whether it is new or replaced, so that a second run finds nothing left to change. */
function staleness(base: StageBase, changes: StagedChanges): Pick<Staged, 'isChainStale' | 'isCalcStale'> {
  const touchesFormulas = base.plan.sheetList.some((sheet) => sheet.mark !== null || hasFormula(sheet));
  return {
    isChainStale: touchesFormulas || changes.hasOtherFormulas,
    isCalcStale: touchesFormulas || changesTables(base),
  };
}

function hasFormula({ rowList }: SheetPlan): boolean {
  return rowList.some(({ cellList }) => cellList.some(({ content }) => content.kind === 'formula'));
}
