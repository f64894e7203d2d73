/** What the command line needs of the world outside; tests give their own. */
export interface CliIo {
  /** One line to standard output. */
  out(line: string): void;
  /** One line to standard error. */
  err(line: string): void;
}

/** Exit codes are stable API (`interfaces` 1). */
export const EXIT = { done: 0, hasFel: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Control characters other than tab and line feed: a cell's text must not steer the terminal that shows it. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A line as it may be shown to a person. */
export function printable(line: string): string {
  return line.replace(CONTROL, '\ufffd');
}
