import { columnLetters, type CellRange } from '../../core';
import type { Organisationsniva } from '../../domain';
import type { PlannedConditionalFormat } from '../../workbook';
import { CHOICES } from '../specs/choices';
import type { TableSpec } from '../spec';
import type { TemplatePalette } from './palette';

/** Owners whose rows are only inherited, per level of the workbook (`sheets.md`, writer I). */
const INHERITED_BY_LEVEL: Readonly<Record<Organisationsniva, readonly string[]>> = {
  enhet: ['kf', 'namnd'],
  namnd: ['kf'],
};

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Colours of assessments and states, word by word (data sheets only: design 4). */
function toneFormats(
  { columnList }: TableSpec,
  palette: TemplatePalette,
  rangeOf: (columnIndex: number) => CellRange,
): readonly PlannedConditionalFormat[] {
  return columnList.flatMap(({ choiceList = [] }, index) =>
    choiceList.flatMap(({ text, tone }) => {
      if (tone === undefined) return [];
      const { text: fontColor, fill } = palette.tone[tone];
      const rule = {
        kind: 'cellValue' as const,
        operator: 'equal' as const,
        formulaList: [quoted(text)],
        look: { fontColor, fill },
      };
      return [{ rangeList: [rangeOf(index)], rule }];
    }),
  );
}

/** A tint over rows that somebody else has decided. */
function inheritedFormats(
  { columnList }: TableSpec,
  niva: Organisationsniva,
  { inherited }: TemplatePalette,
  range: CellRange,
): readonly PlannedConditionalFormat[] {
  const index = columnList.findIndex(({ choiceList }) => choiceList === CHOICES.Agare);
  if (index < 0) return [];
  const cell = `$${columnLetters(index + 1)}${range.top}`;
  const wordList = CHOICES.Agare.filter(({ code }) => INHERITED_BY_LEVEL[niva].includes(code));
  const formula = `OR(${wordList.map(({ text }) => `${cell}=${quoted(text)}`).join(',')})`;
  return [{ rangeList: [range], rule: { kind: 'expression', formula, look: { fill: inherited.fill } } }];
}

/** The conditional formats of a data sheet; statuses come first and win over the tint. */
export function planConditionalFormats(
  spec: TableSpec,
  niva: Organisationsniva,
  palette: TemplatePalette,
  body: CellRange,
): readonly PlannedConditionalFormat[] {
  const columnRange = (index: number): CellRange => ({ ...body, left: index + 1, right: index + 1 });
  return [...toneFormats(spec, palette, columnRange), ...inheritedFormats(spec, niva, palette, body)];
}
