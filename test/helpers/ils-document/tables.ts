import type { Storningar, TryckAktivitet, TryckIndikator, Tryckdokument } from './model';

/** Rows of cells, as a document has them. */
export type Rader = readonly (readonly string[])[];

export interface Tryckning {
  readonly dokument: Tryckdokument;
  readonly storningar: Storningar;
  /** The next number of the seed, 0–1: decides where a disturbance strikes. */
  draw(): number;
}

const HEADER_BY_COLUMN: Readonly<Record<string, readonly [whole: string, broken: string]>> = {
  Indikator: ['Indikator', 'Indika tor'],
  Utfall: ['Periodens utfall', 'Perioden s utfall'],
  'Utfall män/pojkar': ['Utfall män/ pojkar', 'Utfall män/ pojka r'],
  'Utfall kvinnor/flickor': ['Utfall kvinnor/ flickor', 'Utfall kvinn or/ flicko r'],
  'Prognos helår': ['Prognos helår', 'Progno s helår'],
  Årsmål: ['Årsmål', 'Arsmål'],
  'KF:s årsmål': ['KF:s årsmål', 'KF:s årsm ål'],
  Period: ['Period', 'Perio d'],
  Periodicitet: ['Periodicitet', 'Periodici tet'],
  Aktivitet: ['Aktivitet', 'Akti vitet'],
  Startdatum: ['Startdatum', 'Startda tum'],
  Slutdatum: ['Slutdatum', 'Slut- datum'],
  Avvikelse: ['Avvikelse', 'Avvik else'],
};

export const INDIKATOR_COLUMNS = {
  VB: [
    'Utfall',
    'Utfall män/pojkar',
    'Utfall kvinnor/flickor',
    'Föregående utfall',
    'Årsmål',
    'KF:s årsmål',
    'Period',
  ],
  T2: [
    'Utfall',
    'Utfall män/pojkar',
    'Utfall kvinnor/flickor',
    'Föregående utfall',
    'Prognos helår',
    'Årsmål',
    'KF:s årsmål',
    'Period',
  ],
  VP: ['Årsmål', 'KF:s årsmål', 'Periodicitet'],
} as const;

function caption({ dokument, storningar }: Tryckning, column: string): string {
  if (column === 'Föregående utfall') {
    return storningar.isRubrikBruten
      ? `Utfall VB ${dokument.ar - 1}`
      : `Periodens utfall VB ${dokument.ar - 1}`;
  }
  const [whole, broken] = HEADER_BY_COLUMN[column]!;
  return storningar.isRubrikBruten ? broken : whole;
}

function header(tryckning: Tryckning, columnList: readonly string[], hasIcons: boolean): readonly string[] {
  const captionList = columnList.map((column) => caption(tryckning, column));
  return hasIcons && tryckning.storningar.ikon === 'kolumn' ? ['', ...captionList] : captionList;
}

/** A name with its icon before it, in a cell of its own, or with blanks where it was. */
function withIcon({ storningar }: Tryckning, printed: string, icon: string): readonly string[] {
  const namn = storningar.isHtml ? `<i>${printed}</i>` : printed;
  if (storningar.ikon === 'kolumn') return [icon, namn];
  return [storningar.ikon === 'forlorad' ? ` ${namn}` : `${icon} ${namn}`.trim()];
}

/** The rows of an analysis in one of its forms; a page break may cut it. */
function analysRows({ storningar }: Tryckning, analys: string, head: readonly string[]): Rader {
  if (analys === '') return [];
  const at = analys.indexOf(' ', Math.floor(analys.length / 2));
  if (storningar.analysform === 'html') return [[`<p>Analys</p> <p>${analys}</p>`]];
  if (storningar.analysform === 'delad') return [['Analys'], [analys]];
  if (storningar.analysform === 'brytning' && at > 0) {
    return [[`Analys ${analys.slice(0, at)}`], [], head, [analys.slice(at + 1)]];
  }
  return [[`Analys ${analys}`]];
}

/** What a page break puts between two rows. */
function pageBreak({ storningar, draw }: Tryckning, head: readonly string[]): Rader {
  if (!storningar.isSidbrytning || draw() < 0.6) return [];
  const line = storningar.isSidhuvud ? [['Sid 12 (40)']] : [];
  return [[], ...line, [], ...(storningar.isRubrikUpprepad ? [head] : [])];
}

/** A row with its name, cut in two where the disturbance strikes: the rest stands alone in the next row. */
function namedRows(tryckning: Tryckning, namn: string, icon: string, cells: readonly string[]): Rader {
  const { storningar, draw } = tryckning;
  const at = namn.lastIndexOf(' ');
  const isCut = storningar.isNamnDelat && at > 0 && draw() < 0.5;
  const shift = storningar.isRadForskjuten && storningar.ikon === 'forlorad' && draw() < 0.5 ? [' '] : [];
  const first = withIcon(tryckning, isCut ? namn.slice(0, at) : namn, icon);
  const rest = storningar.ikon === 'kolumn' ? ['', namn.slice(at + 1)] : [namn.slice(at + 1)];
  return [[...shift, ...first, ...cells], ...(isCut ? [rest] : [])];
}

function tableOf<Row>(
  tryckning: Tryckning,
  head: readonly string[],
  rowList: readonly Row[],
  print: (row: Row) => Rader,
): Rader {
  if (rowList.length === 0) return [];
  const blank: Rader = tryckning.storningar.isTomraderMellan ? [[' ']] : [];
  return [
    head,
    ...rowList.flatMap((row, at) => [
      ...(at === 0 ? [] : pageBreak(tryckning, head)),
      ...blank,
      ...print(row),
    ]),
  ];
}

/** A figure or target as a narrow column or a web page leaves it. */
function printedValue({ storningar }: Tryckning, value: string): string {
  const broken = storningar.isOrdBrutet ? value.replace(/styrelse$/, 's tyrelse') : value;
  return storningar.isHtml ? broken.replace(/ %$/, '&nbsp;%') : broken;
}

/** The indicator table of a goal. */
export function indikatorTable(tryckning: Tryckning, rowList: readonly TryckIndikator[]): Rader {
  const columnList = INDIKATOR_COLUMNS[tryckning.dokument.typ];
  const head = header(tryckning, ['Indikator', ...columnList], true);
  return tableOf(tryckning, head, rowList, ({ namn, cells, analys }) => [
    ...namedRows(
      tryckning,
      namn,
      tryckning.dokument.typ !== 'VP' ? '●' : '',
      columnList.map((column) => printedValue(tryckning, cells[column] ?? '')),
    ),
    ...analysRows(tryckning, analys, head),
  ]);
}

/** The activity table of a goal. */
export function aktivitetTable(tryckning: Tryckning, rowList: readonly TryckAktivitet[]): Rader {
  const isVb = tryckning.dokument.typ !== 'VP';
  const head = header(
    tryckning,
    ['Aktivitet', 'Startdatum', 'Slutdatum', ...(isVb ? ['Avvikelse'] : [])],
    true,
  );
  return tableOf(tryckning, head, rowList, (row) => [
    ...namedRows(tryckning, row.namn, isVb && row.isKlar ? '✓' : '', [
      row.startdatum,
      row.slutdatum,
      ...(isVb ? [row.isAvvikelse ? '⚠' : ''] : []),
    ]),
    ...analysRows(tryckning, row.analys, head),
  ]);
}
