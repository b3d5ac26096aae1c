import type { ArticleFields, Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { dottedTwins } from '../dotted-names';
import { NO_END, peopleOf, placesOf, POST, returningNames, ROLE, SPEAKS } from '../names';
import type { ProofKnowledge } from '../knowledge';
import { COMPOUND, nearPlaces, type Near } from '../near-names';
import type { ProofArticleRule } from '../rule';
import { confusable } from '../sound';
import { isShort, twins } from '../twins';

const HAN = /^[\u4e00-\u9fff]+$/;
const TITLES = new Set(`${POST}|${ROLE}`.split('|'));
const TITLE_LAST = new CharSet([...TITLES].map((title) => title.at(-1)!).join(''));
const LONGEST_TITLE = Math.max(...[...TITLES].map((title) => title.length));
const TALKS = new RegExp(`^(?:${SPEAKS})`);
const BOUNDARY = /[，。；：！？”“、（）\s]/;

export const inconsistentName: ProofArticleRule = {
  name: 'inconsistent-name', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '同一个人的姓名前后写法不同', en: 'A person’s name that is spelt in two ways' },
    why: { zh: '两个名字只差一个音近或形近的字，或者职务相同、只差一个字，或者两个字颠倒，多半是同一个人', en: 'Two names that differ by one character of like sound or shape, or have one post and differ by one character or by order, are mostly one person' },
    instead: { zh: '核对姓名，前后统一', en: 'Check the name and keep to it' },
  },
  messages: { name: { zh: '别处作“{other}”（{count}处），请核对姓名', en: 'Elsewhere it is {other} ({count} times); check the name' } },
  *check(article: ArticleFields, { speller }: ProofKnowledge): Iterable<Report & { where: string }> {
    const known = peopleOf(article).map(({ name }) => name);
    const returning = returningNames(article).filter((name) => !known.includes(name));
    const people = [...known, ...returning];
    let texts: ReadonlyMap<string, string> | undefined;
    const done = new Set<string>();
    for (const name of people) {
      const near = nearPlaces(article, name);
      if (near.length === 0) continue;
      texts ??= new Map(article.fields.map((field) => [field.where, field.text]));
      const places = placesOf(article, name);
      const count = places.length;
      const posts = new Set<string | undefined>();
      for (const place of places) posts.add(titleBefore(texts.get(place.where)!, place.from, 5));
      posts.delete(undefined);
      for (const { where, from } of near) {
        const text = texts.get(where)!;
        // A name that nothing but its return tells is compared with the display lines only.
        if (returning.includes(name) && where !== 'headline' && !where.startsWith('caption')) continue;
        const other = text.slice(from, from + name.length);
        if (NO_END.test(other) || !HAN.test(other) || isShort(article, name, other) || done.has(`${where} ${from}`)) continue;
        const others = placesOf(article, other);
        // In one sentence they are two people: 何书宁、何书凝.
        if (inOneSentence(article, name, other)) continue;
        if (others.length > count) {
          // The usual spelling may stand where nothing else tells a name.
          if (name.length < 3 || others.length < 2 || !alike(name, other) || goesOnAlike(texts, others, name.length)) continue;
          for (const place of places) {
            if (done.has(`${place.where} ${place.from}`)) continue;
            done.add(`${place.where} ${place.from}`);
            yield { ...place, fixes: [other], message: 'name', data: { other, count: others.length }, related: [others[0]!] };
          }
          continue;
        }
        if (!alike(name, other) && !sameBeginning(texts, places, name, text, from, other, others.length) && !samePerson(text, from, other, others.length, count, posts) && !((where === 'headline' || isLater(article, places, { where, from })) && isBare(text, from, name, other, others.length, count)) && !inCaption(article, where, text, from, name, other, others.length, count)) continue;
        if (name.length < 3 && !(others.length < count || from > places[0]!.from || where !== places[0]!.where)) continue;
        if (name.length < 3 && !posts.has(titleBefore(text, from, 5) ?? '')) continue;
        const first = places[0]!;
        // As often as the other: only the one that comes later is asked about.
        if (others.length === count && (first.where !== 'headline' ? isBefore(article, { where, from }, first) : count === 1 && !people.includes(other))) continue;
        done.add(`${where} ${from}`);
        yield { where, from, to: from + name.length, fixes: [name], message: 'name', data: { other: name, count }, related: [first] };
      }
    }
    for (const { where, from, to, right, count, first } of [...twins(article, (first, second) => speller?.isWord(first, second) ?? false), ...dottedTwins(article)]) {
      if (done.has(`${where} ${from}`)) continue;
      done.add(`${where} ${from}`);
      yield { where, from, to, fixes: [right], message: 'name', data: { other: right, count }, related: [first] };
    }
  },
};

/// The post or role, the longest, that ends at `to`, of at most `most` characters.
function titleBefore(text: string, to: number, most = LONGEST_TITLE): string | undefined {
  if (!TITLE_LAST.has(text.charCodeAt(to - 1))) return undefined;
  for (let from = Math.max(0, to - most); from < to; from++) {
    const title = text.slice(from, to);
    if (TITLES.has(title)) return title;
  }
  return undefined;
}

/// Whether one of two names is a slip for the other by what it looks or sounds like. The surname stays, or sounds the same.
function alike(name: string, other: string): boolean {
  if (COMPOUND.has(name.slice(0, 2)) && name[0] !== other[0] && name[1] !== other[1]) return name.slice(2) === other.slice(2) && confusable(name[0]!, other[0]!) && confusable(name[1]!, other[1]!);
  const at = [...name].findIndex((char, i) => char !== other[i]);
  return at > 0 && name.slice(at + 1) === other.slice(at + 1) && confusable(name[at]!, other[at]!);
}

/// What stands before a name without a mark: the body and the post.
const HEAD = /[\u4e00-\u9fff]{4,14}$/;

/// Whether a surname that sounds or looks like the person's own stands behind the same post of the same body: 海关副关长覃海, 海关副关长谭海.
function sameBeginning(texts: ReadonlyMap<string, string>, places: readonly Near[], name: string, text: string, from: number, other: string, times: number): boolean {
  if (times !== 1 || name.slice(1) !== other.slice(1) || !confusable(name[0]!, other[0]!)) return false;
  const head = HEAD.exec(text.slice(Math.max(0, from - 14), from))?.[0];
  return head !== undefined && titleBefore(head, head.length) !== undefined && places.some((place) => {
    const own = HEAD.exec(texts.get(place.where)!.slice(Math.max(0, place.from - 14), place.from))?.[0];
    return own !== undefined && (own.endsWith(head) || head.endsWith(own));
  });
}

/// Whether the surroundings tell that another name is meant for this person: the same post before it, or the bare name of one who speaks and was never introduced.
function samePerson(text: string, from: number, other: string, times: number, count: number, posts: ReadonlySet<string | undefined>): boolean {
  if (times !== 1 || count < 1) return false;
  const title = titleBefore(text, from, 5);
  const after = text.slice(from + other.length, from + other.length + 4);
  const ends = after === '' || BOUNDARY.test(after[0]!) || TALKS.test(after) || /^[在的]/.test(after);
  if (!ends) return false;
  if (title !== undefined) return other.length >= 3 && posts.has(title);
  const before = text[from - 1];
  return count >= 2 && other.length >= 3 && (before === undefined || BOUNDARY.test(before)) && TALKS.test(after);
}

/// What goes on behind the bare name of somebody who is known.
const GOES_ON = /^(?:自己|也|又|就|还|都|便|却|从|把|被|向|给|带着?|拿|站|坐|走|每[天年月]|今年|当[上选]|正|早|一[边直大]|跟|对|和|没|不|很|总|才|已|先|再|开始|决定|带领|听|看|想|请|让|成了|接过|来到|回到)/;
/// A brother or a child has two of the three characters by nature.
const KIN = /[兄弟姐妹哥嫂儿女父母爸妈孙叔伯侄姑舅]|堂|夫妻|妻子|丈夫|一家|双胞/;

/// Whether a person whom the article names twice and more is called by a name that only its last character tells apart, once, late and without being introduced.
function isBare(text: string, from: number, name: string, other: string, times: number, count: number): boolean {
  if (times !== 1 || name.length !== 3) return false;
  // 常守山, 长守山: the given name tells, and nothing but a name stands there.
  if (name.slice(1) === other.slice(1)) return confusable(name[0]!, other[0]!) && (from === 0 || BOUNDARY.test(text[from - 1]!));
  if (count < 2 || name.slice(0, 2) !== other.slice(0, 2)) return false;
  const before = text[from - 1];
  return (before === undefined || BOUNDARY.test(before)) && before !== '、' && GOES_ON.test(text.slice(from + 3, from + 6)) && !KIN.test(text.slice(Math.max(0, from - 40), from + 40));
}

/// Whether a caption begins with a name that only its last character tells from the one person of this family name in the article, and that stands nowhere else.
function inCaption(article: ArticleFields, where: string, text: string, from: number, name: string, other: string, times: number, count: number): boolean {
  if (!where.startsWith('caption') || times !== 1 || (count < 2 && !COMPOUND.has(name.slice(0, 2)) && !saidAlike(article, text, from, name, other)) || name.length < 3 || name.slice(0, 2) !== other.slice(0, 2)) return false;
  const before = text.slice(0, from);
  return (before === '' || titleBefore(before, before.length) !== undefined) && /^(?:[\u4e00-\u9fff，。、：\s（]|$)/.test(text.slice(from + other.length)) && peopleOf(article).filter((person) => person.name[0] === name[0]).length <= 2;
}

/// Characters before a name, or behind it, that say of whom a caption tells.
const SAID = 4;

/// Whether the one place of a name in the body stands in the same words as the other name does in its caption.
function saidAlike(article: ArticleFields, text: string, from: number, name: string, other: string): boolean {
  const around = (own: string, at: number, length: number): readonly [string, string] => [own.slice(Math.max(0, at - SAID), at), own.slice(at + length, at + length + SAID)];
  const [before, behind] = around(text, from, other.length);
  return article.fields.some((field) => {
    const at = field.where.startsWith('para') ? field.text.indexOf(name) : -1;
    if (at < 0) return false;
    const [ahead, next] = around(field.text, at, name.length);
    return (before.length === SAID && before === ahead) || (behind.length === SAID && behind === next);
  });
}

/// A piece of a longer word goes on in the same way wherever it stands; behind a name anything can follow.
const goesOnAlike = (texts: ReadonlyMap<string, string>, places: readonly Near[], length: number): boolean =>
  new Set(places.map(({ where, from }) => texts.get(where)!.slice(from + length, from + length + 1))).size < 2;

/// Whether a place comes behind the first one of a name in the body.
const isLater = (article: ArticleFields, places: readonly Near[], spot: Near): boolean => spot.where.startsWith('para') && places.some((place) => place.where.startsWith('para') && isBefore(article, place, spot));

/// Only the sentences around the one name are read: an article in a single paragraph may have a million.
function inOneSentence({ fields }: ArticleFields, name: string, other: string): boolean {
  return fields.some(({ text }) => {
    if (!text.includes(other)) return false;
    for (let at = text.indexOf(name); at >= 0;) {
      let from = at;
      while (from > 0 && !END.has(text[from - 1]!)) from--;
      let to = at + name.length;
      while (to < text.length && !END.has(text[to]!)) to++;
      if (text.slice(from, to).includes(other)) return true;
      at = text.indexOf(name, to);
    }
    return false;
  });
}

const END = new Set('。！？；');

function isBefore({ fields }: ArticleFields, a: Near, b: Near): boolean {
  const order = (where: string): number => fields.findIndex((field) => field.where === where);
  return order(a.where) - order(b.where) < 0 || (a.where === b.where && a.from < b.from);
}
