import { abs, compare, divide, sign, subtract, type Decimal } from '../../core';
import type { Indikatorstatus, Riktning, Statusgrans } from '../model';
import { absolutGransOf, allowedMiss, relativeGrans } from './grans';
import type { Underlag, Utslag } from './underlag';
import { comparisonKolumnList, comparisonParams, difference, differenceSuffix, ejBedombar } from './utslag';

const HIGHER_SET: ReadonlySet<Riktning> = new Set<Riktning>(['hogre', 'oka']);
const PERCENT_SCALE = 2;
/** Decimals of a percentage in a sentence: as few as tell it apart from the limits. */
const MISS_DECIMALS = [1, 2, 4, 8, 16];

/**
 * The level against the target: met → helt; missed by at most the limit → delvis (or still helt, where the
 * rule says so); by more → inte. Limits are half-open on unrounded values (domain 4.2, 4.3, 4.5).
 */
export function judgeNiva(underlag: Underlag): Utslag {
  const { varde, indikator, riktning, regel } = underlag;
  const arsmal = indikator.arsmal.varde;
  if (varde.varde === null || varde.slag === 'janej' || arsmal === null) {
    return ejBedombar('utfall', { varde: varde.raw }, comparisonKolumnList(underlag));
  }
  const isHigher = HIGHER_SET.has(riktning!);
  const miss = isHigher ? subtract(arsmal, varde.varde) : subtract(varde.varde, arsmal);
  if (sign(miss) <= 0) return answer(underlag, 'helt', 'helt', {});
  const grans = relativeGrans(regel, arsmal);
  return grans ? judgeRelative(underlag, miss, arsmal, grans) : judgeAbsolute(underlag, miss);
}

function judgeRelative(underlag: Underlag, miss: Decimal, arsmal: Decimal, grans: Statusgrans): Utslag {
  const params = { miss: percentText(miss, arsmal, grans), grans: asPercent(grans.delvis) };
  if (compare(miss, allowedMiss(arsmal, grans.helt)) <= 0) {
    return answer(underlag, 'helt', 'heltInom', { ...params, grans: asPercent(grans.helt) });
  }
  const isDelvis = compare(miss, allowedMiss(arsmal, grans.delvis)) <= 0;
  return isDelvis ? answer(underlag, 'delvis', 'delvis', params) : answer(underlag, 'inte', 'inte', params);
}

function judgeAbsolute(underlag: Underlag, miss: Decimal): Utslag {
  const grans = absolutGransOf(underlag.regel, underlag.regelverk);
  const params = { miss: difference(miss) };
  if (grans === null) return answer(underlag, 'inte', 'inteUtanGrans', params, differenceSuffix(underlag));
  const isDelvis = compare(miss, grans) <= 0;
  const base = isDelvis ? 'delvisAbsolut' : 'inteAbsolut';
  const withGrans = { ...params, grans: difference(grans) };
  return answer(underlag, isDelvis ? 'delvis' : 'inte', base, withGrans, differenceSuffix(underlag));
}

function answer(
  underlag: Underlag,
  status: Indikatorstatus,
  base: string,
  params: Record<string, string>,
  suffix = '',
): Utslag {
  const side = HIGHER_SET.has(underlag.riktning!) ? 'Hogre' : 'Lagre';
  return {
    status,
    code: `${underlag.kalla}.${base}${side}${suffix}`,
    params: { ...comparisonParams(underlag), ...params },
    kolumnList: comparisonKolumnList(underlag),
  };
}

/** 0.2 → `20`. */
function asPercent(share: Decimal): string {
  return difference(
    share.scale >= PERCENT_SCALE
      ? { coefficient: share.coefficient, scale: share.scale - PERCENT_SCALE }
      : { coefficient: share.coefficient * 10n ** BigInt(PERCENT_SCALE - share.scale), scale: 0 },
  );
}

/**
 * The miss as a percentage of the target for a sentence: rounded, but with enough decimals not to read like a
 * limit that it lies beside, nor like no miss at all.
 */
function percentText(miss: Decimal, arsmal: Decimal, grans: Statusgrans): string {
  const hundredfold = { coefficient: miss.coefficient * 100n, scale: miss.scale };
  let text = '';
  for (const decimals of MISS_DECIMALS) {
    const rounded = divide(hundredfold, abs(arsmal), decimals);
    text = difference(rounded);
    const misleads = [grans.helt, grans.delvis].some(
      (limit) =>
        compare(miss, allowedMiss(arsmal, limit)) !==
        compare(rounded, { coefficient: limit.coefficient * 100n, scale: limit.scale }),
    );
    if (!misleads) return text;
  }
  return text;
}
