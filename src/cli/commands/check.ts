import { checkDocument, checkWorkbook, hasFel } from '../../actions';
import { fileArgument, type Command } from '../command';
import { EXIT } from '../io';
import { printFailure, printIssues, severityLine } from '../print/issues';
import { openWorkbookFile } from '../workbook-file';

/** `check <fil.xlsx> [--json]`: all checks, each problem with its cell. */
export const checkCommand: Command = {
  name: 'check',
  usageKey: 'cli.usage.check',
  summaryKey: 'cli.summary.check',
  valueOptionList: [],
  hasJson: true,
  async run(context) {
    const { io, lang, isJson } = context;
    const opened = await openWorkbookFile(fileArgument(context));
    const checked = opened.ok ? await checkWorkbook.run({ port: opened.value, lang }, undefined) : opened;
    if (!checked.ok) {
      printFailure(io, lang, checked.issueList);
      return EXIT.unusable;
    }
    const { issueList } = checked.value;
    if (isJson) io.out(JSON.stringify(checkDocument(lang, issueList), null, 2));
    else {
      io.out(severityLine(lang, issueList));
      printIssues(io, lang, issueList);
    }
    return hasFel(issueList) ? EXIT.hasFel : EXIT.done;
  },
};
