import {
  NO_VALIDATION,
  rectText,
  type ConditionalFormatModel,
  type Rect,
  type SheetModel,
  type Validation,
} from '../model';
import type { DumpedRule, DumpedSheet, DumpedValidation } from './types';

type Bag = Readonly<Record<string, unknown>>;

const withoutEquals = (text: unknown): string => String(text).replace(/^=/, '');
const textOrNull = (value: unknown): string | null =>
  value === '' || value === undefined ? null : String(value);
const firstLower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

// Validations

interface Run {
  readonly left: number;
  right: number;
  readonly top: number;
  bottom: number;
}

/** Cells in any order → rectangles: runs down each column, then equal runs side by side. */
export function rectanglesOf(cellList: readonly (readonly [number, number])[]): readonly Rect[] {
  const sorted = [...cellList].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const runList: Run[] = [];
  for (const [row, column] of sorted) {
    const last = runList.at(-1);
    if (last && last.left === column && last.bottom === row - 1) last.bottom = row;
    else runList.push({ left: column, right: column, top: row, bottom: row });
  }
  return joinSideBySide(runList);
}

function joinSideBySide(runList: readonly Run[]): readonly Rect[] {
  const openByRows = new Map<string, Run>();
  const out: Run[] = [];
  for (const run of runList) {
    const key = `${run.top}:${run.bottom}`;
    const open = openByRows.get(key);
    if (open && open.right === run.left - 1) open.right = run.right;
    else {
      openByRows.set(key, run);
      out.push(run);
    }
  }
  return out;
}

function cellsByValidation(
  sheet: SheetModel,
): ReadonlyMap<Validation, readonly (readonly [number, number])[]> {
  const found = new Map<Validation, (readonly [number, number])[]>();
  for (const { row, column, value } of sheet.validations.cells()) {
    if (value === NO_VALIDATION) continue;
    const list = found.get(value) ?? [];
    list.push([row, column]);
    found.set(value, list);
  }
  return found;
}

function ruleFormula(rule: Bag | null): string | null {
  const [part] = Object.values(rule ?? {}) as readonly Bag[];
  const source = part?.['source'] ?? part?.['formula'] ?? part?.['formula1'];
  if (source === undefined) return null;
  const isWritten = part?.['source'] !== undefined && !String(source).startsWith('=');
  return isWritten ? `"${String(source)}"` : withoutEquals(source);
}

const TYPE_IN_FILE: Readonly<Record<string, string>> = { wholeNumber: 'whole' };

function dumpValidation(
  { rule, prompt, errorAlert, ignoreBlanks }: Validation,
  cellList: readonly (readonly [number, number])[],
): DumpedValidation {
  const [kind] = Object.keys(rule ?? {});
  return {
    ranges: rectanglesOf(cellList)
      .map((rect) => rectText(rect))
      .sort(),
    type: kind === undefined ? null : (TYPE_IN_FILE[kind] ?? kind),
    formula: ruleFormula(rule),
    allowBlank: ignoreBlanks,
    errorStyle: firstLower(String(errorAlert['style'])),
    errorTitle: textOrNull(errorAlert['title']),
    error: textOrNull(errorAlert['message']),
    promptTitle: textOrNull(prompt['title']),
    prompt: textOrNull(prompt['message']),
    showError: errorAlert['showAlert'] === true,
    showInput: prompt['showPrompt'] === true,
  };
}

export function dumpValidations(sheet: SheetModel): readonly DumpedValidation[] {
  return [...cellsByValidation(sheet)]
    .map(([validation, cellList]) => dumpValidation(validation, cellList))
    .sort((a, b) => (a.ranges[0]! < b.ranges[0]! ? -1 : 1));
}

// Conditional formats

const OPERATOR_IN_FILE: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const operatorOf = (name: unknown): string => OPERATOR_IN_FILE[String(name)] ?? firstLower(String(name));

function lookOf({ partByName }: ConditionalFormatModel): NonNullable<DumpedRule['look']> {
  const font = partByName.get('font') ?? {};
  const fill = partByName.get('fill') ?? {};
  return {
    color: textOrNull(font['color']),
    bold: font['bold'] === true,
    fill: textOrNull(fill['color']),
  };
}

const COUNT_IN_FILE: readonly (readonly [RegExp, string])[] = [
  [/^Three/, '3'],
  [/^Four/, '4'],
  [/^Five/, '5'],
];

const iconSetInFile = (style: string): string =>
  COUNT_IN_FILE.reduce((name, [pattern, count]) => name.replace(pattern, count), style);

const LIMIT_TYPE_IN_FILE: Readonly<Record<string, string>> = {
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};

/** The first icon has no limit of its own: files say 0 percent there. */
function limitsOf(criteria: readonly Bag[]): readonly (readonly [string, string | number])[] {
  return criteria.map((item, index) => {
    if (index === 0) return ['percent', 0];
    const text = withoutEquals(item['formula']);
    const value = text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
    return [LIMIT_TYPE_IN_FILE[String(item['type'])] ?? String(item['type']), value];
  });
}

const PLAIN = { operator: null, formulas: [], stopIfTrue: false } as const;

function dumpRule(model: ConditionalFormatModel): DumpedRule {
  const { partByName, stopIfTrue } = model;
  const part = (name: string): Bag => partByName.get(name) ?? {};
  switch (model.type) {
    case 'Custom': {
      const formulas = [withoutEquals(part('rule')['formula'])];
      return { ...PLAIN, type: 'expression', formulas, stopIfTrue, look: lookOf(model) };
    }
    case 'CellValue': {
      const rule = (part('cellValue')['rule'] ?? {}) as Bag;
      const formulas = [rule['formula1'], rule['formula2']]
        .filter((text) => text !== undefined && text !== null && text !== '')
        .map(withoutEquals);
      const operator = operatorOf(rule['operator']);
      return { type: 'cellIs', operator, formulas, stopIfTrue, look: lookOf(model) };
    }
    case 'IconSet':
      return { ...PLAIN, type: 'iconSet', iconSet: dumpIconSet(part('iconSet')) };
    case 'DataBar':
      return { ...PLAIN, type: 'dataBar', dataBar: String(part('positive')['fillColor'] ?? '') };
    default:
      return { ...PLAIN, type: firstLower(model.type), stopIfTrue, look: lookOf(model) };
  }
}

function dumpIconSet(part: Bag): NonNullable<DumpedRule['iconSet']> {
  return {
    set: iconSetInFile(String(part['style'] ?? 'ThreeTrafficLights1')),
    limits: limitsOf((part['criteria'] ?? []) as readonly Bag[]),
    showValue: part['showIconOnly'] !== true,
    reverse: part['reverseIconOrder'] === true,
  };
}

export function dumpFormats(sheet: SheetModel): DumpedSheet['formats'] {
  return [...sheet.conditionalFormatList]
    .sort((a, b) => a.priority - b.priority)
    .map((model) => ({
      range: model.rectList.map((rect) => rectText(rect)).join(' '),
      rule: dumpRule(model),
    }));
}
