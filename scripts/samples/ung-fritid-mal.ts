/**
 * Goals of Enheten Ung fritid's annual report 2022: names, numbers, tree and statuses as the public document
 * prints them. Every sentence (description, expected result, analysis) is our own and says nothing that
 * the figures do not say.
 */
export interface SampleMal {
  readonly id: string;
  readonly niva: string;
  readonly nummer?: string;
  readonly namn: string;
  readonly bedomning?: string;
  readonly beskrivning?: string;
  readonly analys?: string;
  readonly resultatList?: readonly string[];
}

const IM = 'Inriktningsmål';
const VM = 'Verksamhetsområdesmål';
const NM = 'Nämndmål';
const EM = 'Enhetsmål';
const HELT = 'Uppfylls helt';
const DELVIS = 'Uppfylls delvis';

export const UNG_FRITID_MAL_LIST: readonly SampleMal[] = [
  { id: 'M1', niva: IM, nummer: '1', namn: 'En modern storstad med möjligheter och valfrihet för alla' },
  {
    id: 'M1.1',
    niva: VM,
    nummer: '1.1',
    namn: 'I Stockholm är människor självförsörjande och vägen till arbete och svenskkunskaper är kort',
  },
  {
    id: 'M1.1.N1',
    niva: NM,
    namn: 'Invånarna i Hägersten-Älvsjö är självförsörjande och vägen till arbete är kort',
    beskrivning: 'Nämnden ger stöd på vägen till egen försörjning och erbjuder unga feriejobb.',
    resultatList: [
      'Invånare som behöver ekonomiskt bistånd får stöd till egen försörjning.',
      'Handläggningen är rättssäker och lätt att förstå.',
      'Barnens situation beaktas i varje ärende.',
      'Unga i stadsdelsområdet erbjuds feriejobb.',
      'Unga utan gymnasieexamen får insatser nära hemmet.',
      'Nyanlända får vägledning om boende och samhälle.',
    ],
  },
  {
    id: 'M1.1.N1.E1',
    niva: EM,
    namn: 'Unga erbjuds feriejobb',
    bedomning: HELT,
    resultatList: ['Feriejobbarna får en god första erfarenhet av arbetslivet.'],
    analys:
      'Enhetens mötesplatser och parklekar har tagit emot feriejobbare under sommaren och vid loven. Målet mäts inte med någon egen indikator.',
  },
  {
    id: 'M1.2',
    niva: VM,
    nummer: '1.2',
    namn: 'Stockholm är en trygg, säker och välskött stad att bo och vistas i',
  },
  {
    id: 'M1.2.N1',
    niva: NM,
    namn: 'Hägersten-Älvsjö är ett tryggt, säkert och välskött stadsdelsområde att bo och vistas i',
    beskrivning: 'Nämnden arbetar för trygga platser, skötta parker och en god beredskap.',
    resultatList: [
      'Fler invånare känner sig trygga.',
      'Fler är nöjda med hur parkerna sköts.',
      'Förvaltningen har mer kunskap om beredskap.',
      'Parker och naturreservat är lättare att nå för alla.',
    ],
  },
  {
    id: 'M1.2.N1.E1',
    niva: EM,
    namn: 'Fritidsverksamheten för unga är trygg samt fri från våld och utsatthet',
    bedomning: HELT,
    resultatList: [
      'Arbetssättet Mentor i våldsprevention används i alla verksamheter.',
      'Alla barn och unga är trygga i verksamheten.',
      'Behovet av lokaler för parklekarna är känt.',
    ],
    analys:
      'Båda aktiviteterna under målet är genomförda. Arbetet med att förebygga våld fortsätter under nästa år.',
  },
  {
    id: 'M1.2.N1.E2',
    niva: EM,
    namn: 'Unga erbjuds stöd och möter trygga vuxna i den offentliga miljön',
    bedomning: HELT,
    resultatList: ['Unga möter vuxna som söker kontakt ute.', 'Färre unga utsätts för brott i det offentliga.'],
    analys: 'Fältassistenterna har mött unga där de vistas. Aktiviteten under målet är genomförd.',
  },
  {
    id: 'M1.4',
    niva: VM,
    nummer: '1.4',
    namn: 'I Stockholm får människor i behov av stöd insatser i tid präglade av hög kvalitet, evidens och rättssäkerhet',
  },
  {
    id: 'M1.4.N1',
    niva: NM,
    namn: 'Invånarna i Hägersten-Älvsjö lever utifrån sina förutsättningar och behov ett självständigt liv',
    beskrivning: 'Nämnden ger stöd tidigt och nära, till barn, unga och vuxna, tillsammans med andra aktörer.',
    resultatList: [
      'Den enskilde är delaktig i sin utredning.',
      'Stödet är samordnat mellan aktörerna.',
      'Insatser ges tidigt.',
      'Färre familjer förlorar sin bostad.',
      'Barn som är placerade klarar skolan.',
      'Unga med psykisk ohälsa får stöd i tid.',
      'Ungdomsmottagningen når fler grupper.',
      'Mötesplatserna är öppna när unga är lediga.',
      'Personer med funktionsnedsättning styr sin vardag.',
      'Verksamheterna är tillgängliga för alla.',
    ],
  },
  {
    id: 'M1.4.N1.E1',
    niva: EM,
    namn: 'Enhetens verksamheter samverkar internt inom enheten och förvaltningen samt med externa samarbetsparter',
    bedomning: HELT,
    resultatList: [
      'Verksamheterna inom enheten planerar tillsammans.',
      'Föreningar använder enhetens lokaler.',
      'Skolorna vet vart de ska vända sig.',
      'Verksamheten i Liljeholmen är planerad.',
      'Samverkan med polisen är regelbunden.',
    ],
    analys:
      'Planeringen av den gemensamma verksamheten i Liljeholmen har pågått under året. Uppgift om läge saknas för aktiviteten och behöver kompletteras.',
  },
  {
    id: 'M1.4.N1.E2',
    niva: EM,
    namn: 'Fritidens verksamhet är engagerande, tillgänglig och anpassad för barn och unga',
    bedomning: HELT,
    resultatList: [
      'Barn och unga deltar i planeringen.',
      'Öppettiderna passar de unga.',
      'Verksamheten når unga i hela stadsdelsområdet.',
      'Fler prövar en ny aktivitet.',
      'Parklekarna är öppna under loven.',
      'Verksamheten är tillgänglig för unga med funktionsnedsättning.',
      'Ledarna är kända av de unga.',
    ],
    analys: 'Öppettiderna har anpassats efter när barn och unga är lediga. Aktiviteten under målet är genomförd.',
  },
  {
    id: 'M1.4.N1.E3',
    niva: EM,
    namn: 'Fältverksamheten är anpassad efter dagens unga, deras behov och levnadsmönster',
    bedomning: HELT,
    resultatList: ['Fältassistenterna är kända av unga.', 'Arbetssättet följer stadens gemensamma standard.'],
    analys:
      'De två indikatorer som har ett utfall når sina årsmål. För indikatorn om tobak finns inget utfall för året, och läget för aktiviteterna är inte ifyllt.',
  },
  {
    id: 'M1.4.N1.E4',
    niva: EM,
    namn: 'Ungdomar känner till ungdomsmottagningen och vänder sig dit för psykosocialt stöd',
    bedomning: HELT,
    resultatList: [
      'Ungdomar vet vad mottagningen erbjuder.',
      'Fler besökare hör till grupper som annars sällan söker stöd.',
      'Mottagningen besöker skolor.',
      'Besökare får tid inom rimlig tid.',
      'Besökare är nöjda med stödet.',
      'Samverkan med regionen fungerar.',
    ],
    analys:
      'Båda indikatorerna når sina årsmål. Andelen i målgruppen har ökat från 12 till 18 jämfört med föregående år.',
  },
  { id: 'M2', niva: IM, nummer: '2', namn: 'En hållbart växande och dynamisk storstad med hög tillväxt' },
  {
    id: 'M2.4',
    niva: VM,
    nummer: '2.4',
    namn: 'Stockholm är en modern kultur- och evenemangsstad med en stark besöksnäring',
  },
  {
    id: 'M2.4.N1',
    niva: NM,
    namn: 'Invånarna i Hägersten-Älvsjö har tillgång till ett rikt utbud av kultur- och fritidsaktiviteter',
    bedomning: HELT,
    beskrivning: 'Nämnden ger barn, unga och äldre tillgång till kultur och en aktiv fritid.',
    resultatList: [
      'Barn möter kultur i förskola och parklek.',
      'Unga skapar egen kultur.',
      'Föreningslivet är en del av utbudet.',
      'Biblioteken är mötesplatser.',
      'Utbudet når hela stadsdelsområdet.',
      'Äldre har en aktiv fritid.',
      'Kulturen är tillgänglig för alla.',
    ],
  },
  {
    id: 'M2.4.N1.E1',
    niva: EM,
    namn: 'Barn och unga skapar och upplever olika kulturella uttrycksformer',
    bedomning: HELT,
    resultatList: [
      'Unga har tillgång till musik och scen.',
      'Unga visar upp vad de skapat.',
      'Kulturen finns på varje mötesplats.',
      'Barn i parklekarna möter kultur.',
      'Utbudet formas av de unga själva.',
    ],
    analys: 'Mötesplatserna har haft kultur som ett av sina områden hela året. Målet mäts inte med någon egen indikator.',
  },
  { id: 'M2.5', niva: VM, nummer: '2.5', namn: 'Stockholm är en hållbar stad med en god livsmiljö' },
  {
    id: 'M2.5.N1',
    niva: NM,
    namn: 'Hägersten-Älvsjö stadsdelsnämnd är en fossilfri organisation år 2030',
    beskrivning: 'Nämnden minskar sin klimatpåverkan i transporter, inköp och lokaler.',
    resultatList: [
      'Transporterna är fossilfria.',
      'Matsvinnet minskar.',
      'Energin används bättre.',
      'Inköpen är hållbara.',
      'Mindre plast används.',
      'Avfallet sorteras.',
    ],
  },
  {
    id: 'M2.5.N1.E1',
    niva: EM,
    namn: 'Enheten är fossilfri år 2030',
    bedomning: HELT,
    resultatList: ['Enheten återbrukar mer och köper in mindre nytt.'],
    analys: 'Enheten har återbrukat möbler och material. Målet mäts inte med någon egen indikator.',
  },
  { id: 'M3', niva: IM, nummer: '3', namn: 'En ekonomiskt hållbar och innovativ storstad för framtiden' },
  {
    id: 'M3.1',
    niva: VM,
    nummer: '3.1',
    namn: 'Stockholm har en budget i balans och långsiktigt hållbara finanser',
  },
  {
    id: 'M3.1.N1',
    niva: NM,
    namn: 'Stadsdelsnämnden bedriver verksamheterna inom givna ekonomiska ramar',
    beskrivning: 'Nämnden följer sin ekonomi varje månad och håller sin budget.',
    resultatList: ['Nämndens verksamhet ryms inom budget.'],
  },
  {
    id: 'M3.1.N1.E1',
    niva: EM,
    namn: 'Enheten bedriver verksamheten inom givna ekonomiska ramar',
    bedomning: DELVIS,
    resultatList: ['Enheten har en budget i balans.'],
    analys:
      'Enheten redovisar ett överskott om 1 089 tkr mot budget. Kostnaderna för personal och lokaler har ändå överskridit budget, därför bedöms målet uppfyllas delvis.',
  },
  {
    id: 'M3.2',
    niva: VM,
    nummer: '3.2',
    namn: 'Stockholm använder skattemedlen effektivt till största nytta för stockholmarna',
  },
  {
    id: 'M3.2.N1',
    niva: NM,
    namn: 'Stadsdelsnämnden är en attraktiv arbetsgivare med god arbetsmiljö',
    beskrivning: 'Nämnden arbetar för hållbara arbetsplatser och ett gott ledarskap.',
    resultatList: ['Medarbetarna trivs.', 'Sjukfrånvaron minskar.', 'Cheferna har rimliga förutsättningar.'],
  },
  {
    id: 'M3.2.N1.E1',
    niva: EM,
    namn: 'Enheten är en god arbetsgivare med en god arbetsmiljö',
    bedomning: HELT,
    resultatList: ['Medarbetarna är delaktiga i planeringen.'],
    analys: 'Medarbetarna har deltagit i planeringen av verksamheten. Målet mäts inte med någon egen indikator.',
  },
  {
    id: 'M3.2.N2',
    niva: NM,
    namn: 'Stadsdelsnämndens verksamheter arbetar kostnadseffektivt med fokus på resultat för invånarna',
    beskrivning: 'Nämnden prioriterar det som ger störst nytta för invånarna.',
    resultatList: ['Lokalerna används väl.', 'Inköpen följer avtal.', 'Arbetssätten jämförs och förbättras.'],
  },
  {
    id: 'M3.2.N2.E1',
    niva: EM,
    namn: 'Enheten arbetar kostnadseffektivt med fokus på resultat för barn och unga',
    bedomning: HELT,
    resultatList: ['Resurserna används där de gör mest nytta för barn och unga.'],
    analys: 'Enheten har samutnyttjat sina lokaler. Målet mäts inte med någon egen indikator.',
  },
  {
    id: 'M3.2.N3',
    niva: NM,
    namn: 'Stadsdelsnämndens verksamheter är innovativa och tillvaratar digitaliseringens möjligheter',
    beskrivning: 'Nämnden prövar nya arbetssätt och digitala tjänster.',
    resultatList: ['Fler tjänster är digitala.'],
  },
  {
    id: 'M3.2.N3.E1',
    niva: EM,
    namn: 'Enhetens verksamhet är innovativ och tillvaratar digitaliseringens möjligheter',
    bedomning: HELT,
    resultatList: ['Digitala verktyg används i varje verksamhet.'],
    analys:
      'Antalet digitala verktyg är 3 och når årsmålet, men är färre än året innan. Läget för aktiviteten är inte ifyllt.',
  },
];
