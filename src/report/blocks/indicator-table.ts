import { compare, decimalFromNumber } from '../../core';
import type { Indikator, Indikatorresultat, Regelverk, Typ } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';
import { SUPPRESSED, textCell, valueFormat, vardeCell, type BlockCell, type ValueFormat } from './cell';
import { indicatorNotes } from './indicator-notes';
import { indikatorstatusCell } from './status';
import type { BlockColumn, ColumnRole, TableContent } from './table';

/** The indicators of a goal, with the columns that boards know (domain 2). */
export interface IndicatorTableBlock extends TableContent {
  readonly kind: 'indicatorTable';
}

/** What a table needs besides its rows. */
export interface TableContext {
  readonly lang: Lang;
  readonly typ: Typ;
  readonly ar: number;
  readonly regelverk: Regelverk;
}

interface CellInput {
  readonly resultat: Indikatorresultat;
  readonly indikator: Indikator;
  readonly format: ValueFormat;
  readonly context: TableContext;
}

interface IndicatorColumn {
  readonly captionKey: TextKey;
  readonly role: ColumnRole;
  readonly typList: readonly Typ[];
  readonly cell: (input: CellInput) => BlockCell;
}

const FOLLOW_UP: readonly Typ[] = ['T1', 'T2', 'VB'];
const TERTIAL: readonly Typ[] = ['T1', 'T2'];
const PLAN: readonly Typ[] = ['VP'];
const ALWAYS: readonly Typ[] = [...PLAN, ...FOLLOW_UP];

type VardeKey = 'utfall' | 'foregaendeUtfall' | 'prognosHelar' | 'arsmal' | 'kfArsmal';
const value =
  (key: VardeKey) =>
  ({ indikator, format }: CellInput): BlockCell =>
    vardeCell(indikator[key], format);

/** A gender figure: suppressed together with the other when too few answered (domain 4.10). */
const genderValue =
  (key: 'utfallMan' | 'utfallKvinnor') =>
  ({ resultat, indikator, format }: CellInput): BlockCell =>
    resultat.isDold && indikator[key].slag !== 'tom'
      ? textCell(SUPPRESSED)
      : vardeCell(indikator[key], format);

/** The printed columns in their order; a table prints those of its kind of document. */
const COLUMN_TABLE: readonly IndicatorColumn[] = [
  {
    captionKey: 'report.kolumn.status',
    role: 'status',
    typList: FOLLOW_UP,
    cell: ({ resultat, context }) => indikatorstatusCell(resultat.galler, context.lang),
  },
  {
    captionKey: 'report.kolumn.indikator',
    role: 'name',
    typList: ALWAYS,
    cell: ({ indikator }) => textCell(indikatorName(indikator)),
  },
  { captionKey: 'report.kolumn.utfall', role: 'value', typList: FOLLOW_UP, cell: totalCell },
  {
    captionKey: 'report.kolumn.utfallMan',
    role: 'value',
    typList: FOLLOW_UP,
    cell: genderValue('utfallMan'),
  },
  {
    captionKey: 'report.kolumn.utfallKvinnor',
    role: 'value',
    typList: FOLLOW_UP,
    cell: genderValue('utfallKvinnor'),
  },
  {
    captionKey: 'report.kolumn.foregaendeUtfall',
    role: 'value',
    typList: FOLLOW_UP,
    cell: value('foregaendeUtfall'),
  },
  { captionKey: 'report.kolumn.prognosHelar', role: 'value', typList: TERTIAL, cell: value('prognosHelar') },
  { captionKey: 'report.kolumn.arsmal', role: 'value', typList: ALWAYS, cell: value('arsmal') },
  { captionKey: 'report.kolumn.kfArsmal', role: 'value', typList: ALWAYS, cell: value('kfArsmal') },
  {
    captionKey: 'report.kolumn.period',
    role: 'text',
    typList: FOLLOW_UP,
    cell: ({ indikator }) => textCell(indikator.period),
  },
  { captionKey: 'report.kolumn.periodicitet', role: 'text', typList: PLAN, cell: periodicitetCell },
];

/** The indicator table of a goal; none when it has no indicators. */
export function indicatorTableBlock(
  resultatList: readonly Indikatorresultat[],
  context: TableContext,
): readonly IndicatorTableBlock[] {
  if (resultatList.length === 0) return [];
  const columnList = COLUMN_TABLE.filter(({ typList }) => typList.includes(context.typ));
  const rowList = resultatList.map((resultat) => {
    const { indikator } = resultat;
    const input = { resultat, indikator, format: formatOf(indikator, context.typ), context };
    const cellList = columnList.map(({ cell }) => cell(input));
    const isSuppressed = cellList.some((cell) => cell.kind === 'text' && cell.text === SUPPRESSED);
    return {
      cellList,
      noteList: indicatorNotes(resultat, isSuppressed, context),
      emphasis: 'none' as const,
    };
  });
  return [{ kind: 'indicatorTable', columnList: captions(columnList, context), rowList }];
}

/** Captions with a year take it from the workbook, never from a typed text (domain 2). */
function captions(
  columnList: readonly IndicatorColumn[],
  { lang, ar }: TableContext,
): readonly BlockColumn[] {
  return columnList.map(({ captionKey, role }) => ({ caption: t(lang, captionKey, { ar: ar - 1 }), role }));
}

/** Name, with what it is measured on in brackets. */
function indikatorName({ namn, objekt }: Indikator): string {
  return objekt === '' ? namn : `${namn} (${objekt})`;
}

/** Only printed values decide how many decimals the row has. */
export function formatOf(indikator: Indikator, typ: Typ): ValueFormat {
  const { decimaler, enhet, utfall, utfallMan, utfallKvinnor, foregaendeUtfall, prognosHelar } = indikator;
  const outcomeList = [utfall, utfallMan, utfallKvinnor, foregaendeUtfall, prognosHelar];
  const targetList = [indikator.arsmal, indikator.kfArsmal];
  return valueFormat(decimaler, enhet, typ === 'VP' ? targetList : [...outcomeList, ...targetList]);
}

/** The total; not shown when it rests on too few answers itself. */
export function totalCell({ indikator, format, context }: CellInput): BlockCell {
  const { varde } = indikator.antalSvarande;
  const limit = decimalFromNumber(context.regelverk.minstaAntalSvarande);
  const isHidden = varde !== null && compare(varde, limit) < 0;
  return isHidden ? textCell(SUPPRESSED) : vardeCell(indikator.utfall, format);
}

function periodicitetCell({ indikator, context }: CellInput): BlockCell {
  const { periodicitet } = indikator;
  return textCell(periodicitet === null ? '' : t(context.lang, `report.periodicitet.${periodicitet}`));
}
