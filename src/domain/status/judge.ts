import { judgeIntervall } from './judge-intervall';
import { judgeJanej } from './judge-janej';
import { judgeNiva } from './judge-niva';
import { judgeTrend } from './judge-trend';
import { ejBedombar } from './utslag';
import type { Underlag, Utslag } from './underlag';

/** How a readable value is compared with a readable target. */
type Jamforelse = (underlag: Underlag) => Utslag;

const intervallUtanGranser: Jamforelse = ({ indikator }) =>
  ejBedombar('intervallUtanGranser', { arsmal: indikator.arsmal.raw }, ['riktning', 'arsmal']);

const janejUtanMal: Jamforelse = ({ indikator }) =>
  ejBedombar('janejUtanMal', { arsmal: indikator.arsmal.raw }, ['riktning', 'arsmal']);

/** Which comparison a kind of target asks for; a plain number goes by the direction instead. */
const BY_SLAG: Readonly<Partial<Record<Underlag['varde']['slag'], Jamforelse>>> = {
  janej: judgeJanej,
  intervall: judgeIntervall,
  oka: judgeTrend,
  minska: judgeTrend,
};

const BY_RIKTNING: Readonly<Partial<Record<NonNullable<Underlag['riktning']>, Jamforelse>>> = {
  intervall: intervallUtanGranser,
  janej: janejUtanMal,
};

/**
 * Compares value and target: ja/nej, interval, trend, or the level with its limits (domain 4.2, 4.3). Both can
 * be read and the direction is known when this is asked.
 */
export function judge(underlag: Underlag): Utslag {
  const { indikator, riktning, regel } = underlag;
  const special = BY_SLAG[indikator.arsmal.slag] ?? BY_RIKTNING[riktning!];
  if (special) return special(underlag);
  return regel.kind === 'trend' ? judgeTrend(underlag) : judgeNiva(underlag);
}
