import type { Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { IDIOMS } from '../lexicon/idioms';
import { jointOdds, particleOdds, type Particle, type ParticleOdds } from '../particles';
import { PROSE, type ProofParagraphRule } from '../rule';
import type { Speller } from '../speller/speller';

/// A bar that nothing reaches.
export const NEVER = Infinity;

/// Of 的, which one in thirty characters of edited news is, at most one in 100,000 characters reaches these; of the other two, one in 200,000.
const BARS: ParticleBars = {
  common: 1.5, rare: 2, 的: 5.5, joint: { 的地: 3.5, 的得: 3, 地的: 3, 地得: 4, 得的: 5, 得地: 3 },
  // In 2.5 million characters of edited news seven places reach these.
  alone: { 地的: [20, 30, 27], 得的: [18, 10, 34], 地得: [NEVER, NEVER, 15] },
};
/// What somebody said or bought may be meant: 他说的很对 is right, as 他说得很对 is.
const HEADLESS = /[说讲问写买卖想要用听唱]/;
const NUMERALS = new CharSet('零一二三四五六七八九十');
const PARTICLES = new CharSet('的地得');
const HEADLESS_MORE = 2;

/// How much more must speak for 的 where 得 stands than where 地 does (弹得内敛: few verbs of performing are counted).
const SURE_OF_DE_FOR_COMPLEMENT = 4;
/// Ground by what it is used for, and what follows ground and no 的.
const GROUND = /[的热来搬载益承传选]地|(?<=[0-9一二三四五六七八九十几两多半]里)地|地(?=[是同并有长获]|正式|空间|对接|行动|个)/y;
/// 得 as a verb: must, gets.
const VERB = /得(?=[不空病有留招陪保到以了能]|[\u4e00-\u9fff][一二两三几了着过个这那])/y;
/// 就得推, 晚上得盖: must; 省得 is a word.
const MUST = /(?:[省就都还也又才总必非只可要先你我他她它们您谁咱]|[早晚]上|[今明后每]天|[春夏秋冬]天|时|后|前|家里)得/y;
/// 过马路得小跑: what has to be done.
const HAS_TO = /得(?=小跑|绕|排队|提前|先)/y;
/// 高兴得跳了起来: what comes of it.
const RESULT = /得(?=[跳哭笑流直合睡喊蹦满连像发脸泪浑只]|[听看]得|能|全是|满是|尽是|仿佛|好像|如同|说不|手舞|热泪|眼泪|有[点些]|[一整][夜宿晚天])/y;
/// 大的像船，小的只有手指长.
const CONTRAST = /(?:^|[，。；：！？　])[\u4e00-\u9fff]的[^，。；]{1,8}，[\u4e00-\u9fff]的/y;
/// 走的走，散的散.
/// 输的赢的坐一桌: those who did the one, and those who did the other.
const EITHER = /[\u4e00-\u9fff]的[\u4e00-\u9fff]的/y;
/// 鱼多得用手能摸: what comes of a quality.
const SO_MUCH = /[多少大小高低好坏快慢冷热亮黑静香甜苦累忙穷富近远急气吓羞喜疼]得/y;
const EACH_ONE = /([\u4e00-\u9fff])的\1/y;
/// 有慢的好: what each has.
const HAS_ITS = /([\u4e00-\u9fff])有\1的/y;
/// 一个参数一个参数地, 一遍遍地: one after the other is a manner.
const ONE_BY_ONE = /(?:(一[\u4e00-\u9fff]{1,3})\1|一([\u4e00-\u9fff])\2)$/;
/// What a noun is the object of, with an attribute: the verb behind 的 is used as a noun there (凭借快速的反击).
const GOVERNED = /(?:凭借着?|凭着?|依靠|靠着?|通过|经过|随着|由于|经历了?|进行了?|作出了?|做出了?|形成了?|带来了?|迎来了?|需要|离不开|有着?|[一这那每][个次场番种轮])(?!一)[\u4e00-\u9fff]{1,4}$/;
/// What may be so by much: 快得多. Behind anything else 的多 says that most do so.
const BY_MUCH = /[好坏强弱快慢高低大小多少长短宽窄深浅重轻贵便宜早晚迟远近难易容厚薄粗细硬软暖冷热凉干净新旧胖瘦忙闲累苦甜香美丑亮暗密稀松紧稳顺省齐全棒差贱繁简单老嫩壮野静闹灵巧利便清楚白红]$/;
const ENDS_MANNER = /(?:主动|系统|生动|稳定|无声|全面|利导|可靠|无束|无息|含糊)$|式$/;

let idioms: ReadonlySet<string> | undefined;

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/// Whether an idiom ends at `at`.
const isIdiom = (text: string, at: number): boolean => (idioms ??= new Set(IDIOMS.trim().split(/\s+/))).has(text.slice(Math.max(0, at - 4), at));

/// Whether 的 is meant at `at`, where 地 or 得 stands.
function isDe(text: string, at: number, odds: number, least: number): boolean {
  if (odds < least) return false;
  if (text[at] === '得') return odds >= least + SURE_OF_DE_FOR_COMPLEMENT && !matchesAt(VERB, text, at);
  return !isIdiom(text, at) && !ONE_BY_ONE.test(text.slice(Math.max(0, at - 8), at)) && !matchesAt(GROUND, text, at - 1) && !matchesAt(GROUND, text, at) && !ENDS_MANNER.test(text.slice(Math.max(0, at - 2), at));
}

/// 早的在一月, 记的不是账: 的 ends what is spoken of.
const SPOKEN_OF = /的(?=不是|[是在]|有的|可以|请|必须|由|其实|叫[“”\u4e00-\u9fff]|人(?!入|心|意))/y;

/// 念着咱的好, 没的吃, 摘的茶 (摘得 is a word), 味觉的差别: no complement follows these.
const NO_COMPLEMENT = /(?:[咱我你他她它们谁没摘夺赢]|[视听味嗅触知直幻错]觉)$/;

const COMES = /[来去](?=[，。；！])/y;

const ONE_NOUN = new CharSet('户人家事话书车店厂村路钱病山');

/// Whether a 的 that looks like `meant` is right all the same.
function isRight(text: string, at: number, meant: '地' | '得'): boolean {
  if (text.startsWith('的确', at + 1) || matchesAt(CONTRAST, text, Math.max(0, at - 2)) || matchesAt(HAS_ITS, text, at - 3) || (meant === '得' && (matchesAt(SPOKEN_OF, text, at) || NO_COMPLEMENT.test(text.slice(Math.max(0, at - 2), at))))) return true;
  // 爱烧荒的户: a noun of one character.
  if (meant === '地' && ONE_NOUN.has(text.charCodeAt(at + 1))) return true;
  return meant === '地' ? GOVERNED.test(text.slice(Math.max(0, at - 8), at)) : text[at + 1] === '多' && !BY_MUCH.test(text[at - 1]!);
}

/// What counts cannot tell: the rest of a doubled particle, of 的士, of 有的 … 有的.
const [NO_COUNTS_BEHIND, NO_COUNTS_BEFORE] = ['的地得有', '的地得士'];

/// What is meant by words and counts together.
function byCounts(text: string, at: number, odds: ParticleOdds, bars: ParticleBars['joint'], speller: Speller): Particle | undefined {
  const char = text[at] as Particle;
  if (NO_COUNTS_BEHIND.includes(text[at - 1]!) || NO_COUNTS_BEFORE.includes(text[at + 1]!)) return undefined;
  let best: Particle | undefined;
  let most = 0;
  for (const meant of ALL) {
    if (meant === char || odds[meant] < FLOOR[char + meant]!) continue;
    const score = jointOdds(char, meant, odds[meant], speller.gain(text, at, meant));
    if (score < bars[char + meant]! || (best && score <= most)) continue;
    best = meant;
    most = score;
  }
  if (!best || stays(text, at, best)) return undefined;
  if (best === '得' && isIdiom(text, at)) return undefined;
  if (char === '的') return isRight(text, at, best as '地' | '得') ? undefined : best;
  return best === '的' && !isDe(text, at, Infinity, 0) ? undefined : best;
}

const ALL: readonly Particle[] = ['的', '地', '得'];
/// Odds by words below which counts are not asked: 得 is a verb as well (秩序得维护), and what is 的 after a noun counts do not know.
const FLOOR: Readonly<Record<string, number>> = { 的地: -4.5, 的得: -0.5, 地的: 0, 地得: -1, 得的: 0, 得地: 0.5 };

/// From which log-odds another particle is told of: by the words around alone, of `地` and `得` where 的 stands, of the two where the other one does, of 的 for one of them;
/// and by words and counts together, by what stands and what is meant.
export interface ParticleBars {
  readonly common: number;
  readonly rare: number;
  readonly 的: number;
  readonly joint: Readonly<Record<string, number>>;
  /// By counts alone, as what the text gains (log2): before a figure or an opening mark, before another mark, and where the character is half of a word (事故发生地主要原因: 地主).
  readonly alone: Readonly<Record<string, readonly [figure: number, mark: number, word: number]>>;
}

/// What is more than likely another particle.
export function* particlesIn(text: string, bars: ParticleBars, speller?: Speller): Generator<Report> {
  for (let at = 1; at + 1 < text.length; at++) {
    if (!PARTICLES.has(text.charCodeAt(at))) continue;
    // 三三得九.
    const odds = NUMERALS.has(text.charCodeAt(at - 1)) && NUMERALS.has(text.charCodeAt(at + 1)) ? undefined : particleOdds(text, at);
    if (!odds) {
      const meant = speller && byCountsAlone(text, at, bars.alone, speller);
      if (meant) yield { from: at, to: at + 1, fixes: [meant], message: MESSAGES[meant] };
      continue;
    }
    if ((text[at] === '得' && (matchesAt(MUST, text, at - 1) || matchesAt(MUST, text, at - 2) || matchesAt(HAS_TO, text, at)))) continue;
    const meant = byWords(text, at, odds, bars) ?? (speller && byCounts(text, at, odds, bars.joint, speller));
    // 提壶拎罐地来: how they come.
    if (meant && !(meant === '得' && text[at] === '地' && matchesAt(COMES, text, at + 1)) && !(meant === '地' && text[at] === '得' && text[at - 1] !== text[at - 2] && matchesAt(ENDS_IN_ONE, text, at + 1))) yield { from: at, to: at + 1, fixes: [meant], message: MESSAGES[meant] };
  }
}

/// 面发得匀，: nothing of one character is done in a manner and ends its clause, unless the manner is a sound or a look set twice (嗡嗡地飞，).
const ENDS_IN_ONE = /[\u4e00-\u9fff](?:[，。；！？、]|$)/y;

const FIGURE = /[0-9A-Za-z“‘《]/;
const BEFORE = /[\u4e00-\u9fff0-9%％”》）]/;

/// What is meant where the words around tell nothing: beside a mark or a figure, or in what looks like a word.
function byCountsAlone(text: string, at: number, bars: ParticleBars['alone'], speller: Speller): Particle | undefined {
  const char = text[at]!;
  const [before, behind] = [text[at - 1]!, text[at + 1]!];
  if (char === '的' || !BEFORE.test(before) || NUMERALS.has(text.charCodeAt(at - 1)) || NO_COUNTS_BEHIND.includes(before) || (char === '得' && (matchesAt(MUST, text, at - 1) || matchesAt(MUST, text, at - 2) || matchesAt(HAS_TO, text, at)))) return undefined;
  // 一辆车得20元: must.
  if (char === '得' && /[0-9]/.test(behind)) return undefined;
  const place = FIGURE.test(behind) ? 0 : HAN.test(behind) ? 2 : 1;
  if (place === 2 && !HAN.test(before)) return undefined;
  for (const meant of ALL) {
    const bar = bars[char + meant]?.[place] ?? NEVER;
    if (bar < NEVER && speller.gain(text, at, meant) >= bar) return meant;
  }
  return undefined;
}

const HAN = /[\u4e00-\u9fff]/;

const MESSAGES = { 的: 'attribute', 地: 'di', 得: 'de' } as const;

/// What is meant by the odds of the words around alone.
function byWords(text: string, at: number, odds: ParticleOdds, bars: ParticleBars): Particle | undefined {
  const char = text[at]!;
  if (char !== '的' && isDe(text, at, odds.的, bars.的)) return '的';
  const meant = odds.地 >= odds.得 ? '地' : '得';
  if (char === '的' && isRight(text, at, meant)) return undefined;
  const bar = char !== '的' ? bars.rare : meant === '得' && HEADLESS.test(text[at - 1]!) ? bars.common + HEADLESS_MORE : bars.common;
  // The odds first: nearly no particle is in doubt by them, and the expressions cost more.
  return meant === char || odds[meant] < bar || (char !== '的' && odds[meant] < odds.的) || stays(text, at, meant) ? undefined : meant;
}

/// What joins, and has no complement: 受伤和得黄牌的队员.
const JOINS = new CharSet('和与或及并');
/// What no odds tell: 走的走，散的散; 激动得跳起来.
const stays = (text: string, at: number, meant: Particle): boolean => text[at - 1] === '等' || (text[at] === '得' && JOINS.has(text.charCodeAt(at - 1))) || matchesAt(EACH_ONE, text, at - 1) || matchesAt(EITHER, text, at - 1) || (meant === '地' && text[at] === '得' && matchesAt(SO_MUCH, text, at - 1)) || (meant === '地' && matchesAt(RESULT, text, at));

export const confusedParticle: ProofParagraphRule = {
  name: 'confused-particle', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '的地得',
  docs: {
    what: { zh: '“的”“地”“得”用混', en: '的, 地 and 得 mixed up' },
    why: { zh: '状语后面用“地”，补语前面用“得”；见报文字里，这样的词语之间几乎只用另一个字', en: 'An adverbial is followed by 地, a complement preceded by 得; between such words edited text has nearly always the other one' },
    instead: { zh: '改用建议的字', en: 'Write the suggested one' },
    source: '现代汉语词典',
  },
  messages: {
    di: { zh: '前面是状语，用“地”', en: 'What stands before is an adverbial: 地' },
    de: { zh: '后面是补语，用“得”', en: 'What stands behind is a complement: 得' },
    attribute: { zh: '后面是名词，用“的”', en: 'What stands behind is a noun: 的' },
  },
  check: ({ text }, { speller }) => particlesIn(text, BARS, speller),
};
