import { quantitiesOf } from '../numbers';
import { grainOf } from '../figures';
import { figuresOf, leadOf, loose, type Figure } from './figure';

/// A share in per cent that part and whole do not give.
export interface Share {
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure;
  /// Per cent.
  readonly right: number;
}

/// 占总数的, 占比, 完成计划……的; a rate of what was counted before it.
const OF = /占(?:到|了)?(?:比(?:例|重)?(?:为|达到?|约)?)?([^，。；、0-9]{0,12}的)?$|(?:为|是|完成|达到?)[^，。；0-9]{0,8}[0-9.]+[万亿]?[^，。；0-9]{1,4}的$|占[^，。；0-9]{0,8}[0-9.]+[万亿]?[^，。；0-9]{1,4}的$/;
const RATE = /(?<!增长|下降|减少|利(?=润)|税|汇|费|概|频|效|出生|死亡|增|速|通胀|失业|贡献|收益|回报|折扣|知晓|满意|普及|入住|上座|命中|投票|收视)[\u4e00-\u9fff](?<!失业|复工|复产)率(?:为|达到?|约|达到了|是)?$/;
const NO_PART = /^(?:|年|月|日|岁|届|期|级|倍|percent|points|time|号|个月|次|℃|temperature)$/;
/// Between part and whole a sentence may go on about something else.
const ELSEWHERE = /同比|环比|增长|下降|增加|减少|比上年|比去年|去年|上年|平均|每|分别|其余|其他|另有/;

/// A whole that the sentence gives no figure of: 占全省的.
const FURTHER = /全[省国市县区球镇乡州]|世界|国内/;

/// Shares of which the sentence gives exactly two figures of one kind before them.
export function* shares(field: { readonly where: string; readonly text: string }): Iterable<Share> {
  if (!/[%％]/.test(field.text)) return;
  if (quantitiesOf(field).length < 3) return;
  const all = figuresOf(field);
  for (const [i, share] of all.entries()) {
    if (share.dimension !== 'percent' || share.hedge === 'open' || i < 2) continue;
    const lead = leadOf(share, 26);
    const planned = ofPlan(all, i);
    if (planned) {
      yield planned;
      continue;
    }
    const of = OF.exec(lead);
    if (!of && !RATE.test(lead)) continue;
    const before = all.slice(0, i).filter((q) => q.sentence === share.sentence && q.part === share.part && !NO_PART.test(q.dimension));
    const last = before.at(-1);
    if (!last) continue;
    const same = before.filter((q) => q.dimension === last.dimension);
    if (same.length !== 2 || same.some((q) => q.hedge !== 'exact')) continue;
    const [a, b] = same as [Figure, Figure];
    const [part, whole] = a.amount < b.amount ? [a, b] : [b, a];
    if (part.amount === whole.amount || ELSEWHERE.test(field.text.slice(a.from, share.from)) || /比|^[^，]{0,4}、/.test(field.text.slice(a.to, b.from))) continue;
    const label = of?.[1];
    if (label !== undefined && (FURTHER.test(label) || (!/总|全|其/.test(label) && !akin(label, field.text.slice(Math.max(0, whole.from - 14), whole.from) + field.text.slice(whole.to, whole.to + 8).split(/[，。；]/)[0]!)))) continue;
    // 6批次不合格，合格率97%: the part is what the rate leaves out.
    const named = /([\u4e00-\u9fff]{2})率(?:为|达到?|约|达到了|是)?$/.exec(lead)?.[1];
    const without = !of && named !== undefined && new RegExp(`^[^，。；0-9]{0,3}[不未没]${named}`).test(field.text.slice(part.to, part.to + 8)) || new RegExp(`[不未没]${named}[^，。；0-9]{0,3}$`).test(leadOf(part, 8));
    const right = without ? 100 - (part.amount / whole.amount) * 100 : (part.amount / whole.amount) * 100;
    // 16.8万 of 24万: the whole leaves out a nought, not what is rounded.
    const full = part.scale === whole.scale && part.places === whole.places + 1 ? grainOf(part) / 2 / whole.value : loose(whole);
    const slack = right * (Math.min(loose(part), 0.03) + Math.min(full, 0.03)) + 1 / 10 ** share.places;
    // Of what was cut, the whole may be what is left. What is left, and the part that is not named, are said in per cent as well.
    if ([right, 100 - right, (part.amount / (part.amount + whole.amount)) * 100].some((each) => Math.abs(each - share.value) <= slack && !without) || (without && Math.abs(right - share.value) <= slack) || Math.abs(right - share.value) > 30) continue;
    yield { share, part, whole, right };
  }
}

/// 已接种2560人，完成计划的: of what was set out to be done.
const OF_PLAN = /(?:完成|达到|占)了?(?:年度|全年|总|既定|预定|原定)?(?:计划|任务|目标|指标|任务数|计划数|总任务|总量)的(?:约|近)?$/;
const DONE = /(?:已|完成|累计|共|接种|收割|播种|发放|改造|安装|栽种|销售|录入|登记|搬迁|到位)[^，。；、0-9]{0,10}$/;
const PEOPLE = /^[人名位]$/;
const kindOf = ({ dimension }: Figure): string => (PEOPLE.test(dimension) ? '人' : dimension);

/// What was done, in per cent of the plan that the sentences before give: two figures of one kind stand before the share, the plan first.
function ofPlan(all: readonly Figure[], index: number): Share | undefined {
  const share = all[index]!;
  if (!OF_PLAN.test(leadOf(share, 20))) return undefined;
  const part = all[index - 1];
  if (!part || NO_PART.test(part.dimension) || part.hedge !== 'exact' || !DONE.test(leadOf(part, 16)) || !/^[^。；！？0-9]{0,4}，[^，。；！？0-9]{0,14}$/.test(share.text.slice(part.to, share.from))) return undefined;
  const before = all.slice(0, index - 1).filter((q) => kindOf(q) === kindOf(part));
  const [whole] = before;
  if (!whole || before.length !== 1 || whole.hedge !== 'exact' || whole.amount <= part.amount) return undefined;
  const right = (part.amount / whole.amount) * 100;
  return Math.abs(right - share.value) <= 1 || Math.abs(right - share.value) > 30 ? undefined : { share, part, whole, right };
}

/// Whether two wordings share two characters in a row.
function akin(label: string, words: string): boolean {
  for (let i = 0; i + 2 < label.length; i++) if (words.includes(label.slice(i, i + 2))) return true;
  return false;
}
