import type { ArticleFields, Finding } from '../rule/rule';

/// From how many findings on, and from how many in so many characters, an article is a draft that nobody has read yet: edited text of 10,000 characters has one
/// or two findings that it does not deserve, and where the language is unusual both may stand in one article.
const SLIPS = 3;
const STRETCH = 400;
/// Characters that tell nothing yet of the care that was taken.
const SENTENCES = 100;

/// How many slips the findings are. What a house or a standard merely prefers is none; what is said of one wording again is one, and so is a habit with marks.
function slipsOf(findings: readonly Finding[]): number {
  const slips = new Set<string>();
  for (const { trust, class: kind, rule, text } of findings) if (trust !== 'none' && kind !== 'variant' && kind !== 'term') slips.add(kind === 'punctuation' ? rule : `${rule} ${text}`);
  return slips.size;
}

export const lengthOf = (article: ArticleFields): number => article.fields.reduce((sum, { text }) => sum + text.length, 0);

/// Whether an article shows so many slips that there will be more.
export function isDraft(article: ArticleFields, findings: readonly Finding[]): boolean {
  const slips = slipsOf(findings);
  return slips >= SLIPS && slips * STRETCH >= lengthOf(article);
}

/// By how much less likely (log-odds) a wrong character is than in a text of which nothing is known, seen that so much copy has only these findings: the longer it
/// runs without a slip, the more careful the hands that it went through. The rate is reckoned as if one stretch with one slip had been read before; a sentence or two tell nothing.
const calmOf = (article: ArticleFields, findings: readonly Finding[]): number => Math.log((1 + Math.max(0, lengthOf(article) - SENTENCES) / STRETCH) / (1 + slipsOf(findings)));

/// The same, never below 0: where slips show, what the speller finds in any text is no likelier than it says.
export const careOf = (article: ArticleFields, findings: readonly Finding[]): number => Math.max(0, calmOf(article, findings));

/// The score that a doubt of the speller for drafts must have in copy that is as calm as one with a slip in each stretch, and how much more each time that copy is calmer by the factor e.
const NEED = 2;
const NEED_EACH = 1;

/// Beyond this nothing is asked: few doubts score as much.
export const MOST_NEED = 5;

/// The log-odds from which a doubt is believed in an article with these findings that is no draft.
export const needOf = (article: ArticleFields, findings: readonly Finding[]): number => NEED + NEED_EACH * calmOf(article, findings);

/// Whether an article is more than a sentence or two.
export const isCopy = (article: ArticleFields): boolean => lengthOf(article) > SENTENCES;
