import { describeReport } from '../../../helpers/ils-document/describe-report';
import { ENHET_VP } from '../../../helpers/ils-document/reports';

describeReport(ENHET_VP, {
  slag: { typ: 'VP', niva: 'enhet', ar: 2023 },
  tableList: [
    {
      table: 'Uppgifter',
      headerList: ['Namn', 'Värde'],
      lineList: [
        'Förvaltning|Norrviks stadsdelsförvaltning',
        'Organisation|Enheten för stadsmiljö',
        'Titel|Verksamhetsplan 2023',
        'Enhetschef|Anna Exempel',
      ],
    },
    {
      table: 'Mal',
      headerList: ['Mål-ID', 'Nivå', 'Nummer', 'Namn', 'Överordnat', 'Ägare', 'Agenda 2030'],
      lineList: [
        'M2|Inriktningsmål|2|En hållbart växande och dynamisk storstad med hög tillväxt||KF|',
        'M2.5|Verksamhetsområdesmål|2.5|Stockholm är en hållbar stad med en god livsmiljö|M2|KF|11; 13; 15',
        'M2.5.N1|Nämndmål||Stadsmiljön är ren och trivsam|M2.5|Nämnd|',
        'M2.5.N1.E1|Enhetsmål||Enheten sköter parkerna med omsorg|M2.5.N1|Enhet|',
      ],
    },
    {
      table: 'Texter',
      headerList: ['Mål-ID eller Avsnitt-ID', 'Block', 'Underrubrik', 'Text'],
      lineList: [
        'S01|||Enheten sköter parker och gator.',
        'S01||Kompetensförsörjning|Enheten rekryterar två parkförvaltare.',
        'S04|||Enhetens budget är 12 400 tkr.',
        'S05|||Vi följer upp varje månad.',
        'M2.5.N1.E1|Arbetssätt||Vi ronderar alla parker.',
        'M2.5.N1.E1|Arbetssätt|Arbetsfördelning|Två arbetslag delar på området.',
      ],
    },
    {
      table: 'ForvantadeResultat',
      headerList: ['Mål-ID', 'Förväntat resultat'],
      lineList: [
        'M2.5.N1|Parkerna är rena',
        'M2.5.N1|Invånarna trivs',
        'M2.5.N1.E1|Parkerna städas dagligen. Papperskorgarna töms i tid.',
      ],
    },
    {
      table: 'Indikatorer',
      headerList: ['Mål-ID', 'Indikator', 'Årsmål', 'KF:s årsmål', 'Periodicitet', 'KF avser staden'],
      lineList: [
        'M2.5|Köpt energi|2,9 GWh|1 945 GWh|År|Ja',
        'M2.5|Klimatpåverkan från livsmedel|1,3 kg CO ₂ per kg livsmedel|1,6 kg CO ₂ per kg livsmedel|Tertial|',
        'M2.5.N1.E1|Antal felanmälningar|Max 200 st||Tertial|',
        'M2.5.N1.E1|Andel åtgärdade inom 24 timmar|minst 90 %|-|Tertial|',
        'M2.5.N1.E1|Sjukfrånvaro|4,9|Tas fram av nämnd|Tertial|',
      ],
    },
    {
      table: 'Aktiviteter',
      headerList: ['Mål-ID', 'Aktivitet', 'Startdatum', 'Slutdatum'],
      lineList: [
        'M2.5.N1.E1|Införa digital rondering|2023-02-01|2023-11-30',
        'M2.5.N1.E1|Utbilda säsongsarbetare i skötsel av perenner och i säkerhet|2023-04-01|2023-06-30',
        'M2.5.N1.E1|Plantera träd|2023-03-01|2023-10-31',
      ],
    },
    {
      table: 'Avsnitt',
      headerList: ['Avsnitt-ID', 'Överordnat', 'Rubrik'],
      lineList: [
        'S01||Inledning',
        'S02||Kommunfullmäktiges inriktningsmål',
        'S03||Redovisning av ekonomi',
        'S04|S03|Enhetens ekonomiska förutsättningar',
        'S05||Systematiskt kvalitetsarbete',
      ],
    },
    {
      table: 'Ekonomi',
      headerList: ['Rad', 'Slag', 'Budget VP', 'Föregående budget', 'Angiven avvikelse', 'Källa'],
      lineList: [
        'Intäkter|Intäkt|-450|-400|-50|Enhetens ekonomiska förutsättningar',
        'Personalkostnader|Kostnad|6300|6000|300|Enhetens ekonomiska förutsättningar',
        'Övriga kostnader|Kostnad|6550|6500|50|Enhetens ekonomiska förutsättningar',
        'Summa netto|Summa|12400|12100|300|Enhetens ekonomiska förutsättningar',
      ],
    },
  ],
  antagandeList: ['innehall', 'riktning', 'kf-avser-staden'],
});
