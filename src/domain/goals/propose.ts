import type { Antal, Bedomning, Skal } from '../model';
import { GROUND_LIST, judgedCount, type GroundInput, type GroundResult } from './grounds';

/** A proposed assessment with its reasons, never empty. */
export interface Forslag {
  readonly forslag: Bedomning;
  readonly skalList: readonly Skal[];
}

/**
 * Proposes an assessment (domain 5): nothing measurable below → ingen; one ground says inte → inte; all say
 * helt → helt; else delvis. Every ground is listed, and what could not be counted is told.
 */
export function proposeBedomning(input: GroundInput): Forslag {
  const resultList: GroundResult[] = [];
  for (const { weigh: weighGround } of GROUND_LIST) {
    const result = weighGround(input);
    if (result) resultList.push(result);
  }
  const leftOut = leftOutList(input.antal);
  if (resultList.length === 0) {
    return { forslag: 'ingen', skalList: [{ code: 'ingetMatbart', params: {} }, ...leftOut] };
  }
  return { forslag: weigh(resultList), skalList: [...resultList.map(({ skal }) => skal), ...leftOut] };
}

function weigh(resultList: readonly GroundResult[]): Bedomning {
  if (resultList.some(({ verdict }) => verdict === 'inte')) return 'inte';
  return resultList.every(({ verdict }) => verdict === 'helt') ? 'helt' : 'delvis';
}

function leftOutList({ indikatorer, aktiviteter }: Antal): Skal[] {
  const unjudged = indikatorer.totalt - judgedCount(indikatorer);
  const list: Skal[] = [];
  if (unjudged > 0) list.push({ code: 'utanResultat', params: { antal: unjudged } });
  if (aktiviteter.okand > 0) list.push({ code: 'okantLage', params: { antal: aktiviteter.okand } });
  return list;
}
