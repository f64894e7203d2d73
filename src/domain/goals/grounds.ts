import type { Antal, Bedomning, Indikatorantal, Mal, Skal, Typ } from '../model';

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
}

/** A share as a fraction of whole numbers, so that "more than half" is exact. */
interface Fraction {
  readonly taljare: number;
  readonly namnare: number;
}

/** The thresholds of the proposal (domain 5). */
const THRESHOLDS = {
  /** Judged rows that miss: more than this → inte … */
  inteOver: { taljare: 1, namnare: 2 },
  /** … and at most this → nothing against helt. */
  heltUpTo: { taljare: 1, namnare: 3 },
  /** Activities done: more than this → nothing against helt. */
  klaraOver: { taljare: 1, namnare: 2 },
  /** None done says inte from this number of activities on. */
  ingenKlarFran: 3,
} as const;

function isOver(part: number, whole: number, { taljare, namnare }: Fraction): boolean {
  return part * namnare > whole * taljare;
}

/** Verdict on rows of which `inte` of `totalt` judged ones miss. */
function verdictOnMisses(inte: number, totalt: number): Verdict {
  if (isOver(inte, totalt, THRESHOLDS.inteOver)) return 'inte';
  return isOver(inte, totalt, THRESHOLDS.heltUpTo) ? 'delvis' : 'helt';
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

function missGround(code: string, antal: Pick<Indikatorantal, Verdict>): GroundResult | null {
  const totalt = judgedCount(antal);
  if (totalt === 0) return null;
  const verdict = verdictOnMisses(antal.inte, totalt);
  return { verdict, skal: { code: `${code}.${verdict}`, params: { totalt, inte: antal.inte } } };
}

/** Activities with a known state; in a tertial report one that is under way is as it should be. */
function aktiviteter({ antal: { aktiviteter: antal }, typ }: GroundInput): GroundResult | null {
  const totalt = antal.totalt - antal.okand;
  if (totalt === 0) return null;
  const isTertial = typ === 'T1' || typ === 'T2';
  const klara = antal.genomford + (isTertial ? antal.pagar : 0);
  const isNone = klara === 0 && totalt >= THRESHOLDS.ingenKlarFran;
  const verdict = isNone ? 'inte' : isOver(klara, totalt, THRESHOLDS.klaraOver) ? 'helt' : 'delvis';
  const code = isTertial ? 'aktiviteterTertial' : 'aktiviteter';
  return { verdict, skal: { code: `${code}.${verdict}`, params: { totalt, klara } } };
}

/** The grounds of a proposal in the order their reasons are listed (domain 5). */
export const GROUND_LIST: readonly ((input: GroundInput) => GroundResult | null)[] = [
  barn,
  ({ antal }) => missGround('indikatorer', antal.indikatorer),
  aktiviteter,
  ({ antal }) => missGround('forvantadeResultat', antal.forvantadeResultat),
];
