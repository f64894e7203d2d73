import { toNumber, type Decimal } from '../../core';
import type { Avstamning, Beloppsenhet, EkonomiKolumn, EkonomiTabell, EkonomiTabellrad } from '../model';

type Tal = number | null;

/** The document of `economy --json` (`interfaces` 4): amounts are exact decimals in the table's unit. */
export interface EkonomiJson {
  readonly version: 1;
  readonly tabellList: readonly {
    readonly id: string;
    readonly tabell: string;
    readonly enhet: Beloppsenhet;
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

/** The order of the columns in the JSON, the same for every table whatever its printed order. */
const PLACE_BY_KEY: Readonly<Record<EkonomiKolumn['key'], number>> = {
  Budget: 0,
  Utfall: 1,
  Prognos: 2,
  Avvikelse: 3,
};

function keysOf(kolumnList: readonly EkonomiKolumn[]): readonly EkonomiKolumn['key'][] {
  return kolumnList.map(({ key }) => key).sort((a, b) => PLACE_BY_KEY[a] - PLACE_BY_KEY[b]);
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
