import type { ArticleFields, Report } from '../../rule/rule';
import { matchesAround, matchesFrom } from '../begins';
import { CharSet } from '../../text/char-set';
import { yearsUpToTwo } from '../calendar';
import { valueOf } from '../numbers';
import { lastAtMost } from '../../text/span';
import { DIGITS, type ProofArticleRule } from '../rule';

const LATER = /([0-9]{1,2}|[一二两三四五六七八九十]{1,3})年(后|以后|之后|前|以前|之前)的?，?(?:即|也就是)?((?:19|20)[0-9]{2})年/y;
const YEAR = /(?<![0-9.])((?:1[89]|20)[0-9]{2})年/y;
const RANGE = /(?<![0-9.])((?:19|20)[0-9]{2})年?(?:至|到|—|～)((?:19|20)[0-9]{2})年/y;
/// `1948年参军，1949年牺牲`: told in their order, unless the first is the year of a paper.
const THEN = /(?<![0-9])((?:19|20)[0-9]{2})年([\u4e00-\u9fff]{1,8})，((?:19|20)[0-9]{2})年(?!代|前)/y;
const PAPER = /发布|公布|出版|发表|数据|统计|报告|年版|修订|印发|预计|回忆|回顾/;
/// `2023年立项、2024年开工的安置房，于2022年交付`: of one project in one sentence.
const BUILT = /(?<![0-9])((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:[^。；！？0-9]{0,8}?)(?:立项|开工|动工|奠基|破土)(?:(?!(?:19|20)[0-9]{2}年)[^。；！？]){0,30}?((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|年?底|初)?[^。；，！？0-9]{0,8}?(?:竣工|建成|完工|投产|通车|开业|投用|交付|投入使用|开馆|启用)/y;
/// `2022年3月借款……到期后，于2024年3月起诉`.
const AFTERWARDS = /(?<![0-9])((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:(?!(?:19|20)[0-9]{2}年)[^\n]){0,80}?(?:到期后|此后|随后|之后|后来|不久|事后)[^。；0-9]{0,20}?((?:19|20)[0-9]{2})年(?!代|前)/y;
/// `2024年11月购买……同年10月送检`: what is told next in the same year is not earlier.
const SAME_YEAR = /(?<![0-9])((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:(?!(?:19|20)[0-9]{2}年|[次翌隔前去]年|此前|之前|早在|曾|已)[^\n]){0,120}?同年([0-9]{1,2})月/y;
/// `1971年拜师……学了4年，1969年出师`: what follows so many years spent.
const SPENT = /(?<![0-9])((?:19|20)[0-9]{2})年(?:(?!(?:19|20)[0-9]{2}年)[^。；！？\n]){0,60}?(?:学|跟班学|干|做|工作|服役|当兵|任教|打工|读|念|守|教)了?([0-9]{1,2}|[一两三四五六七八九十]{1,2})年(?:(?!(?:19|20)[0-9]{2}年)[^。；！？\n0-9]){0,8}，((?:19|20)[0-9]{2})年(?!代|前)/y;
/// `2004年退休后……从2001年起`: what began when somebody had left.
const LEFT = /(?<![0-9])((?:19|20)[0-9]{2})年(?:退休|离休|退伍|转业|复员|毕业|卸任|退役)后，(?:(?!此前|早年|早在)[^\n0-9]){0,40}?从((?:19|20)[0-9]{2})年(?=起|开始)/y;
const COUNTS = new CharSet('0123456789一二两三四五六七八九十');
const YEAR_STARTS = new CharSet('12');
/// What stands before the last year of `LATER` and of `RANGE`.
const LATER_LAST = new CharSet('后前的，即是');
const RANGE_LAST = new CharSet('至到—～');

export const yearOutOfOrder: ProofArticleRule = {
  name: 'year-out-of-order', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['年', DIGITS],
  docs: {
    what: { zh: '前后年份对不上', en: 'Years that do not add up' },
    why: { zh: '“三年后的2008年”应当比前文的年份晚三年；起止年份不能倒置', en: '“three years later, in 2008” must be three years after the year before; a range does not run backwards' },
    instead: { zh: '核对年份', en: 'Check the years' },
  },
  messages: {
    later: { zh: '前文是{base}年，{words}应是{year}年', en: 'Before it stands {base}; {words} makes it {year}' },
    sequence: { zh: '前面说的是{base}年，后面的{year}年反而更早', en: 'First comes {base}; {year}, told after it, is earlier' },
    months: { zh: '前面说的是{base}月，同年{month}月反而更早', en: 'First comes month {base}; month {month} of the same year, told after it, is earlier' },
    range: { zh: '起讫年份倒置', en: 'The range runs backwards' },
  },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    for (const { text, where } of fields) {
      const count = yearsUpToTwo(text);
      // All patterns end in a year.
      if (count === 0) continue;
      const years = matchesAround(text, YEAR, '年', 4);
      if (years.length === 0) continue;
      for (const hit of yearsUpToTwo(text, LATER_LAST) > 0 ? matchesFrom(text, LATER, COUNTS) : []) {
        const off = valueOf(hit[1]!);
        const before = years[lastAtMost(years, hit.index - 5, (year) => year.index)];
        if (!before || !(off > 0)) continue;
        const base = Number(before[1]);
        const year = hit[2]!.endsWith('后') ? base + off : base - off;
        if (year === Number(hit[3])) continue;
        const to = hit.index + hit[0].length;
        yield {
          where, from: to - 5, to, fixes: [`${year}年`], message: 'later', data: { base, year, words: `${hit[1]!}年${hit[2]!}` },
          related: [{ where, from: before.index, to: before.index + before[0].length }],
        };
      }
      for (const hit of text.includes('同年') ? matchesFrom(text, SAME_YEAR, YEAR_STARTS) : []) {
        const [base, month] = [Number(hit[2]), Number(hit[3])];
        if (month >= base || base > 12 || month < 1) continue;
        const to = hit.index + hit[0].length;
        yield { where, from: to - hit[3]!.length - 3, to, fixes: [], trust: 'none', message: 'months', data: { base, month }, related: [{ where, from: hit.index, to: hit.index + hit[1]!.length + hit[2]!.length + 2 }] };
      }
      for (const pattern of count > 1 ? [THEN, AFTERWARDS, BUILT, LEFT] : []) {
        for (const hit of matchesFrom(text, pattern, YEAR_STARTS)) {
          const [base, year] = [Number(hit[1]), Number(hit.at(-1))];
          if (year >= base || base - year > 50 || (pattern === THEN && PAPER.test(hit[2]!))) continue;
          const at = hit.index + hit[0].lastIndexOf(`${year}年`);
          yield { where, from: at, to: at + 5, fixes: [], trust: 'none', message: 'sequence', data: { base, year }, related: [{ where, from: hit.index, to: hit.index + 5 }] };
        }
      }
      for (const hit of count > 1 ? matchesFrom(text, SPENT, YEAR_STARTS) : []) {
        const [base, year] = [Number(hit[1]), Number(hit[3])];
        const right = base + valueOf(hit[2]!);
        if (year >= base || right - year > 50) continue;
        const to = hit.index + hit[0].length;
        yield { where, from: to - 5, to, fixes: [`${right}年`], message: 'sequence', data: { base, year }, related: [{ where, from: hit.index, to: hit.index + 5 }] };
      }
      for (const hit of yearsUpToTwo(text, RANGE_LAST) > 0 ? matchesFrom(text, RANGE, YEAR_STARTS) : []) {
        if (Number(hit[1]) > Number(hit[2])) yield { where, from: hit.index, to: hit.index + hit[0].length, fixes: [`${hit[2]!}年至${hit[1]!}年`], message: 'range' };
      }
    }
  },
};
