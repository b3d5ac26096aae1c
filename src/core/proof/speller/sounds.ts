/// How a candidate is like what stands there. Sounds as in pinyin: `TONE` same syllable and tone, `SOUND` same syllable, `FUZZY` a pair that many
/// speakers do not keep apart (zh/z, n/l, in/ing), `SLIP` syllables a letter apart, `SHAPE` like to look at.
export const TONE = 1, SOUND = 2, FUZZY = 3, SLIP = 4, SHAPE = 5;

/// What can be taken for what, by symbol.
export interface Likes {
  readonly ids: Uint16Array;
  /// `TONE` to `SHAPE`, with 8 added where a sound-alike also looks alike.
  readonly how: Uint8Array;
  /// Where the same syllable ends, and where look-alikes and fuzzy pairs end; slips follow.
  readonly close: number;
  readonly near: number;
}

/// The readings of an alphabet's characters: syllables by number, readings as `syllable * 8 + tone`, those of symbol `i` at `[starts[i], starts[i + 1])`.
export interface Readings {
  readonly syllables: readonly string[];
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

const FUZZY_HEADS = [['zh', 'z'], ['ch', 'c'], ['sh', 's'], ['n', 'l'], ['r', 'l'], ['f', 'h']] as const;
const FUZZY_TAILS = [['ang', 'an'], ['eng', 'en'], ['ing', 'in'], ['iang', 'ian'], ['uang', 'uan'], ['ong', 'eng'], ['uo', 'o'], ['ue', 'uan']] as const;

const split = (syllable: string): readonly [string, string] => {
  const head = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)![0];
  return [head, syllable.slice(head.length)];
};

const paired = (pairs: readonly (readonly [string, string])[], a: string, b: string): boolean => a === b || pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/// Whether many speakers do not keep two different syllables apart.
export function isFuzzy(a: string, b: string): boolean {
  const [headA, tailA] = split(a);
  const [headB, tailB] = split(b);
  return a !== b && paired(FUZZY_HEADS, headA, headB) && paired(FUZZY_TAILS, tailA, tailB);
}

/// Whether two syllables are one letter apart (changed, missing, or two exchanged): a slip of the hand when typing pinyin.
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  if (a.length === b.length) {
    const off = [...a].map((_, i) => i).filter((i) => a[i] !== b[i]);
    return off.length === 1 || (off.length === 2 && off[1] === off[0]! + 1 && a[off[0]!] === b[off[1]!] && a[off[1]!] === b[off[0]!]);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

/// Answers which symbols sound or look like a given one.
export class Sounds {
  private readonly bySyllable: number[][];
  private readonly fuzzy: (readonly number[])[] = [];
  private readonly slips: (readonly number[])[] = [];
  private readonly cache: Likes[] = [];

  /// `shapes`: look-alikes by symbol. `rank`: how many of the rarer characters a class of weaker likeness may bring, the commonest first.
  constructor(readonly readings: Readings, private readonly shapes: (id: number) => Uint16Array, private readonly rank = 30) {
    this.bySyllable = readings.syllables.map(() => []);
    for (let id = 0; id + 1 < readings.starts.length; id++) {
      for (const syllable of new Set(this.syllables(id))) this.bySyllable[syllable]!.push(id);
    }
  }

  /// The syllables of a symbol, by number.
  syllables(id: number): number[] {
    const { starts, values } = this.readings;
    const out: number[] = [];
    for (let i = starts[id] ?? 0; i < (starts[id + 1] ?? 0); i++) if (!out.includes(values[i]! >> 3)) out.push(values[i]! >> 3);
    return out;
  }

  private neighbours(syllable: number, cache: (readonly number[])[], test: (a: string, b: string) => boolean): readonly number[] {
    const names = this.readings.syllables;
    return cache[syllable] ??= names.map((_, i) => i).filter((i) => test(names[syllable]!, names[i]!));
  }

  private tones(id: number): Set<number> {
    const { starts, values } = this.readings;
    return new Set(values.subarray(starts[id] ?? 0, starts[id + 1] ?? 0));
  }

  /// Symbols that can be taken for `id`, by kind of likeness, the commonest first within each. Worked out when first asked for.
  likes(id: number): Likes {
    const known = this.cache[id];
    if (known) return known;
    const how = new Map<number, number>();
    const tones = this.tones(id);
    const own = this.syllables(id);
    for (const syllable of own) {
      for (const other of this.bySyllable[syllable]!) if (other !== id && !how.has(other)) how.set(other, [...this.tones(other)].some((tone) => tones.has(tone)) ? TONE : SOUND);
    }
    const wider = (kind: number, cache: (readonly number[])[], test: (a: string, b: string) => boolean): void => {
      const more = new Set<number>();
      for (const syllable of own) for (const near of this.neighbours(syllable, cache, test)) for (const other of this.bySyllable[near]!) if (other !== id && !how.has(other)) more.add(other);
      for (const other of [...more].sort((a, b) => a - b).slice(0, this.rank)) how.set(other, kind);
    };
    const close = how.size;
    for (const other of this.shapes(id)) if (other !== id) how.set(other, how.has(other) ? how.get(other)! | 8 : SHAPE);
    wider(FUZZY, this.fuzzy, isFuzzy);
    const near = how.size;
    wider(SLIP, this.slips, isSlip);
    const out = { ids: Uint16Array.from(how.keys()), how: Uint8Array.from(how.values()), close, near };
    this.cache[id] = out;
    return out;
  }
}
