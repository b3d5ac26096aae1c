import type { ArticleFields, Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { digitsOf, isRough, slipBetween } from '../figures';
import { peopleOf, placesOf, POST } from '../names';
import { quantitiesOf, type Quantity } from '../numbers';
import type { ProofPageRule } from '../rule';
import { confusable } from '../sound';
import { differing, namesIn } from './inconsistent-organisation';
import { oneBody, postsBefore } from './inconsistent-post';
import { endingAlike } from '../../text/ends';

/// Articles of a page beyond which it is a list.
const MOST = 40;
/// Body and post in one run before a name: 松溪镇党委书记.
const HEAD = new RegExp(`[\\u4e00-\\u9fff]{1,12}?(?:${POST})$`);
const LEAST_HEAD = 4;
/// Posts that many hold at once.
const SHARED = /(?:记者|村民|居民|老师|队员|师傅|教授|工程师|研究员|医生|护士|代表|选手|学生|厨师|摄影师|教练|专员|主播|导演|编剧)$/;
/// Characters before a figure that must agree for it to be the same one.
const LABEL = 5;
/// Digits of a figure that two articles hardly share by chance but for one.
const LONG = 2;
/// Names of bodies that are compared.
const LONGEST = 160;

const MOMENTS = /^[年月日天岁届期]$/;
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const HAN_BEFORE = /[\u4e00-\u9fff]+$/;
/// Words between what is counted and its figure.
const CARRY = /(?:已|将|预计|达到?|约|为|是|有|共|合计|总计|累计|突破|完成|实现)+$/;
const CARRY_LAST = new CharSet('已将计达到约为是有共破成现');

interface Place {
  readonly article: number;
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
interface Person extends Place {
  readonly head: string;
  readonly posts: readonly { readonly title: string; readonly rank: string; readonly body: string }[];
  readonly count: number;
}
interface Figure extends Place {
  readonly q: Quantity;
  readonly label: string;
}
interface Known {
  readonly people: readonly Omit<Person, 'article'>[];
  readonly figures: readonly Omit<Figure, 'article'>[];
  readonly bodies: readonly Omit<Place, 'article'>[];
}

const remembered = new WeakMap<ArticleFields, Known>();

/// What an article tells of people, figures and bodies; read once for each article.
function knownOf(article: ArticleFields): Known {
  let known = remembered.get(article);
  if (!known) remembered.set(article, (known = read(article)));
  return known;
}

function read(article: ArticleFields): Known {
  const texts = new Map(article.fields.map((field) => [field.where, field.text]));
  const people = peopleOf(article).map(({ name, where, from }) => {
    const text = texts.get(where)!;
    return { where, from, to: from + name.length, text: name, head: HEAD.exec(text.slice(Math.max(0, from - 14), from))?.[0] ?? '', posts: [...postsBefore(text, from)], count: placesOf(article, name).length };
  });
  const written = article.fields.filter((field) => field.role !== 'byline' && field.role !== 'credit');
  const figures = written.flatMap((field) => quantitiesOf(field).flatMap((q) => {
    if (q.unit === '' || MOMENTS.test(q.unit) || !isHan(field.text.charCodeAt(q.from - 1)) || !isHan(field.text.charCodeAt(q.from - 2)) || isRough(field.text, q)) return [];
    const before = field.text.slice(Math.max(0, q.from - 20), q.from);
    const label = HAN_BEFORE.exec(CARRY_LAST.has(before.charCodeAt(before.length - 1)) ? before.replace(CARRY, '') : before)?.[0] ?? '';
    return label.length < LABEL ? [] : [{ where: field.where, from: q.from, to: q.to, text: field.text.slice(q.from, q.to), q, label }];
  }));
  const bodies = written.flatMap((field) => [...namesIn(field.text)].map(({ from, to }) => ({ where: field.where, from, to, text: field.text.slice(from, to) })));
  return { people, figures, bodies };
}

export const inconsistentAcrossArticles: ProofPageRule = {
  name: 'inconsistent-across-articles', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'page',
  docs: {
    what: { zh: '同一版的两篇稿件说法不一：姓名、职务、单位名称、数字', en: 'Two articles of a page that differ: a name, a post, a body, a figure' },
    why: { zh: '读者同时看到两篇；同一职务的人名只差一个字、同一指标只差一位数字，必有一处错', en: 'The reader has both before them; of two names of one post that differ by a character, or two figures of one thing that differ by a digit, one is wrong' },
    instead: { zh: '对照两篇，核对后统一', en: 'Compare the two, and keep to one' },
  },
  messages: {
    name: { zh: '同版另一篇作“{other}”，请核对姓名', en: 'Another article of the page has {other}; check the name' },
    post: { zh: '同版另一篇称{name}为“{other}”，请核对职务', en: 'Another article of the page calls {name} {other}; check the post' },
    body: { zh: '同版另一篇作“{other}”，请核对名称', en: 'Another article of the page has “{other}”; check the name' },
    figure: { zh: '同版另一篇作“{other}”，请核对数字', en: 'Another article of the page says {other}; check the figure' },
  },
  *check(all): Iterable<Report & { article: string; where: string }> {
    const articles = all.filter((article) => article.page === undefined);
    if (articles.length < 2 || articles.length > MOST) return;
    const known = articles.map(knownOf);
    const of = <T>(pick: (each: Known) => readonly T[]): (T & { article: number })[] => known.flatMap((each, article) => pick(each).map((item) => ({ ...item, article })));
    const report = (wrong: Place, right: Place, message: string, from: number, to: number, fix: string, data: Report['data']): Report & { article: string; where: string } => ({
      article: articles[wrong.article]!.id, where: wrong.where, from, to, fixes: [fix], message, data: data!, related: [{ where: `${articles[right.article]!.id}/${right.where}`, from: right.from, to: right.to }],
    });
    yield* people(of((each) => each.people), report);
    yield* figures(of((each) => each.figures), report);
    yield* bodies(of((each) => each.bodies), report);
  },
};

type Reporter = (wrong: Place, right: Place, message: string, from: number, to: number, fix: string, data: Report['data']) => Report & { article: string; where: string };

function* people(all: readonly Person[], report: Reporter): Iterable<Report & { article: string; where: string }> {
  for (let i = 1; i < all.length; i++) {
    const b = all[i]!;
    for (let k = 0; k < i; k++) {
      const a = all[k]!;
      if (a.article === b.article) continue;
      if (a.text === b.text) {
        const [x, y] = [a.posts, b.posts];
        const clash = x.flatMap((p) => y.filter((q) => p.title === q.title && p.rank !== q.rank && p.body.length > 1 && q.body.length > 1 && oneBody(p.body, q.body)).map((q) => [p, q] as const))[0];
        if (clash && a.text.length > 2) yield report(b, a, 'post', b.from, b.to, b.text, { name: b.text, other: `${clash[0].rank}${clash[0].title}` });
        continue;
      }
      if (a.text.length !== b.text.length || a.head.length < LEAST_HEAD || b.head.length < LEAST_HEAD || SHARED.test(a.head) || !(a.head.endsWith(b.head) || b.head.endsWith(a.head)) || !oneSlip(a.text, b.text)) continue;
      const [wrong, right] = a.count < b.count ? [a, b] : [b, a];
      yield report(wrong, right, 'name', wrong.from, wrong.to, right.text, { other: right.text });
    }
  }
}

/// Whether two names differ by one character of like sound or shape, or by the order of two.
function oneSlip(a: string, b: string): boolean {
  const differ = [...a].flatMap((char, i) => (char === b[i] ? [] : [i]));
  const [first, second] = differ as [number, number];
  return (differ.length === 1 && confusable(a[first]!, b[first]!)) || (differ.length === 2 && a[first] === b[second] && a[second] === b[first]);
}

function* figures(all: readonly Figure[], report: Reporter): Iterable<Report & { article: string; where: string }> {
  const groups = new Map<string, Figure[]>();
  for (const each of all) {
    const key = `${each.label.slice(-LABEL)} ${each.q.unit} ${each.q.scale}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  for (const group of groups.values()) {
    // An article that gives two of one name tells of two things.
    if (group.length < 2 || new Set(group.map((each) => each.article)).size !== group.length || group.length > 3) continue;
    const [a] = group as [Figure];
    for (const b of group.slice(1)) {
      if (a.q.value === b.q.value || a.q.places !== b.q.places || digitsOf(a.text, { ...a.q, from: 0, digitsTo: a.q.digitsTo - a.from }).length < LONG || !slipBetween(b.q.value, a.q.value, b.q)) continue;
      yield report(b, a, 'figure', b.from, b.to, a.text, { other: a.text });
    }
  }
}

function* bodies(all: readonly Place[], report: Reporter): Iterable<Report & { article: string; where: string }> {
  if (all.length > LONGEST) return;
  const asked = new Set<string>();
  for (const [i, alike] of endingAlike(all.map(({ text }) => text)).entries()) {
    const b = all[i]!;
    for (const k of alike) {
      if (k >= i) break;
      const a = all[k]!;
      if (a.article === b.article) continue;
      const pair = differing(a.text, b.text);
      if (!pair || pair[0].length < LEAST_HEAD) continue;
      const count = (name: string): number => all.filter((each) => each.text.includes(name)).length;
      const [wrong, right, fix, seen] = count(pair[0]) < count(pair[1]) ? [a, b, pair[1], pair[0]] : [b, a, pair[0], pair[1]];
      // As often the one as the other, nobody can tell which is meant, or whether both are.
      if (count(seen) !== 1 || count(fix) < 2) continue;
      const from = wrong.from + wrong.text.lastIndexOf(seen);
      if (asked.has(`${wrong.article} ${wrong.where} ${from}`)) continue;
      asked.add(`${wrong.article} ${wrong.where} ${from}`);
      yield report(wrong, right, 'body', from, from + seen.length, fix, { other: fix });
    }
  }
}
