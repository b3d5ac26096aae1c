import type { ArticleFields } from '../rule/rule';
import { endingAlike, sharedEnd } from '../text/ends';
import type { Speller } from './speller/speller';
import { confusable } from './sound';

/// Names of projects, products and bodies that stand twice and differ: in quotes, by the kind of body, or by any character where counts of edited text know neither.

/// A place whose wording differs from that of another one, of the same length or of another kind.
export interface TitleTwin {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly right: string;
  readonly count: number;
  readonly related: { readonly where: string; readonly from: number; readonly to: number };
}

/// A stretch of a field with the words that it is compared by.
interface Title {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /// What follows: of a quoted name the noun that it belongs to.
  readonly behind: string;
  /// Whether it is the title of a work: 《瓦檐札记》.
  readonly isWork?: boolean;
}

const QUOTED = /[“《]([\u4e00-\u9fff]{3,12})[”》]([\u4e00-\u9fff]{0,5})/g;
/// “红石榴”志愿服务队: the kind of what a quoted name belongs to.
const NAMED = /“([\u4e00-\u9fff]{2,8})”([\u4e00-\u9fff]{2,6}?)([会社团队馆院所室坊站班营])(?![会社团队馆院所室坊站班营])/g;
/// What a name in quotes is of.
const PROJECT = /工程|计划|行动|项目|品牌|平台|论坛|大赛|杯|奖|号|系列|贷|卡|码|节|日|展|课堂|讲堂|学堂|食堂|书屋|驿站|热线|服务|小组|小队|志愿|专列|专线|软件|小程序|系统|公司|基金|模式|工作|机制|制度|专项/;
/// Bodies of one kind that one name has only one of.
const KINDS: readonly (readonly string[])[] = ['研究院 研究所 研究中心', '保健院 保健站 保健所', '卫生院 卫生站 卫生所 卫生室', '文化馆 文化站 文化宫', '气象局 气象台 气象站', '水文局 水文站', '农商银行 农业银行 商业银行', '剧团 剧院 歌舞团', '敬老院 养老院 福利院', '书画院 书画社', '出版社 出版集团', '消防站 消防队', '储备库 储备站', '艺术馆 艺术院 艺术团', '博物馆 博物院', '监测站 监测所 监测中心', '推广站 推广所 推广中心'].map((kinds) => kinds.split(' '));
const KIND = new RegExp([...new Set(KINDS.flat())].sort((a, b) => b.length - a.length).join('|'), 'g');
/// More of them than that no article compares: a list.
const MOST = 160;
/// How many characters before the kind must be the same, up to a mark or the beginning in one of the two places.
const SHARED = 3;
const least = (kind: string): number => (kind.length > 3 ? SHARED - 1 : SHARED);

/// Titles of an article that another one differs from.
export function* titleTwins(article: ArticleFields, speller: Speller | undefined): Iterable<TitleTwin> {
  yield* quoted(article, speller);
  yield* otherKinds(article);
  yield* otherForms(article);
  yield* namedKinds(article);
}

function* quoted(article: ArticleFields, speller: Speller | undefined): Iterable<TitleTwin> {
  const titles: Title[] = [];
  for (const { where, text, role } of article.fields) {
    if (role === 'byline' || role === 'credit' || !/[“《]/.test(text)) continue;
    for (const hit of text.matchAll(QUOTED)) titles.push({ where, from: hit.index + 1, to: hit.index + 1 + hit[1]!.length, text: hit[1]!, behind: hit[2]!, isWork: hit[0]!.startsWith('《') });
  }
  const words = new Map<string, Title[]>();
  for (const title of titles) words.set(title.text, [...(words.get(title.text) ?? []), title]);
  const all = [...words.values()];
  if (all.length > MOST) return;
  for (const [i, later] of all.entries()) {
    for (const earlier of all.slice(0, i)) {
      const [wrong, right] = later.length > earlier.length ? [earlier, later] : [later, earlier];
      if (wrong.length === 1 && isOneTitle(wrong[0]!, right, article, speller)) yield told(wrong[0]!, right);
    }
  }
}

const told = (wrong: Title, right: readonly Title[]): TitleTwin => ({ where: wrong.where, from: wrong.from, to: wrong.to, right: right[0]!.text, count: right.length, related: { where: right[0]!.where, from: right[0]!.from, to: right[0]!.to } });

/// What people who meet call themselves, and where they do.
const CIRCLES = /[会社团队馆院所室坊苑站班营]$/;

/// Characters that tell one of a row from another: 东片, 西片; 一期, 二期.
const SERIES = /[东南西北中上下左右前后内外大小新老旧高低一二三四五六七八九十甲乙丙丁男女春夏秋冬省市县区镇乡村州国年月日]/;

function isOneTitle(wrong: Title, right: readonly Title[], article: ArticleFields, speller: Speller | undefined): boolean {
  const [a, b] = [wrong.text, right[0]!.text];
  if (a.length !== b.length) return false;
  const off = [...a].map((_, k) => k).filter((k) => a[k] !== b[k]);
  const [at] = off;
  // Named in one paragraph they are played against each other: “制造”与“智造”.
  if (at === undefined || off.length !== 1 || (SERIES.test(a[at]!) && SERIES.test(b[at]!)) || /[制智]造/.test(a.slice(at))) return false;
  // Two works whose titles differ by one character are hardly ever named in one article, but papers are: 《金融时报》, 《金融快报》.
  if (PAPER.test(a)) return false;
  if (wrong.isWork && right.some((title) => title.isWork)) return !article.fields.some(({ text }) => inOneSentence(text, a, b));
  const together = article.fields.filter(({ text }) => text.includes(a) && text.includes(b));
  if (together.length > 0) return isOneProject(wrong, right) && !together.some(({ text }) => inOneSentence(text, a, b));
  // “灯下读书社”, “灯下读书会”: one name has one kind.
  if (confusable(a[at]!, b[at]!) || (at === a.length - 1 && at > SHARED && CIRCLES.test(a) && CIRCLES.test(b))) return true;
  // “暖冬到家”行动, “星夜归途”便民计划: what both are names of.
  if (isOneProject(wrong, right)) return true;
  // “乐民渡口修缮工程”, “惠民渡口修缮工程”: of so long a name there is one.
  if (a.length >= LONGEST_CHANCE && PROJECT.test(a.slice(at + 1))) return true;
  // A name that is told again and again, and once otherwise.
  if (right.length >= OFTEN && a.length > SHARED && !(isKnown(a, at, speller) && isKnown(b, at, speller))) return true;
  const next = wrong.behind.slice(0, 2);
  const alike = next.length === 2 && right.some(({ behind }) => behind.startsWith(next));
  return (alike || PROJECT.test(a.slice(at + 1))) && !(isKnown(a, at, speller) && isKnown(b, at, speller));
}

const PAPER = /[报刊]$/;

/// How often a name in quotes stands that another one is held against.
const OFTEN = 2;

/// Whether two wordings stand in one sentence of a text.
const inOneSentence = (text: string, a: string, b: string): boolean => text.includes(a) && text.includes(b) && text.split(/[。！？]/).some((sentence) => sentence.includes(a) && sentence.includes(b));

/// Characters of a project's name that two projects of an article do not share but for one.
const LONGEST_CHANCE = 7;

/// Whether the same noun stands behind both names.
function isOneProject(wrong: Title, right: readonly Title[]): boolean {
  const noun = PROJECT.exec(wrong.behind);
  const whole = noun && wrong.behind.slice(0, noun.index + noun[0].length);
  return Boolean(whole) && right.some(({ behind }) => behind.startsWith(whole!));
}

/// Whether edited text has the characters around a place; without counts, that nobody knows.
const isKnown = (text: string, at: number, speller: Speller | undefined): boolean => speller?.isCounted(text)(at) ?? false;

/// How much of a name must be the same behind the character that differs, where counts of edited text know neither.
const TAIL = 2;
/// How much in front of it, and how much in all, tells that the name is one though edited text knows both.
const HEAD = 3;
const LONG = 5;
/// Kinds of one character behind which nothing else is needed.
const HOUSE = /[馆院社会厂店园团]$/;
/// The place that such a name begins with, and what tells one body of a place from another.
const OF_PLACE = /[\u4e00-\u9fff][省市县区镇乡村州盟旗]/;
const PLACE = /[州江河湖山城海阳安总部分支大]/;

/// Names of one ending that differ by any one character, with which neither occurs in edited text, or beside which so much agrees that this does not matter: 恒穗农业公司, 恒惠农业公司. `names`: as the article has them, in order.
export function* unknownTwins(article: ArticleFields, names: readonly { readonly where: string; readonly from: number; readonly text: string }[], speller: Speller | undefined): Iterable<TitleTwin> {
  const texts = new Map(article.fields.map(({ where, text }) => [where, text]));
  for (const [i, alike] of endingAlike(names.map(({ text }) => text)).entries()) {
    const later = names[i]!;
    for (const k of alike) {
      if (k >= i) break;
      const earlier = names[k]!;
      if (later.where === earlier.where) continue;
      const tail = sharedEnd(later.text, earlier.text);
      const ends = [later, earlier].map(({ from, text }) => from + text.length - tail - 1) as [number, number];
      const [a, b] = [texts.get(later.where)!, texts.get(earlier.where)!];
      const [x, y] = [a[ends[0]] ?? '', b[ends[1]] ?? ''];
      const head = sharedEnd(a.slice(0, ends[0]), b.slice(0, ends[1]));
      if (tail < (head >= HEAD && HOUSE.test(later.text) ? 1 : TAIL) || head < 1 || tail === later.text.length || tail === earlier.text.length || !/^[\u4e00-\u9fff]{2}$/.test(x + y) || SERIES.test(x + y) || SERIES.test(a[ends[0] - 1]!) || /[^\u4e00-\u9fff]/.test(a[ends[0] - 1]!)) continue;
      const around = (text: string, at: number): string => text.slice(at - 1, at + 3);
      // 石门县桥梁养护中心, 石门县桥梁管护中心: where so much agrees there is one of them, whatever is written elsewhere.
      const long = head >= HEAD && head + tail >= LONG && !PLACE.test(x + y) && OF_PLACE.test(a.slice(ends[0] - head, ends[0]));
      if (!long && (!speller || isKnown(around(a, ends[0]), 1, speller) || isKnown(around(b, ends[1]), 1, speller))) continue;
      const [wrongAt, rightAt] = [ends[0] - 1, ends[1] - 1];
      yield { where: later.where, from: wrongAt, to: wrongAt + tail + 2, right: b.slice(rightAt, rightAt + tail + 2), count: 1, related: { where: earlier.where, from: rightAt, to: rightAt + tail + 2 } };
    }
  }
}

/// What a pattern finds, with the characters that lead up to it, where there are as many as it takes; nothing where there are too many.
function led(article: ArticleFields, pattern: RegExp, takes: (found: string) => number): readonly (Title & { readonly lead: string })[] {
  const found: (Title & { readonly lead: string })[] = [];
  for (const { where, text, role } of article.fields) {
    if (role === 'byline' || role === 'credit') continue;
    for (const hit of text.matchAll(pattern)) {
      const lead = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, hit.index - 12), hit.index))![0];
      if (lead.length >= takes(hit[0])) found.push({ where, from: hit.index, to: hit.index + hit[0].length, text: hit[0], behind: '', lead });
    }
  }
  return found.length > MOST ? [] : found;
}

/// The wording of two that stands once, and not oftener than the other; of two that stand once each the later.
function* rarer(later: readonly Title[], earlier: readonly Title[]): Iterable<TitleTwin> {
  const [wrong, right] = earlier.length < later.length ? [earlier, later] : [later, earlier];
  if (wrong.length === 1) yield told(wrong[0]!, right);
}

/// 县妇幼保健院, 县妇幼保健站: what stands before the kind is the same.
function* otherKinds(article: ArticleFields): Iterable<TitleTwin> {
  const found = led(article, KIND, least);
  for (const [i, later] of found.entries()) {
    for (const earlier of found.slice(0, i)) {
      if (later.text === earlier.text || later.where === earlier.where || !KINDS.some((kinds) => kinds.includes(later.text) && kinds.includes(earlier.text))) continue;
      const shared = sharedEnd(later.lead, earlier.lead);
      if (shared < least(later.text) || (shared < later.lead.length && shared < earlier.lead.length)) continue;
      const name = later.lead.slice(-shared);
      const times = (kind: string): readonly Title[] => found.filter(({ lead, text }) => text === kind && lead.endsWith(name));
      yield* rarer(times(later.text), times(earlier.text));
    }
  }
}

/// What a firm is by law, behind its name.
const FORM = /(?:集团|控股)?(?:有限责任公司|股份有限公司|有限公司)/g;
/// How much of a firm's name must agree.
const FIRM = 4;

/// 北岭水务集团有限公司, 北岭水务有限公司: one firm has one form, and its full name is written in full or not at all.
function* otherForms(article: ArticleFields): Iterable<TitleTwin> {
  const found = led(article, FORM, () => FIRM);
  for (const [i, later] of found.entries()) {
    const earlier = found.slice(0, i).find(({ lead, text }) => text !== later.text && sharedEnd(lead, later.lead) >= FIRM);
    if (!earlier) continue;
    const times = (form: string): readonly Title[] => found.filter(({ lead, text }) => text === form && sharedEnd(lead, later.lead) >= FIRM);
    yield* rarer(times(later.text), times(earlier.text));
  }
}

/// “红石榴”志愿服务队, “红石榴”志愿服务团: one name before one word has one kind.
function* namedKinds(article: ArticleFields): Iterable<TitleTwin> {
  const found: Title[] = [];
  for (const { where, text, role } of article.fields) {
    if (role === 'byline' || role === 'credit' || !text.includes('“')) continue;
    for (const hit of text.matchAll(NAMED)) {
      const to = hit.index + hit[0].length;
      found.push({ where, from: to - 1, to, text: hit[3]!, behind: `${hit[1]!}”${hit[2]!}` });
    }
  }
  for (const [i, later] of found.entries()) {
    const earlier = found.slice(0, i).find(({ behind, text, where }) => behind === later.behind && text !== later.text && where !== later.where);
    // Named in one paragraph they are two.
    if (!earlier || article.fields.some(({ text }) => text.includes(`${later.behind}${later.text}`) && text.includes(`${later.behind}${earlier.text}`))) continue;
    const times = (kind: string): readonly Title[] => found.filter(({ behind, text }) => behind === later.behind && text === kind);
    yield* rarer(times(later.text), times(earlier.text));
  }
}
