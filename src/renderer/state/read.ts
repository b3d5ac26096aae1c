import { everyPart } from '../../core/article/layout';
import type { HouseProfile } from '../../core/page/profile';
import type { Reading } from '../../core/pipeline';
import { readingOf, readPage } from '../../core/pipeline';
import { Changes } from '../../core/review/changes';
import type { ReadingNews, ReadingTask } from './reading.worker';

/// Pages up to this many characters are read at once: it takes less time than a worker's start.
const AT_ONCE = 100_000;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/// Reads a page without holding up the window: long ones in a worker. Rejects with the signal's reason when it is aborted.
export function readInBackground(text: string, profile: HouseProfile, progress: (progress: Progress) => void, signal: AbortSignal): Promise<Reading> {
  if (text.length <= AT_ONCE) return Promise.resolve(readPage(text, profile));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
    const stop = (): void => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<ReadingNews>) => {
      if (data.type === 'progress') return progress(data);
      worker.terminate();
      signal.removeEventListener('abort', stop);
      resolve(readingOf(text, profile, data.layout, [...everyPart(data.layout)].map((part, i) => [part, new Changes(data.changes[i]!.places, data.changes[i]!.causes)] as const)));
    };
    worker.onerror = (event) => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      reject(new Error(event.message || 'the reading worker failed'));
    };
    worker.postMessage({ text, profile } satisfies ReadingTask);
  });
}
