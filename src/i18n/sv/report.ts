/** Titles and frame of the report sheets. */
const frame = {
  'report.sida': 'Sida',
  'report.titel.VP': 'Verksamhetsplan {ar}',
  'report.titel.T1': 'Tertialrapport 1 {ar}',
  'report.titel.T2': 'Tertialrapport 2 {ar}',
  'report.titel.VB': 'Verksamhetsberättelse {ar}',
  'report.oversikt.titel': 'Målkedjan: {titel}',
  'report.avsnitt.mal': 'Uppföljning av Kommunfullmäktiges inriktningsmål',
  'report.avsnitt.ekonomi': 'Uppföljning av ekonomi',
  'report.avsnitt.malPlan': 'Kommunfullmäktiges inriktningsmål',
  'report.avsnitt.ekonomiPlan': 'Redovisning av ekonomi',
  'report.bilagor': 'Bilagor',
  'report.underskrifter': 'Underskrifter',
} as const;

/** Labels of the front page's fields. */
const front = {
  'report.falt.forvaltning': 'Förvaltning',
  'report.falt.namnd': 'Nämnd',
  'report.falt.enhetschef': 'Enhetschef',
  'report.falt.handlaggare': 'Handläggare',
  'report.falt.telefon': 'Telefon',
  'report.falt.epost': 'E-post',
  'report.falt.till': 'Till',
  'report.falt.diarienummer': 'Diarienummer',
  'report.falt.upprattad': 'Upprättad',
  'report.falt.sammantradesdatum': 'Sammanträdesdatum',
  'report.falt.dokumentstatus': 'Dokumentstatus',
  'report.falt.version': 'Version',
} as const;

/** Headings and labels of goals, as the documents print them (domain 1). */
const goals = {
  'report.mal.inriktningsmal': 'KF:s inriktningsmål: {namn}',
  'report.mal.verksamhetsmal': 'KF:s mål för verksamhetsområdet: {namn}',
  'report.mal.namndmal': 'Nämndmål: {namn}',
  'report.mal.enhetsmal': 'Enhetsmål: {namn}',
  'report.etikett.motivering': 'Motivering till bedömningen',
  'report.etikett.beskrivning': 'Beskrivning',
  'report.etikett.analys': 'Analys',
  'report.etikett.agenda2030': 'Agenda 2030',
  'report.etikett.forvantatResultat': 'Förväntat resultat',
  'report.etikett.samlatMal': 'Samlat för målet och målen under det',
  'report.etikett.samlatDokument': 'Samlat resultat',
  'report.resultat.kommentar': 'Kommentar: {text}',
} as const;

/** Columns of the printed tables (domain 2); the year comes from the workbook. */
const columns = {
  'report.kolumn.status': 'Status',
  'report.kolumn.indikator': 'Indikator',
  'report.kolumn.utfall': 'Periodens utfall',
  'report.kolumn.utfallMan': 'Utfall män/ pojkar',
  'report.kolumn.utfallKvinnor': 'Utfall kvinnor/ flickor',
  'report.kolumn.foregaendeUtfall': 'Periodens utfall VB {ar}',
  'report.kolumn.prognosHelar': 'Prognos helår',
  'report.kolumn.arsmal': 'Årsmål',
  'report.kolumn.kfArsmal': 'KF:s årsmål',
  'report.kolumn.period': 'Period',
  'report.kolumn.periodicitet': 'Periodicitet',
  'report.periodicitet.tertial': 'Tertial',
  'report.periodicitet.ar': 'År',
  'report.kolumn.lage': 'Läge',
  'report.kolumn.aktivitet': 'Aktivitet',
  'report.kolumn.startdatum': 'Startdatum',
  'report.kolumn.slutdatum': 'Slutdatum',
  'report.kolumn.avvikelse': 'Avvikelse',
  'report.avvikelse.ja': 'Ja',
} as const;

/** Full-width rows under an indicator or activity. */
const notes = {
  'report.not.analys': 'Analys: {text}',
  'report.not.overstyrd': 'Statusen är satt för hand: {motivering}',
  'report.not.overstyrdInaktuell':
    'Statusen är satt för hand: {motivering} Uppgifterna har ändrats sedan dess.',
  'report.not.skalTillArsmal': 'Skäl till årsmålet: {text}',
  'report.not.fraganEjStalld': 'Resultat saknas: frågan har inte ställts.',
  'report.not.uteblir': 'Resultat saknas: utfallet uteblir.',
  'report.not.matsInteIAr': 'Resultat saknas: indikatorn mäts inte i år.',
  'report.not.forFaSvarande': 'Resultat saknas: för få svarande.',
  'report.not.annat': 'Resultat saknas av annat skäl.',
  'report.not.dold': 'Redovisas inte, färre än {antal} svarande.',
  'report.not.orsak': 'Orsak: {text}',
  'report.not.nyttSlutdatum': 'Nytt slutdatum: {datum}',
  'report.not.flyttas': 'Aktiviteten flyttas till nästa år.',
  'report.not.kommentar': 'Kommentar: {text}',
  'report.not.atgarder': 'Åtgärder: {text}',
} as const;

/** The economy section of the report. */
const economy = {
  'report.ekonomi.hanvisning': 'Tabellerna med formler finns på bladet Ekonomirapport.',
} as const;

/** What the symbols and rules of a sheet mean. */
const legend = {
  'report.teckenforklaring': 'Teckenförklaring',
  'report.teckenforklaring.ingen': 'Ingen bedömning eller inget resultat',
  'report.teckenforklaring.varden': '– uppgift saknas   .. redovisas inte, för få svarande',
  'report.teckenforklaring.regel': 'Statusregel för indikatorer: {regel}.',
  'report.teckenforklaring.antagen':
    'Aktiviteter utan avvikelse räknas som genomförda enligt inställningen på bladet Regler.',
} as const;

/** The sheet Översikt. */
const overview = {
  'report.oversikt.mal': 'Mål',
  'report.oversikt.foregaende': 'Föregående bedömning',
  'report.oversikt.bedomning': 'Bedömning',
  'report.oversikt.forslag': 'Förslag',
  'report.oversikt.helt': 'Ind. helt',
  'report.oversikt.delvis': 'Ind. delvis',
  'report.oversikt.inte': 'Ind. inte',
  'report.oversikt.ingetResultat': 'Ind. inget resultat',
  'report.oversikt.ovriga': 'Ind. ej bedömda',
  'report.oversikt.indikatorer': 'Ind. totalt',
  'report.oversikt.ejAktuell': 'Ind. vid årets slut',
  'report.oversikt.genomforda': 'Akt. klara',
  'report.oversikt.aktiviteter': 'Akt. totalt',
  'report.oversikt.bedomningSaknas': 'Bedömning saknas',
  'report.oversikt.summa': 'Hela dokumentet',
  'report.oversikt.samlat': 'Hela dokumentet i ord',
  'report.oversikt.perAgare': 'Per ägare',
  'report.oversikt.ekonomi': 'Ekonomin i ord',
  'report.oversikt.forklaring':
    'Antalen gäller målet och allt under det, varje rad en gång. Ej bedömda: årsmål eller prognos saknas, eller så går värdet inte att bedöma. Indikatorer som mäts vid årets slut räknas inte.',
  'report.oversikt.forslagForklaring':
    'Förslaget beräknas av uppgifterna under målet och visas där det skiljer sig från bedömningen eller där bedömning saknas.',
} as const;

/** Words of the report sheets: `report.…`. Swedish is the source of the keys. */
export const svReport = {
  ...frame,
  ...front,
  ...goals,
  ...columns,
  ...notes,
  ...economy,
  ...legend,
  ...overview,
} as const;
