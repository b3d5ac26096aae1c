import type { ArticleFields } from '../rule/rule';
import { CharSet } from '../text/char-set';
import { BLANKS } from './begins';
import { EDGE, GOES_ON, HAN, type Introduced, introduced, NO_PERSON, roleBefore } from './introduced';
import { NO_END, peopleOf, placesOf, returningNames, SPEAKS, type Spot } from './names';
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
/// The same in words, for a wider look.
const KINSHIP = /兄[弟妹长]|姐[弟妹姐]|哥哥|弟弟|妹妹|[大二三小][哥姐弟妹嫂叔]|嫂[子嫂]|儿[子媳]|女儿|[长次][子女]|父[亲子女]|母[亲子女]|爸|妈|孙[子女]|叔叔|伯[父母]|侄|姑[姑妈]|舅|[堂表][兄弟姐妹哥]|夫[妻妇]|妻子|丈夫|爱人|老伴|双胞|同名|另一|一家/;
/// More people than that an article does not name: a list.
const MOST = 60;

/// Whether two characters are a word of every text.
type IsWord = (first: string, second: string) => boolean;

/// The names of an article that have a twin, at each place of the rarer spelling; of two that stand as often, of the later one.
export function* twins(article: ArticleFields, isWord: IsWord): Iterable<Twin> {
  const people = introduced(article);
  if (people.length > MOST) return;
  for (const one of [...people, ...returningNames(article).filter((name) => !people.some((each) => each.name === name)).map((name) => ({ name, role: '' }))]) {
    const near = nearPlaces(article, one.name);
    if (near.length === 0) continue;
    const places = placesOf(article, one.name);
    const asked = new Set<string>();
    for (const { where, from } of near) {
      const text = textOf(article, where);
      const other = text.slice(from, from + one.name.length);
      if (asked.has(other) || !HAN.test(other) || !(isSlip(one.name, other, isWord) || isBareOnly(article, one, other, people, isWord)) || !isMeant(article, one, other, people)) continue;
      asked.add(other);
      const others = placesOf(article, other);
      const [right, wrong, spots, wrongs] = others.length > places.length || (others.length === places.length && isBefore(article, others[0]!, places[0]!)) ? [other, one.name, others, places] as const : [one.name, other, places, others] as const;
      for (const spot of wrongs) if (wrong !== right) yield { ...spot, right, count: spots.length, first: spots[0]! };
    }
  }
}

/// Whether what stands before two equal posts does not name two bodies: 北岭海关副关长, 南浦海关副关长. 东坡小学四年级学生 and 东坡小学学生 are of one.
function ofOneBody(article: ArticleFields, a: Introduced, b: Introduced): boolean {
  const bodies = [a, b].map(({ name, role }) => {
    for (const { where, from } of placesOf(article, name)) {
      const lead = textOf(article, where).slice(0, from);
      if (lead.endsWith(role)) return /[\u4e00-\u9fff]{0,10}$/.exec(lead.slice(0, -role.length).replace(/副$/, ''))![0];
    }
    return '';
  }) as [string, string];
  return bodies.some((body) => body === '') || bodies[0].includes(bodies[1].slice(-4)) || bodies[1].includes(bodies[0].slice(-4));
}

const textOf = ({ fields }: ArticleFields, where: string): string => fields.find((field) => field.where === where)!.text;

/// Whether one character is of like sound or shape, or the two of the given name have changed places.
function isSlip(name: string, other: string, isWord: IsWord): boolean {
  const at = [...name].findIndex((char, k) => char !== other[k]);
  if (name.slice(at + 1) === other.slice(at + 1)) return confusable(name[at]!, other[at]!);
  return name.length === 3 && at === 1 && name[1] === other[2] && name[2] === other[1] && !isWord(name[0]!, name[1]!) && !isWord(other[0]!, other[1]!);
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

/// Whether the other spelling stands once, as somebody of whom everything was said before: without a role of its own (or in the one post that a body has), behind the one whose role is told, or in a
/// caption. Then any character of the given name may be the wrong one.
function isBareOnly(article: ArticleFields, one: Introduced, other: string, people: readonly Introduced[], isWord: IsWord): boolean {
  const spots = placesOf(article, other);
  const [spot] = spots;
  const { name } = one;
  if (spots.length !== 1 || !spot || other[0] !== name[0] || isWord(name[0]!, name[1]!) || isWord(other[0]!, other[1]!) || other.endsWith('老')) return false;
  const named = placesOf(article, name);
  if (one.role === '' && !peopleOf(article).some((person) => person.name === name) && !(named.length > 2 && returningNames(article).includes(name))) return false;
  const display = isDisplay(spot.where);
  if (!isBefore(article, named[0]!, spot) && !display) return false;
  const own = people.find((each) => each.name === other && each.role !== '');
  if (own && !(own.role === one.role && (display || SINGLE.test(own.role)))) return false;
  const text = textOf(article, spot.where);
  if (KINSHIP.test(text.slice(Math.max(0, spot.from - 20), spot.to + 20))) return false;
  const before = text.charCodeAt(spot.from - 1);
  const edge = spot.from === 0 || CLAUSE_EDGE.has(before) || own !== undefined;
  const after = text.slice(spot.to);
  if (other.length === 2) return edge && SAYS.test(after);
  if (!edge && !HANDLES.has(before)) return false;
  if (other.startsWith(name.slice(0, -1))) {
    // 陈磊分享, 陈磊对此: what stands behind a name of two.
    if (after !== '' && isWord(other.at(-1)!, after[0]!)) return false;
    if ([name, other].some((each) => FOLLOWS.has(each.charCodeAt(2))) && !isWhole(article, name, named)) return false;
  }
  return true;
}

/// What a name stands behind that needs no introduction.
const HANDLES = new CharSet('和与同跟由对向给把被让请为找见在替帮陪等听问了着求');
/// The posts that a body has one of.
const SINGLE = /(?:长|书记|主任|经理|主席|总监|主编)$/;
/// What often stands right behind a name.
const FOLLOWS = new CharSet('自据对说讲道问答称提介表告认指强坦透回感解笑建出主参率带一在的也又就还都便却从把被向给拿站坐走看为将是和与因今当正退接致陪前去到检调要宣握捧望驾驶操控巡分没不很总才已先再开');

const isDisplay = (where: string): boolean => where === 'headline' || where.startsWith('caption');

/// Whether a name of three ends where it was read to end: different characters follow it, or one that can follow a name.
function isWhole(article: ArticleFields, name: string, places: readonly Spot[]): boolean {
  const afters = places.map(({ where, to }) => textOf(article, where).slice(to));
  return new Set(afters.map((after) => after[0])).size > 1 || afters.some((after) => GOES_ON.test(after) || SAYS.test(after));
}

const CLAUSE_EDGE = new CharSet(`，。；！？”${BLANKS}`);

const inOneSentence = ({ fields }: ArticleFields, name: string, other: string): boolean =>
  fields.some(({ text }) => text.includes(name) && text.includes(other) && text.split(/[。！？；]/).some((sentence) => sentence.includes(name) && sentence.includes(other)));

function isBefore({ fields }: ArticleFields, a: Spot, b: Spot): boolean {
  const order = (where: string): number => fields.findIndex((field) => field.where === where);
  return order(a.where) < order(b.where) || (a.where === b.where && a.from < b.from);
}
