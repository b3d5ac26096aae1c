/// How often something may happen: `burst` times at once, and `perSecond` in the long run. `now` is in milliseconds.
export class Rate {
  private left: number;
  private at: number;

  constructor(private readonly perSecond: number, private readonly burst: number, private readonly now: () => number = () => performance.now()) {
    this.left = burst;
    this.at = now();
  }

  /// Whether one more is allowed now; if so it is counted.
  take(): boolean {
    const now = this.now();
    this.left = Math.min(this.burst, this.left + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    if (this.left < 1) return false;
    this.left--;
    return true;
  }
}
