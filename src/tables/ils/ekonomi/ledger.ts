import { cellText, type CellScalar } from '../../../core';
import type { IlsDatarad } from '../types';
import type { Slagord } from './mall';
import type { Omrade } from './register';

type Varden = Readonly<Record<string, CellScalar>>;

/** A row of the sheet Ekonomi in the making. */
export interface Huvudrad {
  readonly omrade: Omrade | null;
  readonly rad: string;
  readonly slag: Slagord;
  readonly figures: Map<string, CellScalar>;
  readonly kalla: string;
  readonly enhet: string;
  kommentar: string;
  /** Label of the row it is a part of, in the same verksamhet. */
  delAvRad: string | null;
}

const LABEL_SET: ReadonlySet<string> = new Set([
  'Rad',
  'Slag',
  'Källa',
  'Beloppsenhet',
  'Del av',
  'Kommentar',
]);
const DEVIATION_SET: ReadonlySet<string> = new Set([
  'Angiven avvikelse',
  'Föregående avvikelse före',
  'Föregående avvikelse efter',
]);
const KAPITAL_POST = 'Avskrivningar och kapitalkostnader';
const KAPITAL_SUMMA = 'Kapitalkostnader';

/** One printed row of a money table with its verksamhet found. */
export interface Bokforing {
  readonly omrade: Omrade | null;
  readonly row: IlsDatarad;
}

const textOf = (value: CellScalar | undefined): string => cellText({ value: value ?? null });

/**
 * Puts printed figures in rows of the sheet Ekonomi: each figure once as data, every other print of it, and every
 * sum, as a stated row with its source. A netto or capital cost is data only in columns where its parts are not
 * printed anywhere.
 */
export class Ledger {
  readonly radList: Huvudrad[] = [];
  private readonly byKey = new Map<string, Huvudrad>();
  /** Columns of a verksamhet whose costs or incomes (`N`), or capital posts (`K`), are printed. */
  private readonly splitSet = new Set<string>();
  private readonly idByOmrade = new Map<Omrade | null, number>();

  constructor(
    private readonly isNamnd: boolean,
    bokforingList: readonly Bokforing[],
  ) {
    for (const bokforing of bokforingList) this.noteSplit(bokforing);
    for (const bokforing of bokforingList) this.book(bokforing);
  }

  private omradeKey(omrade: Omrade | null): number {
    const known = this.idByOmrade.get(omrade);
    if (known !== undefined) return known;
    this.idByOmrade.set(omrade, this.idByOmrade.size);
    return this.idByOmrade.size - 1;
  }

  private noteSplit({ omrade, row }: Bokforing): void {
    const { Rad, Slag } = row.valueByHeader;
    const isPost = (Slag === 'Kostnad' || Slag === 'Intäkt') && Rad !== 'Personalkostnader';
    const isKapital = Slag === 'Kapitalkostnad' && Rad !== KAPITAL_SUMMA;
    if (!isPost && !isKapital) return;
    for (const kolumn of figureColumns(row.valueByHeader)) {
      this.splitSet.add(`${this.omradeKey(omrade)} ${isPost ? 'N' : 'K'} ${kolumn}`);
    }
  }

  private isSplit(omrade: Omrade | null, what: 'N' | 'K', kolumn: string): boolean {
    return this.splitSet.has(`${this.omradeKey(omrade)} ${what} ${kolumn}`);
  }

  private book({ omrade, row }: Bokforing): void {
    const value = row.valueByHeader;
    const slag = value.Slag as Slagord;
    const rad = textOf(value.Rad);
    const isStated = slag === 'Summa' || (this.isNamnd && omrade === null);
    const placedList: Huvudrad[] = [];
    for (const kolumn of figureColumns(value)) {
      const target = isStated ? null : this.dataRow(omrade, rad, slag, kolumn, value);
      const huvudrad = target ?? this.statedRow(omrade, rad, slag, value);
      huvudrad.figures.set(kolumn, this.inUnit(huvudrad, value[kolumn]!, textOf(value.Beloppsenhet)));
      placedList.push(huvudrad);
    }
    this.placeDeviations(placedList[0] ?? null, { omrade, row }, isStated);
  }

  /** Deviations stand beside the figures that they compare. */
  private placeDeviations(first: Huvudrad | null, { omrade, row }: Bokforing, isStated: boolean): void {
    const value = row.valueByHeader;
    const rad = textOf(value.Rad);
    const slag = value.Slag as Slagord;
    const home =
      first ??
      (isStated || slag === 'Netto'
        ? this.statedRow(omrade, rad, slag, value)
        : this.row(omrade, rad, slag, '', value));
    for (const kolumn of DEVIATION_SET) {
      const figure = value[kolumn];
      if (figure === undefined || figure === null) continue;
      const target = home.figures.has(kolumn) ? this.statedRow(omrade, rad, slag, value) : home;
      target.figures.set(kolumn, this.inUnit(target, figure, textOf(value.Beloppsenhet)));
    }
    const comment = textOf(value.Kommentar);
    if (comment !== '') home.kommentar = home.kommentar === '' ? comment : `${home.kommentar}\n${comment}`;
    if (value['Del av'] !== undefined) home.delAvRad = textOf(value['Del av']);
  }

  /** The data row for a figure; null when the figure is only stated. */
  private dataRow(
    omrade: Omrade | null,
    rad: string,
    slag: Slagord,
    kolumn: string,
    value: Varden,
  ): Huvudrad | null {
    if (slag === 'Netto' && this.isSplit(omrade, 'N', kolumn)) return null;
    const isKapitalSum = slag === 'Kapitalkostnad' && rad === KAPITAL_SUMMA;
    if (isKapitalSum && this.isSplit(omrade, 'K', kolumn)) return null;
    const row = this.row(omrade, isKapitalSum ? KAPITAL_POST : rad, slag, '', value);
    return row.figures.has(kolumn) ? null : row;
  }

  private statedRow(omrade: Omrade | null, rad: string, slag: Slagord, value: Varden): Huvudrad {
    const label = slag === 'Kapitalkostnad' && rad === KAPITAL_POST ? KAPITAL_SUMMA : rad;
    return this.row(omrade, label, 'Summa', textOf(value.Källa), value);
  }

  private row(omrade: Omrade | null, rad: string, slag: Slagord, kalla: string, value: Varden): Huvudrad {
    const isStated = slag === 'Summa';
    const key = [this.omradeKey(omrade), rad, slag, isStated ? kalla : ''].join('\n');
    const known = this.byKey.get(key);
    if (known) return known;
    const made: Huvudrad = {
      omrade,
      rad,
      slag,
      figures: new Map(),
      kalla: textOf(value.Källa),
      enhet: textOf(value.Beloppsenhet),
      kommentar: '',
      delAvRad: this.isNamnd && rad === 'Personalkostnader' && slag === 'Kostnad' ? 'Kostnader' : null,
    };
    if (made.delAvRad === 'Kostnader') this.row(omrade, 'Kostnader', 'Kostnad', kalla, value);
    this.byKey.set(key, made);
    this.radList.push(made);
    return made;
  }

  /** A figure in another unit than its row says so in its cell (`1 200 tkr`). */
  private inUnit({ enhet }: Huvudrad, figure: CellScalar, printed: string): CellScalar {
    if (printed === '' || printed === enhet || figure === null) return figure;
    return `${cellText({ value: figure })} ${printed}`;
  }
}

/** Columns of a row that hold figures, deviations left out. */
function figureColumns(value: Varden): readonly string[] {
  return Object.keys(value).filter(
    (kolumn) => !LABEL_SET.has(kolumn) && !DEVIATION_SET.has(kolumn) && value[kolumn] !== null,
  );
}
