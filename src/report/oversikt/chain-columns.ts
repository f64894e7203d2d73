import type { Antal, Malresultat, Typ } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';
import { withNumberFormat, type StyleName } from '../../style';
import { numberCell, textCell, type TableCell } from '../layout';
import { bedomningCell, forslagCell, nameCell, previousCell } from './chain-cells';

/** One column of the goal chain. */
export interface ChainColumn {
  readonly captionKey: TextKey;
  readonly headerStyle: StyleName;
  readonly widthChars: number;
  /** Kinds of document that have the column. */
  readonly typList: readonly Typ[];
  readonly cell: (malresultat: Malresultat, lang: Lang) => TableCell;
  /** The cell of the last row, for the whole document. */
  readonly total: (antal: Antal, lang: Lang) => TableCell;
}

const PLAN: readonly Typ[] = ['VP'];
const TERTIAL: readonly Typ[] = ['T1', 'T2'];
const FOLLOW_UP: readonly Typ[] = [...TERTIAL, 'VB'];
const ALL: readonly Typ[] = [...PLAN, ...FOLLOW_UP];
const COUNT_WIDTH = 8.5;

function textColumn(
  captionKey: TextKey,
  typList: readonly Typ[],
  widthChars: number,
  cell: ChainColumn['cell'],
): ChainColumn {
  const total = () => textCell('', 'sumText');
  return { captionKey, headerStyle: 'tableHeader', widthChars, typList, cell, total };
}

function goalColumn(typList: readonly Typ[], widthChars: number): ChainColumn {
  return {
    ...textColumn('report.oversikt.mal', typList, widthChars, nameCell),
    total: (_, lang) => textCell(t(lang, 'report.oversikt.summa'), 'sumText'),
  };
}

function countCell(count: number, base: StyleName): TableCell {
  return numberCell(count, withNumberFormat(base, '0'), String(count));
}

function countColumn(
  captionKey: TextKey,
  typList: readonly Typ[],
  count: (antal: Antal) => number,
): ChainColumn {
  return {
    captionKey,
    headerStyle: 'tableHeaderNumber',
    widthChars: COUNT_WIDTH,
    typList,
    cell: ({ antal }) => countCell(count(antal), 'tableNumber'),
    total: (antal) => countCell(count(antal), 'sumNumber'),
  };
}

/**
 * The chain's columns in their order: previous → present → proposal (design 4), then counts. The indicator
 * classes sum to their total; in a plan nothing has been measured, so its indicators are only counted.
 */
const COLUMN_TABLE: readonly ChainColumn[] = [
  goalColumn(FOLLOW_UP, 52),
  goalColumn(PLAN, 100),
  textColumn('report.oversikt.foregaende', ALL, 16, previousCell),
  textColumn('report.oversikt.bedomning', FOLLOW_UP, 16, bedomningCell),
  textColumn('report.oversikt.forslag', FOLLOW_UP, 16, forslagCell),
  countColumn('report.oversikt.helt', FOLLOW_UP, ({ indikatorer }) => indikatorer.helt),
  countColumn('report.oversikt.delvis', FOLLOW_UP, ({ indikatorer }) => indikatorer.delvis),
  countColumn('report.oversikt.inte', FOLLOW_UP, ({ indikatorer }) => indikatorer.inte),
  countColumn('report.oversikt.ingetResultat', FOLLOW_UP, ({ indikatorer }) => indikatorer.ingetResultat),
  countColumn(
    'report.oversikt.ovriga',
    FOLLOW_UP,
    ({ indikatorer }) => indikatorer.malSaknas + indikatorer.prognosSaknas + indikatorer.ejBedombar,
  ),
  countColumn('report.oversikt.indikatorer', FOLLOW_UP, ({ indikatorer }) => indikatorer.totalt),
  countColumn('report.oversikt.ejAktuell', TERTIAL, ({ indikatorer }) => indikatorer.ejAktuell),
  countColumn(
    'report.oversikt.indikatorer',
    PLAN,
    ({ indikatorer }) => indikatorer.totalt + indikatorer.ejAktuell,
  ),
  countColumn('report.oversikt.genomforda', FOLLOW_UP, ({ aktiviteter }) => aktiviteter.genomford),
  countColumn('report.oversikt.aktiviteter', ALL, ({ aktiviteter }) => aktiviteter.totalt),
];

/** The columns of a kind of document. */
export function chainColumns(typ: Typ): readonly ChainColumn[] {
  return COLUMN_TABLE.filter(({ typList }) => typList.includes(typ));
}
