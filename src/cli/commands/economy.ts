import { economyToJson } from '../../domain';
import { printAnalysed } from '../analyse-file';
import type { Command } from '../command';
import { printEconomy } from '../print/economy';

/** `economy <fil.xlsx> [--json]`: every economy table computed and reconciled. */
export const economyCommand: Command = {
  name: 'economy',
  usageKey: 'cli.usage.economy',
  summaryKey: 'cli.summary.economy',
  valueOptionList: [],
  hasJson: true,
  run(context) {
    const { io, lang, isJson } = context;
    return printAnalysed(context, ({ ekonomiTabellList, modell }) => {
      if (isJson) io.out(JSON.stringify(economyToJson(ekonomiTabellList, modell), null, 2));
      else printEconomy(io, lang, ekonomiTabellList);
    });
  },
};
