import { cellOf, formatCellRef, toNumber, type Decimal, type Varde } from '../core';
import { jamforelserOf } from './comparisons';
import { agareOfRow } from './goals';
import type {
  Agare,
  Antal,
  AntalPerAgare,
  Bedomning,
  Indikatorresultat,
  Indikatorstatus,
  Jamforelse,
  Jamforelseslag,
  Malniva,
  Malresultat,
  Organisationsniva,
  Riktning,
  Skal,
  Modell,
  Typ,
  Utvardering,
  Utveckling,
} from './model';
import { isGiven } from './status';

/** The count sentences of one goal (`sentences.md`); `''` where there is nothing to count. */
export interface RakneMeningar {
  readonly indikatorer: string;
  readonly aktiviteter: string;
  readonly mal: string;
  readonly forvantadeResultat: string;
}

/** What the document says in words; given from outside, since the domain knows no language. */
export interface StatusTexts {
  varfor(resultat: Indikatorresultat): string;
  /** The same with rule, version and cells. */
  forklaring(resultat: Indikatorresultat): string;
  jamforelse(jamforelse: Jamforelse): string;
  skal(skal: Skal): string;
  rakneMeningar(malresultat: Malresultat): RakneMeningar;
}

export interface MalJson {
  readonly id: string;
  readonly niva: Malniva | null;
  readonly nummer: string | null;
  readonly namn: string;
  readonly overordnat: string | null;
  readonly bedomning: Bedomning | null;
  readonly forslag: Bedomning;
  readonly skal: readonly string[];
  readonly antal: Antal;
  readonly antalPerAgare: AntalPerAgare;
  readonly rakneMeningar: RakneMeningar;
}

export interface ArsmalJson {
  readonly raw: string;
  readonly slag: Varde['slag'];
  readonly varde: number | null;
  readonly till: number | null;
  readonly enhet: string | null;
}

export interface IndikatorJson {
  readonly id: string;
  readonly malId: string;
  readonly namn: string;
  readonly agare: Agare;
  readonly riktning: Riktning | null;
  readonly riktningAntagen: boolean;
  readonly utfall: number | null;
  readonly utfallCell: string | null;
  readonly arsmal: ArsmalJson;
  readonly status: Indikatorstatus;
  readonly overstyrd: {
    readonly status: Indikatorstatus;
    readonly motivering: string;
    readonly inaktuell: boolean;
  } | null;
  readonly galler: Indikatorstatus;
  readonly varfor: string;
  readonly dold: boolean;
  /** `varfor` with rule, version and cells, to be pasted. */
  readonly forklaring: string;
  /** Rule, its version and the cells that the status rests on. */
  readonly regel: string;
  readonly regelversion: string;
  readonly cellList: readonly string[];
  /** Null when the outcome stands as typed. */
  readonly beraknat: { readonly slag: 'kvot' | 'summa'; readonly cellList: readonly string[] } | null;
  readonly jamforelseList: readonly JamforelseJson[];
}

/** A comparison beside the status: KF:s årsmål, last year, trend, prognosis, genders and their gap. */
export interface JamforelseJson {
  readonly slag: Jamforelseslag;
  readonly status: Indikatorstatus | null;
  readonly utveckling: Utveckling | null;
  readonly differens: number | null;
  readonly enhet: string | null;
  readonly text: string;
  readonly cellList: readonly string[];
}

/** The document of `status --json` (`interfaces` 4). */
export interface StatusJson {
  readonly version: 1;
  readonly uppgifter: {
    readonly organisation: string;
    readonly niva: Organisationsniva;
    readonly typ: Typ;
    readonly ar: number;
  };
  readonly malList: readonly MalJson[];
  readonly indikatorList: readonly IndikatorJson[];
}

/** Builds the document of `status --json`: goals in document order, indicators in sheet order. */
export function statusToJson(
  utvardering: Utvardering,
  modell: Pick<Modell, 'uppgifter' | 'regelverk'>,
  texts: StatusTexts,
): StatusJson {
  const { organisation, niva, typ, ar } = modell.uppgifter;
  return {
    version: 1,
    uppgifter: { organisation, niva, typ, ar },
    malList: utvardering.malresultatList.map((resultat) => malToJson(resultat, texts)),
    indikatorList: utvardering.indikatorresultatList.map((resultat) => {
      const mal = utvardering.malresultatById.get(resultat.indikator.malId)?.mal ?? null;
      const jamforelseList = jamforelserOf(resultat, modell).map((one) => jamforelseToJson(one, texts));
      return indikatorToJson(resultat, agareOfRow(resultat.indikator, mal, niva), jamforelseList, texts);
    }),
  };
}

function malToJson(resultat: Malresultat, texts: StatusTexts): MalJson {
  const { mal, forslag, skalList, antal, antalPerAgare } = resultat;
  return {
    id: mal.id,
    niva: mal.niva,
    nummer: mal.nummer === '' ? null : mal.nummer,
    namn: mal.namn,
    overordnat: mal.overordnatId === '' ? null : mal.overordnatId,
    bedomning: mal.bedomning,
    forslag,
    skal: skalList.map((skal) => texts.skal(skal)),
    antal,
    antalPerAgare,
    rakneMeningar: texts.rakneMeningar(resultat),
  };
}

function jamforelseToJson(jamforelse: Jamforelse, texts: StatusTexts): JamforelseJson {
  const { slag, status, utveckling, differens, differensEnhet, cellList } = jamforelse;
  return {
    slag,
    status,
    utveckling,
    differens: numberOf(differens),
    enhet: differensEnhet,
    text: texts.jamforelse(jamforelse),
    cellList: cellList.map(formatCellRef),
  };
}

function indikatorToJson(
  resultat: Indikatorresultat,
  agare: Agare,
  jamforelseList: readonly JamforelseJson[],
  texts: StatusTexts,
): IndikatorJson {
  const { indikator, overstyrd, forklaring, beraknat } = resultat;
  const { arsmal } = indikator;
  const cell = cellOf(indikator.origin, 'utfall');
  return {
    id: indikator.id,
    malId: indikator.malId,
    namn: indikator.namn,
    agare,
    riktning: resultat.riktning,
    riktningAntagen: resultat.isRiktningAntagen,
    utfall: shownUtfall(resultat),
    utfallCell: cell && formatCellRef(cell),
    arsmal: {
      raw: arsmal.raw,
      slag: arsmal.slag,
      varde: numberOf(arsmal.varde),
      till: numberOf(arsmal.till),
      enhet: arsmal.enhet,
    },
    status: resultat.status,
    overstyrd: overstyrd && {
      status: overstyrd.status,
      motivering: overstyrd.motivering,
      inaktuell: overstyrd.isInaktuell,
    },
    galler: resultat.galler,
    varfor: texts.varfor(resultat),
    dold: resultat.isDold,
    forklaring: texts.forklaring(resultat),
    regel: forklaring.regel,
    regelversion: forklaring.regelversion,
    cellList: forklaring.cellList.map(formatCellRef),
    beraknat: beraknat ? { slag: beraknat.slag, cellList: beraknat.cellList.map(formatCellRef) } : null,
    jamforelseList,
  };
}

/** A total of too few respondents is no result, and its figure leaves no trace (domain 4.10). */
function shownUtfall({ indikator, status }: Indikatorresultat): number | null {
  return status === 'ingetResultat' || !isGiven(indikator.utfall) ? null : numberOf(indikator.utfall.varde);
}

function numberOf(value: Decimal | null): number | null {
  return value && toNumber(value);
}
