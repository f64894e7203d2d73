/** A structured report to print: what an import must give back. */
export interface TryckMal {
  readonly niva: 'inriktningsmal' | 'verksamhetsmal' | 'namndmal' | 'enhetsmal';
  /** `1`, `1.2`; `''` for goals that have a name only. */
  readonly nummer: string;
  readonly namn: string;
  readonly bedomning: 'helt' | 'delvis' | 'inte' | 'ingen' | null;
  readonly resultatList: readonly string[];
  readonly indikatorList: readonly TryckIndikator[];
  readonly aktivitetList: readonly TryckAktivitet[];
}

export interface TryckIndikator {
  readonly namn: string;
  /** Printed cells after the name, by column header of the sheet Indikatorer; `''` = empty. */
  readonly cells: Readonly<Record<string, string>>;
  readonly analys: string;
}

export interface TryckAktivitet {
  readonly namn: string;
  readonly startdatum: string;
  readonly slutdatum: string;
  readonly isKlar: boolean;
  readonly isAvvikelse: boolean;
  readonly analys: string;
}

/** A report of a unit (VB), a tertial report of a board (T2) or its plan (VP). */
export interface Tryckdokument {
  readonly typ: 'VB' | 'T2' | 'VP';
  readonly niva: 'enhet' | 'namnd';
  readonly ar: number;
  /** In document order; each under the nearest one above of a higher level. */
  readonly malList: readonly TryckMal[];
}

/** The disturbances of domain 9, each with a switch; `draw` decides where they strike (0–1, seeded). */
export interface Storningar {
  /** Icons: kept before the name, kept in their own column, or lost with blanks in their place. */
  readonly ikon: 'fore' | 'kolumn' | 'forlorad';
  readonly isRubrikBruten: boolean;
  readonly isSidbrytning: boolean;
  readonly isRubrikUpprepad: boolean;
  readonly isSidhuvud: boolean;
  readonly isNamnDelat: boolean;
  readonly isTabellKlistrad: boolean;
  readonly isTomraderMellan: boolean;
  readonly isRadForskjuten: boolean;
  readonly isStatusFelstavad: boolean;
  /** Names in `<i>` and figures with `&nbsp;`. */
  readonly isHtml: boolean;
  /** Known words of targets broken by narrow columns: `nämnd/s tyrelse`. */
  readonly isOrdBrutet: boolean;
  readonly analysform: 'rad' | 'html' | 'delad' | 'brytning';
}

export const OSTORD: Storningar = {
  ikon: 'fore',
  isRubrikBruten: false,
  isSidbrytning: false,
  isRubrikUpprepad: true,
  isSidhuvud: false,
  isNamnDelat: false,
  isTabellKlistrad: false,
  isTomraderMellan: false,
  isRadForskjuten: false,
  isStatusFelstavad: false,
  isHtml: false,
  isOrdBrutet: false,
  analysform: 'rad',
};
