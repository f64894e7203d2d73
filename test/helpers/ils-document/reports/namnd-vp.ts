/** A plan with budget of a board. Cells are parted by `|`; everything is invented but goals' names. */
export const NAMND_VP = `Norrviks stadsdelsförvaltning
Tjänsteutlåtande
Dnr: NVK 2023/700
Datum: 2023-12-01

Handläggare: Anna Exempel
Tel: 08-508 00 000

Till
Norrviks stadsdelsnämnd
Sammanträde 2023-12-14

Förslag till verksamhetsplan 2024

Innehållsförteckning

Inledning|3
Ett år av omställning|4
1. En stad som håller samman|5
Redovisning av ekonomi|12
Särskilda redovisningar|20

Inledning

Nämnden ansvarar för service till invånarna i stadsdelsområdet.

Vision för stadsdelen

Stadsdelen ska vara trygg, grön och levande.

Ett år av omställning

Nämnden ställer om verksamheten efter nya behov.

Kommunfullmäktiges inriktningsmål: 1. En stad som håller samman med en stark och jämlik välfärd

Kommunfullmäktiges mål för verksamhetsområdet: 1.1. Alla barn i Stockholm ges en bra start i livet

Agenda 2030: Mål 4 God utbildning för alla, Mål 10 Minskad ojämlikhet

Förskolan är en del av utbildningsväsendet.

Språkutvecklande arbetssätt

Alla förskolor arbetar språkutvecklande.

Likvärdighet

Resurserna fördelas efter behov.

Indikator|Årsmål|KF:s årsmål|Periodicitet
Andel barn som är inskrivna i förskolan|93 %|95 %|Tertial
Antal barn per grupp|14,8|Tas fram av nämnd/s tyrelse|Terti al
Andel förskollärare av totala antalet anställda|35 %|öka|År

Aktivitet|Startdatum|Slutdatum
Nämnden ska genomföra språkutvecklande insatser i samverkan med biblioteket|2024-01-01|2024-12-31
Nämnden ska utveckla den öppna förskolan|2024-01-01|2024-06-30

Nämndmål
Barnen ges en likvärdig förskola av hög kvalitet

Beskrivning

Förskolorna ska hålla hög kvalitet.

Förväntat resultat

- Barnen utvecklas
- Vårdnadshavarna är delaktiga i
barnens utveckling
- Fler barn går i förskola

Arbetssätt

Förskolan följer upp barnens lärande.

Indikator|Årsmål|KF:s årsmål|Periodicitet
Andel nöjda föräldrar|88 %||År

Aktivitet|Startdatum|Slutdatum
Ta fram en plan för språkstöd|2024-02-01|2024-11-30

Kommunfullmäktiges inriktningsmål: 3. En ekonomiskt hållbar stad

Kommunfullmäktiges mål för verksamhetsområdet: 3.1. Stockholm har en stark ekonomi

Indikator|Årsmål|KF:s årsmål|Periodicitet
Nämndens budgetföljsamhet före resultatöverföringar|100 %|100 %|Tertial
Nämndens prognossäkerhet T2|+/- 1 %|+/- 1 %|År

Redovisning av ekonomi

Nämndens ekonomiska förutsättningar

Nämndens budget uppgår till 1 205,4 mnkr.

Driftbudget, mnkr|Bokslut 2022|Prognos T2 2023|Budget 2024
Nämnd- och förvaltningsadministration|38,0|39,5|40,2
Individ- och familjeomsorg|205,0|208,0|210,3
varav socialpsykiatri|61,0|62,0|62,5
Förskoleverksamhet|236,0|240,0|248,1
Summa|479,0|487,5|498,6
Kapitalkostnader stadsmiljö|7,7|7,8|8,0
Summa inklusive kapitalkostnader|486,7|495,3|506,6

Nämnd- och förvaltningsadministration

Mnkr|Budget VP 2023|Justerad budget 2023|Bokslut 2022|Prognos T2 2023|Budget 2024|Jmf budget
Intäkter|-1,0|-1,0|-1,1|-1,1|-1,0|0,0
Kostnader|40,0|40,5|39,1|40,6|41,2|1,2
Netto|39,0|39,5|38,0|39,5|40,2|1,2

Budgeten ökar med 1,2 mnkr.

Förskoleverksamhet

Mnkr|Budget VP 2023|Justerad budget 2023|Bokslut 2022|Prognos T2 2023|Budget 2024|Jmf budget
Intäkter|-60,0|-60,0|-61,0|-60,5|-60,0|0,0
Kostnader|300,0|302,0|297,0|300,5|308,1|8,1
Netto|240,0|242,0|236,0|240,0|248,1|8,1

Stadsmiljöverksamhet

Mnkr|Budget VP 2023|Justerad budget 2023|Bokslut 2022|Prognos T2 2023|Budget 2024|Jmf budget
Netto exkl. kap.kostn|12,0|12,1|11,9|12,0|12,2|0,2
Avskrivningar och kapitalkostnader|7,8|7,8|7,7|7,8|8,0|0,2
Netto inkl. kap.kostn|19,8|19,9|19,6|19,8|20,2|0,4

Investeringar

Investeringar, mnkr|Budget VP 2023|Justerad budget 2023|Bokslut 2022|Prognos nov 2023|Budget 2024|Jmf budget VP
Stadsmiljö|6,0|6,5|5,5|6,0|7,0|1,0
Inventarier|1,5|1,5|1,2|1,5|1,5|0,0
Summa|7,5|8,0|6,7|7,5|8,5|1,0

Resultatenheter

Ej aktuellt.

Budgetjusteringar

Nämnden begär budgetjusteringar om 4,2 mnkr för drift enligt följande:

- Personligt ombud 1,2 mnkr
- Lokaler för förskola 3,0 mnkr

Omslutningsförändringar

Nämnden begär omslutningsförändringar om 10,0 mnkr.

Medel för lokaländamål

Ej aktuellt.

Särskilda redovisningar

Agenda 2030

Nämnden bidrar till målen i Agenda 2030.

Systematiskt kvalitetsarbete

Kvalitetsarbetet följer en årscykel.
`;
