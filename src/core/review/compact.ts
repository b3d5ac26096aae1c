import type { Entry } from './events';
import { replayUndo } from './state';

/// The same journal with acts that can have no effect any more replaced by `void` entries: what was undone and cannot be redone since something else was done, and the undos
/// and redos of it. Everything that holds, can be undone or can be redone stays word for word, numbers included, so that `replay` gives the same state. Pure; linear.
export function compact(entries: readonly Entry[]): Entry[] {
  const { dead } = replayUndo(entries);
  return entries.map((entry) => {
    const named = entry.type === 'undo' || entry.type === 'redo' ? entry.of : entry.n;
    return dead.has(named) ? { n: entry.n, at: entry.at, by: entry.by, type: 'void' } : entry;
  });
}
