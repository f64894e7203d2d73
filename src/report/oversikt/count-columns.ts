import type { Antal, Typ } from '../../domain';
import type { TextKey } from '../../i18n';

/** One count column of the chain: its caption and its figure. */
export interface CountColumn {
  readonly captionKey: TextKey;
  /** Kinds of document that have the column. */
  readonly typList: readonly Typ[];
  readonly count: (antal: Antal) => number;
}

const FOLLOW_UP: readonly Typ[] = ['T1', 'T2', 'VB'];
const ALL: readonly Typ[] = ['VP', ...FOLLOW_UP];

/** The counts in their order; the indicator classes sum to their total. */
const COUNT_COLUMN_TABLE: readonly CountColumn[] = [
  { captionKey: 'report.oversikt.helt', typList: FOLLOW_UP, count: ({ indikatorer }) => indikatorer.helt },
  {
    captionKey: 'report.oversikt.delvis',
    typList: FOLLOW_UP,
    count: ({ indikatorer }) => indikatorer.delvis,
  },
  { captionKey: 'report.oversikt.inte', typList: FOLLOW_UP, count: ({ indikatorer }) => indikatorer.inte },
  {
    captionKey: 'report.oversikt.ingetResultat',
    typList: FOLLOW_UP,
    count: ({ indikatorer }) => indikatorer.ingetResultat,
  },
  {
    captionKey: 'report.oversikt.ovriga',
    typList: FOLLOW_UP,
    count: ({ indikatorer }) => indikatorer.malSaknas + indikatorer.prognosSaknas + indikatorer.ejBedombar,
  },
  {
    captionKey: 'report.oversikt.indikatorer',
    typList: FOLLOW_UP,
    count: ({ indikatorer }) => indikatorer.totalt,
  },
  {
    captionKey: 'report.oversikt.ejAktuell',
    typList: ['T1', 'T2'],
    count: ({ indikatorer }) => indikatorer.ejAktuell,
  },
  {
    captionKey: 'report.oversikt.indikatorer',
    typList: ['VP'],
    count: ({ indikatorer }) => indikatorer.totalt + indikatorer.ejAktuell,
  },
  {
    captionKey: 'report.oversikt.genomforda',
    typList: FOLLOW_UP,
    count: ({ aktiviteter }) => aktiviteter.genomford,
  },
  { captionKey: 'report.oversikt.aktiviteter', typList: ALL, count: ({ aktiviteter }) => aktiviteter.totalt },
];

/** The count columns of a kind of document. */
export function countColumns(typ: Typ): readonly CountColumn[] {
  return COUNT_COLUMN_TABLE.filter(({ typList }) => typList.includes(typ));
}
