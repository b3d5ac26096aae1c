import { patternRule } from '../patterns';
import { PROSE, DIGITS } from '../rule';

const NUMBER = '(?!0\\.)[0-9]{1,3}(?:\\.[0-9]{1,2})?';
const END = '(?=[，。；、）]|$)';
const RATE = '(?:[率比]例?|比重|占比|覆盖面)(?:已经?|均|就|也|只|仅|高)?(?:达到?|为|是|提高到|提升到|上升到|提升至|提高至|升至|降至|降到|超过?)';
const THAN = '(?:同比|环比|比(?:去|上|前)年|较(?:去|上)年|同期|上年)[^，。；0-9]{0,8}(?:增长|下降|提高|增加|减少|上升|提升|增幅)了?';

/// A rate, or a growth against another year, without what makes it one. Edited news has a number of two or more digits there with its sign always.
export const missingPercentSign = patternRule({
  name: 'missing-percent-sign', class: 'numeral', severity: 'B', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '比率、增幅的数字后面漏了百分号', en: 'A rate or a growth without its per cent sign' },
    why: { zh: '“率”“同比增长”之后的数字应当带百分号或单位，光写数字意思不明', en: 'A rate, or what something grew by against another year, needs % or a unit; a bare number says neither' },
    instead: { zh: '核对后补上“%”或单位', en: 'Check it, and add % or the unit' },
    source: 'GB/T 15835-2011',
  },
  messages: { percent: { zh: '“{number}”后面似漏“%”', en: 'A % seems to be missing behind {number}' } },
  patterns: [
    { starts: DIGITS, find: new RegExp(`(?<=${RATE})(?=[0-9.]{2})${NUMBER}${END}`), message: 'percent', fix: (hit) => [`${hit[0]}%`], data: (hit) => ({ number: hit[0] }) },
    { starts: DIGITS, find: new RegExp(`(?<=${THAN})${NUMBER}${END}`), message: 'percent', fix: (hit) => [`${hit[0]}%`], data: (hit) => ({ number: hit[0] }) },
  ],
});
