import type { CellRange } from '../../core';
import type { CellContent, CellStyle, PlannedCell, PlannedRow } from '../../workbook';
import { gatherBlocks, type Block, type PlacedInput } from './blocks';
import { formatSteps } from './number-formats';
import { rectangles, type CellRow } from './rectangles';
import { renameSheets, type RenamedSheets } from './sheet-references';
import { WEIGHT, type Step } from './steps';
import { inputOf, type CellInput } from './text-guard';

/** What a sheet's contents need to know. */
export interface ContentContext {
  readonly title: string;
  readonly rowList: readonly PlannedRow[];
  readonly styleByName: ReadonlyMap<string, CellStyle>;
  readonly renamed: RenamedSheets;
}

type Input = CellInput | null;

/** Formulas that name a table or its columns can be entered only when all tables exist. */
function needsTables(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, '').includes('[');
}

const isLate = (content: CellContent): boolean => content.kind === 'formula' && needsTables(content.formula);

/** Number formats, then values and formulas: one array per block of planned cells, empty ones too. */
export function contentSteps(context: ContentContext): readonly Step[] {
  const { title, rowList, styleByName } = context;
  const formatList = formatSteps(rowList, styleByName).map((step): Step => {
    if (step.kind === 'each') return matrixStep(title, step.block, 'numberFormat');
    return formatStep(title, step.range, step.format);
  });
  const inputList = placedInputs(context, (content) => !isLate(content));
  const blockList = gatherBlocks<Input>(inputList, '').map((block) => inputStep(title, block));
  return [...formatList, ...blockList, ...settleSteps(context)];
}

/** The formulas that had to wait for the tables. */
export function lateFormulaSteps(context: ContentContext): readonly Step[] {
  const inputList = placedInputs(context, isLate);
  return gatherBlocks<Input>(inputList, null).map((block) => inputStep(context.title, block));
}

function placedInputs(
  { rowList, styleByName, renamed }: ContentContext,
  isWanted: (content: CellContent) => boolean,
): readonly PlacedInput<Input>[] {
  return rowList.flatMap(({ rowNumber, cellList }) =>
    cellList.flatMap(({ columnNumber, content, style }) => {
      if (!isWanted(content)) return [];
      const format = styleByName.get(style)?.numberFormat;
      const input =
        content.kind === 'formula'
          ? `=${renameSheets(content.formula, renamed)}`
          : inputOf(content.value, format);
      return [{ rowNumber, columnNumber, input }];
    }),
  );
}

function inputStep(title: string, block: Block<Input>): Step {
  const hasFormula = block.matrix.some((row) => row.some((input) => String(input).startsWith('=')));
  return matrixStep(title, block, hasFormula ? 'formulas' : 'values');
}

type MatrixProperty = 'values' | 'formulas' | 'numberFormat';

function matrixStep(title: string, block: Block<Input>, property: MatrixProperty): Step {
  // The client cuts arrays of more than 1 500 cells into parts of its own.
  const partCount = 1 + (block.matrix.length * (block.matrix[0]?.length ?? 0)) / 1_000;
  return {
    bytes: block.bytes + Math.ceil(partCount) * (WEIGHT.proxy + 2 * WEIGHT.part + WEIGHT.action),
    queue(scope) {
      scope.onRange(title, block.range, (range) => {
        range[property] = block.matrix.map((row) => [...row]);
      });
    },
  };
}

function formatStep(title: string, range: CellRange, format: string): Step {
  return {
    bytes: WEIGHT.proxy + WEIGHT.action + 4 * format.length,
    queue(scope) {
      scope.onRange(title, range, (proxy) => {
        proxy.numberFormat = [[format]];
      });
    },
  };
}

/**
 * What Excel does by itself when contents are entered is undone: a formula takes over the number format of what
 * it refers to, a text of several lines is wrapped.
 */
function settleSteps({ title, rowList, styleByName }: ContentContext): readonly Step[] {
  const styleOf = ({ style }: PlannedCell) => styleByName.get(style)!;
  const generalList = cellsWhere(
    rowList,
    (cell) => cell.content.kind === 'formula' && styleOf(cell).numberFormat === undefined,
  );
  const linesList = cellsWhere(
    rowList,
    (cell) => !styleOf(cell).wrap && String(textOf(cell.content)).includes('\n'),
  );
  return [
    ...rectangles(generalList).map((range) => formatStep(title, range, 'General')),
    ...rectangles(linesList).map((range) => unwrapStep(title, range)),
  ];
}

const textOf = (content: CellContent): unknown => (content.kind === 'value' ? content.value : '');

function unwrapStep(title: string, range: CellRange): Step {
  return {
    bytes: WEIGHT.proxy + WEIGHT.part + WEIGHT.action,
    queue(scope) {
      scope.onRange(title, range, ({ format }) => {
        format.wrapText = false;
      });
    },
  };
}

function cellsWhere(
  rowList: readonly PlannedRow[],
  isWanted: (cell: PlannedCell) => boolean,
): readonly CellRow[] {
  return rowList
    .map(({ rowNumber, cellList }) => ({
      rowNumber,
      columnList: cellList.filter(isWanted).map(({ columnNumber }) => columnNumber),
    }))
    .filter(({ columnList }) => columnList.length > 0);
}
