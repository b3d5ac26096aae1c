import { standsWithin } from '../begins';
import { CharSet } from '../../text/char-set';
import { quantitiesOf } from '../numbers';
import { beforeNumber, Sign } from '../sign';
import { between, figuresOf, isNear, isSlip, leadOf, loose, measureOf, says, type Figure } from './figure';

/// A total that what one has and how many there are do not give.
export interface Product {
  readonly total: Figure;
  readonly one: Figure;
  readonly count: Figure;
  readonly right: number;
}

const ONE = '台|座|个|套|辆|体|件|艘|栋|户|亩|人|名|位|箱|棵|株|头|只|公斤|千克|斤|吨|张|间|组|队|场|天|日|月|次|班|平方米|立方米|盒|袋|份|瓶|公里|米|小时|分钟|趟|节|盏|块|根|枚|本|册|家|年|周|度|颗|课时|车|轮|村|班|校|乡|镇|县|厂|店|桌|排|行|列|层|笔|例|幅|处|条|项|所|种|批|期|架|部|门|段|页|桶|株|晚|夜';
/// What is said of one: 每台, 单机容量, 亩产. Group 1 or 2 is the unit that is counted; a number before it says of how many (每4.5公斤).
const PER = new RegExp(`(?:每(?:隔)?(?:一)?([0-9]{1,4}(?:\\.[0-9]{1,2})?)?个?(${ONE})[^，。；、！？0-9]{0,8}|(亩|户|人|日|月|年)(?:产(?!值)|均)[^，。；、！？0-9]{0,6}|单(台|座|个|套|辆|机|体|件|艘|栋|户|程)[^，。；、！？0-9]{0,6}|(?<![第同统十百千万])一(斤|公斤|吨|亩|头|只|棵|株|箱|袋|件|张|本|份|盒|瓶|条|把|套|筐)(?:就|能|可|要)?(?:卖到?|收|值|售价?|赚|挣)[^，。；、！？0-9]{0,3})$`);
/// Every match of `PER` holds one of these.
const PER_SIGNS = new CharSet('每单产均一');
const COUNT_UNITS: Readonly<Record<string, readonly string[]>> = { 日: ['天'], 天: ['天'], 晚: ['天', '晚'], 夜: ['天', '夜'], 队: ['支', '个', '队'], 场: ['场', '次'], 月: ['个月'], 人: ['人', '名', '位', '人次'], 名: ['人', '名', '位'], 位: ['人', '名', '位'], 机: ['台', '座', '套'], 体: ['座', '个', '栋'] };
/// What says that a figure is the whole that others make.
const WHOLE = /(?:共|总|合计|累计|全年|全部|一年|发放|支付|付(?=了)|花(?=了)|交(?=了)|领到|领取|拿到|卖得|应得|赔款|可产|可制|可得|能产|应付|应交|实付|需要|需|要花|花费|计|收入|产值|产量|到手|一天|每天|每月|每年|多支出|少支出|多花|全[校镇村县市队厂乡省区班][\u4e00-\u9fff]{0,3}|省下|节省|节约|就是|卖了|赚了|挣了|合|飞行|运行|行驶|增收)(?:了|达|可达|为|要|需|约|近|超|可|能|到)*[^，。；、！？0-9]{0,5}$/;
/// 每户发放鸡苗50只，共发放给120户，鸡苗6000只: what is counted is named again.
const NAMES = /^，[\u4e00-\u9fff]{2,4}$/;
const CHANGE = /(?:多支出|少支出|多花|少花|多交|少交|多付|少付|节省|节约|省下|增加支出|减少支出)(?:了|约)?$/;

export const counted = (unit: string, figure: Figure): boolean => (figure.unit === '个' && new RegExp(`^(?:小|大|行政|自然|教学|代表)?${unit}`).test(figure.text.slice(figure.to, figure.to + 4))) || (COUNT_UNITS[unit] ?? [unit]).includes(figure.unit) || (measureOf(unit).dimension !== unit && measureOf(unit).dimension === figure.dimension);

/// Where it stands before a figure, something may be said of one.
export const OF_ONE = new Sign(...beforeNumber(PER));

export interface Rate {
  readonly figure: Figure;
  readonly unit: string;
  /// Of how much of the unit the figure is said, in the unit's base.
  readonly of: number;
}

/// 日 as a unit of dates is no time, 每日 is one of 天.
const sizeOf = (unit: string): number => measureOf(/^[日晚夜]$/.test(unit) ? '天' : unit).size;

/// What is said of one, if the words before a figure say so.
export function rateOf(figure: Figure): Rate | undefined {
  if (!standsWithin(figure.text, Math.max(figure.sentence, figure.from - 20), figure.from, PER_SIGNS)) return undefined;
  const hit = PER.exec(leadOf(figure, 20));
  const unit = hit?.[2] ?? hit?.[3] ?? hit?.[4] ?? hit?.[5];
  return unit === undefined ? undefined : { figure, unit, of: Number(hit![1] ?? 1) * sizeOf(unit) };
}

export function* products(field: { readonly where: string; readonly text: string }): Iterable<Product> {
  if (!OF_ONE.in(field) || quantitiesOf(field).length < 3) return;
  const all = figuresOf(field);
  const rates = all.flatMap((q) => (q.hedge === 'open' || q.unit === '' || /^(?:percent|points|倍|岁)$/.test(q.dimension) ? [] : rateOf(q) ?? []));
  if (rates.length === 0) return;
  for (const [i, total] of all.entries()) {
    if (total.hedge === 'open' || total.unit === '') continue;
    const lead = leadOf(total, 14);
    // 每月将多支出……: what is said of one month is made of what a cubic metre costs.
    if (rates.some((rate) => rate.figure === total) && !CHANGE.test(lead)) continue;
    // 30天骑行900公里: the count itself stands right before the total.
    const counting = all[i - 1];
    if (!WHOLE.test(lead) && !(counting && counting.dimension !== total.dimension && /^(?:天|个月|年|次|趟|小时|个小时)$/.test(counting.unit) && /^[\u4e00-\u9fff]{1,5}$/.test(between(counting, total))) && !(counting && NAMES.test(between(counting, total)))) continue;
    const mine = rates.filter((rate) => rate.figure.dimension === total.dimension && rate.figure !== total);
    if (mine.length === 0) continue;
    const fits = (rate: number, slack: number): boolean => all.some((count) => count !== total && total.amount > 0 && says(total, rate * count.amount, slack + loose(count)));
    const wins = (rate: Rate): boolean => fits(rate.figure.amount / rate.of, loose(rate.figure)) || fits(rate.figure.value * rate.figure.size, loose(rate.figure));
    if (mine.some(wins) || all.some((q) => q !== total && q.dimension === total.dimension && q.amount === total.amount)) continue;
    const change = CHANGE.test(lead) ? changeOf(all, total, mine) : undefined;
    const around = change ? [change] : mine.filter((rate) => (rate.figure.from < total.from ? total.from - rate.figure.to < REACH : rate.figure.sentence === total.sentence));
    // 亩产550公斤，400亩共收22万吨；每亩产鱼60公斤: of several it is the one that was said before.
    const near = around.length > 1 ? around.filter((rate) => rate.figure.from < total.from) : around;
    if (near.length !== 1) continue;
    const [rate] = near as [Rate];
    const start = change ? 0 : rate.figure.sentence === total.sentence ? total.sentence : Math.min(rate.figure.sentence, total.sentence);
    const counts = all.filter((q) => q !== total && q !== rate.figure && q.from >= start && (q.from < total.from || q.sentence === total.sentence) && counted(rate.unit, q) && q.amount !== rate.of && !/每$/.test(leadOf(q, 1)) && !/第$/.test(leadOf(q, 1)));
    // 假期3天……3天共: one count said twice.
    if (new Set(counts.map((q) => q.amount)).size !== 1 || counts.at(-1)!.hedge === 'open') continue;
    const count = counts.at(-1)!;
    const right = (rate.figure.amount * count.amount) / rate.of;
    if (right <= 0 || ([rate.figure, count, total].some((q) => q.hedge !== 'exact') && isNear(total.amount, right, ROUGH)) || (change && fits(rate.figure.amount / rate.of, 0.01))) continue;
    // 18亩，每亩保额5000元，损失率54%: a share of the whole that only a slip hides.
    const shares = all.filter((q) => q.dimension === 'percent' && q.sentence === total.sentence && q.from < total.from);
    if (shares.some((share) => says(total, (right * share.value) / 100, loose(rate.figure) + loose(count)))) continue;
    const [share] = shares;
    if (share && shares.length === 1 && /应得|赔款|补贴|应付|应缴|承担|实得|所得/.test(lead)) {
      if (isSlip(total, (right * share.value) / 100)) yield { total, one: rate.figure, count, right: (right * share.value) / 100 };
      continue;
    }
    // What comes behind its total says how it is made up: only in full figures.
    if (total.from < rate.figure.from) {
      const made = total.amount / rate.figure.amount;
      if (total.hedge === 'exact' && count.hedge === 'exact' && rate.figure.hedge === 'exact' && Math.abs(made - Math.round(made)) < 1e-6 && isNear(count.amount, made, 1.3) && count.from > total.from) yield { total: count, one: rate.figure, count: total, right: made };
      continue;
    }
    // In one sentence the three belong together; apart from it only a slip tells.
    // Only named again, it may be the number of something else.
    if (!WHOLE.test(lead) && counting && NAMES.test(between(counting, total)) && !(isSlip(total, right) && leadOf(rate.figure, 6).endsWith(between(counting, total).slice(1)))) continue;
    const together = count.sentence === total.sentence && rate.figure.sentence === total.sentence;
    if (!isSlip(total, right) && !(together && isNear(total.amount, right, i - all.indexOf(count) > 3 ? 1.3 : 1.6))) continue;
    yield { total, one: rate.figure, count, right };
  }
}

/// Rough figures make a rough total: only what is further off than this is wrong.
const ROUGH = 1.35;
/// How far back what one has may stand.
const REACH = 110;

/// 每立方米由2.20元调整为2.53元: what one has more or less than before.
function changeOf(all: readonly Figure[], total: Figure, rates: readonly Rate[]): Rate | undefined {
  for (const rate of rates) {
    const at = all.indexOf(rate.figure);
    const next = all[at + 1];
    if (next && next !== total && next.dimension === rate.figure.dimension && /^(?:的[^，。；0-9]{0,3})?(?:调整|提高|上调|下调|增加|降低|涨|降)(?:到|至|为)[^，。；0-9]{0,3}$/.test(between(rate.figure, next))) {
      const by = Math.abs(next.amount - rate.figure.amount);
      return { ...rate, figure: { ...next, from: rate.figure.from, amount: by } };
    }
  }
  return undefined;
}
