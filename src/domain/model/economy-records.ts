import { z } from 'zod';
import {
  BALANSSIDA_LIST,
  BELOPPSENHET_LIST,
  BUDGETLISTA_LIST,
  EKONOMISLAG_LIST,
  SAMMANFATTNING_LIST,
  RESULTATBEDOMNING_LIST,
} from './codes';
import { dateSchema, idSchema, originSchema, textSchema, vardeSchema, yesNoSchema } from './parts';

const located = { id: idSchema, origin: originSchema };
const beloppsenhet = z.enum(BELOPPSENHET_LIST).nullable();

/** Sheet Resultatenheter: a fund carried between years (domain 6); a blank Beloppsenhet is tkr. */
export const resultatenhetSchema = z.object({
  ...located,
  namn: textSchema,
  enhetId: idSchema,
  verksamhetId: idSchema,
  beloppsenhet,
  bruttobudget: vardeSchema,
  franForegaendeAr: vardeSchema,
  resultat: vardeSchema,
  atagandeUppfyllt: yesNoSchema,
  underskottSedanAr: z.number().int().nullable(),
  tillNastaAr: vardeSchema,
});
export type Resultatenhet = z.infer<typeof resultatenhetSchema>;

/** Sheet Investeringar: one investment (domain 2). */
export const investeringSchema = z.object({
  ...located,
  investering: textSchema,
  grupp: textSchema,
  beloppsenhet,
  budgetVp: vardeSchema,
  budget: vardeSchema,
  utfall: vardeSchema,
  prognosT1: vardeSchema,
  prognosT2: vardeSchema,
  foregaendeBudgetVp: vardeSchema,
  foregaendeBudget: vardeSchema,
  foregaendeUtfall: vardeSchema,
  foregaendePrognos: vardeSchema,
  utfallAr2: vardeSchema,
  angivenAvvikelse: vardeSchema,
  angivenPrognosavvikelse: vardeSchema,
  bilaga: textSchema,
  kommentar: textSchema,
});
export type Investering = z.infer<typeof investeringSchema>;

/** Sheet Balans: a post of the balance sheet; debts are negative. */
export const balanspostSchema = z.object({
  ...located,
  sida: z.enum(BALANSSIDA_LIST).nullable(),
  post: textSchema,
  beloppsenhet,
  utfall: vardeSchema,
  foregaendeUtfall: vardeSchema,
  kommentar: textSchema,
});
export type Balanspost = z.infer<typeof balanspostSchema>;

/** Sheet Volymer: a count beside the money, per year, tertial or month. */
export const volymSchema = z.object({
  ...located,
  tabell: textSchema,
  rad: textSchema,
  ar: z.number().int().nullable(),
  mattenhet: textSchema,
  budget: vardeSchema,
  utfall: vardeSchema,
  foregaendeAvvikelse: vardeSchema,
  angivenAvvikelse: vardeSchema,
  t1: vardeSchema,
  t2: vardeSchema,
  vb: vardeSchema,
  jan: vardeSchema,
  feb: vardeSchema,
  mar: vardeSchema,
  apr: vardeSchema,
  maj: vardeSchema,
  jun: vardeSchema,
  jul: vardeSchema,
  aug: vardeSchema,
  sep: vardeSchema,
  okt: vardeSchema,
  nov: vardeSchema,
  dec: vardeSchema,
  sammanfattning: z.enum(SAMMANFATTNING_LIST).nullable(),
  angivenSammanfattning: vardeSchema,
  fotnot: textSchema,
});
export type Volym = z.infer<typeof volymSchema>;

/** Sheet Synpunkter: views received per tertial; empty is not 0. `angivetTotalt` = the printed sum. */
export const synpunktSchema = z.object({
  ...located,
  uppdelning: textSchema,
  kategori: textSchema,
  verksamhetId: idSchema,
  t1: vardeSchema,
  t2: vardeSchema,
  vb: vardeSchema,
  foregaendeAr: vardeSchema,
  angivetTotalt: vardeSchema,
  atgarder: textSchema,
});
export type Synpunkt = z.infer<typeof synpunktSchema>;

/** Sheet Budgetposter: a post of one of the budget lists. */
export const budgetpostSchema = z.object({
  ...located,
  lista: z.enum(BUDGETLISTA_LIST).nullable(),
  post: textSchema,
  delAv: textSchema,
  beloppsenhet,
  belopp: vardeSchema,
  slag: z.enum(EKONOMISLAG_LIST).nullable(),
  verksamhetId: idSchema,
  bilaga: textSchema,
  kommentar: textSchema,
});
export type Budgetpost = z.infer<typeof budgetpostSchema>;

/** Sheet Enheter: a unit that delivers to the board's document. */
export const enhetSchema = z.object({
  ...located,
  enhet: textSchema,
  chef: textSchema,
  verksamhetId: idSchema,
  resultatenhet: yesNoSchema,
  ingar: yesNoSchema,
  fil: textSchema,
  inlamnad: dateSchema,
  version: textSchema,
  /** How the unit itself judges that its enhetsmål are met; null = it has not reported. */
  bedomning: z.enum(RESULTATBEDOMNING_LIST).nullable(),
});
export type Enhet = z.infer<typeof enhetSchema>;
