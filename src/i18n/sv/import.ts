/** Texts of the import of an existing report: `antagande.…`, `import.…`, its issues and its command. */
export const svImport = {
  'action.import': 'Importera från detta blad',

  'antagande.typ': 'Dokumentets typ står inte i titeln. Den lästes som {typ} ur tabellernas rubriker.',
  'antagande.ar': 'Året står inte i titeln. Det lästes som {ar} ur tabellernas rubriker.',
  'antagande.innehall':
    'Innehållsförteckningen ({rader} rader) förs inte över. Rapporten får en ny ur bladet Avsnitt.',
  'antagande.sidhuvud':
    'Sidhuvud, sidfot eller sidnummer ({rader} rader, den första ”{text}”) förs inte över.',
  'antagande.utan-avvikelse':
    'Aktiviteter utan avvikelse räknas som genomförda (regeln är satt till Ja). {antal} aktiviteter saknar bock i dokumentet och har inget läge i bladet Aktiviteter.',
  'antagande.utan-avvikelse-regel':
    'Aktiviteter utan avvikelse räknas som genomförda (regeln är satt till Ja).',
  'antagande.aktivitet-lage':
    'Aktiviteten ”{aktivitet}” är märkt ”{raw}” i dokumentet. Läget är satt till {lage}.',
  'antagande.indikator-status':
    'Statusen som dokumentet visar vid {antal} indikatorer förs inte över. Den räknas fram på nytt ur utfall och årsmål.',
  'antagande.agenda-ur-text':
    'Mål ”{mal}” nämner FN:s mål {lista} i löpande text. De står nu i kolumnen Agenda 2030.',
  'antagande.kf-avser-staden':
    'KF:s årsmål {kf} för ”{indikator}” är så stort att det måste gälla hela staden. KF avser staden är satt till Ja.',
  'antagande.blad': 'Bladet som visas är ingen ILS-rapport. Bladet ”{blad}” lästes i stället.',
  'antagande.riktning':
    'Riktningen för ”{indikator}” är antagen: {riktning}. Bekräfta den i kolumnen Riktning bekräftad.',

  'import.plats.dokumentet': 'Hela dokumentet',
  'import.antal.mal': 'Mål: {antal}',
  'import.antal.forvantadeResultat': 'Förväntade resultat: {antal}',
  'import.antal.indikatorer': 'Indikatorer: {antal}',
  'import.antal.aktiviteter': 'Aktiviteter: {antal}',
  'import.antal.ekonomitabeller': 'Ekonomitabeller: {antal}',
  'import.antal.resultatenheter': 'Resultatenheter: {antal}',
  'import.antal.synpunkter': 'Synpunkter och klagomål: {antal}',
  'import.antal.avsnitt': 'Avsnitt: {antal}',
  'import.skrivet': 'Dokumentet är inläst i {path}',
  'import.oforandrat': 'Filen {path} har redan detta innehåll och har inte ändrats.',
  'import.rubrik.antaganden': 'Antaget ({antal}), kontrollera:',
  'import.rubrik.ejTolkade': 'Inte tolkat ({antal}), för över det för hand:',
  'import.allt-tolkat': 'Alla rader i dokumentet är tolkade.',

  'issue.import-no-goals':
    'Inga målrubriker hittades, så det går inte att läsa dokumentet som en ILS-rapport. Rubrikerna ska börja med till exempel ”KF:s inriktningsmål:”, ”Nämndmål:” eller ”Enhetsmål:”.',
  'fix.import-no-goals':
    'Kontrollera att rätt dokument är valt. Står det på ett annat blad i arbetsboken, ange bladet med --blad.',
  'issue.import-typ-unknown': 'Dokumentet säger inte om det är en VP, T1, T2 eller VB.',
  'fix.import-typ-unknown': 'Ange typen med --typ, till exempel --typ VB.',
  'issue.import-niva-unknown': 'Dokumentet säger inte om det är en enhets eller en nämnds.',
  'fix.import-niva-unknown': 'Ange nivån med --niva enhet eller --niva namnd.',
  'issue.import-ar-unknown': 'Dokumentet säger inte vilket år det gäller.',
  'fix.import-ar-unknown': 'Ange året med --ar, till exempel --ar 2024.',
  'issue.import-not-text':
    'Filen {path} är varken en arbetsbok (.xlsx) eller en text (.txt), så den kan inte läsas.',
  'fix.import-not-text': 'Spara dokumentet som text, eller klistra in det i ett blad och spara arbetsboken.',

  'cli.usage.import':
    'import <källa.xlsx|.txt> --till <ut.xlsx> [--json] [--typ VP|T1|T2|VB] [--niva enhet|namnd] [--ar 2024] [--blad <namn>]',
  'cli.summary.import': 'läser en befintlig ILS-rapport till en strukturerad arbetsbok',
  'cli.usage.targetMissing': 'Ange med --till vilken arbetsbok som ska skrivas.',
} as const;
