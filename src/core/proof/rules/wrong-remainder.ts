import type { ArticleFields, Report } from '../../rule/rule';
import { placeOf, wordsOf, writeAs } from '../reckon/figure';
import { rests } from '../reckon/rest';
import type { ProofArticleRule } from '../rule';

export const wrongRemainder: ProofArticleRule = {
  name: 'wrong-remainder', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '剩余数与总数、已完成数对不上', en: 'A remainder that whole and part do not give' },
    why: { zh: '总数减去已完成的就是剩余的', en: 'What is left is the whole less the part' },
    instead: { zh: '核对三个数', en: 'Check the three figures' },
  },
  messages: { rest: { zh: '{whole}减去{part}是{right}', en: '{whole} less {part} is {right}' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    for (const { rest, whole, part, right } of rests(fields)) {
      const said = writeAs(right, rest);
      yield { ...placeOf(rest), fixes: [said], message: 'rest', data: { whole: wordsOf(whole), part: wordsOf(part), right: said }, related: [whole, part].map(placeOf) };
    }
  },
};
