/** What a task is given: a signal that says stop. */
export type Task = (signal: AbortSignal) => Promise<void>;

/** Runs tasks one after the other, in the order they were given; the one that runs can be stopped. */
export interface Runner {
  /** Settles as the task does; a task that throws does not stop those after it. */
  run(task: Task): Promise<void>;
  /** Asks the running task to stop; those that wait go on. */
  cancel(): void;
}

/** A runner with nothing to do. */
export function createRunner(): Runner {
  let tail: Promise<void> = Promise.resolve();
  let current: AbortController | null = null;
  const start = async (task: Task): Promise<void> => {
    const controller = new AbortController();
    current = controller;
    try {
      await task(controller.signal);
    } finally {
      current = null;
    }
  };
  return {
    run(task) {
      const done = tail.then(() => start(task));
      tail = done.catch(() => undefined);
      return done;
    },
    cancel: () => current?.abort(),
  };
}
