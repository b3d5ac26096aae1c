import type { ArticleFields, Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { peopleOf, placesOf, POST } from '../names';
import type { ProofArticleRule } from '../rule';

/// What stands before a post in the same clause, its rank, and the post.
const TITLE = new RegExp(`^([\\u4e00-\\u9fff]*?)(副|代)?(${POST})$`);
/// What a post ends in, and what one behind a name begins with: beside most names neither stands.
const POST_LAST = new CharSet(POST.split('|').map((post) => post.at(-1)!).join(''));
const BEHIND_FIRST = new CharSet(`副代${POST.split('|').map((post) => post[0]!).join('')}`);
/// A post that somebody has held or will hold.
const OTHER_TIME = /[原前时曾现]任?|担任|当选|任命|提名|出任|升任|改任|转任|兼任/;
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
    for (const { name } of peopleOf(article)) {
      const held = new Map<string, Held[]>();
      for (const { where, from } of placesOf(article, name).slice(0, MOST)) {
        for (const each of [...postsBefore(texts.get(where)!, from), ...postBehind(texts.get(where)!, from, from + name.length)]) held.set(each.title, [...(held.get(each.title) ?? []), { ...each, where }]);
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
  },
};

const place = ({ fields }: ArticleFields, { where, from }: Held): number => fields.findIndex((field) => field.where === where) * 1e6 + from;

const BEHIND = new RegExp(`^(副|代)?(${POST})(?![\\u4e00-\\u9fff]{0,3}(?:们|会|室|团|部|组))`);

/// 方可欣副校长: the post as a form of address.
function* postBehind(text: string, from: number, to: number): Iterable<Omit<Held, 'where'>> {
  if (!BEHIND_FIRST.has(text.charCodeAt(to))) return;
  const hit = BEHIND.exec(text.slice(to, to + 8));
  if (hit && !GENERIC.test(hit[2]!)) yield { from: to, to: to + hit[0].length, body: '', rank: hit[1] ?? '', title: hit[2]!, name: from };
}

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
    if (!GENERIC.test(hit[3]!)) yield { from: end - hit[0].length + hit[1]!.length, to: end, body: /^[该本]/.test(hit[1]!) ? '' : hit[1]!, rank: hit[2] ?? '', title: hit[3]!, name: to };
    end -= part.length + 1;
  }
}
