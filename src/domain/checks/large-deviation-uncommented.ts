import { compare, issueAt, multiply, type Decimal, type Issue } from '../../core';
import { addedRows, convertBelopp, moneyUnit, plainAmount, radFinder, sizeOf } from '../economy';
import type { Ekonomirad, EkonomiTabell, EkonomiTabellrad } from '../model';
import type { Check } from './check';

interface Granser {
  readonly andel: Decimal;
  readonly belopp: Decimal;
}

/** More than the share of the budget and more than the amount; without a budget the amount decides alone. */
function isLarge({ cellByKolumn }: EkonomiTabellrad, { andel, belopp }: Granser): boolean {
  const avvikelse = sizeOf(cellByKolumn.Avvikelse?.varde);
  const share = multiply(sizeOf(cellByKolumn.Budget?.varde), andel);
  return compare(avvikelse, belopp) > 0 && compare(avvikelse, share) > 0;
}

interface Grupp {
  readonly sumRad: EkonomiTabellrad;
  readonly radList: readonly EkonomiTabellrad[];
}

const SUM_KEY_LIST = ['summaIntakter', 'summaKostnader'] as const;

/**
 * The rows of one form that need a comment: posts first; a sum only when no post of it is large or commented;
 * netto only when nothing above it is.
 */
function rowsToExplain(tabell: EkonomiTabell, granser: Granser): readonly EkonomiTabellrad[] {
  const rowOf = (key: string): EkonomiTabellrad => tabell.radList.find((rad) => rad.key === key)!;
  const gruppList = SUM_KEY_LIST.map((key): Grupp => ({
    sumRad: rowOf(key),
    radList: addedRows(tabell, key),
  }));
  const foundList = gruppList.flatMap((grupp) => explainGroup(grupp, granser));
  const netto = rowOf('netto');
  const hasComment = tabell.radList.some(({ kommentar }) => kommentar !== '');
  const isNettoSilent = foundList.length === 0 && !hasComment && isLarge(netto, granser);
  return isNettoSilent ? [netto] : foundList;
}

function explainGroup({ sumRad, radList }: Grupp, granser: Granser): readonly EkonomiTabellrad[] {
  const largeList = radList.filter((rad) => isLarge(rad, granser));
  const silentList = largeList.filter(({ kommentar }) => kommentar === '');
  const isExplained = largeList.length > 0 || [sumRad, ...radList].some(({ kommentar }) => kommentar !== '');
  return !isExplained && isLarge(sumRad, granser) ? [sumRad] : silentList;
}

type FindRad = ReturnType<typeof radFinder>;

function* checkTable(tabell: EkonomiTabell, findRad: FindRad, granser: Granser): Iterable<Issue> {
  for (const rad of rowsToExplain(tabell, granser)) {
    const place = findRad(rad) ?? placeOfSum(tabell, rad, findRad);
    if (!place) continue;
    const avvikelse = rad.cellByKolumn.Avvikelse!.varde!;
    const params = {
      verksamhet: tabell.namn,
      rad: rad.rad,
      belopp: plainAmount(avvikelse),
      enhet: tabell.enhet,
    };
    yield issueAt(place, 'kommentar', 'large-deviation-uncommented', 'varning', '', params);
  }
}

/** A sum has no row of its own unless somebody stated it: then the comment goes on the first row it adds. */
function placeOfSum(
  tabell: EkonomiTabell,
  sumRad: EkonomiTabellrad,
  findRad: FindRad,
): Pick<Ekonomirad, 'id' | 'origin'> | null {
  const stated = tabell.avstamningList.find(
    ({ cell, kalla }) => kalla !== null && cell.radKey === sumRad.key,
  );
  if (stated?.kalla) return stated.kalla;
  const keyList = sumRad.slag === 'netto' ? SUM_KEY_LIST : [sumRad.key];
  const first = keyList.flatMap((key) => addedRows(tabell, key))[0];
  return first ? findRad(first) : null;
}

/** Tables with one deviation per area: the annual report's, and the forecast of a tertial report. */
const OMRADE_SLAG_SET: ReadonlySet<EkonomiTabell['slag']> = new Set(['perVerksamhet', 'prognosjamforelse']);

/** Areas of a board: each area alone, a comment on any of its rows explains it. */
function* checkAreas(
  tabell: EkonomiTabell,
  radList: readonly Ekonomirad[],
  granser: Granser,
): Iterable<Issue> {
  const firstById = new Map<string, Ekonomirad>();
  const explainedSet = new Set<string>();
  for (const rad of radList) {
    if (!firstById.has(rad.verksamhetId)) firstById.set(rad.verksamhetId, rad);
    if (rad.kommentar !== '') explainedSet.add(rad.verksamhetId);
  }
  for (const rad of tabell.radList) {
    const place = firstById.get(rad.key);
    if (!place || rad.slag !== 'verksamhet' || rad.isDel === true) continue;
    if (explainedSet.has(rad.key) || !isLarge(rad, granser)) continue;
    const belopp = plainAmount(rad.cellByKolumn.Avvikelse!.varde!);
    const params = { verksamhet: rad.rad, rad: 'Netto', belopp, enhet: tabell.enhet };
    yield issueAt(place, 'kommentar', 'large-deviation-uncommented', 'varning', '', params);
  }
}

/** A large deviation without a comment (domain 6: more than 5 % and 500 tkr unless Regler says else). */
export const largeDeviationUncommentedCheck: Check = {
  code: 'large-deviation-uncommented',
  severity: 'varning',
  *run({ modell, ekonomiTabellList }) {
    const { avvikelsegransAndel: andel, avvikelsegransTkr } = modell.regelverk;
    const findRad = radFinder(modell);
    for (const tabell of ekonomiTabellList) {
      const isArea = OMRADE_SLAG_SET.has(tabell.slag);
      if (tabell.slag !== 'enhetsblankett' && !isArea) continue;
      const granser = { andel, belopp: convertBelopp(avvikelsegransTkr, 'tkr', moneyUnit(tabell.enhet)!) };
      if (isArea) yield* checkAreas(tabell, modell.ekonomiradList, granser);
      else yield* checkTable(tabell, findRad, granser);
    }
  },
};
