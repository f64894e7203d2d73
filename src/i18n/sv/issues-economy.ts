/** Issues of the economy: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesEconomy = {
  'issue.stated-sum-differs':
    '{tabell}: {vad} står som {angivet} {enhet}, men raderna ger {beraknat} {enhet}. Skillnaden är större än avrundning.',
  'fix.stated-sum-differs':
    'Jämför raderna med underlaget. Stämmer raderna ska den angivna summan ändras till {beraknat} {enhet}.',
  'issue.stated-deviation-differs':
    '{tabell}: {vad} står som {angivet} {enhet}, men kolumnerna {jamford} och {mot} ger {beraknat} {enhet}.',
  'fix.stated-deviation-differs':
    'Jämför {jamford} och {mot} på raden med underlaget. Stämmer de ska avvikelsen vara {beraknat} {enhet}.',
  'issue.stated-deviation-sign':
    '{tabell}: {vad} står som {angivet} {enhet}, men ska vara {beraknat} {enhet}. Tecknet är omvänt.',
  'fix.stated-deviation-sign':
    'Skriv {beraknat} {enhet}. En avvikelse i pengar är positiv när den är gynnsam: högre intäkt eller lägre kostnad än budget. En volymavvikelse är positiv när utfallet är högre än budgeten.',
  'issue.rounding-difference':
    '{tabell}: {antal} angivna summor eller avvikelser skiljer sig från raderna, men bara så mycket som avrundning kan ge.',
  'fix.rounding-difference':
    'Inget behöver ändras. Rapporten skriver ut en fotnot om avrundningsdifferenser under tabellen.',
  'issue.stated-sum-unknown':
    'Raden ”{rad}” är en angiven summa, men namnet motsvarar ingen rad i någon tabell. Den kan därför inte stämmas av.',
  'fix.stated-sum-unknown':
    'Skriv namnet på den rad som summan gäller, till exempel Summa intäkter, Summa kostnader eller Summa netto. Välj ett annat slag om raden inte är en summa.',
  'issue.sum-row-as-post':
    'Raden ”{rad}” är en summa, men har inte slaget Summa. Den läggs inte till, eftersom beloppen då räknas två gånger.',
  'fix.sum-row-as-post': 'Välj Summa i kolumnen Slag, eller byt namn på raden om den är en egen post.',
  'issue.economy-slag-missing':
    'Raden ”{rad}” saknar slag. Den räknas med efter sitt namn, men det bör stå i kolumnen Slag.',
  'fix.economy-slag-missing': 'Välj Intäkt eller Kostnad i kolumnen Slag.',
  'issue.economy-row-not-counted':
    'Raden ”{rad}” saknar slag och namnet är inte känt. Beloppen räknas inte med i någon summa.',
  'fix.economy-row-not-counted': 'Välj Intäkt, Kostnad, Netto eller Summa i kolumnen Slag.',
  'issue.economy-negative-amount':
    'Raden ”{rad}” har det negativa beloppet {belopp}. I enhetens blankett står både intäkter och kostnader utan minustecken.',
  'fix.economy-negative-amount':
    'Ta bort minustecknet, eller förklara i Kommentar varför beloppet är negativt.',
  'issue.amount-unit-unknown':
    'Beloppet ”{belopp}” på raden ”{rad}” har en enhet som inte är pengar. Det räknas inte med i någon summa.',
  'fix.amount-unit-unknown': 'Skriv bara talet. Enheten kr, tkr eller mnkr väljs i kolumnen Beloppsenhet.',
  'issue.mixed-amount-unit':
    'Raden ”{rad}” är i {enhet}, men de flesta rader är i {vanlig}. Beloppen räknas om till {vanlig}.',
  'fix.mixed-amount-unit':
    'Kontrollera att beloppen verkligen är i {enhet}. Välj annars {vanlig} i kolumnen Beloppsenhet.',
  'issue.factor-1000-suspected':
    'Raden ”{rad}” har {belopp} i kolumnen {kolumn} men {jamfort} i kolumnen {jamford}. Det skiljer ungefär tusen gånger, så det ena är troligen i en annan enhet.',
  'fix.factor-1000-suspected':
    'Kontrollera vilket av beloppen som är i fel enhet (kr, tkr eller mnkr) och räkna om det.',
  'issue.stated-factor-1000':
    '{tabell}: {vad} står som {angivet} {enhet}, men raderna ger {beraknat} {enhet}. Det skiljer ungefär tusen gånger, så beloppet är troligen skrivet i en annan enhet.',
  'fix.stated-factor-1000':
    'Räkna om beloppet till {enhet}, eller välj radens rätta enhet i kolumnen Beloppsenhet.',
  'issue.unit-scale-differs':
    'Resultatenheten {namn} har bruttobudget {belopp}. Det skiljer ungefär tusen gånger från de andra enheterna.',
  'fix.unit-scale-differs':
    'Kontrollera om beloppen är i kr eller mnkr i stället för tkr. Välj rätt enhet i kolumnen Beloppsenhet.',
  'issue.period-budget-suspected':
    '{verksamhet}: kolumnen Budget är ungefär {andel} av Budget VP. Det är troligen periodens budget och inte årets.',
  'fix.period-budget-suspected':
    'Skriv årets budget i kolumnen Budget. Har budgeten verkligen sänkts så mycket, förklara det i Kommentar.',
  'issue.stated-year-differs': '”{text}” nämner ett annat år än uppgifterna gäller. Här väntas {ar}.',
  'fix.stated-year-differs':
    'Kontrollera att beloppen är från rätt år och rätta årtalet i texten. Året för dokumentet står i bladet Uppgifter.',
  'issue.same-figure-differs':
    '{tabell}: {vad}. Samma uppgift står som {angivet} {enhet} på det ena stället och {beraknat} {enhet} på det andra.',
  'fix.same-figure-differs': 'Jämför med underlaget och rätta den uppgift som är fel.',
  'issue.branch-scale-differs':
    '{verksamhet}: beloppen är av en annan storlek än de andra verksamheternas och har ett annat antal decimaler. De är troligen inte i {enhet}.',
  'fix.branch-scale-differs':
    'Kontrollera enheten och välj rätt i kolumnen Beloppsenhet på verksamhetens rader.',
  'issue.duplicate-economy-post':
    '{verksamhet}: posten ”{rad}” finns redan på rad {forsta}. Båda läggs ihop i summan.',
  'fix.duplicate-economy-post': 'Slå ihop raderna, eller ta bort den ena om det är samma belopp.',
  'issue.empty-amount-column': '{verksamhet}: kolumnen {kolumn} är tom på alla rader.',
  'fix.empty-amount-column':
    'Fyll i kolumnen {kolumn} för verksamheten. Enstaka tomma rader är däremot inget fel.',
  'issue.parts-exceed-whole':
    'Delarna av raden ”{rad}” är tillsammans {delar} {enhet}, men hela posten är {helhet} {enhet}.',
  'fix.parts-exceed-whole': 'Kontrollera beloppen på varav-raderna och kolumnen Del av.',
  'issue.large-deviation-uncommented':
    '{verksamhet}: {rad} avviker med {belopp} {enhet} från budget utan att det står någon kommentar.',
  'fix.large-deviation-uncommented': 'Skriv i kolumnen Kommentar vad avvikelsen beror på.',
  'issue.transfer-differs':
    'Resultatenheter: {vad} står som {angivet} {enhet}, men reglerna ger {beraknat} {enhet} (tak som slog till: {tak}).',
  'fix.transfer-differs':
    'Kontrollera från föregående år, resultat, bruttobudget och Åtagande uppfyllt. Taken står i bladet Regler.',
  'issue.deficit-overdue':
    '{namn} har ett underskott sedan {sedan} som inte är täckt. Det ska täckas inom {ar} år.',
  'fix.deficit-overdue':
    'Skriv i analysen hur underskottet ska täckas, eller rätta kolumnen Underskott sedan år.',
  'issue.deficit-year-missing':
    '{namn} har med sig ett underskott som inte är täckt, men kolumnen Underskott sedan år är tom.',
  'fix.deficit-year-missing':
    'Skriv året då underskottet uppstod, så att det syns när det senast ska vara täckt.',
  'issue.varav-differs':
    '{tabell}: {vad}: delarna är tillsammans {beraknat} {enhet}, men helheten är {angivet} {enhet}.',
  'fix.varav-differs':
    'Kontrollera beloppen på varav-raderna, och kolumnerna Del av och Uppdelning i bladet Verksamheter.',
  'issue.balance-differs': '{tabell}: {vad} går inte ihop: {angivet} {enhet} mot {beraknat} {enhet}.',
  'fix.balance-differs': 'Kontrollera posterna på båda sidor. Skulder och kommunkapital skrivs med minus.',
  'issue.complaint-sum-differs': '{tabell}: {vad} står som {angivet}, men kategorierna ger {beraknat}.',
  'fix.complaint-sum-differs':
    'Kontrollera summan. Om ett ärende räknas i flera kategorier är det riktigt att den skiljer sig.',
  'issue.economy-tables-unavailable':
    'Bladet Ekonomi har {antal} rader, men ingen av dem har belopp i de kolumner som det här dokumentet ({typ}) redovisar.',
  'fix.economy-tables-unavailable':
    'Raderna ligger kvar i bladet. Fyll i dokumentets kolumner, eller ändra Nivå och Typ i bladet Uppgifter.',
} as const;
