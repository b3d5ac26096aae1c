import { CharSet } from '../../text/char-set';
import { matchesFrom } from '../begins';

/// A stage of something with the time that the text gives it.
export interface Stage {
  readonly from: number;
  /// Where the date stands.
  readonly dateFrom: number;
  readonly dateTo: number;
  readonly to: number;
  readonly words: string;
  readonly date: string;
  /// Of a year of the calendar or, with `relative`, of one before or after this one (0); NaN where none is told.
  readonly year: number;
  readonly relative: boolean;
  /// From 1; undefined where only the year is told.
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/// A course that things run through: its stages in their order, those parted by a bar in either order. `told`: also where the later stage is told first (笔试 behind 面试);
/// of buildings that is no mistake, since many are opened before they are finished.
interface Course {
  readonly stages: readonly string[];
  readonly told?: true;
}

const COURSES: readonly Course[] = [
  { stages: ['立项|获批|批准建设', '开工|动工|奠基|破土', '封顶|合龙|贯通|铺轨|完成主体|主体完工', '联调联试|调试|试运行|试运营|试通车|试生产|试营业', '竣工|通过验收|完工', '正式运营|开通|(?<!试)通车|正式投产|投入使用|投用|开馆|开园|开业|正式开放|正式启用'] },
  { stages: ['报名', '初赛|海选|预赛|小组赛', '复赛|淘汰赛', '半决赛', '(?<!半)决赛|总决赛', '颁奖'] },
  { stages: ['出生', '入伍|参军|参加革命|参加工作|入党|毕业', '牺牲|逝世|去世|病逝|退休'] },
  { stages: ['考入|考上|考取|入读', '(?<!未|没有)毕业'] },
  { told: true, stages: ['报名', '资格审查|资格审核|资格初审|资格复审', '笔试|初试', '面试|复试', '体检', '公示', '聘用|录用|入职|上岗'] },
  { told: true, stages: ['征集|海选', '初审|初评', '复审|复评', '终审|终评', '公示', '公布|揭晓|颁奖'] },
  { told: true, stages: ['高考', '公布成绩|成绩公布|查分|出分', '填报志愿|志愿填报', '录取'] },
  { told: true, stages: ['递交起诉状|提起诉讼', '立案', '开庭|庭审', '宣判|判决'] },
  { told: true, stages: ['招标', '开标|评标', '中标'] },
  { told: true, stages: ['开机', '杀青', '上映|公映|首播'] },
  { told: true, stages: ['发射|升空', '对接', '返回|着陆'] },
];
/// By stage, the courses and the place in each.
const RANKS = new Map<string, [course: number, rank: number][]>();
COURSES.forEach(({ stages }, course) => stages.forEach((words, rank) => {
  for (const word of words.replace(/\([^)]*\)/g, '').split('|')) RANKS.set(word, [...(RANKS.get(word) ?? []), [course, rank]]);
}));
const WORDS = [...new Set(COURSES.flatMap(({ stages }) => stages))].join('|').split(/\|(?![^(]*\))/).filter((word, i, all) => all.indexOf(word) === i).sort((a, b) => b.length - a.length).join('|');
const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 };
const DATE = '(?:(?:(?<![0-9])((?:19|20)[0-9]{2})年|([前去今明次翌同]年|当年))(?:(1[0-2]|[1-9])月)?|(?<![0-9])(1[0-2]|[1-9])月)(?:([1-9]|[12][0-9]|3[01])日)?';
const ABOUT = '(?:底|初|末|份|中旬|上旬|下旬|年底|年初)?(?:之?前|前后|左右)?';
/// 5月10日通过验收; behind a year alone or a day a comma may stand: 2016年，他考入.
const STAGE = new RegExp(`${DATE}${ABOUT}(?:(?<=[年日])，)?[^，。；！？0-9年]{0,8}?(${WORDS})(?!期满|期结束|期后)`, 'y');
/// 笔试定于6月3日举行.
const STAGE_FIRST = new RegExp(`(${WORDS})(?:时间|日期|结果)?(?:将|定|拟)?(?:于|在|为)?${DATE}(?![^，。；！？0-9]{0,10}(?:${WORDS}))`, 'y');
const WORD_STARTS = new CharSet(WORDS.replace(/\([^)]*\)/g, '').split('|').map((word) => word[0]!).join(''));
const DATED = new RegExp(DATE);
const STARTS = new CharSet('123456789前去今明次翌同当');
/// A part that is built by itself: 一期竣工，二期开工.
const ANOTHER = /[一二三四五][期标]|扩建|改造|改建|重建|新址|新馆|新区|另|又|再|配套|续建/;
/// Words of time that are no part of a stage, behind which nobody knows the year.
const LOOSE = /年|隔|[上下]半|季度/;
/// Months by which a stage without a year may lie before the one that it follows: what is further off is of another year.
const NEAR = 5;
/// Characters between two stages of one course; those of buildings and lives stand in one sentence.
const REACH = 60;

/// The stages that stand one after the other, of which the later one is dated before the earlier one. A year that is left out is that of the stage before.
export function* turnedStages(text: string): Iterable<readonly [earlier: Stage, later: Stage]> {
  const found = [...matchesFrom(text, STAGE, STARTS).map((hit) => ({ hit, words: hit[6]!, group: 1, first: false })), ...(/[月年]/.test(text) ? matchesFrom(text, STAGE_FIRST, WORD_STARTS).map((hit) => ({ hit, words: hit[1]!, group: 2, first: true })) : [])].sort((a, b) => a.hit.index - b.hit.index);
  let last: Stage | undefined;
  for (const { hit, words, group, first } of found) {
    const from = hit.index;
    if (last && from < last.to) continue;
    const [year, named, ofYear, alone, day] = hit.slice(group) as [string?, string?, string?, string?, string?];
    const month = ofYear ?? alone;
    const between = last ? text.slice(last.to, from) : '';
    const before = last && between.length < REACH && !/[！？\n]/.test(between) ? last : undefined;
    const inherits = year === undefined && (named === undefined || !(named in YEARS));
    // 次年 counts from the stage before, 同年 is its year.
    const shift = named === '次年' || named === '翌年' ? 1 : 0;
    const date = DATED.exec(hit[0])![0];
    const dateFrom = from + hit[0].indexOf(date);
    const own: Stage = {
      from: first ? from : dateFrom, dateFrom, dateTo: dateFrom + date.length, to: from + hit[0].length, words, date,
      year: inherits ? (before?.year ?? NaN) + shift : year !== undefined ? Number(year) : YEARS[named!]!, relative: inherits ? before?.relative ?? false : year === undefined,
      month: month === undefined ? undefined : Number(month), day: day === undefined ? undefined : Number(day),
    };
    if (before && !LOOSE.test(between)) {
      for (const [course, rank] of RANKS.get(own.words) ?? []) {
        const former = RANKS.get(before.words)?.find(([other]) => other === course)?.[1];
        if (former === undefined || (/[；。]/.test(between) && !COURSES[course]!.told)) continue;
        if (rank > former && isEarlier(own, before)) yield [before, own];
        else if (rank < former && (COURSES[course]!.told || (course === 0 && rank <= 1 && former >= 4 && !ANOTHER.test(text.slice(Math.max(0, before.from - 12), own.to)))) && isEarlier(before, own)) yield [own, before];
        else continue;
        break;
      }
    }
    last = own;
  }
}

function isEarlier(a: Stage, b: Stage): boolean {
  const known = !Number.isNaN(a.year) && !Number.isNaN(b.year);
  if (known && a.relative !== b.relative) return false;
  if (known && a.year !== b.year) return a.year < b.year && b.year - a.year < 60;
  if (Number.isNaN(a.year) !== Number.isNaN(b.year) || a.month === undefined || b.month === undefined) return false;
  if (a.month === b.month) return a.day !== undefined && b.day !== undefined && a.day < b.day;
  return a.month < b.month && (known || b.month - a.month <= NEAR);
}
