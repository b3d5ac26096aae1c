import type { Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { lateEntries, turnedClocks, turnedDays, type Turned } from '../reckon/bounds';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

const minutes = (hour: string, minute: string | undefined): number => Number(hour) * 60 + Number(minute ?? 0);

/// 19时30分开始，18时30分结束: what ends after midnight says so.
const ENDS = /(?<=(?<![0-9])([0-9]{1,2})时(?:([0-9]{1,2})分)?(?:准时)?(?:开始|开幕|开演|开场|开门|入场|集合)，(?:(?!次日|第二天|翌日|凌晨|下午|晚上|(?<!每)晚(?=[0-9]))[^。；！？0-9]){0,8})([0-9]{1,2})时(?:([0-9]{1,2})分)?(?=(?:左右)?(?:结束|散场|闭馆|收摊|收场|闭幕|散去|收工))/g;

/// Without one of these there is no such beginning.
const BEGINS = /(?:开始|开幕|开演|开场|开门|入场|集合)，/;

export const endBeforeStart: ProofParagraphRule = {
  name: 'end-before-start', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: ['日时点:：', DIGITS],
  docs: {
    what: { zh: '结束的日期、时刻早于开始的，停止入场晚于关门', en: 'An end that comes before its start, a last entry after the doors have closed' },
    why: { zh: '先开始、后结束；跨夜、跨年的要写明“次日”“次年”', en: 'The start comes first; what ends after midnight or in the next year says so' },
    instead: { zh: '核对起止日期和时刻', en: 'Check both moments' },
  },
  messages: {
    before: { zh: '{start}开始，{end}结束，先后倒置', en: 'It begins on {start} and ends on {end}' },
    entry: { zh: '{start}关门，{end}才停止入场', en: 'The doors close at {start}, the last entry is at {end}' },
  },
  *check({ text, where }): Iterable<Report> {
    for (const hit of text.indexOf('时') !== text.lastIndexOf('时') && BEGINS.test(text) ? matchesOf(text, ENDS) : []) {
      if (!(minutes(hit[3]!, hit[4]) < minutes(hit[1]!, hit[2]) && Number(hit[3]) > 5 && Number(hit[3]) > Number(hit[1]) - 6)) continue;
      yield { from: hit.index, to: hit.index + hit[0].length, fixes: [], trust: 'none', message: 'before', data: { start: `${hit[1]!}时${hit[2] === undefined ? '' : `${hit[2]}分`}`, end: hit[0] } };
    }
    if (text.includes('日')) for (const found of turnedDays(text)) yield report(where, found, 'before');
    for (const found of turnedClocks(text)) yield report(where, found, 'before');
    if (/[停截]止/.test(text)) for (const found of lateEntries(text)) yield report(where, found, 'entry');
  },
};

const report = (where: string, { from, to, fixes, start, end, other }: Turned, message: string): Report => ({
  from, to, fixes: [...fixes], message, trust: fixes.length > 0 ? 'offer' : 'none', data: { start, end }, related: [{ where, from: other.from, to: other.to }],
});
