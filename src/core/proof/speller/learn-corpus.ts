import { Alphabet, EDGE, FIRST, RARE, SYMBOLS } from './alphabet';

/// Keys (`hi * 2^26 + lo`, ascending) and how often each was seen.
export interface Counted {
  readonly keys: Float64Array;
  readonly counts: Uint32Array;
}

/// Text to be counted: paragraphs, each once however often it is printed (agency formulas, standing heads).
export class Corpus {
  private units = new Uint16Array(1 << 20);
  private readonly seen = new Set<number>();
  /// UTF-16 units held, paragraph ends included.
  length = 0;
  /// Paragraphs left out because they had been seen.
  repeated = 0;

  add(text: string): void {
    for (const line of text.split('\n')) {
      const paragraph = line.trim();
      if (paragraph.length < 2) continue;
      const name = hash53(paragraph);
      if (this.seen.has(name)) {
        this.repeated++;
        continue;
      }
      this.seen.add(name);
      if (this.length + paragraph.length + 1 > this.units.length) {
        const grown = new Uint16Array(Math.max(this.units.length * 2, this.length + paragraph.length + 1));
        grown.set(this.units);
        this.units = grown;
      }
      for (let i = 0; i < paragraph.length; i++) this.units[this.length++] = paragraph.charCodeAt(i);
      this.units[this.length++] = 10;
    }
  }

  /// The Han characters seen at least `least` times, the commonest first.
  alphabet(least: number): Alphabet {
    const counts = new Uint32Array(0x10000);
    for (let i = 0; i < this.length; i++) counts[this.units[i]!]!++;
    const plain = new Alphabet('');
    const chars: number[] = [];
    for (let unit = 0; unit < 0x10000; unit++) if (counts[unit]! >= least && plain.idOf(unit) === RARE && !(unit >= 0xd800 && unit <= 0xdfff)) chars.push(unit);
    chars.sort((a, b) => counts[b]! - counts[a]! || a - b);
    return new Alphabet(chars.slice(0, SYMBOLS - FIRST).map((unit) => String.fromCharCode(unit)).join(''));
  }

  /// The text as one row of symbols, runs of marks, digits and letters as one each.
  symbols(alphabet: Alphabet): Uint16Array {
    const ids = new Uint16Array(this.length + 1);
    let n = 0;
    ids[n++] = EDGE;
    for (let i = 0; i < this.length; i++) {
      const id = alphabet.idOf(this.units[i]!);
      if (id < RARE && id === ids[n - 1]) continue;
      ids[n++] = id;
    }
    return ids.subarray(0, n);
  }
}

function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return (b & 0x1fffff) * 4294967296 + (a >>> 0);
}

/// How often each symbol stands.
export function countSingles(ids: Uint16Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const id of ids) counts[id]!++;
  return counts;
}

/// Counts the n-grams (`order` 2 to 4) seen at least `least` times: no edge inside, no rare character anywhere. Works in `passes` passes over the text, so that
/// what has to be sorted at once stays small.
export function countGrams(ids: Uint16Array, order: number, least: number, passes: number): Counted {
  const parts: Counted[] = [];
  let total = 0;
  let keys = new Float64Array(Math.ceil(ids.length / passes * 1.3) + 1024);
  const limits = evenly(ids, passes);
  for (let pass = 0; pass < passes; pass++) {
    let n = 0;
    for (let i = 0; i + order <= ids.length; i++) {
      const a = ids[i]!, b = ids[i + 1]!;
      if (a < limits[pass]! || a >= limits[pass + 1]!) continue;
      if (a === RARE || b === RARE || (a === EDGE && b === EDGE)) continue;
      let key = a * SYMBOLS + b;
      if (order > 2) {
        const c = ids[i + 2]!;
        if (b === EDGE || c === RARE) continue;
        key = key * SYMBOLS + c;
        if (order > 3) {
          const d = ids[i + 3]!;
          if (c === EDGE || d === RARE) continue;
          key = key * SYMBOLS + d;
        }
      }
      if (n === keys.length) {
        const grown = new Float64Array(n * 1.5 | 0);
        grown.set(keys);
        keys = grown;
      }
      keys[n++] = key;
    }
    const part = distinct(keys.subarray(0, n).sort(), least);
    total += part.keys.length;
    parts.push(part);
  }
  const all = { keys: new Float64Array(total), counts: new Uint32Array(total) };
  let at = 0;
  for (const part of parts) {
    all.keys.set(part.keys, at);
    all.counts.set(part.counts, at);
    at += part.keys.length;
  }
  return all;
}

/// Bounds that part the symbols into `parts` ranges of about as many places each.
function evenly(ids: Uint16Array, parts: number): number[] {
  const counts = countSingles(ids, SYMBOLS);
  const limits = [0];
  for (let id = 0, sum = 0; id < SYMBOLS; id++) {
    if (sum >= limits.length * ids.length / parts && limits.length < parts) limits.push(id);
    sum += counts[id]!;
  }
  while (limits.length <= parts) limits.push(SYMBOLS);
  return limits;
}

function distinct(sorted: Float64Array, least: number): Counted {
  let kept = 0;
  const each = (take: (key: number, count: number) => void): void => {
    for (let i = 0; i < sorted.length;) {
      const from = i;
      const key = sorted[i]!;
      while (i < sorted.length && sorted[i] === key) i++;
      if (i - from >= least) take(key, i - from);
    }
  };
  each(() => kept++);
  const keys = new Float64Array(kept);
  const counts = new Uint32Array(kept);
  let n = 0;
  each((key, count) => {
    keys[n] = key;
    counts[n++] = count;
  });
  return { keys, counts };
}
