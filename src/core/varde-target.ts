import { compare, negate } from './decimal';
import { readAmount, type Amount } from './number-text';
import { readTrend } from './varde-words';
import type { Varde } from './varde';

/** What a text means, without the text itself. */
export type Meaning = Omit<Varde, 'raw'>;

interface BoundRule {
  readonly slag: 'max' | 'min';
  /** Group 1 is the amount. */
  readonly pattern: RegExp;
}

/** Words and signs of a bound (domain 3). Strict ones (`<`, "under", "mer än") have no slag and are not read. */
const BOUND_RULE_LIST: readonly BoundRule[] = [
  {
    slag: 'max',
    pattern:
      /^(?:max(?:imalt|imum)?\.?|(?:som )?högst|som mest|(?:ej|inte) (?:över|mer än|fler än|högre än)|≤|<=|=<):? ?(.+)$/i,
  },
  {
    slag: 'min',
    pattern:
      /^(?:min(?:imum|st)?\.?|lägst|som (?:lägst|minst)|åtminstone|(?:ej|inte) (?:under|mindre än|färre än|lägre än)|≥|>=|=>):? ?(.+)$/i,
  },
  { slag: 'min', pattern: /^(.+?) eller (?:mer|fler|högre)$/i },
  { slag: 'max', pattern: /^(.+?) eller (?:mindre|färre|lägre)$/i },
];

function readBound(text: string): Meaning | null {
  for (const { slag, pattern } of BOUND_RULE_LIST) {
    const amount = readAmount(pattern.exec(text)?.[1] ?? '');
    if (amount) return { slag, ...amount, till: null, markering: null };
  }
  return null;
}

/** `+/-1 %`: from −1 to 1 (domain 3: met when the absolute outcome is at most 1). */
function readPlusMinus(text: string): Meaning | null {
  const rest = /^(?:\+ ?\/ ?-|\+-|±) ?(\d.*)$/.exec(text)?.[1];
  const amount = rest === undefined ? null : readAmount(rest);
  if (!amount || amount.varde.coefficient < 0n) return null;
  return interval({ ...amount, varde: negate(amount.varde) }, amount);
}

/** The ways to write both ends; groups 1 and 2 are the amounts. */
const INTERVAL_PATTERN_LIST: readonly RegExp[] = [
  /^mellan (.+?) och (.+)$/i,
  /^(?:från )?(.+?) till (.+)$/i,
  /^(.+?) ?[-–—] ?(.+)$/,
];

function readInterval(text: string): Meaning | null {
  for (const pattern of INTERVAL_PATTERN_LIST) {
    const match = pattern.exec(text);
    const from = match && readAmount(match[1]!);
    const to = from && readAmount(match[2]!);
    if (from && to) return intervalOf(from, to);
  }
  return null;
}

function intervalOf(from: Amount, to: Amount): Meaning | null {
  const isSameUnit = from.enhet === null || from.enhet === to.enhet;
  const isPeriod = isYear(from) && isYear(to);
  return isSameUnit && !isPeriod && compare(from.varde, to.varde) <= 0 ? interval(from, to) : null;
}

/** `2022–2023` is a period, not a target. */
function isYear({ varde, enhet }: Amount): boolean {
  return enhet === null && varde.scale === 0 && varde.coefficient >= 1900n && varde.coefficient <= 2100n;
}

function interval(from: Amount, to: Amount): Meaning {
  return {
    slag: 'intervall',
    varde: from.varde,
    till: to.varde,
    decimaler: Math.max(from.decimaler, to.decimaler),
    enhet: to.enhet,
    markering: null,
  };
}

function readTrendTarget(text: string): Meaning | null {
  const slag = readTrend(text);
  return slag && { slag, varde: null, till: null, decimaler: 0, enhet: null, markering: null };
}

/** Forms that only a target can have, in the order they are tried. */
export const TARGET_READER_LIST: readonly ((text: string) => Meaning | null)[] = [
  readPlusMinus,
  readBound,
  readInterval,
  readTrendTarget,
];
