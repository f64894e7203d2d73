import type { EkonomiTabellslag } from '../../model';
import type { Ekonomibok } from '../bok';
import type { Tabellskiss } from '../motor/skiss';
import { omradestabell, type Omradestabell } from '../omradestabell';
import type { Postskiss } from '../posttabell';
import { balans } from './balans';
import { budgetposter } from './budgetposter';
import { investeringar } from './investeringar';
import { kostnadsutveckling, personalkostnader } from './kostnadsutveckling';
import { nyckeltal } from './nyckeltal';
import { perVerksamhet, prognosjamforelseVb } from './per-verksamhet';
import { prognosT1, prognosT2 } from './prognos-tertial';
import { resultatenheter } from './resultatenheter';
import { resultatrakning } from './resultatrakning';
import { synpunkter } from './synpunkter';
import { verksamhet } from './verksamhet';
import { volym } from './volym';
import { vpOversikt } from './vp-oversikt';
import { vpVerksamhet } from './vp-verksamhet';

type Namndtabell = (bok: Ekonomibok) => Tabellskiss | null | readonly Tabellskiss[];
type Bladtabell = (bok: Ekonomibok) => Postskiss | null | readonly Postskiss[];

const omraden =
  (spec: Omradestabell): Namndtabell =>
  (bok) =>
    omradestabell(spec, bok);

/**
 * A board's tables over the sheet Ekonomi, in printed order. To add one: copy a file of this folder and add a
 * line. A stated figure is reconciled in the first table that measures it.
 */
export const NAMNDTABELL_LIST: readonly Namndtabell[] = [
  resultatrakning,
  omraden(perVerksamhet),
  verksamhet,
  omraden(prognosjamforelseVb),
  prognosT1,
  prognosT2,
  omraden(kostnadsutveckling),
  omraden(personalkostnader),
  nyckeltal,
  vpVerksamhet,
  vpOversikt,
];

/** Kinds that are printed before the others of their document. */
export const FIRST_SLAG_SET: ReadonlySet<EkonomiTabellslag> = new Set(['vpOversikt']);

/** Tables over the other sheets, for every level that has the sheet. */
export const BLADTABELL_LIST: readonly Bladtabell[] = [
  resultatenheter,
  investeringar,
  balans,
  volym,
  synpunkter,
  budgetposter,
];
