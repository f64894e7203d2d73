import type { Varde } from '../../core';
import type { EkonomiKolumn, EkonomiRadslag, EkonomiTabell, EkonomiTabellrad, Modell } from '../../domain';
import { t, type Lang } from '../../i18n';
import {
  cellDecimals,
  cellFinder,
  columnParts,
  commentedOnce,
  FORM_SLAG_SET,
  forstaRubrik,
  isDeviationColumn,
  kolumnCaption,
  printedRows,
  roundingNote,
  sentenceContext,
  tabellIngress,
  tabellRubrik,
  tabellSentences,
  takNotes,
  volymNotes,
  type EkonomirapportInput,
  type NoteContext,
  type SentenceContext,
} from '../ekonomi';
import type { BlockCell } from './cell';
import { labelledNote } from './notes';
import { sentenceBlock, type SentenceBlock } from './sentence';
import type { RowEmphasis, TableContent } from './table';

/** A table of the economy with its computed figures (domain 2). */
export interface EconomyTableBlock extends TableContent {
  readonly kind: 'economyTable';
  readonly text: string;
  /** Unit and signs, above the table. */
  readonly ingress: string;
  /** What follows belongs to the table: its other columns, a note, what it says in words. */
  readonly keepWithNext: boolean;
}

/** A line in small print: rounding differences, how signs are read, where the live formulas stand. */
export interface EconomyNoteBlock {
  readonly kind: 'economyNote';
  readonly text: string;
  readonly keepWithNext?: boolean;
}

export type EconomyBlock = SentenceBlock | EconomyTableBlock | EconomyNoteBlock;

const EMPHASIS: Readonly<Record<EkonomiRadslag, RowEmphasis>> = {
  rubrik: 'rubrik',
  intakt: 'none',
  kostnad: 'none',
  summaIntakter: 'summa',
  summaKostnader: 'summa',
  netto: 'netto',
  kapitalkostnad: 'none',
  verksamhet: 'none',
  post: 'none',
  overforing: 'none',
  delsumma: 'summa',
  summa: 'netto',
};

/** Everything that the blocks of a table are made with. */
interface EconomyContext {
  readonly lang: Lang;
  readonly modell: Modell;
  readonly notes: NoteContext;
  readonly sentences: SentenceContext;
}

/** The tables of a section, last a line that says where the formulas stand; see `economyTables`. */
export function economyBlocks(
  input: EkonomirapportInput,
  shownList: readonly EkonomiTabell[] = input.ekonomiTabellList,
): readonly EconomyBlock[] {
  if (shownList.length === 0) return [];
  const text = t(input.lang, 'report.ekonomi.hanvisning');
  return [...economyTables(input, shownList), { kind: 'economyNote', text }];
}

/**
 * The tables `shownList` with the figures that the sheet Ekonomirapport computes, each with what it says in words.
 * `input` holds every table of the document.
 */
export function economyTables(
  input: EkonomirapportInput,
  shownList: readonly EkonomiTabell[],
): readonly EconomyBlock[] {
  if (shownList.length === 0) return [];
  const { lang, modell, ekonomiTabellList } = input;
  const tabellList = commentedOnce(ekonomiTabellList, modell.uppgifter);
  const tabellById = new Map(tabellList.map((tabell) => [tabell.id, tabell]));
  const context: EconomyContext = {
    lang,
    modell,
    notes: { lang, modell, cellOf: cellFinder(tabellList) },
    sentences: sentenceContext(input),
  };
  return shownList.flatMap(({ id }) => tabellBlocks(tabellById.get(id)!, context));
}

function tabellBlocks(tabell: EkonomiTabell, context: EconomyContext): readonly EconomyBlock[] {
  const { notes, sentences } = context;
  const noteList = [...roundingNote(tabell, notes), ...volymNotes(tabell, notes), ...takNotes(tabell, notes)];
  const sentenceList = sentenceBlock(null, tabellSentences(tabell, sentences));
  const followerCount = noteList.length + sentenceList.length;
  return [
    ...columnParts(tabell).map((kolumnList) => tableBlock(tabell, kolumnList, followerCount > 0, context)),
    ...noteList.map((text, index): EconomyNoteBlock => {
      const isKept = index < followerCount - 1;
      return { kind: 'economyNote', text, ...(isKept ? { keepWithNext: true } : {}) };
    }),
    ...sentenceList,
  ];
}

function tableBlock(
  tabell: EkonomiTabell,
  kolumnList: readonly EkonomiKolumn[],
  isFollowed: boolean,
  context: EconomyContext,
): EconomyTableBlock {
  const { lang, modell, sentences } = context;
  const isFirst = kolumnList[0] === tabell.kolumnList[0];
  const atgardByOrigin = new Map(modell.synpunktList.map(({ origin, atgarder }) => [origin, atgarder]));
  return {
    kind: 'economyTable',
    text: isFirst ? tabellRubrik(tabell, sentences) : '',
    ingress: isFirst ? tabellIngress(tabell, lang) : '',
    keepWithNext: isFollowed || kolumnList.at(-1) !== tabell.kolumnList.at(-1),
    columnList: [
      { caption: forstaRubrik(tabell, lang), role: 'name' },
      ...kolumnList.map((kolumn) => ({ caption: kolumnCaption(lang, kolumn), role: 'value' as const })),
    ],
    rowList: printedRows(tabell).map((rad) => ({
      cellList: [{ kind: 'text' as const, text: rad.rad }, ...figureCells(rad, kolumnList, tabell, modell)],
      noteList: isFirst
        ? [
            ...labelledNote(lang, 'report.not.kommentar', rad.kommentar),
            ...labelledNote(
              lang,
              'report.not.atgarder',
              (rad.origin && atgardByOrigin.get(rad.origin)) ?? '',
            ),
          ]
        : [],
      emphasis: EMPHASIS[rad.slag],
      ...(rad.isDel === true ? { isPart: true } : {}),
    })),
  };
}

/** A group heading has no figures; its cells stay empty. */
function figureCells(
  rad: EkonomiTabellrad,
  kolumnList: readonly EkonomiKolumn[],
  tabell: EkonomiTabell,
  modell: Modell,
): readonly BlockCell[] {
  return kolumnList.map((kolumn) => {
    const cell = rad.cellByKolumn[kolumn.key];
    if (cell === undefined) return { kind: 'text', text: '' };
    if (cell.varde === null && tabell.slag === 'volym' && isWithoutData(rad, kolumn, modell)) {
      return { kind: 'text', text: 'i.u.' };
    }
    return {
      kind: 'amount',
      value: cell.varde,
      decimals: cellDecimals(tabell, cell),
      isDeviation: isDeviationColumn(tabell, kolumn),
      ...(FORM_SLAG_SET.has(tabell.slag) ? {} : { hasZero: true }),
    };
  });
}

/** True for a volume that is marked as not known ("i.u."), which is not the same as blank (domain 3). */
function isWithoutData(
  { origin }: EkonomiTabellrad,
  { falt }: EkonomiKolumn,
  { volymList }: Modell,
): boolean {
  const row = volymList.find((each) => each.origin === origin);
  const varde = row && (row as unknown as Readonly<Record<string, Varde | undefined>>)[falt];
  return varde?.markering === 'iu';
}
