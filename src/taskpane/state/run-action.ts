import type { Action } from '../../actions';
import type { Result } from '../../core';
import type { PaneServices } from '../services';
import { dataProblem, hostProblem, type TaskId } from './problem';
import type { PaneEvent } from './reduce';
import type { Runner } from './runner';
import type { PaneState } from './state';
import type { Store } from './store';

/** Everything the commands work with. */
export interface CommandContext {
  readonly services: PaneServices;
  readonly store: Store<PaneState, PaneEvent>;
  readonly runner: Runner;
}

/** An action of `src/actions` as a task of the runner. */
export interface ActionCall<Input, Output> {
  readonly taskId: TaskId;
  /** Gives the action; some are files of their own. */
  load(): Action<Input, Output> | Promise<Action<Input, Output>>;
  readonly input: Input;
  readonly canCancel?: boolean;
  /** Another port than the workbook's own: one that notes what is done. */
  readonly port?: PaneServices['port'];
}

/**
 * Runs an action with its start, progress and end told as events; `tell` makes the event of its result. Null when
 * it was stopped or the host failed; that is told already.
 */
export async function runAction<Input, Output>(
  { services, store, runner }: CommandContext,
  { taskId, load, input, canCancel = false, port = services.port }: ActionCall<Input, Output>,
  tell: (result: Result<Output>) => PaneEvent,
): Promise<Result<Output> | null> {
  let settled: Result<Output> | null = null;
  await runner.run(async (signal) => {
    store.dispatch({ kind: 'started', taskId, canCancel });
    const onProgress = (share: number) => store.dispatch({ kind: 'progressed', share });
    const { lang, reportLang } = store.getSnapshot();
    const actionLang = taskId === 'write-report' ? reportLang : lang;
    try {
      const action = await load();
      const result = await action.run({ port, lang: actionLang, signal, onProgress }, input);
      store.dispatch(tell(result));
      settled = result;
    } catch (thrown) {
      store.dispatch(
        signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', problem: hostProblem(taskId, thrown) },
      );
    }
  });
  return settled;
}

/** As `runAction`, where a result that is no success is a failure to be told; true when it succeeded. */
export async function runToEnd<Input, Output>(
  context: CommandContext,
  call: ActionCall<Input, Output>,
  tellDone: (output: Output) => PaneEvent,
): Promise<boolean> {
  const result = await runAction(context, call, (each) =>
    each.ok ? tellDone(each.value) : { kind: 'failed', problem: dataProblem(call.taskId, each.issueList) },
  );
  return result?.ok ?? false;
}

/** Runs something of the host that is no action; true when it succeeded. */
export async function runHost(
  { store }: CommandContext,
  taskId: TaskId,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    store.dispatch({ kind: 'failed', problem: hostProblem(taskId, thrown) });
    return false;
  }
}
