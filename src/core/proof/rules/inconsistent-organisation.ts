import type { ArticleFields, Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import type { ProofKnowledge } from '../knowledge';
import type { ProofArticleRule } from '../rule';
import { confusable } from '../sound';
import { frameTwins } from '../frame-twins';
import { titleTwins, unknownTwins, type TitleTwin } from '../title-twins';
import { placesIn } from '../whole';
import { endingAlike } from '../../text/ends';

/// What ends the name of a body, a work or a place that an article is about.
const SUFFIX =
  '棋院|书画院|储备库|联合会|研究会|消防站|剧院|银行|保健院|文化站|水文站|供销社|驿站|有限责任公司|有限公司|中心|股份公司|合作社|工作室|种业|药业|乳业|菌业|酒业|茶业|纸业|纺织|食品|民宿|农庄|山庄|庄园|书院|书店|艺术团|俱乐部|家具|陶瓷|门诊部|卫生室|派出所|支行|养殖场|加工厂|水厂|电厂|药厂|纸厂|酒厂|瓷业|幼儿园|卫生院|福利院|敬老院|博物馆|图书馆|文化馆|纪念馆|科技馆|体育馆|研究院|研究所|实验室|产业园|文创园|科技园|创业园|物流园|植物园|动物园|民俗馆|陈列馆|展览馆|美术馆|村史馆|灌区|泵站|林区|矿区|示范区|开发区|工业园|保护区|度假区|公园|景区|基地|农场|林场|牧场|茶场|学校|小学|中学|大学|学院|医院|公司|集团|协会|商会|隧道|大桥|水库|电站|车站|码头|机场|小区|社区|街道|大厦|广场|市场|超市|酒店|剧团|乐团|车队|舰队|船队|球队|龙舟队|代表队|队|工程|项目|湿地|古镇|古村|新村|村|镇|乡|馆|湖|河|桥|山|寺|路|街|巷|渠|岭|寨|屯|湾|岛|峡|坪|坡|滩|洲|塘|沟|塔|泉|溪';
/// By its first unit, in the order of the list: the first one that stands somewhere is taken.
const ENDINGS = new Map<number, string[]>();
for (const suffix of SUFFIX.split('|')) ENDINGS.set(suffix.charCodeAt(0), [...(ENDINGS.get(suffix.charCodeAt(0)) ?? []), suffix]);
/// Endings of places that begin as many longer names: 石岭 in 石岭隧道.
const WEAK = new CharSet('岭寨屯湾岛峡坪坡滩洲塘沟塔泉溪');
const ENDING_FIRST = new CharSet([...ENDINGS.keys()].map((unit) => String.fromCharCode(unit)).join(''));
/// How many characters of a name stand before its ending.
const LEAST = 2;
const LONGEST = 12;
/// Characters that begin no name, but join it to what goes before.
const JOINS = /[，。；：、！？“”《》（）\s的在了是和与及从到向对为被把由于至该这那各]/;
/// What a name may follow without a mark.
const NO_BEGINNING = /[个各本该两每某]/;
/// How many characters at their ends make two names one, but for the one before them.
const LONG = 6;
/// Characters that make another thing of it, or words of it.
const OTHER = new CharSet('的地得他她它驻住总中大分支和与及型性');
/// Characters that stand in no name.
const NO_NAME = new CharSet('在是使了被把');
/// More than this is a list of names, where neighbours differ by nature.
const MOST = 120;

interface Mention {
  readonly where: string;
  readonly from: number;
  readonly text: string;
}

/// Names of one ending that differ by one character of like sound or shape or by the order of two, and agree in all else as far as the name reaches.
export const inconsistentOrganisation: ProofArticleRule = {
  name: 'inconsistent-organisation', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '同一个单位、项目、地点的名称前后差一个字，或者字序颠倒', en: 'A body, project or place whose name differs by one character, or by order' },
    why: { zh: '其余的字都相同，只有一个音近或形近的字不同（或两个字颠倒），多半有一处写错', en: 'Where all else agrees and one character of like sound or shape differs, or two have changed places, one of the two is wrong' },
    instead: { zh: '核对名称，前后统一', en: 'Check the name and keep to it' },
  },
  messages: { name: { zh: '别处作“{other}”（{count}处），请核对名称', en: 'Elsewhere it is “{other}” ({count} times); check the name' } },
  *check(article: ArticleFields, { speller }: ProofKnowledge): Iterable<Report & { where: string }> {
    const done = new Set<string>();
    yield* told(titleTwins(article, speller), done);
    const mentions: Mention[] = [];
    for (const { text, where, role } of article.fields) {
      if (role === 'byline' || role === 'credit') continue;
      for (const { from, to } of namesIn(text)) mentions.push({ where, from, text: text.slice(from, to) });
      if (mentions.length > MOST) return;
    }
    if (mentions.length < 2) return;
    yield* told(unknownTwins(article, mentions, speller), done);
    yield* told(frameTwins(article, mentions), done);
    for (const [i, alike] of endingAlike(mentions.map((mention) => mention.text)).entries()) {
      const one = mentions[i]!;
      for (const k of alike) {
        const other = mentions[k]!;
        const pair = differing(one.text, other.text) ?? reworded(one.text, other.text);
        if (!pair) continue;
        const [wrong, right] = pair;
        const wrongs = placesOf(article, wrong);
        const rights = placesOf(article, right);
        // Nothing but its length tells where such a name begins: it must return.
        if (wrong[0] !== right[0] && wrong.length > LONG && rights.length < 2) continue;
        if (sideBySide(article, wrong, right) || wrongs.length > rights.length || (right.length < 4 && (rights.length < 2 || wrongs.length > 1) && !goOnAlike(article, rights[0]!, wrongs[0]!))) continue;
        // The more frequent spelling is taken for the right one; among equals that whose beginning is the more frequent, then the first.
        if (rights.length === wrongs.length) {
          const support = placesOf(article, right.slice(0, 2)).length - placesOf(article, wrong.slice(0, 2)).length;
          if (support < 0 || (support === 0 && !isBefore(article, rights[0]!, wrongs[0]!))) continue;
        }
        const from = one.from + one.text.lastIndexOf(wrong);
        if (done.has(`${one.where} ${from}`)) continue;
        done.add(`${one.where} ${from}`);
        const first = rights[0]!;
        yield { where: one.where, from, to: from + wrong.length, fixes: [right], message: 'name', data: { other: right, count: rights.length }, related: [{ where: first.where, from: first.from, to: first.from + right.length }] };
      }
    }
  },
};

/// Names of 2 to 12 Han characters and an ending, from left to right, none overlapping: each as long before its ending as the characters there allow, and with the first ending
/// that follows.
export function namesIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  const out: { from: number; to: number }[] = [];
  let past = 0;
  /// Where the run of Han characters begins that `at` stands in.
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x4e00 || unit > 0x9fff) {
      run = at + 1;
      continue;
    }
    if (!ENDING_FIRST.has(unit)) continue;
    const from = Math.max(past, run, at - LONGEST);
    if (at - from < LEAST) continue;
    const ending = endingAt(text, at, unit);
    if (ending === undefined || (WEAK.has(unit) && isWithin(text, at + 1))) continue;
    // A place may begin a longer name: 云顶岭抽水蓄能电站.
    if (!WEAK.has(unit)) past = at + ending.length;
    out.push({ from, to: at + ending.length });
  }
  return out;
}

/// The first ending of the list that begins at `at`, where `unit` stands.
function endingAt(text: string, at: number, unit: number): string | undefined {
  const endings = ENDINGS.get(unit);
  if (endings) for (let i = 0; i < endings.length; i++) if (text.startsWith(endings[i]!, at)) return endings[i];
  return undefined;
}

/// Whether another ending follows at once, or behind one or two characters.
function isWithin(text: string, at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const suffixes = ENDINGS.get(text.charCodeAt(next));
    if (suffixes?.some((suffix) => text.startsWith(suffix, next))) return true;
  }
  return false;
}

/// The differing ends of two texts, from what both begin with to the end: three characters or more, one of which differs by sound or shape, or two of which have changed places.
export function differing(a: string, b: string): readonly [string, string] | undefined {
  let end = 0;
  while (end < a.length && end < b.length && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  if (end < 1 || end === a.length || end === b.length) return undefined;
  const x = a[a.length - 1 - end]!;
  const y = b[b.length - 1 - end]!;
  // 他的家乡 and 她的家乡, 各地市场 and 的市场, 总队 and 中队 are two.
  if ((OTHER.has(x.charCodeAt(0)) && OTHER.has(y.charCodeAt(0))) || NO_NAME.has(x.charCodeAt(0)) || NO_NAME.has(y.charCodeAt(0))) return undefined;
  const before = (text: string, back: number): string => text[text.length - 1 - end - back] ?? '';
  const start = before(a, 1);
  // 疾病预防控制中心, 疾病控制预防中心: two words that changed places.
  const four = before(a, 1) === before(b, 3) && before(a, 3) === before(b, 1) ? a.slice(-end - 4, -end) : '';
  const turned = b.slice(-end - 4, -end);
  if (four.length === 4 && turned === four.slice(2) + four.slice(0, 2) && four.slice(0, 2) !== four.slice(2) && !/[^\u4e00-\u9fff]/.test(four) && before(a, 4) !== '' && before(a, 4) === before(b, 4)) return [a.slice(-end - 5), b.slice(-end - 5)];
  if (start !== '' && start === before(b, 1) && !JOINS.test(start) && confusable(x, y)) return [a.slice(-end - 2), b.slice(-end - 2)];
  // 菱塘队 and 凌塘队: the first of the name, where neither goes on to the left.
  const begins = (char: string): boolean => char === '' || JOINS.test(char);
  if (end >= 2 && !NO_BEGINNING.test(x + y) && begins(start) && begins(before(b, 1)) && confusable(x, y)) return [a.slice(-end - 1), b.slice(-end - 1)];
  // 蓟野农机专业合作社, 冀野农机专业合作社: where so much agrees the name begins there, whatever stands before it.
  if (end >= LONG && !NO_BEGINNING.test(x + y) && !JOINS.test(x) && !JOINS.test(y) && !/[省市县区镇乡村州]/.test(x + y) && confusable(x, y)) return [a.slice(-end - 1), b.slice(-end - 1)];
  // 青石岭 and 青岭石: the two that changed places, and one before them that agrees.
  if (start === y && before(b, 1) === x && before(a, 2) !== '' && before(a, 2) === before(b, 2) && !JOINS.test(before(a, 2))) return [a.slice(-end - 3), b.slice(-end - 3)];
  return undefined;
}

/// Words of names that say nearly the same, so that one is easily put for the other: 公共交通集团, 公共运输集团.
const AKIN = '交通 运输|建设 建筑 建造 建工|科技 科学 技术 技能|推广 服务|培训 教育 训练|监测 检测 监督|管理 治理 监管|商贸 贸易 商务|生态 环境 环保|文化 文艺 文旅 文体|体育 运动|老年 老龄|防治 防控 预防|救援 救助 援助|园林 绿化|农业 农村 农技 农民|机械 机电 机器|电子 电器 电气|旅游 文旅|医药 药业 制药|能源 电力|水利 水务|国土 土地|城市 城镇|城投 城建|职业 职工|学校 学院|青年 青少年|妇女 妇幼|专业 农业|种植 种养 养殖|繁育 培育 育种|保护 保育|加工 生产|经济 经贸|创新 创业|工业 产业|融媒 传媒'.split('|').map((group) => group.split(' '));
const AKIN_FIRST = new CharSet(AKIN.flat().map((word) => word[0]!).join(''));
/// Characters that must agree before such a word.
const BEFORE_WORD = 3;
/// The same of the word's characters and those behind it.
const WORD = 2;

/// The ends of two texts that differ by one word for another of nearly the same meaning, and agree before and behind it.
export function reworded(a: string, b: string): readonly [string, string] | undefined {
  let end = 0;
  while (end < a.length && end < b.length && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  // The two words may end alike: 科学, 文学 do, 技术 and 艺术 do.
  for (let back = end; back >= Math.max(WORD, end - 1); back--) {
    if (!AKIN_FIRST.has(a.charCodeAt(a.length - back - WORD)) || !AKIN_FIRST.has(b.charCodeAt(b.length - back - WORD))) continue;
    const [x, y] = [a.slice(-back - WORD, -back), b.slice(-back - WORD, -back)];
    if (x === y || !AKIN.some((group) => group.includes(x) && group.includes(y))) continue;
    const before = a.slice(0, -back - WORD).slice(-BEFORE_WORD);
    if (before.length < BEFORE_WORD || !b.slice(0, -back - WORD).endsWith(before) || JOINS.test(before)) continue;
    return [a.slice(-back - WORD - BEFORE_WORD), b.slice(-back - WORD - BEFORE_WORD)];
  }
  return undefined;
}

const placesOf = ({ fields }: ArticleFields, text: string): Mention[] => placesIn(fields, text, true).map(({ where, from }) => ({ where, from, text }));

/// Characters behind two short names that must agree where nothing else tells them to be one.
const ALIKE = 4;

function goOnAlike({ fields }: ArticleFields, a: Mention, b: Mention): boolean {
  const next = ({ where, from, text }: Mention): string => fields.find((field) => field.where === where)!.text.slice(from + text.length, from + text.length + ALIKE);
  return next(a).length === ALIKE && next(a) === next(b);
}

function isBefore({ fields }: ArticleFields, a: Mention, b: Mention): boolean {
  const order = (where: string): number => fields.findIndex((field) => field.where === where);
  return order(a.where) < order(b.where) || (a.where === b.where && a.from < b.from);
}

/// Named in one breath they are two.
const sideBySide = ({ fields }: ArticleFields, a: string, b: string): boolean =>
  fields.some(({ text }) => {
    const at = text.indexOf(a);
    const to = text.indexOf(b);
    return at >= 0 && to >= 0 && Math.abs(at - to) < 24 && !/[。！？]/.test(text.slice(Math.min(at, to), Math.max(at, to)));
  });

/// The twins as reports, each place once.
function* told(twins: Iterable<TitleTwin>, done: Set<string>): Iterable<Report & { where: string }> {
  for (const { where, from, to, right, count, related } of twins) {
    if (done.has(`${where} ${from}`)) continue;
    done.add(`${where} ${from}`);
    yield { where, from, to, fixes: [right], message: 'name', data: { other: right, count }, related: [related] };
  }
}
