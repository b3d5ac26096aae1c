import type { Entry } from './events';
import { replayUndo } from './state';

/// The same journal with acts that can have no effect any more replaced by `void` entries: what was undone and cannot be redone since something else was done, and the undos
/// and redos of it. What held when somebody signed or a copy was written stays, so that the version that was signed can be read again and the copy be made again. Everything that
/// holds, can be undone or can be redone stays word for word, numbers included, so that `replay` gives the same state. Pure; linear.
export function compact(entries: readonly Entry[]): Entry[] {
  const { dead } = replayUndo(entries);
  const namedBy = (entry: Entry): number => (entry.type === 'undo' || entry.type === 'redo' ? entry.of : entry.n);
  // By entry, how many signatures and copies lie before it; and of an act, how many lay before the last undo or redo of it.
  const before: number[] = [];
  const until = new Map<number, number>();
  let signed = 0;
  for (const entry of entries) {
    before[entry.n] = signed;
    until.set(namedBy(entry), signed);
    if (entry.type === 'sign' || entry.type === 'export') signed++;
  }
  return entries.map((entry) => {
    const named = namedBy(entry);
    return dead.has(named) && until.get(named) === before[named] ? { n: entry.n, at: entry.at, by: entry.by, type: 'void' } : entry;
  });
}
