import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type * as Tinypool from 'tinypool';
import type { PageDone, PageTask } from './page-task';

/// Threads that do pages.
export interface PagePool {
  readonly threads: number;
  run(task: PageTask): Promise<PageDone>;
  close(): Promise<void>;
}

/// The thread's module as it is built, seen from the program. As source there is none: Node runs no TypeScript.
const WORKER = fileURLToPath(new URL('../page-worker.js', import.meta.url));

/// A heap that may become larger than 2 GB grows to four times what lives in it before V8 collects, one that may not to twice; and as much as young objects may take is added. Ten
/// thousand pages would show it, five hundred do not. A page of 32 MB, the largest there is, is put together in 1.1 GB.
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 2000 };

/// Reads the package: only where there are many pages, so that a single page starts as fast as without.
export type LoadPool = () => Promise<typeof Tinypool>;

/// As many threads as there are cores; undefined where the program is not built.
export async function startPool(load: LoadPool, threads = availableParallelism()): Promise<PagePool | undefined> {
  if (!existsSync(WORKER)) return undefined;
  const { Tinypool: Pool } = await load();
  const pool = new Pool({ filename: WORKER, runtime: 'worker_threads', minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 1, isolateWorkers: false, resourceLimits: LIMITS });
  return { threads, run: (task) => pool.run(task) as Promise<PageDone>, close: () => pool.destroy() };
}
