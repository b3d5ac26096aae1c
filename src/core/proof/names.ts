import { BLANKS } from './begins';
import { CharSet } from '../text/char-set';
import { SURNAME } from './lexicon/surnames';
import { Recent } from './recent';
import { beginOf, firstOf, nextOf, placesIn, standsAt, wholeOf } from './whole';
import type { ArticleFields } from '../rule/rule';

/// Posts that stand right before a name.
export const POST =
  '总林长|总河长|总馆长|教导主任|主任医师|主治医师|主任护师|主任技师|主任药师|总督学|总工程师|总会计师|总经济师|总设计师|总规划师|总农艺师|总裁|总教练|主教练|总指挥|总干事|主任|书记|局长|县长|市长|区长|州长|省长|镇长|乡长|村长|校长|院长|所长|馆长|站长|部长|厅长|处长|科长|股长|队长|总经理|经理|董事长|理事长|会长|秘书长|主席|总监|厂长|社长|行长|总编辑|主编|检察长|支队长|大队长|中队长|园长|支书|组长|团长|政委|教授|工程师|研究员|记者|教练|村民|居民|老师|队员|师傅|负责人|医生|护士|班长|排长|连长|营长|队友|指导员|教导员|股东代表|秘书|助理|代表|院士|博士|导师|馆员|编剧|导演|摄影师|厨师|场长|关长|审判长|台长|指挥长|护士长|庭长|列车长|船长|机长|领队|秘书长|署长|总长|副总|税务师|会计师|设计师|修复师|规划师|分析师|首席|专员|主播';
/// What people are called by who hold no post.
export const ROLE =
  '老人|老汉|大爷|大妈|大娘|艺人|种植户|养殖户|大户|果农|菜农|茶农|农民|市民|志愿者|护林员|村医|战士|老兵|选手|学生|同学|司机|职工|员工|工人|民警|法官|党员|传承人|演员|画家|作家|诗人|运动员|裁判员|创始人|店主|老板|业主|患者|家长|摊主|主播|妻子|丈夫|儿子|女儿|儿媳|母亲|父亲|徒弟|车手|船长|社长|学员|获得者|网格员|调解员|技术员|讲解员|驻村干部|老教师|老党员|教师|班主任|辅导员|校医|匠人|师父|驾驶员|飞手|船员|快递员|外卖员|骑手|农户|评论家|歌手|技师|药师|医师|裁判|农技员|护工|社工|劳模|劳动模范|道德模范|焊工|钳工|电工|木匠|石匠|铁匠|窑工|乡贤|带头人|饲养员|巡护员|邮递员|投递员|环卫工|保洁员|楼长|河长|林长|舵手|车间主任';
export const SPEAKS = '说|介绍|表示|告诉|认为|指出|强调|坦言|透露|回忆|感慨|解释|坦承|笑着|回答|提醒|建议|出席|主持|参加|率队|带领|一边|在[^，。]{1,8}[上中时]';

/// A person as an article names them.
export interface Person {
  readonly name: string;
  /// Where the name is first printed as a name.
  readonly where: string;
  readonly from: number;
}

const AFTER_POST = new RegExp(`(?:${POST}|${ROLE})((?:${SURNAME})[\\u4e00-\\u9fff]{1,2}?)(?=${SPEAKS}|[，、。：（”\\s等的为向给把带来从将是和与因今出当被对也就又都站坐走看拿退接致陪前去到检调指强要宣回握捧告望驾驶操控巡]|正(?!${SPEAKS})|$)`, 'y');
const BEFORE_SPEECH = new RegExp(`((?:${SURNAME})[\\u4e00-\\u9fff]{1,2}?)(?=${SPEAKS})`, 'y');
const SPEECH_AFTER = new CharSet(`，。；：！？”、${BLANKS}`);
/// All characters of all surnames: more than can begin one.
const SURNAMES = new CharSet(SURNAME.replace(/[^\u4e00-\u9fff]/g, ''));
const CALLED = `${POST}|${ROLE}`.split('|');
const CALLED_FIRST = new CharSet(CALLED.map((word) => word[0]!).join(''));
const CALLED_LAST = new CharSet(CALLED.map((word) => word.at(-1)!).join(''));
const CALLED_LENGTHS = [...new Set(CALLED.map((word) => word.length))];
/// What these patterns catch and is no name.
export const NO_NAME = /^(?:过去|党委|党组|党工|常务|全国|全省|全市|全县|全区|全镇|全村|全乡|公司|单位|和|时任|向|从|于|对|应|相|干部|左右|平时|经常|郑重|安全|高度|明确|曾经|计划|方面|文化|国家|成立|白天|金融|宣传|成员|广大|连续|通过|万(?!俟)|双方|许多|沙|有关|一|查|能|时|空|都|要|利|会|充|全|双)/;

/// The people whom an article names beside a post or a verb of saying: names of two or three characters (four with a double surname).
export function peopleOf(article: ArticleFields): readonly Person[] {
  return remembered.of(article, findPeople);
}

const remembered = new Recent<ArticleFields, readonly Person[]>(8);

function findPeople({ fields }: ArticleFields): Person[] {
  const seen = new Map<string, Person>();
  const units = wholeOf(fields);
  for (let i = 0; i < fields.length; i++) {
    const { text, where } = fields[i]!;
    const begin = beginOf(i);
    const take = (hit: RegExpExecArray): number => {
      const name = hit[1]!;
      if (!NO_NAME.test(name) && !seen.has(name)) seen.set(name, { name, where, from: hit.index + hit[0].length - name.length });
      return hit.index + hit[0].length;
    };
    // The one kind first, then the other: who is named by both is known by the first.
    for (let at = 0; at < text.length; at++) {
      if (!CALLED_FIRST.has(units[begin + at]!) || !isCalled(units, begin + at)) continue;
      AFTER_POST.lastIndex = at;
      const hit = AFTER_POST.exec(text);
      if (hit) at = take(hit) - 1;
    }
    for (let at = 0; at < text.length; at++) {
      if (!SURNAMES.has(units[begin + at]!) || (at > 0 && !SPEECH_AFTER.has(units[begin + at - 1]!))) continue;
      BEFORE_SPEECH.lastIndex = at;
      const hit = BEFORE_SPEECH.exec(text);
      if (hit) at = take(hit) - 1;
    }
  }
  return [...seen.values()];
}

/// Whether a post may begin at a place, with a surname behind its last character.
function isCalled(units: Uint16Array, at: number): boolean {
  for (let i = 0; i < CALLED_LENGTHS.length; i++) {
    const to = at + CALLED_LENGTHS[i]!;
    if (SURNAMES.has(units[to]!) && CALLED_LAST.has(units[to - 1]!)) return true;
  }
  return false;
}

/// What says that a name follows, whatever it looks like.
const CALLED_BEFORE = /(?:名叫|本名|原名|小名|乳名|大名|取名|起名|网名|艺名|外号|绰号|姓名|叫作|叫做|名字叫|名为)[是叫]?[“《]?$/;

/// Whether a wording of an article is somebody's name there, even one that is a word by itself (马上, 常乐): one that begins with a family name right behind a post or a calling.
export function goesBy(article: ArticleFields, wording: string): boolean {
  return (wording.length === 2 || wording.length === 3) && SURNAMES.has(wording.charCodeAt(0)) && !CALLED_WORDS.has(wording) && called.of(article, findCalled).has(wording);
}

const CALLED_WORDS: ReadonlySet<string> = new Set(CALLED);
const called = new Recent<ArticleFields, Set<string>>(8);

/// Whatever stands right behind a post or a calling: two characters, and three.
function findCalled({ fields }: ArticleFields): Set<string> {
  const out = new Set<string>();
  for (const { text } of fields) {
    for (let at = 2; at < text.length; at++) {
      if (!SURNAMES.has(text.charCodeAt(at)) || !(CALLED_LAST.has(text.charCodeAt(at - 1)) ? CALLED_LENGTHS.some((length) => CALLED_WORDS.has(text.slice(at - length, at))) : CALLED_BEFORE.test(text.slice(Math.max(0, at - 5), at)))) continue;
      out.add(text.slice(at, at + 2)).add(text.slice(at, at + 3));
    }
  }
  return out;
}

/// What ends a place, a body or a phrase, and no name.
export const NO_END = /[省市县区镇乡村局委会的地之人业法在是和与为上下中有对等着了说虽制只也就都还来去道]$/;

const RETURNING = new RegExp(`((?:${SURNAME})[\\u4e00-\\u9fff]{2})`, 'y');
const RETURNING_AFTER = new CharSet('，。；：！？”“、的');

/// Names that only their return tells: three characters, the first a surname, at least three times in the article, twice at the start of a clause, and
/// followed by three different characters (a piece of a longer word always goes on in the same way).
export const returningNames = (article: ArticleFields): readonly string[] => returning.of(article, findReturning);

const returning = new Recent<ArticleFields, readonly string[]>(8);

function findReturning({ fields }: ArticleFields): string[] {
  const seen = new Map<string, number>();
  const units = wholeOf(fields);
  for (let i = 0; i < fields.length; i++) {
    const { text, role } = fields[i]!;
    if (role !== 'paragraph' && role !== 'caption') continue;
    const begin = beginOf(i);
    for (let at = 0; at < text.length; at++) {
      if (!SURNAMES.has(units[begin + at]!) || (at > 0 && !RETURNING_AFTER.has(units[begin + at - 1]!))) continue;
      RETURNING.lastIndex = at;
      const name = RETURNING.exec(text)?.[1];
      if (name === undefined) continue;
      seen.set(name, (seen.get(name) ?? 0) + 1);
      at += name.length - 1;
    }
  }
  const out: string[] = [];
  for (const [name, times] of seen) {
    if (times < 2 || name.length !== 3 || NO_NAME.test(name) || NO_END.test(name)) continue;
    const next = new Set<number>();
    let past = 0;
    for (let at = firstOf(name.charCodeAt(0)); at >= 0; at = nextOf(at)) {
      if (at < past || !standsAt(at, name)) continue;
      past = at + name.length;
      next.add(units[past]!);
    }
    if (next.size >= 3) out.push(name);
  }
  return out;
}

/// A place of a name or of another wording.
export interface Spot {
  readonly where: string;
  readonly from: number;
  readonly to: number;
}

/// Several rules ask for the places of the same names.
const places = new Recent<ArticleFields, Map<string, readonly Spot[]>>(8);

/// All places of a text in an article.
export function placesOf(article: ArticleFields, text: string): readonly Spot[] {
  const known = places.of(article, () => new Map());
  let out = known.get(text);
  if (!out) known.set(text, (out = placesIn(article.fields, text)));
  return out;
}
