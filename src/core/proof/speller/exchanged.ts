import { FIRST } from './alphabet';
import { Gain } from './gain';
import { ADMINISTRATIVE } from './missing';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// Neighbours that probably changed places: symbols `at` and `at + 1`, with the log-odds that they did.
export interface Exchange {
  readonly at: number;
  readonly score: number;
}

/// What stands before or behind another character with equal right: 不怕, 怕不; 编了, 了编.
const FREE = `${ADMINISTRATIVE}不的地得了着过也都就要还又才再`;

/// The least gain of words: what reads better and does not divide into words better is another order of the same words.
const LEAST_WORDS = 2;
/// Gains of counts and words together that are as likely by chance, and how many more make e times the odds: from 32 on, 1 pair in 30,000 of edited news looks so, and of words of two that
/// lost their order half, of those of three three quarters.
const EVEN = 28;
const EACH = 6;
/// Below these log-odds nobody asks.
const LEAST = -1;
/// The highest level of a pair that may have met by accident.
const ACCIDENT = 8;

/// A word as it stands is left alone unless the other order is a word so many times its level.
const RIVAL = 2.5;

/// Finds neighbours that changed places. It asks no forest: exchanges are too rare among slips to be learnt. Holds buffers: one for each check at a time.
export class Exchanges {
  private readonly gain: Gain;
  private readonly free: ReadonlySet<number>;

  constructor(private readonly parts: SpellerParts) {
    this.gain = new Gain(parts);
    this.free = new Set([...FREE].map((char) => parts.alphabet.idOf(char.charCodeAt(0))));
  }

  find(reading: Reading): Exchange[] {
    const { ids, length, levels: { two, three } } = reading;
    const { grams: { bigrams, trigrams }, words } = this.parts;
    const { gain, free } = this;
    const out: Exchange[] = [];
    for (let p = 1; p + 2 < length; p++) {
      const a = ids[p]!;
      const b = ids[p + 1]!;
      if (a < FIRST || b < FIRST || a === b || two[p]! > ACCIDENT || three[p - 1] || three[p] || !bigrams.has(b, a)) continue;
      // 互促互进, 石桌石椅: set in pairs on purpose.
      if (ids[p - 1] === b || ids[p + 2] === a || free.has(a) || free.has(b)) continue;
      // What reads well in the other order was counted there with a neighbour.
      if (!((bigrams.has(ids[p - 1]!, b) && trigrams.get(ids[p - 1]!, b * 8192 + a)) || (bigrams.has(a, ids[p + 2]!) && trigrams.get(b, a * 8192 + ids[p + 2]!)))) continue;
      if (words.level(a, b, 0, 0) * RIVAL >= words.level(b, a, 0, 0) && words.level(a, b, 0, 0)) continue;
      gain.reckon(reading, p, 2, [b, a]);
      const score = (gain.counts + gain.words - EVEN) / EACH;
      if (gain.words >= LEAST_WORDS && score >= LEAST) out.push({ at: p, score });
    }
    return out;
  }
}
