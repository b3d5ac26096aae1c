import type { Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { PROSE, type ProofParagraphRule } from '../rule';

/// What a project, a contest and a crop go through, in their order; stages of one rank may come in either order, and those of different tens are of different things.
const STAGES: readonly (readonly [number, string])[] = [
  [1, '开工|动工|奠基|破土'], [2, '封顶|合龙|贯通|铺轨|完成主体'], [3, '联调联试|调试|试运行|试运营|试通车|试生产|试营业'], [4, '竣工|通过验收|完工'], [5, '正式运营|开通|通车|正式投产|投入使用|投用|开馆|开园|开业|正式开放'],
  [11, '报名'], [12, '初赛|海选|预赛'], [13, '复赛|半决赛'], [14, '决赛|总决赛'],
];
const STAGE = new RegExp(`(?<![0-9])([1-9]|1[0-2])月(?:底|初|末|中旬|上旬|下旬|[0-9]{1,2}日)?(?:之?前|前后|左右)?[^，。；！？0-9]{0,8}?(${STAGES.map(([, words]) => words).join('|')})`, 'g');
/// 预计去年10月竣工: what is expected lies ahead.
const PAST = /(?:预计|有望|计划|拟)(?:将)?(?:于|在)?(?:去年|前年)(?:年?底|[0-9]{1,2}月)?(?:底|初|份)?(?:全面|正式|整体|前)?(?:竣工|建成|完工|投产|通车|开业|投用|交付|开馆|开放|启用)/g;
/// What tells of another year between two months.
const YEAR = /年|次|翌|隔/;

export const stageOutOfOrder: ProofParagraphRule = {
  name: 'stage-out-of-order', class: 'fact', severity: 'B', trust: 'none', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '月',
  docs: {
    what: { zh: '工程的后一步早于前一步（9月联调联试，8月开通）', en: 'A later stage of a project that is dated before an earlier one' },
    why: { zh: '开工、贯通、调试、竣工、开通有先后', en: 'Ground is broken, then comes the trial, then the opening' },
    instead: { zh: '核对月份', en: 'Check the months' },
  },
  messages: { past: { zh: '“预计”说的是将来，与“去年”矛盾', en: 'What is expected lies ahead, not in the past year' }, order: { zh: '“{later}”在{month}月，早于{other}月的“{earlier}”', en: '{later} in month {month} would come before {earlier} in month {other}' } },
  *check({ text, where }): Iterable<Report> {
    for (const hit of text.includes('年') ? matchesOf(text, PAST) : []) yield { from: hit.index, to: hit.index + hit[0].length, fixes: [], message: 'past' };
    const all = [...matchesOf(text, STAGE)].map((hit) => ({ from: hit.index, to: hit.index + hit[0].length, digits: hit[1]!.length, month: Number(hit[1]), words: hit[2]!, rank: STAGES.find(([, words]) => words.split('|').includes(hit[2]!))![0] }));
    for (let i = 1; i < all.length; i++) {
      const [a, b] = [all[i - 1]!, all[i]!];
      if (Math.floor(a.rank / 10) !== Math.floor(b.rank / 10) || b.rank <= a.rank || b.month >= a.month || /[。！？；]/.test(text.slice(a.to, b.from)) || YEAR.test(text.slice(a.to, b.from))) continue;
      yield { from: b.from, to: b.from + b.digits + 1, fixes: [], message: 'order', data: { later: b.words, month: b.month, earlier: a.words, other: a.month }, related: [{ where, from: a.from, to: a.from + a.digits + 1 }] };
    }
  },
};
