import { statusDocument } from '../../actions';
import { printAnalysed } from '../analyse-file';
import type { Command } from '../command';
import { printStatus } from '../print/status';

/** `status <fil.xlsx> [--json]`: goal tree with statuses, proposals and counts. */
export const statusCommand: Command = {
  name: 'status',
  usageKey: 'cli.usage.status',
  summaryKey: 'cli.summary.status',
  valueOptionList: [],
  hasJson: true,
  run(context) {
    const { io, lang, isJson } = context;
    return printAnalysed(context, ({ modell, utvardering }) => {
      if (isJson) io.out(JSON.stringify(statusDocument(lang, modell, utvardering), null, 2));
      else printStatus(io, lang, utvardering);
    });
  },
};
