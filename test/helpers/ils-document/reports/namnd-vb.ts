/** An annual report of a board: every table of its economy, complaints, signatures. Cells are parted by `|`; everything is invented but goals' names. */
export const NAMND_VB = `Norrviks stadsdelsförvaltning|Tjänsteutlåtande
Avdelningen för ekonomi och stöd|Dnr NVK 2023/612
|2024-01-15

Handläggare
Anna Exempel
Telefon: 08-508 00 000

Till
Norrviks stadsdelsnämnd
2024-02-01

Verksamhetsberättelse 2023 för Norrviks stadsdelsnämnd

Förvaltningens förslag till beslut

1. Stadsdelsnämnden godkänner verksamhetsberättelsen för 2023 och överlämnar den till kommunstyrelsen.
2. Stadsdelsnämnden godkänner överföringen av resultatenheternas över- och underskott.

Sammanfattning

Nämnden redovisar ett överskott om 9,5 mnkr.

Ärendets beredning

Ärendet har beretts inom förvaltningens ledningsgrupp.

Innehållsförteckning

Sammanfattande analys|4
Uppföljning av Kommunfullmäktiges inriktningsmål|6
KF:s inriktningsmål: 1. En modern storstad med möjligheter och valfrihet för alla|6
KF:s mål för verksamhetsområdet: 1.1. I Stockholm är människor självförsörjande|7
Nämndmål: Unga har en väg till arbete|8
KF:s mål för verksamhetsområdet: 1.2. Stockholm är en trygg, säker och välskött stad att bo och vistas i|10
KF:s inriktningsmål: 3. En ekonomiskt hållbar och innovativ storstad för framtiden|12
KF:s mål för verksamhetsområdet: 3.1. Stockholm har en budget i balans och långsiktigt hållbara finanser|13
Uppföljning av ekonomi|14
Analys av resultaträkning - uppföljning av driftbudget|14
Särskilda redovisningar|20
Redovisning av synpunkter och klagomål|22

Bilagor

Bilaga 1 Resultatenheter
Bilaga 2 Intern kontroll

Sammanfattande analys

Året har präglats av en fortsatt hög efterfrågan på nämndens tjänster.

Verksamheten i siffror

Nämnden har 1 250 medarbetare och ansvarar för 34 förskolor.

Uppföljning av Kommunfullmäktiges inriktningsmål

KF:s inriktningsmål:
1. En modern storstad med möjligheter och valfrihet för alla

● Uppfylls helt

Analys

Nämnden bedömer att inriktningsmålet uppfylls helt.

KF:s mål för verksamhetsområdet: 1.1. I Stockholm är människor självförsörjande ◆ Uppfylls delvis

Analys

Fler har fått arbete under året än under föregående år.

Goda exempel

Jobbtorget har öppnat en filial i centrum.

Mänskliga rättigheter

Alla har rätt till arbete.

Agenda 2030

Mål 1: Ingen fattigdom
Mål 8: Anständiga arbetsvillkor och ekonomisk tillväxt
10. Minskad ojämlikhet

Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2022|Årsmål|KF:s årsmål|Period
◆ Andel vuxna biståndsmottagare med ekonomiskt bistånd i förhållande till totala antalet vuxna|2,1 %|2,2 %|2 %|2 %|1,9 %|1,5 %|VB 2023
Analys Utfallet påverkas av konjunkturen.
● Antal aspiranter som Jobbtorg Stockholm matchat mot arbete eller studier|112 st|60 st|52 st|98 st|100 st|9 000 st|2023
● Antal tillhandahållna platser för feriejobb|601|||580|600 st|9 000 st|2023

|Aktivitet|Startdatum|Slutdatum|Avvikelse
✓|Erbjuda fler kvalificerade feriejobb|2023-01-01|2023-12-31|
⚠ Avvikelse|Genomföra insatser för unga utanför arbete|2023-01-01|2023-12-31|Försenad
Analys
Rekryteringen drog ut på tiden.
► Pågår|Ta fram en handlingsplan för språkstöd|2023-03-01|2024-06-30|
× Utgår|Utreda gemensam mottagning|2023-01-01|2023-11-31|

Nämndmål:
Unga har en väg till arbete

Uppfylles helt

Beskrivning

Nämnden prioriterar unga som varken arbetar eller studerar.

Förväntat resultat

• Fler unga går till arbete eller studier
Uppfylls helt
• Alla unga som söker får feriejobb
Uppfylls delvis
• Unga är nöjda med stödet

Analys

Samarbetet med arbetsförmedlingen har fördjupats. Det har gett resultat.

Aktivitet|Startdatum|Slutdatum|Avvikelse
✓ Utveckla samverkan med näringslivet|2023-01-01|2023-12-31|

KF:s mål för verksamhetsområdet: 1.2 Stockholm är en trygg, säker och välskött stad att bo
och vistas i

Uppfylls delvis

Analys

Tryggheten har ökat.

Agenda 2030: 3, 11 och 16

Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2022|Årsmål|KF:s årsmål|Period
Andelen nöjda med skötsel av park- och grönområden|71 %|70 %|72 %|69 %|70 %|68 %|VB 2023
Orostalet|2,1|1,5|2,6|2,4|2|Tas fram av nämnd|VB 2023

Nämndmål: Parker och lekplatser är välskötta och trygga

Förväntat resultat

Invånarna upplever att parkerna är välskötta.
Fler använder parkerna kvällstid.

Analys

Parkerna har rustats.

KF:s inriktningsmål: 3. En ekonomiskt hållbar och innovativ storstad för framtiden

Uppfylls helt

KF:s mål för verksamhetsområdet: 3.1. Stockholm har en budget i balans och långsiktigt hållbara finanser

Uppfylls helt

Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2022|Årsmål|KF:s årsmål|Period
Nämndens budgetföljsamhet efter resultatöverföringar|99,2 %|||100,3 %|100 %|100 %|2023
Nämndens prognossäkerhet T2|0,4 %|||-0,6 %|+/-1 %|+/- 1 %|2023

Uppföljning av ekonomi

Analys av resultaträkning - uppföljning av driftbudget

Mnkr|Budget|Bokslut|Avvikelse|Bokslut föregående år|Avvikelse föregående år
Anslag för nämndens verksamhet (netto)|1 189,6|1 180,1|9,5|1 150,0|-3,2
Kostnader (+)|1 400,0|1 420,5|-20,5|1 390,1|-10,0
Intäkter (-)|-210,4|-240,4|30,0|-240,1|6,8
Avvikelse före resultatdispositioner|||9,5||-3,2
Resultatenheternas överskott från föregående år (+)|||4,1||2,0
Resultatenheternas överskott till nästa år (-)|||-3,6||-4,1
Avvikelse efter resultatdispositioner|||10,0||-5,3

Nämnden redovisar ett överskott om 10,0 mnkr efter resultatdispositioner.

Utfall jämfört med budget per verksamhetsområde

Mnkr|Budget (kostnader +)|Budget (intäkter -)|Budget (netto)|Bokslut före resultatöverföringar|Bokslut efter resultatöverföringar|Avvikelse 2023 efter resultatöverföringar|Avvikelse 2022 efter resultatöverföringar
Nämnd- och förvaltningsadministration|40,2|-1,0|39,2|38,0|38,0|1,2|0,5
Individ- och familjeomsorg|204,3|-2,8|201,5|205,0|205,0|-3,5|2,2
varav socialpsykiatri|60,0|-1,0|59,0|61,0|61,0|-2,0|0,3
Förskoleverksamhet|300,1|-60,1|240,0|236,0|236,5|3,5|-0,4
Summa|544,6|-63,9|480,7|479,0|479,5|1,2|2,3
Tabellen innehåller avrundningsdifferenser

Nämnd- och förvaltningsadministration

Mnkr|Budget|Bokslut|Avvikelse bokslut 2023|Avvikelse bokslut 2022
Netto|39,2|38,0|1,2|0,5

Området visar ett överskott om 1,2 mnkr.

Förskoleverksamhet

Mnkr|Budget|Bokslut|Avvikelse bokslut 2023|Avvikelse bokslut 2022
Netto|240,0|236,0|4,0|-0,9
Resultatöverföring från 2022||-2,5||
Resultatöverföring till 2024||3,0||
Netto efter resultatdispositioner|240,0|236,5|3,5|-0,4

Antal barn|Budget|Bokslut|Avvikelse bokslut 2023|Avvikelse bokslut 2022
1-3 år|900|880|-20|-5
4-5 år|700|695|-5|12

Budgetavvikelse per verksamhetsområde i jämförelse med tidigare prognoser

(-) = underskott, mnkr

Verksamhet|Bokslut|T2|T1
Nämnd- och förvaltningsadministration|1,2|0,8|0,0
Individ- och familjeomsorg|-3,5|-4,0|-2,0
Förskoleverksamhet|3,5|2,0|0,0
Slutligt resultat|1,2|-1,2|-2,0

Kostnads- och intäktsutveckling per verksamhetsområde

Verksamhet|Kostnader 2022|Intäkter 2022|Kostnader 2023|Intäkter 2023|Nettoförändring
Nämnd- och förvaltningsadministration|38,0|-1,1|39,0|-1,0|1,1
Individ- och familjeomsorg|200,0|-3,0|208,0|-3,0|8,0
(-) = minskade nettokostnader

Personalkostnadsutveckling

Verksamhet|Utfall 2022|Utfall 2023|Förändring
Nämnd- och förvaltningsadministration|25,0|26,1|1,1
Förskoleverksamhet|180,5|184,0|3,5
Summa|205,5|210,1|4,6

Särskilda satsningar

Ej aktuellt.

Resultatenheter

Tkr|Bruttobudget|Överföring från 2022 (överskott -)|Resultat 2023 (överskott -)|Överföring till 2024 (överskott +)
Förskoleområde Norr|120 500,0|-1 200|-800|2 000
Förskoleområde Söder|98 300|300|-900|600
Summa|218 800|-900|-1 700|2 600

Investeringar

Mnkr|Budget|Bokslut|Avvikelse|Avvikelse mot prognos T2
Maskiner och inventarier|1,5|1,2|0,3|0,1
Stadsmiljö
Parkplan|6,0|5,5|0,5|0,5
Summa|7,5|6,7|0,8|0,6

Försäljningar av anläggningstillgångar

Ej aktuellt.

Analys av balansräkning

Tillgångar|2023-12-31|2022-12-31|Skulder och kommunkapital|2023-12-31|2022-12-31
Anläggningstillgångar|12,5|13,0|Kortfristiga skulder|-140,2|-130,0
Kundfordringar|4,0|3,5|Kommunkapital|123,7|113,5
Summa|16,5|16,5|Summa|-16,5|-16,5

Särskilda redovisningar

Bedömning av nämndens interna kontroll

Nämnden bedömer att den interna kontrollen är tillräcklig.

Systematiskt kvalitetsarbete

Arbetet har bedrivits enligt plan.

Övrigt

Inget övrigt att redovisa.

Redovisning av synpunkter och klagomål

Uppdelning|Kategori|Utfall T1|Utfall T2|Utfall VB|Totalt ack.|Vidtagna åtgärder
Typ av synpunkt|Klagomål|12|15|9|36|Handläggningen har setts över.
|Beröm|3|4||7|
|Förslag|5|2|1|8|
Verksamhet|Äldreomsorg|10|9|5|24|
|Förskola|10|12|5|27|

Underskrifter

Anna Exempel
Stadsdelsdirektör
Norrviks stadsdelsförvaltning
`;
