import type { ArticleFields, Report } from '../../rule/rule';
import type { ProofPageRule } from '../rule';

/// Characters of one shingle: long enough that set phrases of officialese do not meet by chance.
const SHINGLE = 12;
/// One shingle of so many (a power of two) is kept, chosen by its hash, so that the same text keeps the same ones wherever it stands.
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
        yield {
          article: articles[index]!.id, where: here.where, from: 0, to: here.text.length, fixes: [], message: 'again', data: { title: there.text.slice(0, 24) },
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

/// The kept hashes of an article's body, blanks and marks left out.
function fingerprints({ fields }: ArticleFields): Set<number> {
  const out = new Set<number>();
  const last = new Uint16Array(SHINGLE);
  let hash = 0;
  let power = 1;
  for (let i = 0; i < SHINGLE; i++) power = Math.imul(power, 31);
  let count = 0;
  let at = 0;
  for (const { role, text } of fields) {
    if (role !== 'paragraph' && role !== 'item') continue;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!isWritten(text, i, unit)) continue;
      // The place that is written now holds the unit that leaves the shingle.
      hash = (Math.imul(hash, 31) + unit - (count >= SHINGLE ? Math.imul(last[at]!, power) : 0)) | 0;
      last[at] = unit;
      at = at + 1 === SHINGLE ? 0 : at + 1;
      if (++count < SHINGLE) continue;
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      if ((mixed & (KEEP - 1)) === 0) out.add(mixed);
    }
  }
  return out;
}

const LETTER = /[\p{L}\p{N}]/u;
/// By UTF-16 unit: 1 for a letter or digit, 2 for what is none, 0 where nobody has asked yet.
const written = new Uint8Array(0x10000).fill(1, 0x4e00, 0x9fa6);

/// Whether the unit belongs to a letter or digit. Surrogates are judged with their other half.
function isWritten(text: string, at: number, unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const start = unit >= 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at;
    return LETTER.test(String.fromCodePoint(text.codePointAt(start)!));
  }
  if (written[unit] === 0) written[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return written[unit] === 1;
}
