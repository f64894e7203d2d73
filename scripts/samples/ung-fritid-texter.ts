import type { SampleText } from './sample';

/** Facts of the document's head; no person is named. */
export const UNG_FRITID_UPPGIFT_BY_NAMN = {
  Organisation: 'Enheten Ung fritid',
  Förvaltning: 'Hägersten-Älvsjö stadsdelsförvaltning',
  Nämnd: 'Hägersten-Älvsjö stadsdelsnämnd',
  Till: 'Hägersten-Älvsjö stadsdelsnämnd',
  Titel: 'Verksamhetsberättelse 2022',
  Upprättad: '2023-02-20',
  Sammanträdesdatum: '2023-03-23',
  Dokumentstatus: 'Utkast',
} as const;

/** Short texts of our own, true to the figures. */
export const UNG_FRITID_TEXT_LIST: readonly SampleText[] = [
  {
    rubrik: 'Sammanfattande analys',
    text: 'Enheten Ung fritid har fritidsverksamhet, fältassistenter och ungdomsmottagning för barn och unga i Hägersten-Älvsjö.\nMed undantag för målet om ekonomin bedöms enhetens mål uppfyllas helt. För flera aktiviteter saknas uppgift om läge, och för några indikatorer saknas utfall. De behöver kompletteras före beslut.',
  },
  {
    rubrik: 'Sammanfattande analys',
    underrubrik: 'Ekonomi i korthet',
    text: 'Enheten redovisar ett överskott om 1 089 tkr jämfört med budget. Alla tre verksamheter bidrar till överskottet.',
  },
  {
    rubrik: 'Analys av resultaträkning - uppföljning av driftbudget',
    text: 'Inkomsterna blev högre än budgeterat i samtliga verksamheter, främst genom bidrag. Kostnaderna för personal och lokaler blev sammantaget högre än budget, medan övriga kostnader inom fritid blev lägre.',
  },
  {
    rubrik: 'Systematiskt kvalitetsarbete',
    text: 'Barn och unga har svarat på brukarundersökningar, och råd har hållits på mötesplatser och parklekar.',
  },
];
