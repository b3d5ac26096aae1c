import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

const HAN = '一二三四五六七八九';
const COUNTED = '个(?:多)?[月小星]|个(?!月)|天|岁|里|公里|米|倍|分钟|小时|[名位](?=[\\u4e00-\\u9fff])(?!决赛|半决赛|之争|争夺|排位)|口人|年(?![级代度])|十|百|千|万';

/// Before a measure word two is 两: 一两天, 两三天.
const about = (two: string): readonly string[] => (two.includes('二') ? [two.replace('二', '两'), two] : [two]);

export const approximationWithComma = patternRule({
  name: 'approximation-with-comma', class: 'numeral', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '相邻两数表示概数，中间用了顿号', en: 'An enumeration comma within an approximate number' },
    why: { zh: '“三四天”是概数，不用顿号，也不用阿拉伯数字', en: '三四天 is an approximation; it takes no comma and Han numerals' },
    instead: { zh: '“三四天”“八九十人”', en: 'Write 三四天, 八九十人' },
    source: 'GB/T 15834-2011 4.5.3.4; GB/T 15835-2011 4.2.2',
  },
  messages: { about: { zh: '概数不用顿号', en: 'An approximation takes no comma' } },
  patterns: [
    {
      starts: DIGITS, holds: '0', find: /(?<![0-9、.第月年级至—～-])([1-9])0、([1-9])0(?=[多余]?(?:个|名|位|人|家|户|天|年(?![代级])|岁|元|斤|公斤|亩|米|公里|次|件|辆|台|棵|只))/, message: 'about',
      fix: (hit) => (Number(hit[2]) - Number(hit[1]) === 1 ? [`${HAN[Number(hit[1]) - 1]!}${HAN[Number(hit[2]) - 1]!}十`] : null),
    },
    // 4、50年, 3、40里.
    {
      starts: DIGITS, then: '、', find: /(?<![0-9、.第月年级至—～-])([1-9])、([1-9])0(?=[多余]?(?:个(?!百)|名|位|人|家|户|天|年|岁|元|斤|公斤|亩|米|公里|里|次|件|辆|台|棵|只|度|头|吨|块|分钟|秒|平方米|斤|桶|担|筐|箱|袋|条|张|场|篇|幅|页))/, message: 'about',
      fix: (hit) => (Number(hit[2]) - Number(hit[1]) === 1 ? [`${HAN[Number(hit[1]) - 1]!}${HAN[Number(hit[2]) - 1]!}十`] : null),
    },
    {
      starts: '一二三四五六七八九', then: '、', find: new RegExp(`(?<![第一二三四五六七八九十百月、])([${HAN}])、([${HAN}])(?=(?:${COUNTED}|[十百千万]?(?:吨|公斤|斤|元|亩|里(?![^，。]?[乡村镇])|公里|米)))`, 'g'), message: 'about',
      fix: (hit) => (HAN.indexOf(hit[2]!) - HAN.indexOf(hit[1]!) === 1 || hit[0] === '三、五' ? about(`${hit[1]!}${hit[2]!}`) : null),
    },
    {
      starts: DIGITS, then: '、', find: /(?<![0-9、.第月年级至—～-])([1-9])、([1-9])(?=个(?:多)?(?:月|小时|星期)|天|点钟|里[山水地]|岁|公里|里路|倍|分钟|小时|米(?![0-9])|厘米|尺|寸|头[牛猪羊]|棵|株|颗|袋|箱|碗|杯)/, message: 'about',
      fix: (hit) => (Number(hit[2]) - Number(hit[1]) === 1 ? about(`${HAN[Number(hit[1]) - 1]!}${HAN[Number(hit[2]) - 1]!}`) : null),
    },
    {
      starts: DIGITS, then: '、', find: /(?<![0-9、.第月年级至—～-])([1-9])、([1-9])(?=[十百千万]?(?:多|余)?(?:元|人|亩|吨|斤|公斤|户|名(?=[\u4e00-\u9fff])(?!决赛|半决赛|之争|争夺|排位)|个(?!省|县|市|区|村|镇|乡|方面|百分)|次(?!会议|全会)|年时间|年(?!级)前))/, message: 'about',
      fix: (hit) => (Number(hit[2]) - Number(hit[1]) === 1 ? about(`${HAN[Number(hit[1]) - 1]!}${HAN[Number(hit[2]) - 1]!}`) : null),
    },
    { starts: '十', find: /(?<![一二三四五六七八九十百第])十([一二三四五六七])、([二三四五六七八])(?=[个名岁人天里年圈趟次件户家米亩斤只头棵块张座台辆条])(?!年级)/, message: 'about', fix: (hit) => (HAN.indexOf(hit[2]!) - HAN.indexOf(hit[1]!) === 1 ? [`十${hit[1]!}${hit[2]!}`] : null) },
    { starts: '3', then: '、', find: /(?<![0-9、.第月年级至—～-])3、5(?=[多余]?(?:户|天|年(?!级)|人|名|家|斤|亩|里|米|次|件|棵|只|头|元|成群))/, message: 'about', fix: () => ['三五'] },
    // 5、6000元.
    {
      starts: DIGITS, then: '、', find: /(?<![0-9、.第月年级至—～-])([1-9])、([2-9])(0{2,4})(?=[多余]?(?:元|人|亩|吨|斤|公斤|户|名|个|米|公里|里|次|件|只|头|棵|株|字|斤|平方|立方|毫升|步|块|度|册|箱))/, message: 'about',
      fix: (hit) => (Number(hit[2]) - Number(hit[1]) === 1 ? [`${HAN[Number(hit[1]) - 1]!}${HAN[Number(hit[2]) - 1]!}${{ 2: '百', 3: '千', 4: '万' }[hit[3]!.length]!}`] : null),
    },
  ],
});
