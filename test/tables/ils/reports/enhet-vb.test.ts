import { describeReport } from '../../../helpers/ils-document/describe-report';
import { ENHET_VB } from '../../../helpers/ils-document/reports';

describeReport(ENHET_VB, {
  slag: { typ: 'VB', niva: 'enhet', ar: 2024 },
  tableList: [
    {
      table: 'Uppgifter',
      headerList: ['Namn', 'Värde'],
      lineList: [
        'Förvaltning|Norrviks stadsdelsförvaltning',
        'Organisation|Förskoleområde Norr',
        'Titel|Verksamhetsberättelse 2024',
        'Enhetschef|Anna Exempel',
      ],
    },
    {
      table: 'Mal',
      headerList: ['Mål-ID', 'Nivå', 'Nummer', 'Namn', 'Överordnat', 'Ägare', 'Bedömning'],
      lineList: [
        'M1|Inriktningsmål|1|En stad som håller samman||KF|',
        'M1.1|Verksamhetsområdesmål|1.1|Alla barn ges en bra start i livet|M1|KF|Uppfylls helt',
        'M1.1.N1|Nämndmål||Barnen ges en likvärdig förskola|M1.1|Nämnd|Uppfylls delvis',
        'M1.1.N1.E1|Enhetsmål||Barnen utmanas i sitt lärande|M1.1.N1|Enhet|Uppfylls helt',
        'M3.2|Verksamhetsområdesmål|3.2|Stockholm är en bra arbetsgivare||KF|',
        'M3.2.N1|Nämndmål||Nämnden är en attraktiv arbetsgivare|M3.2|Nämnd|',
        'M3.2.N1.E1|Enhetsmål||Medarbetarna är stolta över sitt arbete|M3.2.N1|Enhet|Ingen',
      ],
    },
    {
      table: 'Texter',
      headerList: ['Mål-ID eller Avsnitt-ID', 'Block', 'Underrubrik', 'Text'],
      lineList: [
        'S01|||Året har präglats av minskat barnantal.',
        'S03|||Enheten redovisar ett underskott.',
        'S04|||Ledningsgruppen har genomfört en utbildning.',
        'S05|||Arbetet följer årshjulet.',
        'S06|||Inget övrigt att redovisa.',
        'M1.1.N1.E1|Arbetssätt||Vi arbetar i projekt.',
        'M1.1.N1.E1|Arbetssätt|Resultat|Barnen har utvecklat sitt språk.',
        'M1.1.N1.E1|Analys||Projekten har fördjupat lärandet.',
        'M1.1.N1.E1|Analys|Utveckling|Vi fortsätter arbetet nästa år.',
      ],
    },
    {
      table: 'ForvantadeResultat',
      headerList: ['Mål-ID', 'Förväntat resultat', 'Bedömning'],
      lineList: [
        'M1.1.N1|Barnen utvecklas och lär.|',
        'M1.1.N1|Barnen är trygga.|',
        'M1.1.N1.E1|Barnen visar intresse för naturvetenskap|Helt',
        'M1.1.N1.E1|Barnen kan påverka sin dag|Delvis',
        'M3.2.N1.E1|Sjukfrånvaron minskar.|',
      ],
    },
    {
      table: 'Indikatorer',
      headerList: [
        'Mål-ID',
        'Indikator',
        'Utfall',
        'Utfall män/pojkar',
        'Utfall kvinnor/flickor',
        'Föregående utfall',
        'Årsmål',
        'KF:s årsmål',
        'Period',
      ],
      lineList: [
        'M1.1.N1|Andel föräldrar som är nöjda|84 %|85 %|83 %|82 %|86 %|88 %|VB 2024',
        'M1.1.N1|Personaltäthet|4,8|||4,9|4,9|4,8|VB 2024',
        'M3.2.N1.E1|Sjukfrånvaro|7,1 %|4,2 %|7,3 %|7,9 %|6,5 %|6,5 %|2024',
        'M3.2.N1.E1|Aktivt medskapandeindex|82|||80|83|84|VB 2024',
      ],
    },
    {
      table: 'Aktiviteter',
      headerList: ['Mål-ID', 'Aktivitet', 'Startdatum', 'Slutdatum', 'Klar'],
      lineList: [
        'M1.1.N1.E1|Alla avdelningar arbetar med högläsning varje dag|2024-01-01|2024-12-31|',
        'M1.1.N1.E1|Utbilda personalen i lågaffektivt bemötande|2024-01-01|2024-05-31|✓',
      ],
    },
    {
      table: 'Avsnitt',
      headerList: ['Avsnitt-ID', 'Rubrik'],
      lineList: [
        'S01|Sammanfattande analys',
        'S02|Uppföljning av KF:s inriktningsmål',
        'S03|Ekonomi',
        'S04|Medarbetare och ledarskap',
        'S05|Systematiskt kvalitetsarbete',
        'S06|Övrigt',
      ],
    },
    {
      table: 'Verksamheter',
      headerList: ['Verksamhet-ID', 'Namn'],
      lineList: ['V01|Förskola'],
    },
    {
      table: 'Ekonomi',
      headerList: ['Verksamhet-ID', 'Rad', 'Slag', 'Budget', 'Utfall', 'Angiven avvikelse', 'Källa'],
      lineList: [
        'V01|Taxor och avgifter|Intäkt|2300|2310|10|Blankett till Årsredovisning 2024',
        'V01|Hyresintäkter|Intäkt|||0|Blankett till Årsredovisning 2024',
        'V01|Bidrag|Intäkt|400|450|50|Blankett till Årsredovisning 2024',
        'V01|Försäljning av verksamhet|Intäkt|0||0|Blankett till Årsredovisning 2024',
        'V01|Övriga externa intäkter|Intäkt||12|12|Blankett till Årsredovisning 2024',
        'V01|Summa intäkter|Summa|2700|2772|72|Blankett till Årsredovisning 2024',
        'V01|Personalkostnader|Kostnad|40000|40210|-210|Blankett till Årsredovisning 2024',
        'V01|Övriga personalkostnader|Kostnad|350|310|40|Blankett till Årsredovisning 2024',
        'V01|Lokalkostnader|Kostnad|8500|8500|0|Blankett till Årsredovisning 2024',
        'V01|Entreprenader och köp av verksamhet|Kostnad|100|120|-20|Blankett till Årsredovisning 2024',
        'V01|Övriga kostnader|Kostnad|3100|3200|-100|Blankett till Årsredovisning 2024',
        'V01|Summa kostnader|Summa|52050|52340|-290|Blankett till Årsredovisning 2024',
        'V01|Summa netto|Summa|49350|49568|-218|Blankett till Årsredovisning 2024',
      ],
    },
  ],
  antagandeList: ['innehall', 'sidhuvud', 'utan-avvikelse', 'indikator-status', 'riktning'],
});
