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
/// So long it runs at least before it counts: the first runs pay for compiling the code, which in a program of many rules takes twenty of them.
const WARM_MS = 1500;
const MOST_WARM = 400;
/// Warm is what has not become faster, by more than this part, in so many runs.
const SETTLED_RUNS = 4;
const SETTLED_PART = 0.02;

/// Runs `work` until it is warm, then gives the median. Warming takes half of `budget` at most; behind `budget` milliseconds by the clock on the wall no further run is begun. `each` is told of every run that has ended.
export async function measure(work: () => unknown, budget: number, each: () => void = () => {}): Promise<{ readonly cost: Cost; readonly result: unknown }> {
  const begun = performance.now();
  const within = (part: number): boolean => performance.now() - begun < budget * part;
  let last = 0;
  let result: unknown;
  const once = async (): Promise<number> => {
    const start = process.cpuUsage();
    const made = work();
    result = made instanceof Promise ? await made : made;
    const { user, system } = process.cpuUsage(start);
    last = (user + system) / 1000;
    each();
    return last;
  };
  let spent = 0;
  let fastest = Infinity;
  for (let runs = 0, since = 0; runs === 0 || ((spent < WARM_MS || since < SETTLED_RUNS) && runs < MOST_WARM && within(0.5)); runs++) {
    const ms = await once();
    spent += ms;
    since = ms < fastest * (1 - SETTLED_PART) ? 0 : since + 1;
    fastest = Math.min(fastest, ms);
  }
  const times: number[] = [];
  let counted = 0;
  while (within(1) && (times.length < RUNS || (counted < LEAST_MS && times.length < MOST_RUNS))) {
    const ms = await once();
    times.push(ms);
    counted += ms;
  }
  if (times.length === 0) times.push(last);
  times.sort((a, b) => a - b);
  return { cost: { ms: times[times.length >> 1]!, runs: times.length }, result };
}
