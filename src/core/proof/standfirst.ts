import type { ArticleFields, Field } from '../rule/rule';

/// A summary set above a text is no longer than this, and its sentences no shorter.
const LONGEST = 160;
const SHORTEST_SENTENCE = 10;

/// The first paragraph of an article, if it is a standfirst: its first sentence or its end stands word for word further down, not in the paragraph right behind it.
export function standfirstOf(fields: ArticleFields['fields']): Field | undefined {
  const texts = fields.filter(({ role }) => role === 'paragraph');
  const [first, , ...rest] = texts;
  if (!first || first.text.length > LONGEST) return undefined;
  const stop = first.text.search(/[。！？]/);
  const [opening, ending] = [first.text.slice(0, stop < 0 ? undefined : stop), first.text.slice(-SHORTEST_SENTENCE * 2).replace(/[。！？]$/, '')];
  const repeats = (wording: string): boolean => wording.length >= SHORTEST_SENTENCE && rest.some(({ text }) => text.includes(wording));
  return repeats(opening) || repeats(ending) ? first : undefined;
}
