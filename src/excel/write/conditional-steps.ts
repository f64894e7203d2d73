import type { ConditionalLook, ConditionalRule, PlannedConditionalFormat } from '../../workbook';
import { addressLists } from './addresses';
import { renameSheets, type RenamedSheets } from './sheet-references';
import { WEIGHT, type Step } from './steps';

type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: K }>;
type Writer<K extends ConditionalRule['kind']> = (
  formats: Excel.ConditionalFormatCollection,
  rule: RuleOf<K>,
  formulaOf: (formula: string) => string,
) => Excel.ConditionalFormat;

const OPERATOR = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  between: 'Between',
} as const;

const ICON_SET = {
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3Symbols': 'ThreeSymbols',
  '3Arrows': 'ThreeArrows',
} as const;

function writeLook(format: Excel.ConditionalRangeFormat, { fontColor, bold, fill }: ConditionalLook): void {
  if (fontColor !== undefined) format.font.color = fontColor;
  if (bold !== undefined) format.font.bold = bold;
  if (fill !== undefined) format.fill.color = fill;
}

const writeCellValue: Writer<'cellValue'> = (formats, rule, formulaOf) => {
  const added = formats.add('CellValue');
  const [formula1, formula2] = rule.formulaList.map(formulaOf);
  if (formula1 === undefined) throw new RangeError('a rule without a value to compare with');
  writeLook(added.cellValue.format, rule.look);
  const operator = OPERATOR[rule.operator];
  added.cellValue.rule = formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator };
  if (rule.stopIfTrue) added.stopIfTrue = true;
  return added;
};

const writeExpression: Writer<'expression'> = (formats, rule, formulaOf) => {
  const added = formats.add('Custom');
  writeLook(added.custom.format, rule.look);
  added.custom.rule.formula = formulaOf(rule.formula);
  if (rule.stopIfTrue) added.stopIfTrue = true;
  return added;
};

const writeIconSet: Writer<'iconSet'> = (formats, rule) => {
  if (rule.limitList.length !== 2) throw new RangeError(`icon limits: ${rule.limitList.join(' ')}`);
  const added = formats.add('IconSet');
  const { iconSet } = added;
  iconSet.style = ICON_SET[rule.iconSet];
  const limits = rule.limitList.map((limit) => ({
    type: 'Number' as const,
    operator: 'GreaterThanOrEqual' as const,
    formula: String(limit),
  }));
  iconSet.criteria = [{} as Excel.ConditionalIconCriterion, ...limits];
  iconSet.showIconOnly = !rule.showValue;
  iconSet.reverseIconOrder = rule.isReversed ?? false;
  return added;
};

const writeDataBar: Writer<'dataBar'> = (formats, rule) => {
  const added = formats.add('DataBar');
  added.dataBar.positiveFormat.fillColor = rule.color;
  return added;
};

const WRITER_BY_KIND: { readonly [K in ConditionalRule['kind']]: Writer<K> } = {
  cellValue: writeCellValue,
  expression: writeExpression,
  iconSet: writeIconSet,
  dataBar: writeDataBar,
};

/** Conditional formats, from the last to the first: each is put before those that are there. */
export function conditionalSteps(
  title: string,
  list: readonly PlannedConditionalFormat[],
  renamed: RenamedSheets,
): readonly Step[] {
  const formulaOf = (formula: string): string => `=${renameSheets(formula, renamed)}`;
  return [...list].reverse().flatMap(({ rangeList, rule }) => {
    const write = WRITER_BY_KIND[rule.kind] as Writer<typeof rule.kind>;
    return addressLists(rangeList).map((addressList) => ({
      bytes: WEIGHT.proxy + 8 * WEIGHT.part + 4 * WEIGHT.action + addressList.length + ruleBytes(rule),
      queue(scope) {
        scope.onAreas(title, addressList, ({ conditionalFormats }) => {
          write(conditionalFormats, rule as never, formulaOf).priority = 0;
        });
      },
    }));
  });
}

const ruleBytes = (rule: ConditionalRule): number => 2 * JSON.stringify(rule).length;
