import { FIRST, SYMBOLS } from './alphabet';
import { GapDescriber, type Gap } from './gap-features';
import { SURNAMES } from './names';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';
import { Rows } from './rows';

/// What a place is called by may stand or be left out, and begins the next name where it stands.
export const ADMINISTRATIVE = '省市县区镇乡村州';

/// How high the runs with a character must stand together (levels of three runs of three and two of four) to be asked about.
const LEAST = 16;
/// How high the run of three with the character must stand by itself.
const LEAST_RUN = 2;
/// The greatest level of a pair that may have met by accident.
const ACCIDENT = 9;
/// log2 of the chance of the pair where it stands, from both sides together, above which it is no accident.
const LIKELY = -18;
/// How much more often (log2) than by chance a character was seen beside one of the two to be thought of between them: halves of words are.
const ASSOCIATED = 4;
/// The greatest distance to the next best character that is told.
const NEAR = 12;

/// The highest sum of the five runs with a character when the three of three symbols are at these at the highest: none of four is above those of three in it.
const reach = (first: number, across: number, last: number): number => first + across + last + Math.min(first, across) + Math.min(across, last);
const HIGHEST = 15;

/// What masks the symbol in a row's numbers.
const ID = SYMBOLS - 1;

/// What is not known yet of a candidate.
const UNKNOWN = 255;

/// A missing character between symbols `at` and `at + 1`, with the log-odds that the forest gives it.
export interface Missing {
  readonly at: number;
  readonly put: number;
  readonly score: number;
}

/// What the forest must give to a missing character for anybody to ask.
const HOPELESS = 1;

/// Finds characters that are missing from words: between two neighbours that met by accident and of which one belongs to no word as it stands, the character whose runs are the most common, if it makes a word with
/// one of them, is put to the forest. Holds buffers: one for each check at a time.
export class Gaps {
  private readonly describer: GapDescriber;
  /// The symbols that one is associated with behind it and before it, each with the highest level of a run with both above its 13 bits.
  private readonly behind: Rows<Uint32Array>;
  private readonly ahead: Rows<Uint32Array>;
  /// The candidates, with the highest level of a run of three with the left one and with the right one.
  private readonly candidates = new Uint16Array(SYMBOLS);
  private readonly highestLeft = new Uint8Array(SYMBOLS);
  private readonly highestRight = new Uint8Array(SYMBOLS);
  /// Which of them have a run of three with both, the levels of those, and of the runs that end with a candidate and begin with it.
  private readonly counted = new Uint16Array(SYMBOLS);
  private readonly runs = new Uint8Array(SYMBOLS);
  private readonly firsts = new Uint8Array(SYMBOLS);
  private readonly lasts = new Uint8Array(SYMBOLS);
  /// By symbol, which of them it is, from 1 on; 0 for all between calls.
  private readonly taken = new Uint16Array(SYMBOLS);

  constructor(private readonly parts: SpellerParts) {
    this.describer = new GapDescriber(parts);
    const { alphabet: { size }, grams: { bigrams } } = parts;
    const room = (length: number): Uint32Array => new Uint32Array(length);
    this.behind = new Rows(size, room, (id) => this.row(id, bigrams.after, (other) => bigrams.get(id, other)));
    this.ahead = new Rows(size, room, (id) => this.row(id, bigrams.before, (other) => bigrams.get(other, id)));
  }

  find(reading: Reading): Missing[] {
    const out: Missing[] = [];
    const { gaps } = this.parts;
    if (gaps.roots.length === 0) return out;
    for (let p = 2; p + 3 < reading.length; p++) {
      const gap = this.at(reading, p);
      const score = gap ? gaps.score(this.describer.describe(reading, gap)) : 0;
      if (gap && score >= HOPELESS) out.push({ at: p, put: gap.put, score });
    }
    return out;
  }

  /// The character that fits best between symbols `p` and `p + 1`, where one may be missing.
  at(reading: Reading, p: number): Gap | undefined {
    const { ids, length, levels } = reading;
    const { two, three } = levels;
    const { alphabet, grams } = this.parts;
    const [left, right] = [ids[p]!, ids[p + 1]!];
    if (left < FIRST || right < FIRST || two[p]! > ACCIDENT || (three[p - 1] && three[p])) return undefined;
    if (reach(grams.highest[two[p - 1]!]!, HIGHEST, grams.highest[two[p + 1]!]!) < LEAST || grams.forward(ids, p + 1, levels) + grams.backward(ids, p, length, levels) > LIKELY) return undefined;
    const before = ids[p - 1]!;
    // 任华 between marks is a name.
    if (before < FIRST && SURNAMES.includes(alphabet.charOf(left))) return undefined;
    return this.parts.words.at(reading, p, 2) ? undefined : this.best(reading, p);
  }

  private best(reading: Reading, p: number): Gap | undefined {
    const { candidates, highestLeft, highestRight, counted, runs, firsts, lasts } = this;
    const { alphabet, grams: { bigrams, trigrams, fourgrams, highest } } = this.parts;
    const { ids, levels: { two } } = reading;
    const [before, left, right, after] = [ids[p - 1]!, ids[p]!, ids[p + 1]!, ids[p + 2]!];
    // What the runs of three with the pairs around can have at most: a character whose runs together cannot bear on the outcome is not asked about.
    const firstMost = highest[two[p - 1]!]!;
    const lastMost = highest[two[p + 1]!]!;
    let least = LEAST;
    let [best, sum, next, across, first, last, wide, far] = [0, LEAST - 1, 0, 0, 0, 0, 0, 0];
    const count = this.between(left, right);
    // What can be told of many in a row without a branch is told of all that may bear on it: first by the run around them, which hardly any has.
    let m = 0;
    for (let i = 0; i < count; i++) {
      counted[m] = i;
      m += trigrams.has(left, candidates[i]! * 8192 + right);
    }
    const knowsFirst = two[p - 1] ? -1 : 0;
    const knowsLast = two[p + 1] ? -1 : 0;
    for (let k = 0; k < m; k++) {
      const id = candidates[counted[k]!]!;
      runs[k] = trigrams.likely(left, id * 8192 + right);
      firsts[k] = trigrams.likely(before, left * 8192 + id) & knowsFirst;
      lasts[k] = trigrams.likely(id, right * 8192 + after) & knowsLast;
    }
    for (let k = 0; k < m; k++) {
      const [run, runFirst, runLast] = [runs[k]!, firsts[k]!, lasts[k]!];
      const i = counted[k]!;
      const id = candidates[i]!;
      if (run < LEAST_RUN || id === left || id === right) continue;
      const runWide = runFirst ? fourgrams.likely(before * 8192 + left, id * 8192 + right) : 0;
      const runFar = runLast ? fourgrams.likely(left * 8192 + id, right * 8192 + after) : 0;
      const all = run + runFirst + runLast + runWide + runFar;
      if (all <= next) continue;
      const ahead = highestLeft[i] === UNKNOWN ? highest[bigrams.get(left, id)]! : highestLeft[i]!;
      const behind = highestRight[i] === UNKNOWN ? highest[bigrams.get(id, right)]! : highestRight[i]!;
      if (reach(Math.min(firstMost, ahead), Math.min(ahead, behind), Math.min(lastMost, behind)) < least) continue;
      if (all <= sum) {
        next = all;
        continue;
      }
      [next, sum, best, across, first, last, wide, far] = [best ? sum : next, all, id, run, runFirst, runLast, runWide, runFar];
      // Of what cannot come near the best one no more needs to be known.
      least = Math.max(least, all - NEAR);
    }
    if (!best || ADMINISTRATIVE.includes(alphabet.charOf(best))) return undefined;
    const fits = this.word(left, best) || this.word(before, left, best) || this.word(best, right) || this.word(best, right, after) || this.word(left, best, right);
    return fits ? { at: p, put: best, across, first, last, wide, far, margin: Math.min(sum - next, NEAR), count } : undefined;
  }

  private word(a: number, b: number, c = FIRST): number {
    return a >= FIRST && b >= FIRST && c >= FIRST ? this.parts.words.level(a, b, c === FIRST ? 0 : c, 0) : 0;
  }

  /// Gathers the characters that were counted between two others and are associated with one of them, and gives their number.
  private between(left: number, right: number): number {
    const { candidates, highestLeft, highestRight, taken, parts: { grams: { bigrams } } } = this;
    const fromBehind = this.behind.at(left) + 1;
    const fromAhead = this.ahead.at(right) + 1;
    const behind = this.behind.numbers;
    const ahead = this.ahead.numbers;
    const endBehind = fromBehind + behind[fromBehind - 1]!;
    const endAhead = fromAhead + ahead[fromAhead - 1]!;
    const { after, before, width } = bigrams;
    const precedes = right * width;
    const follows = left * width;
    let n = 0;
    for (let i = fromBehind; i < endBehind; i++) {
      const id = behind[i]! & ID;
      candidates[n] = id;
      highestLeft[n] = behind[i]! >>> 13;
      highestRight[n] = UNKNOWN;
      n += before[precedes + (id >> 5)]! >>> (id & 31) & 1;
    }
    const known = n;
    for (let i = 0; i < known; i++) taken[candidates[i]!] = i + 1;
    for (let i = fromAhead; i < endAhead; i++) {
      const id = ahead[i]! & ID;
      if (!(after[follows + (id >> 5)]! >>> (id & 31) & 1)) continue;
      if (taken[id]) highestRight[taken[id]! - 1] = ahead[i]! >>> 13;
      else {
        candidates[n] = id;
        highestLeft[n] = UNKNOWN;
        highestRight[n++] = ahead[i]! >>> 13;
      }
    }
    for (let i = 0; i < known; i++) taken[candidates[i]!] = 0;
    return n;
  }

  /// The symbols of which a row of bits tells that they were seen beside `id`, if they were seen there so much more often than chance has it.
  private row(id: number, bits: Uint32Array, levelOf: (other: number) => number): number[] {
    const { grams, grams: { bigrams, highest } } = this.parts;
    const out: number[] = [];
    for (const other of bigrams.inRow(bits, id)) {
      if (other < FIRST) continue;
      const level = levelOf(other);
      if (grams.association(level, id, other) >= ASSOCIATED) out.push(other + highest[level]! * SYMBOLS);
    }
    return out;
  }
}
