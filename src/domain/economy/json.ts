import { toNumber, type Decimal } from '../../core';
import type { Avstamning, Beloppsenhet, EkonomiTabell, EkonomiTabellrad } from '../model';

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
      readonly varden: { readonly Budget: Tal; readonly Utfall: Tal; readonly Avvikelse: Tal };
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
    tabellList: tabellList.map(({ id, namn, enhet, radList, avstamningList }) => ({
      id,
      tabell: namn,
      enhet,
      radList: radList.map(rowToJson),
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

function rowToJson({
  rad,
  slag,
  cellByKolumn,
}: EkonomiTabellrad): EkonomiJson['tabellList'][number]['radList'][number] {
  const { Budget, Utfall, Avvikelse } = cellByKolumn;
  return {
    rad,
    slag,
    varden: { Budget: tal(Budget?.varde), Utfall: tal(Utfall?.varde), Avvikelse: tal(Avvikelse?.varde) },
  };
}

function tal(value: Decimal | null | undefined): Tal {
  return value ? toNumber(value) : null;
}
