import type { ArticleFields, Report } from '../../rule/rule';
import type { ProofPageRule } from '../rule';

/// Characters of one shingle: long enough that set phrases of officialese do not meet by chance.
const SHINGLE = 12;
/// One shingle of so many is kept, chosen by its hash, so that the same text keeps the same ones wherever it stands.
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
  messages: { again: { zh: '与另一篇《{title}》大半相同，疑为重稿', en: 'Most of it stands in another article, “{title}”, too' } },
  *check(articles): Iterable<Report & { article: string; where: string }> {
    const prints = articles.map(fingerprints);
    const owners = new Map<number, number[]>();
    for (const [index, print] of prints.entries()) {
      const shared = new Map<number, number>();
      for (const hash of print) for (const other of owners.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      for (const [other, count] of shared) {
        const shorter = Math.min(print.size, prints[other]!.size);
        if (shorter * KEEP < SHORTEST || count / shorter < ALIKE) continue;
        const here = headOf(articles[index]!);
        const there = headOf(articles[other]!);
        if (!here || !there) continue;
        yield {
          article: articles[index]!.id, where: here.where, from: 0, to: here.text.length, fixes: [], message: 'again', data: { title: there.text.slice(0, 24) },
          related: [{ where: `${articles[other]!.id}/${there.where}`, from: 0, to: there.text.length }],
        };
        break;
      }
      for (const hash of print) owners.set(hash, [...(owners.get(hash) ?? []), index]);
    }
  },
};

const headOf = ({ fields }: ArticleFields) => fields.find((field) => field.where === 'headline') ?? fields.find((field) => field.where === 'para:0');

/// The kept hashes of an article's body, blanks and marks left out.
function fingerprints({ fields }: ArticleFields): Set<number> {
  const text = fields.filter((field) => field.role === 'paragraph' || field.role === 'item').map((field) => field.text).join('').replace(/[^\p{L}\p{N}]/gu, '');
  const out = new Set<number>();
  let hash = 0;
  let power = 1;
  for (let i = 0; i < SHINGLE; i++) power = Math.imul(power, 31);
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    if (i >= SHINGLE) hash = (hash - Math.imul(text.charCodeAt(i - SHINGLE), power)) | 0;
    if (i >= SHINGLE - 1) {
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
      if (mixed % KEEP === 0) out.add(mixed);
    }
  }
  return out;
}
