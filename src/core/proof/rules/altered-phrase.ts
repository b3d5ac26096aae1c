import type { Report } from '../../rule/rule';
import { IDIOMS } from '../lexicon/idioms';
import { NOT_MISSPELT } from '../lexicon/not-misspelt';
import { PHRASES } from '../lexicon/phrases';
import { WRITTEN, type ProofParagraphRule } from '../rule';
import { confusable } from '../sound';

const SIZE = 4;
const GAP = '*';

interface Phrases {
  /// By a phrase with a gap instead of one character.
  readonly gapped: ReadonlyMap<string, readonly string[]>;
  readonly right: ReadonlySet<string>;
  readonly idioms: ReadonlySet<string>;
}
let phrases: Phrases | undefined;

function build(): Phrases {
  const words = (text: string): string[] => text.trim().split(/\s+/).filter((word) => word.length === SIZE);
  const idioms = new Set(words(IDIOMS));
  const gapped = new Map<string, string[]>();
  const all = new Set([...idioms, ...words(PHRASES)]);
  for (const word of all) {
    for (let i = 0; i < SIZE; i++) {
      const key = word.slice(0, i) + GAP + word.slice(i + 1);
      const list = gapped.get(key);
      if (list) list.push(word);
      else gapped.set(key, [word]);
    }
  }
  return { gapped, idioms, right: new Set([...all, ...words(NOT_MISSPELT)]) };
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
  *check({ text }, { speller }): Iterable<Report> {
    if (!speller) return;
    phrases ??= build();
    let counted: ((at: number) => boolean) | undefined;
    for (let from = 0; from + SIZE <= text.length; from++) {
      const seen = text.slice(from, from + SIZE);
      if (phrases.right.has(seen)) {
        from += SIZE - 1;
        continue;
      }
      for (let i = 0; i < SIZE; i++) {
        const meant = phrases.gapped.get(seen.slice(0, i) + GAP + seen.slice(i + 1))?.filter((word) => phrases!.idioms.has(word) || confusable(seen[i]!, word[i]!));
        if (!meant?.length || !/^\p{Script=Han}+$/u.test(seen)) continue;
        const close = meant.filter((word) => confusable(seen[i]!, word[i]!));
        // 因人制宜, 因地制宜, 因时制宜: a place where authors put what they need.
        if (close.length === 0 && meant.length > 1) continue;
        counted ??= speller.isCounted(text);
        if (counted(from + i)) continue;
        const fixes = [...close, ...meant.filter((word) => !close.includes(word))];
        yield { from, to: from + SIZE, fixes, message: 'altered', data: { seen, right: fixes[0]! } };
        from += SIZE - 1;
        break;
      }
    }
  },
};
