import type { ArticleFields } from '../rule/rule';
import { CharSet } from '../text/char-set';
import { BLANKS } from './begins';
import { EDGE, GOES_ON, HAN, type Introduced, introduced, NO_PERSON, roleBefore } from './introduced';
import { NO_END, placesOf, SPEAKS, type Spot } from './names';
import { nearPlaces } from './near-names';
import { confusable } from './sound';

/// Names that are told by their twin: where one mention is somebody with a role, another that differs by one character of like sound or shape is the same person, whatever
/// stands around it. So a name is looked for behind any word for people, and before an age or a verb of saying; without a twin that would tell too little.

/// A place that names somebody otherwise than the rest of the article does.
export interface Twin extends Spot {
  readonly right: string;
  /// How often the right name stands.
  readonly count: number;
  readonly first: Spot;
}

/// What a name stands behind without a mark.
const JOINS = new CharSet('的和与及同跟由对向给把被让请为到找见在是像替帮陪等听看问即名位');
const SAYS = new RegExp(`^(?:${SPEAKS})`);
/// Two who are related, or who are spoken of as two.
const KIN = /[兄弟姐妹哥嫂儿女父母爸妈孙叔伯侄姑舅]|堂|夫妻|妻子|丈夫|双胞|同名|另一/;
/// More people than that an article does not name: a list.
const MOST = 60;

/// The names of an article that have a twin, at each place of the rarer spelling; of two that stand as often, of the later one.
export function* twins(article: ArticleFields): Iterable<Twin> {
  const people = introduced(article);
  if (people.length > MOST) return;
  for (const one of people) {
    const near = nearPlaces(article, one.name);
    if (near.length === 0) continue;
    const places = placesOf(article, one.name);
    const asked = new Set<string>();
    for (const { where, from } of near) {
      const text = textOf(article, where);
      const other = text.slice(from, from + one.name.length);
      if (asked.has(other) || !HAN.test(other) || !(isSlip(one.name, other) || isBareOnly(article, one, other, people)) || !isMeant(article, one, other, people)) continue;
      asked.add(other);
      const others = placesOf(article, other);
      const [right, wrong, spots, wrongs] = others.length > places.length || (others.length === places.length && isBefore(article, others[0]!, places[0]!)) ? [other, one.name, others, places] as const : [one.name, other, places, others] as const;
      for (const spot of wrongs) if (wrong !== right) yield { ...spot, right, count: spots.length, first: spots[0]! };
    }
  }
}

/// Whether what stands before two equal posts does not name two bodies: 北岭海关副关长, 南浦海关副关长.
function ofOneBody(article: ArticleFields, a: Introduced, b: Introduced): boolean {
  const bodies = [a, b].map(({ name, role }) => {
    for (const { where, from } of placesOf(article, name)) {
      const lead = textOf(article, where).slice(0, from);
      if (lead.endsWith(role)) return /[\u4e00-\u9fff]{0,4}$/.exec(lead.slice(0, -role.length).replace(/副$/, ''))![0];
    }
    return '';
  }) as [string, string];
  return bodies[0] === '' || bodies[1] === '' || bodies[0].endsWith(bodies[1].slice(-4)) || bodies[1].endsWith(bodies[0].slice(-4));
}

const textOf = ({ fields }: ArticleFields, where: string): string => fields.find((field) => field.where === where)!.text;

/// Whether one character is of like sound or shape, or the two of the given name have changed places.
function isSlip(name: string, other: string): boolean {
  const at = [...name].findIndex((char, k) => char !== other[k]);
  if (name.slice(at + 1) === other.slice(at + 1)) return confusable(name[at]!, other[at]!);
  return name.length === 3 && at === 1 && name[1] === other[2] && name[2] === other[1];
}

/// 陈豪提出, 陈豪的; 亓官朗以, 亓官朗一: whether a shorter name stands in the article as well, behind which anything follows.
export function isShort(article: ArticleFields, name: string, other: string): boolean {
  const short = name.slice(0, -1);
  return name.length >= 3 && other.startsWith(short) && placesOf(article, short).length > placesOf(article, name).length + placesOf(article, other).length;
}

/// Whether the other spelling stands where a name may stand, and is not somebody else.
function isMeant(article: ArticleFields, one: Introduced, other: string, people: readonly Introduced[]): boolean {
  if (NO_PERSON.test(other) || inOneSentence(article, one.name, other)) return false;
  if (isShort(article, one.name, other) || (other.length === 3 && other.startsWith(one.name.slice(0, 2)) && people.some(({ name }) => name === one.name.slice(0, 2)))) return false;
  const own = people.find(({ name }) => name === other);
  // Two with posts of their own are two people.
  if (own && own.role !== '' && one.role !== '' && !(own.role.endsWith(one.role.slice(-1)) && ofOneBody(article, one, own))) return false;
  const spots = placesOf(article, other);
  const short = other.length === 2;
  if (short && !own) return false;
  const changed = other[0] !== one.name[0];
  return spots.every(({ where, from, to }) => {
    const text = textOf(article, where);
    if (KIN.test(text.slice(Math.max(0, from - 4), from))) return false;
    const last = text.charCodeAt(from - 1);
    const open = from === 0 || EDGE.has(last);
    const told = open || JOINS.has(last) || roleBefore(text, from) !== '';
    if (short || changed || NO_END.test(other)) return told && (open || !short || SAYS.test(text.slice(to)) || GOES_ON.test(text.slice(to)));
    return true;
  });
}

/// Whether the other spelling stands once, as somebody of whom everything was said before: at the beginning of a clause, without a role, behind the one whose role is told. Then any
/// character may be the wrong one.
function isBareOnly(article: ArticleFields, one: Introduced, other: string, people: readonly Introduced[]): boolean {
  const spots = placesOf(article, other);
  const [spot] = spots;
  if (one.role === '' || spots.length !== 1 || !spot || people.some(({ name, role }) => name === other && role !== '')) return false;
  const text = textOf(article, spot.where);
  if (KIN.test(text.slice(spot.from - 20 < 0 ? 0 : spot.from - 20, spot.to + 20))) return false;
  if (other[0] !== one.name[0]) return false;
  if (spot.from > 0 && !CLAUSE_EDGE.has(text.charCodeAt(spot.from - 1))) return false;
  const [first] = placesOf(article, one.name);
  if (!isBefore(article, first!, spot)) return false;
  const after = text.slice(spot.to);
  if (other.length === 2) return SAYS.test(after);
  // 陈磊分享, 陈磊对此: what stands behind a name of two.
  if (other.startsWith(one.name.slice(0, -1))) return GOES_ON.test(after) && GOES_ON.test(textOf(article, first!.where).slice(first!.to));
  return GOES_ON.test(after) || text[spot.from - 1] === '”';
}

const CLAUSE_EDGE = new CharSet(`，。；！？”${BLANKS}`);

const inOneSentence = ({ fields }: ArticleFields, name: string, other: string): boolean =>
  fields.some(({ text }) => text.includes(name) && text.includes(other) && text.split(/[。！？；]/).some((sentence) => sentence.includes(name) && sentence.includes(other)));

function isBefore({ fields }: ArticleFields, a: Spot, b: Spot): boolean {
  const order = (where: string): number => fields.findIndex((field) => field.where === where);
  return order(a.where) < order(b.where) || (a.where === b.where && a.from < b.from);
}
