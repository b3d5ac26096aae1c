import type { Report } from '../../rule/rule';
import { isRough, slipBetween } from '../figures';
import { quantitiesOf, writeLike, type Quantity } from '../numbers';
import { PROSE, type ProofParagraphRule } from '../rule';

const MINUTES: Readonly<Record<string, number>> = { 小时: 60, 个小时: 60, 分钟: 1 };
const size = (unit: string): number => MINUTES[unit] ?? 1;
const comparable = (a: string, b: string): boolean => a === b || (MINUTES[a] !== undefined && MINUTES[b] !== undefined);
const CHANGED = /^(?:[^，。；、0-9]{0,4})(?:增加|增长|扩大|扩建|提高|提升|拓宽|加宽|上升|延长|减少|缩短|缩减|压缩|降低|下降|精简|发展)(?:到了?|至|为)(?:现在的|如今的|目前的|今年的)?[^，。；、0-9]{0,4}$/;
const BY = /^，?[^，。；、0-9]{0,6}(?:增加|新增|扩大|提高|提升|拓宽|加宽|上升|延长|减少|缩短|节省|节约|缩减|压缩|降低|下降|精简|多出|净增|省下)(?:了|近)?$/;
/// Units whose differences have names of their own, and those of dates.
const NO_GAP = /^(?:%|％|年|月|日|天|岁|度|级|倍|个百分点|)$/;
/// 旧楼只有40张床位，新楼有100张，增加了60张.
const OLD = /[旧原]|去年|上年|以前|过去|此前|改造前/;
const NEW = /^[^。！？；0-9]{0,14}，[^。！？；0-9]{0,4}(?:新|现|今年|如今|目前|改造后)[^。！？；0-9]{0,10}$/;
/// 长18公里，比原来的25公里缩短了7公里.
const BESIDE = /^[^，。；！？0-9]{0,8}，(?:同比)?[比较](?:(?![增减升降多少])[^，。；！？0-9]){1,8}$/;
const CHANGED_BY = /^(?:增加|增长|减少|下降|提高|缩短|延长|降低|多|少|扩大|缩小|压缩|上升|净增|节省)了?$/;
const ROUGH = /[多余近约超逾]/;
/// 石门队36枚，西塘队27枚，比石门队少9枚.
const THAN = /比[^，。；、0-9]{1,14}[多少](?:了)?$/;

export const wrongDifference: ProofParagraphRule = {
  name: 'wrong-difference', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '由从将比原旧去上前过',
  docs: {
    what: { zh: '“由甲增加到乙，增加了丙”，丙与甲乙之差对不上', en: 'From A to B, a change of C: and C is not their difference' },
    why: { zh: '两数相减应等于所说的增减数', en: 'The one less the other is the change' },
    instead: { zh: '核对三个数', en: 'Check the three figures' },
  },
  messages: { gap: { zh: '{before}与{after}相差{right}', en: 'Between {before} and {after} lie {right}' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    const all = quantitiesOf(field);
    if (all.length < 3) return;
    for (let i = 0; i + 2 < all.length; i++) {
      const [a, b, c] = [all[i]!, all[i + 1]!, all[i + 2]!];
      if (c.unit === '' || !comparable(a.unit === '' ? b.unit : a.unit, b.unit) || !comparable(b.unit, c.unit) || NO_GAP.test(c.unit)) continue;
      if ([a, b, c].some((q) => ROUGH.test(text.slice(Math.max(0, q.from - 1), q.to)))) continue;
      if (!CHANGED.test(text.slice(a.to, b.from)) || !BY.test(text.slice(b.to, c.from))) continue;
      yield* judge(field.where, text, a, b, c);
    }
    for (let i = 0; i + 2 < all.length; i++) {
      const [a, b, c] = [all[i]!, all[i + 1]!, all[i + 2]!];
      if (a.unit !== b.unit || b.unit !== c.unit || NO_GAP.test(c.unit) || [a, b, c].some((q) => isRough(text, q))) continue;
      const lead = text.slice(Math.max(text.lastIndexOf('。', a.from) + 1, a.from - 20), a.from);
      if (!OLD.test(lead) || !NEW.test(text.slice(a.to, b.from)) || !BY.test(text.slice(b.to, c.from)) || !slipBetween(c.value, Math.abs(a.value - b.value), c)) continue;
      yield* judge(field.where, text, a, b, c);
    }
    for (let i = 0; i + 2 < all.length; i++) {
      const [a, b, c] = [all[i]!, all[i + 1]!, all[i + 2]!];
      if (a.unit !== b.unit || b.unit !== c.unit || NO_GAP.test(c.unit) || [a, b, c].some((q) => isRough(text, q))) continue;
      if (!BESIDE.test(text.slice(a.to, b.from)) || !CHANGED_BY.test(text.slice(b.to, c.from)) || !slipBetween(c.value, Math.abs(a.value - b.value), c)) continue;
      yield* judge(field.where, text, a, b, c);
    }
    for (const [i, c] of all.entries()) {
      if (i < 2 || NO_GAP.test(c.unit) || !THAN.test(text.slice(Math.max(0, c.from - 20), c.from))) continue;
      const before = all.slice(0, i).filter((q) => q.unit === c.unit && q.from > text.lastIndexOf('。', c.from));
      if (before.length !== 2 || c.unit === '' || [...before, c].some((q) => ROUGH.test(text.slice(Math.max(0, q.from - 1), q.to)))) continue;
      yield* judge(field.where, text, before[0]!, before[1]!, c);
    }
  },
};

function* judge(where: string, text: string, a: Quantity, b: Quantity, c: Quantity): Iterable<Report> {
  const first = a.value * size(a.unit === '' ? b.unit : a.unit);
  const gap = Math.abs(first - b.value * size(b.unit));
  const grain = (q: Quantity): number => (q.scale === 1 && q.places === 0 ? 0 : (q.scale / 10 ** q.places) * 0.5);
  if (gap === 0 || Math.abs(gap - c.value * size(c.unit)) <= grain(a) + grain(b) + grain(c) + 1e-6) return;
  const right = gap / size(c.unit);
  const said = `${writeLike(right, c)}${c.unit}`;
  yield {
    from: c.from, to: c.to, fixes: [said], message: 'gap', data: { before: text.slice(a.from, a.to), after: text.slice(b.from, b.to), right: said },
    related: [{ where, from: a.from, to: a.to }, { where, from: b.from, to: b.to }],
  };
}
