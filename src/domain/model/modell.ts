import type {
  Balanspost,
  Budgetpost,
  Enhet,
  Investering,
  Resultatenhet,
  Synpunkt,
  Volym,
} from './economy-records';
import type {
  Aktivitet,
  Avsnitt,
  Bilaga,
  Dampad,
  Ekonomirad,
  ForvantatResultat,
  Indikator,
  Mal,
  Textrad,
  Underskrift,
  Verksamhet,
} from './records';
import type { Regelverk, Uppgifter } from './settings';

/** A workbook as the steering model sees it: every data table read, nothing computed. */
export interface Modell {
  readonly uppgifter: Uppgifter;
  readonly regelverk: Regelverk;
  readonly malList: readonly Mal[];
  readonly textradList: readonly Textrad[];
  readonly resultatList: readonly ForvantatResultat[];
  readonly indikatorList: readonly Indikator[];
  readonly aktivitetList: readonly Aktivitet[];
  readonly verksamhetList: readonly Verksamhet[];
  readonly ekonomiradList: readonly Ekonomirad[];
  readonly resultatenhetList: readonly Resultatenhet[];
  readonly investeringList: readonly Investering[];
  readonly balanspostList: readonly Balanspost[];
  readonly volymList: readonly Volym[];
  readonly synpunktList: readonly Synpunkt[];
  readonly budgetpostList: readonly Budgetpost[];
  readonly avsnittList: readonly Avsnitt[];
  readonly bilagaList: readonly Bilaga[];
  readonly underskriftList: readonly Underskrift[];
  readonly enhetList: readonly Enhet[];
  readonly dampadList: readonly Dampad[];
}
