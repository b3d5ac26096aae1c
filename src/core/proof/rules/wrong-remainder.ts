import type { Report } from '../../rule/rule';
import { grainOf, isRough, sameUnit, slipBetween } from '../figures';
import { quantitiesOf, writeLike, type Quantity } from '../numbers';
import { PROSE, type ProofParagraphRule } from '../rule';

/// What is left of a whole when a part is taken away.
const REST = /(?:剩余|剩下|还剩|尚余|其余|余下|还有|尚有|仅剩|只剩)的?[^，。；、！？0-9]{0,4}$/;
/// Units of which the rest is no count, or a date.
const NO_REST = /^(?:年|月|日|天|号|时|点|分|秒|岁|届|期|%|％|倍|级|度|℃|小时|分钟|个月|周|)$/;

export const wrongRemainder: ProofParagraphRule = {
  name: 'wrong-remainder', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '剩余还其尚',
  docs: {
    what: { zh: '剩余数与总数、已完成数对不上', en: 'A remainder that whole and part do not give' },
    why: { zh: '总数减去已完成的就是剩余的', en: 'What is left is the whole less the part' },
    instead: { zh: '核对三个数', en: 'Check the three figures' },
  },
  messages: { rest: { zh: '{whole}减去{part}是{right}', en: '{whole} less {part} is {right}' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    if (!/剩|余|还有|尚有/.test(text)) return;
    const all = quantitiesOf(field);
    for (const [i, rest] of all.entries()) {
      if (i < 2 || NO_REST.test(rest.unit) || isRough(text, rest) || !REST.test(text.slice(Math.max(0, rest.from - 10), rest.from))) continue;
      // 还有 adds as often as it leaves over.
      if (/[还尚]有[^，。；、！？0-9]{0,4}$/.test(text.slice(0, rest.from)) && !/^[^，。；！？]{0,10}(?:[未没待]|正在)/.test(text.slice(rest.to))) continue;
      const same = all.slice(0, i).filter((q) => sameUnit(q.unit, rest.unit) && rest.from - q.to < REACH);
      const part = same.at(-1);
      const whole = same.at(-2);
      // Of three and more figures nobody can tell which are meant.
      if (!part || !whole || same.length > 2 || part.value >= whole.value || rest.value >= whole.value || isRough(text, part) || isRough(text, whole)) continue;
      if (/[。！？；]/.test(text.slice(part.to, rest.from)) || /第$/.test(text.slice(0, whole.from))) continue;
      const right = whole.value - part.value;
      const slack = (grainOf(whole) + grainOf(part) + grainOf(rest)) / 2 + 1e-9;
      if (Math.abs(right - rest.value) <= slack || !slipBetween(rest.value, right, rest)) continue;
      yield report(field.where, text, whole, part, rest, right);
    }
  },
};

/// How far back whole and part may stand.
const REACH = 90;

function report(where: string, text: string, whole: Quantity, part: Quantity, rest: Quantity, right: number): Report {
  const said = `${writeLike(right, rest)}${rest.unit}`;
  return {
    from: rest.from, to: rest.to, fixes: [said], message: 'rest', data: { whole: text.slice(whole.from, whole.to), part: text.slice(part.from, part.to), right: said },
    related: [whole, part].map((q) => ({ where, from: q.from, to: q.to })),
  };
}
