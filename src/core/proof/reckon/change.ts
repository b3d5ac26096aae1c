import { grainOf } from '../figures';
import { between, figuresOf, type Figure } from './figure';

/// A change in per cent that the figures before it do not give, read by what each of them is: what there was, what there is, and by how much they differ.
export interface Change {
  readonly said: Figure;
  readonly before: Figure;
  readonly after: Figure;
  /// Per cent.
  readonly right: number;
}

const UP = /增|长(?!期)|升|提高|提升|扩|上调|攀|多|涨|高出|翻|拓/;
/// Between the last figure and the share: 下降, 降幅为, 增幅达.
const CHANGES = /(?:增长|增加|上升|提高|上涨|升高|提升|扩大|上调|攀升|增产|增收|下降|减少|降低|下跌|回落|缩减|下滑|缩短|压缩|下调|减产|减收|节约|节省|[增涨升降跌减]幅|增长率|下降率|多|少|涨|降|减|升|跌|省)了?(?:为|达到?|有|是|约)?$/;
/// What a mean of years or another base makes another share.
const OTHER_BASE = /年均|平均|复合|累计|月均|日均|其中|其余|占|率(?!为|达|是|$)|同期相比|计划|目标|毛利|税/;
const DIFFERENCE = /(?:增加|减少|增长|下降|提高|降低|上升|缩短|缩减|压缩|下调|上调|上涨|下跌|净增|净减|高出|低了?|多出|少掉|省下|省出|节省|节约|节[水电]|增产|减产|增收|减收|多[\u4e00-\u9fff]{0,3}|少[\u4e00-\u9fff]{0,3}|涨|跌|降|减|增|省|相差|差距为?|贵|便宜)(?:了|出)?(?:近|约|整整|足足)?$/;
const FORMER = /[去前上]一?(?:个)?(?:年|月|周|季度?|届|期|次|批|轮|星期|日|天)|同期|往年|往常|原来|原先|原有|此前|过去(?!了)|以前|从前|年初|当初|起初|[年月周]前|改造前|[（(]?(?:19|20)[0-9]{2}年|[0-9]{1,2}月份?|[由从]|[比较]/;
const DATE = /^(?:年|月|日|时|点|号|届|期|岁|级|percent|points|倍|)$/;
/// Words before a figure that tell what it is.
const LEAD = 20;
/// Figures before a share that are looked at, and how far back.
const [MOST, REACH] = [3, 70];
/// Points by which a share of the other figure must be off to be a slip and no rounding.
const FAR = 40;

type Role = 'former' | 'gap' | 'open';

/// The changes in per cent of a field that the three figures before them, or two of which one is told to be the former one, do not give.
export function* changes(field: { readonly where: string; readonly text: string }): Iterable<Change> {
  if (!/[%％]/.test(field.text)) return;
  const all = figuresOf(field);
  for (const [i, said] of all.entries()) {
    if (said.dimension !== 'percent' || said.hedge !== 'exact' || i < 2) continue;
    const last = all[i - 1]!;
    const verb = between(last, said);
    if (DATE.test(last.dimension) || !CHANGES.test(verb) || !/^[^。；！？]{0,14}$/.test(verb) || OTHER_BASE.test(field.text.slice(Math.max(said.sentence, last.from - 8), said.from))) continue;
    const kind = last.dimension;
    const some: Figure[] = [];
    for (let k = i - 1; k >= 0 && some.length < MOST; k--) {
      const q = all[k]!;
      if (q.sentence !== said.sentence || said.from - q.from > REACH || (q.dimension !== kind && !/^[年月日]$/.test(q.unit))) break;
      if (q.dimension === kind) some.unshift(q);
    }
    const pair = some.some((q) => q.hedge !== 'exact' || q.unit !== last.unit) ? undefined : tell(some, UP.test(verb));
    if (!pair) continue;
    const [before, after, slack] = pair;
    const right = (Math.abs(after - before) / before) * 100;
    // Truncation instead of rounding is common.
    const tolerance = 1 / 10 ** said.places + right * slack;
    if (before <= 0 || right > 300 || Math.abs(right - said.value) < tolerance + 1e-9 && !isEven(right, said) || Math.abs(right - said.value) < 1e-9 || Math.abs(right - said.value) > FAR) continue;
    const by = (amount: number): Figure => some.find((q) => q.amount === amount) ?? last;
    yield { said, before: by(before), after: by(after), right };
  }
}

/// Whether the share comes out even at the places that are given, and another number is said: nothing was rounded.
const isEven = (right: number, said: Figure): boolean => Math.abs(right * 10 ** said.places - Math.round(right * 10 ** said.places)) < 1e-6 && Math.abs(right - said.value) > 0.5 / 10 ** said.places;

/// The former figure and the present one, and by what share of itself their change may be rounded.
function tell(some: readonly Figure[], up: boolean): readonly [before: number, after: number, slack: number] | undefined {
  const roles = some.map((q, i) => roleOf(q, some[i - 1]));
  const amounts = some.map(({ amount }) => amount);
  const ordered = (x: number, y: number): readonly [number, number] => (up === x < y ? [x, y] : [y, x]);
  if (some.length === 3) {
    const [x, y, gap] = amounts as [number, number, number];
    // One of them is what the others differ by: whatever the wording, these are the three.
    if (roles[2] !== 'gap' || Math.abs(Math.abs(x - y) - gap) > 1e-6 * Math.max(x, y)) return undefined;
    const [before, after] = ordered(x, y);
    return [before, after, roundingOf(some, Math.abs(x - y))];
  }
  const tail = some.slice(-2);
  const [a, b] = tail as [Figure, Figure];
  const [one, two] = roles.slice(-2) as [Role, Role];
  if (tail.length < 2 || one === 'gap' || two === 'gap' || one === two) return undefined;
  const [before, after] = one === 'former' ? [a, b] : [b, a];
  if (up !== after.amount > before.amount) return undefined;
  return [before.amount, after.amount, roundingOf(tail, Math.abs(a.amount - b.amount))];
}

/// By what share of itself a difference may be off.
function roundingOf(some: readonly Figure[], gap: number): number {
  const grains = some.map((q) => grainOf(q) * q.size);
  // 62.4万吨 beside 52万吨: the second leaves out a nought, not what is rounded.
  return gap <= 0 ? Infinity : Math.min(...grains) / gap;
}

function roleOf(figure: Figure, last: Figure | undefined): Role {
  const lead = figure.text.slice(Math.max(figure.sentence, last?.to ?? 0, figure.from - LEAD), figure.from).split(/[，。；：]/).at(-1)!;
  if (DIFFERENCE.test(lead)) return 'gap';
  return FORMER.test(lead) && !/[增升涨降减跌缩][到至为]/.test(lead) ? 'former' : 'open';
}
