/// What was worked out lately, by what it was worked out of (an object, or a text): as many entries as an article or a page asks for again, the older half of which is forgotten when it
/// is full. A `WeakMap` would keep all of it for as long as the text lives, and the collector go through it again and again.
export class Recent<K, V extends object> {
  private young = new Map<K, V>();
  private older = new Map<K, V>();
  private key: K | undefined;
  private value: V | undefined;

  /// `most`: entries that are kept at least.
  constructor(private readonly most: number) {}

  /// Forgets all of it: what is worked out of a key has changed.
  forget(): void {
    this.young = new Map();
    this.older = new Map();
    this.key = undefined;
  }

  /// What is known of `key`, else what `make` gives for it.
  of(key: K, make: (key: K) => V): V {
    // Rules ask for the same one after the other.
    if (key === this.key) return this.value!;
    let value = this.young.get(key) ?? this.older.get(key);
    if (value === undefined) {
      value = make(key);
      if (this.young.size >= this.most) {
        this.older = this.young;
        this.young = new Map();
      }
      this.young.set(key, value);
    }
    this.key = key;
    this.value = value;
    return value;
  }
}
