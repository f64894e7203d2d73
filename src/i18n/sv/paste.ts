/** Texts of imported money tables (`antagande.ekonomi-…`) and of pasted figures (`paste.…`). */
export const svPaste = {
  'action.paste': 'Klistra in belopp',
  'action.exportEconomy': 'Spara ekonomin som CSV',
  'action.kontoplan': 'Lägg konton i bladet Kontoplan',
  'issue.paste-no-accounts':
    'Det inklistrade har inga konton som saknas i bladet Kontoplan. Ingenting har skrivits.',

  'antagande.ekonomi-ar-i-rubrik':
    'Årtalen i tabellens rubriker stämmer inte med dokumentets år {ar}. Kolumnerna har lästs efter sin ordning.',
  'antagande.ekonomi-enhet-ur-text':
    'Tabellen säger inte vilken enhet beloppen är i. Texten intill anger {enhet}.',
  'antagande.ekonomi-enhet-av-belopp':
    'Tabellen säger inte vilken enhet beloppen är i. Efter beloppens storlek har de lästs som {enhet}.',
  'antagande.ekonomi-enhetens-summa':
    'Blanketten ”{rad}” är enhetens summa. Den stäms av och läggs inte till.',
  'antagande.ekonomi-okand-rad': 'Raden ”{rad}” är okänd i tabellen. Den stäms av och läggs inte till.',
  'antagande.ekonomi-post-rattad': 'Posten ”{raw}” har lästs som ”{rad}”.',
  'antagande.ekonomi-samma-verksamhet': '”{namn}” har lästs som verksamheten ”{verksamhet}”.',
  'antagande.ekonomi-skulder-utan-minus':
    'Skulder och kommunkapital står utan minustecken i underlaget. De har fått minustecken.',

  'issue.paste-unanswered': 'En fråga om det inklistrade är inte besvarad: {fraga}.',
  'fix.paste-unanswered': 'Svara på frågan innan beloppen läggs in.',
  'issue.paste-measure-twice': 'Två kolumner ska läggas in i {kolumn}. Bara en kan användas.',
  'fix.paste-measure-twice': 'Välj ignorera för den ena kolumnen.',
  'issue.paste-formula': 'I kolumnen {kolumn} på raden ”{rad}” står en formel. Ingenting har skrivits.',
  'fix.paste-formula': 'Ta bort formeln, eller välj ignorera för raden eller kolumnen.',
  'issue.paste-table-missing':
    'Arbetsboken saknar tabellen {tabell}, så det finns ingenstans att lägga beloppen.',
  'fix.paste-table-missing': 'Välj ett annat blad, eller skapa en arbetsbok som har bladet.',

  'paste.kolumn-rubrik': 'Läst efter sin rubrik.',
  'paste.kolumn-namn': 'Radernas namn.',
  'paste.kolumn-konto': 'Konton.',
  'paste.kolumn-verksamhet': 'Verksamheter.',
  'paste.kolumn-grupp': 'Rubriken som raderna står under.',
  'paste.kolumn-tom': 'Tom kolumn.',
  'paste.kolumn-text': 'Text som inte läggs in.',
  'paste.kolumn-andel': 'Andelar räknas fram och läggs inte in.',
  'paste.kolumn-okand': 'Vad innehåller kolumn {kolumn} (”{rubrik}”)?',
  'paste.kolumn-dubbel': 'Flera kolumner kan vara samma sak. Vad är kolumn {kolumn} (”{rubrik}”)?',
  'paste.kolumn-period': 'Kolumn {kolumn} (”{rubrik}”) ser ut att gälla en period. Vad är den?',
  'paste.enhet-rubrik': 'Enheten står i rubriken.',
  'paste.enhet-cell': 'Enheten står i beloppens celler.',
  'paste.enhet-som-bladet': 'Beloppen är av samma storlek som de i bladet.',
  'paste.enhet-antal': 'Antal, inte pengar.',
  'paste.enhet-okand': 'Vilken enhet är beloppen i? Bladet är i {enhet}.',
  'paste.enhet-tusen':
    'Beloppen skiljer ungefär tusen gånger från bladets, som är i {enhet}. Vilken enhet är de i?',
  'paste.rad-rubriker': 'Kolumnernas rubriker.',
  'paste.rad-text': 'Rubrik eller text utan belopp.',
  'paste.rad-verksamhet': 'Verksamheten som raderna under gäller.',
  'paste.rad-namn': 'Funnen efter sitt namn.',
  'paste.rad-felstavad': 'Funnen trots en annan stavning.',
  'paste.rad-summa': 'Summa. Den räknas fram och läggs inte in.',
  'paste.rad-angiven-summa': 'Angiven summa. Den stäms av mot den uträknade.',
  'paste.rad-ny': 'Ny rad.',
  'paste.rad-saknas': 'Namnet finns inte i bladet.',
  'paste.rad-flera': 'Namnet finns på flera rader i bladet.',
  'paste.rad-dubblett': 'Samma post har redan lästs längre upp.',
  'paste.rad-utan-namn': 'Raden har belopp men inget namn.',
  'paste.konto-intervall': 'Kontot hör till raden enligt Kontoplan.',
  'paste.konto-saknas': 'Kontot finns inte i bladet Kontoplan.',
  'paste.konto-flera': 'Kontot hör till flera rader i bladet Kontoplan.',
  'paste.rad-grupp': 'Rubriken som raderna under hör till.',
  'paste.rad-omrade': 'Verksamheten funnen efter sitt namn.',
  'paste.rad-omrade-saknas': 'Verksamheten finns inte i bladet Verksamheter.',
  'paste.rad-verksamhet-saknas': 'Verksamheten på raden finns inte i bladet Verksamheter.',
  'paste.rad-kontogrupp': 'Kontogruppens summa. Den räknas fram och läggs inte in.',
  'paste.konto-utan-rad': 'Kontot står i bladet Kontoplan men har ingen rad där ännu.',

  'paste.fraga-rad-saknas': 'Rad {rad} ”{etikett}” finns inte i bladet. Vilken rad gäller den?',
  'paste.fraga-rad-flera': 'Rad {rad} ”{etikett}” finns på flera rader i bladet. Vilken gäller den?',
  'paste.fraga-rad-dubblett': 'Rad {rad} ”{etikett}” har redan lästs längre upp. Ska den med en gång till?',
  'paste.fraga-rad-utan-namn': 'Rad {rad} har belopp men inget namn. Vilken rad gäller den?',
  'paste.fraga-rad-omrade-saknas':
    'Rad {rad} ”{etikett}” finns inte i bladet Verksamheter. Vilken verksamhet gäller den?',
  'paste.fraga-rad-verksamhet-saknas':
    'Rad {rad} ”{etikett}” gäller en verksamhet som inte finns i bladet Verksamheter. Vilken rad gäller den?',
  'paste.fraga-konto-saknas':
    'Kontot ”{konto}” (”{etikett}”, rad {rad}) finns inte i bladet Kontoplan. Vilken rad hör det till?',
  'paste.fraga-konto-utan-rad':
    'Kontot ”{konto}” (”{etikett}”, rad {rad}) har ingen rad i bladet Kontoplan. Vilken rad hör det till?',
  'paste.fraga-konto-flera':
    'Kontot ”{konto}” (”{etikett}”, rad {rad}) hör till flera rader i bladet Kontoplan. Vilken gäller?',

  'paste.summa-fel':
    'Rad {rad} ”{etikett}” anger {angivet} i ”{rubrik}”, men raderna i det inklistrade ger {beraknat}.',
  'paste.netto-dubbelt':
    '”{etikett}” har redan ett netto i {kolumn} på raden {rad}. Töm det, annars räknas beloppen två gånger.',
  'paste.text-i-belopp':
    'Rad {rad} ”{etikett}” har texten ”{text}” i kolumn {kolumn}, där det ska stå belopp. Den läggs inte in.',
  'paste.periodbudget':
    'Budgeten i ”{rubrik}” är ungefär {tertial} av 3 delar av Budget VP. Den kan gälla perioden och inte hela året.',
  'paste.faktor-1000':
    'Beloppen anges i {enhet}, men skiljer ungefär tusen gånger från dem i bladet. Kontrollera enheten.',

  'cli.usage.paste':
    'paste <fil.xlsx> <källa.csv|.txt|.xlsx> [--till Ekonomi] [--blad <namn>] [--svar fråga=värde] [-o <ut.xlsx>] [--forslag] [--visa] [--kontoplan] [--json]',
  'cli.summary.paste':
    'lägger in belopp från ett annat system; --visa visar gammalt och nytt utan att skriva, --forslag tar de svar som föreslås, --kontoplan lägger nya konton i bladet Kontoplan',
  'cli.usage.pasteSource': 'Ange en arbetsbok och filen med beloppen.',
  'cli.usage.pasteAnswer': 'Svaret ”{answer}” ska skrivas som fråga=värde, till exempel rad:7=K003.',
  'cli.usage.pasteUnknownAnswer': 'Frågan ”{fraga}” finns inte, eller kan inte besvaras med ”{val}”.',
  'cli.paste.columns': 'Så har kolumnerna lästs:',
  'cli.paste.column': 'kolumn {kolumn} ”{rubrik}”',
  'cli.paste.form.poster': 'Varje rad är en rad i bladet {till}.',
  'cli.paste.form.omraden':
    'Varje rad är en verksamhet. Kolumnerna säger vilken rad i bladet {till} beloppen hör till.',
  'cli.paste.unit': 'Enhet: {enhet}. {message}',
  'cli.paste.turned.vandIntakt': 'Intäkterna har bytt tecken till bladets.',
  'cli.paste.turned.vandKostnad': 'Kostnaderna har bytt tecken till bladets.',
  'cli.paste.rows': 'Rader som inte läses in som de står:',
  'cli.paste.row': 'rad {rad} ”{etikett}”',
  'cli.paste.warnings': 'Kontrollera:',
  'cli.paste.questions': 'Frågor som behöver svar (--svar fråga=värde):',
  'cli.paste.choices': 'möjliga svar: {valList}',
  'cli.paste.more': '{antal} till',
  'cli.paste.proposal': 'förslag: {forslag}',
  'cli.paste.changes': 'Ändringar (gammalt → nytt):',
  'cli.paste.unchanged': 'Alla belopp står redan i bladet.',
  'cli.paste.new': 'Nya rader:',
  'cli.paste.left': 'Utanför lämnas:',
  'cli.paste.open': 'Ingenting är skrivet. {antal} frågor behöver svar.',
  'cli.paste.open.one': 'Ingenting är skrivet. En fråga behöver svar.',
  'cli.paste.shown': 'Ingenting är skrivet, det här är bara en visning.',
  'cli.paste.written': 'Beloppen är inlagda i {path}',
  'cli.paste.kontoplan':
    '{antal} konton är inlagda i bladet Kontoplan i {path}. Fyll i Rad-ID och klistra in igen.',
  'cli.paste.rowId': 'id ur listan nedan',
  'cli.paste.malList': 'Att välja bland:',
  'cli.paste.hintKontoplan':
    'Många konton? Kör om med --kontoplan, så läggs de i bladet Kontoplan, där varje konto får sin rad en gång för alla.',
  'cli.paste.changesSoFar': 'Det här ändras, om frågorna besvaras med sina förslag (gammalt → nytt):',
  'cli.economy.csv': 'Ekonomin är sparad i {path}',
  'cli.paste.empty': 'tomt',
} as const;
