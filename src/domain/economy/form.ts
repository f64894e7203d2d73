import type { RowOrigin } from '../../core';
import type { EkonomiCell, EkonomiKolumn, EkonomiRadslag, EkonomiTabellrad } from '../model';
import { avvikelse, combination, type PlacedCell } from './cells';
import { SUMMA_RAD, type SummaKey } from './posts';

/** The side of the form a row belongs to. */
export type Formsida = 'intakt' | 'kostnad' | 'netto';

/** A row of the form above its sums: the posts, parts of posts, and what exists only as netto. */
export interface Formrad {
  readonly key: string;
  readonly rad: string;
  readonly sida: Formsida;
  readonly utfall: EkonomiCell;
  readonly budget: EkonomiCell;
  /** Counted in the sum of its side; parts ("varav") are not. */
  readonly isAdded: boolean;
  readonly origin: RowOrigin | null;
  readonly kommentar: string;
}

const COLUMN_LIST = ['Utfall', 'Budget'] as const;

/** The columns of the unit's form; the year stands in the caption of the outcome (domain 2). */
export function formColumns(ar: number): readonly EkonomiKolumn[] {
  return [
    { key: 'Utfall', ar, isAvvikelse: false },
    { key: 'Budget', ar: null, isAvvikelse: false },
    { key: 'Avvikelse', ar: null, isAvvikelse: true },
  ];
}

/**
 * The rows of a form in printed order: incomes with their sum, costs with theirs, netto = kostnader − intäkter
 * (plus what exists only as netto). Every computed cell is a combination of cells of the table.
 */
export function formRows(
  tabellId: string,
  formradList: readonly Formrad[],
  kommentarBySumma: Readonly<Partial<Record<SummaKey, string>>>,
): readonly EkonomiTabellrad[] {
  const onSide = (sida: Formsida): readonly Formrad[] =>
    formradList.filter((formrad) => formrad.sida === sida);
  const build = (key: SummaKey, cellOf: (kolumn: 'Utfall' | 'Budget') => EkonomiCell): EkonomiTabellrad =>
    tableRow(tabellId, {
      key,
      rad: SUMMA_RAD[key],
      slag: key,
      utfall: cellOf('Utfall'),
      budget: cellOf('Budget'),
      origin: null,
      kommentar: kommentarBySumma[key] ?? '',
    });
  const sumOf = (sida: Formsida, kolumn: 'Utfall' | 'Budget'): readonly PlacedCell[] =>
    onSide(sida)
      .filter(({ isAdded }) => isAdded)
      .map((formrad) => placed(tabellId, formrad, kolumn));
  const intakter = build('summaIntakter', (kolumn) => combination(sumOf('intakt', kolumn)));
  const kostnader = build('summaKostnader', (kolumn) => combination(sumOf('kostnad', kolumn)));
  const netto = build('netto', (kolumn) =>
    combination(
      [rowCell(tabellId, kostnader, kolumn), ...sumOf('netto', kolumn)],
      [rowCell(tabellId, intakter, kolumn)],
    ),
  );
  const leafRow = (formrad: Formrad): EkonomiTabellrad =>
    tableRow(tabellId, { ...formrad, slag: formrad.sida });
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

function placed(tabellId: string, formrad: Formrad, kolumn: 'Utfall' | 'Budget'): PlacedCell {
  return {
    ref: { tabellId, radKey: formrad.key, kolumn },
    cell: kolumn === 'Utfall' ? formrad.utfall : formrad.budget,
  };
}

/** A cell of a finished row with its place. */
function rowCell(tabellId: string, rad: EkonomiTabellrad, kolumn: EkonomiKolumn['key']): PlacedCell {
  return { ref: { tabellId, radKey: rad.key, kolumn }, cell: rad.cellByKolumn[kolumn]! };
}

type RowParts = Pick<Formrad, 'key' | 'rad' | 'utfall' | 'budget' | 'origin' | 'kommentar'> & {
  readonly slag: Exclude<EkonomiRadslag, 'rubrik'>;
};

function tableRow(tabellId: string, parts: RowParts): EkonomiTabellrad {
  const { key, rad, slag, origin, kommentar } = parts;
  const [utfall, budget] = COLUMN_LIST.map((kolumn) => ({
    ref: { tabellId, radKey: key, kolumn },
    cell: kolumn === 'Utfall' ? parts.utfall : parts.budget,
  })) as [PlacedCell, PlacedCell];
  return {
    key,
    rad,
    slag,
    cellByKolumn: { Utfall: utfall.cell, Budget: budget.cell, Avvikelse: avvikelse(slag, utfall, budget) },
    origin,
    kommentar,
  };
}

function heading(key: string, rad: string): EkonomiTabellrad {
  return { key, rad, slag: 'rubrik', cellByKolumn: {}, origin: null, kommentar: '' };
}
