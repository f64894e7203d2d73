import { svActions } from './sv/actions';
import { svImportMalrader } from './sv/import-malrader';
import { svEdits } from './sv/edits';
import { svImport } from './sv/import';
import { svCalc } from './sv/calc';
import { svIssuesDomain } from './sv/issues-domain';
import { svIssuesEconomy } from './sv/issues-economy';
import { svIssuesExcel } from './sv/issues-excel';
import { svIssuesFile } from './sv/issues-file';
import { svIssuesSheet } from './sv/issues-sheet';
import { svIssuesStructure } from './sv/issues-structure';
import { svReasons } from './sv/reasons';
import { svPane } from './sv/pane';
import { svPaneEdit } from './sv/pane-edit';
import { svPaneImport } from './sv/pane-import';
import { svPanePaste } from './sv/pane-paste';
import { svPaste } from './sv/paste';
import { svReferences } from './sv/references';
import { svReport } from './sv/report';
import { svReportEconomy } from './sv/report-economy';
import { svStart } from './sv/start';
import { svWorkbench } from './sv/workbench';

/** Swedish texts: the source of all keys. */
export const sv = {
  ...svActions,
  ...svImportMalrader,
  ...svEdits,
  ...svImport,
  ...svCalc,
  ...svIssuesDomain,
  ...svIssuesEconomy,
  ...svIssuesExcel,
  ...svIssuesFile,
  ...svIssuesSheet,
  ...svIssuesStructure,
  ...svPane,
  ...svPaneEdit,
  ...svPaneImport,
  ...svPanePaste,
  ...svPaste,
  ...svReasons,
  ...svReferences,
  ...svReport,
  ...svReportEconomy,
  ...svStart,
  ...svWorkbench,
} as const;
