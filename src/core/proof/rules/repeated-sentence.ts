import type { ArticleFields, Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import type { ProofArticleRule } from '../rule';
import { standfirstOf } from '../standfirst';

/// Shorter sentences may come back on purpose: a refrain, a slogan, “好！”.
const SHORTEST = 12;
/// Right behind itself a shorter one is no refrain either, but a call may be: 加油！加油！
const AT_ONCE = 8;
/// More fields than any news story has: a law, a list of names, a table.
const LONGEST = 60;
/// A clause of a law.
const CLAUSE = /^(?:（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[条，、])/;
const END = /[。！？]+[”’）]*|\n/g;
/// Shorter beginnings of an earlier sentence may be said again.
const SHORTEST_BEGINNING = 16;
const MARKS = /[。！？”’）]+$/;
const PAUSE = '，；';

interface Place {
  readonly where: string;
  readonly from: number;
  readonly to: number;
}

export const repeatedSentence: ProofArticleRule = {
  name: 'repeated-sentence', class: 'duplicate', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: '。！？',
  docs: {
    what: { zh: '同一篇里有两句（段）完全相同', en: 'A sentence or paragraph that stands twice in an article' },
    why: { zh: '多半是拼版、合稿时重复粘贴', en: 'Mostly pasted twice when copy was put together' },
    instead: { zh: '删去重复的一处', en: 'Drop one of the two' },
  },
  messages: { again: { zh: '与前文完全重复', en: 'Stands word for word before' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    // Laws and lists repeat their clauses; there repetition says nothing.
    if (fields.length > LONGEST) return;
    const seen = new Map<string, Place>();
    /// By its first clause, the sentence that began so first.
    const begun = new Map<string, Place & { readonly sentence: string }>();
    for (const { text, where, role } of fields) {
      if (role !== 'paragraph' && role !== 'item') continue;
      let start = 0;
      for (const end of matchesOf(text, END)) {
        const whole = text.slice(start, end.index + end[0].length);
        const from = start + whole.length - whole.trimStart().length;
        start = end.index + end[0].length;
        const sentence = whole.trim();
        if (end[0] === '\n' || sentence.length < AT_ONCE || CLAUSE.test(sentence)) continue;
        const to = from + sentence.length;
        // What stands right before, or ends it: who said it need not be said twice.
        if (sentence.endsWith('。') && from >= sentence.length && text.startsWith(sentence, from - sentence.length)) {
          yield { where, from, to, fixes: [''], message: 'again', related: [{ where, from: from - sentence.length, to: from }] };
          continue;
        }
        if (sentence.length < SHORTEST) continue;
        const before = seen.get(sentence);
        if (before && sentence.length < text.trim().length) {
          // A standfirst is made of the text's own sentences.
          if (before.where !== where && standfirstOf(fields)?.where === before.where) continue;
          yield { where, from, to, fixes: [''], message: 'again', related: [before] };
        }
        // A paragraph of one sentence is mostly a pull quote or a summary: it repeats the text by intent.
        else if (sentence.length < text.trim().length) {
          seen.set(sentence, { where, from, to });
          const clause = sentence.slice(0, sentence.search(/[，；。！？]/));
          const longer = begun.get(clause);
          // What began a sentence before is a sentence of its own here.
          const core = sentence.replace(MARKS, '');
          if (longer && core.length >= SHORTEST_BEGINNING && longer.sentence.startsWith(core) && PAUSE.includes(longer.sentence[core.length]!)) yield { where, from, to, fixes: [''], message: 'again', related: [{ where: longer.where, from: longer.from, to: longer.from + core.length }] };
          else if (!longer) begun.set(clause, { where, from, to, sentence });
        }
      }
    }
  },
};
