import { quantitiesOf } from '../numbers';
import { beforeNumber, Sign } from '../sign';
import { between, figuresOf, isNear, isSlip, leadOf, loose, says, type Figure } from './figure';
import type { Product } from './product';

const LONG = /(?:长|长约|长度(?:为|约)?)$/;
const WIDE = /^、?，?(?:宽|宽约|宽度(?:为|约)?)$/;
const DEEP = /^、?，?(?:深|高|深约|高约|深度(?:为|约)?|高度(?:为|约)?)$/;
const SPEED = /平均(?:时速|每小时)(?:为|达|约|是)?$/;
const AREA = /^[^。！？；0-9]{0,6}，[^。！？；，0-9]{0,6}(?:面积|占地)(?:约为|约|达|为|近|是|有)?$/;
const SINGLE = /单程[^，。；0-9]{0,6}$/;
const RETURN = /(?:来回|往返|一个往返|一来一回)[^，。；0-9]{0,6}$/;
const DISCOUNT = /(?:补贴|优惠|减免|立减|补助)(?:比例)?$/;
const PRICE = /(?:标价|原价|售价|定价|单价|价格(?:为|是)?|价值|总价|票价|价|(?:购买|买了?)[^，。；0-9]{1,8})(?:为|是)?$/;
const PAID = /(?:实付|到手价?|实际支付|只需|仅需|只花|只要|实际花费|只付|自付|掏了?|自己出了?)[^，。；0-9]{0,4}$/;

/// Totals of fixed shapes: an area of length and width, the way there and back, a price less what is given towards it.
/// Length and width, a speed, a single way, and a price with what is paid.
export const SHAPE = new Sign(...beforeNumber(SPEED, SINGLE, PAID), /宽(?:约|度(?:为|约)?)?(?=[0-9])/);

export function* shapes(field: { readonly where: string; readonly text: string }): Iterable<Product> {
  if (!SHAPE.in(field) || quantitiesOf(field).length < 2) return;
  const all = figuresOf(field);
  for (const [i, q] of all.entries()) {
    const [next, third] = [all[i + 1], all[i + 2]];
    if (next && third && q.dimension === 'length' && next.dimension === 'length' && third.dimension === 'area' && LONG.test(leadOf(q, 4)) && WIDE.test(between(q, next)) && AREA.test(between(next, third))) {
      yield* judge(third, q, next, q.amount * next.amount, isSlip(third, q.amount * next.amount) ? 20 : 3);
    }
    const fourth = all[i + 3];
    if (next && third && fourth && [q, next, third].every((each) => each.dimension === 'length') && fourth.dimension === 'volume' && LONG.test(leadOf(q, 4)) && WIDE.test(between(q, next)) && DEEP.test(between(next, third)) && /^[^。！？；0-9]{0,8}(?:可|容积|体积|库容|土方|最多)[^。！？；0-9]{0,6}$/.test(between(third, fourth))) {
      const volume = q.amount * next.amount * third.amount;
      if (isSlip(fourth, volume)) yield* judge(fourth, { ...q, to: next.to }, third, volume, 20);
    }
    if (q.dimension === 'length' && SPEED.test(leadOf(q, 6))) {
      const before = all.slice(0, i).filter((each) => each.sentence === q.sentence);
      const [way, ...ways] = before.filter((each) => each.dimension === 'length' && each.hedge === 'exact');
      const [time, ...times] = before.filter((each) => each.dimension === 'time' && each.hedge === 'exact');
      if (way && time && ways.length === 0 && times.length === 0 && way.from < time.from && time.amount > 0 && !/[每第]$/.test(leadOf(time, 1)) && /^[^。！？；]{0,12}$/.test(between(time, q))) yield* judge(q, way, time, (way.amount / time.amount) * 3600, 1.6);
    }
    if (SINGLE.test(leadOf(q, 10))) {
      const back = all.slice(i + 1).find((other) => other.dimension === q.dimension && RETURN.test(leadOf(other, 12)));
      if (back && back.from - q.to < 60) yield* judge(back, q, { ...q, amount: 2, hedge: 'exact', scale: 1, places: 0, size: 1 }, q.amount * 2, 2);
    }
    if (q.dimension === 'money' && PRICE.test(leadOf(q, 10)) && next && third && next.dimension === 'percent' && third.dimension === 'money' && q.sentence === third.sentence && PAID.test(leadOf(third, 10)) && /^的?(?:[^，。；0-9]{0,2})(?:补贴|优惠|减免|补助)/.test(field.text.slice(next.to)) !== DISCOUNT.test(leadOf(next, 6))) {
      yield* judge(third, q, next, q.amount * (1 - next.value / 100), 2);
    }
  }
}

function* judge(total: Figure, one: Figure, count: Figure, right: number, factor: number): Iterable<Product> {
  if (total.hedge === 'open' || says(total, right, loose(one) + loose(count)) || !isNear(total.amount, right, factor)) return;
  yield { total, one, count, right };
}
