import type { RowOrigin } from '../../core';
import type { EkonomiCell, EkonomiKolumn, EkonomiTabell, EkonomiTabellrad } from '../model';
import { avvikelse, combination, type Formradslag, type PlacedCell } from './cells';
import { SUMMA_RAD, type SummaKey } from './posts';
import { amountColumns, comparisonColumns } from './preset';

/** The side of the form a row belongs to. */
export type Formsida = 'intakt' | 'kostnad' | 'netto';

/** Cells of a row by the key of their column. */
export type CellByKolumn = EkonomiTabellrad['cellByKolumn'];

/** A row of the form above its sums: the posts, parts of posts, and what exists only as netto. */
export interface Formrad {
  readonly key: string;
  readonly rad: string;
  readonly sida: Formsida;
  /** One cell for every column of amounts. */
  readonly beloppByKolumn: CellByKolumn;
  /** Counted in the sum of its side; parts ("varav") are not. */
  readonly isAdded: boolean;
  readonly origin: RowOrigin | null;
  readonly kommentar: string;
}

/** The table a row is made for: its id and its columns. */
export type Formram = Pick<EkonomiTabell, 'id' | 'kolumnList'>;

/** One cell for every column of amounts. */
export function amountCells(
  kolumnList: readonly EkonomiKolumn[],
  cellOf: (kolumn: EkonomiKolumn) => EkonomiCell,
): CellByKolumn {
  return Object.fromEntries(amountColumns(kolumnList).map((kolumn) => [kolumn.key, cellOf(kolumn)]));
}

/**
 * The rows of a form in printed order: incomes with their sum, costs with theirs, netto = kostnader − intäkter
 * (plus what exists only as netto). Every computed cell is a combination of cells of the table.
 */
export function formRows(
  ram: Formram,
  formradList: readonly Formrad[],
  kommentarBySumma: Readonly<Partial<Record<SummaKey, string>>>,
): readonly EkonomiTabellrad[] {
  const onSide = (sida: Formsida): readonly Formrad[] =>
    formradList.filter((formrad) => formrad.sida === sida);
  const build = (key: SummaKey, cellOf: (kolumn: EkonomiKolumn['key']) => EkonomiCell): EkonomiTabellrad =>
    tableRow(ram, {
      key,
      rad: SUMMA_RAD[key],
      slag: key,
      beloppByKolumn: amountCells(ram.kolumnList, (kolumn) => cellOf(kolumn.key)),
      origin: null,
      kommentar: kommentarBySumma[key] ?? '',
    });
  const sumOf = (sida: Formsida, kolumn: EkonomiKolumn['key']): readonly PlacedCell[] =>
    onSide(sida)
      .filter(({ isAdded }) => isAdded)
      .map(({ key, beloppByKolumn }) => placed(ram, key, beloppByKolumn, kolumn));
  const intakter = build('summaIntakter', (kolumn) => combination(sumOf('intakt', kolumn)));
  const kostnader = build('summaKostnader', (kolumn) => combination(sumOf('kostnad', kolumn)));
  const netto = build('netto', (kolumn) =>
    combination(
      [placed(ram, kostnader.key, kostnader.cellByKolumn, kolumn), ...sumOf('netto', kolumn)],
      [placed(ram, intakter.key, intakter.cellByKolumn, kolumn)],
    ),
  );
  const leafRow = (formrad: Formrad): EkonomiTabellrad => tableRow(ram, { ...formrad, slag: formrad.sida });
  return [
    heading('rubrikIntakter', 'Intäkter'),
    ...onSide('intakt').map(leafRow),
    intakter,
    heading('rubrikKostnader', 'Kostnader'),
    ...onSide('kostnad').map(leafRow),
    kostnader,
    ...onSide('netto').map(leafRow),
    netto,
  ];
}

/** A cell of a row with its place. */
function placed(
  { id }: Formram,
  radKey: string,
  cellByKolumn: CellByKolumn,
  kolumn: EkonomiKolumn['key'],
): PlacedCell {
  return { ref: { tabellId: id, radKey, kolumn }, cell: cellByKolumn[kolumn]! };
}

type RowParts = Pick<Formrad, 'key' | 'rad' | 'beloppByKolumn' | 'origin' | 'kommentar'> & {
  readonly slag: Formradslag;
};

function tableRow(ram: Formram, parts: RowParts): EkonomiTabellrad {
  const { key, rad, slag, beloppByKolumn, origin, kommentar } = parts;
  const comparisonList = comparisonColumns(ram.kolumnList).map((kolumn) => {
    const { jamford, mot } = kolumn.jamforelse!;
    const [compared, against] = [jamford, mot].map((each) => placed(ram, key, beloppByKolumn, each));
    return [kolumn.key, avvikelse(slag, compared!, against!)] as const;
  });
  return {
    key,
    rad,
    slag,
    cellByKolumn: { ...beloppByKolumn, ...Object.fromEntries(comparisonList) },
    origin,
    kommentar,
  };
}

function heading(key: string, rad: string): EkonomiTabellrad {
  return { key, rad, slag: 'rubrik', cellByKolumn: {}, origin: null, kommentar: '' };
}
