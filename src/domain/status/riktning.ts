import type { Indikator, Riktning } from '../model';

/** One line of the word table: the first line whose words occur in the name decides. */
interface Riktningsord {
  readonly riktning: Riktning;
  /** Looked for in the name in lower case. */
  readonly pattern: RegExp;
}

/** Words for things one wants less of (domain 4.6). */
const LAGRE_WORDS = [
  'sjukfrånvaro',
  'avhysning',
  'vräkning',
  'återaktualiser',
  'åter blir föremål',
  'bistånd',
  'klimatpåverkan',
  'köpt energi',
  'energianvändning',
  'timavlönad',
  'timanställ',
  'barn per\\s',
  'antal personal .*möter',
  'personalomsättning',
  'väntetid',
  'externa konsulter',
  'akutboende',
].join('|');

/**
 * Directions proposed from the name (domain 4.6), traps first: an averted eviction is good, a satisfied person
 * on benefits too, and a denied bad thing ("inte återaktualiserats") is a good one; budgetföljsamhet is good
 * up to 100 %.
 */
const RIKTNING_TABLE: readonly Riktningsord[] = [
  { riktning: 'lagre', pattern: /budgetföljsamhet/ },
  { riktning: 'intervall', pattern: /prognossäkerhet/ },
  { riktning: 'hogre', pattern: /avvärj|förhindra|förebygg|undvik/ },
  { riktning: 'lagre', pattern: /(?<!inte )upplever (?:otrygg|diskriminering)|(?<!inte )otrygg/ },
  { riktning: 'hogre', pattern: /nöjd|upplever|trygg|förbättrad situation|självförsörj/ },
  { riktning: 'hogre', pattern: new RegExp(`(?:^|\\s)(?:inte|ej|slipper)\\s.*(?:${LAGRE_WORDS})`) },
  { riktning: 'hogre', pattern: /avslut\S* .*bistånd|bistånd\S* .*avslut/ },
  { riktning: 'lagre', pattern: new RegExp(`${LAGRE_WORDS}|(?:^|\\s)max(?:imalt|\\.)?\\s`) },
];

/** One pass that tells most names apart: no line of the table can match without one of these. */
const ANY_WORD = new RegExp(RIKTNING_TABLE.map(({ pattern }) => pattern.source).join('|'));

/** Proposes a direction from an indicator's name; null when no word of the table occurs (domain 4.6). */
export function proposeRiktning(namn: string): Riktning | null {
  const name = `${namn.toLowerCase()} `;
  if (!ANY_WORD.test(name)) return null;
  return RIKTNING_TABLE.find(({ pattern }) => pattern.test(name))?.riktning ?? null;
}

/** A direction, and whether a person still has to confirm it. */
export interface Riktningsval {
  /** Null when column and target contradict each other. */
  readonly riktning: Riktning | null;
  readonly isAntagen: boolean;
}

/** What a target says about the direction by itself. */
const RIKTNING_BY_SLAG: Readonly<Partial<Record<Indikator['arsmal']['slag'], Riktning>>> = {
  max: 'lagre',
  min: 'hogre',
  intervall: 'intervall',
  oka: 'oka',
  minska: 'minska',
  janej: 'janej',
};

/** What KF's target tells about the direction of an own plain number: `Max 10 personer` beside `8`. */
const PROPOSED_BY_KF: Readonly<Partial<Record<Indikator['kfArsmal']['slag'], Riktning>>> = {
  max: 'lagre',
  min: 'hogre',
  oka: 'hogre',
  minska: 'lagre',
};

/** Pairs of column and target that cannot both be meant. */
const CONTRADICTION_TABLE: Readonly<Partial<Record<Riktning, readonly Riktning[]>>> = {
  lagre: ['hogre', 'oka'],
  minska: ['hogre', 'oka'],
  hogre: ['lagre', 'minska'],
  oka: ['lagre', 'minska'],
};

/**
 * The direction an indicator is judged in: a bound or word in the target (`Max 10`, `öka`) agrees with or
 * replaces the column; else the column; else KF's bound or the words of the name; else higher is better. Assumed
 * until a person has confirmed, unless the person or the own target said it (domain 4.6).
 */
export function resolveRiktning(
  indikator: Pick<Indikator, 'namn' | 'riktning' | 'riktningBekraftad' | 'arsmal' | 'kfArsmal'>,
): Riktningsval {
  const { riktning, riktningBekraftad, arsmal } = indikator;
  const stated = RIKTNING_BY_SLAG[arsmal.slag];
  if (stated !== undefined) {
    const isContradicted = riktning !== null && (CONTRADICTION_TABLE[riktning]?.includes(stated) ?? false);
    return { riktning: isContradicted ? null : stated, isAntagen: false };
  }
  if (riktning !== null) return { riktning, isAntagen: riktningBekraftad === false };
  const proposed = PROPOSED_BY_KF[indikator.kfArsmal.slag] ?? proposeRiktning(indikator.namn) ?? 'hogre';
  return { riktning: proposed, isAntagen: riktningBekraftad !== true };
}
