import fc from 'fast-check';
import { parseDecimal } from '../../../src/core';
import {
  computeIndikatorresultat,
  defaultRegelverk,
  parseStatusregel,
  RIKTNING_LIST,
  type Indikatorstatus,
  type Riktning,
  type Typ,
} from '../../../src/domain';
import { makeIndikator, type IndikatorFields } from '../../helpers/modell';

function statusOf(
  fields: IndikatorFields,
  typ: Typ,
  regel = '20 %',
  absolut: string | null = '1',
): Indikatorstatus {
  const regelverk = {
    ...defaultRegelverk('enhet', typ, 2024),
    statusregel: parseStatusregel(regel)!,
    absolutGrans: absolut === null ? null : parseDecimal(absolut),
  };
  return computeIndikatorresultat(makeIndikator(fields), regelverk, typ).status;
}

type Row = readonly [string, string, Indikatorstatus];

/** Figure, target and class, per direction; last year is 50. */
const LIMITS: Readonly<Record<Riktning, readonly Row[]>> = {
  hogre: [
    ['100', '100', 'helt'],
    ['99', '100', 'delvis'],
    ['80', '100', 'delvis'],
    ['79', '100', 'inte'],
    ['79,999999', '100', 'inte'],
    ['0', '0', 'helt'],
    ['-1', '0', 'delvis'],
    ['-1,01', '0', 'inte'],
    ['-10', '-10', 'helt'],
    ['-11', '-10', 'delvis'],
    ['-12', '-10', 'inte'],
    ['', '100', 'ingetResultat'],
    ['i.u.', '100', 'ingetResultat'],
    ['100', '', 'malSaknas'],
    ['100', 'Tas fram av nämnd', 'malSaknas'],
    ['100', 'Fastställs 2024', 'malSaknas'],
    ['många', '100', 'ejBedombar'],
    ['100', 'många', 'ejBedombar'],
  ],
  lagre: [
    ['100', 'högst 100', 'helt'],
    ['101', '100', 'delvis'],
    ['120', '100', 'delvis'],
    ['121', '100', 'inte'],
    ['120,000001', '100', 'inte'],
    ['0', '0', 'helt'],
    ['1', '0', 'delvis'],
    ['1,01', '0', 'inte'],
    ['-10', '-10', 'helt'],
    ['-9', '-10', 'delvis'],
    ['-8', '-10', 'inte'],
    ['', '', 'ingetResultat'],
  ],
  intervall: [
    ['10', '10–15', 'helt'],
    ['15', '10–15', 'helt'],
    ['9', '10–15', 'delvis'],
    ['16', '10–15', 'delvis'],
    ['8,99', '10–15', 'inte'],
    ['16,01', '10–15', 'inte'],
    ['-1', '+/-1', 'helt'],
    ['0', '+/-1', 'helt'],
    ['2,1', '+/-1', 'inte'],
    ['12', '10', 'ejBedombar'],
  ],
  oka: [
    ['51', 'öka', 'helt'],
    ['50', 'öka', 'delvis'],
    ['49', 'öka', 'inte'],
  ],
  minska: [
    ['49', 'minska', 'helt'],
    ['50', 'minska', 'delvis'],
    ['51', 'minska', 'inte'],
  ],
  janej: [
    ['Ja', 'Ja', 'helt'],
    ['Nej', 'Ja', 'inte'],
    ['Nej', 'Nej', 'helt'],
    ['5', 'Ja', 'ejBedombar'],
  ],
};

const CASE_LIST = RIKTNING_LIST.flatMap((riktning) =>
  LIMITS[riktning].map((row) => [riktning, ...row] as const),
);

describe.each(CASE_LIST)('%s: %s against %s', (riktning, utfall, arsmal, status) => {
  const rest = { riktning, arsmal, foregaendeUtfall: '50' };

  it('the outcome in an annual report', () => {
    expect(statusOf({ ...rest, utfall }, 'VB')).toBe(status);
  });

  it.each(['T1', 'T2'] as const)('the prognosis in %s, whatever the outcome so far', (typ) => {
    const outcome = status === 'ingetResultat' ? '' : '1';
    expect(statusOf({ ...rest, utfall: outcome, prognosHelar: utfall }, typ)).toBe(status);
    expect(statusOf({ ...rest, prognosHelar: utfall, berakning: 'summa' }, typ)).toBe(status);
  });

  it.each(['T1', 'T2'] as const)('the outcome so far in %s without a prognosis', (typ) => {
    expect(statusOf({ ...rest, utfall, berakning: 'senaste' }, typ)).toBe(status);
    expect(statusOf({ ...rest, utfall, berakning: 'kvot' }, typ)).toBe(status);
    expect(statusOf({ ...rest, utfall, periodicitet: 'ar' }, typ)).toBe('ejAktuell');
  });

  it('nothing in a plan', () => {
    expect(statusOf({ ...rest, utfall }, 'VP')).toBe('ejAktuell');
  });

  it('the same with other decimals shown, signs and blanks', () => {
    const same = { ...rest, utfall: utfall.replace('-', '\u2212'), decimaler: 0 };
    expect(statusOf(same, 'VB')).toBe(status);
    expect(statusOf({ ...same, decimaler: 3, arsmal: `\u00a0${arsmal} ` }, 'VB')).toBe(status);
  });
});

const RANK: Readonly<Partial<Record<Indikatorstatus, number>>> = { helt: 2, delvis: 1, inte: 0 };
const written = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

test('nearer an interval is never worse', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(3000), fc.option(fc.integer({ min: 1, max: 500 })), (a, b, limit) => {
      const distance = (value: number): number => Math.max(0, 1000 - value, value - 1500);
      const rank = (value: number): number => {
        const absolut = limit === null ? null : String(limit / 100);
        return RANK[statusOf({ utfall: written(value), arsmal: '10–15' }, 'VB', '20 %', absolut)]!;
      };
      if (distance(a) <= distance(b)) expect(rank(a)).toBeGreaterThanOrEqual(rank(b));
      else expect(rank(b)).toBeGreaterThanOrEqual(rank(a));
    }),
    { seed: 2022, numRuns: 200 },
  );
});

test('a better prognosis is never worse, whatever the rule', () => {
  const rule = fc.constantFrom('20 %', '90/75', 'absolut 2', 'trend');
  fc.assert(
    fc.property(
      fc.integer({ min: -999, max: 999 }),
      fc.nat(500),
      fc.integer({ min: -999, max: 999 }),
      rule,
      (low, step, mal, regel) => {
        const rank = (prognos: number): number =>
          RANK[
            statusOf(
              {
                riktning: 'hogre',
                prognosHelar: written(prognos),
                arsmal: written(mal),
                foregaendeUtfall: '1',
              },
              'T2',
              regel,
            )
          ]!;
        expect(rank(low + step)).toBeGreaterThanOrEqual(rank(low));
      },
    ),
    { seed: 2022, numRuns: 200 },
  );
});
