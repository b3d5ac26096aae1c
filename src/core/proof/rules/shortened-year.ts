import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

const century = (digits: string): string => (Number(digits) >= 40 ? '19' : '20');
const full = (hit: RegExpExecArray): readonly string[] => [`${century(hit[1]!)}${hit[0]}`];
const fullYear = (hit: RegExpExecArray) => ({ full: `${century(hit[1]!)}${hit[1]!}` });

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
    // 建于98年, 他92年参军, 是85年办起来的: what is done once, in a year that no number of years would be.
    { find: /(?<=[建盖修造立办创生始成购买装产写拍摄刊绘印植栽挖铺毕发改迁毁拆损逝卒]于)([4-9][0-9]|0[0-9])年(?!代|级|度|间|来|历|前|后|多|余|的)/, message: 'year', fix: full, data: fullYear },
    { find: /(?<![0-9.第:：—～/了过满近约逾有共达用第每就-])([6-9][0-9])年(?=(?:参军|入伍|退伍|转业|复员|结婚|成家|下岗|进厂|入党|入团|下乡|返城|高考|分家|买[的下了来]|建[的成起]|盖[的起好]|修[的成好]|出生|生人|办[的起]|考上|考进|当选|承包|开业|投产|通车|改制|拆迁|搬[到进来迁]|嫁到|嫁给|调[到进入]|分配到|毕业))/, message: 'year', fix: full, data: fullYear },
    { find: /(?<=(?<!不|就|还|只|但|都)是)([6-9][0-9])年(?=[^，。；0-9年]{1,8}的(?:[，。；！？”]|$))(?!代|级|来|前|后|间|多|余)/, message: 'year', fix: full, data: fullYear },
    // 那是89年的事, 91年他考上了师范, 58年修的水库.
    { find: /(?<=(?:那|这|还|就)是)([4-9][0-9])年(?=的(?:事|时候|春|夏|秋|冬|一天))/, message: 'year', fix: full, data: fullYear },
    { find: /(?<=^|[，。！？；：“])([5-9][0-9])年(?=[他她我咱]们?(?:家|村|厂)?[^，。；0-9]{0,2}(?:考上|考进|考取|参军|入伍|退伍|结婚|嫁|搬|进厂|下岗|毕业|转业|回村|回乡|返乡|当上|调|承包|入党|下海|出生|买))/, message: 'year', fix: full, data: fullYear },
    { find: /(?<=^|[，。！？；：“])([4-9][1-9])年(?=[修建盖打栽种挖砌造][的下起][\u4e00-\u9fff])/, message: 'year', fix: full, data: fullYear },
    { find: /(?<=^|[，。！？；：“])([4-9][1-9])年(?=(?:重建|修复|扩建|复建|恢复|拆除|改名|更名|合并|竣工|落成|复办|撤销|下乡|上山)[^，。；]{0,8}[，。；、])/, message: 'year', fix: full, data: fullYear },
  ],
});
