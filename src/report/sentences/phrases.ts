import type { Agare, Aktivitetslage, Indikatorstatus, Malniva } from '../../domain';
import type { Genus } from './numbers';

/** Wording for one, two, and three or more. */
export type Scaled = readonly [one: string, two: string, many: string];
/** Wording for one and for several. */
export type Inflected = readonly [one: string, several: string];

/** The forms of a counted noun; which ones differ depends on the language. */
export interface NounForms {
  readonly genus: Genus;
  readonly sg: string;
  readonly sgDef: string;
  /** Singular after an owner: "nämndens …". */
  readonly sgOwned: string;
  readonly pl: string;
  readonly plDef: string;
  /** Definite plural after "de". */
  readonly plAfterDe: string;
}

/** How a counted group is named. Slots: the forms of `NounForms`, `{n}`, `{agare}`, `{nagon}`, `{ingen}`. */
export interface GroupPhrases {
  /** All of them. */
  readonly alla: Scaled;
  /** None of them, after a negated verb. */
  readonly nagon: Scaled;
  /** None of them, as subject. */
  readonly ingen: Scaled;
  /** The whole that a sentence takes apart. */
  readonly av: string;
  /** A part of the group that a sentence of its own is about. */
  readonly antal: Inflected;
}

/** One class of a mixed sentence: first in it (with the verb) and later. Slot `{n}`. */
export interface PartPhrases {
  readonly first: Inflected;
  readonly rest: Inflected;
}

/**
 * The sentences about one kind of thing. `whole`: all in one class, `[one thing, several]`, slots `{alla}`,
 * `{nagon}`, `{ingen}`. `part`: classes of the mixed sentence. `tail`: classes with a sentence of their own
 * after it, slot `{antal}`.
 */
export interface FamilyPhrases<Class extends string> {
  readonly whole: Readonly<Record<Class, Inflected>>;
  readonly part: Readonly<Partial<Record<Class, PartPhrases>>>;
  readonly tail: Readonly<Partial<Record<Class, string>>>;
  /** First part when a class that is always named has none. */
  readonly none?: string;
}

/** Classes that a sentence about indicators counts; those not due are told apart. */
export type IndikatorClass = Exclude<Indikatorstatus, 'ejAktuell'>;
export type ResultatClass = 'helt' | 'delvis' | 'inte' | 'ejBedomt';
export type MalClass = 'helt' | 'delvis' | 'inte' | 'saknas';

/** Things that are counted: indicators, activities, expected results, units, goals per level. */
export type NounKey = 'indikator' | 'aktivitet' | 'resultat' | 'enhet' | Malniva;

/** What the year's figures are (VB) or what is expected of them (T1, T2). */
export type Tempus = 'utfall' | 'prognos';

/** A sentence on a group of goals that all are achieved. Slot `{lista}`. */
export interface GrundPhrases {
  readonly sentence: Readonly<Record<Tempus, string>>;
  readonly group: Scaled;
}

/** A deviation against budget. Slots `{omrade}`, `{belopp}`. */
export interface BudgetPhrases {
  readonly sentence: Readonly<Record<Tempus, Readonly<Record<'plus' | 'minus' | 'noll', string>>>>;
  /** Amount with its unit. Slot `{tal}`. */
  readonly belopp: Readonly<Record<'kr' | 'tkr' | 'mnkr', string>>;
  /** Before a name that starts with a digit. Slot `{omrade}`. */
  readonly digitName: string;
}

/** Everything the sentences of one language are made of. */
export interface LanguagePhrases {
  readonly noun: Readonly<Record<NounKey, NounForms>>;
  readonly negation: Readonly<Record<'nagon' | 'ingen', Readonly<Record<Genus, string>>>>;
  readonly group: GroupPhrases;
  readonly ownedGroup: GroupPhrases;
  readonly agare: Readonly<Record<Agare, string>>;
  readonly indikator: Readonly<Record<Tempus, FamilyPhrases<IndikatorClass>>>;
  /** Indicators measured at the year's end. Slot `{antal}`. */
  readonly ejAktuell: string;
  readonly aktivitet: FamilyPhrases<Aktivitetslage>;
  readonly resultat: FamilyPhrases<ResultatClass>;
  readonly mal: Readonly<Record<Tempus, FamilyPhrases<MalClass>>>;
  /** How units judge their own goals. */
  readonly enhet: FamilyPhrases<MalClass>;
  readonly grund: GrundPhrases;
  readonly budget: BudgetPhrases;
}
