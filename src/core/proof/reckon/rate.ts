import { figuresOf, leadOf, loose, type Figure } from './figure';
import type { Share } from './share';

/// A rate is named by what the part did: 签约率 behind 已签约170人. Its whole stands anywhere before the part, be it in another sentence.
const RATE = /([\u4e00-\u9fff])([\u4e00-\u9fff])率(?:已经?|也|就|均|都|分别)?(?:为|是|有|达到?|约|高达|提高到|升至|升到|提升到)?了?$/;
/// Rates that are none of a part in a whole that is counted.
const NO_PART = /增长|下降|减少|精简|压减|削减|缩减|裁减|利|税|汇|费|频|效|[出]生|增|速|通胀|失业|贡献|收益|回报|折|满意|知晓|普及|上座|命中|投票|收视|使用|利用|周转|死亡|破损|优良|森林|绿化|覆盖|保有|含水|发电|负荷|自给|市场|占有|复工|复产|毛入|化|点击|打开|容积|空置|同比|错误|差错/;
const NO_KIND = /^(?:|年|月|日|天|岁|届|期|级|倍|percent|points|time|号|个月|次|℃|temperature|money)$/;
/// A part that is what the rate leaves out, or one of another time or place.
const WITHOUT = /[不未没]|尚|还有|其余|剩|拒|缺|仅剩/;
const OTHER_TIME = /去年|上年|前年|同期|此前|原来|比|其中|[新每]|另/;
/// Points by which what is said is off at most: beyond them the whole is another one.
const FAR = 15;
/// Figures of one kind before the part beyond which nobody knows which of them is the whole.
const MOST = 4;

/// Rates that the only whole before their part does not give.
export function* rates(field: { readonly where: string; readonly text: string }): Iterable<Share> {
  if (!field.text.includes('率') || !/[%％]/.test(field.text)) return;
  const all = figuresOf(field);
  for (const [i, share] of all.entries()) {
    if (share.dimension !== 'percent' || share.hedge !== 'exact' || i < 2 || share.value >= 100) continue;
    const hit = RATE.exec(leadOf(share, 14));
    if (!hit || NO_PART.test(hit[1]! + hit[2]!)) continue;
    const part = partOf(all, i, hit[1]!, hit[2]!);
    if (!part) continue;
    const wholes = all.slice(0, all.indexOf(part)).filter((q) => q.dimension === part.dimension);
    const larger = [...new Set(wholes.filter((q) => q.amount > part.amount).map(({ amount }) => amount))];
    if (larger.length === 0 || wholes.length > MOST || wholes.some((q) => q.hedge !== 'exact')) continue;
    const off = (amount: number): number => Math.abs((part.amount / amount) * 100 - share.value);
    const slack = (amount: number): number => ((part.amount / amount) * 100) * (Math.min(loose(part), 0.03)) + 1 / 10 ** share.places;
    // Of several wholes one may be meant, or what some of them make together.
    const sum = wholes.reduce((total, q) => total + q.amount, 0);
    if ([...larger, sum].some((amount) => off(amount) < slack(amount) + 1e-9 && !isEven((part.amount / amount) * 100, share))) continue;
    const [amount] = larger.length === 1 ? larger : larger.filter((each) => off(each) <= FAR);
    const whole = wholes.filter((q) => q.amount === amount).at(-1);
    if (!whole || larger.length > 2 || off(whole.amount) > FAR || off(whole.amount) < 1e-9) continue;
    if (OTHER_TIME.test(leadOf(whole, 8).split(/[，；：]/).at(-1)!)) continue;
    yield { share, part, whole, right: (part.amount / whole.amount) * 100 };
  }
}

const isEven = (right: number, said: Figure): boolean => Math.abs(right * 10 ** said.places - Math.round(right * 10 ** said.places)) < 1e-6 && Math.abs(right - said.value) > 0.5 / 10 ** said.places;

/// The last figure of the sentence before the rate whose clause says what the rate is named by.
function partOf(all: readonly Figure[], index: number, first: string, second: string): Figure | undefined {
  const share = all[index]!;
  for (let k = index - 1; k >= 0 && all[k]!.sentence === share.sentence; k--) {
    const q = all[k]!;
    if (NO_KIND.test(q.dimension)) continue;
    if (q.hedge !== 'exact' || /[。；]/.test(share.text.slice(q.to, share.from))) return undefined;
    const before = leadOf(q, 14).split(/[，；：、]/).at(-1)!;
    const behind = /^[^，。；：、0-9]{0,8}/.exec(share.text.slice(q.to))![0];
    const clause = before + behind;
    if (OTHER_TIME.test(before) || WITHOUT.test(clause)) return undefined;
    // 实到152名, for 到会率.
    return clause.includes(first + second) || new RegExp(`[实已]${first}$`).test(before) || new RegExp(`${first}[了过上好完成]|[已完装种]${second}|${second}[了过上好]`).test(clause) ? q : undefined;
  }
  return undefined;
}
