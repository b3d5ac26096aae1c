import process from 'node:process';

/// What one subject costs on one text.
export interface Cost {
  /// Of processor time, in milliseconds, so that a busy machine does not decide: the median of `runs`.
  readonly ms: number;
  /// Fewer than five where the time did not allow more; a single one is the first and has not run warm.
  readonly runs: number;
}

/// Why there is no figure: it was stopped after so many milliseconds, or it would have been.
export interface Stopped {
  readonly stopped: number;
}

export const RUNS = 5;
/// A short run is repeated until it has been measured for that long: a clock's tick must not decide.
const LEAST_MS = 150;
const MOST_RUNS = 60;
/// So long it runs before it counts: the first runs pay for compiling the code.
const WARM_MS = 1500;
const MOST_WARM = 400;

/// Runs `work` warm and gives the median. Behind `budget` milliseconds by the clock on the wall no further run is begun.
export async function measure(work: () => unknown, budget: number): Promise<{ readonly cost: Cost; readonly result: unknown }> {
  const begun = performance.now();
  let spent = 0;
  let last = 0;
  let result: unknown;
  const once = async (): Promise<number> => {
    const start = process.cpuUsage();
    const made = work();
    result = made instanceof Promise ? await made : made;
    const { user, system } = process.cpuUsage(start);
    last = (user + system) / 1000;
    spent += last;
    return last;
  };
  for (let runs = 0; runs === 0 || (spent < WARM_MS && runs < MOST_WARM); runs++) await once();
  const times: number[] = [];
  let counted = 0;
  while (performance.now() - begun < budget && (times.length < RUNS || (counted < LEAST_MS && times.length < MOST_RUNS))) {
    const ms = await once();
    times.push(ms);
    counted += ms;
  }
  if (times.length === 0) times.push(last);
  times.sort((a, b) => a - b);
  return { cost: { ms: times[times.length >> 1]!, runs: times.length }, result };
}
