/** Issues of goals, indicators, activities and texts: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesDomain = {
  'issue.utfall-without-arsmal': 'Indikatorn ”{namn}” har ett utfall men inget eget årsmål att bedömas mot.',
  'fix.utfall-without-arsmal':
    'Skriv årsmålet i kolumnen Årsmål, eller skälet till att det saknas i Skäl till årsmål.',
  'issue.arsmal-without-utfall':
    'Indikatorn ”{namn}” har årsmålet {arsmal} men inget utfall, och det står inte varför.',
  'fix.arsmal-without-utfall': 'Skriv utfallet, eller välj ett skäl i kolumnen Skäl till saknat utfall.',
  'issue.own-arsmal-missing':
    'KF lämnar årsmålet för ”{namn}” till nämnden (”{kfArsmal}”), men något eget årsmål finns inte.',
  'fix.own-arsmal-missing': 'Skriv nämndens eller enhetens årsmål i kolumnen Årsmål.',
  'issue.total-outside-gender-values':
    'Utfallet {utfall} kan inte stämma med män/pojkar {man} och kvinnor/flickor {kvinnor}.',
  'fix.total-outside-gender-values': 'Kontrollera de tre värdena mot källan.',
  'issue.gender-gap-without-comment':
    'Det skiljer {gap} procentenheter mellan män/pojkar ({man}) och kvinnor/flickor ({kvinnor}), men analysen nämner inte skillnaden.',
  'fix.gender-gap-without-comment': 'Kommentera skillnaden mellan könen i kolumnen Analys.',
  'issue.utfall-equals-arsmal': 'Utfallet är exakt lika med årsmålet i samtliga {antal} rader som har båda.',
  'fix.utfall-equals-arsmal':
    'Kontrollera mot källan att utfallen inte är kopierade från årsmålen eller tvärtom.',
  'issue.arsmal-weaker-than-kf':
    'Årsmålet {arsmal} är svagare än KF:s årsmål {kfArsmal}, och något skäl är inte angivet.',
  'fix.arsmal-weaker-than-kf':
    'Höj årsmålet, eller skriv skälet i kolumnen Skäl till årsmål. Gäller KF:s mål hela staden: sätt KF avser staden till Ja.',
  'issue.arsmal-worse-than-last-year':
    'Årsmålet {arsmal} är sämre än förra årets utfall {foregaende}, trots att KF anger ”{kfArsmal}”.',
  'fix.arsmal-worse-than-last-year': 'Ändra årsmålet, eller skriv skälet i kolumnen Skäl till årsmål.',
  'issue.outcome-worse-than-last-year': 'Utfallet {utfall} är sämre än förra årets {foregaende}.',
  'fix.outcome-worse-than-last-year':
    'Förklara utvecklingen i analysen, eller rätta värdet eller riktningen.',
  'issue.duplicate-indicator': 'Indikatorn ”{raw}” finns redan på raden {id}.',
  'fix.duplicate-indicator':
    'Ta bort den ena raden. Gäller den flera mål: skriv dem i kolumnen Även för mål.',
  'issue.rows-without-analysis':
    'Under målet ”{mal}” saknas analys av indikatorer som inte uppfylls helt: {namnList}.',
  'fix.rows-without-analysis': 'Skriv varför i kolumnen Analys.',
  'issue.ratio-disagrees':
    'Utfallet {typed} stämmer inte med täljare {taljare} och nämnare {namnare}, som ger {computed}{enhet}.',
  'fix.ratio-disagrees': 'Rätta utfallet, täljaren eller nämnaren.',
  'issue.ratio-incomplete': 'Utfallet för ”{namn}” går inte att räkna ut ur täljaren: {brist}.',
  'fix.ratio-incomplete': 'Fyll i nämnaren och kolumnen Enhet (till exempel %), eller skriv utfallet direkt.',
  'issue.sum-part-missing':
    'Utfallet för ”{namn}” är en summa, men {kolumnList} saknas eller går inte att läsa, så indikatorn bedöms inte.',
  'fix.sum-part-missing':
    'Fyll i tertialernas utfall (0 om det var noll), eller töm Utfall T1 och Utfall T2 och skriv årets utfall i Utfall.',
  'issue.sum-looks-accumulated':
    'Utfallet för ”{namn}” räknas som summan {summa}, men tertialernas värden ser redan ut att vara ackumulerade.',
  'fix.sum-looks-accumulated':
    'Är värdena ackumulerade: välj Senaste i kolumnen Beräkning. Annars: dämpa påpekandet.',
  'issue.percent-not-summed': '”{namn}” är i procent. Procenttal summeras inte; det utfall som står gäller.',
  'fix.percent-not-summed': 'Välj Senaste eller Kvot i kolumnen Beräkning.',
  'issue.percent-above-hundred': 'En andel kan inte vara mer än 100 %, men här står {raw}.',
  'fix.percent-above-hundred': 'Rätta värdet, eller indikatorns namn om det inte är en andel.',
  'issue.share-beside-percent':
    '{raw} ser ut som en andel (0–1) bredvid procenttal. Talet räknas som det står och görs inte om.',
  'fix.share-beside-percent': 'Skriv talet i procent, till exempel 6 % i stället för 0,06.',
  'issue.unit-differs-in-row': '{raw} har en annan enhet än de andra värdena på raden ({enhet}).',
  'fix.unit-differs-in-row': 'Skriv alla värden på raden i samma enhet.',
  'issue.unit-written-unevenly':
    '”{raw}” skrivs på ett annat sätt än andra andelar under samma mål: procenttecken finns i {medTecken} och saknas i {utanTecken} av värdena.',
  'fix.unit-written-unevenly': 'Skriv procenttecken på alla, eller ange % i kolumnen Enhet.',
  'issue.direction-contradicts-target':
    'Kolumnen Riktning och årsmålet ”{arsmal}” säger emot varandra, så indikatorn bedöms inte.',
  'fix.direction-contradicts-target': 'Ändra Riktning eller årsmålet.',
  'issue.override-without-reason':
    'Statusen för ”{namn}” är satt för hand utan motivering och gäller därför inte.',
  'fix.override-without-reason': 'Skriv skälet i kolumnen Motivering, eller ta bort Överstyrd status.',
  'issue.override-outdated':
    'Statusen är satt för hand på uppgifter som har ändrats sedan dess. Då: {vid}. Nu: {nu}.',
  'fix.override-outdated':
    'Pröva bedömningen igen. Gäller den fortfarande: uppdatera Överstyrd vid. Annars: ta bort Överstyrd status.',
  'issue.own-limit-invalid':
    'Egen gräns ”{raw}” går inte att läsa; arbetsbokens regel {regel} används i stället.',
  'fix.own-limit-invalid':
    'Skriv till exempel 20 %, 90/75 eller trend. Den första gränsen måste vara högre än den andra.',
  'issue.bedomning-missing': 'Målet ”{namn}” saknar bedömning.',
  'fix.bedomning-missing':
    'Välj en bedömning i kolumnen Bedömning. Ska målet inte bedömas: sätt Bedöms till Nej.',
  'issue.bedomning-better-than-forslag':
    'Bedömningen av ”{namn}” är bättre än vad underlaget talar för. Det som talar emot: {missar}.',
  'fix.bedomning-better-than-forslag': 'Skriv i kolumnen Motivering varför, och nämn det som inte har nåtts.',
  'issue.helt-without-measure':
    'Målet ”{namn}” uppges vara helt uppfyllt, men under det finns varken indikator, aktivitet eller bedömt förväntat resultat.',
  'fix.helt-without-measure':
    'Bedöm de förväntade resultaten, koppla en indikator eller aktivitet till målet, eller skriv i Motivering vad bedömningen grundas på.',
  'issue.goal-without-analysis': 'Enhetsmålet ”{namn}” saknar analys.',
  'fix.goal-without-analysis': 'Skriv analysen i bladet Mål, eller i Texter om den är lång.',
  'issue.namndmal-without-content':
    'Nämndmålet ”{namn}” har varken enhetsmål, indikatorer, aktiviteter eller förväntade resultat under sig.',
  'fix.namndmal-without-content': 'Koppla rader till målet, eller ta bort det.',
  'issue.wrong-parent-level':
    'Målet ”{namn}” kan inte ligga direkt under ”{overordnat}”: nivåerna följer inte på varandra.',
  'fix.wrong-parent-level':
    'Ändra Överordnat eller Nivå. Ordningen är inriktningsmål, verksamhetsområdesmål, nämndmål, enhetsmål.',
  'issue.goal-cycle': 'Mål är överordnade varandra i en ring: {vag}.',
  'fix.goal-cycle': 'Ändra Överordnat på ett av målen.',
  'issue.goal-without-parent': 'Målet ”{namn}” saknar överordnat mål och hamnar utanför målkedjan.',
  'fix.goal-without-parent': 'Skriv det överordnade målets Mål-ID i kolumnen Överordnat.',
  'issue.activity-state-contradiction':
    'Aktiviteten ”{namn}” är markerad som klar, men läget är Avvikelse eller Utgår. Läget räknas.',
  'fix.activity-state-contradiction': 'Ta bort markeringen i Klar, eller ändra Läge.',
  'issue.deviation-without-analysis':
    'Under målet ”{mal}” saknas analys av aktiviteter med avvikelse: {namnList}.',
  'fix.deviation-without-analysis': 'Skriv orsak och åtgärd i kolumnen Analys.',
  'issue.deviation-without-new-end':
    'Under målet ”{mal}” saknas nytt slutdatum för aktiviteter med avvikelse: {namnList}.',
  'fix.deviation-without-new-end': 'Skriv när aktiviteten ska vara klar i kolumnen Nytt slutdatum.',
  'issue.end-passed-without-state':
    'Aktiviteten ”{namn}” skulle vara klar {slutdatum}, men det står inte hur det gick.',
  'fix.end-passed-without-state': 'Bocka i Klar, eller välj ett läge i kolumnen Läge.',
  'issue.end-before-start': 'Aktiviteten slutar {slutdatum}, före sin start {startdatum}.',
  'fix.end-before-start': 'Rätta ett av datumen.',
  'issue.end-before-year': 'Aktiviteten slutade {slutdatum}, före rapportens år {ar}.',
  'fix.end-before-year': 'Ta bort aktiviteten, eller skriv ett nytt slutdatum.',
  'issue.new-end-not-later': 'Det nya slutdatumet {nyttSlutdatum} är inte senare än det gamla, {slutdatum}.',
  'fix.new-end-not-later': 'Rätta datumet i kolumnen Nytt slutdatum.',
  'issue.duplicate-activity': 'Samma aktivitet finns redan under målet, på raden {id}.',
  'fix.duplicate-activity': 'Ta bort den ena raden.',
  'issue.text-claims-too-much': 'Texten säger mer än raderna under ”{mal}” visar: ”{mening}”',
  'fix.text-claims-too-much': 'Ändra texten, eller rätta raderna.',
  'issue.count-in-text-differs':
    'Texten säger ”{citat}”, men så räknar varken målet, målen närmast eller hela dokumentet.',
  'fix.count-in-text-differs':
    'Rätta antalet, eller hänvisa så att det alltid stämmer, till exempel med {exempel}.',
  'issue.period-words-differ': '”{citat}” stämmer inte med arbetsbokens typ och år ({typ} {ar}).',
  'fix.period-words-differ': 'Rätta texten, eller Typ och År i bladet Uppgifter.',
  'issue.paragraph-repeated': 'Stycket ”{citat}” står redan i {plats}.',
  'fix.paragraph-repeated': 'Ta bort det ena stycket om det inte ska stå på båda ställena.',
  'issue.agenda-name-differs': '”{citat}”: numret och namnet hör inte till samma mål i Agenda 2030.',
  'fix.agenda-name-differs': 'Rätta numret eller namnet. Målen har nummer 1 till 17.',
  'issue.personnummer-in-text': 'Texten ser ut att innehålla ett personnummer.',
  'fix.personnummer-in-text': 'Ta bort personnumret innan rapporten lämnas.',
  'issue.email-in-text': 'Texten innehåller en e-postadress.',
  'fix.email-in-text': 'Ta bort adressen om den pekar ut en enskild person.',
  'issue.mobile-in-text': 'Texten ser ut att innehålla ett mobilnummer.',
  'fix.mobile-in-text': 'Ta bort numret om det pekar ut en enskild person.',
  'issue.client-name-in-text': 'Texten ser ut att nämna en enskild brukare vid namn.',
  'fix.client-name-in-text': 'Skriv om texten så att ingen enskild kan kännas igen.',
  'issue.small-count-with-text':
    'Färre än {minst} har svarat, och raden har en fri text som kan peka ut någon.',
  'fix.small-count-with-text': 'Läs igenom texten så att ingen enskild kan kännas igen.',
  'issue.setting-not-yet-valid':
    '{namn}: värdet gäller först från {datum}, efter rapportens period. Standardvärdet räknas.',
  'fix.setting-not-yet-valid':
    'Ändra Gäller från, eller lägg till en rad med det värde som gäller för perioden.',
  'issue.mute-incomplete': 'Raden dämpar ingenting: kod, nyckel eller skäl saknas.',
  'fix.mute-incomplete': 'Fyll i Kod, Nyckel (radens id eller alla) och Skäl.',
} as const;
