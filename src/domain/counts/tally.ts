import {
  AGARE_LIST,
  AKTIVITETSLAGE_LIST,
  INDIKATORSTATUS_LIST,
  RESULTATBEDOMNING_LIST,
  type Agare,
  type Aktivitetsantal,
  type Aktivitetslage,
  type Antal,
  type AntalPerAgare,
  type Indikatorantal,
  type Indikatorstatus,
  type Resultatantal,
  type Resultatbedomning,
} from '../model';

const INDIKATOR_SLOTS = INDIKATORSTATUS_LIST.length;
const AKTIVITET_SLOTS = AKTIVITETSLAGE_LIST.length;
const AGARE_SLOTS = INDIKATOR_SLOTS + AKTIVITET_SLOTS;
const RESULTAT_START = AGARE_LIST.length * AGARE_SLOTS;
const RESULTAT_KEYS = [...RESULTATBEDOMNING_LIST, 'ejBedomt'] as const;

/** Slots of one goal: per owner the indicator classes and activity states, then the expected results. */
export const SLOT_COUNT = RESULTAT_START + RESULTAT_KEYS.length;

const indexOf = <Key extends string>(list: readonly Key[]): Readonly<Record<Key, number>> =>
  Object.fromEntries(list.map((key, at) => [key, at])) as Record<Key, number>;

const AGARE_INDEX = indexOf(AGARE_LIST);
const STATUS_INDEX = indexOf(INDIKATORSTATUS_LIST);
const LAGE_INDEX = indexOf(AKTIVITETSLAGE_LIST);
const RESULTAT_INDEX = indexOf(RESULTAT_KEYS);

/** The slot of an indicator. */
export function indikatorSlot(agare: Agare, status: Indikatorstatus): number {
  return AGARE_INDEX[agare] * AGARE_SLOTS + STATUS_INDEX[status];
}

/** The slot of an activity. */
export function aktivitetSlot(agare: Agare, lage: Aktivitetslage): number {
  return AGARE_INDEX[agare] * AGARE_SLOTS + INDIKATOR_SLOTS + LAGE_INDEX[lage];
}

/** The slot of an expected result. */
export function resultatSlot(bedomning: Resultatbedomning | null): number {
  return RESULTAT_START + RESULTAT_INDEX[bedomning ?? 'ejBedomt'];
}

/** Counts of one goal or of the document, read from `slots` at `offset`. */
export class Tally {
  constructor(
    private readonly slots: Int32Array,
    private readonly offset: number,
  ) {}

  antal(): Antal {
    return {
      indikatorer: this.indikatorer(AGARE_LIST),
      aktiviteter: this.aktiviteter(AGARE_LIST),
      forvantadeResultat: this.resultat(),
    };
  }

  perAgare(): AntalPerAgare {
    const entryList = AGARE_LIST.map((agare) => [
      agare,
      { indikatorer: this.indikatorer([agare]), aktiviteter: this.aktiviteter([agare]) },
    ]);
    return Object.fromEntries(entryList) as AntalPerAgare;
  }

  /** Indicators that are not due stand outside the total (`interfaces` 4). */
  private indikatorer(agareList: readonly Agare[]): Indikatorantal {
    const antal = this.collect(agareList, INDIKATORSTATUS_LIST, indikatorSlot);
    const totalt = sumOf(antal) - antal.ejAktuell;
    return { ...antal, totalt };
  }

  private aktiviteter(agareList: readonly Agare[]): Aktivitetsantal {
    const antal = this.collect(agareList, AKTIVITETSLAGE_LIST, aktivitetSlot);
    return { ...antal, totalt: sumOf(antal) };
  }

  private resultat(): Resultatantal {
    const antal = Object.fromEntries(
      RESULTAT_KEYS.map((key, at) => [key, this.slots[this.offset + RESULTAT_START + at]!]),
    ) as Record<(typeof RESULTAT_KEYS)[number], number>;
    return { ...antal, totalt: sumOf(antal) };
  }

  private collect<Key extends string>(
    agareList: readonly Agare[],
    keyList: readonly Key[],
    slotOf: (agare: Agare, key: Key) => number,
  ): Record<Key, number> {
    const antal = {} as Record<Key, number>;
    for (const key of keyList) {
      antal[key] = 0;
      for (const agare of agareList) antal[key] += this.slots[this.offset + slotOf(agare, key)]!;
    }
    return antal;
  }
}

function sumOf(antal: Readonly<Record<string, number>>): number {
  return Object.values(antal).reduce((sum, value) => sum + value, 0);
}
