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
