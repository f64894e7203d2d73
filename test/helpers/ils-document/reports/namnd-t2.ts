/** A second tertial report of a board, with forecasts. Cells are parted by `|`; everything is invented but goals' names. */
export const NAMND_T2 = `Norrviks stadsdelsförvaltning
Avdelningen för ekonomi
Tjänsteutlåtande
Dnr NVK 2024/301
2024-09-12
Sida 1 (32)

Handläggare
Anna Exempel
Telefon: 08-508 00 000

Till
Norrviks stadsdelsnämnd
2024-09-26

Tertialrapport 2 2024 för Norrviks stadsdelsnämnd

Förvaltningens förslag till beslut

Stadsdelsnämnden godkänner tertialrapport 2 och överlämnar den till kommunstyrelsen.

Sammanfattning

Nämnden prognostiserar en budget i balans.

Innehållsförteckning

Sammanfattande analys.....3
Uppföljning av Kommunfullmäktiges inriktningsmål.....4
KF:s inriktningsmål: 1. En stad som håller samman med en stark och jämlik välfärd.....4
Uppföljning av ekonomi.....9

Sammanfattande analys

Perioden har präglats av hög efterfrågan.

Uppföljning av Kommunfullmäktiges inriktningsmål

Kommunfullmäktiges inriktningsmål 1 En stad som håller samman med en stark och jämlik välfärd

◆ Uppfylls delvis

Analys

Utvecklingen går åt rätt håll.

Kommunfullmäktiges mål för verksamhetsområdet 1.1 Alla barn i Stockholm ges en bra start i livet

 Uppfylls helt

Analys

Förskolorna håller hög kvalitet.

Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Prognos helår|Årsmål|KF:s årsmål|Period
Andel barn som är inskrivna i förskolan|91 %|91 %|90,5 %|92 %|93 %|95 %|T2 2024
Antal barn per grupp|15,2|||15|14,8|Tas fram av nämnd|T2 2024
Sjukfrånvaro|7,1 %|4 %|7,9 %|7 %|6,5 %|6,2 %|T2 2024

Aktivitet|Startdatum|Slutdatum|Avvikelse
✓ Genomföra språkutvecklande insatser|2024-01-01|2024-12-31|
Ta fram en plan för små barngrupper|2024-01-01|2024-12-31|

Nämndmål: Barnen ges en likvärdig förskola

● Uppfylls helt

Förväntat resultat

Barnen utvecklas och lär
Vårdnadshavarna är trygga

Analys

Insatserna har gett resultat.

Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2023|Prognos helår|Årsmål|KF:s årsmål|Period
Andel legitimerade förskollärare|33 %|||32 %|33 %|35 %|40 %|T2 2024

Uppföljning av ekonomi

Analys av resultaträkning - uppföljning av driftbudget

Mnkr|Budget|Utfall perioden|Prognos helår|Avvikelse|Prognosavvikelse föregående tertial
Anslag för nämndens verksamhet (netto)|1 189,6|790,3|1 189,6|0,0|-1,5
Kostnader (+)|1 400,0|940,0|1 412,0|-12,0|-10,0
Intäkter (-)|-210,4|-149,7|-222,4|12,0|8,5
Avvikelse före resultatdispositioner||||0,0|-1,5
Resultatenheternas överskott från föregående år (+)||||3,6|3,6
Resultatenheternas överskott till nästa år (-)||||-2,0|-2,0
Avvikelse efter resultatdispositioner||||1,6|0,1

Utfall jämfört med budget per verksamhetsområde

Mnkr|Budget|Utfall perioden|Prognos helår|Avvikelse|Prognosavvikelse föregående tertial
Nämnd- och förvaltningsadministration|40,2|26,0|40,2|0,0|0,0
Individ- och familjeomsorg|204,3|139,0|207,3|-3,0|-2,0
varav socialpsykiatri|60,0|41,0|61,0|-1,0|-1,0
Äldreomsorg|300,1|201,2|297,1|3,0|2,0
Summa|544,6|366,2|544,6|0,0|0,0

Äldreomsorg

Mnkr|Budget|Utfall perioden|Prognos helår|Avvikelse
Kostnader|320,1|214,0|318,1|2,0
Intäkter|-20,0|-12,8|-21,0|1,0
Netto|300,1|201,2|297,1|3,0

Antal placeringar|Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Medel
Vård- och omsorgsboende|120|121|122|123|122|121|120|119|121,0

Resultatenheter

Tkr|Bruttobudget|Överföring från 2023 (överskott -)|Prognos resultat 2024 (överskott -)|Prognos överföring till 2025 (överskott +)
Förskoleområde Norr|120 500|-1 200|-800|2 000

Investeringar

Mnkr|Budget|Prognos T1|Prognos T2|Avvikelse
Maskiner och inventarier|1,5|1,5|1,2|0,3

Särskilda redovisningar

Systematiskt arbetsmiljöarbete

Arbetet pågår enligt plan.

Redovisning av synpunkter och klagomål

|Utfall T1|Utfall T2|Totalt ack.|Åtgärder
Klagomål|12|15|27|Rutiner ses över
Beröm|3|4|7|
`;
