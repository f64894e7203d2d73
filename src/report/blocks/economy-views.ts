import { foldText } from '../../core';
import type { Budgetlista, EkonomiTabell, EkonomiTabellslag } from '../../domain';

type Ar = (tabell: EkonomiTabell) => boolean;

const slag =
  (...slagList: readonly EkonomiTabellslag[]): Ar =>
  (tabell) =>
    slagList.includes(tabell.slag);

const lista =
  (...listaList: readonly Budgetlista[]): Ar =>
  ({ id }) =>
    listaList.some((each) => id === `budgetposter:${each}`);

/** Which tables a section prints, by its Vy (domain 2, `sheets.md`). To add a view, add a line. */
const TABELL_BY_VY: Readonly<Record<string, Ar>> = {
  resultatrakning: slag('resultatrakning', 'enhetsblankett', 'enhetTotalt', 'nyckeltal'),
  verksamhetsomraden: slag('perVerksamhet', 'verksamhet', 'vpVerksamhet', 'volym'),
  prognosjamforelse: slag('prognosjamforelse'),
  kostnadsutveckling: slag('kostnadsutveckling'),
  personalkostnader: slag('personalkostnader'),
  resultatenheter: slag('resultatenheter'),
  investeringar: slag('investeringar', 'vpInvesteringar'),
  balansrakning: slag('balans'),
  synpunkter: slag('synpunkter'),
  sarskildasatsningar: lista('sarskildSatsning'),
  budgetjusteringar: lista('budgetjusteringDrift', 'budgetjusteringInvestering'),
  omslutningsforandringar: lista('omslutningsforandring'),
  lokalandamal: lista('lokalandamal'),
};

/** Every view of economy tables but the one that prints the rest. */
export const ECONOMY_VY_LIST: readonly string[] = Object.keys(TABELL_BY_VY);

/** The tables that a view prints, volumes beside the area that their title names. */
export function tabellerIn(vy: string, tabellList: readonly EkonomiTabell[]): readonly EkonomiTabell[] {
  const isShown = TABELL_BY_VY[vy];
  return isShown ? volymerVidOmraden(tabellList.filter(isShown)) : [];
}

/** What no printed section asks for: printed where the economy as a whole stands. */
export function tabellerUtanVy(
  vySet: ReadonlySet<string>,
  tabellList: readonly EkonomiTabell[],
): readonly EkonomiTabell[] {
  const askedList = ECONOMY_VY_LIST.filter((vy) => vySet.has(vy)).map((vy) => TABELL_BY_VY[vy]!);
  return volymerVidOmraden(tabellList.filter((tabell) => !askedList.some((isShown) => isShown(tabell))));
}

const AREA_SLAG_SET: ReadonlySet<EkonomiTabellslag> = new Set<EkonomiTabellslag>([
  'verksamhet',
  'vpVerksamhet',
]);

/** Volumes right after the area whose name stands in their title. */
function volymerVidOmraden(tabellList: readonly EkonomiTabell[]): readonly EkonomiTabell[] {
  const areaList = tabellList.filter((tabell) => AREA_SLAG_SET.has(tabell.slag));
  const areaOf = ({ namn }: EkonomiTabell): EkonomiTabell | undefined =>
    areaList.find((area) => foldText(namn).includes(foldText(area.namn)));
  const volymList = tabellList.filter((tabell) => tabell.slag === 'volym');
  const placedSet = new Set(volymList.filter((volym) => areaOf(volym)));
  return tabellList
    .filter((tabell) => !placedSet.has(tabell))
    .flatMap((tabell) => [tabell, ...volymList.filter((volym) => areaOf(volym) === tabell)]);
}
