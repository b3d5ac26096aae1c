/// What work costs in processor time, which unlike the clock's does not run on while others use the machine.

/// Milliseconds of processor time.
export function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

export async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/// Whether one of three runs stays within `limit` milliseconds: what is itself too slow is so each time.
export function staysWithin(limit: number, work: () => unknown): boolean {
  return [1, 2, 3].some(() => cost(work) < limit);
}

/// How many times as much `work` costs on `size` as on a quarter of it, the best of two runs each: about 4 where the cost is in proportion, 16 where it grows with the square.
export function growth(size: number, work: (size: number) => unknown): number {
  const least = (each: number): number => Math.min(cost(() => work(each)), cost(() => work(each)));
  // The first run also pays for compiling the code, which would flatter the ratio.
  work(size);
  const quarter = least(size / 4);
  return least(size) / quarter;
}
