/** A plan of a unit. Cells are parted by `|`; everything is invented but goals' names. */
export const ENHET_VP = `Norrviks stadsdelsförvaltning
Enheten för stadsmiljö
Verksamhetsplan 2023
Enhetschef: Anna Exempel

Innehållsförteckning

Inledning|3
KF:s inriktningsmål: 2. En hållbart växande och dynamisk storstad med hög tillväxt 4
KF:s mål för verksamhetsområdet: 2.5. Stockholm är en hållbar stad med en god livsmiljö 4
Nämndmål: Stadsmiljön är ren och trivsam 5
Redovisning av ekonomi 9

Inledning

Enheten sköter parker och gator.

Kompetensförsörjning

Enheten rekryterar två parkförvaltare.

KF:s inriktningsmål: 2. En hållbart växande och dynamisk storstad med hög tillväxt

KF:s mål för verksamhetsområdet: 2.5. Stockholm är en hållbar stad med en god livsmiljö

Agenda 2030

11, 13 och 15

Indikator|Årsmål|KF:s årsmål|Periodicitet
Köpt energi|2,9 GWh|1 945 GWh|År
Klimatpåverkan från livsmedel|1,3 kg CO ₂ per kg livsmedel|1,6 kg CO ₂ per kg livsmedel|Terti al

Nämndmål: Stadsmiljön är ren och trivsam

Beskrivning

Nämnden vill ha rena parker.

Förväntat resultat

* Parkerna är rena
* Invånarna trivs

Enhetsmål: Enheten sköter parkerna med omsorg

Förväntat resultat

Parkerna städas dagligen. Papperskorgarna töms i tid.

Arbetssätt

Vi ronderar alla parker.

Arbetsfördelning

Två arbetslag delar på området.

Indikator|Årsmål|KF:s årsmål|Periodicitet
Antal felanmälningar|Max 200 st||Tertial
Andel åtgärdade inom 24 timmar|minst 90 %|-|Tertial
Sjukfrånvaro|4,9|Tas fram av nämnd|Tertial

Aktivitet|Startdatum|Slutdatum
Införa digital rondering|20230201|30 november 2023
Utbilda säsongsarbetare i skötsel av
perenner och i säkerhet|2023-04-01|2023-06-30
Plantera träd|1/3 2023|31/10 2023

Redovisning av ekonomi

Enhetens ekonomiska förutsättningar

Enhetens budget är 12 400 tkr.

Tkr|Budget 2022|Budget 2023|Förändring
Intäkter|-400|-450|-50
Personalkostnader|6 000|6 300|300
Övriga kostnader|6 500|6 550|50
Netto|12 100|12 400|300

Systematiskt kvalitetsarbete

Vi följer upp varje månad.
`;
