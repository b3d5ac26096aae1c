/// One store for the window: a state, a pure reducer, and whoever listens.
export interface Store<S, A> {
  get(): S;
  dispatch(action: A): void;
  /// Gives back its own unsubscribe.
  subscribe(listener: () => void): () => void;
}

export function createStore<S, A>(start: S, reduce: (state: S, action: A) => S): Store<S, A> {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
