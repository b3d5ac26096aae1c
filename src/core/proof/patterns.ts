import type { Report } from '../rule/rule';
import type { Trust } from '../text/edit';
import type { SentenceData } from '../text/say';
import { CharSet } from './begins';
import { WRITTEN, type ProofParagraphRule } from './rule';
import { ask, firstPlace, LEAD, nextPlace, scan, standing, unitsOf } from './standing';

/// A fault that a regular expression can tell. The whole match is what is reported; context belongs into lookarounds.
export interface Pattern {
  /// The characters that a match can begin with. Only where one of them stands is the expression tried: a search for a single character is many times
  /// faster than an expression that begins with a lookbehind.
  readonly starts: string;
  /// Characters of which every match holds one at least: a text without them is not searched.
  readonly holds?: string;
  /// A wording that every text with a match holds.
  readonly wording?: string;
  /// The characters that can stand right before a match: where another one stands, or the text begins, it is not tried.
  readonly after?: string;
  /// The characters that can stand right behind the first one, be it in the match or in what it looks ahead to: where another one stands it is not tried.
  readonly then?: string;
  /// Quantifiers are bounded or run over one class, so that time is linear in the text.
  readonly find: RegExp;
  readonly message: string;
  /// Best first. Null: not a fault after all.
  fix(hit: RegExpExecArray): readonly string[] | null;
  readonly data?: (hit: RegExpExecArray) => SentenceData;
  readonly trust?: Trust;
}

export type PatternRuleOptions = Omit<ProofParagraphRule, 'layer' | 'scope' | 'check'> & { readonly patterns: readonly Pattern[] };

/// The patterns of all rules, numbered in the order in which their rules are made: one look at the characters that stand in a text tells for all of them together which may match.
let count = 0;
const shelf: { readonly starts: Uint16Array; readonly holds: Uint16Array | undefined }[] = [];

interface Tables {
  /// By the number of a character (`standing.ts`), `width` words with a bit for each pattern that begins with it, and for each that holds it.
  readonly starts: Uint32Array;
  readonly holds: Uint32Array;
  /// The bits of those that need to hold none.
  readonly free: Uint32Array;
  /// The bits of the text at hand; behind them `width` more words for those that it has the character to hold of.
  readonly due: Uint32Array;
  readonly width: number;
}
let made: Tables | undefined;
let looked: string | undefined;

function tables(): Tables {
  const width = (count + 31) >> 5;
  const size = (Math.max(0, ...shelf.flatMap(({ starts, holds }) => [...starts, ...(holds ?? [])])) + 1) * width;
  const out = { starts: new Uint32Array(size), holds: new Uint32Array(size), free: new Uint32Array(width), due: new Uint32Array(width * 2), width };
  for (const [i, { starts, holds }] of shelf.entries()) {
    for (const number of starts) out.starts[number * width + (i >> 5)]! |= 1 << (i & 31);
    for (const number of holds ?? []) out.holds[number * width + (i >> 5)]! |= 1 << (i & 31);
    if (!holds) out.free[i >> 5]! |= 1 << (i & 31);
  }
  return out;
}

/// The bits of the patterns of which a text has a character to begin with and one to hold. Remembered for the last text.
function duePatterns(text: string): Uint32Array {
  const { starts, holds, free, due, width } = (made ??= tables());
  if (looked === text) return due;
  scan(text);
  due.fill(0, 0, width);
  due.set(free, width);
  const present = standing();
  for (let i = 0; i < present.length; i++) {
    const row = present[i]! * width;
    if (row >= starts.length) continue;
    for (let word = 0; word < width; word++) {
      due[word]! |= starts[row + word]!;
      due[width + word]! |= holds[row + word]!;
    }
  }
  for (let word = 0; word < width; word++) due[word]! &= due[width + word]!;
  looked = text;
  return due;
}

/// A rule made of patterns. Where matches overlap, the one that begins first speaks, then the one that is listed first.
export function patternRule({ patterns, ...options }: PatternRuleOptions): ProofParagraphRule {
  const first = count;
  count += patterns.length;
  made = undefined;
  looked = undefined;
  const asked = patterns.map(({ starts, holds, after, then, find, ...pattern }) => ({ ...pattern, starts: ask(starts), holds: holds === undefined ? undefined : ask(holds), after: after === undefined ? undefined : new CharSet(after), then: then === undefined ? undefined : new CharSet(then), find: new RegExp(find.source, 'y') }));
  for (const { starts, holds } of asked) shelf.push({ starts, holds });
  return {
    roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph',
    due(text): boolean {
      const due = duePatterns(text);
      for (let i = first; i < first + asked.length; i++) if (((due[i >> 5]! >>> (i & 31)) & 1) === 1) return options.due === undefined || options.due(text);
      return false;
    },
    check({ text }): Iterable<Report> {
      const due = duePatterns(text);
      const units = unitsOf(text);
      const found: { readonly order: number; readonly report: Report }[] = [];
      for (let order = 0; order < asked.length; order++) {
        if (((due[(first + order) >> 5]! >>> ((first + order) & 31)) & 1) === 0) continue;
        const pattern = asked[order]!;
        const { starts, wording, after, then, find } = pattern;
        if (wording !== undefined && !text.includes(wording)) continue;
        for (let i = 0; i < starts.length; i++) {
          for (let at = firstPlace(starts[i]!); at >= 0; at = nextPlace(at)) {
            if ((then !== undefined && !then.has(units[at + LEAD + 1]!)) || (after !== undefined && !after.has(units[at + LEAD - 1]!))) continue;
            find.lastIndex = at;
            const hit = find.exec(text);
            if (!hit) continue;
            const { message, fix, data, trust } = pattern;
            const fixes = fix(hit);
            if (fixes) found.push({ order, report: { from: at, to: at + hit[0].length, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) } });
          }
        }
      }
      if (found.length === 0) return NONE;
      found.sort((a, b) => a.report.from - b.report.from || a.order - b.order);
      let past = 0;
      return found.flatMap(({ report }) => {
        if (report.from < past) return [];
        past = report.to;
        return [report];
      });
    },
  };
}

const NONE: readonly Report[] = [];

/// The first, or the last, characters of alternatives (`(?:a|b)` or `a|b`), for `then` and `after`. Throws where they are more than plain words.
export const startsOf = (alternatives: string): string => wordsOf(alternatives).map((word) => word[0]!).join('');
export const endsOf = (alternatives: string): string => wordsOf(alternatives).map((word) => word.at(-1)!).join('');

function wordsOf(alternatives: string): string[] {
  const words = alternatives.replace(/^\(\?:(.*)\)$/, '$1').split('|');
  if (!words.every((word) => /^[\u4e00-\u9fff]+$/.test(word))) throw new Error(`not plain words: ${alternatives}`);
  return words;
}
