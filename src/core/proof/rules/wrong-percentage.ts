import type { Report } from '../../rule/rule';
import { plain } from '../numbers';
import { PROSE, type ProofParagraphRule } from '../rule';

const AMOUNT = '([0-9]{1,10}(?:\\.[0-9]{1,4})?)([万亿]?)';
const UNIT = '(元|美元|人|人次|个|户|亩|公顷|吨|公斤|台|辆|件|家|万千瓦时|千瓦时|架次|艘|头|只|平方米|公里|所|张|册)';
const UP = '(?:增长|增加|上升|提高|上涨|增幅|升高)';
const DOWN = '(?:下降|减少|降低|下跌|回落|缩减|下滑)';
const GAP = '[^0-9。；！？，]{0,8}';

/// The figure, the figure of the year before, and the change between them.
const YEAR_ON_YEAR = new RegExp(`${AMOUNT}${UNIT}，(?:而)?(?:去年|上年|前一年)(?:同期)?(?:为|是|仅为|只有|仅|的)?${AMOUNT}${UNIT}，(?:同比|比上年|比去年|较上年|较去年|同期)?(${UP}|${DOWN})(?:了)?([0-9]{1,4}(?:\\.[0-9]{1,2})?)[%％]`, 'g');
/// A year may stand between: 由2020年的30万元增长到2024年的210万元.
const YEAR = '(?:(?:19|20)[0-9]{2}年底?的?[^0-9。；！？，]{0,4})?';
const THAN = new RegExp(`${AMOUNT}${UNIT}，(?:同比)?[比较](?:去年|上年|前一年|(?:19|20)[0-9]{2}年)(?:同期)?的?${AMOUNT}${UNIT}(?:同比)?(${UP}|${DOWN})(?:了)?([0-9]{1,4}(?:\\.[0-9]{1,2})?)[%％]`, 'g');
const LAST_THIS = new RegExp(`(?:去年|上年)[^0-9。；！？，]{0,14}${AMOUNT}${UNIT}，(?:而)?今年[^0-9。；！？，]{0,10}${AMOUNT}${UNIT}，(?:预计|将|可|同比|比上年|比去年)?(${UP}|${DOWN})(?:了)?([0-9]{1,4}(?:\\.[0-9]{1,2})?)[%％]`, 'g');
const FROM_TO = new RegExp(`[由从]${GAP}${YEAR}${AMOUNT}${UNIT}?${GAP}(?:增加|增长|提高|上升|上涨|提升|扩大|下降|减少|降低|下跌|缩减|发展|跃升|升)(?:到了?|至|为)${GAP}${YEAR}${AMOUNT}${UNIT}，(?:同比|总体)?(${UP}|${DOWN})(?:了)?([0-9]{1,4}(?:\\.[0-9]{1,2})?)([%％]|倍)`, 'g');

interface Figure {
  readonly value: number;
  readonly half: number;
}

function figure(digits: string, scale: string): Figure {
  const size = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1;
  const places = digits.split('.')[1]?.length ?? 0;
  // A whole number without 万 or 亿 is a count and exact.
  return { value: Number(digits) * size, half: scale === '' && places === 0 ? 0 : (size / 10 ** places) / 2 };
}

export const wrongPercentage: ProofParagraphRule = {
  name: 'wrong-percentage', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '%％倍',
  docs: {
    what: { zh: '增长、下降的百分数或倍数与前后数字对不上', en: 'A change in per cent or multiples that the figures do not give' },
    why: { zh: '（今年数－去年数）÷去年数应等于增幅；“增长了几倍”不含原数', en: 'The difference divided by the former figure is the change; “grew by n times” leaves out the original' },
    instead: { zh: '按数字重算', en: 'Work it out again' },
  },
  messages: {
    percent: { zh: '按前面两个数计算是{right}%', en: 'By the two figures it is {right}%' },
    times: { zh: '“增长了几倍”不含原数，按前面两个数是{right}倍', en: 'Growth by multiples leaves out the original: by the two figures it is {right}' },
  },
  *check({ text }): Iterable<Report> {
    for (const hit of text.matchAll(YEAR_ON_YEAR)) {
      if (hit[3] !== hit[6]) continue;
      yield* judge(hit, figure(hit[4]!, hit[5]!), figure(hit[1]!, hit[2]!), hit[7]!, hit[8]!, '%');
    }
    for (const hit of text.matchAll(THAN)) {
      if (hit[3] === hit[6]) yield* judge(hit, figure(hit[4]!, hit[5]!), figure(hit[1]!, hit[2]!), hit[7]!, hit[8]!, '%');
    }
    for (const hit of text.matchAll(LAST_THIS)) {
      if (hit[3] === hit[6]) yield* judge(hit, figure(hit[1]!, hit[2]!), figure(hit[4]!, hit[5]!), hit[7]!, hit[8]!, '%');
    }
    for (const hit of text.matchAll(FROM_TO)) {
      const scale = hit[3] === undefined && hit[2] === '' && hit[5] !== '' && Number(hit[1]) > Number(hit[4]) * 10 ? '' : hit[2]!;
      if (hit[3] !== undefined && hit[3] !== hit[6]) continue;
      yield* judge(hit, figure(hit[1]!, scale), figure(hit[4]!, hit[5]!), hit[7]!, hit[8]!, hit[9]!);
    }
  },
};

function* judge(hit: RegExpExecArray, before: Figure, after: Figure, verb: string, said: string, unit: string): Iterable<Report> {
  if (before.value <= before.half || after.value <= 0) return;
  const end = hit.index + hit[0].length;
  const from = end - unit.length - said.length;
  const places = said.split('.')[1]?.length ?? 0;
  const grew = after.value > before.value;
  if (new RegExp(UP).test(verb) !== grew) return;
  const per = unit === '倍' ? 1 : 100;
  const change = (b: number, a: number): number => (Math.abs(a - b) / b) * per;
  const exact = change(before.value, after.value);
  const bounds = [change(before.value - before.half, after.value + after.half), change(before.value + before.half, after.value - after.half), change(before.value - before.half, after.value - after.half), change(before.value + before.half, after.value + after.half)];
  const tolerance = 0.5 / 10 ** places + 1e-9;
  const value = Number(said);
  if (unit === '倍') {
    // Only the classical slip: n times as much, said as growth by n times.
    if (Math.abs(after.value / before.value - value) < 1e-6 && value >= 2) yield { from, to: end, fixes: [`${plain(exact)}倍`], message: 'times', data: { right: plain(exact) } };
    return;
  }
  // Truncation instead of rounding is common and no error of fact.
  if (value >= Math.min(...bounds) - 2 * tolerance && value <= Math.max(...bounds) + tolerance) return;
  const right = exact.toFixed(places);
  yield { from, to: end, fixes: [`${right}${unit}`], message: 'percent', data: { right } };
}
