import { describeReport } from '../../../helpers/ils-document/describe-report';
import { NAMND_T1 } from '../../../helpers/ils-document/reports';

describeReport(NAMND_T1, {
  slag: { typ: 'T1', niva: 'namnd', ar: 2022 },
  tableList: [
    {
      table: 'Uppgifter',
      headerList: ['Namn', 'Värde'],
      lineList: [
        'Nämnd|Norrviks stadsdelsnämnd',
        'Titel|Tertialrapport 1 2022',
        'Organisation|Norrviks stadsdelsnämnd',
      ],
    },
    {
      table: 'Mal',
      headerList: ['Mål-ID', 'Nivå', 'Nummer', 'Namn', 'Överordnat', 'Ägare', 'Bedömning', 'Agenda 2030'],
      lineList: [
        'M1|Inriktningsmål|1|En modern storstad med möjligheter och valfrihet för alla||KF|Uppfylls helt|',
        'M1.2|Verksamhetsområdesmål|1.2|Stockholm är en trygg, säker och välskött stad att bo och vistas i|M1|KF|Uppfylls delvis|3; 11',
        'M1.2.N1|Nämndmål||Stadsdelsområdet är tryggt|M1.2|Nämnd|Uppfylls helt|',
      ],
    },
    {
      table: 'Texter',
      headerList: ['Mål-ID eller Avsnitt-ID', 'Text'],
      lineList: ['S01|Nämnden följer planen.', 'S04|Nämnden prognostiserar ett underskott om 1,5 mnkr.'],
    },
    {
      table: 'ForvantadeResultat',
      headerList: ['Mål-ID', 'Förväntat resultat', 'Bedömning'],
      lineList: [
        'M1.2.N1|Parkerna är trygga|Helt',
        'M1.2.N1|Torgen är välskötta|Delvis',
        'M1.2.N1|Inga elbränder sker|Inte',
      ],
    },
    {
      table: 'Indikatorer',
      headerList: [
        'Mål-ID',
        'Indikator',
        'Utfall',
        'Föregående utfall',
        'Prognos helår',
        'Årsmål',
        'KF:s årsmål',
        'Period',
        'Analys',
      ],
      lineList: [
        'M1.2|Andel invånare som känner sig trygga||61 %||65 %|öka|T1 2022|',
        'M1.2|Antal trygghetsvandringar|4 st|11 st|12 st|10 st|Tas fram av nämnd|T1 2022|',
        'M1.2|Matavfall till biologisk behandling|41,5 %|38 %|45 %|70 %|70 %|T1 2022|Utsorteringen ökar i förskolorna.',
      ],
    },
    {
      table: 'Aktiviteter',
      headerList: ['Mål-ID', 'Aktivitet', 'Startdatum', 'Slutdatum', 'Läge', 'Orsak', 'Analys'],
      lineList: [
        'M1.2.N1|Genomföra trygghetsvandringar|2022-01-01|2022-12-31|Pågår||',
        'M1.2.N1|Ta fram en belysningsplan|2022-05-01|våren 2023|Ej påbörjad||',
        'M1.2.N1|Rusta två torg|2022-01-01|2022-10-31|Avvikelse|Entreprenören är försenad|Upphandlingen överklagades.\nNy entreprenör väljs i maj.',
      ],
    },
    {
      table: 'Avsnitt',
      headerList: ['Avsnitt-ID', 'Överordnat', 'Rubrik'],
      lineList: [
        'S01||Sammanfattande analys',
        'S02||Uppföljning av Kommunfullmäktiges inriktningsmål',
        'S03||Uppföljning av ekonomi',
        'S04|S03|Analys av resultaträkning - uppföljning av driftbudget',
        'S05|S03|Utfall jämfört med budget per verksamhetsområde',
        'S06|S03|Investeringar',
        'S07||Redovisning av synpunkter och klagomål',
      ],
    },
    {
      table: 'Verksamheter',
      headerList: ['Verksamhet-ID', 'Namn'],
      lineList: ['V01|Förskoleverksamhet', 'V02|Äldreomsorg'],
    },
    {
      table: 'Ekonomi',
      headerList: ['Verksamhet-ID', 'Rad', 'Slag', 'Budget', 'Prognos T1', 'Angiven avvikelse', 'Källa'],
      lineList: [
        'V01|Kostnader|Kostnad|310.2|||Utfall jämfört med budget per verksamhetsområde',
        'V01|Intäkter|Intäkt|-58.2|||Utfall jämfört med budget per verksamhetsområde',
        'V01|Netto|Netto||252.5||Utfall jämfört med budget per verksamhetsområde',
        'V01|Netto|Summa|252,0|||Utfall jämfört med budget per verksamhetsområde',
        'V01|Netto efter resultatöverföringar|Summa||251.3|0.7|Utfall jämfört med budget per verksamhetsområde',
        'V02|Kostnader|Kostnad|410,0|||Utfall jämfört med budget per verksamhetsområde',
        'V02|Intäkter|Intäkt|-60,0|||Utfall jämfört med budget per verksamhetsområde',
        'V02|Netto|Netto||352,0||Utfall jämfört med budget per verksamhetsområde',
        'V02|Netto|Summa|350,0|||Utfall jämfört med budget per verksamhetsområde',
        'V02|Netto efter resultatöverföringar|Summa||351,0|-1,0|Utfall jämfört med budget per verksamhetsområde',
        '|Anslag för nämndens verksamhet (netto)|Summa|1102.4|1103.9|-1.5|Analys av resultaträkning - uppföljning av driftbudget',
        '|Kostnader|Summa|1290,0|1299.5|-9.5|Analys av resultaträkning - uppföljning av driftbudget',
        '|Intäkter|Summa|-187.6|-195.6|8,0|Analys av resultaträkning - uppföljning av driftbudget',
        '|Avvikelse före resultatdispositioner|Summa|||-1.5|Analys av resultaträkning - uppföljning av driftbudget',
        '|Avvikelse efter resultatdispositioner|Summa|||-0.3|Analys av resultaträkning - uppföljning av driftbudget',
        '|Kostnader|Summa|720.2|||Utfall jämfört med budget per verksamhetsområde',
        '|Intäkter|Summa|-118.2|||Utfall jämfört med budget per verksamhetsområde',
        '|Summa|Summa|602,0|604.5||Utfall jämfört med budget per verksamhetsområde',
        '|Netto efter resultatöverföringar|Summa||602.3|-0.3|Utfall jämfört med budget per verksamhetsområde',
      ],
    },
    {
      table: 'Investeringar',
      headerList: ['Investering', 'Budget', 'Prognos T1', 'Angiven avvikelse'],
      lineList: ['Stadsmiljö|12,0|11,0|1,0'],
    },
    {
      table: 'Synpunkter',
      headerList: ['Kategori', 'T1', 'Åtgärder'],
      lineList: ['Klagomål|7|Dialog med utföraren', 'Beröm|2|'],
    },
  ],
  antagandeList: ['riktning'],
});
