import type { Bedomning, Resultatbedomning } from '../../../domain';
import type { Malrubrik } from '../struktur/goal-heading';
import type { Avsnittstraff } from '../struktur/sections';
import type { Antagande, IlsAktivitet, IlsIndikator, IlsTabellrader } from '../types';
import type { TextCollector } from './text-collector';

/** An expected result as printed. */
export interface Resultatutdrag {
  text: string;
  bedomning: Resultatbedomning | null;
  /** What the symbol before it says; a filled circle alone may be a bullet. */
  readonly symbol: Resultatbedomning | null;
}

/** A goal with everything that stands under it. */
export interface Malutdrag {
  readonly rubrik: Malrubrik;
  readonly radIndex: number;
  readonly id: string;
  readonly overordnatId: string;
  bedomning: Bedomning | null;
  readonly texter: TextCollector;
  readonly resultatList: Resultatutdrag[];
  readonly agendaSet: Set<number>;
  readonly indikatorList: IlsIndikator[];
  readonly aktivitetList: IlsAktivitet[];
}

/** A section with its text. */
export interface Avsnittsutdrag {
  readonly traff: Avsnittstraff;
  readonly radIndex: number;
  readonly texter: TextCollector;
}

/** What became of a row. */
export type Radutfall =
  | 'tom'
  | 'mal'
  | 'bedomning'
  | 'rubrik'
  | 'avsnitt'
  | 'text'
  | 'resultat'
  | 'agenda'
  | 'indikator'
  | 'aktivitet'
  | 'ekonomi'
  | 'linje'
  | 'innehall'
  | 'sidhuvud'
  | 'uppgift'
  | 'ejTolkad';

/** Everything read of a document, in document order. */
export interface Dokumentutdrag {
  readonly malList: readonly Malutdrag[];
  readonly avsnittList: readonly Avsnittsutdrag[];
  /** Lines of the head that have no place in Uppgifter. */
  readonly forsattsblad: TextCollector;
  readonly ekonomiList: readonly IlsTabellrader[];
  readonly antagandeList: readonly Antagande[];
  readonly ejTolkadeList: readonly number[];
  /** What became of each row of the source. */
  readonly utfallList: readonly Radutfall[];
  /** Indicators and activities that stand under no goal. */
  readonly losa: Pick<Malutdrag, 'indikatorList' | 'aktivitetList'>;
}
