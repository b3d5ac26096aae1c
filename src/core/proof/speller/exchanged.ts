import { FIRST } from './alphabet';
import { Gain, type Slip } from './gain';
import { ADMINISTRATIVE } from './missing';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// What stands before or behind another character with equal right: 不怕, 怕不; 编了, 了编.
const FREE = `${ADMINISTRATIVE}不的地得了着过也都就要还又才再`;

/// Gains that are as likely by chance: from 4 bits more on, 1 pair in 50,000 of edited news looks so, and of words of two that lost their order 44 in 100, of those of three seven in ten.
const EVEN = 28;
/// The same of two characters that belong to no word as they stand: nothing but a slip puts them there, so that in copy that shows slips they need not read so much better.
const EVEN_LOOSE = 16;
/// The least level of the word that two such characters make in the other order.
const LEAST_WORD = 5;
/// A word of this level in the other order need not divide the text better as well: 底保价, where 保价 is one too.
const COMMON_WORD = 4;
/// The highest level of a pair that may have met by accident.
const ACCIDENT = 8;

/// The highest level of a run of three that two such characters may have met in by accident: 个时，小…
const SELDOM = 1;

/// A word as it stands is left alone unless the other order is a word so many times its level.
const RIVAL = 2.5;

/// `loose`: the two belong to no word as they stand.
export interface Exchange extends Slip {
  readonly loose?: boolean;
}

/// Finds neighbours that changed places. It asks no forest: exchanges are too rare among slips to be learnt. Holds buffers: one for each check at a time.
export class Exchanges {
  private readonly gain: Gain;
  private readonly free: ReadonlySet<number>;

  constructor(private readonly parts: SpellerParts) {
    this.gain = new Gain(parts);
    this.free = new Set([...FREE].map((char) => parts.alphabet.idOf(char.charCodeAt(0))));
  }

  /// Symbols `at` and `at + 1` of each.
  find(reading: Reading): Exchange[] {
    const { ids, length, levels: { two, three } } = reading;
    const { grams: { bigrams, trigrams }, words } = this.parts;
    const { gain, free } = this;
    const out: Exchange[] = [];
    for (let p = 1; p + 2 < length; p++) {
      const a = ids[p]!;
      const b = ids[p + 1]!;
      if (a < FIRST || b < FIRST || a === b || two[p]! > ACCIDENT || Math.max(three[p - 1]!, three[p]!) > SELDOM || !bigrams.has(b, a)) continue;
      // 互促互进, 石桌石椅: set in pairs on purpose.
      if (ids[p - 1] === b || ids[p + 2] === a || free.has(a) || free.has(b)) continue;
      const belongs = words.level(b, a, 0, 0) < LEAST_WORD || !this.isLoose(reading, p);
      const met = three[p - 1]! + three[p]! > 0;
      if (met && belongs) continue;
      const loose = !belongs && !met;
      // What reads well in the other order was counted there with a neighbour.
      if (!loose && !((bigrams.has(ids[p - 1]!, b) && trigrams.get(ids[p - 1]!, b * 8192 + a)) || (bigrams.has(a, ids[p + 2]!) && trigrams.get(b, a * 8192 + ids[p + 2]!)))) continue;
      const rival = words.at(reading, p, 2);
      if (rival > 0 && rival * RIVAL >= words.level(b, a, 0, 0)) continue;
      const slip = gain.slip(reading, p, 2, [b, a], loose ? EVEN_LOOSE : EVEN, loose || words.level(b, a, 0, 0) < COMMON_WORD ? undefined : 0);
      if (slip) out.push(loose ? { ...slip, loose } : slip);
    }
    return out;
  }

  /// Whether symbols `p` and `p + 1` are no word, and neither belongs to one with what stands beside them.
  private isLoose(reading: Reading, p: number): boolean {
    const { words } = this.parts;
    return !words.at(reading, p, 2) && !words.at(reading, p - 1, 2) && !words.at(reading, p - 2, 3) && !words.at(reading, p + 1, 2) && !words.at(reading, p + 1, 3);
  }
}
