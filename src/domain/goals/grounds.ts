import type { Antal, Bedomning, Forslagsgranser, Indikatorantal, Mal, Skal, Typ } from '../model';
import { andelText, isOverAndel } from '../rules';

/** What one ground of domain 5 says about a goal. */
export type Verdict = 'helt' | 'delvis' | 'inte';

/** A ground that has something to say, with its reason. */
export interface GroundResult {
  readonly verdict: Verdict;
  readonly skal: Skal;
}

/** One child goal with the assessment that counts: the chosen one, else the proposal. */
export interface BarnBedomning {
  readonly mal: Mal;
  readonly bedomning: Bedomning;
}

export interface GroundInput {
  readonly barnList: readonly BarnBedomning[];
  readonly antal: Antal;
  readonly typ: Typ;
  readonly granser: Forslagsgranser;
}

/** Verdict on rows of which `inte` of `totalt` judged ones miss. */
function verdictOnMisses(inte: number, totalt: number, granser: Forslagsgranser): Verdict {
  if (isOverAndel(inte, totalt, granser.forslagInteOver)) return 'inte';
  return isOverAndel(inte, totalt, granser.forslagHeltHogst) ? 'delvis' : 'helt';
}

/** The thresholds as a reason names them. */
function missParams({ forslagInteOver, forslagHeltHogst }: Forslagsgranser): Record<string, string> {
  return { andelInte: andelText(forslagInteOver), andelHelt: andelText(forslagHeltHogst) };
}

function barn({ barnList }: GroundInput): GroundResult | null {
  const bedomda = barnList.filter(({ bedomning }) => bedomning !== 'ingen');
  if (bedomda.length === 0) return null;
  const missed = bedomda.filter(({ bedomning }) => bedomning === 'inte');
  const helt = bedomda.filter(({ bedomning }) => bedomning === 'helt').length;
  const verdict = missed.length > 0 ? 'inte' : helt === bedomda.length ? 'helt' : 'delvis';
  const namnList = missed.map(({ mal }) => mal.namn);
  return {
    verdict,
    skal: {
      code: `barn.${verdict}`,
      params: { totalt: bedomda.length, helt, inte: missed.length, namnList },
    },
  };
}

/** Indicators that have been judged against their target. */
export function judgedCount({ helt, delvis, inte }: Pick<Indikatorantal, Verdict>): number {
  return helt + delvis + inte;
}

function missGround(
  code: string,
  antal: Pick<Indikatorantal, Verdict>,
  granser: Forslagsgranser,
): GroundResult | null {
  const totalt = judgedCount(antal);
  if (totalt === 0) return null;
  const verdict = verdictOnMisses(antal.inte, totalt, granser);
  const params = { totalt, inte: antal.inte, ...missParams(granser) };
  return { verdict, skal: { code: `${code}.${verdict}`, params } };
}

/** Activities with a known state; in a tertial report one that is under way is as it should be. */
function aktiviteter({ antal: { aktiviteter: antal }, typ, granser }: GroundInput): GroundResult | null {
  const totalt = antal.totalt - antal.okand;
  if (totalt === 0) return null;
  const isTertial = typ === 'T1' || typ === 'T2';
  const klara = antal.genomford + (isTertial ? antal.pagar : 0);
  const isNone = klara === 0 && totalt >= granser.forslagIngenKlarFran;
  const verdict = isNone ? 'inte' : isOverAndel(klara, totalt, granser.forslagKlaraOver) ? 'helt' : 'delvis';
  const code = isTertial ? 'aktiviteterTertial' : 'aktiviteter';
  return {
    verdict,
    skal: {
      code: `${code}.${verdict}`,
      params: { totalt, klara, andelKlara: andelText(granser.forslagKlaraOver) },
    },
  };
}

/** One ground of a proposal. */
export interface Ground {
  readonly kod: 'barn' | 'indikatorer' | 'aktiviteter' | 'forvantadeResultat';
  /** Where the rule comes from, Swedish, for controllers. */
  readonly kalla: string;
  readonly weigh: (input: GroundInput) => GroundResult | null;
}

/** The grounds of a proposal in the order their reasons are listed (domain 5). */
export const GROUND_LIST: readonly Ground[] = [
  { kod: 'barn', kalla: 'Underliggande mål nämns först som grund i nämndernas bedömningar.', weigh: barn },
  {
    kod: 'indikatorer',
    kalla: 'Mål bedöms som helt uppfyllda i praktiken även när enstaka indikatorer missas.',
    weigh: ({ antal, granser }) => missGround('indikatorer', antal.indikatorer, granser),
  },
  {
    kod: 'aktiviteter',
    kalla: 'Genomförda aktiviteter vägs in; okända lägen räknas inte.',
    weigh: aktiviteter,
  },
  {
    kod: 'forvantadeResultat',
    kalla: 'Förväntade resultat vägs in med samma gränser som indikatorer.',
    weigh: ({ antal, granser }) => missGround('forvantadeResultat', antal.forvantadeResultat, granser),
  },
];
