import { a1, columnLetters, rangeA1, type CellRange } from '../../src/core';
import type {
  ApplyReceipt,
  CellStyle,
  PlannedConditionalFormat,
  PlannedDropDown,
  PlannedHint,
  PrintSetup,
  SheetPlan,
} from '../../src/workbook';
import type { SeenCell, SeenRule, SeenSheet, SeenStyle } from './openpyxl';

/** What openpyxl must see of a planned sheet, worked out from the plan alone. */
export function expectedSheet(
  plan: SheetPlan,
  styleByName: Readonly<Record<string, CellStyle>>,
  title = plan.title,
): Partial<SeenSheet> {
  return {
    title,
    state: plan.visibility,
    cells: expectedCells(plan, styleByName),
    merges: plan.mergeList.map(rangeA1).sort(),
    columns: plan.columnList.map((column) => ({
      from: column.from,
      to: column.to,
      width: Math.trunc(((column.widthChars * 7 + 5) / 7) * 256) / 256,
      hidden: column.isHidden ?? false,
    })),
    heights: Object.fromEntries(
      plan.rowList.flatMap((row) =>
        row.heightPt === undefined ? [] : [[String(row.rowNumber), row.heightPt]],
      ),
    ),
    freeze: freezeCell(plan),
    gridlines: plan.showGridlines,
    tabColor: plan.tabColor,
  };
}

function freezeCell({ freeze }: SheetPlan): string | null {
  const isFree = freeze.rowCount === 0 && freeze.columnCount === 0;
  return isFree ? null : a1(freeze.rowCount + 1, freeze.columnCount + 1);
}

function expectedCells(
  plan: SheetPlan,
  styleByName: Readonly<Record<string, CellStyle>>,
): Readonly<Record<string, SeenCell>> {
  const entryList = plan.rowList.flatMap(({ rowNumber, cellList }) =>
    cellList
      .filter(({ columnNumber }) => !isBehindMerge(plan, rowNumber, columnNumber))
      .map(({ columnNumber, content, style }): [string, SeenCell] => {
        const look = expectedStyle(styleByName[style]!);
        const cell: SeenCell =
          content.kind === 'value'
            ? { value: content.value, style: look }
            : { value: null, formula: content.formula, cached: content.cached, style: look };
        return [a1(rowNumber, columnNumber), cell];
      }),
  );
  return Object.fromEntries(entryList);
}

/** True for the cells of a merge but its first: openpyxl gives them a look of its own making. */
export function isBehindMerge({ mergeList }: SheetPlan, rowNumber: number, columnNumber: number): boolean {
  return mergeList.some(
    ({ top, left, bottom, right }) =>
      rowNumber >= top &&
      rowNumber <= bottom &&
      columnNumber >= left &&
      columnNumber <= right &&
      !(rowNumber === top && columnNumber === left),
  );
}

/** A planned style with the program's defaults where the plan is silent. */
export function expectedStyle(style: CellStyle): SeenStyle {
  const { font, border = {} } = style;
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: font.underline ?? false,
      color: font.color,
    },
    fill: style.fill ?? null,
    border: Object.fromEntries(Object.entries(border).map(([side, edge]) => [side, { ...edge }])),
    horizontal: style.horizontal ?? null,
    vertical: style.vertical === 'bottom' ? null : (style.vertical ?? null),
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    numberFormat: style.numberFormat ?? 'General',
    locked: style.locked ?? true,
  };
}

/** One entry per range, so that it does not matter how rules are gathered in elements. */
export function expectedFormats(
  list: readonly PlannedConditionalFormat[],
): readonly { range: string; rule: SeenRule }[] {
  return list.map(({ rangeList, rule }) => ({
    range: rangeList.map(rangeA1).join(' '),
    rule: expectedRule(rule),
  }));
}

function expectedRule(rule: PlannedConditionalFormat['rule']): SeenRule {
  const plain = { operator: null, formulas: [], stopIfTrue: false };
  switch (rule.kind) {
    case 'cellValue':
      return {
        ...plain,
        type: 'cellIs',
        operator: rule.operator,
        formulas: rule.formulaList,
        stopIfTrue: rule.stopIfTrue ?? false,
        look: expectedLook(rule.look),
      };
    case 'expression':
      return {
        ...plain,
        type: 'expression',
        formulas: [rule.formula],
        stopIfTrue: rule.stopIfTrue ?? false,
        look: expectedLook(rule.look),
      };
    case 'iconSet':
      return {
        ...plain,
        type: 'iconSet',
        iconSet: {
          set: rule.iconSet,
          limits: [['percent', 0], ...rule.limitList.map((limit): [string, number] => ['num', limit])],
          showValue: rule.showValue,
          reverse: rule.isReversed ?? false,
        },
      };
    case 'dataBar':
      return { ...plain, type: 'dataBar', dataBar: rule.color };
  }
}

function expectedLook(look: {
  fontColor?: string;
  bold?: boolean;
  fill?: string;
}): NonNullable<SeenRule['look']> {
  return { color: look.fontColor ?? null, bold: look.bold ?? false, fill: look.fill ?? null };
}

const rangesOf = (list: readonly CellRange[]): readonly string[] => list.map(rangeA1).sort();

/** Drop-downs and hints as openpyxl sees them. */
export function expectedValidations(
  dropDownList: readonly PlannedDropDown[],
  hintList: readonly PlannedHint[],
): readonly Record<string, unknown>[] {
  const fromDropDowns = dropDownList.map((item) => ({
    ranges: rangesOf(item.rangeList),
    type: 'list',
    formula: item.source,
    allowBlank: item.allowBlank,
    errorStyle: item.errorStyle,
    errorTitle: item.errorTitle ?? null,
    error: item.errorText ?? null,
    promptTitle: item.promptTitle ?? null,
    prompt: item.promptText ?? null,
    showError: true,
    showInput: true,
  }));
  const fromHints = hintList.map((item) => ({
    ranges: rangesOf(item.rangeList),
    formula: null,
    promptTitle: item.promptTitle,
    prompt: item.promptText,
    showInput: true,
  }));
  return [...fromDropDowns, ...fromHints];
}

const absolute = (range: CellRange): string =>
  `$${columnLetters(range.left)}$${range.top}:$${columnLetters(range.right)}$${range.bottom}`;

/** The page set-up as openpyxl sees it; `null` plan = nothing set. */
export function expectedPage(print: PrintSetup): Readonly<Record<string, unknown>> {
  return {
    orientation: print.orientation,
    paperSize: 9,
    fitToPage: true,
    fitToHeight: print.fitToHeight,
    titleRows: print.titleRows ? `$${print.titleRows.from}:$${print.titleRows.to}` : null,
    printArea: print.printArea ? [absolute(print.printArea)] : null,
    breaks: print.rowBreakList,
    margins: [
      print.margin.top,
      print.margin.bottom,
      print.margin.left,
      print.margin.right,
      print.margin.header,
      print.margin.footer,
    ],
  };
}

/** The plan of a sheet in a workbook: formulas follow a sheet that got another title than planned. */
export function inWorkbook(plan: SheetPlan, receipt: ApplyReceipt): SheetPlan {
  const renamedList = Object.entries(receipt.titleByPlanned).filter(([planned, title]) => planned !== title);
  if (renamedList.length === 0) return plan;
  const rename = (text: string) =>
    renamedList.reduce(
      (sum, [planned, title]) =>
        sum.replaceAll(`'${planned}'!`, `'${title}'!`).replaceAll(`${planned}!`, `'${title}'!`),
      text,
    );
  const rowList = plan.rowList.map((row) => ({
    ...row,
    cellList: row.cellList.map((cell) =>
      cell.content.kind === 'formula'
        ? { ...cell, content: { ...cell.content, formula: rename(cell.content.formula) } }
        : cell,
    ),
  }));
  return { ...plan, rowList };
}
