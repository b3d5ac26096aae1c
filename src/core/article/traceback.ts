/// The way back of a best path: by line and state, the state of the line before. What all ways that are still open have in common is decided and forgotten, so that a page of any length needs
/// room for some hundred lines as a rule: the readings of a line seldom hang on what stands a column away.
export class Traceback {
  /// By line, the state of what is decided.
  private readonly states: Uint8Array;
  private rows: Uint8Array;
  /// The first line that is not decided, and the number of lines behind it.
  private from = 0;
  private count = 0;
  private readonly seen: Int32Array;
  private turn = 0;

  /// `width` is the number of states, 256 at most; `room` that of the lines that are kept undecided, more where it must be.
  constructor(lines: number, private readonly width: number, private room = 512) {
    this.states = new Uint8Array(lines);
    this.rows = new Uint8Array(Math.min(lines, room) * width);
    this.seen = new Int32Array(width);
    this.open = new Uint8Array(width);
  }

  /// Adds a line: by state, the one before it; `isOpen` tells whether a way leads to a state of it, and is asked at once or never.
  push(before: Uint8Array, isOpen: (state: number) => boolean): void {
    if (this.count === this.room) this.decide();
    if ((this.count + 1) * this.width > this.rows.length) this.grow();
    this.rows.set(before, this.count * this.width);
    this.count++;
    if (this.count === this.room) for (let s = 0; s < this.width; s++) this.open[s] = isOpen(s) ? 1 : 0;
  }

  /// The states of the last line to which a way leads, when the room is used up.
  private readonly open: Uint8Array;

  private grow(): void {
    const rows = new Uint8Array(this.room * this.width);
    rows.set(this.rows);
    this.rows = rows;
  }

  /// Goes back from all open ways until they are one; doubles the room where they stay apart for long.
  private decide(): void {
    let ways: number[] = [];
    for (let s = 0; s < this.width; s++) if (this.open[s] === 1) ways.push(s);
    let row = this.count - 1;
    while (row > 0 && ways.length > 1) {
      this.turn++;
      const before: number[] = [];
      for (const s of ways) {
        const one = this.rows[row * this.width + s]!;
        if (this.seen[one] === this.turn) continue;
        this.seen[one] = this.turn;
        before.push(one);
      }
      ways = before;
      row--;
    }
    if (ways.length === 1) this.fill(row, ways[0]!);
    if (this.count * 2 > this.room) this.room *= 2;
  }

  /// Decides up to a row, which has the state.
  private fill(row: number, state: number): void {
    for (let k = row; k >= 0; k--) {
      this.states[this.from + k] = state;
      state = this.rows[k * this.width + state]!;
    }
    this.rows.copyWithin(0, (row + 1) * this.width, this.count * this.width);
    this.from += row + 1;
    this.count -= row + 1;
  }

  /// The states of all lines on the way that ends with this one.
  end(state: number): Uint8Array {
    this.fill(this.count - 1, state);
    return this.states;
  }
}
