import { undoOfChanges, type UndoableReport } from '../../actions';
import type { PaneServices } from '../services';

type Port = PaneServices['port'];
type Restore = UndoableReport['restore'];

/** A port that notes what was read and written last. */
export interface RecordingPort {
  readonly port: Port;
  /** What takes the noted writing back; null when nothing was written, or nothing exact can be offered. */
  restore(): Restore;
}

/** The same port, with the way back for changes of data tables that are made through it. */
export function recordWrites(port: Port): RecordingPort {
  let before: Parameters<typeof undoOfChanges>[2] | null = null;
  let plan: Parameters<typeof undoOfChanges>[1] | null = null;
  return {
    port: {
      readWorkbook: async () => {
        const read = await port.readWorkbook();
        if (read.ok) before = read.value;
        return read;
      },
      readSheet: (title) => port.readSheet(title),
      applyPlan: async (next, options) => {
        const applied = await port.applyPlan(next, options);
        if (applied.ok) plan = next;
        return applied;
      },
    },
    restore: () => (plan && before ? undoOfChanges(port, plan, before) : null),
  };
}
