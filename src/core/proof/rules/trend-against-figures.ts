import type { Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { between, figuresOf, placeOf, type Figure } from '../reckon/figure';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

const UP = '上升|增长|增加|提高|攀升|走高|递增|回升|上涨';
const DOWN = '回落|下降|减少|降低|下滑|走低|递减|下跌';
/// `分别为1.3亿元、1.6亿元、1.9亿元，逐月上升`.
const TREND = new RegExp(`^[^，。；！？0-9]{0,4}，(?:呈)?(?:逐月|逐年|逐季|逐周|逐日|逐次|连续|依次|持续|逐步|一路)(${UP}|${DOWN})`);
const LISTING = /分别|依次/;
const LISTED = /(?:分别|依次)(?:为|是|达|达到)?(?:约)?$/;
/// `甲3.8℃，乙7.2℃，丙3.5℃。丙的温度最低`.
const MOST = /(?<=[，。；])([\u4e00-\u9fff]{2,8}?)(?:的[\u4e00-\u9fff]{0,6})?(最高|最低|最多|最少|最大|最小|最长|最短)(?=[，。；])/g;
/// Most texts with 最 have none at the end of a clause.
const SUPERLATIVE = /最[高低多少大小长短][，。；]/;
const TOP = /高|多|大|长/;
const CONTRARY: Readonly<Record<string, string>> = { 最高: '最低', 最低: '最高', 最多: '最少', 最少: '最多', 最大: '最小', 最小: '最大', 最长: '最短', 最短: '最长' };
const TURNED: Readonly<Record<string, string>> = { 上升: '下降', 增长: '下降', 增加: '减少', 提高: '降低', 攀升: '回落', 走高: '走低', 递增: '递减', 回升: '回落', 上涨: '下跌', 回落: '上升', 下降: '上升', 减少: '增加', 降低: '提高', 下滑: '上升', 走低: '走高', 递减: '递增', 下跌: '上涨' };

export const trendAgainstFigures: ProofParagraphRule = {
  name: 'trend-against-figures', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: ['逐连依持最一到至为', DIGITS],
  docs: {
    what: { zh: '“逐月上升”“最高”等说法与所列数字相反', en: 'A trend or a superlative that the figures beside it contradict' },
    why: { zh: '所列数字一个比一个小，就不是“逐月上升”', en: 'Figures that fall one after the other do not rise' },
    instead: { zh: '核对数字和说法', en: 'Check the figures and the wording' },
  },
  messages: { trend: { zh: '所列数字与“{words}”相反', en: 'The figures say the opposite of {words}' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    yield* turned(field);
    const lists = LISTING.test(text);
    const ranks = SUPERLATIVE.test(text);
    if (!lists && !ranks) return;
    const all = figuresOf(field);
    if (all.length < 3) return;
    for (let i = lists ? 2 : all.length; i < all.length; i++) {
      const hit = TREND.exec(text.slice(all[i]!.to, all[i]!.to + 24));
      if (!hit) continue;
      const run = runTo(all, i);
      if (run.length < 3 || !LISTED.test(text.slice(Math.max(0, run[0]!.from - 6), run[0]!.from))) continue;
      const rises = run.every((q, k) => k === 0 || q.amount > run[k - 1]!.amount);
      const falls = run.every((q, k) => k === 0 || q.amount < run[k - 1]!.amount);
      const words = hit[1]!;
      if (!(new RegExp(UP).test(words) ? falls : rises)) continue;
      const to = all[i]!.to + hit[0].length;
      yield { from: to - words.length, to, fixes: [TURNED[words]!], message: 'trend', data: { words }, related: run.map(placeOf) };
    }
    for (const hit of ranks ? matchesOf(text, MOST) : []) {
      const named = all.filter((q) => q.to < hit.index && text.slice(Math.max(0, q.from - hit[1]!.length - 4), q.from).replace(/(?:为|是|达|约|有)+$/, '').endsWith(hit[1]!));
      const own = named.at(-1);
      if (!own || named.length !== 1) continue;
      const others = all.filter((q) => q.sentence === own.sentence && q.unit === own.unit && q.unit !== '' && q.hedge === 'exact');
      if (others.length < 3 || others.length > 12) continue;
      const words = hit[2]!;
      const beats = others.every((q) => q === own || (TOP.test(words) ? q.amount > own.amount : q.amount < own.amount));
      const from = hit.index + hit[0].length - words.length;
      if (beats) yield { from, to: from + words.length, fixes: [CONTRARY[words]!], message: 'trend', data: { words }, related: others.map(placeOf) };
    }
  },
};

/// 由15分钟缩短到18分钟, 从12辆增加到8辆.
const FROM = /[由从](?:原来|原先|过去|以前|当初|去年|昨天|昨日|前一天|前一日|上周|上月|上年|年初)?的?[^，。；、0-9]{0,6}$/;
/// 时效从15分钟提高到5分钟: what is the better the less it is.
const BETTER_LESS = /时效|精度|时间由|分辨率|误差|间隔|周期/;
const BECAME = /^(?:[^，。；、0-9]{0,4})((?<![增提上降下回缩减])(?:[涨升降跌](?=[到至]))|增加|增长|提高|上升|扩大|上涨|提升|延长|拓宽|减少|下降|降低|缩短|压缩|缩减|精简|下跌|回落)(?:到了?|至|为)(?:如今|现在|目前|今年|今天|今日)?的?$/;
const RISES = /增|提|升|扩|涨|延|拓/;
const OPPOSITE: Readonly<Record<string, string>> = { 缩短: '延长', 延长: '缩短', 扩大: '缩小', 压缩: '增加', 缩减: '增加', 精简: '增加', 提升: '下降', 拓宽: '缩窄', 涨: '降', 升: '降', 降: '升', 跌: '涨' };

function* turned(field: { readonly where: string; readonly text: string }): Iterable<Report> {
  const { text } = field;
  // Two of one unit that follow each other: most fields have none, and to look for the words costs more.
  if (!figuresOf(field).some((q, i, all) => i > 0 && q.unit !== '' && q.unit === all[i - 1]!.unit)) return;
  if (!/[由从][^，。；]{0,24}[到至为][^，。；]{0,6}[0-9]/.test(text)) return;
  const all = figuresOf(field);
  for (let i = 1; i < all.length; i++) {
    const [a, b] = [all[i - 1]!, all[i]!];
    const verb = BECAME.exec(between(a, b))?.[1];
    if (verb === undefined || a.unit === '' || a.unit !== b.unit || a.hedge !== 'exact' || b.hedge !== 'exact' || a.amount === b.amount || a.amount <= 0 || b.amount <= 0 || /^(?:年|月|日|名|位|度)$/.test(a.unit) || (a.unit === '℃' && /零下|[-－]$/.test(text.slice(Math.max(0, a.from - 4), a.from) + between(a, b))) || !FROM.test(text.slice(Math.max(0, a.from - 12), a.from)) || RISES.test(verb) === b.amount > a.amount || (/提/.test(verb) && BETTER_LESS.test(text.slice(Math.max(0, a.from - 12), a.from)))) continue;
    const at = a.to + between(a, b).indexOf(verb);
    yield { from: at, to: at + verb.length, fixes: [TURNED[verb] ?? OPPOSITE[verb] ?? '减少'], message: 'trend', data: { words: verb }, related: [a, b].map(placeOf) };
  }
}

/// The figures of one unit that are listed right before and with the one at `to`.
function runTo(all: readonly Figure[], to: number): readonly Figure[] {
  let from = to;
  while (from > 0 && all[from - 1]!.unit === all[to]!.unit && /^[、，和及与]$/.test(between(all[from - 1]!, all[from]!))) from--;
  return all.slice(from, to + 1);
}
