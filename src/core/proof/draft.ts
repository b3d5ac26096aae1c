import type { ArticleFields, Finding } from '../rule/rule';

/// From how many findings on, and from how many in so many characters, an article is a draft that nobody has read yet: edited text of 10,000 characters has two
/// findings that it does not deserve.
const SLIPS = 3;
const STRETCH = 400;

/// Whether an article shows so many slips that there will be more. What a house or a standard merely prefers is none, and what is said of one wording again is one.
export function isDraft(article: ArticleFields, findings: readonly Finding[]): boolean {
  const slips = new Set<string>();
  for (const { trust, class: kind, rule, text } of findings) if (trust !== 'none' && kind !== 'variant' && kind !== 'term') slips.add(`${rule} ${text}`);
  return slips.size >= SLIPS && slips.size * STRETCH >= article.fields.reduce((sum, { text }) => sum + text.length, 0);
}
