import { between, figuresOf, isNear, type Figure } from './figure';

/// A whole of which one part is done or good and the other is not: together they are all of it.
export interface Complement {
  readonly whole: Figure;
  readonly one: Figure;
  readonly other: Figure;
}

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!不)合格|达标(?!率)/, /不合格|不达标|问题|整改|停用|隐患|超标/], [/完成|完工|竣工|建成|交付/, /在建|未完|没完|未建成|正在|待建|停工|未开工|剩余/], [/(?<!未)通过|(?<!不)及格/, /未通过|补考|淘汰|不及格|未过/], [/治愈|出院/, /在院|住院|仍在|死亡/],
  [/(?<!未)(?:办结|结案|化解|答复)/, /正在|未办结|在办|未结/], [/成活|存活/, /死亡|枯死|补栽|未活/], [/到会|到场|出席|实到/, /缺席|请假|未到/], [/获救|脱险|救出/, /失踪|遇难|被困/], [/赞成/, /反对|弃权/],
  [/成功|调成/, /不成|未成|失败|转入|移送/], [/符合|够条件/, /未|没|不符/], [/连任/, /新当选|新任/],
];
const PAIRED = /合格|达标|完成|完工|竣工|建成|交付|通过|及格|治愈|出院|办结|结案|化解|答复|成活|存活|到会|到场|出席|实到|获救|脱险|救出|赞成|成功|调成|符合|够条件|连任/;
/// A whole is what was looked at or counted in all; another time or another sort has wholes of its own.
const ELSE = /去年|上年|同期|[比较每均]|等|新增|累计|还/;

/// Wholes that good and bad parts right behind them do not make: 检查124辆，合格118辆，问题车8辆.
export function* complements(field: { readonly where: string; readonly text: string }): Iterable<Complement> {
  if (!PAIRED.test(field.text)) return;
  const all = figuresOf(field);
  for (let i = 2; i < all.length; i++) {
    const [whole, one, other] = [all[i - 2]!, all[i - 1]!, all[i]!];
    if (one.unit === '' || whole.dimension !== one.dimension || one.dimension !== other.dimension || whole.sentence !== other.sentence || /^(?:percent|points|time|年|月|日|岁|倍|次)$/.test(one.dimension)) continue;
    if ([whole, one, other].some((q) => q.hedge !== 'exact' || q.scale !== 1) || one.amount >= whole.amount || other.amount >= whole.amount) continue;
    const [first, second] = [between(whole, one), between(one, other)];
    if (!/^[^，。；0-9]{0,8}，(?:其中，?)?[^，。；、0-9]{1,10}$/.test(first) || !/^[^，。；、0-9]{0,6}[，、；][^。；、0-9]{1,16}$/.test(second) || ELSE.test(first + second)) continue;
    const sign = (q: Figure, words: string): string => words.split(/[，、；]/).at(-1)! + /^[^，。；、0-9]{0,6}/.exec(field.text.slice(q.to))![0];
    const [a, b] = [sign(one, first), second.slice(second.search(/[，、；]/)) + /^[^，。；、0-9]{0,8}/.exec(field.text.slice(other.to))![0]];
    if (!PAIRS.some(([good, bad]) => (good.test(a) && bad.test(b)) || (bad.test(a) && good.test(b)))) continue;
    const sum = one.amount + other.amount;
    // What comes third may be of the same whole.
    const next = all[i + 1];
    if (sum === whole.amount || !isNear(whole.amount, sum, 1.25) || (next && next.sentence === other.sentence && next.dimension === other.dimension)) continue;
    yield { whole, one, other };
  }
}
