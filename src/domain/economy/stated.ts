import type {
  Avstamning,
  Beloppsenhet,
  EkonomiFalt,
  EkonomiKolumn,
  Ekonomirad,
  EkonomiTabell,
  EkonomiTabellrad,
} from '../model';
import { convertBelopp, moneyUnit, precisionIn, readBelopp } from './amounts';
import { STATED_FALT_LIST } from './bok';
import { POST_LIST, SUMMA_RAD, type Post, type SummaKey } from './posts';
import { amountColumns, comparisonColumns, FALT_NAMN } from './preset';
import { reconcile, type Angivet, type CellLookup } from './reconcile';
import type { KlassadRad } from './roles';

const SUMMA_LIST: readonly SummaKey[] = ['summaIntakter', 'summaKostnader', 'netto'];

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
  const enhet = moneyUnit(tabell.enhet)!;
  const angivetList = [...statedDeviations(tabell, leafList), ...statedRows(tabell, angivenList)];
  const decimaler = printedDecimals(
    tabell,
    enhet,
    leafList,
    angivenList.map(({ rad }) => rad),
  );
  const reconciledList = reconcile(angivetList, enhet, decimaler, lookup);
  const avstamningList = [...reconciledList, ...unplaced(tabell, angivenList, reconciledList)];
  return {
    ...tabell,
    avstamningList,
    hasAvrundning: avstamningList.some(({ utslag }) => utslag === 'avrundning'),
  };
}

const placeOf = (rowNumber: number, key: string): string => `${rowNumber}\n${key}`;

/** Stated figures that the form has no cell for: told with it, so that nothing is dropped. */
function unplaced(
  tabell: EkonomiTabell,
  angivenList: readonly KlassadRad[],
  reconciledList: readonly Avstamning[],
): readonly Avstamning[] {
  const enhet = moneyUnit(tabell.enhet)!;
  const placedSet = new Set(
    reconciledList.flatMap(({ kalla }) => (kalla ? [placeOf(kalla.origin.rowNumber, kalla.key)] : [])),
  );
  return angivenList.flatMap(({ rad }) =>
    STATED_FALT_LIST.flatMap((falt): readonly Avstamning[] => {
      const belopp = readBelopp(rad[falt], rad, enhet);
      if (!belopp || placedSet.has(placeOf(rad.origin.rowNumber, falt))) return [];
      return [
        {
          vad: `${rad.rad}, ${FALT_NAMN[falt]}`,
          angivet: convertBelopp(belopp.varde, belopp.enhet, enhet),
          ...{ beraknat: null, differens: null, utslag: 'ejTillamplig', skal: 'ingenBerakning' },
          cell: { tabellId: tabell.id, radKey: '', kolumn: '' },
          kalla: { id: rad.id, origin: rad.origin, key: falt, raw: rad[falt].raw },
        },
      ];
    }),
  );
}

function statedDeviations(tabell: EkonomiTabell, leafList: readonly Ekonomirad[]): readonly Angivet[] {
  const radByOrigin = new Map(leafList.map((rad) => [rad.origin, rad]));
  return tabell.radList.flatMap(({ key, rad: label, origin }) => {
    const rad = origin && radByOrigin.get(origin);
    if (!rad) return [];
    return comparisonColumns(tabell.kolumnList).map((kolumn) => angivet(tabell, key, label, kolumn, rad));
  });
}

function statedRows(tabell: EkonomiTabell, angivenList: readonly KlassadRad[]): readonly Angivet[] {
  const rowByPost = new Map(POST_LIST.map((post) => [post, rowOfPost(tabell, post)]));
  const posts = angivenList.flatMap(({ rad, roll }) => {
    const target = roll.kind === 'angiven' && roll.mal?.kind === 'post' ? rowByPost.get(roll.mal.post) : null;
    return target ? statedCells(tabell, target.key, target.rad, rad) : [];
  });
  const sums = SUMMA_LIST.flatMap((key) => {
    const radList = angivenList.filter(({ roll }) => isSumma(roll, key)).map(({ rad }) => rad);
    const orNothing = radList.length === 0 ? [null] : radList;
    return orNothing.flatMap((rad) => statedCells(tabell, key, SUMMA_RAD[key], rad));
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

/** Every cell of a row that may be stated: operands before what is computed from them. */
function statedCells(
  tabell: EkonomiTabell,
  radKey: string,
  label: string,
  rad: Ekonomirad | null,
): readonly Angivet[] {
  const { kolumnList } = tabell;
  return [...amountColumns(kolumnList), ...comparisonColumns(kolumnList)].map((kolumn) =>
    angivet(tabell, radKey, label, kolumn, rad),
  );
}

function angivet(
  { id }: EkonomiTabell,
  radKey: string,
  label: string,
  { key, falt }: EkonomiKolumn,
  rad: Ekonomirad | null,
): Angivet {
  return {
    vad: `${label}, ${key}`,
    cell: { tabellId: id, radKey, kolumn: key },
    falt: falt as EkonomiFalt,
    rad,
  };
}

/**
 * Decimals that the printed figures were rounded to: the fewer of what the rows and what the stated figures
 * show, since either side may be exact. Mixed units count by the roundest.
 */
function printedDecimals(
  { kolumnList }: EkonomiTabell,
  enhet: Beloppsenhet,
  leafList: readonly Ekonomirad[],
  angivenList: readonly Ekonomirad[],
): number {
  const [amountList, comparisonList] = [amountColumns(kolumnList), comparisonColumns(kolumnList)].map(
    (list) => list.map(({ falt }) => falt as EkonomiFalt),
  ) as [EkonomiFalt[], EkonomiFalt[]];
  const stated = [
    ...decimalsByUnit(leafList, comparisonList, enhet),
    ...decimalsByUnit(angivenList, [...amountList, ...comparisonList], enhet),
  ];
  const leaves = decimalsByUnit(leafList, amountList, enhet);
  const fewest = Math.min(...stated, ...leaves);
  return Number.isFinite(fewest) ? fewest : 0;
}

/** The most decimals per unit that figures are given in, counted in `enhet`. */
function decimalsByUnit(
  radList: readonly Ekonomirad[],
  faltList: readonly EkonomiFalt[],
  enhet: Beloppsenhet,
): readonly number[] {
  const mostByUnit = new Map<Beloppsenhet, number>();
  for (const rad of radList) {
    for (const falt of faltList) {
      const belopp = readBelopp(rad[falt], rad, enhet);
      if (!belopp) continue;
      const precision = precisionIn(belopp, enhet);
      mostByUnit.set(belopp.enhet, Math.max(mostByUnit.get(belopp.enhet) ?? precision, precision));
    }
  }
  return [...mostByUnit.values()];
}
