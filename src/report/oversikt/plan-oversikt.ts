import { AGARE_LIST, type Agare, type Antal, type Typ } from '../../domain';
import { t, type Lang, type TextKey } from '../../i18n';
import { OWNED_TAB_COLOUR } from '../../style';
import { documentTitle, periodName, wholeDocumentTexts } from '../blocks';
import type { ReportInput } from '../input';
import { SheetBuilder, textCell, type BuiltSheet, type TableRow } from '../layout';
import { legendLines } from '../legend';
import { reportFooter } from '../rapport';
import { countSentences } from '../sentences';
import { chainRow, countCells } from './chain-row';
import { countColumns, type CountColumn } from './count-columns';

/** The owned sheet with the goal chain. */
export const OVERSIKT_TITLE = 'Översikt';
/** ASCII, as all marks. */
export const OVERSIKT_MARK = 'Malkedjan.Oversikt';

/** Characters: goal, three statuses, then a figure each. */
const TEXT_WIDTH_LIST = [52, 16, 16, 16];
const COUNT_WIDTH = 8.5;
const TEXT_CAPTION_LIST: readonly TextKey[] = [
  'report.oversikt.mal',
  'report.oversikt.foregaende',
  'report.oversikt.bedomning',
  'report.oversikt.forslag',
];

/**
 * The sheet Översikt: the goal chain from inriktningsmål to enhetsmål with previous and present bedömning,
 * the proposal where it says something else, counts per goal, and the count sentences of the whole document
 * and of each owner.
 */
export function planOversikt(input: ReportInput): BuiltSheet {
  const { modell, lang } = input;
  const columnList = countColumns(modell.uppgifter.typ);
  const sheet = new SheetBuilder({
    title: OVERSIKT_TITLE,
    mark: OVERSIKT_MARK,
    widthCharsList: [...TEXT_WIDTH_LIST, ...columnList.map(() => COUNT_WIDTH)],
    footer: reportFooter(modell.uppgifter, lang),
    tabColor: OWNED_TAB_COLOUR,
  });
  addHead(sheet, input);
  addSentences(sheet, input);
  addChain(sheet, input, columnList);
  return sheet.build();
}

function addHead(sheet: SheetBuilder, input: ReportInput): void {
  const { modell, lang } = input;
  const { uppgifter } = modell;
  const titel = documentTitle(uppgifter, lang);
  sheet.band(t(lang, 'report.oversikt.titel', { titel }), 'title');
  const subtitle = [uppgifter.organisation || uppgifter.namnd, periodName(uppgifter, lang)];
  sheet.band(subtitle.filter((part) => part !== '').join(' · '), 'subtitle');
  sheet.freezeAbove();
  legendLines(input).forEach((line) => sheet.text(line, 'legend'));
  if (uppgifter.typ === 'VP') return;
  sheet.text(t(lang, 'report.oversikt.forklaring'), 'legend');
  sheet.text(t(lang, 'report.oversikt.forslagForklaring'), 'legend');
}

function addSentences(sheet: SheetBuilder, input: ReportInput): void {
  const { utvardering, modell, lang } = input;
  const { typ } = modell.uppgifter;
  addGroup(sheet, t(lang, 'report.oversikt.samlat'), wholeDocumentTexts({ utvardering, lang, typ }));
  const perAgareList = AGARE_LIST.flatMap((agare) => agareTexts(agare, utvardering, lang, typ));
  addGroup(sheet, t(lang, 'report.oversikt.perAgare'), perAgareList);
}

function addGroup(sheet: SheetBuilder, heading: string, textList: readonly string[]): void {
  if (textList.length === 0) return;
  sheet.space();
  sheet.band(heading, 'heading2');
  textList.forEach((text) => sheet.text(text, 'sentence'));
}

/** The sentences of one owner's indicators and activities; nothing when it has none. */
function agareTexts(
  agare: Agare,
  utvardering: ReportInput['utvardering'],
  lang: Lang,
  typ: Typ,
): readonly string[] {
  const antal: Antal = { ...utvardering.antal, ...utvardering.antalPerAgare[agare] };
  const { indikatorer, aktiviteter } = countSentences(antal, { lang, typ, agareList: [agare] });
  return [indikatorer, aktiviteter].filter((text) => text !== '');
}

function addChain(
  sheet: SheetBuilder,
  { utvardering, lang }: ReportInput,
  columnList: readonly CountColumn[],
): void {
  sheet.space();
  sheet.band(t(lang, 'report.oversikt.malkedja'), 'heading2');
  const total: TableRow = {
    cellList: [
      textCell(t(lang, 'report.oversikt.summa'), 'sumText'),
      ...TEXT_CAPTION_LIST.slice(1).map(() => textCell('', 'sumText')),
      ...countCells(utvardering.antal, columnList, 'sumNumber'),
    ],
  };
  sheet.table({
    header: [
      ...TEXT_CAPTION_LIST.map((key) => ({ text: t(lang, key) })),
      ...columnList.map(({ captionKey }) => ({
        text: t(lang, captionKey),
        style: 'tableHeaderNumber' as const,
      })),
    ],
    rowList: [
      ...utvardering.malresultatList.map((malresultat) => chainRow(malresultat, columnList, lang)),
      total,
    ],
  });
}
