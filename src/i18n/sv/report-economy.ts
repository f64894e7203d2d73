/** The sheet Ekonomirapport. */
const economy = {
  'ekonomi.blankett.VP': 'Blankett till Verksamhetsplan {ar}',
  'ekonomi.blankett.T1': 'Blankett till Tertialrapport 1 {ar}',
  'ekonomi.blankett.T2': 'Blankett till Tertialrapport 2 {ar}',
  'ekonomi.blankett.VB': 'Blankett till Årsredovisning {ar}',
  'ekonomi.for': 'Enhet: {organisation}',
  'ekonomi.enhetschef': 'Enhetschef: {namn}',
  'ekonomi.beloppI.kr': 'Beloppen anges i kr.',
  'ekonomi.beloppI.tkr': 'Beloppen anges i tkr.',
  'ekonomi.beloppI.mnkr': 'Beloppen anges i mnkr.',
  'ekonomi.uppgifterPer': 'Uppgifter per {datum}.',
  'ekonomi.enhet.kr': 'Kr',
  'ekonomi.enhet.tkr': 'Tkr',
  'ekonomi.enhet.mnkr': 'Mnkr',
  'ekonomi.kolumn.bokslut': 'Utfall i bokslut {ar}',
  'ekonomi.kolumn.utfallPerioden': 'Utfall perioden',
  'ekonomi.kolumn.prognosHelar': 'Prognos helår {ar}',
  'ekonomi.kolumn.budget': 'Budget',
  'ekonomi.kolumn.budgetAr': 'Budget {ar}',
  'ekonomi.kolumn.avvikelse': 'Avvikelse',
  'ekonomi.kolumn.kommentar': 'Kommentar',
  'ekonomi.gren': '{namn}',
  'ekonomi.totalt': '{namn}, totalt',
  'ekonomi.avrundning': 'Tabellen innehåller avrundningsdifferenser.',
  'ekonomi.jamford.Budget': 'budget',
  'ekonomi.jamford.Utfall': 'utfall',
  'ekonomi.jamford.Prognos': 'prognos',
  'ekonomi.jamford.Avvikelse': 'avvikelse',
  'ekonomi.tecken':
    'Avvikelse: plus är gynnsamt (överskott), minus ogynnsamt (underskott). Intäkter: {jamford} − budget. Kostnader och netto: budget − {jamford}.',
  'ekonomi.storAvvikelse':
    '{plus} och {minus} med fet stil: avvikelsen är större än {andel} procent av budgeten och större än {tkr} tkr.',
  'ekonomi.inga': 'Det finns inga ekonomitabeller att redovisa.',
  'ekonomi.sida': 'Sida',
} as const;

/** The sheet Kontroll. */
const checks = {
  'kontroll.titel': 'Kontroll av {organisation}, {period}',
  'kontroll.inga': 'Inga fel hittades.',
  'kontroll.antal': '{fel}, {varning} och {notis}.',
  'kontroll.fel.ett': '{antal} fel',
  'kontroll.fel.flera': '{antal} fel',
  'kontroll.varning.ett': '{antal} varning',
  'kontroll.varning.flera': '{antal} varningar',
  'kontroll.notis.ett': '{antal} notis',
  'kontroll.notis.flera': '{antal} notiser',
  'kontroll.ord.fel': '■ Fel',
  'kontroll.ord.varning': '◆ Varning',
  'kontroll.ord.notis': '● Notis',
  'kontroll.kolumn.slag': 'Slag',
  'kontroll.kolumn.plats': 'Plats',
  'kontroll.kolumn.vad': 'Vad',
  'kontroll.kolumn.gor': 'Vad du kan göra',
  'kontroll.kolumn.kod': 'Kod',
  'kontroll.helaArbetsboken': 'Hela arbetsboken',
  'kontroll.tecken':
    '■ Fel: uppgiften är fel eller går inte att använda. ◆ Varning: troligen fel, eller något som läsaren frågar om. ● Notis: bra att veta.',
  'kontroll.lank': 'Klicka på platsen för att gå till cellen.',
} as const;

/** Words of the economy and check sheets: `ekonomi.…`, `kontroll.…`. Swedish is the source of the keys. */
export const svReportEconomy = { ...economy, ...checks } as const;
