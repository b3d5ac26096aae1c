import type { ArticleFields, Report } from '../../rule/rule';
import { figuresOf, leadOf, placeOf, wordsOf, writeAs } from '../reckon/figure';
import { fieldsWith } from '../presence';
import { rests } from '../reckon/rest';
import { DIGITS, type ProofArticleRule } from '../rule';
import { ask } from '../standing';

export const wrongRemainder: ProofArticleRule = {
  name: 'wrong-remainder', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['剩余欠差库有缺', DIGITS],
  docs: {
    what: { zh: '剩余数与总数、已完成数对不上', en: 'A remainder that whole and part do not give' },
    why: { zh: '总数减去已完成的就是剩余的', en: 'What is left is the whole less the part' },
    instead: { zh: '核对三个数', en: 'Check the three figures' },
  },
  messages: { rest: { zh: '{whole}减去{part}是{right}', en: '{whole} less {part} is {right}' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    for (const field of fieldsWith(fields, LEFT_OVER)) if (/[%％]/.test(field.text)) yield* ofHundred(field);
    for (const { rest, whole, part, right } of rests(fields)) {
      const said = writeAs(right, rest);
      yield { ...placeOf(rest), fixes: [said], message: 'rest', data: { whole: wordsOf(whole), part: wordsOf(part), right: said }, related: [whole, part].map(placeOf) };
    }
  },
};

const LEFT_OVER = ask('剩余');
const DONE = /(?:已|完成|用去|用了|达到?|过)[^，。；0-9]{0,8}的?$/;
const LEFT = /^[^，。；、0-9]{0,4}，(?:还剩|剩余|尚余|仅剩|只剩|剩下)(?:的|了)?$/;

/// 已完成65%，还剩35%: what is left of the whole, in per cent.
function* ofHundred(field: { readonly where: string; readonly text: string }): Iterable<Report & { where: string }> {
  const all = figuresOf(field);
  for (let i = 1; i < all.length; i++) {
    const [part, rest] = [all[i - 1]!, all[i]!];
    if (part.dimension !== 'percent' || rest.dimension !== 'percent' || part.hedge !== 'exact' || rest.hedge !== 'exact') continue;
    if (!DONE.test(leadOf(part, 14)) || !LEFT.test(field.text.slice(part.to, rest.from)) || Math.abs(part.value + rest.value - 100) < 1) continue;
    const right = writeAs(100 - part.value, rest);
    yield { ...placeOf(rest), fixes: [right], message: 'rest', data: { whole: '100%', part: wordsOf(part), right }, related: [placeOf(part)] };
  }
}
