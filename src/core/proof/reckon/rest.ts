import { quantitiesOf } from '../numbers';
import { fieldsWith } from '../presence';
import { ask } from '../standing';
import { between, figuresOf, isNear, isSlip, leadOf, loose, says, type Figure } from './figure';

/// What is left of a whole when a part is taken away.
const REST = /(?:剩余|剩下|还剩|尚余|其余|余下|还有|尚有|仅剩|只剩|余款|尾款|尚欠|还欠|还差|尚差|仍有|仍剩|库存|结余|节余|缺口|差额|还缺|尚缺)(?:的|款|部分|约|为|近|款项|资金|工程){0,2}[^，。；、！？0-9]{0,4}$/;
/// 还有 adds as often as it leaves over: what follows must say that it is not done.
const ADDS = /[还尚仍]有[^，。；、！？0-9]{0,4}$/;
const UNDONE = /^[^，。；！？]{0,10}(?:[未没待]|正在)/;
/// A rest of what stands in another paragraph.
const FAR = /(?:余款|尾款|尚欠|还欠)(?:为|约)?$/;
/// Dimensions of which a rest is no count.
const NO_REST = /^(?:|年|月|日|岁|届|期|级|倍|℃|percent|points|time|号|个月|times)$/;
const REACH = 90;
const ASKED = 20;

const LEFT = ask('剩余欠差库有缺');

/// A rest that whole and part do not give.
export interface Rest {
  readonly rest: Figure;
  readonly whole: Figure;
  readonly part: Figure;
  readonly right: number;
}

export function* rests(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<Rest> {
  for (const field of fieldsWith(fields, LEFT)) {
    if (quantitiesOf(field).length < 2 || !/剩|余|欠|缺|差额|还差|尚差|库存|[还尚仍]有/.test(field.text)) continue;
    const all = figuresOf(field);
    for (const [i, rest] of all.entries()) {
      if (NO_REST.test(rest.dimension) || rest.hedge === 'open') continue;
      const lead = leadOf(rest, 14);
      if (!REST.test(lead) || (ADDS.test(lead) && !UNDONE.test(field.text.slice(rest.to)))) continue;
      const same = all.slice(0, i).filter((q) => q.dimension === rest.dimension && q.hedge !== 'open' && rest.from - q.to < REACH);
      // Who asks may well know better: 怎么只剩500元？
      if (/^[^，。；！？]*？/.test(field.text.slice(rest.to, rest.to + ASKED))) continue;
      const found = near(rest, same) ?? listed(rest, same, lead) ?? (FAR.test(lead) ? far(rest, same, fields) : undefined);
      if (found) yield found;
    }
  }
}

/// Whether some of these figures less some others give the rest.
function given(rest: Figure, some: readonly Figure[]): boolean {
  for (const whole of some) {
    let sum = 0;
    let slack = loose(whole) * whole.amount;
    for (const part of some) {
      if (part === whole || part.amount >= whole.amount) continue;
      for (const taken of [part.amount, sum + part.amount]) if (says(rest, whole.amount - taken, (slack + loose(part) * part.amount) / Math.max(whole.amount - taken, 1e-9))) return true;
      sum += part.amount;
      slack += loose(part) * part.amount;
    }
  }
  return false;
}

function near(rest: Figure, same: readonly Figure[]): Rest | undefined {
  if (same.length < 2 || given(rest, same)) return undefined;
  const here = same.filter((q) => q.sentence === rest.sentence);
  // 每包150元，合计7200元，当时付了3000元: the last but one, where it is said to be the whole.
  const two = here.length > 2 && WHOLE.test(leadOf(here.at(-2)!, 20)) ? here.slice(-2) : here.length >= 2 ? here : same;
  if (two.length !== 2) return undefined;
  const [a, b] = two as [Figure, Figure];
  const [whole, part] = a.amount >= b.amount ? [a, b] : [b, a];
  const right = whole.amount - part.amount;
  // Figures of two clauses that are put beside each other (一班, 二班) have no rest.
  if (rest.amount >= whole.amount || right <= 0 || /[。！？；]/.test(between(b, rest)) || !isNear(rest.amount, right, isSlip(rest, right) ? 6 : 2) || /第$/.test(leadOf(a, 2))) return undefined;
  const told = here.length === 2 && /[已完通拿付卖用铺建修种栽拆清领达过交还]/.test(a.text.slice(Math.max(a.sentence, part.from - 10), part.from));
  return told || isSlip(rest, right) ? { rest, whole, part, right } : undefined;
}

/// What says that a figure is no part of the whole that was named first; behind that one 其中 begins its parts.
const INNER_OF_FIRST = /[比每增减多少超各]|平均/;
const INNER = /其中|[比每增减多少超各]|平均/;
/// What is left when all has been named: 其余, 剩下的.
const OTHERS = /(?:其余|余下|剩余|剩下)[^，。；、！？0-9]{0,4}$/;
/// A whole that is said to be one.
const WHOLE = /(?:共|总|合计|累计|全[镇村县市区校省厂州乡部])[^，。；！？0-9]{0,14}$/;

/// 共筹560万元，甲300万元，乙180万元，其余80万元: of three figures and more in one sentence the first is the whole, and the largest.
function listed(rest: Figure, same: readonly Figure[], lead: string): Rest | undefined {
  const here = same.filter((q) => q.sentence === rest.sentence);
  const [whole, ...parts] = here;
  const named = parts.length > 0 && between(whole!, parts[0]!).includes('其中');
  if (!whole || parts.length < 2 || parts.length > 6 || !OTHERS.test(lead) || !(named || WHOLE.test(leadOf(whole, 20))) || given(rest, same)) return undefined;
  const all = [whole, ...parts, rest];
  // A part of a part, and what is said of each, are no parts of the whole.
  if (all.some((q) => q.hedge !== 'exact') || parts.some((q) => q.amount >= whole.amount || (q === parts[0] ? INNER_OF_FIRST : INNER).test(between(all[all.indexOf(q) - 1]!, q)))) return undefined;
  const sum = parts.reduce((total, q) => total + q.amount, 0);
  const right = whole.amount - sum;
  return right > 0 && isNear(rest.amount, right, 2) ? { rest, whole, part: parts[0]!, right } : undefined;
}

/// 首期20万元已付清，余款16万元: the whole is a figure of the article that a slip of the rest makes right, and the only one.
function far(rest: Figure, same: readonly Figure[], fields: readonly { readonly where: string; readonly text: string }[]): Rest | undefined {
  const part = same.at(-1);
  if (!part || part.sentence !== rest.sentence) return undefined;
  const wholes = fields.flatMap((field) => figuresOf(field)).filter((q) => q.dimension === rest.dimension && q.amount > Math.max(part.amount, rest.amount));
  if (wholes.some((whole) => says(rest, whole.amount - part.amount, loose(whole)))) return undefined;
  const slips = wholes.filter((whole) => isSlip(rest, whole.amount - part.amount));
  const [whole] = slips;
  return whole && new Set(slips.map((each) => each.amount)).size === 1 ? { rest, whole, part, right: whole.amount - part.amount } : undefined;
}
