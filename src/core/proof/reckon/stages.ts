import { CharSet } from '../../text/char-set';
import { matchesFrom } from '../begins';

/// A stage of something with the time that the text gives it.
export interface Stage {
  readonly from: number;
  /// End of the date.
  readonly dateTo: number;
  readonly to: number;
  readonly words: string;
  readonly rank: number;
  readonly date: string;
  /// Of a year of the calendar or, with `relative`, of one before or after this one (0).
  readonly year: number;
  readonly relative: boolean;
  /// From 1; undefined where only the year is told.
  readonly month: number | undefined;
}

/// What a project, a contest and a life go through, in their order; stages of one rank may come in either order, and those of different tens are of different things.
const STAGES: readonly (readonly [number, string])[] = [
  [0, '立项|获批|批准建设'], [1, '开工|动工|奠基|破土'], [2, '封顶|合龙|贯通|铺轨|完成主体|主体完工'], [3, '联调联试|调试|试运行|试运营|试通车|试生产|试营业'], [4, '竣工|通过验收|完工'], [5, '正式运营|开通|(?<!试)通车|正式投产|投入使用|投用|开馆|开园|开业|正式开放'],
  [11, '报名'], [12, '初赛|海选|预赛'], [13, '复赛|半决赛'], [14, '决赛|总决赛'],
  [21, '出生'], [22, '入伍|参军|参加革命|参加工作|入党|毕业'], [23, '牺牲|逝世|去世|病逝|退休'],
];
const RANK = new Map(STAGES.flatMap(([rank, words]) => words.split('|').map((word) => [word.replace(/\(.*\)/, ''), rank] as const)));
const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 };
const STAGE = new RegExp(`(?:(?:(?<![0-9])((?:19|20)[0-9]{2})年|([前去今明次翌同]年|当年))(?:(1[0-2]|[1-9])月)?|(?<![0-9])(1[0-2]|[1-9])月)(?:底|初|末|份|中旬|上旬|下旬|[0-9]{1,2}日|年底|年初)?(?:之?前|前后|左右)?[^，。；！？0-9年]{0,8}?(${STAGES.map(([, words]) => words).join('|')})`, 'y');
const STARTS = new CharSet('123456789前去今明次翌同当');
/// Words of time that are no part of a stage, behind which nobody knows the year.
const LOOSE = /年|隔|[上下]半|季度/;

/// The stages that stand one after the other in one sentence, later ones that are dated before an earlier one. A year that is left out is that of the stage before.
export function* turnedStages(text: string): Iterable<readonly [earlier: Stage, later: Stage]> {
  let last: Stage | undefined;
  for (const hit of matchesFrom(text, STAGE, STARTS)) {
    const [all, year, named, ofYear, alone, words] = hit;
    const month = ofYear ?? alone;
    const between = last ? text.slice(last.to, hit.index) : '';
    const before = last && !/[。！？；]/.test(between) ? last : undefined;
    const inherits = year === undefined && (named === undefined || !(named in YEARS));
    // 次年 counts from the stage before, 同年 is its year.
    const shift = named === '次年' || named === '翌年' ? 1 : 0;
    const date = /^(?:(?:[0-9]{4}|[前去今明次翌同当])年)?(?:[0-9]{1,2}月)?/.exec(all)![0];
    const own: Stage = {
      from: hit.index, dateTo: hit.index + date.length, to: hit.index + all.length, words: words!, rank: RANK.get(words!) ?? 0, date,
      year: inherits ? (before?.year ?? NaN) + shift : year !== undefined ? Number(year) : YEARS[named!]!, relative: inherits ? before?.relative ?? false : year === undefined,
      month: month === undefined ? undefined : Number(month),
    };
    if (before && Math.floor(before.rank / 10) === Math.floor(own.rank / 10) && own.rank > before.rank && !LOOSE.test(between) && isEarlier(own, before)) yield [before, own];
    last = own;
  }
}

function isEarlier(a: Stage, b: Stage): boolean {
  const known = !Number.isNaN(a.year) && !Number.isNaN(b.year);
  if (known && a.relative !== b.relative) return false;
  if (known && a.year !== b.year) return a.year < b.year && b.year - a.year < 60;
  return Number.isNaN(a.year) === Number.isNaN(b.year) && a.month !== undefined && b.month !== undefined && a.month < b.month;
}
