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
  messages: { hundreds: { zh: '前一个数省略了“00”，会误读', en: 'The first number lacks its 00 and can be read otherwise' }, scale: { zh: '前一个数也要带“{scale}”', en: 'The first number takes {scale} too' } },
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
    // 2—300元 may begin at two.
    { starts: '123456789', then: '～—－-', find: /(?<![0-9.,A-Za-z%])([1-9])(?=[～—－-]([1-9])00(?=[多余]?[元人亩户斤名个米]|[公平][斤里方]))/, message: 'hundreds', fix: (hit) => (Number(hit[2]) === Number(hit[1]) + 1 ? [`${hit[1]!}00`] : null) },
    // From one figure to the other: 由20扩大到35万平方米.
    {
      starts: DIGITS, holds: '由从', find: /(?<=[由从])([0-9]{1,4}(?:\.[0-9]{1,3})?)(?=(?:增加|提高|扩大|增长|上升|发展|减少|下降|降|升|涨)[至到]([0-9]{1,4}(?:\.[0-9]{1,3})?)([%％万亿]))/, message: 'scale',
      fix: (hit) => (Number(hit[1]) > 1 && Number(hit[1]) < 500 && Number(hit[2]) < Number(hit[1]) * 10 && Number(hit[1]) < Number(hit[2]) * 10 ? [`${hit[0]}${hit[3]!}`] : null), data: (hit) => ({ scale: hit[3]! }),
    },
    // 3至4000毫升: one step further, and the noughts belong to both.
    {
      starts: '123456789', holds: '0', find: /(?<![0-9.,第月日年至到从由—～A-Za-z%-])([1-9])(?=(?:[至到～~—－-]|——)([2-9])(0{2,4})[多余]?(?!年|号|[0-9])[\u4e00-\u9fffA-Za-z])/, message: 'hundreds',
      fix: (hit) => (Number(hit[2]) === Number(hit[1]) + 1 || (Number(hit[1]) > 1 && Number(hit[2]) > Number(hit[1]) && Number(hit[2]) - Number(hit[1]) < 3) ? [`${hit[1]!}${hit[3]!}`] : null),
    },
  ],
});
