import type { EkonomiFalt, EkonomiRubrik } from '../../model';
import type { Ekonomibok } from '../bok';
import { belopp, type Cellmall, type Kolumnmall } from '../mall';
import { mattKey } from '../matt';
import { kombination, TOMT_BLAD, type Radskiss, type Skisscell, type Tabellskiss } from '../motor/skiss';
import { omradestabell, SUMMA_KEY, type Omradestabell } from '../omradestabell';
import { hasVpTabell, vpTabellId } from './vp-verksamhet';

const KAPITAL_KEY = 'kapital';
const TOTAL_KEY = 'summaInkl';

/** Netto of the area's own table; for an area without one, its netto as typed. */
const nettoOf =
  (kolumn: string, falt: EkonomiFalt): Cellmall =>
  (ram) =>
    hasVpTabell(ram.omrade, ram.bok)
      ? kombination([{ tabellId: vpTabellId(ram.omrade), radKey: 'netto', kolumn }])
      : belopp('netto', falt)(ram);

const kolumn = (key: string, falt: EkonomiFalt, rubrik: EkonomiRubrik, arSteg: number): Kolumnmall => ({
  key,
  rubrik,
  arSteg,
  cell: nettoOf(key, falt),
  matt: ['netto', falt],
});

/** DRIFTVERKSAMHET: the plan's overview, netto per area (domain 2). */
const vpOversiktSpec: Omradestabell = {
  slag: 'vpOversikt',
  typList: ['VP'],
  postList: ['kostnader', 'intakter', 'netto'],
  faltList: ['utfallAr2', 'foregaendePrognosT2', 'budgetVp'],
  hasAngivna: true,
  hasVarav: true,
  summa: 'Summa',
  kolumnList: [
    kolumn('Utfall år−2', 'utfallAr2', 'bokslutAr', -2),
    kolumn('Föregående prognos T2', 'foregaendePrognosT2', 'prognosT2Ar', -1),
    kolumn('Budget VP', 'budgetVp', 'budgetAr', 0),
  ],
};

function capitalRow(bok: Ekonomibok): Radskiss | null {
  const capitalList = bok.omradeList.filter(
    ({ radListByPost, helhetId }) => helhetId === null && radListByPost.kapital.length > 0,
  );
  const isStated = vpOversiktSpec.kolumnList.some(({ matt }) =>
    bok.angivenSet.has(mattKey('', 'kapital', matt![1])),
  );
  if (capitalList.length === 0 && !isStated) return null;
  const cellOf = (key: string): Skisscell =>
    capitalList.length === 0
      ? TOMT_BLAD
      : kombination(
          capitalList.map((omrade) => ({ tabellId: vpTabellId(omrade), radKey: 'kapital', kolumn: key })),
        );
  return {
    ...lastRow(KAPITAL_KEY, ['Kapitalkostnader', ...capitalList.map(({ namn }) => namn)].join(' '), cellOf),
    slag: 'kapitalkostnad',
    mattByKolumn: mattOf('kapital'),
  };
}

function lastRow(key: string, rad: string, cellOf: (kolumn: string) => Skisscell): Radskiss {
  return {
    key,
    rad,
    slag: 'summa',
    origin: null,
    kommentar: '',
    cellByKolumn: Object.fromEntries(vpOversiktSpec.kolumnList.map((mall) => [mall.key, cellOf(mall.key)])),
    mattByKolumn: mattOf('nettoInkl'),
  };
}

function mattOf(matt: 'kapital' | 'nettoInkl'): Readonly<Record<string, string>> {
  return Object.fromEntries(
    vpOversiktSpec.kolumnList.map(({ key, matt: of }) => [key, mattKey('', matt, of![1])]),
  );
}

/** The overview with its capital costs and the sum that includes them. */
export function vpOversikt(bok: Ekonomibok): Tabellskiss | null {
  const tabell = omradestabell(vpOversiktSpec, bok);
  const capital = tabell && capitalRow(bok);
  if (!capital) return tabell;
  const total = lastRow(TOTAL_KEY, 'Summa inkl. kapitalkostnader', (key) =>
    kombination([SUMMA_KEY, KAPITAL_KEY].map((radKey) => ({ tabellId: tabell.id, radKey, kolumn: key }))),
  );
  return { ...tabell, radList: [...tabell.radList, capital, total] };
}
