import fc from 'fast-check';
import {
  computeIndikatorresultat,
  defaultRegelverk,
  type Indikatorstatus,
  type Typ,
} from '../../../src/domain';
import { makeIndikator, type IndikatorFields } from '../../helpers/modell';

/** Fields that each ask for one class without colour, in the order of domain 4.4. */
const CLAIMS: readonly (readonly [Indikatorstatus, Typ, IndikatorFields])[] = [
  ['ejAktuell', 'T1', { periodicitet: 'ar' }],
  ['ingetResultat', 'T1', { utfall: '-', prognosHelar: '' }],
  ['malSaknas', 'T1', { arsmal: 'Fastställs 2024' }],
  ['prognosSaknas', 'T1', { berakning: 'summa', prognosHelar: '' }],
  ['ejBedombar', 'T1', { utfall: 'ungefär hälften' }],
];

const MET: IndikatorFields = { utfall: '10', arsmal: '9', periodicitet: 'tertial' };
const REGELVERK = defaultRegelverk('enhet', 'T1', 2024);

/** All claims of a set at once; an earlier one wins where two want the same column. */
function statusOf(claimList: readonly (typeof CLAIMS)[number][]): Indikatorstatus {
  const fields = [...claimList].reverse().reduce((all, [, , own]) => ({ ...all, ...own }), MET);
  return computeIndikatorresultat(makeIndikator(fields), REGELVERK, 'T1').status;
}

it('is met when nothing stands in the way', () => {
  expect(statusOf([])).toBe('helt');
});

test.each(CLAIMS.map((claim) => [claim[0], claim] as const))('%s on its own', (status, claim) => {
  expect(statusOf([claim])).toBe(status);
});

it('gives the first class in order, whichever others apply too', () => {
  fc.assert(
    fc.property(fc.subarray([...CLAIMS], { minLength: 1 }), (claimList) => {
      expect(statusOf(claimList)).toBe(claimList[0]![0]);
    }),
    { seed: 2022, numRuns: 60 },
  );
});

it('never colours a class without colour, whatever the direction', () => {
  const riktningList = ['hogre', 'lagre', 'intervall', 'oka', 'minska', 'janej', null] as const;
  for (const riktning of riktningList) {
    for (const [status, typ, fields] of CLAIMS) {
      const indikator = makeIndikator({ ...MET, ...fields, riktning });
      expect(computeIndikatorresultat(indikator, REGELVERK, typ).status).toBe(status);
    }
  }
});
