import type { Report } from '../../rule/rule';
import { grainOf, isRough } from '../figures';
import { plain, quantitiesOf, writeLike, type Quantity } from '../numbers';
import { placeOf, wordsOf, writeAs } from '../reckon/figure';
import { OF_ONE, products } from '../reckon/product';
import { DISCOUNT, discounts } from '../reckon/discount';
import { SHAPE, shapes } from '../reckon/shape';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';
import { Matches, Sign, toldBy } from '../sign';

/// `每天工作8小时、每周工作5天，即每周工作40小时`.
const WEEK = new Matches(/每(天|日|周|月)([\u4e00-\u9fff]{0,4})([0-9]{1,3})(小时|次|元|公里|分钟|课时|节)[，、]每(周|月|年)\2([0-9]{1,3})(天|周|个月)，(?:即|共|也就是|合计|相当于)?每?(?:周|月|年)?(?:共|要|需)?\2([0-9]{1,4})\4/);
/// What binds a figure to a rate that was just said: 上浮20%，也就是说……最高可贷108万元.
const RATE = /(上浮|上调|提高|增加|上涨|下浮|下调|降低|下降|减免|优惠)(?:了)?$/;
const THUS = /^[^。！？；0-9]{0,8}，(?:也就是说?|即|这意味着|换句话说|换言之)[^。！？；0-9]{0,24}$/;
const THUS_SIGN = new Sign(/，(?:也就是说?|即|这意味着|换句话说|换言之)/);
const REACH = 110;

export const wrongProduct: ProofParagraphRule = {
  name: 'wrong-product', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, told: toldBy(WEEK, THUS_SIGN, OF_ONE, SHAPE, DISCOUNT), needs: ['一单每即也这换宽价亩户人购买折程速均', DIGITS],
  docs: {
    what: { zh: '总数与单量乘以个数对不上', en: 'A total that is not the count times what each has' },
    why: { zh: '“4台单机30万千瓦”总共是120万千瓦；“90万元上浮20%”是108万元', en: 'Four units of 300 MW are 1,200 MW; 900,000 and 20% on top are 1,080,000' },
    instead: { zh: '按单量和个数重算', en: 'Work it out again' },
  },
  messages: { product: { zh: '按{one}、{other}计算是{right}', en: 'By {one} and {other} it is {right}' }, twice: { zh: '单程{one}，来回是{right}', en: 'One way is {one}, there and back {right}' } },
  *check(field): Iterable<Report> {
    const { text, where } = field;
    const all = quantitiesOf(field);
    if (all.length < 2) return;
    for (const hit of WEEK.in(field)) {
      const right = Number(hit[3]) * Number(hit[6]);
      const to = hit.index + hit[0].length;
      const from = to - hit[4]!.length - hit[8]!.length;
      if (right === Number(hit[8])) continue;
      const words = `${right}${hit[4]!}`;
      yield { from, to, fixes: [words], message: 'product', data: { one: `${hit[3]!}${hit[4]!}`, other: `${hit[6]!}${hit[7]!}`, right: words }, related: [{ where, from: hit.index, to: from }] };
    }
    if (THUS_SIGN.in(field)) for (let i = 0; i < all.length; i++) if (all[i]!.unit === '%' || all[i]!.unit === '％') yield* ofRate(where, text, all, i);
    for (const { total, one, count, right } of [...products(field), ...shapes(field), ...discounts(field)]) {
      const words = writeAs(right, total);
      // A number that is right in the other unit: 22万吨, where it was reckoned in 公斤.
      const same = text.slice(total.from, total.to - total.unit.length);
      const slip = total.unit !== one.unit && total.dimension === one.dimension && Math.abs(total.value * one.size - right) < 1e-6 * right;
      yield { from: total.from, to: total.to, fixes: slip ? [`${same}${one.unit}`, words] : [words], message: one.from === count.from ? 'twice' : 'product', data: { one: wordsOf(one), other: wordsOf(count), right: words }, related: (one.from === count.from ? [one] : [one, count]).map(placeOf) };
    }
  },
};

function* ofRate(where: string, text: string, all: readonly Quantity[], i: number): Iterable<Report> {
  const rate = all[i]!;
  const result = all[i + 1];
  const verb = RATE.exec(text.slice(Math.max(0, rate.from - 5), rate.from))?.[1];
  if (verb === undefined || !result || isRough(text, rate) || isRough(text, result) || !THUS.test(text.slice(rate.to, result.from))) return;
  const factor = 1 + (/上|提|增/.test(verb) ? rate.value : -rate.value) / 100;
  const bases = all.slice(0, i).filter((q) => q.unit === result.unit && rate.from - q.to < REACH && !/[多余]/.test(text.slice(q.from, q.to + 1)));
  const off = (base: Quantity): number => Math.abs(base.value * factor - result.value) / result.value;
  const base = [...bases].sort((a, b) => off(a) - off(b))[0];
  // The nearest base must be meant, and must not give the figure even as a round one.
  if (!base || off(base) > 0.1 || Math.abs(base.value * factor - result.value) < Math.max(grainOf(result), 1) - 1e-9) return;
  yield report(where, text, result, Number((base.value * factor).toFixed(4)), base, rate);
}

function report(where: string, text: string, wrong: Quantity, right: number, one: Quantity, other: Quantity): Report {
  const words = `${writeLike(right, wrong)}${wrong.unit}`;
  return {
    from: wrong.from, to: wrong.to, fixes: [words], message: 'product', data: { one: text.slice(one.from, one.to), other: text.slice(other.from, other.to), right: right >= wrong.scale ? words : plain(right) },
    related: [one, other].map(({ from, to }) => ({ where, from, to })),
  };
}
