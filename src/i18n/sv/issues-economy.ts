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
    'Skriv {beraknat} {enhet}. En avvikelse är positiv när den är gynnsam: högre intäkt eller lägre kostnad än budget.',
  'issue.rounding-difference':
    '{tabell}: {antal} angivna summor eller avvikelser skiljer sig från raderna, men bara så mycket som avrundning kan ge.',
  'fix.rounding-difference':
    'Inget behöver ändras. Rapporten skriver ut en fotnot om avrundningsdifferenser under tabellen.',
  'issue.stated-sum-unknown':
    'Raden ”{rad}” är en angiven summa, men namnet motsvarar ingen rad i blanketten, så den kan inte jämföras.',
  'fix.stated-sum-unknown':
    'Skriv Summa intäkter, Summa kostnader eller Summa netto, eller välj ett annat slag.',
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
    'Raden ”{rad}” har {belopp} i kolumnen {kolumn} och {budget} i kolumnen Budget. Det skiljer ungefär tusen gånger, så det ena är troligen i en annan enhet.',
  'fix.factor-1000-suspected':
    'Kontrollera om det ena beloppet är i kr eller mnkr i stället för tkr, och räkna om det.',
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
