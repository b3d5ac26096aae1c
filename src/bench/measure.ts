/// What one subject costs on one text.
export interface Cost {
  /// Of wall time, in milliseconds: the median of `runs` runs behind others that are not counted.
  readonly ms: number;
  readonly runs: number;
}

/// Why there is no figure.
export interface Skipped {
  readonly skipped: string;
}

const RUNS = 5;
/// A short run is repeated until it has been measured for that long: a clock's tick must not decide.
const LEAST_MS = 150;
const MOST_RUNS = 60;

/// So long it runs before it counts: the first runs pay for compiling the code.
const WARM_MS = 400;

/// Runs `work` warm and gives the median. `expected` is what one run will cost by what is known; beyond `limit` milliseconds it is not begun.
export async function measure(work: () => unknown, limit: number, expected: number): Promise<Cost | Skipped> {
  if (expected > limit) return { skipped: `> ${Math.round(limit / 1000)} s` };
  let spent = 0;
  for (let runs = 0; runs === 0 || (spent < WARM_MS && runs < MOST_RUNS); runs++) {
    const ms = await once(work);
    if (ms > limit) return { skipped: `> ${Math.round(limit / 1000)} s` };
    spent += ms;
  }
  const times: number[] = [];
  spent = 0;
  while (times.length < RUNS || (spent < LEAST_MS && times.length < MOST_RUNS)) {
    const ms = await once(work);
    times.push(ms);
    spent += ms;
  }
  times.sort((a, b) => a - b);
  return { ms: times[times.length >> 1]!, runs: times.length };
}

async function once(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}
