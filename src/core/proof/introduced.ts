import type { ArticleFields } from '../rule/rule';
import { CharSet } from '../text/char-set';
import { BLANKS } from './begins';
import { SURNAME } from './lexicon/surnames';
import { NO_END, NO_NAME, peopleOf, POST, ROLE, SPEAKS } from './names';
import { Recent } from './recent';
import { beginOf, wholeOf } from './whole';

/// Who is named in an article by a role, an age or a verb of saying: read more widely than `names.ts` does, since each is only believed where a twin stands (`twins.ts`).

/// What words for people end in: 种植员, 组长, 工程师, 选手, 村民, 学生, 瓦工, 用户.
const PEOPLE_LAST = '员长计锋将卫板师手民生工户兵者人警官授农商匠婆伯叔婶嫂爷妈爸哥姐弟妹妻夫孙婿媳徒友客迷告童星';
const BEFORE_LAST = new CharSet(`${PEOPLE_LAST}的叫${[...new Set(`${POST}|${ROLE}`.split('|').map((title) => title.at(-1)!))].join('')}`);
const ROLE_BEFORE = new RegExp(`(?:${POST}|${ROLE}|[0-9]岁的|[艄老外叔]公|[专画作玩东赢买卖学]家|[名原又我他她]叫|[\\u4e00-\\u9fff][${PEOPLE_LAST}])$`);
const FIRST = new CharSet(SURNAME.replace(/[^\u4e00-\u9fff]/g, ''));
const BEGINS = new RegExp(`^(?:${SURNAME})`);
export const EDGE = new CharSet(`，。；：！？”“、（）《》—…${BLANKS}`);
const TOLD_AFTER = new RegExp(`^(?:${SPEAKS}|（[男女0-9]|，[男女]|，?今年[0-9二三四五六七八九十]|，?[0-9]{1,3}岁|(?:同志|先生|女士|老师|师傅|教授|院士|大爷|大妈|老人|书记|主任|局长)(?![们和与、]))`);
const SAYS_AFTER = new RegExp(`^(?:${SPEAKS})`);
/// What only a name stands before, wherever it begins.
const AGED = /^(?:，?今年[0-9二三四五六七八九十]|，?[0-9]{1,3}岁|（[男女0-9左右中前后])/;
const AGED_FIRST = new CharSet('，今0123456789（');
export const GOES_ON = /^(?:[，。；：！？”、（）\s等的为向给把带来从将是和与因今出当被对也就又都正站坐走看拿退接致陪前去到检调指强要宣回握捧告望驾驶操控巡]|$)/;
export const HAN = /^[\u4e00-\u9fff]+$/;
/// Family names that are words of every text: behind a mere ending of words for people they begin no name by themselves.
const ODD = new CharSet('司国经战时是公农那能有利会充从应相向当和来生强门关于乐都在过因');
/// A body, a thing or the middle of a phrase that a word for people happens to stand before.
export const NO_PERSON = /越.越|部门|建设|阶层|群体|队伍/;
/// One of a list of names, up to what parts it from the next or goes on behind the last.
const LISTED = new RegExp(`^((?:${SURNAME})[\\u4e00-\\u9fff]{1,2}?)(?=[、，。；）]|等|[和与及](?:${SURNAME})|[兄弟姐妹夫父母]|[两二三四五]人|[在从向对把将到赶来获])|^((?:${SURNAME})[\\u4e00-\\u9fff]{2})`);
const PAIR = new RegExp(`^((?:${SURNAME})[\\u4e00-\\u9fff]{1,2})、((?:${SURNAME})[\\u4e00-\\u9fff]{1,2}?)(?=兄弟|兄妹|姐[弟妹]|夫[妻妇]|父[子女]|母[子女]|[两二]人|两位|等人)`);

/// A person as a place introduces them.
export interface Introduced {
  readonly name: string;
  /// The word for people right before it; empty where something else tells the name.
  readonly role: string;
}

const remembered = new Recent<ArticleFields, readonly Introduced[]>(8);

/// Names of two to four characters that a role, an age or a verb of saying tells, each once.
export const introduced = (article: ArticleFields): readonly Introduced[] => remembered.of(article, findIntroduced);

function findIntroduced(article: ArticleFields): readonly Introduced[] {
  const { fields } = article;
  const out = new Map<string, Introduced>();
  const units = wholeOf(fields);
  const add = (one: Introduced): void => {
    if (!out.has(one.name) || out.get(one.name)!.role === '') out.set(one.name, one);
  };
  for (let i = 0; i < fields.length; i++) {
    const { text } = fields[i]!;
    const begin = beginOf(i);
    for (let at = 0; at + 2 <= text.length; at++) {
      if (!FIRST.has(units[begin + at]!)) continue;
      const last = at === 0 ? 0 : units[begin + at - 1]!;
      const edge = at === 0 || EDGE.has(last);
      if (edge) for (const name of pairAt(text, at)) add({ name, role: '' });
      const called = BEFORE_LAST.has(last);
      if (!edge && !called && !AGED_FIRST.has(units[begin + at + 2]!) && !AGED_FIRST.has(units[begin + at + 3]!) && !AGED_FIRST.has(units[begin + at + 4]!)) continue;
      const found = nameAt(text, at, edge, called);
      if (!found) continue;
      add(found);
      if (found.role !== '') for (const name of besides(text, at + found.name.length)) add({ name, role: found.role });
    }
  }
  for (const { name } of peopleOf(article)) if (!out.has(name)) out.set(name, { name, role: '' });
  return [...out.values()];
}

/// 蔺春堂、蔺秋堂兄弟: both of two who are said to be two.
function pairAt(text: string, at: number): readonly string[] {
  if (text[at + 2] !== '、' && text[at + 3] !== '、') return [];
  const hit = PAIR.exec(text.slice(at, at + 12));
  return hit ? [hit[1]!, hit[2]!] : [];
}

/// The names that are listed with one that ends at `to`: 队员贺乾、卢一鸣、申屠浩赶到.
function* besides(text: string, to: number): Iterable<string> {
  for (let at = to; text[at] === '、'; ) {
    const name = LISTED.exec(text.slice(at + 1, at + 6))?.[0];
    if (name === undefined || NO_NAME.test(name)) return;
    yield name;
    at += 1 + name.length;
  }
}

function nameAt(text: string, at: number, edge: boolean, called: boolean): Introduced | undefined {
  const surname = BEGINS.exec(text.slice(at, at + 2))?.[0];
  if (surname === undefined) return undefined;
  const role = called ? roleBefore(text, at) : '';
  const told = edge || text[at - 1] === '的';
  for (const given of [1, 2]) {
    const name = text.slice(at, at + surname.length + given);
    if (name.length !== surname.length + given || !HAN.test(name)) return undefined;
    const after = text.slice(at + name.length, at + name.length + 8);
    if (!(role !== '' ? (name.length === 3 && !ODD.has(text.charCodeAt(at))) || GOES_ON.test(after) || TOLD_AFTER.test(after) : told ? TOLD_AFTER.test(after) : AGED.test(after))) continue;
    // 童守正认为: what can stand behind a name may be its end.
    if (given === 1 && surname.length === 1 && SAYS_AFTER.test(after.slice(1)) && !SAYS_AFTER.test(after)) continue;
    return NO_NAME.test(name) || NO_END.test(name) || NO_PERSON.test(name) ? undefined : { name, role };
  }
  return undefined;
}

export const roleBefore = (text: string, at: number): string => ROLE_BEFORE.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
