import { z } from 'zod';
import {
  AGARE_LIST,
  BEDOMNING_LIST,
  BELOPPSENHET_LIST,
  BERAKNING_LIST,
  EGEN_RAD_LIST,
  EKONOMISLAG_LIST,
  INDIKATORSTATUS_LIST,
  LAGE_LIST,
  MALNIVA_LIST,
  ORSAK_UTFALL_LIST,
  PERIODICITET_LIST,
  RESULTATBEDOMNING_LIST,
  RIKTNING_LIST,
} from './codes';
import {
  dateSchema,
  idListSchema,
  idSchema,
  ordningSchema,
  originSchema,
  textSchema,
  vardeSchema,
  yesNoSchema,
} from './parts';

/** Fields every record has: its id and where it stands. */
const located = { id: idSchema, origin: originSchema };

/** Sheet Mål: one goal (domain 1). */
export const malSchema = z.object({
  ...located,
  niva: z.enum(MALNIVA_LIST).nullable(),
  nummer: textSchema,
  namn: textSchema,
  overordnatId: idSchema,
  agare: z.enum(AGARE_LIST).nullable(),
  ordning: ordningSchema,
  bedoms: yesNoSchema,
  bedomning: z.enum(BEDOMNING_LIST).nullable(),
  motivering: textSchema,
  beskrivning: textSchema,
  analys: textSchema,
  agenda2030: textSchema,
  ansvarig: textSchema,
  foregaendeBedomning: z.enum(BEDOMNING_LIST).nullable(),
});
export type Mal = z.infer<typeof malSchema>;

/** Sheet Texter: one paragraph group of a goal or section. `agareId` is a Mål-ID or Avsnitt-ID. */
export const textradSchema = z.object({
  ...located,
  agareId: idSchema,
  block: textSchema,
  ordning: ordningSchema,
  underrubrik: textSchema,
  text: textSchema,
});
export type Textrad = z.infer<typeof textradSchema>;

/** Sheet Förväntade resultat: one bullet under a nämnd- or enhetsmål. */
export const forvantatResultatSchema = z.object({
  ...located,
  malId: idSchema,
  ordning: ordningSchema,
  text: textSchema,
  bedomning: z.enum(RESULTATBEDOMNING_LIST).nullable(),
  indikatorId: idSchema,
  kommentar: textSchema,
});
export type ForvantatResultat = z.infer<typeof forvantatResultatSchema>;

/** Sheet Indikatorer: one measure (domain 1, 4). */
export const indikatorSchema = z.object({
  ...located,
  malId: idSchema,
  avenForMalIdList: idListSchema,
  namn: textSchema,
  objekt: textSchema,
  agare: z.enum(AGARE_LIST).nullable(),
  enhet: textSchema,
  decimaler: z.number().int().nullable(),
  riktning: z.enum(RIKTNING_LIST).nullable(),
  riktningBekraftad: yesNoSchema,
  berakning: z.enum(BERAKNING_LIST).nullable(),
  utfall: vardeSchema,
  utfallMan: vardeSchema,
  utfallKvinnor: vardeSchema,
  taljare: vardeSchema,
  namnare: vardeSchema,
  taljareMan: vardeSchema,
  namnareMan: vardeSchema,
  taljareKvinnor: vardeSchema,
  namnareKvinnor: vardeSchema,
  antalSvarande: vardeSchema,
  antalSvarandeMan: vardeSchema,
  antalSvarandeKvinnor: vardeSchema,
  utfallT1: vardeSchema,
  utfallT2: vardeSchema,
  foregaendeUtfall: vardeSchema,
  foregaendeUtfallMan: vardeSchema,
  foregaendeUtfallKvinnor: vardeSchema,
  prognosHelar: vardeSchema,
  arsmal: vardeSchema,
  kfArsmal: vardeSchema,
  kfAvserStaden: yesNoSchema,
  period: textSchema,
  periodicitet: z.enum(PERIODICITET_LIST).nullable(),
  /** `20 %`, `90/75` or `trend` (domain 4.7). */
  egenGrans: textSchema,
  skalTillArsmal: textSchema,
  skalTillSaknatUtfall: z.enum(ORSAK_UTFALL_LIST).nullable(),
  kalla: textSchema,
  overstyrdStatus: z.enum(INDIKATORSTATUS_LIST).nullable(),
  motivering: textSchema,
  overstyrdVid: textSchema,
  analys: textSchema,
});
export type Indikator = z.infer<typeof indikatorSchema>;

/** Sheet Aktiviteter: one activity (domain 7). */
export const aktivitetSchema = z.object({
  ...located,
  malId: idSchema,
  avenForMalIdList: idListSchema,
  namn: textSchema,
  agare: z.enum(AGARE_LIST).nullable(),
  roll: textSchema,
  ansvarig: textSchema,
  startdatum: dateSchema,
  slutdatum: dateSchema,
  lage: z.enum(LAGE_LIST).nullable(),
  /** One tick; null = nothing stands there. */
  klar: yesNoSchema,
  orsak: textSchema,
  nyttSlutdatum: dateSchema,
  flyttasTillNastaAr: yesNoSchema,
  analys: textSchema,
});
export type Aktivitet = z.infer<typeof aktivitetSchema>;

/** Sheet Verksamheter: a branch (verksamhetsgren) or area. */
export const verksamhetSchema = z.object({
  ...located,
  namn: textSchema,
  andraNamn: textSchema,
  delAvId: idSchema,
  uppdelning: z.enum(['delmangd', 'fullstandig']).nullable(),
  ordning: ordningSchema,
  egenTabell: yesNoSchema,
  /** Kinds of tables in which a part is a row of its own, added to the sum and taken out of its whole. */
  egenRadList: z.array(z.enum(EGEN_RAD_LIST)).readonly(),
});
export type Verksamhet = z.infer<typeof verksamhetSchema>;

/** Sheet Ekonomi: verksamhet × post (domain 6). Amounts in `beloppsenhet`. */
export const ekonomiradSchema = z.object({
  ...located,
  verksamhetId: idSchema,
  rad: textSchema,
  slag: z.enum(EKONOMISLAG_LIST).nullable(),
  delAvId: idSchema,
  beloppsenhet: z.enum(BELOPPSENHET_LIST).nullable(),
  budgetVp: vardeSchema,
  budget: vardeSchema,
  utfall: vardeSchema,
  prognosT1: vardeSchema,
  prognosT2: vardeSchema,
  prognosavvikelseT1: vardeSchema,
  prognosavvikelseT2: vardeSchema,
  foregaendeBudgetVp: vardeSchema,
  foregaendeBudget: vardeSchema,
  foregaendeUtfall: vardeSchema,
  foregaendePrognosT2: vardeSchema,
  foregaendeAvvikelseFore: vardeSchema,
  foregaendeAvvikelseEfter: vardeSchema,
  utfallAr2: vardeSchema,
  angivenAvvikelse: vardeSchema,
  kalla: textSchema,
  kommentar: textSchema,
});
export type Ekonomirad = z.infer<typeof ekonomiradSchema>;

/** Sheet Avsnitt: a section of the printed document, in its order. */
export const avsnittSchema = z.object({
  ...located,
  overordnatId: idSchema,
  ordning: ordningSchema,
  rubrik: textSchema,
  typList: idListSchema,
  niva: z.enum(['enhet', 'namnd']).nullable(),
  omTomt: z.enum(['utelamna', 'ejAktuellt']).nullable(),
  /** Which generated part is printed there: `mal`, `ekonomi`, or empty for text only. */
  vy: textSchema,
});
export type Avsnitt = z.infer<typeof avsnittSchema>;

/** Sheet Dämpade: an issue muted per row (`nyckel` = row id) or per kind (`alla`). */
export const dampadSchema = z.object({
  ...located,
  kod: textSchema,
  blad: textSchema,
  nyckel: textSchema,
  skal: textSchema,
  vem: textSchema,
  nar: dateSchema,
});
export type Dampad = z.infer<typeof dampadSchema>;

/** Sheets Bilagor and Underskrifter. */
export const bilagaSchema = z.object({ ...located, titel: textSchema, fil: textSchema, namnsI: textSchema });
export type Bilaga = z.infer<typeof bilagaSchema>;
export const underskriftSchema = z.object({
  ...located,
  namn: textSchema,
  titel: textSchema,
  roll: textSchema,
  datum: dateSchema,
});
export type Underskrift = z.infer<typeof underskriftSchema>;
