/** A first tertial report of a board, without empty rows; captions over two rows. Cells are parted by `|`; everything is invented but goals' names. */
export const NAMND_T1 = `Norrviks stadsdelsnämnd
Tertialrapport 1 2022

Sammanfattande analys

Nämnden följer planen.

Uppföljning av Kommunfullmäktiges inriktningsmål

Kommunfullmäktiges inriktningsmål:
1. En modern storstad med möjligheter och valfrihet för alla
Uppfylls helt
Analys
Nämnden bidrar till målet.
Kommunfullmäktiges mål för verksamhetsområdet:
1.2. Stockholm är en trygg, säker och välskött stad att bo och vistas i
Uppfylls delvis
Analys
Tryggheten ökar.
Agenda 2030
Mål 3 God hälsa och välbefinnande; Mål 11 Hållbara städer och samhällen
Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Utfall VB 2021|Prognos helår|Årsmål|KF:s årsmål|Period
Andel invånare som känner sig trygga||||61 %||65 %|öka|T1 2022
Antal trygghetsvandringar|4 st|||11 st|12 st|10 st|Tas fram av nämnd|T1 2022
Matavfall till biologisk behandling|41,5 %|||38 %|45 %|70 %|70 %|T1 2022
Analys
Utsorteringen ökar i förskolorna.
Nämndmål: Stadsdelsområdet är tryggt Uppfylls helt
Förväntat resultat|Bedömning
Parkerna är trygga|Uppfylls helt
Torgen är välskötta|Uppfylls delvis
Inga elbränder sker|■
Analys
Arbetet fortskrider.
|Aktivitet|Startdatum|Slutdatum|Avvikelse
► Pågår|Genomföra trygghetsvandringar|2022-01-01|2022-12-31|
Ej påbörjad|Ta fram en belysningsplan|2022-05-01|våren 2023|
⚠|Rusta två torg|2022-01-01|2022-10-31|Entreprenören är försenad
Analys Upphandlingen överklagades.
<p>Ny entreprenör väljs i maj.</p>
Uppföljning av ekonomi
Analys av resultaträkning - uppföljning av driftbudget
Nämnden prognostiserar ett underskott om 1,5 mnkr.
Mnkr|Budget|Prognos|Avvikelse
Anslag för nämndens verksamhet (netto)|1 102,4|1 103,9|-1,5
Kostnader (+)|1 290,0|1 299,5|-9,5
Intäkter (-)|-187,6|-195,6|8,0
Avvikelse före resultatdispositioner|||-1,5
Avvikelse efter resultatdispositioner|||-0,3
Utfall jämfört med budget per verksamhetsområde
Mnkr|Budget||||Prognos|Prognos|Avvikelse
|kostnader (+)|intäkter (-)|netto||före resultatöverföringar|efter resultatöverföringar|2022 efter resultatöverföringar
Förskoleverksamhet|310,2|-58,2|252,0||252,5|251,3|0,7
Äldreomsorg|410,0|-60,0|350,0||352,0|351,0|-1,0
Summa|720,2|-118,2|602,0||604,5|602,3|-0,3
Investeringar
Mnkr|Budget|Prognos|Avvikelse
Stadsmiljö|12,0|11,0|1,0
Redovisning av synpunkter och klagomål
Typ av ärende|T1|Vidtagna åtgärder
Klagomål|7|Dialog med utföraren
Beröm|2|
`;
