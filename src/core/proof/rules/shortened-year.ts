import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

export const shortenedYear = patternRule({
  name: 'shortened-year', class: 'numeral', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '公历年份只写后两位', en: 'A year with two digits only' },
    why: { zh: '年份一般不简写，两位数年份会与年数相混', en: 'Years are not shortened; two digits can be taken for a number of years' },
    instead: { zh: '写全四位', en: 'Write all four digits' },
    source: 'GB/T 15835-2011 5.1.4',
  },
  messages: { year: { zh: '年份写全：{full}年', en: 'Write the year in full: {full}' } },
  patterns: [
    { starts: '0', then: DIGITS, find: /(?<![0-9.第:：—～/-])(0[0-9])年(?![级届后])/, message: 'year', fix: (hit) => [`20${hit[0]}`], data: (hit) => ({ full: `20${hit[1]!}` }) },
    { starts: '12', then: DIGITS, find: /(?<=自)([12][0-9])年(?=(?:开办|创办|创建|成立|建成|建立|开业|办起|启动|推行|实施|投产|投用|落户|起))/, message: 'year', fix: (hit) => [`20${hit[0]}`], data: (hit) => ({ full: `20${hit[1]!}` }) },
    {
      starts: DIGITS, then: DIGITS, find: /(?<=从|自|始于|创办于|建于|成立于)([89][0-9]|0[0-9])年(?=(?:开始|起|创办|创建|成立|建成|开业|办起|以来|至今|入|参加|到))/, message: 'year',
      fix: (hit) => [`${Number(hit[1]) >= 50 ? '19' : '20'}${hit[1]!}年`], data: (hit) => ({ full: `${Number(hit[1]) >= 50 ? '19' : '20'}${hit[1]!}` }),
    },
    {
      starts: DIGITS, then: DIGITS, find: /(?<![0-9.第过满近约逾有共达—～-])([0-35-9][0-9])年(?=(?:1[0-2]|[1-9])月(?:[1-3]?[0-9]日|[，。上中下底初份]))/, message: 'year',
      fix: (hit) => [`${Number(hit[1]) >= 50 ? '19' : '20'}${hit[1]!}年`], data: (hit) => ({ full: `${Number(hit[1]) >= 50 ? '19' : '20'}${hit[1]!}` }),
    },
    // At the head of a clause, with the season or what came of it.
    { starts: '456789', then: DIGITS, find: /(?<=^|[，。！？；])([4-9][0-9])年(?=[春夏秋冬]|年[底初]|才[\u4e00-\u9fff]|[上下]半年)/, message: 'year', fix: (hit) => [`19${hit[0]}`], data: (hit) => ({ full: `19${hit[1]!}` }) },
    { find: /(?<![0-9])((19|20)[0-9]{2})年([至到—～])([0-9]{2})年(?!代)/, message: 'year', fix: (hit) => [`${hit[1]!}年${hit[3]!}${hit[2]!}${hit[4]!}年`], data: (hit) => ({ full: `${hit[2]!}${hit[4]!}` }) },
  ],
});
