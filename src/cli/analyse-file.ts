import { analyseWorkbook, hasFel, type Analys } from '../actions';
import { fileArgument, type CommandContext } from './command';
import { EXIT, type ExitCode } from './io';
import { printFailure } from './print/issues';
import { openWorkbookFile } from './workbook-file';

/** The shape of a command that reads a workbook, computes it and prints: the same failures and exit codes. */
export async function printAnalysed(
  context: CommandContext,
  print: (analys: Analys) => void,
): Promise<ExitCode> {
  const opened = await openWorkbookFile(fileArgument(context));
  const analysed = opened.ok ? await analyseWorkbook(opened.value) : opened;
  if (!analysed.ok) {
    printFailure(context.io, context.lang, analysed.issueList);
    return EXIT.unusable;
  }
  print(analysed.value);
  return hasFel(analysed.value.issueList) ? EXIT.hasFel : EXIT.done;
}
