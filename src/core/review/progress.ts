import type { Stage } from '../page/profile';
import { missingStages, stagesOf, stands } from './stages';
import type { ReviewState } from './state';
import type { Entry } from './events';

/// How far a page is. `working`: something was done. `proofed`: every article bears a signature that stands. `signed`: every stage that an export asks for stands on every article.
export type PageProgress = 'untouched' | 'working' | 'proofed' | 'signed';

const CHANGING: ReadonlySet<Entry['type']> = new Set<Entry['type']>(['decide', 'write', 'assign', 'structure', 'undo', 'redo']);

/// Tells from the journal alone how far its page is. Careful: after any act that may change a text it says `working` until somebody signs again, which records how all articles read.
export function progressOf({ timeline, signatures }: ReviewState, stages: readonly Stage[]): PageProgress {
  if (!timeline.some(({ entry, undone }) => !undone && entry.type !== 'undo' && entry.type !== 'redo' && entry.type !== 'void')) return 'untouched';
  const at = timeline.findLastIndex(({ entry }) => entry.type === 'sign');
  const signed = timeline[at]?.entry;
  if (signed?.type !== 'sign' || timeline.slice(at + 1).some(({ entry }) => CHANGING.has(entry.type))) return 'working';
  const articles = Object.entries(signed.page ?? signed.digests).map(([id, digest]) => stagesOf(digest, signatures.get(id) ?? [], stages));
  if (!articles.every((states) => states.some(({ standing }) => stands(standing)))) return 'working';
  return articles.every((states) => missingStages(states).length === 0) ? 'signed' : 'proofed';
}
