import type { Report } from '../rule/rule';
import type { Trust } from '../text/edit';
import type { SentenceData } from '../text/say';
import { edgesOf, intersection, unitsIn, type Edges, type Units } from './edges';
import { Places } from './places';
import { WRITTEN, type ProofParagraphRule } from './rule';
import { anyStands, ask, unitsOf } from './standing';

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

/// A pattern as it is tried.
interface Trial {
  /// The number of its rule among those made of patterns.
  readonly rule: number;
  readonly pattern: Pattern;
  readonly edges: Edges;
  readonly holds: Uint16Array | undefined;
  readonly find: RegExp;
  /// The text that was last looked through for the pattern's wording, and whether it has it: a text may have as many places as characters.
  looked: string | undefined;
  worded: boolean;
}

/// The patterns of all rules: one pass over a text tells where any of them may match.
const trials: Trial[] = [];
let rules = 0;
let places: Places | undefined;

/// What they found in the text that was searched last: by rule the reports, and the rules that have some.
let searched: string | undefined;
const reports: (readonly Report[])[] = [];
const telling: number[] = [];

/// Searches a text for all patterns of all rules. Gives the numbers of the rules that found something.
function search(text: string): readonly number[] {
  if (text === searched) return telling;
  for (const rule of telling) reports[rule] = NONE;
  telling.length = 0;
  searched = text;
  (places ??= new Places(trials.map(({ edges }) => edges))).seek(unitsOf(text), text.length, attempt);
  return telling;
}

/// Tries one pattern at a place of the text that is searched. Places come in order: where matches of a rule overlap, the first one speaks.
function attempt(place: number, number: number): void {
  const text = searched!;
  const trial = trials[number]!;
  const { rule, pattern, holds, find } = trial;
  if (holds !== undefined && !anyStands(holds)) return;
  const before = reports[rule]!;
  if (before.length > 0 && place < before[before.length - 1]!.to) return;
  if (pattern.wording !== undefined && !isWorded(trial, pattern.wording, text)) return;
  find.lastIndex = place;
  const hit = find.exec(text);
  if (!hit) return;
  const { message, fix, data, trust } = pattern;
  const fixes = fix(hit);
  if (!fixes) return;
  const report: Report = { from: place, to: place + hit[0].length, fixes, message, ...(data ? { data: data(hit) } : {}), ...(trust ? { trust } : {}) };
  if (before.length > 0) (before as Report[]).push(report);
  else {
    reports[rule] = [report];
    telling.push(rule);
  }
}

function isWorded(trial: Trial, wording: string, text: string): boolean {
  if (trial.looked !== text) {
    trial.looked = text;
    trial.worded = text.includes(wording);
  }
  return trial.worded;
}

/// A rule made of patterns. Where matches overlap, the one that begins first speaks, then the one that is listed first.
export function patternRule({ patterns, ...options }: PatternRuleOptions): ProofParagraphRule {
  const rule = rules++;
  reports.push(NONE);
  places = undefined;
  searched = undefined;
  for (const pattern of patterns) {
    const { starts, after, then, holds, find } = pattern;
    const { before, ahead: [first, second, third] } = edgesOf(find.source);
    const edges: Edges = { before: narrowed(before, after), ahead: [narrowed(first, starts), narrowed(second, then), third] };
    trials.push({ rule, pattern, edges, holds: holds === undefined ? undefined : ask(holds), find: new RegExp(find.source, 'y'), looked: undefined, worded: false });
  }
  return {
    roles: WRITTEN, ...options, layer: 'text', scope: 'paragraph', told: { by: search, as: rule },
    check({ text }): Iterable<Report> {
      search(text);
      return reports[rule]!;
    },
  };
}

const narrowed = (units: Units, characters: string | undefined): Units => (characters === undefined ? units : intersection(units, unitsIn(characters)));

const NONE: readonly Report[] = [];

/// The first, or the last, characters of alternatives (`(?:a|b)` or `a|b`), for `then` and `after`. Throws where they are more than plain words.
export const startsOf = (alternatives: string): string => wordsOf(alternatives).map((word) => word[0]!).join('');
export const endsOf = (alternatives: string): string => wordsOf(alternatives).map((word) => word.at(-1)!).join('');

function wordsOf(alternatives: string): string[] {
  const words = alternatives.replace(/^\(\?:(.*)\)$/, '$1').split('|');
  if (!words.every((word) => /^[\u4e00-\u9fff]+$/.test(word))) throw new Error(`not plain words: ${alternatives}`);
  return words;
}
