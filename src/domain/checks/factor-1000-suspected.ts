import { issueAt, type Issue, type Varde } from '../../core';
import { convertBelopp, FALT_NAMN, isFactor1000, readBelopp, sizeOf } from '../economy';
import type { Beloppsenhet, EkonomiFalt, Modell } from '../model';
import type { Check } from './check';

type Beloppsfalt = Exclude<
  EkonomiFalt,
  `prognosavvikelse${string}` | `foregaendeAvvikelse${string}` | 'angivenAvvikelse'
>;

/** The column that the others are compared with is the first of these that has an amount. */
const FALT_LIST: readonly Beloppsfalt[] = [
  'budget',
  'budgetVp',
  'utfall',
  'prognosT2',
  'prognosT1',
  'foregaendeUtfall',
  'foregaendeBudget',
  'foregaendeBudgetVp',
  'foregaendePrognosT2',
  'utfallAr2',
];

type Rad = Parameters<typeof issueAt>[0] & {
  readonly beloppsenhet: Beloppsenhet | null;
  readonly [falt: string]: unknown;
};

/** The sheets whose rows hold the same amount for several years or states, and their label. */
function rowsOf(modell: Modell): readonly (readonly [Rad, string])[] {
  const { ekonomiradList, investeringList, balanspostList } = modell;
  return [
    ...ekonomiradList.map((rad) => [rad, rad.rad] as const),
    ...investeringList.map((rad) => [rad, rad.investering] as const),
    ...balanspostList.map((rad) => [rad, rad.post] as const),
  ];
}

function* rowIssues(rad: Rad, label: string): Iterable<Issue> {
  const amountList = FALT_LIST.flatMap((falt) => {
    const varde = rad[falt] as Varde | undefined;
    const belopp = varde && readBelopp(varde, rad, 'tkr');
    if (!varde || !belopp) return [];
    return [{ falt, raw: varde.raw, storlek: sizeOf(convertBelopp(belopp.varde, belopp.enhet, 'tkr')) }];
  });
  const [base, ...otherList] = amountList.filter(({ storlek }) => storlek.coefficient > 0n);
  const odd = otherList.filter(({ storlek }) => isFactor1000(storlek, base!.storlek));
  if (!base || odd.length === 0) return;
  // When all the others agree against it, the first one is odd.
  const isBaseOdd = otherList.length > 1 && odd.length === otherList.length;
  const [wrong, right] = isBaseOdd ? [base, odd[0]!] : [odd[0]!, base];
  const params = {
    rad: label,
    ...{ kolumn: FALT_NAMN[wrong.falt], belopp: wrong.raw },
    ...{ jamford: FALT_NAMN[right.falt], jamfort: right.raw },
  };
  yield issueAt(rad, wrong.falt, 'factor-1000-suspected', 'varning', wrong.raw, params);
}

/** A row with two amounts about a thousand times apart, in any sheet that holds several of them (domain 6). */
export const factor1000SuspectedCheck: Check = {
  code: 'factor-1000-suspected',
  severity: 'varning',
  *run({ modell }) {
    for (const [rad, label] of rowsOf(modell)) yield* rowIssues(rad, label);
  },
};
