import { CharSet } from '../../text/char-set';
import { quantitiesOf } from '../numbers';
import { beforeNumber, Sign } from '../sign';
import { between, figuresOf, grain, isNear, isSlip, leadOf, says, type Figure } from './figure';

/// A difference that two figures do not give.
export interface Gap {
  readonly gap: Figure;
  readonly one: Figure;
  readonly other: Figure;
  readonly right: number;
}

/// What makes a difference of something that is not there: 即便去掉一天，至少也多4天.
const SUPPOSED = /即[便使]|就算|哪怕|假如|假设|如果|要是|至少|起码|最多|顶多|不止|扣除|除去|剔除|抛开/;
/// Dimensions of which a difference has another name, and those of dates.
const DATED = /^[年月日]$/;
/// 比今年6月的54.2个: a date between two figures is no part of what is said of them.
const DATES = /(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?/g;
const NO_GAP = /^(?:percent|年|月|日|级|倍|届|期|次|)$/;
/// 从甲增加到乙, and 增加了丙 behind it.
const BECAME = /^[^，。；、0-9]{0,4}(?:增加|增长|扩大|扩建|提高|提升|拓宽|加宽|上升|延长|减少|缩短|缩减|压缩|降低|下降|精简|发展|上调|下调|调整|涨|降|升|减|增)(?:到了?|至|为|成)(?:现在的|如今的|目前的|今年的)?[^，。；、0-9]{0,4}$/;
const BY = /^，?[^，。；、0-9]{0,6}(?:增加|新增[^，。；、0-9]{0,6}|扩大|提高|提升|拓宽|加宽|上升|延长|减少|缩短|节省|节约|缩减|压缩|降低|下降|精简|多出|净增|省下|上调|下调|上涨|升高|增收|增产|减产|减收|多收|涨|降|[贵多少高低长短快慢早晚省轻重](?=了))(?:了|近|约)?$/;
/// 甲，比乙高出丙; 甲比历史极值乙仅低丙. A former figure may stand between: 比去年的乙.
const THAN = /^[^，。；！？0-9]{0,10}，?[^，。；！？0-9]{0,6}[比较](?:(?![增减升降])[^，。；！？0-9]){1,12}$/;
const CHANGED_BY = /^(?:的[\u4e00-\u9fff]{0,4})?(?:增加|增长|减少|下降|提高|缩短|延长|降低|扩大|缩小|压缩|上升|净增|节省|高出|高|低|长|短|快|慢|重|轻|贵|便宜|早|晚|多出|(?:多|少)(?![年月日天个数于达有则至])[\u4e00-\u9fff]|多|少|仅高|仅低|只高|只低|仅多|仅少)(?:了|出)?(?:约|近|整整)?$/;
/// 今年58起，去年同期为46起，同比多破12起: the former figure in a clause of its own, and what it changed by.
const FORMER = /^[^，。；！？0-9]{0,6}，(?:而)?(?:去年|上年|前年|上月|上周|上季度|上届|往年)(?:同期)?(?:为|是|仅为|仅有|只有|有|仅)?[^，。；、0-9]{0,3}$/;
const THEN_BY = /^[^，。；！？0-9]{0,6}，(?:同比|环比|今年)?(?:[比较](?:去年|上年|前年|上月|上周|上届|往年)(?:同期)?)?(?:净|共)?(?:增加|增长|减少|下降|增|减|降|(?:多|少)[\u4e00-\u9fff]?)(?:了)?$/;
/// 今年4286人，比去年增加386人，去年是3900人.
const BY_FIRST = /^[^，。；！？0-9]{0,6}，(?:同比|[比较](?:去年|上年|上月|上周|上届|往年)(?:同期)?)(?:净)?(?:增加|减少|增|减|多|少)(?:了)?$/;
const FORMER_LAST = /^[^，。；！？0-9]{0,6}，(?:而)?(?:去年|上年|上月|上周|上届|往年)(?:同期)?(?:为|是|仅为|仅有|只有|有)[^，。；、0-9]{0,3}$/;
/// 由88%提高到95%，提高8个百分点.
const APART = /(?:相差|差距(?:为|达|是)?|仅差|只差|落差(?:为|达)?|悬殊|高差(?:为|达)?|温差(?:为|达)?|价差(?:为|达)?|差额(?:为|达)?)(?:了|约|近|整整|仅|只有)?$/;
/// What the words of `APART` end in.
const APART_LAST = new CharSet('差距额为达是殊了约近整仅有');
/// 旧楼只有40张床位，新楼有100张，增加了60张.
const OLD = /[旧原]|去年|上年|以前|过去|此前|[造修整建改价速线通]前/;
const NEW = /^[^。！？；0-9]{0,14}，[^。！？；0-9]{0,6}(?:新|现|今年|如今|目前|[造修整建改价速线通车路]后)[^。！？；0-9]{0,10}$/;
/// 石门队36枚，西塘队27枚，比石门队少9枚.
const THAN_NAMED = /比[^，。；、0-9]{1,14}[多少](?:了)?$/;

/// Without one of these before a figure no text has a difference.
export const DIFFERENCE = new Sign(...beforeNumber(BY, CHANGED_BY, THEN_BY, BY_FIRST, APART, THAN_NAMED));

export function* gaps(field: { readonly where: string; readonly text: string }): Iterable<Gap> {
  if (!DIFFERENCE.in(field) || quantitiesOf(field).length < 3) return;
  const all = figuresOf(field).filter((q) => !DATED.test(q.unit));
  for (let i = 2; i < all.length; i++) {
    const gap = all[i]!;
    if (gap.hedge === 'open' || (!APART_LAST.has(field.text.charCodeAt(gap.from - 1)) && gap.dimension !== all[i - 1]!.dimension && gap.dimension !== 'points') || NO_GAP.test(gap.dimension)) continue;
    const [a, b] = [scaled(all[i - 2]!, all[i - 1]!), all[i - 1]!];
    if (SUPPOSED.test(between(all[i - 2]!, gap))) continue;
    const lead = leadOf(gap, 16);
    if (gap.dimension === 'points') {
      if (a.dimension === 'percent' && b.dimension === 'percent' && THAN.test(between(all[i - 2]!, b).replace(DATES, '')) && CHANGED_BY.test(between(b, gap))) yield* judge(gap, a, b, 3);
      else if (a.dimension === 'percent' && b.dimension === 'percent' && BECAME.test(between(all[i - 2]!, b).replace(DATES, '')) && BY.test(between(b, gap))) yield* judge(gap, a, b, 20);
      continue;
    }
    // Results and times of day are another rule's.
    if (APART.test(lead) && gap.dimension !== 'time') {
      const before = all.slice(0, i).filter((q) => q.dimension === gap.dimension && q.hedge !== 'open' && gap.from - q.to < 70);
      const here = before.filter((q) => q.sentence === gap.sentence);
      if (here.length === 2 && !before.some((q) => before.some((p) => q !== p && fits(gap, q, p)))) yield* judge(gap, here[0]!, here[1]!, 3);
      continue;
    }
    if (a.dimension === gap.dimension && b.dimension === gap.dimension && a.hedge !== 'open' && b.hedge !== 'open' && gap.dimension !== '岁') {
      const [first, second] = [between(all[i - 2]!, b), between(b, gap)].map((words) => words.replace(DATES, '')) as [string, string];
      if (BECAME.test(first) && BY.test(second)) yield* judge(gap, a, b, 20);
      else if (FORMER.test(first) && THEN_BY.test(second)) yield* judge(gap, a, b, 20);
      else if (BY_FIRST.test(first) && FORMER_LAST.test(second) && b.amount < a.amount) yield* judge(b, a, gap, 20);
      else if (THAN.test(first) && CHANGED_BY.test(second)) yield* judge(gap, a, b, 3);
      else if ((OLD.test(leadOf(a, 20)) || /[造修整建改价速线通车路]后/.test(first)) && NEW.test(first) && BY.test(second) && isSlip(gap, Math.abs(a.amount - b.amount))) yield* judge(gap, a, b, 20);
      else if (THAN_NAMED.test(leadOf(gap, 20))) {
        const before = all.slice(0, i).filter((q) => q.unit === gap.unit && q.sentence === gap.sentence);
        if (before.length === 2) yield* judge(gap, before[0]!, before[1]!, 20);
      }
    }
  }
}

/// 从30元提高到50元 leaves the unit of the first out at times, and its scale.
const scaled = (a: Figure, b: Figure): Figure => (a.unit !== '' ? a : { ...a, dimension: b.dimension, size: b.size, amount: a.value * b.size });

const fits = (gap: Figure, a: Figure, b: Figure): boolean => {
  const right = Math.abs(a.amount - b.amount);
  // Of 5万 and 8万, said in one breath with their difference, nothing is rounded.
  const plain = [gap, a, b].every((q) => q.places === 0 && q.scale > 1 && q.scale === gap.scale && q.value < 100 * q.scale && q.hedge === 'exact');
  if (plain) return Math.abs(gap.amount - right) < 1e-6 * right;
  const slack = (grain(a) + grain(b)) / 2;
  // Of figures to one place the difference is sure to that place.
  return right > 0 && (gap.hedge === 'exact' ? Math.abs(gap.amount - right) <= Math.max(slack, grain(gap) / 2) + 1e-9 * a.amount + 1e-9 : says(gap, right, slack / right));
};

function* judge(gap: Figure, one: Figure, other: Figure, factor: number): Iterable<Gap> {
  const right = Math.abs(one.amount - other.amount);
  // A difference of rounded figures is as sure as they are.
  if (right === 0 || fits(gap, one, other) || one.hedge !== 'exact' || other.hedge !== 'exact' || !isNear(gap.amount, right, factor)) return;
  yield { gap, one, other, right };
}
