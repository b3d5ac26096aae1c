import { patternRule } from '../patterns';
import { DIGITS } from '../rule';
import { plain } from '../numbers';

const NUM = '([0-9]{1,3}(?:\\.[0-9]{1,3})?)';
const CHANGE = '(?:提高|增加|上升|增长|提升|扩大|下降|降低|减少|回落|下滑|上涨|下跌|升|降|增|减)';

const points = (hit: RegExpExecArray): readonly string[] | null => {
  const [, before, after, change] = hit.map(Number) as unknown as number[];
  return Math.abs(Math.abs(after! - before!) - change!) < 0.051 ? [`${plain(change!)}个百分点`] : null;
};

export const percentForPoints = patternRule({
  name: 'percent-for-points', class: 'numeral', severity: 'B', trust: 'offer',
  docs: {
    what: { zh: '两个百分数之差写成了“%”', en: 'The difference of two percentages written as a percentage' },
    why: { zh: '百分数之差以“百分点”计；“提高9%”说的是原数的9%', en: 'Percentages differ by percentage points; “up 9%” speaks of 9% of the former value' },
    instead: { zh: '写作“个百分点”', en: 'Write 个百分点' },
  },
  messages: {
    measure: { zh: '“百分点”前用量词“个”', en: '百分点 takes the measure word 个' },
    points: { zh: '百分数之差应称“个百分点”', en: 'The difference of percentages is in percentage points' },
    both: { zh: '“%”与“个百分点”只用一个', en: 'Either % or 个百分点, not both' },
  },
  patterns: [
    { starts: DIGITS, find: new RegExp(`(?<=率(?:为|达到?|约)?${NUM}[%％]，(?:同比|环比|比上年|比去年|较上年|较去年|比上年同期|较上年同期)(?:提高|上升|提升|下降|降低|回落)(?:了)?)${NUM}[%％]`, 'g'), message: 'points', fix: (hit) => [`${hit[2]!}个百分点`] },
    { starts: DIGITS, find: new RegExp(`(?<=(?:去年|上年|前年|原来|以前|此前|过去|当时|[0-9]{4}年)[^，。；%％0-9]{0,14}${NUM}[%％]，(?:今年|现在|如今|目前|现已|[0-9]{4}年)[^，。；%％0-9]{0,10}${NUM}[%％]，[^，。；%％0-9]{0,6}${CHANGE}(?:了)?)${NUM}[%％]`, 'g'), message: 'points', fix: points },
    { starts: '百', find: /(?<=[0-9]个)百分比/, message: 'points', fix: () => ['百分点'] },
    { starts: '%％', find: /(?<=[0-9])[%％]个?百分点/, message: 'both', fix: (hit) => [hit[0][0]!, '个百分点'] },
    { starts: DIGITS, find: new RegExp(`(?<=[由从]?[^，。；%％]{0,8}${NUM}[%％]的?${CHANGE}(?:到了?|至|为)(?:如今的|现在的|目前的|今年的|的)?${NUM}[%％][，、；]?[^，。；%％0-9]{0,6}${CHANGE}(?:了)?)${NUM}[%％]`, 'g'), message: 'points', fix: points },
    { starts: '百', find: /(?<=[0-9])百分点/, message: 'measure', fix: () => ['个百分点'] },
  ],
});
