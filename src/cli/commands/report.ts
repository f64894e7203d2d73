import { resolve } from 'node:path';
import { hasFel, writeReport, type ReportOutcome } from '../../actions';
import { t } from '../../i18n';
import { fileArgument, type Command, type CommandContext } from '../command';
import { writeBytes } from '../files';
import { EXIT, type ExitCode } from '../io';
import { printFailure, printIssues, severityLine } from '../print/issues';
import { openWorkbookFile } from '../workbook-file';

function printOutcome({ io, lang }: CommandContext, outcome: ReportOutcome, path: string): void {
  const titleList = Object.values(outcome.receipt.titleByPlanned);
  io.out(t(lang, 'cli.report.written', { titleList, path }));
  if (outcome.handEditList.length > 0) {
    io.out(t(lang, 'cli.report.handEdits'));
    printIssues(io, lang, outcome.handEditList);
  }
  io.out(severityLine(lang, outcome.issueList));
  printIssues(io, lang, outcome.issueList);
}

async function save(
  context: CommandContext,
  source: string,
  bytes: Uint8Array,
  outcome: ReportOutcome,
): Promise<ExitCode> {
  const { io, lang, optionByName } = context;
  const target = String(optionByName['ut'] ?? source);
  const isInPlace = resolve(target) === resolve(source);
  const written = await writeBytes(target, bytes, { keepsOld: isInPlace });
  if (!written.ok) {
    printFailure(io, lang, written.issueList);
    return EXIT.unusable;
  }
  printOutcome(context, outcome, target);
  if (isInPlace) io.out(t(lang, 'cli.report.kept', { path: `${target}.bak` }));
  return hasFel(outcome.issueList) ? EXIT.hasFel : EXIT.done;
}

/** `report <fil.xlsx> [-o <ut.xlsx>]`: writes the report sheets; in place the old file is kept as `.bak`. */
export const reportCommand: Command = {
  name: 'report',
  usageKey: 'cli.usage.report',
  summaryKey: 'cli.summary.report',
  valueOptionList: [{ name: 'ut', short: 'o' }],
  hasJson: false,
  async run(context) {
    const { io, lang } = context;
    const source = fileArgument(context);
    const opened = await openWorkbookFile(source);
    const reported = opened.ok ? await writeReport.run({ port: opened.value, lang }, undefined) : opened;
    if (!opened.ok || !reported.ok) {
      printFailure(io, lang, reported.issueList);
      return EXIT.unusable;
    }
    return save(context, source, opened.value.toBytes(), reported.value);
  },
};
