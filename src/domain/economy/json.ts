import { toNumber, type Decimal } from '../../core';
import type {
  Avstamning,
  EkonomiKolumn,
  EkonomiTabell,
  EkonomiTabellenhet,
  EkonomiTabellrad,
} from '../model';

type Tal = number | null;

/** The document of `economy --json` (`interfaces` 4): amounts are exact decimals in the table's unit. */
export interface EkonomiJson {
  readonly version: 1;
  readonly tabellList: readonly {
    readonly id: string;
    readonly tabell: string;
    readonly enhet: EkonomiTabellenhet;
    readonly radList: readonly {
      readonly rad: string;
      readonly slag: string;
      /** A key for every column of the table. */
      readonly varden: Readonly<Partial<Record<EkonomiKolumn['key'], Tal>>>;
    }[];
    readonly avstamningList: readonly {
      readonly vad: string;
      readonly angivet: Tal;
      readonly beraknat: Tal;
      readonly differens: Tal;
      readonly utslag: Avstamning['utslag'];
    }[];
  }[];
  /** Result units come with the board's tables. */
  readonly resultatenhetList: readonly never[];
}

/** Economy tables as the plain object that `economy --json` prints. */
export function economyToJson(tabellList: readonly EkonomiTabell[]): EkonomiJson {
  return {
    version: 1,
    tabellList: tabellList.map(({ id, namn, enhet, kolumnList, radList, avstamningList }) => ({
      id,
      tabell: namn,
      enhet,
      radList: radList.map((rad) => rowToJson(rad, keysOf(kolumnList))),
      avstamningList: avstamningList.map(({ vad, angivet, beraknat, differens, utslag }) => ({
        vad,
        angivet: tal(angivet),
        beraknat: tal(beraknat),
        differens: tal(differens),
        utslag,
      })),
    })),
    resultatenhetList: [],
  };
}

/** Columns that stand first in the JSON whatever the printed order; the others follow as printed. */
const FIRST_KEY_LIST = ['Budget', 'Utfall', 'Prognos', 'Avvikelse'];

function keysOf(kolumnList: readonly EkonomiKolumn[]): readonly string[] {
  const keyList = kolumnList.map(({ key }) => key);
  return [
    ...FIRST_KEY_LIST.filter((key) => keyList.includes(key)),
    ...keyList.filter((key) => !FIRST_KEY_LIST.includes(key)),
  ];
}

function rowToJson(
  { rad, slag, cellByKolumn }: EkonomiTabellrad,
  keyList: readonly EkonomiKolumn['key'][],
): EkonomiJson['tabellList'][number]['radList'][number] {
  return {
    rad,
    slag,
    varden: Object.fromEntries(keyList.map((key) => [key, tal(cellByKolumn[key]?.varde)])),
  };
}

function tal(value: Decimal | null | undefined): Tal {
  return value ? toNumber(value) : null;
}
