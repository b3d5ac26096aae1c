import type { Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { WRITTEN, type ProofParagraphRule } from '../rule';

/// Month, first and last day on which it can fall from 1950 to 2060; the solar terms move by a day or two.
const DAYS: Readonly<Record<string, readonly [number, number, number]>> = {
  小寒: [1, 5, 7], 大寒: [1, 19, 21], 立春: [2, 3, 5], 雨水: [2, 18, 20], 惊蛰: [3, 4, 7], 春分: [3, 19, 22], 清明: [4, 4, 6], 谷雨: [4, 19, 21], 立夏: [5, 4, 7], 小满: [5, 20, 22], 芒种: [6, 4, 7], 夏至: [6, 20, 22],
  小暑: [7, 6, 8], 大暑: [7, 22, 24], 立秋: [8, 6, 9], 处暑: [8, 22, 24], 白露: [9, 6, 9], 秋分: [9, 22, 24], 寒露: [10, 7, 9], 霜降: [10, 22, 24], 立冬: [11, 6, 8], 小雪: [11, 21, 23], 大雪: [12, 6, 8], 冬至: [12, 21, 23],
  元旦: [1, 1, 1], 中国人民警察节: [1, 10, 10], 国际劳动妇女节: [3, 8, 8], 三八妇女节: [3, 8, 8], 妇女节: [3, 8, 8], 植树节: [3, 12, 12], 国际消费者权益日: [3, 15, 15], 世界水日: [3, 22, 22], 世界读书日: [4, 23, 23], 全民国家安全教育日: [4, 15, 15], 世界地球日: [4, 22, 22],
  国际劳动节: [5, 1, 1], 劳动节: [5, 1, 1], 五四青年节: [5, 4, 4], 国际护士节: [5, 12, 12], 全国防灾减灾日: [5, 12, 12], 世界无烟日: [5, 31, 31], 国际儿童节: [6, 1, 1], 儿童节: [6, 1, 1], 世界环境日: [6, 5, 5], 全国爱眼日: [6, 6, 6], 国际禁毒日: [6, 26, 26],
  建军节: [8, 1, 1], 中国医师节: [8, 19, 19], 教师节: [9, 10, 10], 烈士纪念日: [9, 30, 30], 国庆节: [10, 1, 1], 世界粮食日: [10, 16, 16], 中国记者节: [11, 8, 8], 记者节: [11, 8, 8], 全国消防日: [11, 9, 9], 国家宪法日: [12, 4, 4], 国际志愿者日: [12, 5, 5], 国家公祭日: [12, 13, 13],
};
/// Day of the lunar calendar.
const LUNAR: Readonly<Record<string, string>> = { 春节: '正月初一', 元宵节: '正月十五', 龙抬头: '二月初二', 端午节: '五月初五', 端午: '五月初五', 七夕节: '七月初七', 七夕: '七月初七', 中元节: '七月十五', 中秋节: '八月十五', 中秋: '八月十五', 重阳节: '九月初九', 重阳: '九月初九', 腊八节: '腊月初八', 腊八: '腊月初八' };
const names = (of: object): string => Object.keys(of).sort((a, b) => b.length - a.length).join('|');
const IS = '(?:日)?[，（]?(?:当天|这天|这一天)?(?:正|恰|适)?(?:是|为|逢|值|系|恰逢|正值|正逢|适逢|正是|迎来)(?:我国|中国|传统)?(?:第[一二三四五六七八九十0-9]{1,4}个)?(?:农历)?(?:二十四节气)?(?:中的|之|的|中)?(?:第[一二三四五六七八九十]{1,3}个节气)?[“，——]{0,2}';
const SOLAR = new RegExp(`(?<![0-9个第])(1[0-2]|[1-9])月([0-9]{1,2})日${IS}(${names(DAYS)})(?![前后期])`, 'g');
const MOON = new RegExp(`(?:农历)?([正二三四五六七八九十冬腊]月(?:初[一二三四五六七八九十]|[十廿][一二三四五六七八九]?|二十[一二三四五六七八九]?))[，（]?(?:是|为|逢|恰逢|正值|正逢|适逢|正是)?(?:我国|中国)?(?:民间)?(?:的)?(?:传统节日)?[“，——]{0,2}(${names(LUNAR)})(?![前后])`, 'g');

export const wrongFestivalDate: ProofParagraphRule = {
  name: 'wrong-festival-date', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN, needs: '月',
  docs: {
    what: { zh: '节气、节日与日期对不上', en: 'A solar term or festival on a date that it cannot have' },
    why: { zh: '冬至在12月21日至23日之间，端午在农历五月初五；节日有固定的日子', en: 'The winter solstice falls between 21 and 23 December, 端午 on the fifth of the fifth lunar month' },
    instead: { zh: '查日历，改正日期或节日名', en: 'Look at the calendar and correct date or name' },
  },
  messages: {
    solar: { zh: '{name}是{month}月{days}', en: '{name} is in month {month}: {days}' },
    lunar: { zh: '{name}是农历{day}', en: '{name} is {day} of the lunar calendar' },
  },
  *check({ text }): Iterable<Report> {
    if (!text.includes('月')) return;
    for (const hit of matchesOf(text, SOLAR)) {
      const [month, first, last] = DAYS[hit[3]!]!;
      const day = Number(hit[2]);
      if (Number(hit[1]) === month && day >= first && day <= last) continue;
      const to = hit.index + hit[1]!.length + hit[2]!.length + 2;
      const days = first === last ? `${first}日` : `${first}日—${last}日`;
      // Which of several days it is, only the year tells.
      const fixes = first === last ? [`${month}月${first}日`] : Array.from({ length: last - first + 1 }, (_, i) => `${month}月${first + i}日`).sort((a, b) => Number(b.includes(`月${(first + last) >> 1}日`)) - Number(a.includes(`月${(first + last) >> 1}日`)));
      yield { from: hit.index, to, fixes, message: 'solar', data: { name: hit[3]!, month, days } };
    }
    for (const hit of matchesOf(text, MOON)) {
      const day = LUNAR[hit[2]!]!;
      if (hit[1] === day) continue;
      const from = hit.index + hit[0].indexOf(hit[1]!);
      yield { from, to: from + hit[1]!.length, fixes: [day], message: 'lunar', data: { name: hit[2]!, day } };
    }
  },
};
