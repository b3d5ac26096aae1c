import type { Report } from '../../rule/rule';
import { grainOf, isRough, sameUnit, slipBetween } from '../figures';
import { matchesOf } from '../begins';
import { between, figuresOf, placeOf, wordsOf } from '../reckon/figure';
import { rates } from '../reckon/rate';
import { shares } from '../reckon/share';
import { fractionOf, hanValue, plain, quantitiesOf, toHan, writeFraction, writeLike, type Quantity } from '../numbers';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

/// `新增6283人，完成目标9000人的72%`: part, whole and share in a row.
const PART_TO_WHOLE = /^，(?:约|已)?(?:占|完成|达到?|是|为)[^，。；、0-9]{0,14}$/;
const WHOLE_TO_SHARE = /^的$/;
/// `公办41所……公办园占比60%`: the share of a labelled part in the whole before it.
/// A rate named after what the part is: 采纳20条，采纳率80%. Of what was cut, the whole may be what is left.
const RATE = /(?!精简|压减|削减|下降|缩减|减少)([\u4e00-\u9fff]{2})率(?:为|达|达到|约)?$/;
const LABEL_SHARE = /([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,2}(?:占比|占)(?:为|达|约)?$/;
const ROUGH = /[多余近约超逾]/;

const isPercent = (unit: string): boolean => unit === '%' || unit === '％';
const exact = (text: string, q: Quantity): boolean => !ROUGH.test(text.slice(Math.max(0, q.from - 1), q.to));

/// 采纳 before 采纳率; 冻死了 before 死亡率.
const named = (words: string, rate: string): boolean => words.endsWith(rate) || (rate === '死亡' && /死了?$/.test(words)) || (rate === '成活' && /(?:存|成)?活了?$/.test(words));

export const wrongShare: ProofParagraphRule = {
  name: 'wrong-share', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: ['%％分成', DIGITS],
  docs: {
    what: { zh: '所占的百分数与部分、总数对不上', en: 'A share that part and whole do not give' },
    why: { zh: '部分÷总数应等于所占比例', en: 'The part divided by the whole is the share' },
    instead: { zh: '按部分和总数重算', en: 'Work it out again' },
  },
  messages: { over: { zh: '这样的比率不会超过100%', en: 'Such a rate is never more than 100%' }, part: { zh: '{whole}的{share}是{right}', en: '{share} of {whole} is {right}' }, share: { zh: '{part}占{whole}的{right}', en: '{part} divided by {whole} is {right}' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    const all = quantitiesOf(field);
    yield* overHundred(text);
    yield* goodDays(field.where, text);
    yield* fractions(field.where, text, all);
    yield* ofFormer(field);
    if (!all.some((q) => isPercent(q.unit))) return;
    const asked = new Set<number>();
    for (const { share, part, whole, right } of [...shares(field), ...rates(field)]) {
      if (asked.has(share.from)) continue;
      const words = `${plain(Number(right.toFixed(share.places)))}${share.unit}`;
      asked.add(share.from);
      yield { from: share.from, to: share.to, fixes: [words], message: 'share', data: { part: wordsOf(part), whole: wordsOf(whole), right: words }, related: [part, whole].map(placeOf) };
    }
    for (const [index, share] of all.entries()) {
      if (asked.has(share.from)) continue;
      if (!isPercent(share.unit)) continue;
      yield* partOf(field.where, text, all, index);
      if (index < 2) continue;
      const whole = all[index - 1]!;
      const part = all[index - 2]!;
      if (part.unit !== '' && part.unit === whole.unit && PART_TO_WHOLE.test(text.slice(part.to, whole.from)) && WHOLE_TO_SHARE.test(text.slice(whole.to, share.from))) {
        yield* judge(field.where, text, part, whole, share);
        continue;
      }
      // 党员48名，其中女党员16名，占33.3%.
      if (/^(?:[^，。；、0-9]{0,4})，(?:约)?占(?:比)?(?:为)?$/.test(text.slice(whole.to, share.from)) && sameUnit(whole.unit, part.unit) && whole.unit !== '' && whole.value < part.value && /^[^。；！？]{0,24}[，。]?其中[，：]?[^，。；、0-9]{0,16}$/.test(text.slice(part.to, whole.from)) && !sameUnit(all[index + 1]?.unit ?? '', whole.unit)) {
        yield* judge(field.where, text, whole, part, share);
        continue;
      }
      const found = ofSentence(text, all, index);
      if (found) {
        if (!found.wholes.some((each) => isShare(found.part, each, share))) yield* judge(field.where, text, found.part, found.wholes.at(-1)!, share);
        continue;
      }
      const rate = RATE.exec(text.slice(Math.max(0, share.from - 8), share.from))?.[1];
      if (rate !== undefined && part.unit !== '' && part.unit === whole.unit) {
        // 抽检200批次，合格190批次，合格率95%: the whole stands first.
        const [first, second] = [part, whole];
        const others = all.slice(0, index - 2).some((q) => q.unit === first.unit && q.from > text.lastIndexOf('。', share.from));
        if (!others && second.value < first.value && named(text.slice(first.to, second.from), rate) && /^[^。！？；0-9]{0,8}，[^。！？；0-9]{0,8}$/.test(text.slice(second.to, share.from)) && !/[。；]/.test(text.slice(first.to, second.from))) yield* judge(field.where, text, second, first, share);
        continue;
      }
      const label = LABEL_SHARE.exec(text.slice(Math.max(0, share.from - 10), share.from))?.[1];
      if (label === undefined) continue;
      const start = text.lastIndexOf('。', share.from);
      const near = all.slice(0, index).filter((q) => q.from > start);
      const parts = near.filter((q) => text.slice(Math.max(start, q.from - label.length - 2), q.from).includes(label) && !/^[%％]$/.test(q.unit));
      const wholes = near.filter((q) => parts.length === 1 && q.unit === parts[0]!.unit && q.value > parts[0]!.value && /(?:共|总)[^，。；、0-9]{0,8}$/.test(text.slice(Math.max(0, q.from - 10), q.from)));
      if (parts.length === 1 && wholes.length === 1 && parts[0]!.unit !== '') yield* judge(field.where, text, parts[0]!, wholes[0]!, share);
    }
  },
};

/// What is said of another time, and so is no whole of a part of now.
const FORMER = /(?:去年|上年|前年|同期|上月|上届|往年|[比较])的?[^，。；、0-9]{0,6}$/;
const ITS_SHARE = /^[^，。；、0-9]{0,4}，(?:约)?占(?:比)?(?:为)?$/;
/// Between a list and the share of one of its parts: 民办养老机构占73.4%.
const NAMED_SHARE = /[，；]([\u4e00-\u9fff]{2,10}?)(?:占|占比)(?:为|达)?$/;

/// The part that a share behind it is of, and what may be its whole: of one unit, before the 其中 that the part stands behind, and of the same time.
function ofSentence(text: string, all: readonly Quantity[], index: number): { readonly part: Quantity; readonly wholes: readonly Quantity[] } | undefined {
  const share = all[index]!;
  const start = Math.max(text.lastIndexOf('。', share.from), share.from - 120, 0);
  const marked = text.lastIndexOf('其中', share.from);
  if (marked <= start) return undefined;
  const label = NAMED_SHARE.exec(text.slice(start, share.from))?.[1];
  // Only what stands near is looked at, however many figures a paragraph has.
  let first = index;
  while (first > 0 && all[first - 1]!.from > start) first--;
  const near = all.slice(first, index);
  const behind = near.filter((q) => q.from > marked);
  const last = behind.at(-1);
  let part: Quantity | undefined;
  if (last && ITS_SHARE.test(text.slice(last.to, share.from))) part = last;
  else if (label !== undefined) {
    const meant = behind.filter((q) => {
      const own = /[\u4e00-\u9fff]{2,8}$/.exec(text.slice(Math.max(start, q.from - 8), q.from))?.[0].replace(/^.*其中/, '');
      return own !== undefined && own.length >= 2 && label.startsWith(own);
    });
    if (meant.length === 1) [part] = meant;
  }
  if (!part || part.unit === '' || isPercent(part.unit)) return undefined;
  const unit = part.unit;
  const least = part.value;
  const wholes = near.filter((q) => q.to <= marked && sameUnit(q.unit, unit) && q.value > least && !FORMER.test(text.slice(Math.max(start, q.from - 12), q.from)));
  return wholes.length > 0 ? { part, wholes } : undefined;
}

/// Whether a share can be meant to be that of a part in a whole.
const isShare = (part: Quantity, whole: Quantity, share: Quantity): boolean => Math.abs((part.value / whole.value) * 100 - share.value) <= 1;

/// Rates of a whole, of which there is never more than all of it.
const OF_ALL = /(?<=(?:参保|合格|覆盖|普及|入学|成活|出勤|优良|满意|达标|就业|升学|入住|上座|知晓|结案|办结|破案|签约|到课|接种|巩固|毛入学|通过|及格|安装|通达|硬化|绿化|森林覆盖)率(?:已)?(?:为|达到?|高达|到了)?)1(?:0[1-9]|[1-9][0-9])(?:\.[0-9]{1,2})?[%％]|(?<=占(?:比|总[\u4e00-\u9fff]{1,3}的)(?:为|达)?)1(?:0[1-9]|[1-9][0-9])(?:\.[0-9]{1,2})?[%％]/g;

function* overHundred(text: string): Iterable<Report> {
  for (const hit of /率|占/.test(text) ? matchesOf(text, OF_ALL) : []) {
    // Children of other ages are counted in a gross rate.
    if (!text.slice(0, hit.index).includes('毛入学')) yield { from: hit.index, to: hit.index + hit[0].length, fixes: [], trust: 'none', message: 'over' };
  }
}

const GOOD_DAYS = /优良(?:的)?天数(?:比例)?(?:为|达到?|共|有|累计)*([0-9]{3})天[^。；]{0,30}?优良(?:天数)?(?:率|比例|占比)(?:为|达到?|是)?([0-9]{2}(?:\.[0-9]{1,2})?)[%％]/g;

/// 优良天数338天，优良率92.6%: of the days of a year, of which some may not have been measured.
function* goodDays(where: string, text: string): Iterable<Report> {
  for (const hit of text.includes('优良') ? matchesOf(text, GOOD_DAYS) : []) {
    const [days, said] = [Number(hit[1]), Number(hit[2])];
    const right = (days / 365) * 100;
    if (days > 366 || Math.abs(right - said) < 1.5) continue;
    const places = hit[2]!.split('.')[1]?.length ?? 0;
    if (!slipBetween(said, Number(right.toFixed(places)), { scale: 1, places })) continue;
    const to = hit.index + hit[0].length;
    const words = `${right.toFixed(places)}%`;
    yield { from: to - hit[2]!.length - 1, to, fixes: [words], message: 'share', data: { part: `${days}天`, whole: '365天', right: words }, related: [{ where, from: hit.index, to: to - hit[2]!.length - 1 }] };
  }
}

/// `2.4万亩，其中晚熟的占75%，面积为1.8万亩`: the part worked out of whole and share.
function* partOf(where: string, text: string, all: readonly Quantity[], index: number): Iterable<Report> {
  const [whole, share, part] = [all[index - 1], all[index]!, all[index + 1]];
  if (!whole || !part || whole.unit === '' || whole.unit !== part.unit || [whole, share, part].some((q) => isRough(text, q))) return;
  if (!/^[^。；！？0-9]{0,6}，其中[^。；，0-9]{0,12}占(?:比)?(?:为|达)?$/.test(text.slice(whole.to, share.from)) || !/^，(?:面积|总量|总数|产量|金额|人数|共|合)?(?:为|达到?|有|是|共|约|计)?$/.test(text.slice(share.to, part.from))) return;
  const right = (whole.value * share.value) / 100;
  if (Math.abs(right - part.value) <= right * Math.min(grainOf(whole) / 2 / whole.value + 0.5 / 10 ** share.places / share.value, 0.05) + grainOf(part)) {
    const step = part.scale / 10 ** part.places;
    if (Math.abs(right / step - Math.round(right / step)) > 1e-6 || Math.abs(right - part.value) < step / 2) return;
  }
  if (!slipBetween(part.value, right, part)) return;
  const words = `${writeLike(right, part)}${part.unit}`;
  yield { from: part.from, to: part.to, fixes: [words], message: 'part', data: { whole: text.slice(whole.from, whole.to), share: text.slice(share.from, share.to), right: words }, related: [whole, share].map(({ from, to }) => ({ where, from, to })) };
}

const TENTHS = /^，占(?:了)?(近|约|超)?([一二两三四五六七八九])成(?=[，。；多])/;
/// Between the parts of a whole that 其中 begins.
const PARTS = /^[^。！？]{0,80}$/;
const FRACTION = /^，占(?:了|总数的|总人数的|全部的)?([一二三四五六七八九十]{1,2})分之([一二三四五六七八九十]{1,2})/;

/// `共9人，其中女性6人，占三分之二`.
function* fractions(where: string, text: string, all: readonly Quantity[]): Iterable<Report> {
  if (!/分之|成/.test(text)) return;
  for (const [i, part] of all.entries()) {
    const hit = FRACTION.exec(text.slice(part.to, part.to + 18));
    const whole = wholeOf(text, all, i);
    const tenth = hit ? null : TENTHS.exec(text.slice(part.to, part.to + 8));
    if (tenth && whole && part.unit !== '' && sameUnit(whole.unit, part.unit) && whole.value > part.value && !isRough(text, whole) && !isRough(text, part) && (/^[^。！？；0-9]{0,12}其中[^，。；0-9]{0,10}$/.test(text.slice(whole.to, part.from)) || whole !== all[i - 1]) && Math.abs((part.value / whole.value) * 10 - hanValue(tenth[2]!.replace('两', '二'))) >= 1) {
      const to = part.to + tenth[0].length;
      const right = `${toHan(Math.max(1, Math.round((part.value / whole.value) * 10)))}成`;
      yield { from: to - 2, to, fixes: [right], message: 'share', data: { part: text.slice(part.from, part.to), whole: text.slice(whole.from, whole.to), right }, related: [whole, part].map(({ from, to: end }) => ({ where, from, to: end })) };
    }
    if (!hit || !whole || part.unit === '' || !sameUnit(whole.unit, part.unit) || whole.value <= part.value || isRough(text, whole) || isRough(text, part) || !/^[^。！？；0-9]{0,12}其中[^，。；0-9]{0,10}$/.test(text.slice(whole.to, part.from))) continue;
    const [below, above] = [hanValue(hit[1]!), hanValue(hit[2]!)];
    if (!(below > 1) || Math.abs(above / below - part.value / whole.value) < 0.04) continue;
    const to = part.to + hit[0].length;
    const fraction = fractionOf(part.value / whole.value);
    const right = fraction ? writeFraction(fraction) : `${plain(Number(((part.value / whole.value) * 100).toFixed(1)))}%`;
    yield { from: to - hit[1]!.length - hit[2]!.length - 2, to, fixes: [right], message: 'share', data: { part: text.slice(part.from, part.to), whole: text.slice(whole.from, whole.to), right }, related: [whole, part].map(({ from, to: end }) => ({ where, from, to: end })) };
  }
}

/// The figure before a part, or the one that 其中 stands behind where the part is not the first.
function wholeOf(text: string, all: readonly Quantity[], i: number): Quantity | undefined {
  const part = all[i]!;
  const marked = text.lastIndexOf('其中', part.from);
  let at = i - 1;
  while (at >= 0 && all[at]!.to > marked) at--;
  const whole = all[at];
  return marked >= 0 && whole && at < i - 1 && sameUnit(whole.unit, part.unit) && whole.value > part.value && PARTS.test(text.slice(whole.to, part.from)) ? whole : all[i - 1];
}

const SHRUNK = /^(?:缩短?|减少?|降低?|压缩|下降|精简|压减|缩减)(?:到了?|至|为)$/;
const OF_FORMER = /^[^。；！？0-9]{0,10}(?:原来|原先|过去|以前|从前)的([一二三四五六七八九十]{1,2})分之([一二三四五六七八九])(?![成多])/;

/// 从48小时缩到6小时，只有原来的八分之一.
function* ofFormer(field: { readonly where: string; readonly text: string }): Iterable<Report> {
  if (!field.text.includes('分之')) return;
  const all = figuresOf(field);
  for (let i = 1; i < all.length; i++) {
    const [before, now] = [all[i - 1]!, all[i]!];
    const hit = before.dimension === now.dimension && before.unit !== '' && SHRUNK.test(between(before, now)) ? OF_FORMER.exec(field.text.slice(now.to, now.to + 24)) : null;
    if (!hit || before.hedge !== 'exact' || now.hedge !== 'exact' || now.amount <= 0) continue;
    const [below, above] = [hanValue(hit[1]!), hanValue(hit[2]!)];
    const right = (before.amount / now.amount) * above;
    if (Math.abs(right - below) < 0.5 || Math.abs(right - Math.round(right)) > 0.05 || right > 20) continue;
    const to = now.to + hit[0].length;
    const words = `${toHan(Math.round(right))}分之${hit[2]!}`;
    yield { from: to - hit[1]!.length - hit[2]!.length - 2, to, fixes: [words], message: 'share', data: { part: wordsOf(now), whole: wordsOf(before), right: words }, related: [before, now].map(placeOf) };
  }
}

/// A round number in 万 is meant as it stands, give or take this share.
const ROUNDED = 0.03;

function* judge(where: string, text: string, part: Quantity, whole: Quantity, share: Quantity): Iterable<Report> {
  if (!exact(text, part) || !exact(text, whole) || !exact(text, share) || whole.value <= 0) return;
  const right = (part.value / whole.value) * 100;
  const grain = (q: Quantity): number => (q.scale === 1 && q.places === 0 ? 0 : Math.min(q.scale / 10 ** q.places / 2 / q.value, ROUNDED));
  // Truncation instead of rounding is common and no error of fact.
  const steps = right * 10 ** share.places;
  const even = grain(part) + grain(whole) === 0 && Math.abs(steps - Math.round(steps)) < 1e-9;
  if (Math.abs(right - share.value) <= right * (grain(part) + grain(whole)) + (even ? 0 : 1 / 10 ** share.places) + 1e-9) return;
  const said = plain(Number(right.toFixed(share.places)));
  yield {
    from: share.from, to: share.to, fixes: [`${said}${share.unit}`], message: 'share', data: { part: text.slice(part.from, part.to), whole: text.slice(whole.from, whole.to), right: `${said}%` },
    related: [{ where, from: part.from, to: part.to }, { where, from: whole.from, to: whole.to }],
  };
}
