import type { ArticleFields, Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { matchesOf } from '../begins';
import { introduced } from '../introduced';
import { peopleOf, placesOf, POST } from '../names';
import type { ProofArticleRule } from '../rule';

/// What stands before a post in the same clause, its rank, and the post.
const TITLE = new RegExp(`^([\\u4e00-\\u9fff]*?)(副|代)?(${POST})$`);
/// What a post ends in, and what one behind a name begins with: beside most names neither stands.
const POST_LAST = new CharSet(POST.split('|').map((post) => post.at(-1)!).join(''));
const BEHIND_FIRST = new CharSet(`副代${POST.split('|').map((post) => post[0]!).join('')}`);
/// A post that somebody has held or will hold.
const OTHER_TIME = /[原前时曾现历首]任|(?:^|[的、省市县区镇乡村局厅院校司团部委会社站所队厂场])[原前](?![进锋沿线])|担任|当选|任命|提名|出任|升任|改任|转任|兼任/;
/// As far as posts are looked for before a name.
const REACH = 40;
/// Mentions of one name that are looked at; an article with more is a list.
const MOST = 24;
const GENERIC = /^(?:记者|村民|居民|老师|队员|师傅|教练|教授|工程师|研究员|医生|护士|队友|代表|助理|秘书|导师|院士|博士|导演|编剧|负责人|班长|厨师|摄影师)$/;

interface Held {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly body: string;
  readonly rank: string;
  readonly title: string;
  /// Where the name stands: the posts before one name are held together.
  readonly name: number;
  /// Of a post that somebody was elected to: its words begin with the body.
  readonly won?: true;
}

/// Whether two bodies can be one: a shorter name of it, or nothing said.
export const oneBody = (a: string, b: string): boolean => a === '' || b === '' || a.endsWith(b.slice(-2)) || b.endsWith(a.slice(-2));

export const inconsistentPost: ProofArticleRule = {
  name: 'inconsistent-post', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '同一个人的职务前后不一（如一处是主任，一处是副主任）', en: 'A person whose post differs: director here, deputy director there' },
    why: { zh: '同一篇里一个人在同一机构不会既是正职又是副职', en: 'Within an article nobody is both head and deputy of one body' },
    instead: { zh: '核对职务，前后统一', en: 'Check the post and keep to it' },
  },
  messages: { post: { zh: '别处称{name}为“{other}”，请核对职务', en: 'Elsewhere {name} is {other}; check the post' } },
  *check(article: ArticleFields): Iterable<Report & { where: string }> {
    const texts = new Map(article.fields.map((field) => [field.where, field.text]));
    const all = new Map<string, readonly Held[]>();
    for (const name of namesOf(article)) {
      const held = new Map<string, Held[]>();
      const mentions: (readonly Held[])[] = [];
      for (const { where, from } of placesOf(article, name).slice(0, MOST)) {
        const text = texts.get(where)!;
        const here = [...postsBefore(text, from), ...postBehind(text, from, from + name.length), ...postWon(text, from + name.length)].map((each): Held => ({ ...each, where }));
        for (const each of here) held.set(each.title, [...(held.get(each.title) ?? []), each]);
        if (here.length > 0) mentions.push(here);
      }
      if (mentions.length > 0) all.set(name, mentions.flat());
      if (mentions.length < 2) continue;
      const other = otherPost(mentions);
      if (other) {
        const [wrong, right] = other;
        const words = texts.get(right.where)!.slice(right.from, right.to);
        yield { where: wrong.where, from: wrong.from, to: wrong.to, fixes: [words], message: 'post', data: { name, other: words }, related: [{ where: right.where, from: right.from, to: right.to }] };
        continue;
      }
      for (const list of held.values()) {
        const heads = list.filter((each) => each.rank === '');
        const deputies = list.filter((each) => each.rank !== '' && heads.some((head) => oneBody(head.body, each.body)) && !heads.some((head) => head.where === each.where && head.name === each.name));
        if (heads.length === 0 || deputies.length === 0) continue;
        const [right, wrong] = deputies.length > heads.length ? [deputies, heads] : heads.length > deputies.length ? [heads, deputies] : place(article, heads[0]!) <= place(article, deputies[0]!) ? [heads, deputies] : [deputies, heads];
        const other = `${right[0]!.rank}${right[0]!.title}`;
        for (const each of wrong) {
          yield { where: each.where, from: each.from, to: each.to, fixes: [other], message: 'post', data: { name, other }, related: [{ where: right[0]!.where, from: right[0]!.from, to: right[0]!.to }] };
        }
      }
    }
    for (const { name, wrong, right } of addressed(article, all)) {
      yield { where: wrong.where, from: wrong.from, to: wrong.to, fixes: [right.title], message: 'post', data: { name, other: right.title }, related: [{ where: right.where, from: right.from, to: right.to }] };
    }
  },
};

/// Posts that somebody is called by.
const CALLED = '镇长|乡长|县长|市长|区长|书记|主任|局长|校长|院长|所长|站长|馆长|会长|社长|厂长|队长|园长|经理|支书';
const ADDRESS = new RegExp(`(?<=^|[，。；：！？“”、对给和与跟找请向让问由被])([\\u4e00-\\u9fff]{1,2})(${CALLED})(?=[，。；：！？”、说道问的一把也就都又在带]|$)`, 'g');

/// 申屠书记, where the only one of that family name is told to be the head of something else: 镇长申屠敏.
function* addressed({ fields }: ArticleFields, posts: ReadonlyMap<string, readonly Held[]>): Iterable<{ readonly name: string; readonly wrong: Omit<Held, 'name' | 'body' | 'rank'>; readonly right: Held }> {
  if (posts.size === 0) return;
  for (const { text, where, role } of fields) {
    if (role === 'byline' || role === 'credit') continue;
    for (const hit of matchesOf(text, ADDRESS)) {
      const own = [...posts].filter(([name]) => name.startsWith(hit[1]!) && name.length > hit[1]!.length);
      const [one] = own;
      if (!one || own.length !== 1) continue;
      const [name, held] = one;
      const [first] = held;
      if (!first || held.some(({ title, rank }) => rank !== '' || title !== first.title) || isShorter(hit[2]!, first.title) || isShorter(first.title, hit[2]!) || !CALLED.split('|').includes(first.title)) continue;
      const from = hit.index + hit[1]!.length;
      yield { name, wrong: { where, from, to: from + hit[2]!.length, title: hit[2]! }, right: first };
    }
  }
}

/// More people than that are a list.
const MOST_PEOPLE = 60;

function namesOf(article: ArticleFields): ReadonlySet<string> {
  const more = introduced(article);
  return new Set([...peopleOf(article), ...(more.length > MOST_PEOPLE ? [] : more)].map(({ name }) => name));
}

/// A post that nobody holds beside that of the other mentions: each names one of one body, and none names both. The rarer one is doubted, of equals the later.
function otherPost(mentions: readonly (readonly Held[])[]): readonly [wrong: Held, right: Held] | undefined {
  if (mentions.some((posts) => posts.length !== 1)) return undefined;
  const single = mentions.map(([post]) => post!);
  const titles = [...new Set(single.map(({ title }) => title))];
  if (titles.length !== 2 || isShorter(titles[0]!, titles[1]!) || isShorter(titles[1]!, titles[0]!)) return undefined;
  const [first, second] = titles.map((title) => single.filter((post) => post.title === title)) as [Held[], Held[]];
  if (!first.some((a) => second.some((b) => within(a, b)))) return undefined;
  return first.length >= second.length ? [second[0]!, first[0]!] : [first[0]!, second[0]!];
}

/// 支书 is a 书记, and 总经理 may be called 经理.
const isShorter = (a: string, b: string): boolean => b.endsWith(a) || (a === '书记' && b === '支书');

/// Whether two different posts are said of one body: of the same, or one of none that is named.
function within(a: Held, b: Held): boolean {
  const [x, y] = [unitOf(a.body), unitOf(b.body)];
  return a.won === b.won && (x.endsWith(y) || y.endsWith(x));
}

/// The place or house whose party or office a body is: 白石镇 of 白石镇党委 as of 白石镇政府.
const unitOf = (body: string): string => body.replace(/(?:党委|党组|党总支|党支部|党工委|人民政府|政府|委员会|管委会|(?<=[省市县区])委)$/, '');

const place = ({ fields }: ArticleFields, { where, from }: Held): number => fields.findIndex((field) => field.where === where) * 1e6 + from;

const BEHIND = new RegExp(`^(副|代)?(${POST})(?![\\u4e00-\\u9fff]{0,3}(?:们|会|室|团|部|组))`);

/// 方可欣副校长: the post as a form of address.
function* postBehind(text: string, from: number, to: number): Iterable<Omit<Held, 'where'>> {
  if (!BEHIND_FIRST.has(text.charCodeAt(to))) return;
  const hit = BEHIND.exec(text.slice(to, to + 8));
  if (hit && !GENERIC.test(hit[2]!)) yield { from: to, to: to + hit[0].length, body: '', rank: hit[1] ?? '', title: hit[2]!, name: from };
}

const WON = new RegExp(`^[\\u4e00-\\u9fff]{0,4}(?:当选为?|当上了?|被选为|选为)([\\u4e00-\\u9fff]{0,10}?)(副|代)?(${POST})(?![\\u4e00-\\u9fff]{0,3}(?:们|会|室|团|部|组))`);

/// 滕小舟高票当选村委会主任.
function* postWon(text: string, to: number): Iterable<Omit<Held, 'where'>> {
  const hit = /[当选]/.test(text.slice(to, to + 7)) ? WON.exec(text.slice(to, to + 28)) : null;
  if (!hit || GENERIC.test(hit[3]!)) return;
  const from = to + hit[0].length - hit[3]!.length - (hit[2]?.length ?? 0) - hit[1]!.length;
  yield { from, to: to + hit[0].length, won: true, body: '', rank: hit[2] ?? '', title: hit[3]!, name: to };
}

/// What a post is said of: without what is told of its holder first (刚上任的县水务局), and nothing where it is only pointed to.
const bodyOf = (words: string): string => (/^[该本]/.test(words) ? '' : words.replace(/^.*(?:图为|[的请由和与对向给让被把])/, ''));

/// The posts before a name. Of posts that are joined by 、 each counts: 镇党委副书记、镇长.
export function* postsBefore(text: string, to: number): Iterable<Omit<Held, 'where'>> {
  if (!POST_LAST.has(text.charCodeAt(to - 1))) return;
  const before = text.slice(Math.max(0, to - REACH), to);
  const clause = /[\u4e00-\u9fff、]*$/.exec(before)![0];
  if (OTHER_TIME.test(clause.slice(-14))) return;
  let end = to;
  for (const part of clause.split('、').reverse()) {
    const hit = TITLE.exec(part);
    if (!hit) return;
    if (!GENERIC.test(hit[3]!)) yield { from: end - hit[0].length + hit[1]!.length, to: end, body: bodyOf(hit[1]!), rank: hit[2] ?? '', title: hit[3]!, name: to };
    end -= part.length + 1;
  }
}
