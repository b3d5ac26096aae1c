/// Finds many literal strings in one scan: a table by first unit, then by the first two, then a comparison. Strings must have two units or more.
export class Matcher<T> {
  private readonly first = new Uint8Array(0x10000);
  private readonly buckets = new Map<number, { readonly text: string; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [text, value] of entries) {
      if (text.length < 2) throw new RangeError(`too short to match: ${text}`);
      this.first[text.charCodeAt(0)] = 1;
      const key = text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
      const bucket = this.buckets.get(key);
      if (bucket) bucket.push({ text, value });
      else this.buckets.set(key, [{ text, value }]);
    }
    for (const bucket of this.buckets.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  }

  /// Every place where a string stands, the longest at each place only; places may overlap.
  *scan(text: string): Generator<{ readonly from: number; readonly to: number; readonly value: T }> {
    const last = text.length - 1;
    for (let i = 0; i < last; i++) {
      const unit = text.charCodeAt(i);
      if (this.first[unit] === 0) continue;
      const bucket = this.buckets.get(unit * 0x10000 + text.charCodeAt(i + 1));
      if (!bucket) continue;
      const hit = bucket.find((entry) => entry.text.length === 2 || text.startsWith(entry.text, i));
      if (hit) yield { from: i, to: i + hit.text.length, value: hit.value };
    }
  }
}
