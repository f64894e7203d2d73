import type {
  Agare,
  Balanssida,
  Bedomning,
  Beloppsenhet,
  Berakning,
  Budgetlista,
  EgenRad,
  Ekonomislag,
  Indikatorstatus,
  Lage,
  Malniva,
  Organisationsniva,
  OrsakUtfall,
  Periodicitet,
  Resultatbedomning,
  Riktning,
  Sammanfattning,
  Typ,
} from '../../domain';
import type { Choice, Tone } from '../spec';

type ChoiceOf<Code extends string> = Choice & { readonly code: Code };

function choice<Code extends string>(
  code: Code,
  text: string,
  aliasList: readonly string[] = [],
  tone?: Tone,
): ChoiceOf<Code> {
  return tone === undefined ? { code, text, aliasList } : { code, text, aliasList, tone };
}

/** Words that are their own code (suggestions and lists without a code in the model). */
function words<Text extends string>(...textList: readonly Text[]): readonly ChoiceOf<Text>[] {
  return textList.map((text) => choice(text, text));
}

/**
 * Every list of allowed words, by the name its drop-down has (`Malkedjan.Lista.<name>`). Symbols in front of
 * a word (`● Uppfylls helt`) and blanks inside it never matter when a cell is read, so they are no aliases.
 */
export const CHOICES = {
  Organisationsniva: [
    choice<Organisationsniva>('enhet', 'Enhet'),
    choice<Organisationsniva>('namnd', 'Nämnd', ['Stadsdelsnämnd', 'Nämnd/styrelse']),
  ],
  Typ: [
    choice<Typ>('VP', 'VP', ['Verksamhetsplan']),
    choice<Typ>('T1', 'T1', ['Tertialrapport 1', 'Tertial 1']),
    choice<Typ>('T2', 'T2', ['Tertialrapport 2', 'Tertial 2']),
    choice<Typ>('VB', 'VB', ['Verksamhetsberättelse', 'Årsredovisning']),
  ],
  Dokumentstatus: words('Utkast', 'Inlämnad', 'Fastställd'),
  Visningsbelopp: words('tkr', 'mnkr'),
  Malniva: [
    choice<Malniva>('inriktningsmal', 'Inriktningsmål', ['KF:s inriktningsmål']),
    choice<Malniva>('verksamhetsmal', 'Verksamhetsområdesmål', [
      'KF:s mål för verksamhetsområdet',
      'Mål för verksamhetsområdet',
    ]),
    choice<Malniva>('namndmal', 'Nämndmål', ['Nämndens mål']),
    choice<Malniva>('enhetsmal', 'Enhetsmål', ['Enhetens mål']),
  ],
  Agare: [
    choice<Agare>('kf', 'KF', ['Kommunfullmäktige', 'KF:s']),
    choice<Agare>('namnd', 'Nämnd', ['Nämnden', 'Nämndens']),
    choice<Agare>('enhet', 'Enhet', ['Enheten', 'Enhetens']),
  ],
  Bedomning: [
    choice<Bedomning>('helt', 'Uppfylls helt', ['Uppfylles helt', 'Uppnås helt', 'Helt'], 'helt'),
    choice<Bedomning>('delvis', 'Uppfylls delvis', ['Uppfylles delvis', 'Uppnås delvis', 'Delvis'], 'delvis'),
    choice<Bedomning>(
      'inte',
      'Uppfylls inte',
      ['Uppfylls ej', 'Uppfylles inte', 'Uppfylles ej', 'Uppnås inte', 'Uppnås ej', 'Inte'],
      'inte',
    ),
    choice<Bedomning>('ingen', 'Ingen', ['Ingen bedömning', '—', '–', '-'], 'ingen'),
  ],
  Resultatbedomning: [
    choice<Resultatbedomning>('helt', 'Helt', ['Uppnås helt', 'Uppfylls helt', 'Uppfylles helt'], 'helt'),
    choice<Resultatbedomning>(
      'delvis',
      'Delvis',
      ['Uppnås delvis', 'Uppfylls delvis', 'Uppfylles delvis'],
      'delvis',
    ),
    choice<Resultatbedomning>('inte', 'Inte', ['Uppnås inte', 'Uppfylls inte', 'Uppfylls ej', 'Ej'], 'inte'),
  ],
  Riktning: [
    choice<Riktning>('hogre', 'Högre', ['Högre är bättre']),
    choice<Riktning>('lagre', 'Lägre', ['Lägre är bättre']),
    choice<Riktning>('intervall', 'Intervall'),
    choice<Riktning>('oka', 'Öka', ['Ökning', 'Ökar']),
    choice<Riktning>('minska', 'Minska', ['Minskning', 'Minskar']),
    choice<Riktning>('janej', 'Ja/nej', ['Ja eller nej']),
  ],
  Berakning: [
    choice<Berakning>('senaste', 'Senaste'),
    choice<Berakning>('summa', 'Summa'),
    choice<Berakning>('kvot', 'Kvot'),
  ],
  Periodicitet: [
    choice<Periodicitet>('tertial', 'Tertial', ['Tertialvis']),
    choice<Periodicitet>('ar', 'År', ['Årsvis', 'Helår']),
  ],
  OrsakUtfall: [
    choice<OrsakUtfall>('uteblir', 'Uteblir'),
    choice<OrsakUtfall>('fraganEjStalld', 'Frågan ej ställd'),
    choice<OrsakUtfall>('matsInteIAr', 'Mäts inte i år'),
    choice<OrsakUtfall>('forFaSvarande', 'För få svarande'),
    choice<OrsakUtfall>('annat', 'Annat'),
  ],
  Indikatorstatus: [
    choice<Indikatorstatus>('helt', 'Uppfylls helt', ['Uppnås helt', 'Helt'], 'helt'),
    choice<Indikatorstatus>('delvis', 'Uppfylls delvis', ['Uppnås delvis', 'Delvis'], 'delvis'),
    choice<Indikatorstatus>('inte', 'Uppfylls inte', ['Uppnås inte', 'Inte'], 'inte'),
    choice<Indikatorstatus>('ingetResultat', 'Inget resultat', ['Resultat saknas'], 'ingen'),
    choice<Indikatorstatus>('malSaknas', 'Årsmål saknas', ['Mål saknas'], 'ingen'),
    choice<Indikatorstatus>('prognosSaknas', 'Prognos saknas', [], 'ingen'),
    choice<Indikatorstatus>('ejBedombar', 'Ej bedömbar', ['Kan inte bedömas'], 'ingen'),
    choice<Indikatorstatus>('ejAktuell', 'Ej aktuell', ['Mäts vid årets slut'], 'ingen'),
  ],
  Lage: [
    choice<Lage>('ejPaborjad', 'Ej påbörjad', ['Inte påbörjad'], 'ingen'),
    choice<Lage>('pagar', 'Pågår', ['Pågående', 'Påbörjad']),
    choice<Lage>('genomford', 'Genomförd', ['Genomfört', 'Klar', 'Avslutad'], 'helt'),
    choice<Lage>('avvikelse', 'Avvikelse', ['Redovisas med avvikelse'], 'delvis'),
    choice<Lage>('utgar', 'Utgår', ['Utgått'], 'ingen'),
  ],
  Roll: words('Ansvarig', 'Samarbete', 'Samråd', 'Stöd'),
  Block: words('Beskrivning', 'Analys', 'Arbetssätt', 'Goda exempel', 'Mänskliga rättigheter', 'Agenda 2030'),
  Uppdelning: [
    choice<'delmangd' | 'fullstandig'>('delmangd', 'Delmängd', ['Varav']),
    choice<'delmangd' | 'fullstandig'>('fullstandig', 'Fullständig'),
  ],
  EgenRad: [
    choice<EgenRad>('perVerksamhet', 'Per verksamhetsområde', ['Utfall per verksamhetsområde']),
    choice<EgenRad>('prognosjamforelse', 'Prognosjämförelse', ['Budget och prognos']),
    choice<EgenRad>('kostnadsutveckling', 'Kostnads- och intäktsutveckling', ['Kostnadsutveckling']),
    choice<EgenRad>('personalkostnader', 'Personalkostnader', ['Personalkostnadsutveckling']),
    choice<EgenRad>('vpOversikt', 'Översikt', ['Driftverksamhet']),
  ],
  Ekonomislag: [
    choice<Ekonomislag>('kostnad', 'Kostnad', ['Kostnader']),
    choice<Ekonomislag>('intakt', 'Intäkt', ['Intäkter']),
    choice<Ekonomislag>('kapitalkostnad', 'Kapitalkostnad', ['Kapitalkostnader']),
    choice<Ekonomislag>('netto', 'Netto'),
    choice<Ekonomislag>('summa', 'Summa'),
  ],
  Beloppsenhet: [
    choice<Beloppsenhet>('kr', 'kr', ['kronor']),
    choice<Beloppsenhet>('tkr', 'tkr', ['kkr', 'tusentals kronor']),
    choice<Beloppsenhet>('mnkr', 'mnkr', ['mkr', 'mn kr', 'miljoner kronor']),
  ],
  Balanssida: [
    choice<Balanssida>('tillgang', 'Tillgång', ['Tillgångar']),
    choice<Balanssida>('skuld', 'Skuld/kommunkapital', ['Skuld', 'Skulder', 'Kommunkapital']),
  ],
  Sammanfattning: [
    choice<Sammanfattning>('medel', 'Medel', ['Medelvärde']),
    choice<Sammanfattning>('summa', 'Summa'),
    choice<Sammanfattning>('sista', 'Sista'),
    choice<Sammanfattning>('ingen', 'Ingen'),
  ],
  Budgetlista: [
    choice<Budgetlista>('budgetjusteringDrift', 'Budgetjustering drift'),
    choice<Budgetlista>('budgetjusteringInvestering', 'Budgetjustering investering'),
    choice<Budgetlista>('omslutningsforandring', 'Omslutningsförändring'),
    choice<Budgetlista>('lokalandamal', 'Lokaländamål'),
    choice<Budgetlista>('buffert', 'Buffert'),
    choice<Budgetlista>('sarskildSatsning', 'Särskild satsning'),
  ],
  OmTomt: [
    choice<'utelamna' | 'ejAktuellt'>('utelamna', 'Utelämna'),
    choice<'utelamna' | 'ejAktuellt'>('ejAktuellt', 'Ej aktuellt.', ['Ej aktuellt']),
  ],
  Vy: [
    choice('mal', 'Mål', ['Målträd']),
    choice('ekonomi', 'Ekonomi'),
    choice('resultatrakning', 'Resultaträkning'),
    choice('verksamhetsomraden', 'Verksamhetsområden', ['Per verksamhetsområde']),
    choice('prognosjamforelse', 'Prognosjämförelse'),
    choice('kostnadsutveckling', 'Kostnadsutveckling', ['Kostnads- och intäktsutveckling']),
    choice('personalkostnader', 'Personalkostnader', ['Personalkostnadsutveckling']),
    choice('sarskildasatsningar', 'Särskilda satsningar'),
    choice('resultatenheter', 'Resultatenheter'),
    choice('investeringar', 'Investeringar'),
    choice('lokalandamal', 'Lokaländamål', ['Medel för lokaländamål']),
    choice('balansrakning', 'Balansräkning', ['Balans']),
    choice('budgetjusteringar', 'Budgetjusteringar'),
    choice('omslutningsforandringar', 'Omslutningsförändringar'),
    choice('synpunkter', 'Synpunkter', ['Synpunkter och klagomål']),
  ],
  JaNej: [choice('ja', 'Ja'), choice('nej', 'Nej')],
  Bock: [choice('ja', '✓'), choice('ja', 'x')],
  Statusregel: words('20 %', '10 %', '90/75', '95/85', 'trend'),
} as const satisfies Record<string, readonly Choice[]>;

/** Name of a drop-down's list. */
export type ChoiceName = keyof typeof CHOICES;
