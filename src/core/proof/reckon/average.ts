import { standsWithin } from '../begins';
import { CharSet } from '../../text/char-set';
import { quantitiesOf } from '../numbers';
import { beforeNumber, Sign } from '../sign';
import { allFigures } from './spelt';
import { figuresOf, isNear, isSlip, leadOf, loose, measureOf, says, type Figure } from './figure';
import { counted, OF_ONE, rateOf, type Rate } from './product';

/// An average that total and count do not give.
export interface Average {
  readonly average: Figure;
  readonly total: Figure;
  readonly count: Figure;
  readonly right: number;
}

/// A price or a norm is said of one without being worked out of anything.
const MEAN = /(?:平均|均摊|摊到|折合|合)[^，。；、0-9]{0,4}$|(?:户|人|亩|场|队|日|月|年)均[^，。；、0-9]{0,6}$|亩产[^，。；、0-9]{0,3}$|每[^，。；、0-9]{1,6}$/;
/// Every match of `MEAN` holds one of these.
const MEAN_SIGNS = new CharSet('均摊合产每');
const SURE = /平均|均摊|摊到|[户人亩场队日月年]均/;
/// A figure of another year, and one that is said to be the whole.
const FORMER = /(?:去年|上年|前年|同期|比|较|(?:19|20)[0-9]{2}年)的?[^，。；、0-9]{0,4}$/;
const WHOLE = /(?:共|总|合计|累计|全长)[^，。；、0-9]{0,6}$/;

const current = (some: readonly Figure[]): readonly Figure[] => {
  const now = some.filter((q) => !FORMER.test(leadOf(q, 8)));
  return now.length > 0 ? now : some;
};

/// Of several figures the one that is said to be the whole, or the only one of this year.
function marked(some: readonly Figure[]): readonly Figure[] {
  if (some.length < 2) return some;
  const now = current(some);
  const wholes = now.filter((q) => WHOLE.test(leadOf(q, 9)));
  return wholes.length === 1 ? wholes : now;
}

const isCount = (unit: string, q: Figure): boolean => counted(unit, q) && q.amount > measureOf(q.unit).size && !(q.unit === '年' && q.value > 1000) && !/第$/.test(leadOf(q, 1));

export function* averages(field: { readonly where: string; readonly text: string }): Iterable<Average> {
  if (!OF_ONE.in(field) || quantitiesOf(field).length < 2) return;
  const all = allFigures(field);
  if (all.length < 3) return;
  for (const [i, average] of all.entries()) {
    if (average.unit === '' || average.hedge === 'open' || /^(?:percent|points|岁)$/.test(average.dimension) || !standsWithin(average.text, Math.max(average.sentence, average.from - 14), average.from, MEAN_SIGNS) || !MEAN.test(leadOf(average, 14))) continue;
    const rate = rateOf(average);
    if (!rate) continue;
    const before = all.slice(0, i);
    const totals = before.filter((q) => q.dimension === average.dimension && q.hedge !== 'open' && (q.amount > average.amount * 1.5 || q.amount * 1e3 > average.amount * 1.5 && SURE.test(leadOf(average, 14))));
    const counts = before.filter((q) => isCount(rate.unit, q) && !totals.includes(q));
    const quotient = (total: Figure, count: Figure): number => (total.amount / count.amount) * rate.of;
    if (current(totals).some((total) => current(counts).some((count) => says(average, quotient(total, count), loose(total) + loose(count))))) continue;
    const start = average.sentence;
    const here = (q: Figure): boolean => q.from >= start;
    const [total, ...more] = marked(totals.filter(here));
    const own = marked(counts.filter(here));
    if (!total || more.length > 0) continue;
    // 214小微企业: the measure word is left out.
    const bare = own.length > 0 || !SURE.test(leadOf(average, 14)) ? [] : before.filter((q) => here(q) && q.unit === '' && q.value > 1 && /^[\u4e00-\u9fff]/.test(field.text.slice(q.to)));
    const [count, ...others] = own.length > 0 ? own : bare;
    if (!count || others.length > 0 || count === total || count.hedge === 'open') continue;
    const right = quotient(total, count);
    const tens = tenfold(average.amount, right);
    if (total.amount <= average.amount) {
      // Less than one of its parts: the total is the one that lost its 万 or took the smaller unit.
      if (tens && total.hedge === 'exact' && own.length > 0) yield { average: total, total: average, count, right: (average.amount * count.amount) / rate.of };
      continue;
    }
    // What is rough on either side, or said of one without being an average, only a slip makes wrong.
    const sure = SURE.test(leadOf(average, 14)) && [average, total, count].every((q) => q.hedge === 'exact') && own.length > 0;
    if ((!tens && (total.hedge !== 'exact' || own.length === 0)) || !(count.hedge === 'exact' || (tens && count.hedge === 'about'))) continue;
    if (tens || (isRound(average, right) && (SURE.test(leadOf(average, 14)) || average.hedge === 'exact')) || (sure && isNear(average.amount, right, 2))) yield { average, total, count, right };
  }
}

/// Whether a slip makes the average of a quotient that the text would give as a round figure.
function isRound(average: Figure, right: number): boolean {
  const step = (average.scale / 10 ** average.places) * average.size;
  return isSlip(average, right) && Math.abs(Math.round(right / step) * step - right) <= right * 0.01;
}

const tenfold = (said: number, right: number): boolean => [10, 100, 1000, 1e4, 1e8].some((times) => isNear(said * times, right, 1.06) || isNear(said, right * times, 1.06));

/// What time takes of a whole, by what is done in one: 每天掘进8米，3600米需要450天.
const TAKES = /(?:预计|需要?|要|可用|用了?|花了?|够|历时|用时|大约)[^，。；、0-9]{0,4}$/;

const TIME = new Sign(...beforeNumber(TAKES));

export function* quotients(field: { readonly where: string; readonly text: string }): Iterable<Average> {
  if (!OF_ONE.in(field) || !TIME.in(field) || quantitiesOf(field).length < 3) return;
  const all = figuresOf(field);
  const rates = all.flatMap((q): Rate[] => (q.hedge === 'open' || q.unit === '' || q.dimension === 'percent' ? [] : [rateOf(q) ?? []].flat()));
  for (const time of all) {
    if (!/^(?:天|小时|个小时|个月|年|分钟)$/.test(time.unit) || time.hedge === 'open' || (time.unit === '年' && time.value > 1000) || !TAKES.test(leadOf(time, 10))) continue;
    const mine = rates.filter((rate) => rate.figure.sentence === time.sentence && counted(rate.unit, time));
    if (mine.length !== 1) continue;
    const [rate] = mine as [Rate];
    const totals = all.filter((q) => q !== rate.figure && q.dimension === rate.figure.dimension && q.amount > rate.figure.amount * 1.5 && q.hedge !== 'open');
    const here = totals.filter((q) => q.sentence === time.sentence && q.from < time.from);
    const right = (total: Figure): number => (total.amount / rate.figure.amount) * rate.of;
    if (here.length !== 1 || totals.some((q) => says(time, right(q), loose(q) + loose(rate.figure)))) continue;
    const [total] = here as [Figure];
    if (isNear(time.amount, right(total), 1.6) || isSlip(time, right(total))) yield { average: time, total, count: rate.figure, right: right(total) };
  }
}
