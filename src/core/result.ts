import type { Issue } from './issue';

/**
 * The outcome of something that can fail because of the data it was given.
 * Problems in data are values; exceptions are for broken programs and hosts.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issueList: readonly Issue[] }
  | { readonly ok: false; readonly issueList: readonly Issue[] };

/** A success, with the issues (of any severity) noticed on the way. */
export function success<T>(value: T, issueList: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issueList };
}

/** A failure: nothing usable came out; at least one issue says why. */
export function failure<T = never>(...issueList: readonly Issue[]): Result<T> {
  return { ok: false, issueList };
}

/** The same for a list of any length (a call takes only so many arguments). */
export function failureOf<T = never>(issueList: readonly Issue[]): Result<T> {
  return { ok: false, issueList };
}
