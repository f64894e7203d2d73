import { AGARE_LIST, type Agare, type Antal, type EkonomiTabellslag, type Typ } from '../../domain';
import { t, type Lang } from '../../i18n';
import { OWNED_TAB_COLOUR } from '../../style';
import { documentTitle, periodName, wholeDocumentTexts } from '../blocks';
import { sentenceContext, tabellSentences } from '../ekonomi';
import type { ReportInput } from '../input';
import { SheetBuilder, type BuiltSheet } from '../layout';
import { legendLines } from '../legend';
import { reportFooter } from '../rapport';
import { countSentences } from '../sentences';
import { chainColumns, type ChainColumn } from './chain-columns';

/** The owned sheet with the goal chain. */
const OVERSIKT_TITLE = 'Översikt';
/** ASCII, as all marks. */
const OVERSIKT_MARK = 'Malkedjan.Oversikt';

/**
 * The sheet Översikt: the goal chain from inriktningsmål to enhetsmål with previous and present bedömning,
 * the proposal where it says something else, counts per goal, and the count sentences of the whole document
 * and of each owner.
 */
export function planOversikt(input: ReportInput): BuiltSheet {
  const { modell, lang } = input;
  const columnList = chainColumns(modell.uppgifter.typ);
  const sheet = new SheetBuilder({
    title: OVERSIKT_TITLE,
    mark: OVERSIKT_MARK,
    widthCharsList: columnList.map(({ widthChars }) => widthChars),
    footer: reportFooter(modell.uppgifter, lang),
    tabColor: OWNED_TAB_COLOUR,
  });
  addHead(sheet, input, columnList);
  addChain(sheet, input, columnList);
  addSentences(sheet, input);
  addLegend(sheet, input);
  return sheet.build();
}

/** Title, status symbols and table header stay on screen and stand on top of every page. */
function addHead(sheet: SheetBuilder, input: ReportInput, columnList: readonly ChainColumn[]): void {
  const { lang } = input;
  const { uppgifter } = input.modell;
  const titel = documentTitle(uppgifter, lang);
  sheet.band(t(lang, 'report.oversikt.titel', { titel }), 'title');
  const subtitle = [uppgifter.organisation || uppgifter.namnd, periodName(uppgifter, lang)];
  sheet.band(subtitle.filter((part) => part !== '').join(' · '), 'subtitle');
  sheet.band(legendLines(input)[0] ?? '', 'legend');
  const header = columnList.map(({ captionKey, headerStyle }) => ({
    text: t(lang, captionKey),
    style: headerStyle,
  }));
  sheet.table({ header, rowList: [] });
  sheet.freezeAbove();
}

function addLegend(sheet: SheetBuilder, input: ReportInput): void {
  const { modell, lang } = input;
  sheet.space();
  legendLines(input)
    .slice(1)
    .forEach((line) => sheet.text(line, 'legend'));
  if (modell.uppgifter.typ === 'VP') return;
  sheet.text(t(lang, 'report.oversikt.forklaring'), 'legend');
  sheet.text(t(lang, 'report.oversikt.forslagForklaring'), 'legend');
}

function addSentences(sheet: SheetBuilder, input: ReportInput): void {
  const { utvardering, modell, lang } = input;
  const { typ } = modell.uppgifter;
  addGroup(sheet, t(lang, 'report.oversikt.samlat'), wholeDocumentTexts({ modell, utvardering, lang, typ }));
  const perAgareList = AGARE_LIST.flatMap((agare) => agareTexts(agare, utvardering, lang, typ));
  addGroup(sheet, t(lang, 'report.oversikt.perAgare'), perAgareList);
  addGroup(sheet, t(lang, 'report.oversikt.ekonomi'), economyTexts(input));
}

/** The tables that speak of a board as a whole: result, forecasts, development, the plan's budget. */
const WHOLE_SLAG_SET: ReadonlySet<EkonomiTabellslag> = new Set<EkonomiTabellslag>([
  'resultatrakning',
  'prognosjamforelse',
  'kostnadsutveckling',
  'vpOversikt',
]);

function economyTexts(input: ReportInput): readonly string[] {
  const context = sentenceContext(input);
  return input.ekonomiTabellList
    .filter(({ slag }) => WHOLE_SLAG_SET.has(slag))
    .flatMap((tabell) => tabellSentences(tabell, context));
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
  columnList: readonly ChainColumn[],
): void {
  sheet.table({
    header: [],
    rowList: [
      ...utvardering.malresultatList.map((malresultat) => ({
        cellList: columnList.map(({ cell }) => cell(malresultat, lang)),
        keepWithNext: malresultat.mal.niva === 'inriktningsmal',
      })),
      { cellList: columnList.map(({ total }) => total(utvardering.antal, lang)) },
    ],
  });
}
