import {
  moneyUnit,
  type EkonomiCell,
  type EkonomiRadslag,
  type EkonomiTabell,
  type EkonomiTabellrad,
  type Typ,
} from '../../domain';
import { t, type Lang } from '../../i18n';
import { cellFinder, hasRoundingDifference, kolumnCaption, type CellOf } from '../ekonomi';
import { budgetSentence } from '../sentences';
import type { BlockCell } from './cell';
import { labelledNote } from './notes';
import { sentenceBlock, type SentenceBlock } from './sentence';
import type { RowEmphasis, TableContent } from './table';

/** A unit form with its computed figures (domain 2, "Unit economy"). */
export interface EconomyTableBlock extends TableContent {
  readonly kind: 'economyTable';
  readonly text: string;
}

/** A line in small print: rounding differences, where the live formulas stand. */
export interface EconomyNoteBlock {
  readonly kind: 'economyNote';
  readonly text: string;
}

export type EconomyBlock = SentenceBlock | EconomyTableBlock | EconomyNoteBlock;

interface EconomyContext {
  readonly lang: Lang;
  readonly typ: Typ;
}

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

/**
 * The economy section: for each form the over- or underskott in words and the figures as the sheet
 * Ekonomirapport computes them, last a line that says where the formulas stand.
 */
export function economyBlocks(
  tabellList: readonly EkonomiTabell[],
  context: EconomyContext,
): readonly EconomyBlock[] {
  if (tabellList.length === 0) return [];
  const { lang } = context;
  const cellOf = cellFinder(tabellList);
  return [
    ...tabellList.flatMap((tabell) => [
      tableBlock(tabell, context),
      ...roundingNote(tabell, cellOf, lang),
      ...sentenceBlock(null, [tabellSentence(tabell, context)]),
    ]),
    { kind: 'economyNote', text: t(lang, 'report.ekonomi.hanvisning') },
  ];
}

/** Printed only where a printed sum differs from the sum of the printed figures (domain 6). */
function roundingNote(tabell: EkonomiTabell, cellOf: CellOf, lang: Lang): readonly EconomyNoteBlock[] {
  return hasRoundingDifference(tabell, cellOf, tabell.decimaler)
    ? [{ kind: 'economyNote', text: t(lang, 'ekonomi.avrundning') }]
    : [];
}

/** The over- or underskott of a form in words: the deviation of its net row; `''` when it has none. */
export function tabellSentence(
  tabell: EkonomiTabell,
  { lang, typ }: Pick<EconomyContext, 'lang' | 'typ'>,
): string {
  const netto = tabell.radList.find(({ slag }) => slag === 'netto')?.cellByKolumn.Avvikelse?.varde ?? null;
  const enhet = moneyUnit(tabell.enhet);
  return netto === null || !enhet ? '' : budgetSentence(tabell.namn, netto, enhet, { lang, typ });
}

function tableBlock(tabell: EkonomiTabell, context: EconomyContext): EconomyTableBlock {
  const { lang } = context;
  return {
    kind: 'economyTable',
    text: t(lang, tabell.slag === 'enhetTotalt' ? 'ekonomi.totalt' : 'ekonomi.gren', { namn: tabell.namn }),
    columnList: [
      { caption: t(lang, `ekonomi.enhet.${tabell.enhet}`), role: 'name' },
      ...tabell.kolumnList.map((kolumn) => ({
        caption: kolumnCaption(lang, kolumn),
        role: 'value' as const,
      })),
    ],
    rowList: tabell.radList.map((rad) => ({
      cellList: [{ kind: 'text' as const, text: rad.rad }, ...figureCells(rad, tabell)],
      noteList: labelledNote(lang, 'report.not.kommentar', rad.kommentar),
      emphasis: EMPHASIS[rad.slag],
    })),
  };
}

/** A group heading has no figures; its cells stay empty. */
function figureCells(rad: EkonomiTabellrad, tabell: EkonomiTabell): readonly BlockCell[] {
  return tabell.kolumnList.map(({ key, jamforelse }) =>
    figureCell(rad.cellByKolumn[key], jamforelse !== null, tabell),
  );
}

function figureCell(cell: EkonomiCell | undefined, isDeviation: boolean, tabell: EkonomiTabell): BlockCell {
  if (cell === undefined) return { kind: 'text', text: '' };
  return { kind: 'amount', value: cell.varde, decimals: tabell.decimaler, isDeviation };
}
