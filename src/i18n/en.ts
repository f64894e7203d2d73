import { enActions } from './en/actions';
import { enImportMalrader } from './en/import-malrader';
import { enEdits } from './en/edits';
import { enImport } from './en/import';
import { enCalc } from './en/calc';
import { enIssuesDomain } from './en/issues-domain';
import { enIssuesEconomy } from './en/issues-economy';
import { enIssuesExcel } from './en/issues-excel';
import { enIssuesFile } from './en/issues-file';
import { enIssuesSheet } from './en/issues-sheet';
import { enIssuesStructure } from './en/issues-structure';
import { enReasons } from './en/reasons';
import { enPane } from './en/pane';
import { enPaneEdit } from './en/pane-edit';
import { enPaneImport } from './en/pane-import';
import { enPanePaste } from './en/pane-paste';
import { enPaste } from './en/paste';
import { enReferences } from './en/references';
import { enReport } from './en/report';
import { enReportEconomy } from './en/report-economy';
import { enStart } from './en/start';
import { enWorkbench } from './en/workbench';

/** English texts; the compiler asks for every Swedish key. */
export const en = {
  ...enActions,
  ...enImportMalrader,
  ...enEdits,
  ...enImport,
  ...enCalc,
  ...enIssuesDomain,
  ...enIssuesEconomy,
  ...enIssuesExcel,
  ...enIssuesFile,
  ...enIssuesSheet,
  ...enIssuesStructure,
  ...enPane,
  ...enPaneEdit,
  ...enPaneImport,
  ...enPanePaste,
  ...enPaste,
  ...enReasons,
  ...enReferences,
  ...enReport,
  ...enReportEconomy,
  ...enStart,
  ...enWorkbench,
} as const;
