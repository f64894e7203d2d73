import {
  checkWorkbook,
  undoWrite,
  type Action,
  type TemplateInput,
  type UndoableReport,
} from '../../actions';
import { loadReport, loadTemplate } from '../later';
import {
  hiddenIssue,
  ServiceRefusal,
  type CellPlace,
  type NavigateOptions,
  type PaneServices,
} from '../services';
import { clockTime } from './clock-time';
import { dataProblem, hostProblem, type TaskId } from './problem';
import type { PaneEvent } from './reduce';
import type { Runner } from './runner';
import type { PaneState } from './state';
import type { Store } from './store';

/** What a person can ask of the pane; every one ends in an event, none throws. */
export interface Commands {
  check(): Promise<void>;
  writeReport(): Promise<void>;
  undo(): Promise<void>;
  createTemplate(input: TemplateInput): Promise<void>;
  openExample(): Promise<void>;
  navigate(place: CellPlace, options?: NavigateOptions): Promise<void>;
  cancel(): void;
}

/** Everything the commands work with. */
export interface CommandContext {
  readonly services: PaneServices;
  readonly store: Store<PaneState, PaneEvent>;
  readonly runner: Runner;
}

/** An action of `src/actions` as a task of the runner: `onDone` gets what came out. */
interface ActionCall<Input, Output> {
  readonly taskId: TaskId;
  /** Gives the action; some are files of their own. */
  load(): Action<Input, Output> | Promise<Action<Input, Output>>;
  readonly input: Input;
  readonly canCancel?: boolean;
  onDone(output: Output): void;
}

/** Runs an action with its start, progress and end told as events; true when it succeeded. */
async function runAction<Input, Output>(
  { services, store, runner }: CommandContext,
  { taskId, load, input, canCancel = false, onDone }: ActionCall<Input, Output>,
): Promise<boolean> {
  let isDone = false;
  await runner.run(async (signal) => {
    store.dispatch({ kind: 'started', taskId, canCancel });
    const onProgress = (share: number) => store.dispatch({ kind: 'progressed', share });
    const { lang, reportLang } = store.getSnapshot();
    const actionLang = taskId === 'write-report' ? reportLang : lang;
    try {
      const action = await load();
      const result = await action.run({ port: services.port, lang: actionLang, signal, onProgress }, input);
      if (result.ok) onDone(result.value);
      else store.dispatch({ kind: 'failed', problem: dataProblem(taskId, result.issueList) });
      isDone = result.ok;
    } catch (thrown) {
      store.dispatch(
        signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', problem: hostProblem(taskId, thrown) },
      );
    }
  });
  return isDone;
}

/** Runs something of the host that is no action; true when it succeeded. */
async function runHost(context: CommandContext, taskId: TaskId, work: () => Promise<void>): Promise<boolean> {
  const { store } = context;
  try {
    await work();
    return true;
  } catch (thrown) {
    store.dispatch({ kind: 'failed', problem: hostProblem(taskId, thrown) });
    return false;
  }
}

/** The commands of a pane over its store and runner. */
export function createCommands(context: CommandContext): Commands {
  const { services, store, runner } = context;
  const time = () => clockTime(services.now());

  const check = async (): Promise<void> => {
    await runAction(context, {
      taskId: 'check-workbook',
      load: () => checkWorkbook,
      input: undefined,
      onDone: (outcome) => store.dispatch({ kind: 'checked', outcome, time: time() }),
    });
  };

  return {
    check,
    cancel: () => runner.cancel(),
    writeReport: async () => {
      const isWritten = await runAction(context, {
        taskId: 'write-report',
        load: async () => (await loadReport()).writeUndoableReport,
        input: undefined,
        canCancel: true,
        onDone: (written) => store.dispatch({ kind: 'written', report: lastReport(written, time()) }),
      });
      if (isWritten) await check();
    },
    undo: async () => {
      const restore = store.getSnapshot().report?.restore;
      if (!restore) return;
      const isUndone = await runAction(context, {
        taskId: 'undo-write',
        load: () => undoWrite,
        input: restore,
        onDone: () => store.dispatch({ kind: 'undone' }),
      });
      if (isUndone) await check();
    },
    createTemplate: async (input) => {
      const isCreated = await runAction(context, {
        taskId: 'create-template',
        load: async () => (await loadTemplate()).createTemplate,
        input,
        onDone: () => store.dispatch({ kind: 'finished', taskId: 'create-template' }),
      });
      if (isCreated) await check();
    },
    openExample: async () => {
      if (await runHost(context, 'open-example', () => services.openExample?.() ?? Promise.resolve())) {
        await check();
      }
    },
    navigate: async (place, options) => {
      await runHost(context, 'navigate', async () => {
        const outcome = await services.navigate(place, options);
        if (outcome?.hidden) throw new ServiceRefusal([hiddenIssue(place, outcome.hidden)]);
      });
    },
  };
}

function lastReport({ outcome, restore }: UndoableReport, time: string) {
  return { titleList: Object.values(outcome.receipt.titleByPlanned), time, restore, isUndone: false };
}
