import type {
  EkonomiCell,
  EkonomiKolumn,
  EkonomiTabell,
  EkonomiTabellrad,
  EkonomiTabellslag,
  Typ,
} from '../../domain';
import { t, type Lang } from '../../i18n';

/** What the words of a table depend on. */
export interface TabellWords {
  readonly lang: Lang;
  readonly typ: Typ;
}

const TERTIAL_SET: ReadonlySet<Typ> = new Set<Typ>(['T1', 'T2']);

/** The printed title of a table: its own name, or that of its kind (domain 2). */
export function tabellRubrik({ slag, namn }: EkonomiTabell, { lang, typ }: TabellWords): string {
  const isTertial = slag === 'prognosjamforelse' && TERTIAL_SET.has(typ);
  const title = isTertial
    ? t(lang, 'ekonomi.tabell.prognosTertial')
    : t(lang, `ekonomi.tabell.${slag}`, { namn });
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Kinds whose first caption is a word, so that the unit of their figures stands above the table. */
const WORD_CAPTION_SET: ReadonlySet<EkonomiTabellslag> = new Set<EkonomiTabellslag>([
  'prognosjamforelse',
  'kostnadsutveckling',
  'personalkostnader',
  'nyckeltal',
  'resultatenheter',
  'synpunkter',
  'budgetposter',
]);

/** Kinds that say above the table how their signs are read. */
const SIGN_SET: ReadonlySet<EkonomiTabellslag> = new Set<EkonomiTabellslag>([
  'prognosjamforelse',
  'kostnadsutveckling',
  'resultatenheter',
  'nyckeltal',
]);

/** Above the first column: the unit of money, or what the rows are. */
export function forstaRubrik({ slag, enhet }: EkonomiTabell, lang: Lang): string {
  const unit = t(lang, `ekonomi.enhet.${enhet}`);
  if (slag === 'vpOversikt') return t(lang, 'ekonomi.forsta.vpOversikt', { enhet: unit.toLowerCase() });
  if (!WORD_CAPTION_SET.has(slag)) return unit;
  const key =
    slag === 'resultatenheter' || slag === 'synpunkter' || slag === 'budgetposter' ? slag : 'omrade';
  return t(lang, `ekonomi.forsta.${key}`);
}

/** The line between title and table: unit and signs; `''` where the first caption says enough. */
export function tabellIngress({ slag, enhet, kolumnList }: EkonomiTabell, lang: Lang): string {
  const partList = [
    WORD_CAPTION_SET.has(slag) ? `${t(lang, `ekonomi.enhet.${enhet}`)}.` : '',
    SIGN_SET.has(slag) ? t(lang, `ekonomi.tecken.${slag as 'resultatenheter'}`) : '',
    slag === 'volym' && kolumnList.some(({ jamforelse }) => jamforelse)
      ? t(lang, 'ekonomi.tecken.volym')
      : '',
  ];
  return partList.filter((part) => part !== '').join(' ');
}

/** The printed caption of a column, with its year or month (domain 2: years are always generated). */
export function kolumnCaption(lang: Lang, { rubrik, ar }: EkonomiKolumn): string {
  if (rubrik === 'manad') return t(lang, `ekonomi.manad.${(ar ?? 1) as 1}`);
  return t(lang, `ekonomi.kolumn.${rubrik}`, { ar: ar ?? '' });
}

const DEVIATION_RUBRIK_SET: ReadonlySet<EkonomiKolumn['rubrik']> = new Set<EkonomiKolumn['rubrik']>([
  'avvikelseForegaende',
  'prognosavvikelse',
  'prognosavvikelseT1',
  'prognosavvikelseT2',
]);

/** True for a column of deviations, whose sign is always printed: comparisons, and what earlier reports forecast. */
export function isDeviationColumn({ slag, kolumnList }: EkonomiTabell, kolumn: EkonomiKolumn): boolean {
  if (kolumn.jamforelse !== null || DEVIATION_RUBRIK_SET.has(kolumn.rubrik)) return true;
  const isFrozen = slag === 'prognosjamforelse' && kolumnList.every(({ jamforelse }) => jamforelse === null);
  return isFrozen && kolumn.rubrik === 'bokslutKort';
}

/** Decimals that a cell is printed with: means and shares say their own, amounts those of their table. */
export function cellDecimals({ decimaler }: EkonomiTabell, cell: EkonomiCell): number {
  return cell.kind === 'medel' || cell.kind === 'kvot' ? Math.max(decimaler, cell.skala) : decimaler;
}

/** As many columns of figures as a page holds beside names. */
const MAX_COLUMNS = 7;

/** Months do not fit beside each other: they stand in even parts below each other. */
export function columnParts({ kolumnList }: EkonomiTabell): readonly (readonly EkonomiKolumn[])[] {
  const partCount = Math.max(1, Math.ceil(kolumnList.length / MAX_COLUMNS));
  const size = Math.ceil(kolumnList.length / partCount);
  return Array.from({ length: partCount }, (_, index) => kolumnList.slice(index * size, (index + 1) * size));
}

const GROUP_KEY = 'grupp:';

/** Keys of the rows that a group's sum adds. */
function addedKeys({ cellByKolumn }: EkonomiTabellrad, tabellId: string): ReadonlySet<string> {
  const keyList = Object.values(cellByKolumn).flatMap((cell) =>
    cell?.kind === 'combination'
      ? cell.termList.filter(({ ref }) => ref.tabellId === tabellId).map(({ ref }) => ref.radKey)
      : [],
  );
  return new Set(keyList);
}

function groupHeading(summa: EkonomiTabellrad): EkonomiTabellrad {
  const name = summa.rad.replace(/^Summa\s+/, '');
  return {
    key: `rubrik:${summa.key}`,
    rad: name.charAt(0).toUpperCase() + name.slice(1),
    slag: 'rubrik',
    cellByKolumn: {},
    origin: null,
    kommentar: '',
  };
}

/** The rows as printed: each group with its name above (Tillgångar, a kind of complaint), its sum below. */
export function printedRows({ id, radList }: EkonomiTabell): readonly EkonomiTabellrad[] {
  const headingByFirstKey = new Map<string, EkonomiTabellrad>();
  for (const summa of radList.filter(({ key }) => key.startsWith(GROUP_KEY))) {
    const keySet = addedKeys(summa, id);
    const first = radList.find(({ key }) => keySet.has(key) && key !== summa.key);
    if (first) headingByFirstKey.set(first.key, groupHeading(summa));
  }
  return radList.flatMap((rad) => {
    const heading = headingByFirstKey.get(rad.key);
    return heading ? [heading, rad] : [rad];
  });
}

/** Kinds that repeat areas which another table comments on. */
const UNCOMMENTED_SET: ReadonlySet<EkonomiTabellslag> = new Set<EkonomiTabellslag>([
  'kostnadsutveckling',
  'personalkostnader',
  'nyckeltal',
  'vpOversikt',
]);

/** Id of the small table of an area; its comments stand there. */
export function omradestabellId(radKey: string): string {
  return `verksamhet:${radKey}`;
}

/** Tables whose rows bear each comment once: an area's own table first, then the one per verksamhetsområde. */
export function commentedOnce(
  tabellList: readonly EkonomiTabell[],
  { typ }: Pick<TabellWords, 'typ'>,
): readonly EkonomiTabell[] {
  const idSet = new Set(tabellList.map(({ id }) => id));
  const isRepeated = ({ slag }: EkonomiTabell, radKey: string): boolean =>
    UNCOMMENTED_SET.has(slag) ||
    (slag === 'prognosjamforelse' && typ === 'VB') ||
    (slag === 'perVerksamhet' && idSet.has(omradestabellId(radKey)));
  return tabellList.map((tabell) => ({
    ...tabell,
    radList: tabell.radList.map((rad) =>
      rad.kommentar !== '' && isRepeated(tabell, rad.key) ? { ...rad, kommentar: '' } : rad,
    ),
  }));
}
