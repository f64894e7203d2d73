import {
  checkWorkbook,
  undoWrite,
  writeChanges,
  type Action,
  type ReportChoice,
  type TemplateInput,
  type UndoableReport,
} from '../../actions';
import type { Result } from '../../core';
import { loadReport, loadTemplate } from '../later';
import type { CellPlace, NavigateOptions } from '../services';
import { clockTime } from './clock-time';
import { dataProblem } from './problem';
import type { PaneEvent } from './reduce';
import { recordWrites } from './record-writes';
import { runAction, runHost, runToEnd, type ActionCall, type CommandContext } from './run-action';
import type { Said } from './state';

/** A change of the data sheets: what is done, and how that is told. */
export interface EditCall<Input, Output> extends Omit<ActionCall<Input, Output>, 'port' | 'taskId'> {
  readonly taskId?: 'edit' | 'intake';
  readonly said: Said;
}

/** A plan of changes that a person has looked at, or why there is none. */
export type Planned = Result<ActionInput<typeof writeChanges>>;
type ActionInput<Each> = Each extends Action<infer Input, infer _> ? Input : never;

/** What a person can ask of the pane; every one ends in an event, none throws. */
export interface Commands {
  check(): Promise<void>;
  writeReport(choice?: ReportChoice): Promise<void>;
  undo(): Promise<void>;
  createTemplate(input: TemplateInput): Promise<void>;
  openExample(): Promise<void>;
  navigate(place: CellPlace, options?: NavigateOptions): Promise<void>;
  cancel(): void;
  /** Looks at something without writing; what data problems there are is for the one who asks. Null = stopped. */
  ask<Input, Output>(call: Omit<ActionCall<Input, Output>, 'taskId'>): Promise<Result<Output> | null>;
  /** Changes the data sheets, keeps the way back, and checks again; true when it was written. */
  edit<Input, Output>(call: EditCall<Input, Output>): Promise<boolean>;
  /** Writes planned changes of the data sheets as `edit` does; a plan that could not be made is told. */
  change(planned: Planned, said: Said): Promise<boolean>;
  /** Takes the last change of the data sheets back. */
  undoEdit(): Promise<void>;
}

type Deed = Pick<Commands, 'check'>;

/** The commands of a pane over its store and runner. */
export function createCommands(context: CommandContext): Commands {
  const { services, runner } = context;
  const time = () => clockTime(services.now());

  const check = async (): Promise<void> => {
    const begun = services.now().getTime();
    await runToEnd(
      context,
      { taskId: 'check-workbook', load: () => checkWorkbook, input: undefined },
      (outcome) => ({
        kind: 'checked',
        outcome,
        time: time(),
        tookMs: services.now().getTime() - begun,
      }),
    );
  };

  return {
    check,
    cancel: () => runner.cancel(),
    writeReport: async (choice = {}) => {
      const isWritten = await runToEnd(
        context,
        {
          taskId: 'write-report',
          load: async () => (await loadReport()).writeUndoableReport,
          input: choice,
          canCancel: true,
        },
        (written) => ({ kind: 'written', report: lastReport(written, time()) }),
      );
      if (isWritten) await check();
    },
    createTemplate: async (input) => {
      const load = async () => (await loadTemplate()).createTemplate;
      const isCreated = await runToEnd(context, { taskId: 'create-template', load, input }, () => ({
        kind: 'finished',
        taskId: 'create-template',
      }));
      if (isCreated) await check();
    },
    openExample: async () => {
      if (await runHost(context, 'open-example', () => services.openExample?.() ?? Promise.resolve())) {
        await check();
      }
    },
    navigate: (place, options) => navigate(context, place, options),
    ...undoCommands(context, { check }),
    ...editCommands(context, { check }),
  };
}

/** A place that cannot be seen is no failure: the person is asked whether to show it. */
async function navigate(
  context: CommandContext,
  place: CellPlace,
  options: NavigateOptions | undefined,
): Promise<void> {
  const { services, store } = context;
  await runHost(context, 'navigate', async () => {
    const outcome = await services.navigate(place, options);
    const hiddenPlace = outcome?.hidden ? { place, hidden: outcome.hidden } : null;
    store.dispatch({ kind: 'hiddenFound', hiddenPlace });
  });
}

function undoCommands(context: CommandContext, { check }: Deed): Pick<Commands, 'undo' | 'undoEdit'> {
  const { store } = context;
  const takeBack = async (restore: UndoableReport['restore'], done: PaneEvent): Promise<void> => {
    if (!restore) return;
    const call = { taskId: 'undo-write', load: () => undoWrite, input: restore } as const;
    if (await runToEnd(context, call, () => done)) await check();
  };
  return {
    undo: () => takeBack(store.getSnapshot().report?.restore ?? null, { kind: 'undone' }),
    undoEdit: () => takeBack(store.getSnapshot().edit?.restore ?? null, { kind: 'editUndone' }),
  };
}

function editCommands(context: CommandContext, { check }: Deed): Pick<Commands, 'ask' | 'edit' | 'change'> {
  const { services, store } = context;
  const edit: Commands['edit'] = async ({ said, taskId = 'edit', ...call }) => {
    const recording = recordWrites(services.port);
    // New sheets are no change of rows: only a host that can keep the whole workbook takes them back.
    const whole = taskId === 'intake' ? ((await services.captureWorkbook?.()) ?? null) : null;
    const isWritten = await runToEnd(context, { ...call, taskId, port: recording.port }, () => ({
      kind: 'edited',
      edit: { said, time: clockTime(services.now()), restore: whole ?? recording.restore(), isUndone: false },
    }));
    if (isWritten) await check();
    return isWritten;
  };
  return {
    edit,
    change: async (planned, said) => {
      if (planned.ok) return edit({ load: () => writeChanges, input: planned.value, said });
      store.dispatch({ kind: 'failed', problem: dataProblem('edit', planned.issueList) });
      return false;
    },
    ask: (call) =>
      runAction(context, { ...call, taskId: 'preview' }, () => ({ kind: 'finished', taskId: 'preview' })),
  };
}

function lastReport({ outcome, restore }: UndoableReport, time: string) {
  return { titleList: Object.values(outcome.receipt.titleByPlanned), time, restore, isUndone: false };
}
