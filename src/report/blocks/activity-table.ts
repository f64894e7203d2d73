import type { Aktivitet, Aktivitetsresultat, Typ } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';
import { textCell, type BlockCell } from './cell';
import { analysisNotes, labelledNote } from './notes';
import { lageCell } from './status';
import type { ColumnRole, TableContent } from './table';

/** The activities of a goal, with the columns that boards know (domain 2). */
export interface ActivityTableBlock extends TableContent {
  readonly kind: 'activityTable';
}

interface ActivityColumn {
  readonly captionKey: TextKey;
  readonly role: ColumnRole;
  /** Left out of a plan: nothing has been done yet. */
  readonly isFollowUp: boolean;
  readonly cell: (resultat: Aktivitetsresultat, lang: Lang) => BlockCell;
}

const COLUMN_TABLE: readonly ActivityColumn[] = [
  {
    captionKey: 'report.kolumn.lage',
    role: 'status',
    isFollowUp: true,
    cell: ({ lage }, lang) => lageCell(lage, lang),
  },
  {
    captionKey: 'report.kolumn.aktivitet',
    role: 'name',
    isFollowUp: false,
    cell: ({ aktivitet }) => textCell(aktivitet.namn),
  },
  {
    captionKey: 'report.kolumn.startdatum',
    role: 'text',
    isFollowUp: false,
    cell: ({ aktivitet }) => textCell(aktivitet.startdatum ?? ''),
  },
  {
    captionKey: 'report.kolumn.slutdatum',
    role: 'text',
    isFollowUp: false,
    cell: ({ aktivitet }) => textCell(aktivitet.slutdatum ?? ''),
  },
  {
    captionKey: 'report.kolumn.avvikelse',
    role: 'text',
    isFollowUp: true,
    cell: ({ lage }, lang) => ({
      kind: 'text',
      text: lage === 'avvikelse' ? t(lang, 'report.avvikelse.ja') : '',
    }),
  },
];

/** The activity table of a goal; none when it has no activities. */
export function activityTableBlock(
  resultatList: readonly Aktivitetsresultat[],
  { lang, typ }: { readonly lang: Lang; readonly typ: Typ },
): readonly ActivityTableBlock[] {
  if (resultatList.length === 0) return [];
  const columnList = COLUMN_TABLE.filter(({ isFollowUp }) => typ !== 'VP' || !isFollowUp);
  return [
    {
      kind: 'activityTable',
      columnList: columnList.map(({ captionKey, role }) => ({ caption: t(lang, captionKey), role })),
      rowList: resultatList.map((resultat) => ({
        cellList: columnList.map(({ cell }) => cell(resultat, lang)),
        noteList: activityNotes(resultat.aktivitet, lang),
        emphasis: 'none',
      })),
    },
  ];
}

/** The full-width rows under an activity: cause and new date of a deviation, then the analysis. */
function activityNotes(aktivitet: Aktivitet, lang: Lang): readonly string[] {
  const { orsak, nyttSlutdatum, flyttasTillNastaAr, analys } = aktivitet;
  return [
    ...labelledNote(lang, 'report.not.orsak', orsak),
    ...(nyttSlutdatum === null ? [] : [t(lang, 'report.not.nyttSlutdatum', { datum: nyttSlutdatum })]),
    ...(flyttasTillNastaAr === true ? [t(lang, 'report.not.flyttas')] : []),
    ...analysisNotes(lang, analys),
  ];
}
