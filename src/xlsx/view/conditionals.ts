import type { CellRange } from '../../core';
import type { ConditionalLook } from '../../workbook';
import { attributesOf, childElements, decodeText, findChild, isTrue, type ElementRange } from '../xml';
import { readDxf } from './dxf-looks';
import { extensionElements } from './extensions';
import type { Palette } from './palette';
import type { ConditionalView, LimitView } from './types';
import { childText, rangesOf } from './validations';

/** What the rules refer to. */
export interface ConditionalContext {
  readonly palette: Palette;
  readonly dxfList: readonly ConditionalLook[];
}

const KIND_BY_TYPE: ReadonlyMap<string, ConditionalView['kind']> = new Map<string, ConditionalView['kind']>([
  ['cellIs', 'cellIs'],
  ['iconSet', 'iconSet'],
  ['dataBar', 'dataBar'],
  // Excel keeps the formula of these beside their own attributes.
  ...[
    'expression',
    'containsText',
    'notContainsText',
    'beginsWith',
    'endsWith',
    'containsBlanks',
    'notContainsBlanks',
    'containsErrors',
    'notContainsErrors',
    'timePeriod',
  ].map((type): [string, ConditionalView['kind']] => [type, 'expression']),
]);
const LIMIT_KIND_SET: ReadonlySet<string> = new Set([
  'num',
  'percent',
  'percentile',
  'formula',
  'min',
  'max',
]);
const DEFAULT_BAR = '#638EC6';
const LOWEST: LimitView = Object.freeze({ kind: 'min', value: null, isIncluded: true });
const HIGHEST: LimitView = Object.freeze({ kind: 'max', value: null, isIncluded: true });

/** The conditional formats of a sheet by rising priority, also those in the newer form (`x14`). */
export function readConditionals(
  text: string,
  root: ElementRange,
  context: ConditionalContext,
): readonly ConditionalView[] {
  const plainList = childElements(text, root, 'conditionalFormatting');
  const newerList = extensionElements(text, root, 'conditionalFormattings').flatMap((parent) =>
    childElements(text, parent, 'conditionalFormatting'),
  );
  const viewList = [
    ...plainList.flatMap((element) => readFormat(text, element, context)),
    // A newer data bar only dresses up the plain one: it has no priority of its own.
    ...newerList.flatMap((element) => readFormat(text, element, context)).filter((view) => view.priority > 0),
  ];
  return viewList.sort((a, b) => a.priority - b.priority);
}

function readFormat(
  text: string,
  element: ElementRange,
  context: ConditionalContext,
): readonly ConditionalView[] {
  const rangeList = rangesOf(attributesOf(text, element).get('sqref') ?? childText(text, element, 'sqref'));
  return childElements(text, element, 'cfRule').map((rule) => readRule(text, rule, rangeList, context));
}

function readRule(
  text: string,
  rule: ElementRange,
  rangeList: readonly CellRange[],
  context: ConditionalContext,
): ConditionalView {
  const attributes = attributesOf(text, rule);
  const formulaList = childElements(text, rule)
    .filter(({ localName }) => localName === 'formula' || localName === 'f')
    .map((formula) => decodeText(text.slice(formula.innerStart, formula.innerEnd)).trim());
  const iconSet = readIconSet(text, rule);
  const dataBar = readDataBar(text, rule, context.palette);
  return {
    rangeList,
    kind: kindOf(attributes.get('type') ?? '', formulaList.length > 0, iconSet !== null, dataBar !== null),
    operator: attributes.get('operator') ?? null,
    formulaList,
    priority: Number(attributes.get('priority')) || 0,
    stopIfTrue: isTrue(attributes.get('stopIfTrue')),
    look: lookOf(text, rule, attributes.get('dxfId'), context),
    ...(iconSet ? { iconSet } : {}),
    ...(dataBar ? { dataBar } : {}),
  };
}

function kindOf(
  type: string,
  hasFormula: boolean,
  hasIcons: boolean,
  hasBar: boolean,
): ConditionalView['kind'] {
  const kind = KIND_BY_TYPE.get(type) ?? 'other';
  if (kind === 'iconSet') return hasIcons ? kind : 'other';
  if (kind === 'dataBar') return hasBar ? kind : 'other';
  return hasFormula ? kind : 'other';
}

function lookOf(
  text: string,
  rule: ElementRange,
  dxfId: string | undefined,
  { palette, dxfList }: ConditionalContext,
): ConditionalLook {
  const own = findChild(text, rule, 'dxf');
  if (own) return readDxf(text, own, palette);
  return (dxfId === undefined ? undefined : dxfList[Number(dxfId)]) ?? {};
}

function readIconSet(text: string, rule: ElementRange): ConditionalView['iconSet'] | null {
  const element = findChild(text, rule, 'iconSet');
  if (!element) return null;
  const attributes = attributesOf(text, element);
  return {
    name: attributes.get('iconSet') ?? '3TrafficLights1',
    limitList: readLimits(text, element),
    showsValue: isTrue(attributes.get('showValue'), true),
    isReversed: isTrue(attributes.get('reverse')),
  };
}

function readDataBar(text: string, rule: ElementRange, palette: Palette): ConditionalView['dataBar'] | null {
  const element = findChild(text, rule, 'dataBar');
  if (!element) return null;
  const [min = LOWEST, max = HIGHEST] = readLimits(text, element);
  const colour = findChild(text, element, 'color');
  return {
    color: (colour && palette.colourOf(attributesOf(text, colour))) ?? DEFAULT_BAR,
    min,
    max,
    showsValue: isTrue(attributesOf(text, element).get('showValue'), true),
  };
}

function readLimits(text: string, element: ElementRange): readonly LimitView[] {
  return childElements(text, element, 'cfvo').map((limit) => {
    const attributes = attributesOf(text, limit);
    const kind = attributes.get('type') ?? 'num';
    return {
      kind: (LIMIT_KIND_SET.has(kind) ? kind : 'num') as LimitView['kind'],
      value: attributes.get('val') ?? (childText(text, limit, 'f') || null),
      isIncluded: isTrue(attributes.get('gte'), true),
    };
  });
}
