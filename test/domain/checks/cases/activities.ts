import type { Aktivitet } from '../../../../src/domain';
import { makeAktivitet, makeMal, type ModellFields } from '../../../helpers/modell';
import type { CheckCase } from './case';

/** Activities on one goal, each with its own id and name. */
function aktiviteter(...fieldsList: readonly Partial<Aktivitet>[]): ModellFields {
  return {
    malList: [
      makeMal({ id: 'M1', analys: 'Arbetet har följt planen.' }),
      makeMal({ id: 'M2', analys: 'Klart.' }),
    ],
    aktivitetList: fieldsList.map((fields, at) =>
      makeAktivitet({ id: `A00${at + 1}`, malId: 'M1', namn: `Insats ${at + 1}`, lage: 'pagar', ...fields }),
    ),
  };
}

const AVVIKELSE = { lage: 'avvikelse', analys: 'Personal saknades.', nyttSlutdatum: '2023-06-30' } as const;
const UNKNOWN = { lage: null, klar: null } as const;

export const ACTIVITY_CASES: readonly CheckCase[] = [
  {
    code: 'activity-state-contradiction',
    trigger: aktiviteter({ ...AVVIKELSE, klar: true }, { lage: 'utgar', klar: true }),
    at: ['Aktiviteter!K2', 'Aktiviteter!K3'],
    nearMiss: aktiviteter({ ...AVVIKELSE }, { lage: 'genomford', klar: true }, { lage: 'pagar', klar: true }),
  },
  {
    code: 'deviation-without-analysis',
    trigger: aktiviteter({ ...AVVIKELSE, analys: '' }, { ...AVVIKELSE, analys: '' }),
    at: ['Aktiviteter!O2'],
    nearMiss: aktiviteter(AVVIKELSE, { ...AVVIKELSE, analys: '', orsak: 'Vakans' }, { lage: 'genomford' }),
  },
  {
    code: 'deviation-without-new-end',
    trigger: aktiviteter(
      { ...AVVIKELSE, nyttSlutdatum: null },
      { ...AVVIKELSE, nyttSlutdatum: null, malId: 'M2' },
    ),
    at: ['Aktiviteter!M2', 'Aktiviteter!M3'],
    nearMiss: aktiviteter(AVVIKELSE, { lage: 'utgar' }),
  },
  {
    code: 'end-passed-without-state',
    trigger: aktiviteter(UNKNOWN, UNKNOWN),
    at: ['Aktiviteter!J2', 'Aktiviteter!J3'],
    nearMiss: aktiviteter(
      { ...UNKNOWN, slutdatum: '2023-01-01' },
      { ...UNKNOWN, slutdatum: null },
      { klar: true },
      { lage: 'pagar' },
    ),
  },
  {
    code: 'end-before-start',
    trigger: aktiviteter({ startdatum: '2022-06-02', slutdatum: '2022-06-01' }),
    at: ['Aktiviteter!I2'],
    nearMiss: aktiviteter({ startdatum: '2022-06-01', slutdatum: '2022-06-01' }, { startdatum: null }),
  },
  {
    code: 'end-before-year',
    trigger: aktiviteter({ startdatum: '2020-01-01', slutdatum: '2021-12-31' }),
    at: ['Aktiviteter!I2'],
    nearMiss: aktiviteter(
      { startdatum: '2020-01-01', slutdatum: '2022-01-01' },
      { startdatum: '2020-01-01', slutdatum: '2021-12-31', nyttSlutdatum: '2022-06-30' },
    ),
  },
  {
    code: 'new-end-not-later',
    trigger: aktiviteter({ ...AVVIKELSE, slutdatum: '2023-06-30' }),
    at: ['Aktiviteter!M2'],
    nearMiss: aktiviteter(AVVIKELSE),
  },
  {
    code: 'duplicate-activity',
    trigger: aktiviteter({ namn: 'Öppna gården' }, { namn: 'öppna  gården' }),
    at: ['Aktiviteter!D3'],
    nearMiss: aktiviteter(
      { namn: 'Öppna gården' },
      { namn: 'Öppna gården', malId: 'M2' },
      { namn: 'Öppna gården igen' },
    ),
  },
];
