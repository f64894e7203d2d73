import type { Beloppsenhet, EkonomiCellRef, Ekonomirad, EkonomiTabell, EkonomiTabellrad } from '../model';
import { precisionIn, readBelopp } from './amounts';
import { POST_LIST, SUMMA_RAD, type Post, type SummaKey } from './posts';
import { KEY_BY_KOLUMN, reconcile, type Angivet, type CellLookup } from './reconcile';
import type { KlassadRad } from './roles';

const SUMMA_LIST: readonly SummaKey[] = ['summaIntakter', 'summaKostnader', 'netto'];
/** Operands before what is computed from them. */
const KOLUMN_LIST: readonly EkonomiCellRef['kolumn'][] = ['Utfall', 'Budget', 'Avvikelse'];

/**
 * A form with its reconciliation: the Angiven avvikelse of every row, then the stated sums and netto. `leafList`
 * = the data rows behind the form's own rows, `angivenList` = the rows that state figures of this form.
 */
export function withReconciliation(
  tabell: EkonomiTabell,
  leafList: readonly Ekonomirad[],
  angivenList: readonly KlassadRad[],
  lookup: CellLookup,
): EkonomiTabell {
  const angivetList = [...statedDeviations(tabell, leafList), ...statedRows(tabell, angivenList)];
  const decimaler = printedDecimals(
    leafList,
    angivenList.map(({ rad }) => rad),
    tabell.enhet,
  );
  return { ...tabell, avstamningList: reconcile(angivetList, tabell.enhet, decimaler, lookup) };
}

function statedDeviations(tabell: EkonomiTabell, leafList: readonly Ekonomirad[]): readonly Angivet[] {
  const radByOrigin = new Map(leafList.map((rad) => [rad.origin, rad]));
  return tabell.radList.flatMap(({ key, rad: label, origin }) => {
    const rad = origin && radByOrigin.get(origin);
    if (!rad) return [];
    const cell: EkonomiCellRef = { tabellId: tabell.id, radKey: key, kolumn: 'Avvikelse' };
    return [{ vad: `${label}, Avvikelse`, cell, rad }];
  });
}

function statedRows(tabell: EkonomiTabell, angivenList: readonly KlassadRad[]): readonly Angivet[] {
  const rowByPost = new Map(POST_LIST.map((post) => [post, rowOfPost(tabell, post)]));
  const posts = angivenList.flatMap(({ rad, roll }) => {
    const target = roll.kind === 'angiven' && roll.mal?.kind === 'post' ? rowByPost.get(roll.mal.post) : null;
    return target ? statedCells(tabell.id, target.key, target.rad, rad) : [];
  });
  const sums = SUMMA_LIST.flatMap((key) => {
    const radList = angivenList.filter(({ roll }) => isSumma(roll, key)).map(({ rad }) => rad);
    const orNothing = radList.length === 0 ? [null] : radList;
    return orNothing.flatMap((rad) => statedCells(tabell.id, key, SUMMA_RAD[key], rad));
  });
  return [...posts, ...sums];
}

/** The only row of a post; null when the form has several of it. */
function rowOfPost(tabell: EkonomiTabell, post: Post): EkonomiTabellrad | null {
  const found = tabell.radList.filter(({ rad, slag }) => rad === post.rad && slag === post.slag);
  return found.length === 1 ? found[0]! : null;
}

function isSumma(roll: KlassadRad['roll'], key: SummaKey): boolean {
  return roll.kind === 'angiven' && roll.mal?.kind === 'summa' && roll.mal.key === key;
}

function statedCells(
  tabellId: string,
  radKey: string,
  label: string,
  rad: Ekonomirad | null,
): readonly Angivet[] {
  return KOLUMN_LIST.map((kolumn) => ({
    vad: `${label}, ${kolumn}`,
    cell: { tabellId, radKey, kolumn },
    rad,
  }));
}

/**
 * Decimals that the printed figures were rounded to: the fewer of what the rows and what the stated figures
 * show, since either side may be exact. Mixed units count by the roundest.
 */
function printedDecimals(
  leafList: readonly Ekonomirad[],
  angivenList: readonly Ekonomirad[],
  enhet: Beloppsenhet,
): number {
  const stated = [
    ...decimalsByUnit(leafList, ['Avvikelse'], enhet),
    ...decimalsByUnit(angivenList, KOLUMN_LIST, enhet),
  ];
  const leaves = decimalsByUnit(leafList, ['Utfall', 'Budget'], enhet);
  const fewest = Math.min(...stated, ...leaves);
  return Number.isFinite(fewest) ? fewest : 0;
}

/** The most decimals per unit that figures are given in, counted in `enhet`. */
function decimalsByUnit(
  radList: readonly Ekonomirad[],
  kolumnList: readonly EkonomiCellRef['kolumn'][],
  enhet: Beloppsenhet,
): readonly number[] {
  const mostByUnit = new Map<Beloppsenhet, number>();
  for (const rad of radList) {
    for (const kolumn of kolumnList) {
      const belopp = readBelopp(rad[KEY_BY_KOLUMN[kolumn]], rad, enhet);
      if (!belopp) continue;
      const precision = precisionIn(belopp, enhet);
      mostByUnit.set(belopp.enhet, Math.max(mostByUnit.get(belopp.enhet) ?? precision, precision));
    }
  }
  return [...mostByUnit.values()];
}
