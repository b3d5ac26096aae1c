import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

const minutes = (hour: string, minute: string | undefined): number => Number(hour) * 60 + Number(minute ?? 0);

export const endBeforeStart = patternRule({
  name: 'end-before-start', class: 'fact', severity: 'B', trust: 'none',
  docs: {
    what: { zh: '结束的时刻早于开始的时刻', en: 'An end that comes before its start' },
    why: { zh: '同一天里先开始、后结束；跨夜的要写明“次日”“凌晨”', en: 'Within a day the start comes first; what ends after midnight says so' },
    instead: { zh: '核对起止时刻', en: 'Check both moments' },
  },
  messages: { before: { zh: '{start}开始，{end}结束，时刻倒置', en: 'It begins at {start} and ends at {end}' } },
  patterns: [
    {
      starts: DIGITS, holds: '结散闭收', find: /(?<=(?<![0-9])([0-9]{1,2})时(?:([0-9]{1,2})分)?(?:准时)?(?:开始|开幕|开演|开场|开门|入场|集合)，(?:(?!次日|第二天|翌日|凌晨|下午|晚上|(?<!每)晚(?=[0-9]))[^。；！？0-9]){0,8})([0-9]{1,2})时(?:([0-9]{1,2})分)?(?=(?:左右)?(?:结束|散场|闭馆|收摊|收场|闭幕|散去|收工))/, message: 'before',
      fix: (hit) => (minutes(hit[3]!, hit[4]) < minutes(hit[1]!, hit[2]) && Number(hit[3]) > 5 && Number(hit[3]) > Number(hit[1]) - 6 ? [] : null),
      data: (hit) => ({ start: `${hit[1]!}时${hit[2] === undefined ? '' : `${hit[2]}分`}`, end: hit[0] }),
    },
  ],
});
