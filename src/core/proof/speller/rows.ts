/// Rows of numbers by symbol, each made when it is first asked for, one behind the other in one array: a row in an array of its own is three objects far apart in memory before its first number is read.
export class Rows<Numbers extends Uint16Array | Uint32Array> {
  /// Each row's length, then its numbers. Another array once there was no more room.
  numbers: Numbers;
  /// Where rows begin; 0 for not yet.
  private readonly begins: Uint32Array;
  private end = 1;

  /// `room`: makes an array of a length.
  constructor(symbols: number, private readonly room: (length: number) => Numbers, private readonly make: (id: number) => readonly number[]) {
    this.begins = new Uint32Array(symbols);
    this.numbers = room(1 << 14);
  }

  /// Where in `numbers` the row of a symbol begins.
  at(id: number): number {
    return this.begins[id]! || this.add(id);
  }

  private add(id: number): number {
    const row = this.make(id);
    const at = this.end;
    this.end += 1 + row.length;
    if (this.end > this.numbers.length) {
      const wider = this.room(2 * this.end);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[at] = row.length;
    this.numbers.set(row, at + 1);
    return (this.begins[id] = at);
  }
}
