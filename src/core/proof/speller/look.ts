import type { Exchange } from './exchanged';
import type { Slip } from './gain';
import type { Missing } from './missing';
import type { Proposal } from './proposals';
import type { Reading } from './reading';

/// A proposal with its score, in log-odds.
export interface Judged {
  readonly proposal: Proposal;
  readonly score: number;
}

/// A text as it was read, and what was seen in it as in edited copy: it is asked again as a draft once its article shows slips, only where something was seen.
export interface Look {
  readonly reading: Reading;
  /// The changes that were worth the thought.
  readonly judged: readonly Judged[];
  /// 1 at the symbols where one of them was worth the thought, and at their neighbours.
  readonly near: Uint8Array;
  readonly gaps: readonly Missing[];
  readonly exchanges: readonly Exchange[];
  readonly doublings: readonly Slip[];
  /// Words that may be another one's characters in the wrong order.
  readonly swaps: readonly Slip[];
}

/// The looks at so many characters are kept at least: an article's, and as much as is read ahead. What is longer by itself is looked at again.
const KEPT_LENGTH = 1 << 16;

/// The looks of the texts seen last, each made when it is first asked for.
export class Looks {
  private young = new Map<string, Look>();
  private older = new Map<string, Look>();
  private length = 0;

  constructor(private readonly make: (text: string) => Look) {}

  /// The look at a text, if it is kept.
  kept(text: string): Look | undefined {
    return this.young.get(text) ?? this.older.get(text);
  }

  of(text: string): Look {
    const known = this.kept(text);
    if (known) return known;
    const look = this.make(text);
    if (text.length > KEPT_LENGTH) return look;
    if (this.length + text.length > KEPT_LENGTH) {
      this.older = this.young;
      this.young = new Map();
      this.length = 0;
    }
    this.young.set(text, look);
    this.length += text.length;
    return look;
  }
}
