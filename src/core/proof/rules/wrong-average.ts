import type { Report } from '../../rule/rule';
import { grainOf, slipBetween } from '../figures';
import { plain, quantitiesOf, writeLike, type Quantity } from '../numbers';
import { PROSE, type ProofParagraphRule } from '../rule';

/// What is said of one: 平均每座, 户均, 每队. Group 1 or 2 is the unit that is counted.
const PER = /(?:平均每|每|均摊到每)(座|户|人|场|队|亩|公里|名|所|个|家|台|公斤|吨|棵|株|间|套|天|月|年|次|平方米|件|位|笔|辆|例|亩|幢|栋|份|节|只|头)[^，。；、0-9]{0,6}$|(户|人|亩|场|队|日|月|年)均[^，。；、0-9]{0,6}$|(亩)产[^，。；、0-9]{0,3}$/;
/// The units that a count of these may have.
const COUNTS: Readonly<Record<string, readonly string[]>> = { 人: ['人', '名', '位', '人次'], 日: ['天'], 月: ['个月'], 名: ['名', '人', '位'], 位: ['位', '名', '人'], 队: ['支', '个', '队'], 场: ['场'], 公斤: ['公斤', '千克', '吨'] };
/// The same measure in another size.
const SAME: readonly (readonly string[])[] = [['吨', '公斤', '千克'], ['公里', '千米', '米'], ['人', '名', '位']];
const SIZE: Readonly<Record<string, number>> = { 吨: 1000, 公斤: 1, 千克: 1, 公里: 1000, 千米: 1000, 米: 1 };
const ROUGH = /(?:多|余|近|约|超|逾|不足|不到|至少|以上|左右|突破)/;
/// A round number in 万 stands beside exact ones for what it says, give or take this share.
const ROUNDED = 0.03;
/// How far from its rounded form, as the text would give it, an average may be.
const CLEAN = 0.01;

const base = (q: Quantity, unit = q.unit): number => q.value * (SIZE[unit] ?? 1);
const alike = (a: string, b: string): boolean => a === b || SAME.some((units) => units.includes(a) && units.includes(b));
const rough = (text: string, q: Quantity): boolean => ROUGH.test(text.slice(Math.max(0, q.from - 3), q.from)) || /[多余]/.test(text.slice(q.from, q.to)) || /^(?:多|余|以上|左右)/.test(text.slice(q.to));

/// A figure of another year.
const FORMER = /(?:去年|上年|前年|同期|比|较|(?:19|20)[0-9]{2}年)的?[^，。；、0-9]{0,4}$/;
const WHOLE = /(?:共|总|合计|累计|全长)[^，。；、0-9]{0,6}$/;
/// Of several figures the one that is said to be the whole.
function marked(text: string, some: readonly Quantity[]): readonly Quantity[] {
  if (some.length < 2) return some;
  const wholes = some.filter((q) => WHOLE.test(text.slice(Math.max(0, q.from - 9), q.from)));
  return wholes.length === 1 ? wholes : some;
}

/// `收了200公斤，每公斤卖30元，收入6000元`: amount, unit, price, takings.
const PRODUCT = /([0-9]{1,7}(?:\.[0-9]{1,2})?)(公斤|斤|吨|只|头|个|件|亩|箱|张|株|棵|双|套|人|天)[^，。；、0-9]{0,3}，(?:按)?(?:平均)?每\2[^，。；、0-9]{0,6}([0-9]{1,6}(?:\.[0-9]{1,2})?)元(?:计算)?，[^，。；、0-9]{0,8}([0-9]{1,9}(?:\.[0-9]{1,2})?)(万?)元/g;

export const wrongAverage: ProofParagraphRule = {
  name: 'wrong-average', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '每均',
  docs: {
    what: { zh: '平均数与总数、份数对不上', en: 'An average that total and count do not give' },
    why: { zh: '总数÷份数应等于平均数', en: 'The total divided by the count is the average' },
    instead: { zh: '按总数和份数重算', en: 'Work it out again' },
  },
  messages: { average: { zh: '按{total}、{count}计算是{right}', en: '{total} divided by {count} is {right}' }, product: { zh: '{amount}乘以{price}是{right}', en: '{amount} times {price} is {right}' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    if (!/[每均]/.test(text)) return;
    for (const hit of text.matchAll(PRODUCT)) {
      const [, amount, , price, takings, scale] = hit;
      const right = Number(amount) * Number(price);
      const said = Number(takings) * (scale === '' ? 1 : 1e4);
      if (Math.abs(right - said) <= (scale === '' ? 1 : 1e4 / 10 ** (takings!.split('.')[1]?.length ?? 0))) continue;
      const to = hit.index + hit[0].length;
      const from = to - 1 - scale!.length - takings!.length;
      yield { from, to, fixes: [`${plain(scale === '' ? right : right / 1e4)}${scale!}元`], message: 'product', data: { amount: amount!, price: price!, right: plain(right) } };
    }
    const all = quantitiesOf(field);
    for (const [index, q] of all.entries()) {
      const per = PER.exec(text.slice(Math.max(0, q.from - 14), q.from));
      const unit = per?.[1] ?? per?.[2] ?? per?.[3];
      if (unit === undefined || q.unit === '' || /[%％]/.test(q.unit) || rough(text, q)) continue;
      const sentence = text.lastIndexOf('。', q.from);
      const before = all.slice(0, index).filter((other) => other.from > sentence && !FORMER.test(text.slice(Math.max(0, other.from - 8), other.from)));
      const totals = marked(text, before.filter((other) => alike(other.unit, q.unit) && base(other) > base(q) * 1.5));
      const counts = marked(text, before.filter((other) => (COUNTS[unit] ?? [unit]).includes(other.unit) && other.value > 1 && !(other.unit === '年' && other.value > 1000) && !/第$/.test(text.slice(0, other.from))));
      // With two of either nobody can tell which is meant.
      if (totals.length !== 1 || counts.length !== 1 || totals[0] === counts[0] || rough(text, totals[0]!) || rough(text, counts[0]!)) continue;
      const [total, count] = [totals[0]!, counts[0]!];
      const right = base(total) / (count.value * (unit === '公斤' ? SIZE[count.unit] ?? 1 : 1)) / (SIZE[q.unit] ?? 1);
      const grain = (of: Quantity): number => Math.min(grainOf(of) / 2 / of.value, ROUNDED);
      // Truncation instead of rounding is common: only a whole step off is wrong.
      if (Math.abs(right - q.value) < right * (grain(total) + grain(count)) + q.scale / 10 ** q.places - 1e-9) continue;
      // What no slip explains are figures of two things.
      const step = q.scale / 10 ** q.places;
      const rounded = Math.round(right / step) * step;
      if (!(Math.abs(rounded - right) <= right * CLEAN && slipBetween(q.value, rounded, q)) && slipBetween(q.value, right, { scale: 1, places: 2 }) !== 'tens') continue;
      const exact = Number((right / q.scale).toFixed(Math.max(q.places, 2))) * q.scale;
      yield {
        from: q.from, to: q.to, fixes: [`${writeLike(exact, q)}${q.unit}`], message: 'average',
        data: { total: text.slice(total.from, total.to), count: text.slice(count.from, count.to), right: `${plain(exact / q.scale)}${text.slice(q.from, q.digitsTo).replace(/[0-9.,]/g, '')}${q.unit}` },
        related: [{ where: field.where, from: total.from, to: total.to }, { where: field.where, from: count.from, to: count.to }],
      };
    }
  },
};
