import { issueAt, type Issue } from '../../core';
import { amountFinder, groupEkonomi } from '../economy';
import type { Beloppsenhet, Modell } from '../model';
import type { Check } from './check';

type Rad = Parameters<typeof issueAt>[0] & { readonly beloppsenhet: Beloppsenhet | null };

/** A sheet's rows with their labels, and the unit that a row without one is in. */
interface Blad {
  readonly radList: readonly (readonly [Rad, string])[];
  readonly tyst: Beloppsenhet | null;
}

/** The sheets beside Ekonomi that have a unit per row. */
function sheetsOf(modell: Modell): readonly Blad[] {
  const { resultatenhetList, investeringList, balanspostList, budgetpostList } = modell;
  return [
    { tyst: 'tkr', radList: resultatenhetList.map((rad) => [rad, rad.namn]) },
    { tyst: null, radList: investeringList.map((rad) => [rad, rad.investering]) },
    { tyst: null, radList: balanspostList.map((rad) => [rad, rad.post]) },
    { tyst: null, radList: budgetpostList.map((rad) => [rad, rad.post]) },
  ];
}

function commonOf({ radList, tyst }: Blad): Beloppsenhet | null {
  const countByUnit = new Map<Beloppsenhet, number>();
  for (const [{ beloppsenhet }] of radList) {
    const enhet = beloppsenhet ?? tyst;
    if (enhet) countByUnit.set(enhet, (countByUnit.get(enhet) ?? 0) + 1);
  }
  const [most] = [...countByUnit].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

function issueOf(rad: Rad, label: string, vanlig: Beloppsenhet): Issue {
  const enhet = rad.beloppsenhet ?? '';
  return issueAt(rad, 'beloppsenhet', 'mixed-amount-unit', 'varning', enhet, { rad: label, enhet, vanlig });
}

/** A row in another Beloppsenhet than most rows: it is converted, but a mix-up is more likely (domain 6). */
export const mixedAmountUnitCheck: Check = {
  code: 'mixed-amount-unit',
  severity: 'varning',
  *run({ modell }) {
    const hasAmount = amountFinder(modell);
    const { enhet } = groupEkonomi(modell);
    for (const rad of modell.ekonomiradList) {
      if (rad.beloppsenhet === null || rad.beloppsenhet === enhet || !hasAmount(rad)) continue;
      yield issueOf(rad, rad.rad, enhet);
    }
    for (const blad of sheetsOf(modell)) {
      const vanlig = commonOf(blad);
      if (vanlig === null) continue;
      for (const [rad, label] of blad.radList) {
        if (rad.beloppsenhet !== null && rad.beloppsenhet !== vanlig) yield issueOf(rad, label, vanlig);
      }
    }
  },
};
