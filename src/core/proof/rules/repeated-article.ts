import type { ArticleFields, Report } from '../../rule/rule';
import { overlapping } from '../overlap';
import type { ProofPageRule } from '../rule';
import { shingles } from '../shingles';

/// One shingle of so many is kept.
const KEEP = 4;
/// Share of the shorter article that must stand in the other one.
const ALIKE = 0.5;
const SHORTEST = 80;

export const repeatedArticle: ProofPageRule = {
  name: 'repeated-article', class: 'duplicate', severity: 'B', trust: 'none', layer: 'text', scope: 'issue',
  docs: {
    what: { zh: '重稿：两篇稿件内容大半相同', en: 'Two articles that share most of their text' },
    why: { zh: '同一稿件登了两次，是报纸的B类差错', en: 'The same copy printed twice is an error of class B' },
    instead: { zh: '核对后撤下一篇', en: 'Compare, and take one out' },
  },
  messages: {
    again: { zh: '与另一篇《{title}》大半相同，疑为重稿', en: 'Most of it stands in another article, “{title}”, too' },
    elsewhere: { zh: '与版面“{page}”上的《{title}》大半相同，疑为重稿', en: 'Most of it stands on page {page} too, in “{title}”' },
  },
  *check(articles): Iterable<Report & { article: string; where: string }> {
    const prints = articles.map(fingerprints);
    const partners = new Map<number, number[]>();
    for (const [later, earlier] of overlapping(prints, ALIKE, SHORTEST / KEEP)) partners.set(later, [...(partners.get(later) ?? []), earlier]);
    for (const index of [...partners.keys()].sort((a, b) => a - b)) {
      const here = headOf(articles[index]!);
      if (!here) continue;
      // Of several that one is named which shares what stands first in this one.
      const met = (other: number): number => prints[index]!.findIndex((hash) => prints[other]!.includes(hash));
      const others = partners.get(index)!.filter((other) => headOf(articles[other]!)).map((other) => ({ other, at: met(other) })).sort((a, b) => a.at - b.at || a.other - b.other);
      if (others.length === 0) continue;
      const { id, page } = articles[others[0]!.other]!;
      const there = headOf(articles[others[0]!.other]!)!;
      yield {
        article: articles[index]!.id, where: here.where, from: 0, to: here.text.length, fixes: [],
        message: page === undefined ? 'again' : 'elsewhere', data: { title: there.text.slice(0, 24), ...(page !== undefined && { page }) },
        related: [{ where: `${id}/${there.where}`, from: 0, to: there.text.length }],
      };
    }
  },
};

const headOf = ({ fields }: ArticleFields) => fields.find((field) => field.where === 'headline') ?? fields.find((field) => field.where === 'para:0');

/// The kept hashes of an article's body.
const fingerprints = ({ fields }: ArticleFields): Int32Array => shingles(fields.filter(({ role }) => role === 'paragraph' || role === 'item').map(({ text }) => text), KEEP);
