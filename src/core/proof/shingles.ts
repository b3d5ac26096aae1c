/// Characters of one shingle: long enough that set phrases of officialese do not meet by chance.
export const SHINGLE = 12;

/// Hashes of the shingles of a text, blanks and marks left out; shingles run on from one piece to the next. One of `keep` (a power of two) is kept, chosen by its hash,
/// so that the same text keeps the same ones wherever it stands, and those kept by a larger `keep` are among those kept by a smaller one.
export function shingles(pieces: Iterable<string>, keep: number): Set<number> {
  const out = new Set<number>();
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
  return out;
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
