import { exportEconomy, hasFel } from '../../actions';
import { economyToJson } from '../../domain';
import { t } from '../../i18n';
import { printAnalysed } from '../analyse-file';
import { fileArgument, type Command, type CommandContext } from '../command';
import { writeBytes } from '../files';
import { EXIT, type ExitCode } from '../io';
import { printEconomy } from '../print/economy';
import { printFailure } from '../print/issues';
import { openWorkbookFile } from '../workbook-file';

/** Writes the CSV file; one that stands there is kept as `.bak`. */
async function writeCsv(context: CommandContext, target: string): Promise<ExitCode> {
  const { io, lang } = context;
  const opened = await openWorkbookFile(fileArgument(context));
  const exported = opened.ok ? await exportEconomy.run({ port: opened.value, lang }, undefined) : opened;
  const written = exported.ok
    ? await writeBytes(target, new TextEncoder().encode(exported.value), { keepsOld: true })
    : exported;
  if (!written.ok) {
    printFailure(io, lang, written.issueList);
    return EXIT.unusable;
  }
  io.out(t(lang, 'cli.economy.csv', { path: target }));
  return hasFel(exported.issueList) ? EXIT.hasFel : EXIT.done;
}

/** `economy <fil.xlsx> [--json] [--csv <ut.csv>]`: every economy table computed and reconciled. */
export const economyCommand: Command = {
  name: 'economy',
  usageKey: 'cli.usage.economy',
  summaryKey: 'cli.summary.economy',
  valueOptionList: [{ name: 'csv' }],
  hasJson: true,
  run(context) {
    const { io, lang, isJson, optionByName } = context;
    const target = optionByName['csv'];
    if (typeof target === 'string' && !isJson) return writeCsv(context, target);
    return printAnalysed(context, ({ ekonomiTabellList, modell }) => {
      if (isJson) io.out(JSON.stringify(economyToJson(ekonomiTabellList, modell), null, 2));
      else printEconomy(io, lang, ekonomiTabellList);
    });
  },
};
