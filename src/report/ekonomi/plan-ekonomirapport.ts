import { formatDecimal, multiply, parseDecimal, roundTo } from '../../core';
import { comparedColumn, periodEnd, type EkonomiTabell, type Modell } from '../../domain';
import { t, type Lang } from '../../i18n';
import { OWNED_TAB_COLOUR } from '../../style';
import { SheetBuilder, type BuiltSheet } from '../layout';
import type { PlaceOf, SheetPlace } from './cell-formula';
import { isLargeDeviation } from './deviation';
import { ekonomiTable, type TableFrame } from './ekonomi-table';
import { cellFinder, hasRoundingDifference } from './rounding';
import { DEVIATION_SYMBOL } from './row-look';

const EKONOMI_MARK = 'Malkedjan.Ekonomirapport';
const EKONOMI_TITLE = 'Ekonomirapport';

const WIDTHS = { label: 44, number: 20, comment: 52 } as const;
const HUNDRED = parseDecimal('100')!;

export interface EkonomirapportInput {
  readonly modell: Pick<Modell, 'uppgifter' | 'regelverk'>;
  readonly ekonomiTabellList: readonly EkonomiTabell[];
  readonly lang: Lang;
  /** The over- or underskott sentence of a table, by its id; absent = none. */
  readonly sentenceByTabellId?: Readonly<Record<string, string>>;
}

/** Sheet rows of table rows, filled as the tables are laid out. */
class Places {
  private readonly rowByKey = new Map<string, number>();
  private readonly columnByKey = new Map<string, number>();

  note(tabell: EkonomiTabell, rowNumberList: readonly number[]): void {
    tabell.kolumnList.forEach(({ key }, index) => this.columnByKey.set(`${tabell.id}\n${key}`, index + 2));
    tabell.radList.forEach(({ key }, index) =>
      this.rowByKey.set(`${tabell.id}\n${key}`, rowNumberList[index]!),
    );
  }

  readonly placeOf: PlaceOf = ({ tabellId, radKey, kolumn }): SheetPlace => {
    const rowNumber = this.rowByKey.get(`${tabellId}\n${radKey}`);
    const columnNumber = this.columnByKey.get(`${tabellId}\n${kolumn}`);
    if (!rowNumber || !columnNumber) throw new Error(`no cell ${tabellId} ${radKey} ${kolumn} on the sheet`);
    return { rowNumber, columnNumber };
  };
}

function hasComments(tabellList: readonly EkonomiTabell[]): boolean {
  return tabellList.some(({ radList }) => radList.some(({ kommentar }) => kommentar !== ''));
}

function columnWidths(tabellList: readonly EkonomiTabell[]): readonly number[] {
  const columnCount = Math.max(3, ...tabellList.map(({ kolumnList }) => kolumnList.length));
  const numberList = Array.from({ length: columnCount }, () => WIDTHS.number);
  return [WIDTHS.label, ...numberList, ...(hasComments(tabellList) ? [WIDTHS.comment] : [])];
}

function addHead(sheet: SheetBuilder, { modell, ekonomiTabellList, lang }: EkonomirapportInput): void {
  const { uppgifter } = modell;
  const unitList = [...new Set(ekonomiTabellList.map(({ enhet }) => enhet))];
  sheet.band(t(lang, `ekonomi.blankett.${uppgifter.typ}`, { ar: String(uppgifter.ar) }), 'title');
  sheet.band(t(lang, 'ekonomi.for', { organisation: uppgifter.organisation }), 'bodyStrong');
  if (uppgifter.enhetschef !== '') {
    sheet.band(t(lang, 'ekonomi.enhetschef', { namn: uppgifter.enhetschef }), 'body');
  }
  const asOf = t(lang, 'ekonomi.uppgifterPer', { datum: periodEnd(uppgifter.typ, uppgifter.ar) });
  const units = unitList.map((enhet) => t(lang, `ekonomi.beloppI.${enhet}`)).join(' ');
  sheet.band(`${units} ${asOf}`.trim(), 'subtitle');
}

function addTable(
  sheet: SheetBuilder,
  tabell: EkonomiTabell,
  frame: TableFrame,
  places: Places,
  notes: { readonly sentence: string; readonly hasFootnote: boolean },
): void {
  sheet.space();
  const name = tabell.slag === 'enhetTotalt' ? 'ekonomi.totalt' : 'ekonomi.gren';
  sheet.band(t(frame.lang, name, { namn: tabell.namn }), 'goalBand2');
  sheet.text(notes.sentence, 'sentence', { keepWithNext: true });
  places.note(tabell, sheet.table(ekonomiTable(tabell, frame, notes.hasFootnote)));
  if (notes.hasFootnote) sheet.text(t(frame.lang, 'ekonomi.avrundning'), 'footnote');
}

function addLegend(sheet: SheetBuilder, { modell, ekonomiTabellList, lang }: EkonomirapportInput): void {
  const { regelverk } = modell;
  const hasLarge = ekonomiTabellList.some(({ radList, enhet }) =>
    radList.some((rad) => isLargeDeviation(rad, enhet, regelverk)),
  );
  const compared = ekonomiTabellList[0] && comparedColumn(ekonomiTabellList[0]);
  const jamford = compared
    ? t(lang, compared.key === 'Prognos' ? 'ekonomi.jamford.Prognos' : 'ekonomi.jamford.Utfall')
    : '';
  sheet.space();
  sheet.text(t(lang, 'ekonomi.tecken', { jamford }), 'legend', { keepWithNext: hasLarge });
  if (!hasLarge) return;
  const percent = multiply(regelverk.avvikelsegransAndel, HUNDRED);
  const limits = {
    ...DEVIATION_SYMBOL,
    andel: formatDecimal(percent, decimalsOf(percent), lang),
    tkr: formatDecimal(regelverk.avvikelsegransTkr, decimalsOf(regelverk.avvikelsegransTkr), lang),
  };
  sheet.text(t(lang, 'ekonomi.storAvvikelse', limits), 'legend');
}

/** Decimals that a figure needs, at most two. */
function decimalsOf(value: Parameters<typeof roundTo>[0]): number {
  const text = formatDecimal(value, 2, 'en');
  return text.endsWith('.00') ? 0 : text.endsWith('0') ? 1 : 2;
}

/**
 * The sheet Ekonomirapport: one form per economy table (domain 2 and 6, `interfaces` 2). Leaf figures are
 * constants, every sum and deviation is a live formula over cells of the sheet with its exact result beside
 * it; blank stays blank, large deviations carry a symbol and weight besides colour.
 */
export function planEkonomirapport(input: EkonomirapportInput): BuiltSheet {
  const { modell, ekonomiTabellList, lang, sentenceByTabellId = {} } = input;
  const { uppgifter, regelverk } = modell;
  const sheet = new SheetBuilder({
    title: EKONOMI_TITLE,
    mark: EKONOMI_MARK,
    widthCharsList: columnWidths(ekonomiTabellList),
    footer: {
      left: uppgifter.organisation || uppgifter.namnd,
      center: `${uppgifter.typ} ${uppgifter.ar}`,
      pageWord: t(lang, 'ekonomi.sida'),
    },
    tabColor: OWNED_TAB_COLOUR,
  });
  addHead(sheet, input);
  sheet.freezeAbove();
  if (ekonomiTabellList.length === 0) sheet.text(t(lang, 'ekonomi.inga'), 'body');
  const places = new Places();
  const cellOf = cellFinder(ekonomiTabellList);
  for (const tabell of ekonomiTabellList) {
    const decimals = tabell.decimaler;
    const frame: TableFrame = {
      lang,
      regelverk,
      decimals,
      hasComments: hasComments(ekonomiTabellList),
      placeOf: places.placeOf,
    };
    addTable(sheet, tabell, frame, places, {
      sentence: sentenceByTabellId[tabell.id] ?? '',
      hasFootnote: hasRoundingDifference(tabell, cellOf, decimals),
    });
  }
  if (ekonomiTabellList.length > 0) addLegend(sheet, input);
  return sheet.build();
}
