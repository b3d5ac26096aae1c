import { patternRule } from '../patterns';
import { DIGITS, PROSE } from '../rule';

const AMOUNT = '[0-9]{1,6}(?:\\.[0-9]{1,3})?万?(?:公里|千米|米)';
const PER = '(小时|秒|分钟)';

export const rateInProse = patternRule({
  name: 'rate-in-prose', class: 'unit', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '行文里用斜线写速度', en: 'A rate with a slash in running text' },
    why: { zh: '行文中读作“每小时多少公里”，斜线是表格和公式的写法；“时速”之后再写“/小时”则重复', en: 'Prose says so much each hour; the slash is for tables and formulas, and repeats what 时速 has said' },
    instead: { zh: '写作“每小时30公里”“时速80公里”', en: 'Write 每小时30公里, 时速80公里' },
    source: 'GB 3100-93',
  },
  messages: {
    slash: { zh: '行文中写作“{words}”', en: 'In running text write {words}' },
    each: { zh: '前面已有“每”，后面不再写斜线', en: 'With 每 before it there is no slash' },
    twice: { zh: '“时速”后不再写“/小时”', en: 'Behind 时速 no /小时' },
  },
  patterns: [
    { starts: '/／', find: /(?<=每(秒|小时|分钟|天|年|亩|户|人|株|吨|公斤)[^，。；、0-9]{0,6}[0-9]{1,6}(?:\.[0-9]{1,3})?万?(?:立方米|毫升|升|吨|公斤|千克|公里|千米|米|转|斤|只|株|尾|次|度|元|件|字))[/／](?:秒|小时|分钟|天|年|亩|户|人|株|吨|公斤)/, message: 'each', fix: () => [''] },
    { starts: '/／', find: new RegExp(`(?<=(?:时速|每小时)[^，。；、0-9]{0,4}${AMOUNT})[/／]小时`, 'g'), message: 'twice', fix: () => [''] },
    {
      starts: DIGITS, find: new RegExp(`(?<![0-9.～—-]|(?:时速|每小时)[^，。；、0-9]{0,4})(${AMOUNT})[/／]${PER}`, 'g'), message: 'slash',
      fix: (hit) => [`每${hit[2]!}${hit[1]!}`], data: (hit) => ({ words: `每${hit[2]!}${hit[1]!}` }),
    },
    // Capacities by the year stand so in lists of projects; flows and what is done in a day or an hour are told in words.
    {
      starts: DIGITS, find: /(?<![0-9.～—-]|每(?:小时|天|日|秒|分钟)[^，。；、0-9]{0,6}|[（(][^）)]{0,20})([0-9]{1,6}(?:\.[0-9]{1,3})?万?(?:立方米|吨|千瓦时|人次|件|辆|升|车次|份))[/／](小时|天|日|秒|分钟)/, message: 'slash',
      fix: (hit) => [`每${hit[2]!}${hit[1]!}`], data: (hit) => ({ words: `每${hit[2]!}${hit[1]!}` }),
    },
    { starts: '/／', find: /(?<=每(?:公斤|千克|斤|亩|吨|户|月|天|年|件|瓶|箱|人每月|人每天)[^，。；、0-9]{0,8}[0-9][0-9.]{0,7}[万余多]?(?:元|公斤|斤|千克|吨|度|次|人|件))[/／](?:公斤|千克|斤|亩|人|吨|平方米|户|月|天|年|小时|件|瓶|箱)/, message: 'each', fix: () => [''] },
    { starts: '/／', then: '每', find: /(?<=[0-9]万?(?:吨|立方米|千瓦时|元|人次|人|件|克|升))[/／](?=每)/, message: 'each', fix: () => [''] },
  ],
});
