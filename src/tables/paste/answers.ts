import type { Pastefraga, Pastesvar } from './types';

/** The answer that leaves a column or a row out. */
export const IGNORE = 'ignorera';
/** The answer that makes a row of its own in the sheet. */
export const NEW = 'ny';

/** Id of the question about a column, counted from 1 as people do. */
export function kolumnId(index: number): string {
  return `kolumn:${index + 1}`;
}

/** Id of the question about a row of the block, counted from 1. */
export function radId(radIndex: number): string {
  return `rad:${radIndex + 1}`;
}

/** Questions with their answers; those without a possible one are open. */
export interface Besvarat {
  readonly answerById: ReadonlyMap<string, string>;
  readonly openList: readonly Pastefraga[];
}

/** Possible answers by their text in lower case; lists that many questions share are indexed once. */
class Answers {
  private readonly byList = new Map<readonly string[], ReadonlyMap<string, string>>();

  find({ valList }: Pastefraga, given: string | undefined): string | null {
    if (given === undefined) return null;
    const known =
      this.byList.get(valList) ?? new Map(valList.map((val) => [val.toLowerCase(), val] as const));
    this.byList.set(valList, known);
    return known.get(given.trim().toLowerCase()) ?? null;
  }
}

/**
 * Joins questions with answers. An answer goes by the question's id (`rad:7`) or by its kind (`rad`, `kolumn`),
 * which then counts for every question of that kind without an answer of its own.
 */
export function settle(fragaList: readonly Pastefraga[], svar: Pastesvar): Besvarat {
  const answers = new Answers();
  const answerById = new Map<string, string>();
  const openList = fragaList.filter((fraga) => {
    const kind = fraga.id.split(':')[0]!;
    const answer = answers.find(fraga, svar[fraga.id]) ?? answers.find(fraga, svar[kind]);
    if (answer !== null) answerById.set(fraga.id, answer);
    return answer === null;
  });
  return { answerById, openList };
}

/**
 * The given answers, with the proposal for questions that have none, and else "leave out": what a paste would
 * change if nobody said more. For looking only.
 */
export function provisionalAnswers(fragaList: readonly Pastefraga[], svar: Pastesvar): Pastesvar {
  const { openList } = settle(fragaList, svar);
  const guessList = openList.map(({ id, forslag, valList }) => {
    return [id, forslag ?? (valList.includes(IGNORE) ? IGNORE : (valList[0] ?? ''))] as const;
  });
  return { ...svar, ...Object.fromEntries(guessList) };
}
