/** `fel` = wrong or unusable data, `varning` = probably wrong, `notis` = worth knowing (domain 8). */
export const SEVERITY_LIST = ['fel', 'varning', 'notis'] as const;
export type Severity = (typeof SEVERITY_LIST)[number];

/** What a message template may be filled with; numbers are formatted in the reader's language. */
export type IssueParam = string | number | readonly string[];
export type IssueParams = Readonly<Record<string, IssueParam>>;

/**
 * A problem in data, as a value. The text comes last: `t('issue.' + code, params)`.
 * `sheet` and `cell` (A1, no sheet) point at the place; both are null for the workbook as a whole.
 */
export interface Issue {
  /** Stable English kebab code, e.g. `unknown-reference`. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** The cell's text as the person wrote it. */
  readonly raw: string;
  readonly params: IssueParams;
  /** Row id where the row has one: mutes are kept by it (sheet Dämpade). */
  readonly rowId: string | null;
}

/** Builds an issue; every field but code and severity has a neutral default. */
export function makeIssue(
  code: string,
  severity: Severity,
  rest: Partial<Omit<Issue, 'code' | 'severity'>> = {},
): Issue {
  return { code, severity, sheet: null, cell: null, raw: '', params: {}, rowId: null, ...rest };
}
