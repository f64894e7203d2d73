import fc from 'fast-check';
import { formatDecimal, parseDecimal, roundTo, toPlain, type Decimal } from '../../../src/core';
import {
  computeIndikatorresultat,
  defaultRegelverk,
  evaluateModell,
  parseStatusregel,
  type Indikatorstatus,
  type Riktning,
  type Typ,
} from '../../../src/domain';
import { fillText } from '../../../src/report';
import { makeIndikator, makeMal, makeModell, type IndikatorFields } from '../../helpers/modell';

const SETTINGS = { seed: 2022, numRuns: 120 } as const;
const RANK: Readonly<Partial<Record<Indikatorstatus, number>>> = { helt: 2, delvis: 1, inte: 0 };

const hundredths = (n: number): Decimal => ({ coefficient: BigInt(n), scale: 2 });
const figure = fc.integer({ min: -3_000, max: 3_000 });
const step = fc.integer({ min: 0, max: 2_000 });
const typed = (n: number): string => formatDecimal(hundredths(n), 2, 'sv');
const regel = fc.constantFrom('20 %', '10 %', '90/75', '95/85', '100/80', 'absolut 2', 'trend');
const egenGrans = fc.constantFrom('', '5 %', '80/60', 'absolut 0,5', 'trend', 'oläsligt');
const absolut = fc.constantFrom<string | null>(null, '1', '0.25');
const typ = fc.constantFrom<Typ>('T1', 'T2', 'VB');

interface Rules {
  readonly regel: string;
  readonly absolut: string | null;
  readonly typ: Typ;
}

function statusOf(fields: IndikatorFields, rules: Rules): Indikatorstatus {
  const regelverk = {
    ...defaultRegelverk('enhet', rules.typ, 2022),
    statusregel: parseStatusregel(rules.regel)!,
    absolutGrans: rules.absolut === null ? null : parseDecimal(rules.absolut)!,
  };
  return computeIndikatorresultat(makeIndikator(fields), regelverk, rules.typ).status;
}

const rules = fc.record({ regel, absolut, typ });

describe('a better outcome never gives a worse status', () => {
  test.each<[string, 1 | -1, (target: number) => IndikatorFields]>([
    ['högre är bättre', 1, (target) => ({ riktning: 'hogre', arsmal: typed(target) })],
    ['lägre är bättre', -1, (target) => ({ riktning: 'lagre', arsmal: typed(target) })],
    ['ska öka, med ett tal', 1, (target) => ({ riktning: 'oka', arsmal: typed(target) })],
    ['ska minska, med ett tal', -1, (target) => ({ riktning: 'minska', arsmal: typed(target) })],
    ['minst', 1, (target) => ({ arsmal: `minst ${typed(Math.abs(target))}` })],
    ['högst', -1, (target) => ({ arsmal: `högst ${typed(Math.abs(target))}` })],
    ['öka', 1, () => ({ arsmal: 'öka' })],
    ['minska', -1, () => ({ arsmal: 'minska' })],
    ['antagen riktning', 1, (target) => ({ arsmal: typed(target) })],
    ['föreslagen riktning', -1, (target) => ({ namn: 'Sjukfrånvaro', arsmal: typed(target) })],
  ])('%s', (_, direction, fieldsOf) => {
    fc.assert(
      fc.property(figure, step, figure, figure, rules, egenGrans, (worse, more, target, last, rule, own) => {
        const fields = { ...fieldsOf(target), foregaendeUtfall: typed(last), egenGrans: own };
        const [low, high] = [worse, worse + direction * more].map(
          (utfall) => RANK[statusOf({ ...fields, utfall: typed(utfall) }, rule)]!,
        );
        expect(high).toBeGreaterThanOrEqual(low!);
      }),
      SETTINGS,
    );
  });

  it('closer to an interval', () => {
    fc.assert(
      fc.property(step, step, step, rules, egenGrans, fc.boolean(), (low, width, far, rule, own, isOver) => {
        const high = low + width;
        const fields = { arsmal: `${typed(low)}–${typed(high)}`, egenGrans: own };
        const rankAt = (distance: number): number => {
          const utfall = typed(isOver ? high + distance : low - distance);
          return RANK[statusOf({ ...fields, utfall }, rule)]!;
        };
        expect(rankAt(Math.floor(far / 2))).toBeGreaterThanOrEqual(rankAt(far));
        expect(rankAt(0)).toBe(2);
      }),
      SETTINGS,
    );
  });
});

it('a tertial report judges a prognosis as an annual report judges the same outcome', () => {
  fc.assert(
    fc.property(figure, figure, figure, regel, egenGrans, (value, target, last, one, own) => {
      const fields = { arsmal: typed(target), foregaendeUtfall: typed(last), egenGrans: own };
      const rule = { regel: one, absolut: '1' };
      const vb = statusOf({ ...fields, utfall: typed(value) }, { ...rule, typ: 'VB' });
      const t1 = statusOf({ ...fields, utfall: '0', prognosHelar: typed(value) }, { ...rule, typ: 'T1' });
      expect(t1).toBe(vb);
    }),
    SETTINGS,
  );
});

it('an own limit gives what the same limit gives as the rule of the workbook', () => {
  fc.assert(
    fc.property(figure, figure, figure, regel, regel, (utfall, target, last, own, other) => {
      const fields = { utfall: typed(utfall), arsmal: typed(target), foregaendeUtfall: typed(last) };
      const rest = { absolut: '1', typ: 'VB' } as const;
      expect(statusOf({ ...fields, egenGrans: own }, { ...rest, regel: other })).toBe(
        statusOf(fields, { ...rest, regel: own }),
      );
    }),
    SETTINGS,
  );
});

it('decimals shown never matter', () => {
  fc.assert(
    fc.property(figure, figure, rules, fc.integer({ min: 0, max: 4 }), (utfall, target, rule, decimaler) => {
      const fields = { utfall: typed(utfall), arsmal: typed(target), foregaendeUtfall: '1' };
      expect(statusOf({ ...fields, decimaler }, rule)).toBe(statusOf(fields, rule));
    }),
    SETTINGS,
  );
});

it('a class without colour is never coloured, whatever else stands on the row', () => {
  const riktning = fc.constantFrom<Riktning | null>(
    'hogre',
    'lagre',
    'intervall',
    'oka',
    'minska',
    'janej',
    null,
  );
  fc.assert(
    fc.property(riktning, rules, fc.constantFrom('', '-', 'i.u.', 'Fastställs 2024'), (one, rule, mark) => {
      const fields = { riktning: one, foregaendeUtfall: '5' };
      expect(statusOf({ ...fields, utfall: '5', arsmal: mark }, rule)).toBe('malSaknas');
      expect(statusOf({ ...fields, utfall: mark, arsmal: '5' }, rule)).toBe('ingetResultat');
      expect(statusOf({ ...fields, utfall: mark, arsmal: mark }, rule)).toBe('ingetResultat');
    }),
    SETTINGS,
  );
});

it('a percentage from counts is printed as the exact share at its decimals, half away from zero', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 0, max: 3 }),
      (taljare, namnare, decimaler) => {
        const row = makeIndikator({
          malId: 'M1',
          enhet: '%',
          decimaler,
          taljare: String(taljare),
          namnare: String(namnare),
          arsmal: '50 %',
        });
        const modell = makeModell({ malList: [makeMal({ id: 'M1' })], indikatorList: [row] });
        const utvardering = evaluateModell(modell);
        const factor = 10n ** BigInt(decimaler);
        const [top, bottom] = [BigInt(taljare) * 100n * factor, BigInt(namnare)];
        const expected = { coefficient: (2n * top + bottom) / (2n * bottom), scale: decimaler };
        const { utfall } = utvardering.indikatorresultatList[0]!.indikator;
        expect(toPlain(roundTo(utfall.varde!, decimaler))).toBe(toPlain(expected));
        expect(utfall.raw).toBe(`${formatDecimal(expected, decimaler, 'sv')}\u00a0%`);
        expect(
          fillText('{indikator:I001.utfall}', { modell, utvardering, ekonomiTabellList: [] }, 'sv'),
        ).toBe(`${formatDecimal(expected, decimaler, 'sv')} procent`);
        expect(utvardering.indikatorresultatList[0]!.status).toBe(
          taljare * 2 >= namnare ? 'helt' : taljare * 100 * 5 >= namnare * 50 * 4 ? 'delvis' : 'inte',
        );
      },
    ),
    SETTINGS,
  );
});
