import { parseVardeText } from '../../../../src/core';
import type { Indikator } from '../../../../src/domain';
import { makeIndikator, makeMal, type IndikatorFields, type ModellFields } from '../../../helpers/modell';
import type { CheckCase } from './case';

/** A model of indicators, each with its own id and name unless it says otherwise. */
function indikatorer(...fieldsList: readonly IndikatorFields[]): ModellFields {
  const indikatorList = fieldsList.map((fields, at): Indikator =>
    makeIndikator({ id: `I00${at + 1}`, namn: `Mätning ${at + 1}`, ...fields }),
  );
  return { indikatorList };
}

/** The same on one goal. */
function onGoal(...fieldsList: readonly IndikatorFields[]): ModellFields {
  return {
    malList: [makeMal({ id: 'M1', analys: 'Arbetet har följt planen.' })],
    ...indikatorer(...fieldsList.map((fields) => ({ malId: 'M1', ...fields }))),
  };
}

const ANDEL = { namn: 'Andel nöjda besökare' } as const;
const OVERRIDE = { utfall: '60', arsmal: '69', overstyrdStatus: 'helt' } as const;

/** Cell of a column on a row of the sheet Indikatorer. */
function cell(key: keyof Indikator & string, rowNumber = 2): string {
  const { origin } = makeIndikator();
  const columnNumber = origin.table.columnByKey[key]!;
  const letters =
    columnNumber > 26
      ? `A${String.fromCharCode(64 + columnNumber - 26)}`
      : String.fromCharCode(64 + columnNumber);
  return `Indikatorer!${letters}${rowNumber}`;
}

export const INDICATOR_CASES: readonly CheckCase[] = [
  {
    code: 'utfall-without-arsmal',
    trigger: indikatorer({ utfall: '5', kfArsmal: '83' }, { utfall: '5', arsmal: 'Fastställs 2024' }),
    at: [cell('arsmal'), cell('arsmal', 3)],
    nearMiss: indikatorer({ utfall: '5', arsmal: '0' }, { kfArsmal: '83' }),
  },
  {
    code: 'arsmal-without-utfall',
    trigger: indikatorer({ arsmal: '82 %' }, { utfall: 'i.u.', arsmal: 'öka' }),
    at: [cell('utfall'), cell('utfall', 3)],
    nearMiss: indikatorer(
      { arsmal: '82 %', skalTillSaknatUtfall: 'fraganEjStalld' },
      { kfArsmal: '83' },
      { utfall: '0', arsmal: '5' },
      { utfall: '50', arsmal: '50', antalSvarande: '2' },
    ),
  },
  {
    code: 'own-arsmal-missing',
    trigger: indikatorer(
      { kfArsmal: 'Tas fram av nämnd/s tyrelse' },
      { kfArsmal: 'Tas fram av nämnd', arsmal: '-' },
    ),
    at: [cell('arsmal'), cell('arsmal', 3)],
    nearMiss: indikatorer({ kfArsmal: 'Tas fram av nämnd', arsmal: '7,3 %' }, { kfArsmal: '83' }),
  },
  {
    code: 'total-outside-gender-values',
    trigger: indikatorer(
      { ...ANDEL, utfall: '91', utfallMan: '90', utfallKvinnor: '88' },
      { namn: 'Antal platser', utfall: '9', utfallMan: '5', utfallKvinnor: '6' },
      { utfall: '4', utfallMan: '5', utfallKvinnor: '6' },
    ),
    at: [cell('utfall'), cell('utfall', 3), cell('utfall', 4)],
    nearMiss: indikatorer(
      { ...ANDEL, utfall: '90,4', utfallMan: '90', utfallKvinnor: '88' },
      { namn: 'Antal platser', utfall: '12', utfallMan: '5', utfallKvinnor: '6' },
      { utfall: '5,5', utfallMan: '5', utfallKvinnor: '6' },
      { utfall: '11', utfallMan: '5', utfallKvinnor: '6' },
    ),
  },
  {
    code: 'gender-gap-without-comment',
    trigger: indikatorer({
      ...ANDEL,
      utfallMan: '73',
      utfallKvinnor: '49',
      analys: 'Resultatet är stabilt.',
    }),
    at: [cell('utfallMan')],
    nearMiss: indikatorer(
      { ...ANDEL, utfallMan: '73', utfallKvinnor: '63' },
      { ...ANDEL, utfallMan: '73', utfallKvinnor: '49', analys: 'Flickor svarar mer negativt.' },
      { namn: 'Antal platser', utfallMan: '73', utfallKvinnor: '49' },
      { ...ANDEL, utfallMan: '73', utfallKvinnor: '49', antalSvarandeMan: '3' },
    ),
  },
  {
    code: 'utfall-equals-arsmal',
    trigger: indikatorer(
      { utfall: '89', arsmal: '89 %' },
      { utfall: '3', arsmal: '3' },
      { utfall: '10', arsmal: 'Max 10' },
      { utfall: '7' },
    ),
    at: [cell('utfall')],
    nearMiss: indikatorer(
      { utfall: '89', arsmal: '89' },
      { utfall: '3', arsmal: '3' },
      { utfall: '10', arsmal: '10' },
      { utfall: '18', arsmal: '18,1' },
    ),
  },
  {
    code: 'arsmal-weaker-than-kf',
    trigger: indikatorer(
      { arsmal: '72 %', kfArsmal: '79 %' },
      { arsmal: '12', kfArsmal: 'Max 10 personer' },
      { namn: 'Antal platser', arsmal: '35', kfArsmal: '40' },
    ),
    at: [cell('arsmal'), cell('arsmal', 3), cell('arsmal', 4)],
    nearMiss: indikatorer(
      { arsmal: '79 %', kfArsmal: '79 %' },
      { riktning: 'lagre', arsmal: '8', kfArsmal: 'Max 10 personer' },
      { namn: 'Antal platser', arsmal: '35', kfArsmal: '800 st' },
      { namn: 'Antal platser', arsmal: '35', kfArsmal: '40', kfAvserStaden: true },
      { arsmal: '72 %', kfArsmal: '79 %', skalTillArsmal: 'Ny verksamhet under året.' },
      { arsmal: '72 %', kfArsmal: 'Tas fram av nämnd' },
    ),
  },
  {
    code: 'arsmal-worse-than-last-year',
    trigger: indikatorer(
      { arsmal: '93 %', foregaendeUtfall: '95 %', kfArsmal: 'öka' },
      { riktning: 'lagre', arsmal: '7', foregaendeUtfall: '6', kfArsmal: 'Minskning' },
    ),
    at: [cell('arsmal'), cell('arsmal', 3)],
    nearMiss: indikatorer(
      { arsmal: '95 %', foregaendeUtfall: '95 %', kfArsmal: 'öka' },
      { arsmal: '93 %', foregaendeUtfall: '95 %', kfArsmal: '90 %' },
      { arsmal: '93 %', foregaendeUtfall: '95 %', kfArsmal: 'öka', skalTillArsmal: 'Ny mätmetod.' },
      { arsmal: 'öka', foregaendeUtfall: '95 %', kfArsmal: 'öka' },
    ),
  },
  {
    code: 'outcome-worse-than-last-year',
    trigger: indikatorer(
      { utfall: '3', foregaendeUtfall: '4', arsmal: '3' },
      { namn: 'Sjukfrånvaro', utfall: '5,6 %', foregaendeUtfall: '4,2 %' },
    ),
    at: [cell('utfall'), cell('utfall', 3)],
    nearMiss: indikatorer(
      { utfall: '18', foregaendeUtfall: '12' },
      { namn: 'Sjukfrånvaro', utfall: '4,2 %', foregaendeUtfall: '5,6 %' },
      { utfall: '3', foregaendeUtfall: '3,0' },
      { utfall: '3 st', foregaendeUtfall: '4 %' },
      { utfall: 'Ja', arsmal: 'Ja', foregaendeUtfall: '4' },
    ),
  },
  {
    code: 'duplicate-indicator',
    trigger: indikatorer({ namn: 'Sjukfrånvaro' }, { namn: 'Annan' }, { namn: ' sjukfrånvaro' }),
    at: [cell('namn', 4)],
    nearMiss: indikatorer(
      { namn: 'Nöjdhet (vuxna)' },
      { namn: 'Nöjdhet (barn)' },
      { namn: 'Nöjdhet', objekt: 'Norr' },
      { namn: 'Nöjdhet', objekt: 'Söder' },
    ),
  },
  {
    code: 'rows-without-analysis',
    trigger: onGoal({ utfall: '1', arsmal: '9' }, { utfall: '8', arsmal: '9' }, { utfall: '9', arsmal: '9' }),
    at: [cell('analys')],
    nearMiss: onGoal(
      { utfall: '1', arsmal: '9', analys: 'Lokalen stängdes.' },
      { utfall: '9', arsmal: '9' },
      { arsmal: '9' },
    ),
  },
  {
    code: 'ratio-disagrees',
    trigger: indikatorer(
      { ...ANDEL, utfall: '60 %', taljare: '2', namnare: '3' },
      { ...ANDEL, utfallMan: '50', taljareMan: '1', namnareMan: '4' },
    ),
    at: [cell('utfall'), cell('utfallMan', 3)],
    nearMiss: indikatorer(
      { ...ANDEL, utfall: '67 %', taljare: '2', namnare: '3' },
      { ...ANDEL, utfall: '66,7 %', taljare: '2', namnare: '3' },
      { namn: 'Barn per anställd', utfall: '4,9', taljare: '49', namnare: '10' },
      { ...ANDEL, utfall: '67 %', taljare: '2', namnare: '0' },
    ),
  },
  {
    code: 'ratio-incomplete',
    trigger: indikatorer(
      { enhet: '%', taljare: '4' },
      { enhet: '%', taljareMan: '4', namnareMan: '0' },
      { taljare: '4', namnare: '8' },
    ),
    at: [cell('namnare'), cell('namnareMan', 3), cell('enhet', 4)],
    nearMiss: indikatorer(
      { enhet: '%', taljare: '4', namnare: '8' },
      { taljare: '4', utfall: '50 %' },
      { enhet: 'barn/avd.', berakning: 'kvot', taljare: '166', namnare: '10' },
    ),
  },
  {
    code: 'sum-part-missing',
    trigger: indikatorer({ berakning: 'summa', utfallT1: '5', utfall: '7', arsmal: '20' }),
    at: [cell('utfall')],
    nearMiss: indikatorer(
      { berakning: 'summa', utfall: '7', arsmal: '20' },
      { berakning: 'summa', utfallT1: '5', utfallT2: '0', utfall: '7', arsmal: '20' },
    ),
  },
  {
    code: 'sum-looks-accumulated',
    trigger: indikatorer({ berakning: 'summa', utfallT1: '10', utfallT2: '20', utfall: '30', arsmal: '30' }),
    at: [cell('utfall')],
    nearMiss: indikatorer(
      { berakning: 'summa', utfallT1: '10', utfallT2: '12', utfall: '14', arsmal: '30' },
      { berakning: 'senaste', utfallT1: '10', utfallT2: '20', utfall: '30', arsmal: '30' },
    ),
  },
  {
    code: 'percent-not-summed',
    trigger: indikatorer({ berakning: 'summa', utfallT1: '60 %', utfall: '62 %', arsmal: '60 %' }),
    at: [cell('berakning')],
    nearMiss: indikatorer({ berakning: 'summa', utfall: '62', arsmal: '60' }),
  },
  {
    code: 'percent-above-hundred',
    trigger: indikatorer({ ...ANDEL, utfall: '101', arsmal: '110 %' }),
    at: [cell('utfall'), cell('arsmal')],
    nearMiss: indikatorer(
      { ...ANDEL, utfall: '100 %', arsmal: '100' },
      { namn: 'Nämndens budgetföljsamhet', utfall: '101 %' },
      { ...ANDEL, utfall: '120 st' },
    ),
  },
  {
    code: 'share-beside-percent',
    trigger: indikatorer({ utfall: '0,06', arsmal: '7 %' }, { utfall: '70 %', foregaendeUtfall: '0,68' }),
    at: [cell('utfall'), cell('foregaendeUtfall', 3)],
    nearMiss: indikatorer(
      { utfall: '0,9', arsmal: '1,2 %' },
      { utfall: '0,06', arsmal: '0,07' },
      { utfall: '0,06 %', arsmal: '7 %' },
      { utfall: '0', arsmal: '7 %' },
    ),
  },
  {
    code: 'unit-differs-in-row',
    trigger: indikatorer({ utfall: '12 st', arsmal: '80 %' }, { enhet: '%', utfall: '5 st' }),
    at: [cell('arsmal'), cell('utfall', 3)],
    nearMiss: indikatorer(
      { utfall: '80', arsmal: '75 %' },
      { utfall: '1,3 kg CO2 per kg livsmedel', arsmal: '1,4 kg CO ₂' },
      { enhet: '%', utfall: '5 %' },
    ),
  },
  {
    code: 'unit-written-unevenly',
    trigger: onGoal({ namn: 'Andel A', utfall: '89', arsmal: '89' }, { namn: 'Andelen B', arsmal: '82 %' }),
    at: [cell('arsmal', 3)],
    nearMiss: onGoal(
      { namn: 'Andel A', utfall: '89 %', arsmal: '89 %' },
      { namn: 'Andelen B', arsmal: '82 %' },
      { namn: 'Antal C', utfall: '5', arsmal: '5' },
      { namn: 'Andel D', enhet: '%', utfall: '5', arsmal: '5' },
    ),
  },
  {
    code: 'direction-contradicts-target',
    trigger: indikatorer({ riktning: 'hogre', arsmal: 'Max 10' }, { riktning: 'minska', arsmal: 'öka' }),
    at: [cell('arsmal'), cell('arsmal', 3)],
    nearMiss: indikatorer(
      { riktning: 'lagre', arsmal: 'Max 10' },
      { arsmal: 'Max 10' },
      { riktning: 'hogre', arsmal: 'öka' },
    ),
  },
  {
    code: 'override-without-reason',
    trigger: indikatorer(OVERRIDE),
    at: [cell('motivering')],
    nearMiss: indikatorer({ ...OVERRIDE, motivering: 'Mätningen kom sent.' }, { utfall: '60', arsmal: '69' }),
  },
  {
    code: 'override-outdated',
    trigger: indikatorer({ ...OVERRIDE, motivering: 'Sen mätning.', overstyrdVid: 'utfall 59; årsmål 69' }),
    at: [cell('overstyrdVid')],
    nearMiss: indikatorer({
      ...OVERRIDE,
      utfall: parseVardeText('60,0 %', 'value'),
      motivering: 'Sen mätning.',
      overstyrdVid: 'utfall 60; årsmål 69',
    }),
  },
  {
    code: 'own-limit-invalid',
    trigger: indikatorer({ egenGrans: '75/90' }, { egenGrans: 'lite' }),
    at: [cell('egenGrans'), cell('egenGrans', 3)],
    nearMiss: indikatorer({ egenGrans: '90/75' }, { egenGrans: '10 %' }, { egenGrans: 'trend' }, {}),
  },
];
