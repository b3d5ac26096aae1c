import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PageDone, PageTask } from './page-task';

/// Threads that do pages.
export interface PagePool {
  readonly threads: number;
  run(task: PageTask): Promise<PageDone>;
  close(): Promise<void>;
}

/// The thread's module as it is built, seen from the program or from a chunk that it shares. As source there is none: Node runs no TypeScript.
const WORKER = ['./page-worker.js', '../page-worker.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/// A heap that may become larger than 2 GB grows to four times what lives in it before V8 collects, one that may not to twice; and as much as young objects may take is added. Ten
/// thousand pages would show it, five hundred do not. A page of 32 MB, the largest there is, is put together in 1.1 GB.
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 2000 };

/// As many threads as there are cores; undefined where the program is not built. The package is loaded only here, so that a single page starts as fast as without.
export async function startPool(threads = availableParallelism()): Promise<PagePool | undefined> {
  const filename = WORKER.find((path) => existsSync(path));
  if (filename === undefined) return undefined;
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename, runtime: 'worker_threads', minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 1, isolateWorkers: false, resourceLimits: LIMITS });
  return { threads, run: (task) => pool.run(task) as Promise<PageDone>, close: () => pool.destroy() };
}
