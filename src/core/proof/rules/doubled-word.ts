import type { Report } from '../../rule/rule';
import { DOUBLED_WORDS, MEETS_ITSELF, UNDOUBLED_CHARACTERS, UNDOUBLED_WORDS } from '../lexicon/undoubled';
import { ANY_ERA } from '../lexicon/eras';
import { CharSet } from '../../text/char-set';
import { SURNAME } from '../lexicon/surnames';
import { LEAD, unitsOf } from '../standing';
import { WRITTEN, type ProofParagraphRule } from '../rule';
import { Matches } from '../sign';
import type { Speller } from '../speller/speller';

interface Lists {
  readonly characters: ReadonlySet<string>;
  /// Words whose second character no author sets twice.
  readonly closed: ReadonlySet<string>;
  readonly undoubled: ReadonlySet<string>;
  readonly doubled: ReadonlySet<string>;
}
let lists: Lists | undefined;

function listsOf(): Lists {
  const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/));
  const undoubled = set(UNDOUBLED_WORDS);
  const meets = set(MEETS_ITSELF);
  return { characters: new Set(UNDOUBLED_CHARACTERS), undoubled, closed: new Set([...undoubled].filter((word) => !meets.has(word))), doubled: set(DOUBLED_WORDS) };
}

/// Sounds, what stands three times on purpose (买买买, 二二二), and what may stand behind itself set twice: 天天|天不亮, 灌浆孔|孔孔编号.
const THREE = /[哒嘀咚哈沙咯嗒啦噔唰嘎滋砰叮哧隆呜嘟嚓嗵嗡笃哗嘭呼咔啪噼叽喳咩汪喵嘻呵嘿嗯哦啊呀哎唉轰铃滴答买二突快实来走转坐猜洗急早签姑姥柱夜人事好不天年月日户村处条个件次层家孔间棵]/;
/// Ends a word: no longer one can go on from there. Before 了 and 得 the second half of a word is often an act of its own: 开会会了半天, 洗澡澡得干净.
const ENDS = /[，。；：！？、”’）》的地]/;
const SURNAMES = new CharSet(SURNAME.replace(/[^\u4e00-\u9fff]/g, ''));

/// What an adverb, a sound or a counted step repeats on purpose.
const ON_PURPOSE = /[一多什谁哪怎不没着了很太越又哈呵嘻嘿啦啊呀吧哎哦嗯咚当咔嚓呼噜轰隆]/;
/// 两点多, 五十多: how much, roughly.
const ROUGHLY = /^[两二三四五六七八九十百]{1,3}[\u4e00-\u9fff]?多$/;
/// A verb of two characters with 了 behind it.
const WITH_LE = /^[^一多什谁哪怎不没着很太越又哈呵嘻嘿啦啊呀吧哎哦嗯咚当咔嚓呼噜轰隆了]{2}了/;
/// What says that it is done: 就脱销了脱销了 is no call.
const DONE = /[就才便都已刚]/;
/// Sounds are written with 口: 哗啦哗啦, 咕嘟咕嘟.
const ON_PURPOSE_SOUND = /[叮叨叭叽吁吧吱呀呃呜呦呱呲呵呼咔咕咚咣咩咯咳咻哈哐哒哔哗哧哇哼唧唰唱啦啪啵喀喳喵喔嗒嗖嗡嗵嘀嘎嘟嘣嘭嘶嘻嘿噌噔噗噜噼嚓轰隆滴答扑通铃铛]/;
/// What makes the second half part of a longer word: 人大代表代表团.
const GOES_ON = /^[团部局法院长性化率者员队家学馆厅署厂权力感网委会机型式体器制级类们处所站区市县省路街镇乡村人商品费税币业界]/;

/// Particles set twice, but for the words that begin or end with them: 目的的, 为了了解.
const PARTICLE = new RegExp([
  String.raw`(?<![目标])的的(?![确士话])|(?<![实现])在在(?!线)|和和(?![平气睦美])|又又|(?<![不受到为完地])了了(?![解却结然断不])|与与|及及(?![时早])|(?<=[0-9])(?:([支件次座位辆套间张块册棵株])\1|名名(?![师医家人单])|家家(?![政电具长装居庭用畜禽])|条条(?![款例约文])|项项(?!目)|只只(?![要有是能])|台台(?![商胞风])|场场(?![地馆所景])|本本(?![科土地书]))`,
  // Complements and auxiliaries, but for the words that begin or end with them: 看着|着火, 通过|过好.
  '(?<=[\\u4e00-\\u9fff])着着(?![实急火凉迷魔落装手眼力重陆色地想])', '(?<=[举翻越穿跨跳飞])过过', '(?<![公中国总厅区])共共(?![产享同和青生存识鸣赢建治])', '(?<=[\\u4e00-\\u9fff](?<!进进))([进出回过起到成入完掉住给])\\2(?=[了的，。；、])',
  '(?<=、[^，。、]{1,8})等等(?!的|一系列)(?=[\\u4e00-\\u9fff]{2})', '(你|我|他|她|它|您|咱)\\3(?=[的们是在就都也])', '(?<![节可功性智技职才潜动热万势效本低高产核机体电氢光阳赋无])能能(?=[\\u4e00-\\u9fff])',
  '(?<=[\\u4e00-\\u9fff，。])(将|已|就|让|使|把|被|向|从|但|因|若|及|仍|曾|均|皆|即|并|且|则)\\4(?=[\\u4e00-\\u9fff]{2})', '(?<=一)([翻看听说走跑拿查问打推])\\5(?=[开起出到下上进])', '(?<=(?:没有|只有|就是)一)个个(?=人)',
  // 熙宁宁年间.
  ANY_ERA.split('|').filter((era) => era !== '至大').map((era) => `(?<=${era.slice(0, -1)})${era.at(-1)!.repeat(2)}(?=[年初末帝皇、，])`).join('|'),
].join('|'), 'y');
const PARTICLES = new CharSet(`${ANY_ERA.split('|').map((era) => era.at(-1)!).join('')}着过进出回起到成入完掉住给等你我他她它您咱能将已就让使把被向从但因若仍曾均皆即并且则翻看听说走跑拿查问打推个的在和共又了与及支名件次家座条项只位台辆套间张块场本册棵株`);
/// By the last twelve bits of a character, where it stood last but not right before, counted on from text to text: nearly always that tells that it is not among the few
/// before. A place of a text is `begun` and its index; all places of texts before are at least `LONGEST` further back.
const recent = new Int32Array(4096);
let begun = 0;
/// How many characters up to the one at hand equal those `length` before them, for each length: a doubled word is a run as long as the word.
const runs = new Uint8Array(16);
/// 一砖一瓦一瓦: the second half of a set phrase set twice.
const STEPS = new Matches(/一([\u4e00-\u9fff])一(?!\1)([\u4e00-\u9fff])一\2(?!一)/);
const LONGEST = 8;
const NEAR = 300;
const MOST_PLACES = 2 ** 30;
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

export const doubledWord: ProofParagraphRule = {
  name: 'doubled-word', class: 'duplicate', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '词语重复', en: 'A word set twice' },
    why: { zh: '多半是录入或修改时留下的', en: 'Mostly left over from typing or editing' },
    instead: { zh: '删去一个', en: 'Drop one' },
  },
  messages: { twice: { zh: '“{word}”重复', en: '{word} stands twice' } },
  *check(field, { speller }): Iterable<Report> {
    const { text } = field;
    let past = 0;
    lists ??= listsOf();
    runs.fill(0);
    let running = false;
    if (begun + text.length > MOST_PLACES) {
      begun = 0;
      recent.fill(0);
    }
    begun += LONGEST + 1;
    const start = begun;
    begun += text.length;
    const particles: Report[] = [];
    let particlesTo = 0;
    const units = unitsOf(text);
    for (let i = 1; i < text.length; i++) {
      const unit = units[i + LEAD]!;
      const twice = unit === units[i + LEAD - 1] && isHan(unit);
      if (twice && PARTICLES.has(unit) && i > particlesTo && !isInFour(text, i)) {
        PARTICLE.lastIndex = i - 1;
        if (PARTICLE.test(text)) {
          particles.push({ from: i - 1, to: i + 1, fixes: [text[i]!], message: 'twice', data: { word: text[i]! } });
          particlesTo = i + 1;
        }
      }
      if (i < 2) continue;
      recent[units[i + LEAD - 2]! & 4095] = start + i - 2;
      if (twice) {
        const char = text[i]!;
        const thrice = unit === text.charCodeAt(i - 2);
        if (thrice && text[i + 1] !== '…' && unit !== text.charCodeAt(i - 3) && unit !== text.charCodeAt(i + 1) && !THREE.test(char) && !standsNear(text, char + char, i - 2, i + 1)) yield { from: i - 2, to: i + 1, fixes: [char + char, char], message: 'twice', data: { word: char } };
        // The pair is told once.
        else if (!thrice && particlesTo !== i + 1 && !isMeantPair(text, i) && isSlip(text, i) && !(speller && meet(text, i, speller))) yield { from: i - 1, to: i + 1, fixes: [char], message: 'twice', data: { word: char } };
      }
      // Mostly a character stands nowhere among the few before it: then no run goes on.
      if (start + i - recent[unit & 4095]! > LONGEST || !near(text, i, unit)) {
        if (running) runs.fill(0);
        running = false;
        continue;
      }
      running = true;
      for (let length = 2; length <= LONGEST && length <= i; length++) {
        if (unit !== text.charCodeAt(i - length) || !isHan(unit)) {
          runs[length] = 0;
          continue;
        }
        if (runs[length]! < 255) runs[length]!++;
        if (runs[length]! < length) continue;
        const to = i + 1;
        const from = to - 2 * length;
        const word = text.slice(to - length, to);
        if (from < past || (length === 2 && isMeantFour(text, from, to)) || !repeats(word, text.slice(to, to + 1), text[from - 1] ?? '')) continue;
        yield { from, to, fixes: [word], message: 'twice', data: { word } };
        past = to;
      }
    }
    yield* particles;
    for (const hit of STEPS.in(field)) yield { from: hit.index, to: hit.index + 6, fixes: [hit[0].slice(0, -2)], message: 'twice', data: { word: hit[0].slice(-2) } };
  },
};

/// Whether the unit at `i` stands 2 to `LONGEST` places before.
function near(text: string, i: number, unit: number): boolean {
  for (let at = Math.max(0, i - LONGEST); at <= i - 2; at++) if (text.charCodeAt(at) === unit) return true;
  return false;
}

/// Whether the pair that ends at `i` is half of a wording of two pairs: 从从容容, 家家户户.
function isInFour(text: string, i: number): boolean {
  return (isHan(text.charCodeAt(i + 1)) && text[i + 1] === text[i + 2]) || (isHan(text.charCodeAt(i - 2)) && text[i - 2] === text[i - 3]);
}

/// Whether the pair that ends at `i` was meant: in a wording of two pairs, in 踩得准准的, or as a given name behind a family name with which a clause or an attribute's noun begins.
function isMeantPair(text: string, i: number): boolean {
  return text[i + 1] === text[i] || (text[i - 2] === '得' && text[i + 1] === '的') || isInFour(text, i) || (SURNAMES.has(text.charCodeAt(i - 2)) && (text[i - 3] === '的' || !isHan(text.charCodeAt(i - 3))));
}

/// Whether the pair that ends at `i` is where one word ends and another begins: 占领|领土.
const meet = (text: string, i: number, { isWord }: Speller): boolean => isHan(text.charCodeAt(i - 2)) && isHan(text.charCodeAt(i + 1)) && isWord(text[i - 2]!, text[i]!) && isWord(text[i]!, text[i + 1]!);

/// Whether the pair that ends at `i` is no word: of a character that no word doubles, or behind the word that it ends.
function isSlip(text: string, i: number): boolean {
  const { characters, closed } = lists!;
  if (characters.has(text[i]!) && text[i - 2] !== '一' && (isHan(text.charCodeAt(i - 2)) || !isHan(text.charCodeAt(i + 1)))) return true;
  return closed.has(text.slice(i - 2, i)) && ENDS.test(text[i + 1] ?? '。');
}

/// What words end with that are said twice of what is very much so: 焦脆焦脆的.
const QUALITIES = new CharSet('黄白红黑绿蓝紫灰亮香甜脆凉烫热冷圆直平硬软轻');

/// Whether a word of two that stands twice at `[from, to)` was meant to: as a clause of its own (a call, a game, an advice) or as an adverbial before 地.
function isMeantFour(text: string, from: number, to: number): boolean {
  return text[to] === '地' || (text[to] === '的' && QUALITIES.has(text.charCodeAt(to - 1))) || (!isHan(text.charCodeAt(from - 1)) && !isHan(text.charCodeAt(to)) && !/[\da-z）”]/iu.test((text[from - 1] ?? '') + (text[to] ?? '')));
}

/// Whether a wording stands near `[from, to)` as well: 乐乐乐了 where a child is called 乐乐.
const standsNear = (text: string, wording: string, from: number, to: number): boolean => text.slice(Math.max(0, from - NEAR), from).includes(wording) || text.slice(to, to + NEAR).includes(wording);

/// Whether a word that stands twice was meant to stand once.
function repeats(word: string, next: string, before: string): boolean {
  // 小球员小球员们: people of three characters are set twice by nobody.
  if (GOES_ON.test(next) && !(next === '们' && word.length > 2)) return false;
  // 随到随|到随收, 人大代表|代表谁.
  if (word.length === 2 && (word[1] === '随' || (word === '代表' && isHan(before.charCodeAt(0)) && /[谁的了人全大我公]/.test(next)))) return false;
  if (word.length === 2) return lists!.undoubled.has(word) || (!lists!.doubled.has(word) && !/[一整几多不没很太越又]|[着了么过]$/.test(word[0] === '着' ? word[0] : word) && !ON_PURPOSE_SOUND.test(word));
  // 铁路局武汉|铁路局武汉: a longer word may begin before the run and be cut differently. 吸引了众多|吸引了众多游客: a verb with 了 that goes on is no call.
  return (word.length >= 6 || !ON_PURPOSE.test(word) || ROUGHLY.test(word) || (WITH_LE.test(word) && (isHan(next.charCodeAt(0)) ? !/[的地得]/.test(next) : DONE.test(before)))) && word[0] !== word[1] && before !== word.at(-1);
}
