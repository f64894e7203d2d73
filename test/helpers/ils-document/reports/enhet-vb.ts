/** An annual report of a unit, with sections of its own, page heads and icons with words. Cells are parted by `|`; everything is invented but goals' names. */
export const ENHET_VB = `Norrviks stadsdelsförvaltning
Förskoleområde Norr

Verksamhetsberättelse 2024
Förskoleområde Norr

Innehållsförteckning

Sammanfattande analys|3
Uppföljning av KF:s inriktningsmål|4
KF:s inriktningsmål: 1. En stad som håller samman|4
KF:s mål för verksamhetsområdet: 1.1. Alla barn ges en bra start i livet|4
Nämndmål: Barnen ges en likvärdig förskola|5
Enhetsmål: Barnen utmanas i sitt lärande|5
Ekonomi|9
Medarbetare och ledarskap|10
Systematiskt kvalitetsarbete|11
Övrigt|12

Sammanfattande analys

Året har präglats av minskat barnantal.

Förskoleområde Norr, Verksamhetsberättelse 2024
Sida 3 (14)

Uppföljning av KF:s inriktningsmål

KF:s inriktningsmål: 1. En stad som håller samman

KF:s mål för verksamhetsområdet: 1.1. Alla barn ges en bra start i livet

Uppfylls helt

Nämndmål: Barnen ges en likvärdig förskola

Uppfylls delvis

Beskrivning

Nämnden ger alla barn en likvärdig förskola.

Förväntat resultat

Barnen utvecklas och lär.
Barnen är trygga.

Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2023|Årsmål|KF:s årsmål|Period
◆ Uppfylls delvis|Andel föräldrar som är nöjda|84 %|85 %|83 %|82 %|86 %|88 %|VB 2024
● Uppfylls helt|Personaltäthet|4,8|||4,9|4,9|4,8|VB 2024

Enhetsmål:
Barnen utmanas i sitt lärande

Uppfylls helt

Förväntat resultat

● Barnen visar intresse för naturvetenskap Uppfylls helt
◆ Barnen kan påverka sin dag Uppfylls delvis

Arbetssätt

Vi arbetar i projekt.

Resultat

Barnen har utvecklat sitt språk.

Analys

Projekten har fördjupat lärandet.

Utveckling

Vi fortsätter arbetet nästa år.

|Aktivitet|Startdatum|Slutdatum|Avvikelse
|Alla avdelningar arbetar med
|högläsning varje dag|2024-01-01|2024-12-31|
Förskoleområde Norr, Verksamhetsberättelse 2024
Sida 5 (14)
|Aktivitet|Startdatum|Slutdatum|Avvikelse
✓ Klar|Utbilda personalen i
||2024-01-01|2024-05-31
|lågaffektivt bemötande|||

KF:s mål för verksamhetsområdet: 3.2 Stockholm är en bra arbetsgivare

Nämndmål: Nämnden är en attraktiv arbetsgivare

Enhetsmål: Medarbetarna är stolta
över sitt arbete

— Ingen

Förväntat resultat

Sjukfrånvaron minskar.

Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2023|Årsmål|KF:s årsmål|Period
Sjukfrånvaro|7,1 %|4,2 %|7,3 %|7,9 %|6,5 %|6,5 %|2024
Aktivt medskapandeindex|82|||80|83|84|VB 2024

Ekonomi

Enheten redovisar ett underskott.

Blankett till Årsredovisning 2024
Enhet: Förskoleområde Norr
Enhetschef: Anna Exempel
Beloppen anges i tkr

Förskola|Utfall i bokslut 2024|Budget|Avvikelse
Intäkter
Taxor och avgifter|2 310|2 300|10
Hyresintäkter|||0
Bidrag|450|400|50
Försäljning av verksamhet||0|0
Övriga externa intäkter|12||12
Summa|2 772|2 700|72
Kostnader
Personalkostnader|40 210|40 000|-210
Övriga personalkostnader|310|350|40
Lokalkostnader|8 500|8 500|0
Entreprenader och köp av verksamhet|120|100|-20
Övriga kostnader|3 200|3 100|-100
Summa|52 340|52 050|-290
Summa netto|49 568|49 350|-218

Medarbetare och ledarskap

Ledningsgruppen har genomfört en utbildning.

Systematiskt kvalitetsarbete

Arbetet följer årshjulet.

Övrigt

Inget övrigt att redovisa.
`;
