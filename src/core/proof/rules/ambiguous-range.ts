import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

export const ambiguousRange = patternRule({
  name: 'ambiguous-range', class: 'numeral', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '数值范围的前一个数省略了“%”或“万”“亿”', en: 'The first number of a range lacks its % or its 万, 亿' },
    why: { zh: '省略会产生歧义：“9～16亿”可读作9到16亿', en: 'Without it the range can be read otherwise: 9～16亿 may begin at nine' },
    instead: { zh: '前后都写：“15%～30%”“9亿～16亿”', en: 'Write it on both sides: 15%～30%, 9亿～16亿' },
    source: 'GB/T 15835-2011 5.1',
  },
  messages: { scale: { zh: '前一个数也要带“{scale}”', en: 'The first number takes {scale} too' } },
  patterns: [
    {
      starts: DIGITS, holds: '～~—', find: /(?<![0-9.A-Za-z%])([0-9]{1,4}(?:\.[0-9]{1,3})?)(?=[～~—]([0-9]{1,4}(?:\.[0-9]{1,3})?)([%％万亿]))/, message: 'scale',
      fix: (hit) => (Number(hit[1]) < Number(hit[2]) ? [`${hit[0]}${hit[3]!}`] : null), data: (hit) => ({ scale: hit[3]! }),
    },
    // The larger one must be more by itself: 6000到1.1万 says both in full.
    {
      starts: DIGITS, holds: '至到', find: /(?<![0-9.A-Za-z%％万亿])([0-9]{1,4}(?:\.[0-9]{1,3})?)(?=[至到]([0-9]{1,4}(?:\.[0-9]{1,3})?)([%％万亿]))/, message: 'scale',
      fix: (hit) => (Number(hit[1]) > 0 && Number(hit[1]) < Number(hit[2]) ? [`${hit[0]}${hit[3]!}`] : null), data: (hit) => ({ scale: hit[3]! }),
    },
  ],
});
