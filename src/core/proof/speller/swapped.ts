import { FIRST } from './alphabet';
import { Beside, EACH_LEVEL } from './beside';
import type { Slip } from './gain';
import type { SpellerParts } from './parts';
import type { Reading } from './reading';

/// What stands in either order with equal right: countries side by side, numbers.
const FREE = '中美俄日韩朝英法德印巴欧澳加苏南北东西上下左右一二三四五六七八九十百千万亿几多余来';

/// How much the other order must gain by how many runs of three were counted with the order as it stands: in edited news that the counts do not know one place in 50,000 does, and four in ten of the words that a
/// slip turned into others.
const LEAST = [35, 45];
/// How much more makes e times the odds.
const EACH = 12;
/// The log-odds of what is just enough.
const ENOUGH = 0.5;

/// Finds words of two whose characters changed places and made another word: 领带 for 带领. Holds buffers: one for each check at a time.
export class Swaps {
  private readonly beside: Beside;
  private readonly free: ReadonlySet<number>;

  constructor(private readonly parts: SpellerParts) {
    this.beside = new Beside(parts);
    this.free = new Set([...FREE].map((char) => parts.alphabet.idOf(char.charCodeAt(0))));
  }

  /// Symbols `at` and `at + 1` of each.
  find(reading: Reading): Slip[] {
    const { ids, length, levels: { two, three } } = reading;
    const { grams: { bigrams }, words } = this.parts;
    const { beside, free } = this;
    const out: Slip[] = [];
    for (let p = 1; p + 2 < length; p++) {
      const a = ids[p]!;
      const b = ids[p + 1]!;
      const least = LEAST[(three[p - 1] ? 1 : 0) + (three[p] ? 1 : 0)];
      if (least === undefined || a < FIRST || b < FIRST || a === b || !two[p] || !bigrams.has(b, a) || free.has(a) || free.has(b)) continue;
      if (!words.at(reading, p, 2) || !words.level(b, a, 0, 0)) continue;
      const own = beside.read(reading, p, a, b) + EACH_LEVEL * beside.fours;
      const gain = beside.read(reading, p, b, a) + EACH_LEVEL * beside.fours - own;
      if (gain >= least) out.push({ at: p, score: ENOUGH + (gain - least) / EACH });
    }
    return out;
  }
}
