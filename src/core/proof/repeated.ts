import type { ArticleFields } from '../rule/rule';

/// Whether what stands at `[from, to)` of a field stands elsewhere in its article in the same wording (with a neighbour on either side): an author repeats names,
/// terms and coinages, and hardly ever a slip.
export function isRepeated(article: ArticleFields, where: string, from: number, to: number): boolean {
  const text = article.fields.find((field) => field.where === where)?.text ?? '';
  // A wording of two characters or more repeats by itself.
  const wordings = [text.slice(Math.max(0, from - 1), to), text.slice(from, to + 1), text.slice(from, to)].filter((wording) => wording.length >= 2 && /^\p{Script=Han}+$/u.test(wording));
  return wordings.some((wording) => article.fields.some((field) => {
    for (let at = field.text.indexOf(wording); at >= 0; at = field.text.indexOf(wording, at + 1)) {
      if (field.where !== where || at + wording.length <= from || at >= to) return true;
    }
    return false;
  }));
}
