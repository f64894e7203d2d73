import { toNumber, type Decimal } from '../../core';
import type {
  Avstamning,
  AvstamningSkal,
  EkonomiCell,
  EkonomiKolumn,
  EkonomiTabell,
  EkonomiTabellenhet,
  EkonomiTabellrad,
  Modell,
} from '../model';
import { evaluateUttryck, type FigureOf } from './motor/uttryck';
import { procentText, resultatenhetsblad, resultatenhetsrader, takSlog } from './resultatenhet';

type Tal = number | null;

/** Names of tables that are of the whole document. */
const TABELL_NAMN: Readonly<Partial<Record<EkonomiTabell['slag'], string>>> = {
  resultatrakning: 'Resultaträkning',
  perVerksamhet: 'Utfall jämfört med budget per verksamhetsområde',
  prognosjamforelse: 'Budgetavvikelse per verksamhetsområde i jämförelse med tidigare prognoser',
  kostnadsutveckling: 'Kostnads- och intäktsutveckling per verksamhetsområde',
  personalkostnader: 'Personalkostnadsutveckling',
  nyckeltal: 'Budgetföljsamhet och prognossäkerhet',
  resultatenheter: 'Resultatenheter',
  investeringar: 'Investeringar',
  vpInvesteringar: 'Investeringar',
  balans: 'Balansräkning',
  synpunkter: 'Synpunkter och klagomål',
  vpOversikt: 'Driftverksamhet',
};

/** The name of a table for people: its own, else that of its kind. */
export function tabellNamn({ namn, slag }: Pick<EkonomiTabell, 'namn' | 'slag'>): string {
  return namn || TABELL_NAMN[slag] || slag;
}

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
      /** With `ejTillamplig` alone: why nothing is compared. */
      readonly skal?: AvstamningSkal;
    }[];
  }[];
  /** Result units with what goes on to next year, in tkr, and the cap that decided it. */
  readonly resultatenhetList: readonly {
    readonly namn: string;
    readonly bruttobudget: Tal;
    readonly fran: Tal;
    readonly resultat: Tal;
    readonly till: Tal;
    readonly tillAngivet: Tal;
    /** `10 %`, `5 %` (the caps of Regler), `åtagande` when commitments were not met; null = the whole fund. */
    readonly takSlog: string | null;
  }[];
}

/** Economy tables as the plain object that `economy --json` prints. */
export function economyToJson(
  tabellList: readonly EkonomiTabell[],
  modell: Pick<Modell, 'resultatenhetList' | 'regelverk'>,
): EkonomiJson {
  return {
    version: 1,
    tabellList: tabellList.map(({ id, slag, namn, enhet, kolumnList, radList, avstamningList }) => ({
      id,
      tabell: tabellNamn({ namn, slag }),
      enhet,
      radList: radList.map((rad) => rowToJson(rad, keysOf(kolumnList))),
      avstamningList: avstamningList.map(({ vad, angivet, beraknat, differens, utslag, skal }) => ({
        vad,
        angivet: tal(angivet),
        beraknat: tal(beraknat),
        differens: tal(differens),
        utslag,
        ...(skal ? { skal } : {}),
      })),
    })),
    resultatenhetList: resultatenheterToJson(tabellList, modell),
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

function resultatenheterToJson(
  tabellList: readonly EkonomiTabell[],
  modell: Pick<Modell, 'resultatenhetList' | 'regelverk'>,
): EkonomiJson['resultatenhetList'] {
  const tabell = tabellList.find(({ slag }) => slag === 'resultatenheter');
  const radByKey = new Map(tabell?.radList.map((rad) => [rad.key, rad]));
  return resultatenhetsrader(modell).map(({ key, record }) => {
    const cellOf = (kolumn: string): EkonomiCell | undefined => radByKey.get(key)?.cellByKolumn[kolumn];
    const tillAngivet = resultatenhetsblad(record, 'tillNastaAr').varde;
    return {
      namn: record.namn,
      bruttobudget: tal(cellOf('Bruttobudget')?.varde),
      fran: tal(cellOf('Från')?.varde),
      resultat: tal(cellOf('Resultat')?.varde),
      till: tal(cellOf('Till')?.varde),
      tillAngivet: tal(tillAngivet),
      takSlog: takText(cellOf('Till'), radByKey.get(key), modell),
    };
  });
}

/** The cap that decided a transfer, in words. */
export function takText(
  till: EkonomiCell | undefined,
  rad: EkonomiTabellrad | undefined,
  { regelverk }: Pick<Modell, 'regelverk'>,
): string | null {
  if (till?.kind !== 'overforing') return null;
  const figureOf: FigureOf = ({ kolumn }) => rad?.cellByKolumn[kolumn]?.varde ?? null;
  const tak = takSlog(till.uttryck, (uttryck) => evaluateUttryck(uttryck, figureOf));
  if (tak === null || tak === 'atagande') return tak && 'åtagande';
  return procentText(tak === 'arets' ? regelverk.takAretsAndel : regelverk.takAckumuleratAndel);
}

function tal(value: Decimal | null | undefined): Tal {
  return value ? toNumber(value) : null;
}
