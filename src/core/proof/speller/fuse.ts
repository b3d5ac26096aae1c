/// A static map from keys to values of 4 bits that does not hold its keys: a binary fuse filter (Graf and Lemire 2022) whose cells carry 8 bits of fingerprint
/// and 4 of value, 12 bits a cell and 1.13 cells a key. A key that was not put in answers 0 except once in 256 times.
/// Keys are pairs of 26-bit numbers (`hi`, `lo`).
export interface Shape {
  readonly segment: number;
  readonly span: number;
  readonly cells: number;
  readonly seed: number;
}

/// The shape for `keys` keys: segments of a power of two, three of which a key falls into.
export function shapeOf(keys: number, seed: number): Shape {
  const n = Math.max(keys, 2);
  const segment = Math.min(1 << 18, Math.max(4, 1 << Math.floor(Math.log(n) / Math.log(3.33) + 2.25)));
  const factor = Math.max(1.125, 0.875 + 0.25 * Math.log(1e6) / Math.log(n));
  const segments = Math.max(1, Math.ceil(Math.round(n * factor) / segment) - 2);
  return { segment, span: segments * segment, cells: (segments + 2) * segment, seed };
}

/// Bytes that `cells` cells of 12 bits take; one more, so that a cell can always be read as two bytes.
export const bytesOf = (cells: number): number => Math.ceil(cells * 1.5) + 1;

const mix = (h: number): number => {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/// Without a branch, of which a processor would guess every second one wrongly.
const read = (bytes: Uint8Array, cell: number): number => {
  const byte = (cell * 3) >> 1;
  return ((bytes[byte]! | (bytes[byte + 1]! << 8)) >> ((cell & 1) << 2)) & 0xfff;
};

/// A fuse as it is read. Most keys that are asked about were not put in: the fingerprints stand by themselves in a table of bytes, three of which say so; the packed cells are read for the values of keys that were.
export class Fuse {
  /// Made when it is first asked for a key that was hardly put in.
  private prints: Uint8Array | undefined;
  private readonly segment: number;
  private readonly mask: number;
  private readonly seed: number;
  /// The span in parts of 2^26: a power of two, so that a product with it is exact.
  private readonly scale: number;

  constructor(readonly shape: Shape, readonly bytes: Uint8Array) {
    if (bytes.length < bytesOf(shape.cells)) throw new RangeError(`${bytes.length} bytes for ${shape.cells} cells`);
    this.segment = shape.segment;
    this.mask = shape.segment - 1;
    this.seed = shape.seed;
    this.scale = shape.span / 0x4000000;
  }

  /// The key's value (1 to 15), or 0: of a key that was hardly put in.
  get(hi: number, lo: number): number {
    const { bytes, segment, mask } = this;
    const prints = this.prints ??= printsOf(bytes, this.shape.cells);
    const a = mix(Math.imul(hi, 0x9e3779b1) ^ lo ^ this.seed);
    const b = mix(Math.imul(lo, 0x85ebca77) + hi + (a >>> 3) | 0);
    const first = (a >>> 6) * this.scale | 0;
    const second = (first + segment) ^ (b & mask);
    const third = (first + 2 * segment) ^ ((b >>> 14) & mask);
    if ((prints[first]! ^ prints[second]! ^ prints[third]!) !== Math.imul(a ^ b, 0x27d4eb2f) >>> 24) return 0;
    return (read(bytes, first) ^ read(bytes, second) ^ read(bytes, third)) & 15;
  }

  /// The same of a key that was probably put in: without a branch.
  likely(hi: number, lo: number): number {
    const { bytes, segment, mask } = this;
    const a = mix(Math.imul(hi, 0x9e3779b1) ^ lo ^ this.seed);
    const b = mix(Math.imul(lo, 0x85ebca77) + hi + (a >>> 3) | 0);
    const first = (a >>> 6) * this.scale | 0;
    const cell = read(bytes, first) ^ read(bytes, (first + segment) ^ (b & mask)) ^ read(bytes, (first + 2 * segment) ^ ((b >>> 14) & mask));
    return cell & 15 & -((((cell >>> 4) ^ (Math.imul(a ^ b, 0x27d4eb2f) >>> 24)) - 1) >>> 31);
  }

  /// 1 where the key may have been put in, 0 where it has no value: without a branch, so that many may be asked about in a row and none waits for the cells of another.
  has(hi: number, lo: number): number {
    const { segment, mask } = this;
    const prints = this.prints ??= printsOf(this.bytes, this.shape.cells);
    const a = mix(Math.imul(hi, 0x9e3779b1) ^ lo ^ this.seed);
    const b = mix(Math.imul(lo, 0x85ebca77) + hi + (a >>> 3) | 0);
    const first = (a >>> 6) * this.scale | 0;
    const print = prints[first]! ^ prints[(first + segment) ^ (b & mask)]! ^ prints[(first + 2 * segment) ^ ((b >>> 14) & mask)]!;
    return ((print ^ (Math.imul(a ^ b, 0x27d4eb2f) >>> 24)) - 1) >>> 31;
  }
}

/// The fingerprints of all cells.
function printsOf(bytes: Uint8Array, cells: number): Uint8Array {
  const out = new Uint8Array(cells);
  // Two cells in three bytes; whole segments have an even number of them.
  for (let cell = 0, byte = 0; cell < cells; cell += 2, byte += 3) {
    out[cell] = (bytes[byte]! >> 4) | (bytes[byte + 1]! << 4);
    out[cell + 1] = bytes[byte + 2]!;
  }
  return out;
}

/// The three cells and the fingerprint of a key, into `out`; the same arithmetic as `Fuse.get`.
function place(shape: Shape, hi: number, lo: number, out: Int32Array): void {
  const { segment, span, seed } = shape;
  const mask = segment - 1;
  const a = mix(Math.imul(hi, 0x9e3779b1) ^ lo ^ seed);
  const b = mix(Math.imul(lo, 0x85ebca77) + hi + (a >>> 3) | 0);
  const first = Math.floor((a >>> 6) * span / 0x4000000);
  out[0] = first;
  out[1] = (first + segment) ^ (b & mask);
  out[2] = (first + 2 * segment) ^ ((b >>> 14) & mask);
  out[3] = (Math.imul(a ^ b, 0x27d4eb2f) >>> 24) << 4;
}

/// Builds a fuse of keys (`hi * 2^26 + lo`, none twice) and their values (1 to 15). Throws if no seed of 64 gives an order, which only a key that stands twice can cause.
export function buildFuse(keys: Float64Array, values: Uint8Array): Fuse {
  const n = keys.length;
  const where = new Int32Array(4);
  for (let seed = 1; seed <= 64; seed++) {
    const shape = shapeOf(n, Math.imul(seed, 0x2545f491));
    const degree = new Uint8Array(shape.cells);
    const xor = new Uint32Array(shape.cells);
    const locate = (key: number): void => {
      const hi = Math.floor(keys[key]! / 0x4000000);
      place(shape, hi, keys[key]! - hi * 0x4000000, where);
    };
    for (let key = 0; key < n; key++) {
      locate(key);
      for (let i = 0; i < 3; i++) {
        degree[where[i]!]!++;
        xor[where[i]!]! ^= key;
      }
    }
    const queue = new Uint32Array(shape.cells);
    let tail = 0;
    for (let cell = 0; cell < shape.cells; cell++) if (degree[cell] === 1) queue[tail++] = cell;
    const order = new Uint32Array(n);
    const owner = new Uint32Array(n);
    let done = 0;
    for (let head = 0; head < tail; head++) {
      const cell = queue[head]!;
      if (degree[cell] !== 1) continue;
      const key = xor[cell]!;
      order[done] = key;
      owner[done++] = cell;
      locate(key);
      for (let i = 0; i < 3; i++) {
        const other = where[i]!;
        degree[other]!--;
        xor[other]! ^= key;
        if (degree[other] === 1) queue[tail++] = other;
      }
    }
    if (done < n) continue;
    const bytes = new Uint8Array(bytesOf(shape.cells));
    for (let i = n - 1; i >= 0; i--) {
      locate(order[i]!);
      const cell = owner[i]!;
      let value = where[3]! | values[order[i]!]!;
      for (let j = 0; j < 3; j++) if (where[j] !== cell) value ^= read(bytes, where[j]!);
      const byte = (cell * 3) >> 1;
      if (cell & 1) {
        bytes[byte]! |= (value & 15) << 4;
        bytes[byte + 1] = value >> 4;
      } else {
        bytes[byte] = value & 255;
        bytes[byte + 1]! |= value >> 8;
      }
    }
    return new Fuse(shape, bytes);
  }
  throw new Error('a key stands twice');
}
