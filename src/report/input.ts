import type { Issue } from '../core';
import type { DocumentInput } from './blocks';

/** Everything the report sheets are made from. */
export interface ReportInput extends DocumentInput {
  readonly issueList: readonly Issue[];
}
