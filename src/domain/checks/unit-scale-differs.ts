import { compare, issueAt, type Decimal } from '../../core';
import { convertBelopp, isFactor1000, readBelopp, sizeOf } from '../economy';
import type { Resultatenhet } from '../model';
import type { Check } from './check';

function bruttobudgetOf(record: Resultatenhet): Decimal | null {
  const belopp = readBelopp(record.bruttobudget, record, 'tkr');
  return belopp && sizeOf(convertBelopp(belopp.varde, belopp.enhet, 'tkr'));
}

/** A result unit whose budget is about a thousand times that of the others: kr or mnkr among tkr (domain 6). */
export const unitScaleDiffersCheck: Check = {
  code: 'unit-scale-differs',
  severity: 'varning',
  *run({ modell }) {
    const sizeList = modell.resultatenhetList.flatMap((record) => {
      const size = bruttobudgetOf(record);
      return size && size.coefficient > 0n ? [{ record, size }] : [];
    });
    // Of two, neither says which is odd.
    if (sizeList.length < 3) return;
    const sorted = [...sizeList].sort((a, b) => compare(a.size, b.size));
    const middle = sorted[Math.floor((sorted.length - 1) / 2)]!.size;
    for (const { record } of sizeList.filter(({ size }) => isFactor1000(size, middle))) {
      const { raw } = record.bruttobudget;
      const params = { namn: record.namn, belopp: raw };
      yield issueAt(record, 'bruttobudget', this.code, this.severity, raw, params);
    }
  },
};
