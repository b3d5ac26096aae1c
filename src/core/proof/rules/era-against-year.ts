import { ANY_ERA } from '../lexicon/eras';
import { hanValue } from '../numbers';
import { patternRule } from '../patterns';

/// The first year of each era of the Ming and the Qing; 明清 had one era a reign. Source: 中国历史纪年表.
const FIRST: Readonly<Record<string, number>> = {
  洪武: 1368, 永乐: 1403, 宣德: 1426, 正统: 1436, 景泰: 1450, 天顺: 1457, 成化: 1465, 弘治: 1488, 正德: 1506, 嘉靖: 1522, 隆庆: 1567, 万历: 1573, 天启: 1621, 崇祯: 1628,
  顺治: 1644, 康熙: 1662, 雍正: 1723, 乾隆: 1736, 嘉庆: 1796, 道光: 1821, 咸丰: 1851, 同治: 1862, 光绪: 1875, 宣统: 1909, 民国: 1912,
};
/// The year of an era as it is counted; 元年 is the first.
const yearOf = (era: string, count: string): number => (FIRST[era] ?? NaN) + (count === '元' ? 1 : /^[0-9]+$/.test(count) ? Number(count) : hanValue(count)) - 1;

export const eraAgainstYear = patternRule({
  name: 'era-against-year', class: 'fact', severity: 'B', trust: 'offer',
  docs: {
    what: { zh: '年号纪年与括注的公历年份对不上', en: 'A year of an era and the Gregorian year said of it do not agree' },
    why: { zh: '道光元年是1821年，道光十二年就是1832年；农历年底可能落到下一年', en: 'Daoguang began in 1821, so his twelfth year is 1832; the last weeks of a lunar year fall into the next' },
    instead: { zh: '查年表，改正其一', en: 'Look at the table and correct one' },
  },
  messages: { year: { zh: '{era}是{year}年', en: '{era} is {year}' } },
  patterns: [
    {
      starts: '12', find: new RegExp(`(?<=(${ANY_ERA}|民国)(元|[一二三四五六七八九十]{1,3}|[0-9]{1,2})年(?:[正二三四五六七八九十冬腊]{1,2}月|[春夏秋冬])?(?:[（(](?:即|公元)?|，?即(?:公元)?))(1[3-9][0-9]{2})年`), message: 'year',
      fix: (hit) => {
        const year = yearOf(hit[1]!, hit[2]!);
        return Number.isNaN(year) || year === Number(hit[3]) || year + 1 === Number(hit[3]) ? null : [`${year}年`];
      },
      data: (hit) => ({ era: `${hit[1]!}${hit[2]!}年`, year: yearOf(hit[1]!, hit[2]!) }),
    },
  ],
});
