import type { ArticleFields, Report } from '../../rule/rule';
import { matchesFrom, matchesOf } from '../begins';
import { CharSet } from '../../text/char-set';
import { yearOf, yearsUpToTwo } from '../calendar';
import { slipBetween } from '../figures';
import { toHan, valueOf } from '../numbers';
import { fieldsWith } from '../presence';
import { DIGITS, type ProofArticleRule } from '../rule';
import { ask } from '../standing';

const FOUNDED = /(?:(?:始建|创建|创办|创刊|成立|组建|建立|建成|建校|建院|建馆|建厂|建社)于|(?<=[自从]))((?:1[89]|20)[0-9]{2})年(?:[0-9]{1,2}月)?|((?:1[89]|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:创建|创办|创刊|成立|组建|建校|建院|建馆|建厂|建社)/y;
const ANNIVERSARY = /(?:建校|建院|建馆|建厂|建社|建团|建台|建县|成立|创办|创建|创刊)([0-9]{1,3}|[一二三四五六七八九十]{1,4})周年|(?<![0-9])([0-9]{2,3}|[一二三四五六七八九十]{1,4})周年(?:校庆|院庆|厂庆|馆庆|华诞)/g;
/// `1996年当上护林员，至今已29年`.
const SINCE = /(?<![0-9])((?:19|20)[0-9]{2})年[^。；！？0-9]{0,24}?，?(?:至今|迄今|距今|到现在|到如今|到今年)(?:已有?|已经|整整|有)*([0-9]{1,3}|[一二三四五六七八九十]{1,4})(?:个?年头|年)(?![多余来代级])/g;
/// `16岁进团……今年47岁……从艺已31年` in either order.
const CAREER = /(?:今年|现年)([0-9]{1,3})岁的?[^。；！？0-9]{0,12}?([0-9]{1,2})岁(?:就|便|开始|那年)?(?:进|参|入|开始|学|拜|跟|当)[^。；！？0-9]{0,16}?(?:从艺|从教|从医|从业|从警|工龄|入行|工作|一干就是|至今|打铁|种田)(?:已有?|已经|整整|有|满)?([0-9]{1,3}|[一二三四五六七八九十]{1,4})(?:个?年头|年)(?![多余来])/g;

/// Every pattern holds it.
const DATED = ask('年');
const SINCE_WORDS = ['至今', '迄今', '距今', '到现在', '到如今', '到今年'];
const FOUNDED_STARTS = new CharSet('始创成组建12');

/// Whether a year stands in the text is told by far faster than whether something was founded in it.
const foundations = (text: string): readonly RegExpExecArray[] => (text.includes('年') ? matchesFrom(text, FOUNDED, FOUNDED_STARTS) : []);

/// `1986年，14岁的他进团学艺，至今已有39年`: the year, the age in it, and the years since.
const SINCE_AGE = /(?<![0-9])((?:19|20)[0-9]{2})年，([0-9]{1,2})岁的?[^。；！？0-9]{1,20}，(?:至今|迄今|到现在|到如今)(?:已有?|已经|整整|有)?([0-9]{1,3}|[一二三四五六七八九十]{1,4})(?:个?年头|年)(?![多余来代级])/g;
/// `1990年参加工作，2020年退休，工作了30年`.
const FROM_TO = /(?<![0-9])((?:19|20)[0-9]{2})年[^。；，0-9]{1,12}，(?:到)?((?:19|20)[0-9]{2})年[^。；，0-9]{1,10}，[^。；，0-9]{0,14}(?:了|历时|整整|长达|一干就是)(?:整整)?([0-9]{1,2}|[一二三四五六七八九十]{1,3})年(?=[，。！])/g;
/// `2007年第一次献血，到2025年已经坚持了18年`: both years are given, so that only the last one may be counted or not.
const UP_TO = /(?<![0-9])((?:19|20)[0-9]{2})年[^。；，0-9]{1,16}，(?:到|至)((?:19|20)[0-9]{2})年(?!底|末|初)[^。；，0-9]{0,10}?([0-9]{1,2}|[一二三四五六七八九十]{1,3})年(?=[，。！])/g;
/// `5岁学棋，至今已有7年`, of one whose age the article gives.
const SINCE_CHILD = /([\u4e00-\u9fff]{2,4})([0-9]{1,2})岁(?:起|就|便|开始)?(?:学|练|拜|登|入|进|跟|当|下|上|参)[^。；，0-9]{0,8}，(?:至今|迄今|到现在|到今年)(?:已有?|已经|整整|有|练了|学了)*([0-9]{1,2}|[一二三四五六七八九十]{1,3})年(?![多余来])/g;
/// `从2016年上山算起，已走了8年`.
const BETWEEN = /(?:从|自)((?:19|20)[0-9]{2})年?(?:到|至|—)((?:19|20)[0-9]{2})年，[^。；0-9]{0,12}?([0-9]{1,2}|[一二三四五六七八九十]{1,3})年(?=[，。！])/g;
/// `从1994年到2024年，他一守就是30年`, `始建于1924年，到2024年已走过100个春秋`, `……。十五年间，……`: both years are told, and then what lies between.
const WHOLE = /(?<![0-9])((?:19|20)[0-9]{2})年(?:(?!(?:19|20)[0-9]{2}年)[^。！？；]){0,24}?(?:到|至)((?:19|20)[0-9]{2})年(?![底末初代]|以后|之后)(?:[^。！？；0-9]{0,24}?(?:就是|已经?|整整|正是|走过)[^。！？；，0-9]{0,8}?|，(?:(?!(?:19|20)[0-9]{2}年)[^。！？；]){0,60}。)(?<![0-9一二三四五六七八九十])([0-9]{1,3}|[一二三四五六七八九十]{1,3})(年间(?=，)|年(?=[，。！])|个春秋|个寒暑|载(?=[，。！])|周年)/g;
const COUNTED = /(?:从|自)((?:19|20)[0-9]{2})年[^。；，0-9]{0,8}(?:算起|起|开始|以来)，[^。；0-9]{0,16}?([0-9]{1,2}|[一二三四五六七八九十]{1,3})年(?=[，。！])/g;
const AGE_NOW = /(?:今年|现年)(?:已|已经)?([0-9]{2,3})岁/g;

const write = (value: number, like: string): string => (/[0-9]/.test(like) ? String(value) : toHan(value));

export const anniversaryAgainstYear: ProofArticleRule = {
  name: 'anniversary-against-year', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['年', DIGITS],
  docs: {
    what: { zh: '周年、年数与起始年份（年龄）对不上', en: 'An anniversary or a number of years that the years do not give' },
    why: { zh: '“创建于1964年”的学校，2024年是建校60周年；相差一年以内的年头数不算', en: 'A school founded in 1964 is sixty in 2024; a year more or less in years of service is not counted' },
    instead: { zh: '核对年份和年数', en: 'Check the years' },
  },
  messages: {
    anniversary: { zh: '{from}年到{year}年是{right}周年', en: 'From {from} to {year} it is {right} years' },
    since: { zh: '{from}年到{year}年是{right}年', en: 'From {from} to {year} it is {right} years' },
    two: { zh: '别处作“{other}”，请核对', en: 'Elsewhere it is {other}; check it' },
    career: { zh: '{from}岁到{year}岁是{right}年', en: 'From the age of {from} to {year} it is {right} years' },
  },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const year = yearOf(fields);
    const founded = [...new Set(fields.flatMap(({ text }) => foundations(text).map((hit) => Number(hit[1] ?? hit[2]))))];
    yield* twoAnniversaries(fields);
    if (year) yield* stayed(fields, year);
    let ages: readonly number[] | undefined;
    for (const { text, where } of fieldsWith(fields, DATED)) {
      // Where several bodies were founded, nobody can tell whose anniversary it is.
      if (founded.length === 1 && text.includes('周年')) {
        for (const hit of matchesOf(text, ANNIVERSARY)) {
          const held = HELD.exec(text.slice(Math.max(0, hit.index - 24), hit.index))?.[1];
          const right = (held === undefined ? year ?? NaN : Number(held)) - founded[0]!;
          const said = hit[1] ?? hit[2]!;
          const from = hit.index + hit[0].indexOf(said);
          const to = from + said.length + 2;
          if (right > 0 && Math.abs(right - valueOf(said)) > 0 && right % 5 === 0 && (held !== undefined || !within(text, hit.index, year))) yield { where, from, to, fixes: [`${write(right, said)}周年`], message: 'anniversary', data: { from: founded[0]!, year: founded[0]! + right, right } };
        }
      }
      if (year && SINCE_WORDS.some((word) => text.includes(word))) for (const hit of matchesOf(text, SINCE)) yield* years(where, hit, Number(hit[1]), year, hit[2]!, 'since');
      if (year && text.includes('岁')) yield* sinceAge(where, text, year, ages ??= [...new Set(fields.flatMap((field) => [...matchesOf(field.text, AGE_NOW)].map((hit) => Number(hit[1]))))]);
      const named = yearsUpToTwo(text);
      if (named > 1) for (const hit of matchesOf(text, FROM_TO)) if (!/[今现]年|如今|现在|至今|目前/.test(hit[0])) yield* years(where, hit, Number(hit[1]), Number(hit[2]), hit[3]!, 'since');
      if (named > 0 && /算起|[起来始]，/.test(text)) for (const hit of matchesOf(text, COUNTED)) yield* years(where, hit, Number(hit[1]), year ?? latest(fields), hit[2]!, 'since');
      if (named > 0 && /[到至—][0-9]{4}年/.test(text)) {
        const told = [...matchesOf(text, UP_TO), ...matchesOf(text, BETWEEN)].flatMap((hit) => [...exact(where, hit)]);
        yield* told;
        for (const hit of named > 1 ? matchesOf(text, WHOLE) : []) for (const report of whole(where, hit, fields)) if (!told.some(({ from }) => from === report.from)) yield report;
      }
      if (text.includes('岁') && SINCE_WORDS.some((word) => text.includes(word))) yield* sinceChild(where, text, fields);
      if (text.includes('岁')) for (const hit of matchesOf(text, CAREER)) yield* years(where, hit, Number(hit[2]), Number(hit[1]), hit[3]!, 'career');
    }
  },
};

/// 2024年4月，剧团举行建团50周年演出: the month that it is kept in.
const HELD = /(?<![0-9])((?:19|20)[0-9]{2})年[0-9]{1,2}月(?:[0-9]{1,2}日)?，[^，。；！？0-9]{0,10}(?:举行|举办|迎来|庆祝|纪念)[^，。；！？0-9]{0,4}$/;
const OF_SCHOOL = /(?:建校)([0-9]{1,3}|[一二三四五六七八九十]{1,4})周年|(?<![0-9])([0-9]{2,3}|[一二三四五六七八九十]{1,4})周年校庆/g;

/// 建校70周年 here and 六十周年校庆 there: one school has one of them in a year.
function* twoAnniversaries(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  if (!fields.some(({ text }) => text.includes('周年校庆'))) return;
  const all = fields.flatMap(({ text, where }) => (text.includes('周年') ? [...matchesOf(text, OF_SCHOOL)].filter((hit) => !within(text, hit.index)).map((hit) => ({ where, said: hit[1] ?? hit[2]!, from: hit.index + hit[0].indexOf(hit[1] ?? hit[2]!) })) : []));
  const [first] = all;
  const values = new Set(all.map(({ said }) => valueOf(said)));
  if (!first || values.size !== 2) return;
  const count = (value: number): number => all.filter(({ said }) => valueOf(said) === value).length;
  const right = all.find(({ said }) => valueOf(said) !== valueOf(first.said) && count(valueOf(said)) > count(valueOf(first.said))) ?? first;
  for (const { where, from, said } of all) if (valueOf(said) !== valueOf(right.said)) yield { where, from, to: from + said.length + 2, fixes: [`${write(valueOf(right.said), said)}周年`], message: 'two', data: { other: `${right.said}周年` }, related: [{ where: right.where, from: right.from, to: right.from + right.said.length + 2 }] };
}

/// An anniversary of another year: 2014年建校50周年时.
const within = (text: string, at: number, now?: number): boolean => {
  const named = /((?:19|20)[0-9]{2})年(?![^。；]{0,11}今年)[^。；]{0,12}$/.exec(text.slice(Math.max(0, at - 18), at));
  return named !== null && Number(named[1]) !== now;
};

/// The youngest year that an article names, where no date gives the year of writing.
const latest = (fields: ArticleFields['fields']): number => Math.max(0, ...fields.flatMap(({ text }) => [...text.matchAll(/(?<![0-9])(20[0-9]{2})年(?![后代])/g)].map((hit) => Number(hit[1]))));

/// Whether a year with its last two digits exchanged gives what is said: 1979 for 1997.
const exchanged = (from: number, year: number, said: number): boolean => {
  const turned = Math.floor(from / 100) * 100 + (from % 10) * 10 + Math.floor((from % 100) / 10);
  return [0, 1].includes(said - (year - turned));
};

/// `2005年，……毕业` and `一干就是18年`: the year in which somebody came, and the only one, for the years of work that another place of the article gives.
const CAME = /(?<![0-9])((?:19|20)[0-9]{2})年(?:(?!(?:19|20)[0-9]{2}年)[^。；！？]){0,20}?(?:毕业|参加工作|来到|分配到|当上|任教|进入|入职|考上|考入|考取|调到|调入|返乡|回到|接过|接手|创办|开办|办起|拜师|入行|从业|入伍|参军)/g;
const STAYED = /(?:一干就是|一守就是|一待就是|一教就是|一做就是|一走就是|一跑就是|一开就是|一办就是)([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:个?年头|年)(?![多余来])/g;

/// Years of an article beyond which it is a chronicle.
const MOST = 40;

function* stayed(fields: ArticleFields['fields'], year: number): Iterable<Report & { where: string }> {
  const claims = fields.flatMap(({ text, where }) => (text.includes('就是') ? [...matchesOf(text, STAYED)].map((hit) => ({ where, hit })) : []));
  const [claim] = claims;
  if (!claim || claims.length !== 1) return;
  const said = valueOf(claim.hit[1]!);
  const came = fields.flatMap(({ text, where }) => [...matchesOf(text, CAME)].map((hit) => ({ where, hit })));
  // Any year of the article that gives the number may be the one that is meant.
  const named = fields.flatMap(({ text }) => [...text.matchAll(/(?<![0-9])((?:19|20)[0-9]{2})年/g)].map((hit) => Number(hit[1])));
  if (came.length !== 1 || named.length > MOST || named.some((one) => named.some((other) => Math.abs(one - other - said) <= 1 && one > other))) return;
  const from = Number(came[0]!.hit[1]);
  const right = year - from;
  if (right <= 1 || Math.abs(right - said) > 10) return;
  const at = claim.hit.index + claim.hit[0].indexOf(claim.hit[1]!);
  yield { where: claim.where, from: at, to: at + claim.hit[1]!.length + 1, fixes: [`${write(right, claim.hit[1]!)}${claim.hit[0].slice(claim.hit[0].indexOf(claim.hit[1]!) + claim.hit[1]!.length)}`], message: 'since', data: { from, year, right }, related: [{ where: came[0]!.where, from: came[0]!.hit.index, to: came[0]!.hit.index + 5 }] };
}

function* exact(where: string, hit: RegExpExecArray): Iterable<Report & { where: string }> {
  const [from, year, said] = [Number(hit[1]), Number(hit[2]), valueOf(hit[3]!)];
  const right = year - from;
  if (right <= 1 || said === right || said === right + 1 || (Math.abs(said - right) > 10 && !exchanged(from, year, said))) return;
  const at = hit.index + hit[0].length - hit[3]!.length - 1;
  yield { where, from: at, to: at + hit[3]!.length + 1, fixes: [`${write(right, hit[3]!)}年`], message: 'since', data: { from, year, right }, related: [{ where, from: hit.index, to: hit.index + 5 }] };
}

function* whole(where: string, hit: RegExpExecArray, fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const [from, year, said] = [Number(hit[1]), Number(hit[2]), valueOf(hit[3]!)];
  const right = year - from;
  if (right <= 2 || Math.abs(said - right) <= 1) return;
  const near = Math.abs(said - right) <= right * 0.4 || said + 10 === right || slipBetween(said, right, { scale: 1, places: 0 }) !== undefined;
  // Any other years of the article that give the number may be meant.
  const all = fields.flatMap(({ text }) => [...text.matchAll(/(?<![0-9])((?:19|20)[0-9]{2})年/g)].map((one) => Number(one[1])));
  if (!near || all.length > MOST || all.some((one) => all.some((other) => Math.abs(one - other - said) <= 1))) return;
  const at = hit.index + hit[0].length - hit[4]!.length - hit[3]!.length;
  yield { where, from: at, to: hit.index + hit[0].length, fixes: [`${right > 99 ? right : write(right, hit[3]!)}${hit[4]!}`], message: 'since', data: { from, year, right }, related: [{ where, from: hit.index, to: hit.index + 5 }] };
}

function* sinceChild(where: string, text: string, fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  for (const hit of matchesOf(text, SINCE_CHILD)) {
    const name = hit[1]!.slice(-3);
    const ages = new Set(fields.flatMap((field) => [...field.text.matchAll(/([0-9]{1,2})岁的([\u4e00-\u9fff]{2,4})/g)]).filter((each) => each[2]!.slice(0, 3) === name || each[2]!.slice(0, 2) === name.slice(-2)).map((each) => Number(each[1])));
    const [age] = ages;
    if (ages.size !== 1 || age === undefined) continue;
    const right = age - Number(hit[2]);
    const said = valueOf(hit[3]!);
    // A year less before the birthday, never a year more.
    if (right <= 1 || said === right || said === right - 1 || said > right + 10) continue;
    const at = hit.index + hit[0].length - hit[3]!.length - 1;
    yield { where, from: at, to: at + hit[3]!.length + 1, fixes: [`${write(right, hit[3]!)}年`], message: 'career', data: { from: Number(hit[2]), year: age, right } };
  }
}

/// Where the years and the ages give one and the same number, a year too many or too few is wrong as well.
function* sinceAge(where: string, text: string, year: number, ages: readonly number[]): Iterable<Report & { where: string }> {
  if (ages.length !== 1) return;
  for (const hit of matchesOf(text, SINCE_AGE)) {
    const from = Number(hit[1]);
    const right = year - from;
    const said = hit[3]!;
    if (right !== ages[0]! - Number(hit[2]) || right === valueOf(said)) continue;
    const to = hit.index + hit[0].length;
    const at = hit.index + hit[0].lastIndexOf(said);
    yield { where, from: at, to, fixes: [`${write(right, said)}${hit[0].slice(at - hit.index + said.length)}`], message: 'since', data: { from, year, right } };
  }
}

function* years(where: string, hit: RegExpExecArray, from: number, year: number, said: string, message: string): Iterable<Report & { where: string }> {
  const right = year - from;
  // A year begun counts as one, and the last one may not be over.
  if (right <= 1 || Math.abs(right - valueOf(said)) <= 1) return;
  const to = hit.index + hit[0].length;
  const at = hit.index + hit[0].lastIndexOf(said);
  yield { where, from: at, to, fixes: [`${write(right, said)}${hit[0].slice(at - hit.index + said.length)}`], message, data: { from, year, right } };
}
