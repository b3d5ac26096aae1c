import { FIRST } from './alphabet';
import { beginsBehind, endsBefore, Fitting } from './fitting';
import type { SpellerParts } from './parts';
import { fromLeft, fromRight, REACH, Trial } from './reading';
import type { Reading } from './reading';
import { TONE } from './sounds';

/// A change that might be right: symbols `[at, at + width)` become `put`. `kind`: one symbol, a word of two by its sound, two exchanged.
export interface Proposal {
  readonly at: number;
  readonly width: number;
  readonly put: readonly number[];
  readonly kind: Kind;
  /// How alike old and new are (`sounds.ts`).
  readonly how: number;
  /// What is gained, in log2 of chance, read from the left and from the right.
  readonly left: number;
  readonly right: number;
}
export const ONE = 0, WORD = 1, EXCHANGED = 2;
export type Kind = typeof ONE | typeof WORD | typeof EXCHANGED;

/// The least gain (log2, both directions together) that makes a change worth a second look, by how alike old and new are: the weaker the likeness, the less often
/// it is what happened. Changes of two symbols stand under 0.
const LEAST_GAIN = [19, 5, 5, 10, 0, 17];
/// The same where people are known to have written one for the other: in text that is hardly known, and in text that is.
const LEAST_GAIN_CONFUSED = [0, 6];
/// The same in copy that is known to have slips.
const LEAST_GAIN_DRAFT = [8, 0, 0, 3, 7, 4];
/// How many of a place's changes get that look.
const MOST = 5;
const MOST_DRAFT = 6;

/// A number of runs that says: look no further.
const KNOWN = 4;
/// The level of a run of four that is right as it stands: counted about 24 times.
const COMMON = 4;
const NOTHING: readonly Proposal[] = [];

/// Finds the changes that make a text more likely. Holds buffers: one finder serves one check at a time. In a `draft` it looks further: at slips of the hand and
/// look-alikes that one neighbour alone speaks for, and at changes that make a word which was never counted beside these neighbours.
export class Finder {
  private readonly trial: Trial;
  private readonly fitting: Fitting;
  private readonly put = new Uint16Array(2);
  private readonly found: Proposal[] = [];
  /// What is worked out once a place: the chance of what stands there, from the left and from the right, by width of the change; NaN for not yet.
  private readonly oldLeft = new Float64Array(3);
  private readonly oldRight = new Float64Array(3);
  /// The levels of the runs of three that end with, lie around and begin with the symbol that `runsWith` was asked about last.
  private first = 0;
  private across = 0;
  private last = 0;
  /// What was gained in the last trial.
  private left = 0;
  private right = 0;

  constructor(private readonly parts: SpellerParts, private readonly draft = false) {
    this.trial = new Trial(parts.grams);
    this.fitting = new Fitting(parts);
  }

  /// The changes worth a look that begin at symbol `p`, best first.
  at(reading: Reading, p: number): readonly Proposal[] {
    const { ids, length } = reading;
    const id = ids[p]!;
    if (id < FIRST || p + 1 >= length) return NOTHING;
    const { found } = this;
    const runs = this.runs(reading, p);
    if (runs > 1 && isCommon(reading.levels.four, p)) return NOTHING;
    this.oldLeft[1] = this.oldLeft[2] = NaN;
    const { starts } = this.parts.confusions;
    if (starts[id] !== starts[id + 1]) this.confused(reading, p, runs, found);
    if (runs !== KNOWN) {
      this.single(reading, p, runs, found);
      if (runs <= 1 && ids[p + 1]! >= FIRST && p + 2 < length) {
        this.words(reading, p, found);
        this.exchanged(reading, p, found);
      }
    }
    if (found.length === 0) return NOTHING;
    const out = found.length === 1 ? [found[0]!] : found.sort((a, b) => b.left + b.right - a.left - a.right).slice(0, this.draft ? MOST_DRAFT : MOST);
    found.length = 0;
    return out;
  }

  /// How many of the three runs of three symbols across `p` were ever counted; `KNOWN` where so much of the text around is that nothing can be wrong there:
  /// two of them and two of the four runs of four, or all of them and any run of four.
  private runs({ levels: { three, four } }: Reading, p: number): number {
    const runs = (p > 1 && three[p - 2] ? 1 : 0) + (three[p - 1] ? 1 : 0) + (three[p] ? 1 : 0);
    if (runs <= 1) return runs;
    const longer = (p > 2 && four[p - 3] ? 1 : 0) + (p > 1 && four[p - 2] ? 1 : 0) + (four[p - 1] ? 1 : 0) + (four[p] ? 1 : 0);
    return longer > 0 ? KNOWN : runs;
  }

  /// What people have meant when they wrote this: looked at even where the text is known, if it was meant more than once and fits both neighbours.
  private confused(reading: Reading, p: number, runs: number, out: Proposal[]): void {
    const { confusions: { starts, values }, grams: { bigrams } } = this.parts;
    const { ids } = reading;
    const old = this.runsOf(reading, p);
    for (let i = starts[ids[p]!]!; i < starts[ids[p]! + 1]!; i++) {
      const level = values[i]! & 7;
      if (!level || (runs > 1 && level < 2)) continue;
      const id = values[i]! >> 3;
      const left = bigrams.has(ids[p - 1]!, id);
      if (runs > 1 && !left) continue;
      const right = bigrams.precedes(id, ids[p + 1]!);
      if (runs > 1 && !right) continue;
      if (this.runsWith(reading, p, id, left, right) <= old - level) continue;
      this.weighOne(reading, p, id, this.parts.sounds.alike(ids[p]!, id), LEAST_GAIN_CONFUSED[runs > 1 ? 1 : 0]!, out);
    }
  }

  /// The levels of the three runs of three across `p`, together.
  private runsOf({ levels: { three } }: Reading, p: number): number {
    return (p > 1 ? three[p - 2]! : 0) + three[p - 1]! + three[p]!;
  }

  /// The same with `id` at `p`, which is known to fit its neighbours or not; 0 where neither was ever seen with it.
  private runsWith(reading: Reading, p: number, id: number, fitsLeft: boolean, fitsRight: boolean): number {
    const { trigrams } = this.parts.grams;
    const { ids } = reading;
    const left = ids[p - 1]!;
    const right = ids[p + 1]!;
    this.across = fitsLeft && fitsRight ? trigrams.get(left, id * 8192 + right) : 0;
    this.first = fitsLeft && endsBefore(reading, p) ? trigrams.get(ids[p - 2]!, left * 8192 + id) : 0;
    this.last = fitsRight && beginsBehind(reading, p) ? trigrams.get(id, right * 8192 + ids[p + 2]!) : 0;
    return this.across + this.first + this.last;
  }

  private single(reading: Reading, p: number, runs: number, out: Proposal[]): void {
    const { draft, fitting } = this;
    const { ids, levels: { two } } = reading;
    // One neighbour that knows the candidate is enough where the sound is the same and the old character is no better off.
    const need = Math.max(1, (two[p - 1] ? 1 : 0) + (two[p] ? 1 : 0));
    const old = this.runsOf(reading, p);
    const least = draft ? LEAST_GAIN_DRAFT : LEAST_GAIN;
    const known = out.length;
    // The better the old text is known, the closer a candidate must be.
    const n = fitting.gather(reading, p, runs > 1 ? 0 : draft ? 2 : 1, need, draft ? need : 2);
    for (let k = 0; k < n; k++) {
      this.across = fitting.across[k]!;
      this.first = fitting.ending[k]!;
      this.last = fitting.beginning[k]!;
      if (this.across + this.first + this.last <= old && !(draft && runs === 0)) continue;
      const id = fitting.id(k);
      if ((known && isAmong(out, id)) || (this.across + this.first + this.last <= old && !this.makesWord(ids, p, id))) continue;
      const how = fitting.how(k);
      this.weighOne(reading, p, id, how, least[how & 7]!, out);
    }
  }

  /// Whether `id` at `p` makes a word of two with a neighbour.
  private makesWord(ids: Uint16Array, p: number, id: number): boolean {
    const { words } = this.parts;
    return (ids[p - 1]! >= FIRST && words.level(ids[p - 1]!, id, 0, 0) > 0) || (ids[p + 1]! >= FIRST && words.level(id, ids[p + 1]!, 0, 0) > 0);
  }

  private words(reading: Reading, p: number, out: Proposal[]): void {
    const { grams: { bigrams }, words } = this.parts;
    const { ids, levels } = reading;
    if (levels.two[p]! > 8) return;
    const first = ids[p]!;
    const second = ids[p + 1]!;
    const n = words.homophones(first, second);
    for (let i = 0; i < n; i++) {
      const a = words.sounding[i]! >>> 13;
      const b = words.sounding[i]! & 8191;
      if (a === first || b === second || (!bigrams.has(ids[p - 1]!, a) && !bigrams.precedes(b, ids[p + 2]!)) || isAmong(out, a, b)) continue;
      this.weighTwo(reading, p, a, b, WORD, TONE, out);
    }
  }

  private exchanged(reading: Reading, p: number, out: Proposal[]): void {
    const { bigrams } = this.parts.grams;
    const { ids, levels } = reading;
    const a = ids[p]!;
    const b = ids[p + 1]!;
    // 吱呀吱呀: set in pairs on purpose.
    if (a === b || levels.two[p]! > 3 || (ids[p - 1] === b && ids[p + 2] === a) || bigrams.get(b, a) < 2) return;
    this.weighTwo(reading, p, b, a, EXCHANGED, 0, out);
  }

  /// Adds the change to `id`, whose runs `runsWith` has just told, if it gains at least `least`.
  private weighOne(reading: Reading, p: number, id: number, how: number, least: number, out: Proposal[]): void {
    const { first, across, last } = this;
    // A run of four is only known where those of three in it are.
    if (!(first || across || last) && !this.draft) return;
    this.trial.lookAtOne(reading, p, id, first, across, last);
    if (this.gains(reading, p, 1, least)) out.push({ at: p, width: 1, put: [id], kind: ONE, how, left: this.left, right: this.right });
  }

  private weighTwo(reading: Reading, p: number, a: number, b: number, kind: Kind, how: number, out: Proposal[]): void {
    const { trial, put } = this;
    if (!this.draft && !this.mayBeCounted(reading, p, a, b)) return;
    put[0] = a;
    put[1] = b;
    trial.look(reading, p, put, 2);
    const { three } = trial.levels;
    if (!(three[REACH - 2] || three[REACH - 1] || three[REACH] || three[REACH + 1]) && !this.draft) return;
    if (this.gains(reading, p, 2, (this.draft ? LEAST_GAIN_DRAFT : LEAST_GAIN)[0]!)) out.push({ at: p, width: 2, put: [a, b], kind, how, left: this.left, right: this.right });
  }

  /// Whether any run of three with `a` and `b` at `p` may have been counted: what hardly any pair has is asked before all else about it.
  private mayBeCounted(reading: Reading, p: number, a: number, b: number): boolean {
    const { bigrams, trigrams } = this.parts.grams;
    const { ids } = reading;
    const [before, behind] = [ids[p - 1]!, ids[p + 2]!];
    const left = bigrams.has(before, a) ? 1 : 0;
    const right = bigrams.precedes(b, behind) ? 1 : 0;
    const first = endsBefore(reading, p) ? left : 0;
    const last = beginsBehind(reading, p + 1) ? right : 0;
    return ((trigrams.has(before, a * 8192 + b) & left) | (trigrams.has(a, b * 8192 + behind) & right)
      | (trigrams.has(first ? ids[p - 2]! : 0, before * 8192 + a) & first) | (trigrams.has(b, behind * 8192 + (last ? ids[p + 3]! : 0)) & last)) !== 0;
  }

  /// Whether the trial at hand gains at least `least`; by how much stands in `left` and `right`.
  private gains(reading: Reading, p: number, width: number, least: number): boolean {
    const { trial, oldLeft, oldRight, parts: { grams } } = this;
    if (Number.isNaN(oldLeft[width]!)) {
      oldLeft[width] = fromLeft(reading, grams, p, p + width + 3);
      oldRight[width] = fromRight(reading, grams, p - 3, p + width);
    }
    this.left = trial.fromLeft() - oldLeft[width]!;
    this.right = trial.fromRight() - oldRight[width]!;
    return this.left + this.right >= least;
  }
}

/// Whether a run of four across `p` was counted so often that it is how people write.
function isCommon(four: Uint8Array, p: number): boolean {
  return four[p]! >= COMMON || four[p - 1]! >= COMMON || (p > 1 && four[p - 2]! >= COMMON) || (p > 2 && four[p - 3]! >= COMMON);
}

/// Whether a change to these symbols is among those found.
function isAmong(found: readonly Proposal[], a: number, b?: number): boolean {
  for (const { put } of found) if (put[0] === a && put[1] === b) return true;
  return false;
}
