import { analyseWorkbook, hasFel, statusDocument } from '../../actions';
import { fileArgument, type Command } from '../command';
import { EXIT } from '../io';
import { printFailure } from '../print/issues';
import { printStatus } from '../print/status';
import { openWorkbookFile } from '../workbook-file';

/** `status <fil.xlsx> [--json]`: goal tree with statuses, proposals and counts. */
export const statusCommand: Command = {
  name: 'status',
  usageKey: 'cli.usage.status',
  summaryKey: 'cli.summary.status',
  valueOptionList: [],
  hasJson: true,
  async run(context) {
    const { io, lang, isJson } = context;
    const opened = await openWorkbookFile(fileArgument(context));
    const analysed = opened.ok ? await analyseWorkbook(opened.value) : opened;
    if (!analysed.ok) {
      printFailure(io, lang, analysed.issueList);
      return EXIT.unusable;
    }
    const { modell, utvardering, issueList } = analysed.value;
    if (isJson) io.out(JSON.stringify(statusDocument(lang, modell, utvardering), null, 2));
    else printStatus(io, lang, utvardering);
    return hasFel(issueList) ? EXIT.hasFel : EXIT.done;
  },
};
