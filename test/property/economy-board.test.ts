import fc from 'fast-check';
import { toPlain } from '../../src/core';
import { computeEkonomi, type Avstamning } from '../../src/domain';
import { makeEkonomimodell } from '../helpers/ekonomi';
import { arsredovisning, omraden, type Dokument } from '../helpers/namnd-dokument';

const OPTIONS = { seed: 2024, numRuns: 100 } as const;

function avstamningar({ rows, fields }: Dokument): readonly Avstamning[] {
  return computeEkonomi(makeEkonomimodell(rows, fields)).flatMap(({ avstamningList }) => avstamningList);
}

const lineOf = ({ vad, angivet, beraknat, utslag }: Avstamning): string =>
  `${vad}: ${angivet ? toPlain(angivet) : '.'} / ${beraknat ? toPlain(beraknat) : '.'} ${utslag}`;

test('a report that is rounded from exact figures has no error', () => {
  fc.assert(
    fc.property(omraden, (list) => {
      const found = avstamningar(arsredovisning(list));
      expect(found.filter(({ utslag }) => utslag === 'fel').map(lineOf)).toEqual([]);
    }),
    OPTIONS,
  );
});
