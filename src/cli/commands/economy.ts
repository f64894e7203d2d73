import { analyseWorkbook, hasFel } from '../../actions';
import { economyToJson } from '../../domain';
import { fileArgument, type Command } from '../command';
import { EXIT } from '../io';
import { printEconomy } from '../print/economy';
import { printFailure } from '../print/issues';
import { openWorkbookFile } from '../workbook-file';

/** `economy <fil.xlsx> [--json]`: every economy table computed and reconciled. */
export const economyCommand: Command = {
  name: 'economy',
  usageKey: 'cli.usage.economy',
  summaryKey: 'cli.summary.economy',
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
    const { ekonomiTabellList, issueList } = analysed.value;
    if (isJson) io.out(JSON.stringify(economyToJson(ekonomiTabellList), null, 2));
    else printEconomy(io, lang, ekonomiTabellList);
    return hasFel(issueList) ? EXIT.hasFel : EXIT.done;
  },
};
