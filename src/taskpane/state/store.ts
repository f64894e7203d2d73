/** A state that changes only by events; `subscribe` and `getSnapshot` are what React's store hook wants. */
export interface Store<State, Event> {
  getSnapshot(): State;
  subscribe(listener: () => void): () => void;
  dispatch(event: Event): void;
}

/** Makes a store over a pure `reduce`. Listeners are called after the state has changed, and only then. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const listenerSet = new Set<() => void>();
  return {
    getSnapshot: () => state,
    subscribe: (listener) => {
      listenerSet.add(listener);
      return () => void listenerSet.delete(listener);
    },
    dispatch: (event) => {
      const next = reduce(state, event);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of [...listenerSet]) listener();
    },
  };
}
