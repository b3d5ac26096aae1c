import { parentPort, type Worker } from 'node:worker_threads';
import type { Sentence } from '../core/text/say';
import { measure, type Cost, type Stopped } from './measure';
import { loadSubjects } from './tasks';

/// Subjects are measured in one thread, which is ended where one of them does not come to an end; a new one goes on with the next.

interface Order {
  readonly subject: number;
  readonly size: number;
  /// In milliseconds.
  readonly budget: number;
}

export interface Measured {
  readonly bytes: number;
  readonly cost: Cost;
  readonly outcome: Sentence;
}

/// What the thread says: that its text is made and the clock may run, then each run that ended, then the figure, or why there is none.
type Word = { readonly bytes: number } | { readonly ran: true } | Measured | { readonly fault: string };

/// Lives in the thread.
export async function serveMeasures(folder: string): Promise<void> {
  const { subjects } = await loadSubjects(folder);
  parentPort!.on('message', ({ subject, size, budget }: Order) => {
    void (async () => {
      try {
        const { bytes, work, outcome } = subjects[subject]!.prepare(size);
        parentPort!.postMessage({ bytes } satisfies Word);
        const { cost, result } = await measure(work, budget, () => parentPort!.postMessage({ ran: true } satisfies Word));
        parentPort!.postMessage({ bytes, cost, outcome: outcome(result) });
      } catch (error) {
        parentPort!.postMessage({ fault: String(error) });
      }
    })();
  });
}

export class Runner {
  private thread: Worker | undefined;

  /// `limit`: of the time that one run may take, in milliseconds, the making of the text not counted. `budget`: behind it no further run of a subject on a text is begun.
  constructor(private readonly start: () => Worker, private readonly limit: number, private readonly budget: number) {}

  /// Where it is stopped, `bytes` still says how long its text is. Rejects where the subject itself fails.
  async measure(subject: number, size: number): Promise<Measured | { readonly bytes: number; readonly cost: Stopped }> {
    const thread = (this.thread ??= this.start());
    let timer: NodeJS.Timeout | undefined;
    let bytes = 0;
    try {
      return await new Promise((resolve, reject) => {
        thread.removeAllListeners();
        thread.on('error', reject);
        thread.on('message', (word: Word) => {
          if ('fault' in word) reject(new Error(word.fault));
          else if ('cost' in word) resolve(word);
          else {
            if ('bytes' in word) bytes = word.bytes;
            clearTimeout(timer);
            timer = setTimeout(() => resolve({ bytes, cost: { stopped: this.limit } }), this.limit);
          }
        });
        thread.postMessage({ subject, size, budget: this.budget } satisfies Order);
      }).then(async (measured) => {
        if (!('outcome' in (measured as object))) await this.end();
        return measured as Measured;
      });
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async end(): Promise<void> {
    const thread = this.thread;
    this.thread = undefined;
    thread?.removeAllListeners();
    await thread?.terminate();
  }
}
