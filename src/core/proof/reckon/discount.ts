import { valueOf } from '../numbers';
import { Matches } from '../sign';
import { figuresOf, isNear, leadOf, says, type Figure } from './figure';
import type { Product } from './product';

/// 八折, 八五折, 8.5折, 85折.
export const DISCOUNT = new Matches(/(?<![0-9.第一二三四五六七八九十百])([1-9](?:\.?[1-9])?|[一二三四五六七八九]{1,2})折(?![叠射线腾扣合返断磨价多以])/);
/// Between a discount and what is left to pay stands nothing of another price.
const REACH = 24;
/// What says that it is paid by one.
const LEFT = /(?:只[要需付收花用]|仅[需要付收]|实付|付|收|卖|是|为|花|交|到手价?|就能|即可|后)(?:了|价)?(?:约)?$/;
const ANOTHER = /原价|满|减|再|另|押金|运费|会员|券/;

/// Prices less a discount: 一份15元，打八折后只要13元; 打七折，一份20元的套餐只付15元.
export function* discounts(field: { readonly where: string; readonly text: string }): Iterable<Product> {
  const hits = DISCOUNT.in(field);
  if (hits.length === 0) return;
  const money = figuresOf(field).filter((q) => q.dimension === 'money' && q.hedge === 'exact');
  if (money.length < 2) return;
  for (const hit of hits) {
    const to = hit.index + hit[0].length;
    const before = money.filter((q) => q.to <= hit.index && q.sentenceTo > hit.index);
    const behind = money.filter((q) => q.from >= to && q.sentence < hit.index);
    const [price, paid] = before.length > 0 ? [before.at(-1)!, behind[0]] : [behind[0], behind[1]];
    if (!price || !paid || (before.length > 0 ? before.length + behind.length : behind.length) > 2 || paid.from - to > REACH + (before.length > 0 ? 0 : REACH)) continue;
    if (!LEFT.test(leadOf(paid, 8)) || ANOTHER.test(field.text.slice(to, paid.from)) || price.unit !== paid.unit) continue;
    const share = tenthsOf(hit[1]!);
    const right = price.amount * share;
    // Prices are rounded to what can be paid.
    if (says(paid, right) || Math.abs(paid.amount - right) <= right * 0.02 || !isNear(paid.amount, right, 2)) continue;
    yield { total: paid, one: price, count: discount(price, hit.index, to), right };
  }
}

function tenthsOf(words: string): number {
  if (/[0-9]/.test(words)) return Number(words) / (words.length === 2 ? 100 : 10);
  return [...words].reduce((sum, digit, place) => sum + valueOf(digit) / 10 ** (place + 1), 0);
}

/// The discount in its place, as a figure beside the price.
const discount = (price: Figure, from: number, to: number): Figure => ({ ...price, from, digitsTo: to - 1, to });
