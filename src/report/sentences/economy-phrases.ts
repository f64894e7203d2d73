import type { Tempus } from './phrases';

/** Direction of a figure: favourable or more, unfavourable or less, none. */
export type Lage = 'plus' | 'minus' | 'noll';
type ByLage = Readonly<Record<Lage, string>>;

/** The economy sentences of `sentences.md` in one language; slots are filled with ready-made parts. */
export interface EconomyPhrases {
  /** Slots `{omrade}`, `{lista}`. */
  readonly transfers: Readonly<Record<Tempus, string>>;
  /** "ett överskott om {belopp}". */
  readonly deviation: ByLage;
  /** Deviations of one sign; slots `{fore}`, `{efter}`: amounts. */
  readonly transfersAlike: ByLage;
  /** Different signs; slots `{fore}`, `{efter}`: deviations. */
  readonly transfersMixed: string;
  /** Slot `{andel}`. */
  readonly share: string;
  /** Begins the comparison with earlier prognoses; slot `{lista}`. */
  readonly prognoses: Readonly<Record<Tempus, Readonly<Record<'en' | 'flera', string>>>>;
  /** "ett förbättrat resultat med {belopp} jämfört med {rapport}". */
  readonly against: ByLage;
  /** After a comparison of the same sign: "med {belopp} jämfört med {rapport}". */
  readonly againstMore: string;
  /** Equal against both; slots `{belopp}`, `{a}`, `{b}`. */
  readonly againstBoth: ByLage;
  readonly and: string;
  readonly but: string;
  readonly report: Readonly<Record<'T1' | 'T2', string>>;
  /** Costs and incomes; slots `{kostnader}`, `{intakter}`, `{ar}`. */
  readonly developmentAlike: string;
  readonly developmentApart: string;
  readonly costs: ByLage;
  readonly incomes: ByLage;
  /** Slots `{belopp}`, `{ar}`, `{andel}`. */
  readonly net: ByLage;
  readonly netShare: string;
  /** VP; slots `{belopp}`, `{lista}`. */
  readonly plan: string;
  readonly planAgainst: ByLage;
  /** Slot `{ar}`. */
  readonly planBudget: string;
  readonly planPrognosis: string;
}
