import { formatDecimal, multiply, parseDecimal, toNumber } from '../../core';
import { comparedColumn, moneyUnit, periodEnd, type EkonomiTabell, type Modell } from '../../domain';
import { t, type Lang } from '../../i18n';
import { numberStyle, OWNED_TAB_COLOUR } from '../../style';
import { numberCell, SheetBuilder, textCell, type BuiltSheet } from '../layout';
import { columnWidths, hasCommentColumn } from './column-widths';
import { isLargeDeviation } from './deviation';
import { ekonomiTable, type TableFrame } from './ekonomi-table';
import { decimalsOf } from './figures';
import { Places } from './places';
import { cellFinder } from './rounding';
import { DEVIATION_SYMBOL } from './row-look';
import {
  differenceNotes,
  roundingNote,
  takNotes,
  uncommentedNote,
  volymNotes,
  type NoteContext,
} from './table-notes';
import { tabellSentences, type SentenceContext } from './table-sentences';
import { columnParts, commentedOnce, printedRows, tabellIngress, tabellRubrik } from './table-view';

const EKONOMI_MARK = 'Malkedjan.Ekonomirapport';
const EKONOMI_TITLE = 'Ekonomirapport';
const HUNDRED = parseDecimal('100')!;

export interface EkonomirapportInput {
  readonly modell: Modell;
  readonly ekonomiTabellList: readonly EkonomiTabell[];
  readonly lang: Lang;
}

/** Everything that the tables of the sheet are written with. */
interface Ark {
  readonly sheet: SheetBuilder;
  readonly frame: TableFrame;
  readonly notes: NoteContext;
  readonly sentences: SentenceContext;
}

function addHead(sheet: SheetBuilder, { modell, ekonomiTabellList, lang }: EkonomirapportInput): void {
  const { uppgifter } = modell;
  const { typ, ar, niva } = uppgifter;
  const isNamnd = niva === 'namnd';
  const unitList = [...new Set(ekonomiTabellList.map(({ enhet }) => enhet))];
  sheet.band(
    t(lang, isNamnd ? `ekonomi.titel.${typ}` : `ekonomi.blankett.${typ}`, { ar: String(ar) }),
    'title',
  );
  const organisation = uppgifter.organisation || uppgifter.namnd;
  sheet.band(isNamnd ? organisation : t(lang, 'ekonomi.for', { organisation }), 'bodyStrong');
  if (uppgifter.enhetschef !== '') {
    sheet.band(t(lang, 'ekonomi.enhetschef', { namn: uppgifter.enhetschef }), 'body');
  }
  const asOf = t(lang, 'ekonomi.uppgifterPer', { datum: periodEnd(typ, ar) });
  const money = unitList.length === 1 ? moneyUnit(unitList[0]!) : null;
  const units = money ? t(lang, `ekonomi.beloppI.${money}`) : t(lang, 'ekonomi.beloppPerTabell');
  sheet.band(unitList.length === 0 ? asOf : `${units} ${asOf}`, 'subtitle');
}

/** The caps of result units as cells that the transfers are computed with (domain 6: parameters of Regler). */
function addTak({ sheet, frame }: Ark, { regelverk }: Modell): void {
  const { lang, places } = frame;
  const takList = [
    ['arets', regelverk.takAretsAndel],
    ['ackumulerat', regelverk.takAckumuleratAndel],
  ] as const;
  const rowNumberList = sheet.table({
    header: [
      { text: t(lang, 'ekonomi.tak.rubrik') },
      { text: t(lang, 'ekonomi.enhet.procent'), style: 'tableHeaderNumber' },
    ],
    rowList: takList.map(([tak, andel]) => {
      const percent = multiply(andel, HUNDRED);
      const style = numberStyle('tableNumber', decimalsOf(percent));
      return {
        cellList: [textCell(t(lang, `ekonomi.tak.${tak}`)), numberCell(toNumber(percent), style)],
        keepWithNext: true,
      };
    }),
    keepWithNext: true,
  });
  takList.forEach(([tak], index) => places.noteTak(tak, rowNumberList[index]!));
  sheet.space(undefined, true);
}

function addTable(ark: Ark, tabell: EkonomiTabell, modell: Modell): void {
  const { sheet, frame, notes, sentences } = ark;
  const { lang } = frame;
  sheet.space();
  sheet.band(tabellRubrik(tabell, sentences), 'goalBand2');
  sheet.text(tabellIngress(tabell, lang), 'legend', { keepWithNext: true });
  tabellSentences(tabell, sentences).forEach((text) => sheet.text(text, 'sentence', { keepWithNext: true }));
  if (tabell.slag === 'resultatenheter') addTak(ark, modell);
  const footnoteList = [
    ...roundingNote(tabell, notes),
    ...volymNotes(tabell, notes),
    ...takNotes(tabell, notes),
    ...differenceNotes(tabell, lang),
    ...uncommentedNote(tabell, frame.regelverk, lang),
  ];
  const radList = printedRows(tabell);
  const partList = columnParts(tabell);
  partList.forEach((kolumnList, index) => {
    const isLast = index === partList.length - 1;
    const table = ekonomiTable({ tabell, kolumnList, radList }, frame, !isLast || footnoteList.length > 0);
    frame.places.note(tabell, kolumnList, radList, sheet.table(table));
    if (!isLast) sheet.space(undefined, true);
  });
  footnoteList.forEach((text, index) =>
    sheet.text(text, 'footnote', { keepWithNext: index < footnoteList.length - 1 }),
  );
}

function addLegend(sheet: SheetBuilder, { modell, ekonomiTabellList, lang }: EkonomirapportInput): void {
  const { regelverk, uppgifter } = modell;
  const hasLarge = ekonomiTabellList.some(({ radList, enhet }) =>
    radList.some((rad) => isLargeDeviation(rad, enhet, regelverk)),
  );
  sheet.space();
  sheet.text(signLegend(ekonomiTabellList, uppgifter, lang), 'legend', { keepWithNext: hasLarge });
  if (!hasLarge) return;
  const percent = multiply(regelverk.avvikelsegransAndel, HUNDRED);
  const limits = {
    ...DEVIATION_SYMBOL,
    andel: formatDecimal(percent, decimalsOf(percent), lang),
    tkr: formatDecimal(regelverk.avvikelsegransTkr, decimalsOf(regelverk.avvikelsegransTkr), lang),
  };
  sheet.text(t(lang, 'ekonomi.storAvvikelse', limits), 'legend');
}

/** How deviations are read: the sign rule is the table's own (domain 6). */
function signLegend(
  tabellList: readonly EkonomiTabell[],
  { niva, typ }: Modell['uppgifter'],
  lang: Lang,
): string {
  if (niva === 'namnd') return t(lang, typ === 'VP' ? 'ekonomi.tecken.plan' : 'ekonomi.tecken.namnd');
  const compared = tabellList[0] && comparedColumn(tabellList[0]);
  if (!compared) return t(lang, 'ekonomi.tecken', { jamford: '' });
  const key = compared.key === 'Prognos' ? 'ekonomi.jamford.Prognos' : 'ekonomi.jamford.Utfall';
  return t(lang, 'ekonomi.tecken', { jamford: t(lang, key) });
}

/** What the sentences of a document's tables are written with. */
export function sentenceContext({ modell, ekonomiTabellList, lang }: EkonomirapportInput): SentenceContext {
  const { typ, ar, organisation, namnd } = modell.uppgifter;
  const tabellIdSet = new Set(ekonomiTabellList.map(({ id }) => id));
  return { lang, typ, ar, namn: organisation || namnd, tabellIdSet };
}

/**
 * The sheet Ekonomirapport: every economy table of the document in printed order (domain 2 and 6,
 * `interfaces` 2). Leaf figures are constants, whatever is computed is a live formula over cells of the sheet
 * with its exact result beside it; blank stays blank, large deviations carry a symbol and weight besides
 * colour, stated figures that differ are named under their table.
 */
export function planEkonomirapport(input: EkonomirapportInput): BuiltSheet {
  const { modell, lang } = input;
  const { uppgifter, regelverk } = modell;
  const tabellList = commentedOnce(input.ekonomiTabellList, uppgifter);
  const sheet = new SheetBuilder({
    title: EKONOMI_TITLE,
    mark: EKONOMI_MARK,
    widthCharsList: columnWidths(tabellList, lang),
    footer: {
      left: uppgifter.organisation || uppgifter.namnd,
      center: `${uppgifter.typ} ${uppgifter.ar}`,
      pageWord: t(lang, 'ekonomi.sida'),
    },
    tabColor: OWNED_TAB_COLOUR,
  });
  addHead(sheet, input);
  sheet.freezeAbove();
  if (tabellList.length === 0) sheet.text(t(lang, 'ekonomi.inga'), 'body');
  const ark: Ark = {
    sheet,
    frame: { lang, regelverk, hasComments: hasCommentColumn(tabellList), places: new Places() },
    notes: { lang, modell, cellOf: cellFinder(tabellList) },
    sentences: sentenceContext(input),
  };
  tabellList.forEach((tabell) => addTable(ark, tabell, modell));
  if (tabellList.length > 0) addLegend(sheet, input);
  return sheet.build();
}
