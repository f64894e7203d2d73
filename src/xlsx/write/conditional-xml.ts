import type { ConditionalLook, ConditionalRule, PlannedConditionalFormat } from '../../workbook';
import { escapeText } from '../xml';
import type { RenamedSheets } from './formula';
import { toFileFormula } from './formula';
import { sqref } from './ranges';
import { argb } from './style-xml';

/** What a conditional format needs of its workbook. */
export interface ConditionalContext {
  /** Look → index among the workbook's dxfs. */
  readonly dxfOf: (look: ConditionalLook) => number;
  readonly renamed?: RenamedSheets;
}

type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: K }>;
type Writer<K extends ConditionalRule['kind']> = (
  rule: RuleOf<K>,
  priority: number,
  context: ConditionalContext,
) => string;

function formulaXml(formula: string, context: ConditionalContext): string {
  return `<formula>${escapeText(toFileFormula(formula, context.renamed).text)}</formula>`;
}

function lookAttributes(
  rule: RuleOf<'cellValue' | 'expression'>,
  priority: number,
  context: ConditionalContext,
): string {
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
  return ` dxfId="${context.dxfOf(rule.look)}" priority="${priority}"${stop}`;
}

const writeCellValue: Writer<'cellValue'> = (rule, priority, context) =>
  `<cfRule type="cellIs"${lookAttributes(rule, priority, context)} operator="${rule.operator}">` +
  `${rule.formulaList.map((formula) => formulaXml(formula, context)).join('')}</cfRule>`;

const writeExpression: Writer<'expression'> = (rule, priority, context) =>
  `<cfRule type="expression"${lookAttributes(rule, priority, context)}>` +
  `${formulaXml(rule.formula, context)}</cfRule>`;

const writeIconSet: Writer<'iconSet'> = (rule, priority) => {
  if (rule.limitList.length !== 2) throw new RangeError(`icon limits: ${rule.limitList.join(' ')}`);
  const attributes =
    ` iconSet="${rule.iconSet}"` +
    (rule.showValue ? '' : ' showValue="0"') +
    (rule.isReversed ? ' reverse="1"' : '');
  const limits = rule.limitList.map((limit) => `<cfvo type="num" val="${limit}"/>`).join('');
  return (
    `<cfRule type="iconSet" priority="${priority}"><iconSet${attributes}>` +
    `<cfvo type="percent" val="0"/>${limits}</iconSet></cfRule>`
  );
};

const writeDataBar: Writer<'dataBar'> = (rule, priority) =>
  `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="min"/><cfvo type="max"/>` +
  `<color rgb="${argb(rule.color)}"/></dataBar></cfRule>`;

const WRITER_BY_KIND: { readonly [K in ConditionalRule['kind']]: Writer<K> } = {
  cellValue: writeCellValue,
  expression: writeExpression,
  iconSet: writeIconSet,
  dataBar: writeDataBar,
};

/** `<conditionalFormatting>` elements of a sheet; priorities rise in the order given, each unique. */
export function conditionalFormatsXml(
  list: readonly PlannedConditionalFormat[],
  context: ConditionalContext,
): string {
  return list
    .filter((format) => format.rangeList.length > 0)
    .map(({ rangeList, rule }, index) => {
      const write = WRITER_BY_KIND[rule.kind] as Writer<typeof rule.kind>;
      const ruleXml = write(rule as never, index + 1, context);
      return `<conditionalFormatting sqref="${sqref(rangeList)}">${ruleXml}</conditionalFormatting>`;
    })
    .join('');
}
