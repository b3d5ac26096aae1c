import { patternRule } from '../patterns';
import { PROSE } from '../rule';

const DAYTIME = '(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|深夜|夜间)';

export const markWithinPair = patternRule({
  name: 'mark-within-pair', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE, needs: '；、',
  docs: {
    what: { zh: '成对的说法中间用了分号、顿号，或句首时间后用了顿号', en: 'A semicolon or enumeration comma between the halves of a pair, or behind the time that opens a sentence' },
    why: { zh: '“既……也……”“一边……一边……”之间，句首时间状语之后，停顿用逗号', en: 'Between 既 and 也, 一边 and 一边, and behind the time of a sentence stands a comma' },
    instead: { zh: '改用逗号', en: 'Use a comma' },
    source: 'GB/T 15834-2011 4.4, 4.5, 4.6',
  },
  messages: { comma: { zh: '这里用逗号', en: 'A comma here' } },
  patterns: [
    { starts: '；', then: '也又', find: /(?<=既[^，。；！？]{2,16})；(?=[也又])/, message: 'comma', fix: () => ['，'] },
    { starts: '、', then: '一', wording: '一边', find: /(?<=一边(?!是)[^，。；、]{2,14})、(?=一边)/, message: 'comma', fix: () => ['，'] },
    { starts: '、', find: new RegExp(`(?<=(?:^|[。！？　])[^、，。]{0,4}[0-9]{1,2}月[0-9]{1,2}日${DAYTIME})、(?=(?!${DAYTIME}|[0-9])[^、，。；]{5,}[，。])`), message: 'comma', fix: () => ['，'] },
  ],
});
