import type { ArticleFields, Report } from '../../rule/rule';
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
    const owners = new Map<number, number | number[]>();
    // How many shingles each article shares with the one at hand, and the articles that share any: on a page of thousands set phrases meet in many.
    const shared = new Int32Array(articles.length);
    const touched: number[] = [];
    const meet = (other: number): void => {
      if (shared[other] === 0) touched.push(other);
      shared[other]!++;
    };
    for (const [index, print] of prints.entries()) {
      for (const hash of print) {
        const known = owners.get(hash);
        if (known === undefined) owners.set(hash, index);
        else if (typeof known === 'number') {
          meet(known);
          owners.set(hash, [known, index]);
        } else {
          for (let i = 0; i < known.length; i++) meet(known[i]!);
          known.push(index);
        }
      }
      for (const other of touched) {
        const count = shared[other]!;
        const shorter = Math.min(print.size, prints[other]!.size);
        if (shorter * KEEP < SHORTEST || count / shorter < ALIKE) continue;
        const here = headOf(articles[index]!);
        const there = headOf(articles[other]!);
        if (!here || !there) continue;
        const { page } = articles[other]!;
        yield {
          article: articles[index]!.id, where: here.where, from: 0, to: here.text.length, fixes: [],
          message: page === undefined ? 'again' : 'elsewhere', data: { title: there.text.slice(0, 24), ...(page !== undefined && { page }) },
          related: [{ where: `${articles[other]!.id}/${there.where}`, from: 0, to: there.text.length }],
        };
        break;
      }
      for (const other of touched) shared[other] = 0;
      touched.length = 0;
    }
  },
};

const headOf = ({ fields }: ArticleFields) => fields.find((field) => field.where === 'headline') ?? fields.find((field) => field.where === 'para:0');

/// The kept hashes of an article's body.
const fingerprints = ({ fields }: ArticleFields): Set<number> => shingles(fields.filter(({ role }) => role === 'paragraph' || role === 'item').map(({ text }) => text), KEEP);
