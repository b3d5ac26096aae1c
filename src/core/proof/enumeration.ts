import { isRough, sameUnit } from './figures';
import type { Quantity } from './numbers';

/// Quantities of one unit that a sentence lists: `高架站5座、地下站3座`.
export interface Enumeration {
  readonly parts: readonly Quantity[];
  /// What each part is of, as the text says it before the number.
  readonly labels: readonly string[];
  /// Where the first label begins.
  readonly from: number;
  readonly to: number;
}

/// Units that do not add up, and those whose numbers are names.
const NO_SUM = /^(?:年|月|日|天|岁|周|小时|分钟|秒|个月|%|％|‰|倍|届|期|级|度|℃|个百分点|百分点|次|)$/;
const YEARS = /(?:(?:19|20)[0-9]{2}年?[至—-])?(?:19|20)[0-9]{2}年/g;
/// 依托社区建设52个，在公园、景区建设20个: a label may name two places.
const BETWEEN = /^[^，。；：、（）“”！？0-9]{0,6}(?:(?:[，、；]|和|及|以及|[，、；](?:和|及|以及))[^，。；：、（）！？0-9]{0,14}|[，；][^，。；：（）！？0-9]{0,14})$/;
/// A label that does not name a part of a whole (护坡、标志等 names the rest of it): a rough number, a comparison, a share of each.
const LOOSE = /^以$|其中|包括|(?<![一二三四特头])等(?!奖|次|级|$)|(?<![、和及][^、]{1,8})等$|不含|另有|另外|平均|每|均|各(?![类级地界科])|比(?!例|赛)|(?<!新)增|减|关闭|撤销|注销|淘汰(?!赛)|退出|拆除|流失|从(?!业)|去年|同期|分别|达到|目标|计划|突破|连续|第(?!三方|一书记|[一二三四五六七八九十]{1,3}[中小幼医人实])|(?<!附)近(?!郊)|超(?!市)|逾|不少于|不低于|(?<![预签节])约|日均|同比|折合|相当于|占|户$/;
/// 1180个车位中，机关640个: the whole, and then its parts.
const OF_THESE = /^[^，。；0-9]{0,6}(?<!其)中，/;
const LONGEST_LABEL = 14;
/// More parts than a sentence lists: a table.
const MOST = 24;

/// The enumerations of a field, in reading order.
export function enumerations(text: string, quantities: readonly Quantity[]): readonly Enumeration[] {
  if (!maybe(quantities)) return [];
  const out: Enumeration[] = [];
  let parts: Quantity[] = [];
  let labels: string[] = [];
  const flush = (): void => {
    if (parts.length >= 2 && parts.length <= MOST) out.push({ parts, labels, from: parts[0]!.from - labels[0]!.length, to: parts.at(-1)!.to });
    parts = [];
    labels = [];
  };
  for (const q of quantities) {
    if (NO_SUM.test(q.unit) || isTotal(text, q)) {
      // A year is no quantity of its own: 2022年改造21个，2023年改造34个.
      if (q.unit !== '年' && parts.length > 0) flush();
      continue;
    }
    if (isRough(text, q)) {
      flush();
      continue;
    }
    const last = parts.at(-1);
    if (last && sameUnit(q.unit, last.unit)) {
      const between = text.slice(last.to, q.from).replace(YEARS, '');
      const label = between.replace(/^[^，；、]*[，；、]/, '').replace(/^(?:和|及|以及)/, '');
      if (BETWEEN.test(between) && !LOOSE.test(label) && !OF_THESE.test(between)) {
        // Most numbers begin no list: the first label is read when a second part follows.
        if (parts.length === 1) labels = [labelBefore(text, last)];
        if (parts.length > 1 || !LOOSE.test(labels[0]!)) {
          parts.push(q);
          labels.push(label);
          continue;
        }
      }
    }
    flush();
    parts = [q];
  }
  flush();
  return out;
}

/// Whether the last part is what is left when the others are named: 山茶和其他花苗13万盆, 护坡、标志等45万元.
export const endsInRest = ({ labels }: Enumeration): boolean => /其他|其余|其它|等$/.test(labels.at(-1)!);

/// Whether two of one unit follow each other; most fields have none.
function maybe(quantities: readonly Quantity[]): boolean {
  let last: string | undefined;
  for (const { unit } of quantities) {
    if (unit === '' || unit === '年' || NO_SUM.test(unit)) continue;
    if (last !== undefined && sameUnit(unit, last)) return true;
    last = unit;
  }
  return false;
}

/// What the first number of a list is of.
function labelBefore(text: string, q: Quantity): string {
  const label = text.slice(Math.max(0, q.from - LONGEST_LABEL), q.from).replace(YEARS, '').split(/[，。；、：（）！？“”0-9]/).at(-1)!;
  return label.replace(/^.*?(?:其中|包括|分别[为是有]?)/, '');
}

/// By unit, that a further figure of it goes on with 、 behind a total.
const ON = new Map<string, RegExp>();
function goesOn(unit: string): RegExp {
  let known = ON.get(unit);
  if (!known) ON.set(unit, (known = new RegExp(`^、[^，。；、0-9]{2,8}[0-9.]+[万亿]?${unit}`)));
  return known;
}

const TOTAL = /(?:共|共计|合计|总计|总共|一共|累计|总数|总量|总投资|总额|总产值|全长|总长|总面积)[^，。；、0-9]{0,8}$/;

/// Whether a number is said to be the total of others; the first of a list may only be said to belong to one (共评出一等奖12人、二等奖30人).
export const isTotal = (text: string, q: Quantity): boolean => {
  const before = text.slice(Math.max(0, q.from - 12), q.from);
  // 共查获甲17起、乙4起: what goes on with 、 is the first of a list.
  return TOTAL.test(before) && !/[一二三四特]等奖$|[金银铜]牌$/.test(before) && !(q.unit !== '' && goesOn(q.unit).test(text.slice(q.to, q.to + 24)));
};
