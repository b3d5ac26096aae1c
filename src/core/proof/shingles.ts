/// Characters of one shingle: long enough that set phrases of officialese do not meet by chance.
export const SHINGLE = 12;

/// The hashes of the shingles of a text, each once, in the order of the text; blanks and marks left out; shingles run on from one piece to the next. One of `keep` (a power of two) is kept, chosen by its hash,
/// so that the same text keeps the same ones wherever it stands, and those kept by a larger `keep` are among those kept by a smaller one.
export function shingles(pieces: Iterable<string>, keep: number): Int32Array {
  const out = new Distinct();
  const last = new Uint16Array(SHINGLE);
  let hash = 0;
  let power = 1;
  for (let i = 0; i < SHINGLE; i++) power = Math.imul(power, 31);
  let count = 0;
  let at = 0;
  for (const text of pieces) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!isWritten(text, i, unit)) continue;
      // The place that is written now holds the unit that leaves the shingle.
      hash = (Math.imul(hash, 31) + unit - (count >= SHINGLE ? Math.imul(last[at]!, power) : 0)) | 0;
      last[at] = unit;
      at = at + 1 === SHINGLE ? 0 : at + 1;
      if (++count < SHINGLE) continue;
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      if ((mixed & (keep - 1)) === 0) out.add(mixed);
    }
  }
  return out.list();
}

/// Numbers in the order in which they are first added.
class Distinct {
  private all = new Int32Array(256);
  private count = 0;
  /// Open addressing: places in `all` and 1; 0 where nothing stands.
  private slots = new Int32Array(512);

  add(value: number): void {
    if (!this.take(value)) return;
    if (this.count === this.all.length) {
      const { all } = this;
      this.all = new Int32Array(all.length * 4);
      this.all.set(all);
      this.slots = new Int32Array(all.length * 8);
      const count = this.count;
      this.count = 0;
      for (let i = 0; i < count; i++) {
        this.take(all[i]!);
        this.count++;
      }
    }
    this.all[this.count++] = value;
  }

  /// Whether the value is new; its slot is then that of the next place.
  private take(value: number): boolean {
    const mask = this.slots.length - 1;
    let slot = (value ^ (value >>> 16)) & mask;
    while (this.slots[slot] !== 0) {
      if (this.all[this.slots[slot]! - 1] === value) return false;
      slot = (slot + 1) & mask;
    }
    this.slots[slot] = this.count + 1;
    return true;
  }

  list(): Int32Array {
    return this.all.slice(0, this.count);
  }
}

const LETTER = /[\p{L}\p{N}]/u;
/// By UTF-16 unit: 1 for a letter or digit, 2 for what is none, 0 where nobody has asked yet.
const written = new Uint8Array(0x10000).fill(1, 0x4e00, 0x9fa6);

/// Whether the unit belongs to a letter or digit. Surrogates are judged with their other half.
function isWritten(text: string, at: number, unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const start = unit >= 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at;
    return LETTER.test(String.fromCodePoint(text.codePointAt(start)!));
  }
  if (written[unit] === 0) written[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return written[unit] === 1;
}
