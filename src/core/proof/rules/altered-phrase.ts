import type { Report } from '../../rule/rule';
import { IDIOMS } from '../lexicon/idioms';
import { NOT_MISSPELT } from '../lexicon/not-misspelt';
import { PHRASES } from '../lexicon/phrases';
import { mix, PairBits } from '../matcher';
import { WRITTEN, type ProofParagraphRule } from '../rule';
import { confusable } from '../sound';
import type { Speller } from '../speller/speller';
import { LEAD, unitsOf } from '../standing';

const SIZE = 4;
const PAIR = 2;
const GAP = '*';

interface Phrases {
  /// Of the phrases, and of those with a gap, as bits by their hash: nearly nothing in a text is one, and costs a look for each place of the gap instead of a string.
  readonly bits: Uint32Array;
  /// The pairs that they begin and end with. One character alone is wrong, so that one of the two stands, which is rare.
  readonly heads: PairBits;
  readonly tails: PairBits;
  /// By a phrase with a gap instead of one character.
  readonly gapped: ReadonlyMap<string, readonly string[]>;
  readonly right: ReadonlySet<string>;
  readonly idioms: ReadonlySet<string>;
}
let phrases: Phrases | undefined;

const BITS = 22;
/// The hash of four units; `gap`: the place that does not count, or -1.
function hashOf(units: Uint16Array, at: number, gap: number): number {
  let hash = gap + 1;
  for (let i = 0; i < SIZE; i++) hash = Math.imul(hash ^ (i === gap ? 0 : units[at + i]!), 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 13)) >>> (32 - BITS);
}

function build(): Phrases {
  const words = (text: string): string[] => text.trim().split(/\s+/).filter((word) => word.length === SIZE);
  const idioms = new Set(words(IDIOMS));
  const gapped = new Map<string, string[]>();
  const bits = new Uint32Array(1 << (BITS - 5));
  const mark = (hash: number): void => { bits[hash >> 5]! |= 1 << (hash & 31); };
  const all = new Set([...idioms, ...words(PHRASES)]);
  for (const word of all) {
    for (let i = 0; i < SIZE; i++) {
      const key = word.slice(0, i) + GAP + word.slice(i + 1);
      const list = gapped.get(key);
      if (list) list.push(word);
      else gapped.set(key, [word]);
    }
  }
  const right = new Set([...all, ...words(NOT_MISSPELT)]);
  const heads = new PairBits(right.size);
  const tails = new PairBits(right.size);
  for (const word of right) {
    const units = Uint16Array.from(word, (char) => char.charCodeAt(0));
    heads.add(mix(units[0]!, units[1]!));
    tails.add(mix(units[2]!, units[3]!));
    mark(hashOf(units, 0, -1));
    if (all.has(word)) for (let i = 0; i < SIZE; i++) mark(hashOf(units, 0, i));
  }
  return { bits, heads, tails, gapped, idioms, right };
}

/// Set phrases with one other character that was never counted there. In edited text it is mostly an author's play on the phrase; in a draft it is a slip.
export const alteredPhrase: ProofParagraphRule = {
  name: 'altered-phrase', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN, draft: true,
  docs: {
    what: { zh: '稿中差错较多时，成语、熟语里有一字与通行的写法不同', en: 'A set phrase with one character that is not its own, in copy that has other slips' },
    why: { zh: '这样写在见报文字里没有出现过；音近、形近的字最容易混进来', en: 'Edited text never has it so; characters of like sound or shape slip in' },
    instead: { zh: '改回通行的写法；有意活用的可以忽略', en: 'Write the phrase as it is; leave a play on it alone' },
    source: '结巴分词词典（MIT）；THUOCL 词表（MIT）',
  },
  messages: { altered: { zh: '本文差错较多，“{seen}”疑为“{right}”之误', en: 'This copy has several slips: {seen} is probably {right}' } },
  check({ text }, { speller }): Iterable<Report> {
    if (!speller) return NONE;
    phrases ??= build();
    const { bits, heads, tails, right } = phrases;
    const may = (hash: number): boolean => ((bits[hash >> 5]! >>> (hash & 31)) & 1) === 1;
    const units = unitsOf(text);
    let counted: ((at: number) => boolean) | undefined;
    let out: Report[] | undefined;
    for (let from = 0; from + SIZE <= text.length; from++) {
      const at = from + LEAD;
      const head = heads.may(mix(units[at]!, units[at + 1]!));
      const tail = tails.may(mix(units[at + 2]!, units[at + 3]!));
      if (!head && !tail) continue;
      if (head && tail && may(hashOf(units, at, -1)) && right.has(text.slice(from, from + SIZE))) {
        from += SIZE - 1;
        continue;
      }
      for (let i = tail ? 0 : PAIR; i < (head ? SIZE : PAIR); i++) {
        if (!may(hashOf(units, at, i))) continue;
        const fixes = meantFor(phrases, text.slice(from, from + SIZE), i);
        if (fixes.length === 0) continue;
        counted ??= speller.isCounted(text);
        if (counted(from + i) || belongsOutside(text, from, i, confusable(text[from + i]!, fixes[0]![i]!), speller)) continue;
        (out ??= []).push({ from, to: from + SIZE, fixes, message: 'altered', data: { seen: text.slice(from, from + SIZE), right: fixes[0]! } });
        from += SIZE - 1;
        break;
      }
    }
    return out ?? NONE;
  },
};

const NONE: readonly Report[] = [];

/// What everything can do: 连成一片, 亮成一片.
const OPEN = /^成一[片团堆]/;

/// Whether the character at the place `i` of four is half of a word whose other half stands outside of them (艺人|鱼得水; but 已经|曲指可数, where that half ends a word of its own and the character is
/// confusable with the one that is meant), or stands where any verb can; or the four fall into words that end outside of them (待人|和气).
const belongsOutside = (text: string, from: number, i: number, close: boolean, { isWord }: Speller): boolean =>
  (i === 0 && ((from > 0 && isWord(text[from - 1]!, text[from]!) && !(close && from > 1 && isWord(text[from - 2]!, text[from - 1]!))) || OPEN.test(text.slice(from + 1, from + SIZE))))
  || (i === SIZE - 1 && from + SIZE < text.length && isWord(text[from + i]!, text[from + SIZE]!))
  || (i === 1 && from + SIZE < text.length && isWord(text[from + 1]!, text[from + 2]!) && isWord(text[from + 3]!, text[from + SIZE]!));

/// The phrases that may be meant by four characters of which the one at `i` is not theirs, those first that are confusable with what is written.
function meantFor({ gapped, idioms }: Phrases, seen: string, i: number): string[] {
  const meant = gapped.get(seen.slice(0, i) + GAP + seen.slice(i + 1))?.filter((word) => idioms.has(word) || confusable(seen[i]!, word[i]!));
  if (!meant?.length || !/^\p{Script=Han}+$/u.test(seen)) return [];
  const close = meant.filter((word) => confusable(seen[i]!, word[i]!));
  // 因人制宜, 因地制宜, 因时制宜: a place where authors put what they need.
  if (close.length === 0 && meant.length > 1) return [];
  return [...close, ...meant.filter((word) => !close.includes(word))];
}
