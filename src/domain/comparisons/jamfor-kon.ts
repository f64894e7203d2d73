import { abs, add, compare, equals, parseDecimal, sign, subtract, type Varde } from '../../core';
import type { Indikator, Jamforelseslag } from '../model';
import { isComparableEnhet } from '../status';
import {
  cells,
  figureParams,
  isInPercent,
  jamforelse,
  judgedAs,
  sizeOf,
  targetText,
  type Jamforare,
} from './jamforelse-underlag';

const ONE = parseDecimal('1')!;
const NAMED_COUNT = /^antal(?!.*\sper\s)/i;

function isFigure(varde: Varde): boolean {
  return varde.slag === 'varde' && varde.varde !== null;
}

/** Numbers of things: the target is the total's, and a gender's part says nothing beside it. */
function isPartOfTotal(indikator: Indikator): boolean {
  const { utfall, utfallMan, utfallKvinnor, enhet, berakning, namn } = indikator;
  if (
    berakning === 'summa' ||
    enhet === 'st' ||
    utfall.enhet === 'st' ||
    NAMED_COUNT.test(namn.trimStart())
  ) {
    return true;
  }
  if (![utfall, utfallMan, utfallKvinnor].every(isFigure)) return false;
  return equals(utfall.varde!, add(utfallMan.varde!, utfallKvinnor.varde!)) && sign(utfall.varde!) !== 0;
}

/** One gender's figure against the own target, by the row's rule (domain 4.1: beside the status). */
function konStatus(
  slag: Extract<Jamforelseslag, 'man' | 'kvinnor'>,
  key: 'utfallMan' | 'utfallKvinnor',
  lastKey: 'foregaendeUtfallMan' | 'foregaendeUtfallKvinnor',
): Jamforare {
  return (input) => {
    const { indikator, resultat } = input;
    const varde = indikator[key];
    if (resultat.isDold || !isFigure(varde) || isPartOfTotal(indikator)) return null;
    const status = judgedAs(input, {
      utfall: varde,
      foregaendeUtfall: indikator[lastKey],
      prognosHelar: { ...varde, slag: 'tom', varde: null, raw: '' },
    });
    if (status === null) return null;
    const mal = targetText(indikator.arsmal);
    return jamforelse({
      slag,
      status,
      code: `kon.${status}`,
      params: { vad: slag, mal, ...figureParams(indikator, varde) },
      cellList: cells(input, [key, 'arsmal']),
    });
  };
}

export const jamforMan = konStatus('man', 'utfallMan', 'foregaendeUtfallMan');
export const jamforKvinnor = konStatus('kvinnor', 'utfallKvinnor', 'foregaendeUtfallKvinnor');

/** The gap between the genders; nothing but the reason when their figures are suppressed (domain 4.10). */
export const jamforKon: Jamforare = (input) => {
  const { indikator, resultat, regelverk } = input;
  const { utfallMan, utfallKvinnor } = indikator;
  if (resultat.isDold) {
    if (utfallMan.slag === 'tom' && utfallKvinnor.slag === 'tom') return null;
    const params = { minst: regelverk.minstaAntalSvarande };
    return jamforelse({ slag: 'kon', code: 'gap.dold', params, cellList: [] });
  }
  if (!isFigure(utfallMan) || !isFigure(utfallKvinnor)) return null;
  if (!isComparableEnhet(utfallMan.enhet, utfallKvinnor.enhet)) return null;
  const differens = subtract(utfallKvinnor.varde!, utfallMan.varde!);
  const isPercent = isInPercent(indikator, utfallMan);
  const { enhet } = figureParams(indikator, utfallMan);
  const isOne = compare(abs(differens), ONE) === 0;
  const measure = isPercent ? (isOne ? 'procentenhet' : 'procentenheter') : 'absolut';
  const [over, under] = sign(differens) > 0 ? ['kvinnor', 'man'] : ['man', 'kvinnor'];
  return jamforelse({
    slag: 'kon',
    differens,
    differensEnhet: isPercent ? 'procentenheter' : enhet.trim(),
    code: `gap.${sign(differens) === 0 ? 'lika' : measure}`,
    params: { gruppOver: over!, gruppUnder: under!, tal: sizeOf(differens), enhet },
    cellList: cells(input, ['utfallMan', 'utfallKvinnor']),
  });
};
