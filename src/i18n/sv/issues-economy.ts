/** Issues of the economy: `issue.<code>`, `fix.<code>`. Swedish is the source of the keys. */
export const svIssuesEconomy = {
  'issue.stated-sum-differs':
    '{tabell}: {vad} står som {angivet} {enhet}, men raderna ger {beraknat} {enhet}. Skillnaden är större än avrundning.',
  'fix.stated-sum-differs':
    'Jämför raderna med underlaget. Stämmer raderna ska den angivna summan ändras till {beraknat} {enhet}.',
  'issue.stated-deviation-differs':
    '{tabell}: {vad} står som {angivet} {enhet}, men kolumnerna {jamford} och Budget ger {beraknat} {enhet}.',
  'fix.stated-deviation-differs':
    'Jämför {jamford} och Budget på raden med underlaget. Stämmer de ska avvikelsen vara {beraknat} {enhet}.',
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
  'issue.economy-tables-unavailable':
    'Bladet Ekonomi har {antal} rader, men enhetens ekonomiblankett skrivs bara ut i en enhets tertialrapporter och verksamhetsberättelse. Det här dokumentet är en annan sort eller nivå ({typ}).',
  'fix.economy-tables-unavailable':
    'Raderna ligger kvar i bladet. Ändra Nivå och Typ i bladet Uppgifter om dokumentet ska ha blanketten.',
} as const;
