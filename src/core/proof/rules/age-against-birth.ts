import type { ArticleFields, Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { SURNAME } from '../lexicon/surnames';
import { yearOf } from '../calendar';
import { valueOf } from '../numbers';
import { DIGITS, type ProofArticleRule } from '../rule';

const NOW = /(?<![0-9])(19[0-9]{2}|20[0-2][0-9])年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:[0-9]{1,2}月)?(?:出生|生)(?:于[^，。；]{1,12})?(?:的[^，。；]{0,8}?，?|，)(?:[^，。；]{0,4}?(?:今年|如今|现年|现已|现在|已))(?:已|已经|刚|刚刚|刚满|才|整整|整|刚?过完?了?|迎来了?)?([0-9]{1,3})岁/g;
/// 出生于1924年，今年100岁.
const BORN_NOW = /(?:出生于|生于)((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:的[^，。；]{0,8}?)?，?(?:[^，。；]{0,4}?(?:今年|如今|现年|现已|现在|已))(?:已|已经|刚|刚刚|刚满|才|整整|整|刚?过完?了?|迎来了?)?([0-9]{1,3})岁/g;
/// 今年86岁，1939年出生.
const NOW_BORN = /(?:今年|现年)(?:已|已经)?([0-9]{1,3})岁(?:的[^，。；0-9]{0,6})?，((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:出生|生于|生)/g;
const THEN = /(?<![0-9])((?:19|20)[0-9]{2})年，(?:年仅|刚满|年)?([0-9]{1,2})岁的/g;
const BORN = /(?<![0-9])((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:出生|生于|生人|生(?=[，。；]))|(?:出生于|生于)((?:19|20)[0-9]{2})年/g;

/// `1951年牺牲时年仅22岁`.
const AT = /(?<![0-9])((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?[^。；，0-9]{0,10}(?:，[^。；，0-9]{0,6})?(?:年仅|时年|终年|享年|刚满|只有|仅有|才)([0-9]{1,3})岁/g;
/// `2004年毕业后回乡教书，当时25岁`: the age is that of the year that the sentence told of.
const THAT_YEAR = /(?<![0-9])((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?[^。；，0-9]{1,24}，(?:当时|那时|那年|这年|当年|这一年|那一年)(?:[他她我]?(?:年仅|才|刚满|只有|还不到|正好)?)([0-9]{1,2})岁/g;
/// `18岁那年，也就是1953年`. Groups: age, year.
const YEAR_OF = /(?<![0-9])([0-9]{1,2})岁(?:那年|那一年|时)，?(?:也就是|即)，?((?:19|20)[0-9]{2})年/g;
/// `2013年，37岁的他` and `今年48岁的他`: two ages of one person, eleven years apart.
const AGED = /(?<![0-9])((?:19|20)[0-9]{2})年，(?:年仅|刚满|年)?([0-9]{1,2})岁的([\u4e00-\u9fff]{2})/g;
const AGE_NOW = /(?:今年|现年)([0-9]{1,3})岁的([\u4e00-\u9fff]{2})/g;

/// `25岁的王军……一晃20年过去，今年45岁的王军`: an age, the years since, and the age now.
const PASSED = /(?<![0-9])([0-9]{1,2})岁的?([\u4e00-\u9fff]{2})(?:(?!岁)[^\n]){0,80}?(?<![0-9])([0-9]{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?)年(?:过去了?|后|弹指一挥|转瞬即逝|一晃而过)，(?:(?!岁)[^。；！？]){0,8}?(?:今年|如今|现年|已经?|已是)([0-9]{2})岁的?([\u4e00-\u9fff]{2})/g;

/// 出生的李文山; 出生的小伙子 names nobody.
const NAMED = /生的(?!小伙|姑娘|青年|年轻|孩子|老人|女孩|男孩)([\u4e00-\u9fff]{2})/;

/// More fields than a portrait has: a list of people, where the one birth may be another’s.
const LONGEST = 40;

/// A sentence that names two years, one of them a birth, and one age of the other: 2025年春天，1941年出生的老人已经84岁.
const ONE_SENTENCE = /[^。！？\n]+/g;
const ANY_YEAR = /(?<![0-9])((?:19|20)[0-9]{2})年/g;
const IS_NOW = /(?<![0-9])(?:今年|如今|现年|已|已经|刚|刚满|才|年满|满|都|整整|正好|刚好)([0-9]{1,3})岁|(?<![0-9])([0-9]{2,3})岁高龄/g;

export const ageAgainstBirth: ProofArticleRule = {
  name: 'age-against-birth', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['岁', DIGITS],
  docs: {
    what: { zh: '年龄与出生年份对不上', en: 'An age that does not fit the year of birth' },
    why: { zh: '两者之差应等于年龄（相差一岁以内不算）', en: 'The years between them must make the age, give or take one' },
    instead: { zh: '核对出生年份和年龄', en: 'Check birth and age' },
  },
  messages: { same: { zh: '前面说是{age}岁', en: 'Before, the age is {age}' }, passed: { zh: '{from}岁过了{years}年是{age}岁', en: '{years} years after the age of {from} that is {age}' }, age: { zh: '{born}年出生，到{year}年是{age}岁', en: 'Born in {born}, that is {age} in {year}' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    // An age may be reckoned in several ways.
    const asked = new Set<string>();
    for (const found of allOf(fields)) {
      if (asked.has(`${found.where} ${found.from}`)) continue;
      asked.add(`${found.where} ${found.from}`);
      yield found;
    }
  },
};

/// 83岁的田阿婆: an age, and who has it, up to what goes on about them.
const AGE_OF = /(?<![0-9第近约过])([1-9][0-9]?|1[01][0-9])岁的([\u4e00-\u9fff]{3})/g;
/// What tells of another time, before an age or behind it.
const ANOTHER_TIME = /[那当同次前去明]年|(?:19|20)[0-9]{2}年|时年|当时|曾|小时候|年仅|从前|过去|以前|后来|如今|现在|今年/;

/// One who has two ages in one article that tells of no other time.
function* ofOne(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const seen = new Map<string, { readonly where: string; readonly from: number; readonly age: number }>();
  for (const { text, where } of fields) {
    for (const hit of text.includes('岁的') ? matchesOf(text, AGE_OF) : []) {
      const age = Number(hit[1]);
      const name = hit[2]!;
      if (ANOTHER_TIME.test(text.slice(Math.max(0, hit.index - 14), hit.index))) {
        seen.set(name, { where, from: hit.index, age: NaN });
        continue;
      }
      const known = seen.get(name);
      if (!known) seen.set(name, { where, from: hit.index, age });
      else if (!Number.isNaN(known.age) && known.age !== age && isPerson(name)) {
        const words = `${known.age}岁`;
        yield { where, from: hit.index, to: hit.index + hit[1]!.length + 1, fixes: [words], message: 'same', data: { age: known.age }, related: [{ where: known.where, from: known.from, to: known.from + words.length }] };
      }
    }
  }
}

const PERSON = new RegExp(`^(?:${SURNAME})`);
/// Whether three characters begin with a family name, and are no word for people: 老人们, 小学生.
const isPerson = (name: string): boolean => PERSON.test(name) && !/^(?:老|小|大|男|女|成|幼|高|年轻|应届|全|于)|[人生员者民农手友]$/.test(name);

function* allOf(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  yield* ofOne(fields);
  const year = yearOf(fields);
  const births = fields.flatMap(({ text }) => (text.includes('生') ? [...matchesOf(text, BORN)] : []).map((hit) => Number(hit[1] ?? hit[2])));
  if (fields.length <= LONGEST) yield* aged(fields);
  const named = fields.map(({ text }) => (text.includes('生的') ? NAMED.exec(text)?.[1] : undefined)).find((name) => name !== undefined);
  for (const { text, where } of fields) {
    if (!text.includes('岁')) continue;
    if (text.includes('生')) yield* inOneSentence(where, text);
    for (const hit of text.includes('年') ? matchesOf(text, PASSED) : []) yield* passed(where, hit);
    if (year && text.includes('生')) for (const hit of [...matchesOf(text, NOW), ...matchesOf(text, BORN_NOW)]) yield* judge(where, hit, Number(hit[1]), year, Number(hit[2]));
    if (year && text.includes('生')) for (const hit of matchesOf(text, NOW_BORN)) yield* judge(where, hit, Number(hit[2]), year, Number(hit[1]));
    if (births.length === 1 && fields.length <= LONGEST) for (const hit of [...matchesOf(text, AT), ...matchesOf(text, THAT_YEAR)]) yield* judge(where, hit, births[0]!, Number(hit[1]), Number(hit[2]));
    if (births.length === 1 && fields.length <= LONGEST) for (const hit of matchesOf(text, YEAR_OF)) yield* judge(where, hit, births[0]!, Number(hit[2]), Number(hit[1]));
    // Only where the article tells of a single birth can the age of a year be anybody's.
    if (births.length === 1 && fields.length <= LONGEST) for (const hit of matchesOf(text, THEN)) if (samePerson(text, hit, named)) yield* judge(where, hit, births[0]!, Number(hit[1]), Number(hit[2]));
  }
}

function* inOneSentence(where: string, text: string): Iterable<Report & { where: string }> {
  for (const { 0: sentence, index } of matchesOf(text, ONE_SENTENCE)) {
    if (!sentence.includes('岁') || !sentence.includes('生')) continue;
    const years = [...sentence.matchAll(ANY_YEAR)];
    const [born, ...more] = [...sentence.matchAll(BORN)];
    const ages = [...sentence.matchAll(IS_NOW)];
    const [age] = ages;
    if (!born || more.length > 0 || years.length !== 2 || !age || ages.length !== 1 || [...sentence.matchAll(/岁/g)].length !== 1) continue;
    const birth = Number(born[1] ?? born[2]);
    const other = years.map((hit) => Number(hit[1])).find((year) => year !== birth);
    if (other === undefined || other < birth) continue;
    const hit = Object.assign([...age] as RegExpExecArray, { index: index + age.index });
    for (const found of judge(where, hit, birth, other, Number(age[1] ?? age[2]))) yield { ...found, related: [{ where, from: index + born.index, to: index + born.index + born[0].length }] };
  }
}

/// Two ages of one person by the years between them.
function* aged(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const then = fields.flatMap(({ text, where }) => (text.includes('岁的') ? [...matchesOf(text, AGED)].map((hit) => ({ where, hit })) : []));
  if (then.length === 0) return;
  // The year of writing is the youngest that a date or a season is given with.
  const year = yearOf(fields) ?? Math.max(0, ...fields.flatMap(({ text }) => [...text.matchAll(/(?<![0-9])(20[0-9]{2})年(?=[0-9]{1,2}月|[深初]?[春夏秋冬])/g)].map((hit) => Number(hit[1]))));
  if (year === 0) return;
  for (const { text, where } of fields) {
    for (const hit of text.includes('岁的') ? matchesOf(text, AGE_NOW) : []) {
      const former = then.find((each) => each.hit[3] === hit[2]);
      if (!former) continue;
      const born = Number(former.hit[1]) - Number(former.hit[2]);
      const right = year - born;
      if (right < 1 || Math.abs(right - Number(hit[1])) <= 1) continue;
      const at = hit.index + hit[0].indexOf(hit[1]!);
      yield { where, from: at, to: at + hit[1]!.length + 1, fixes: [`${right}岁`], message: 'age', data: { born, year, age: right }, related: [{ where: former.where, from: former.hit.index, to: former.hit.index + former.hit[0].length }] };
    }
  }
}

function* passed(where: string, hit: RegExpExecArray): Iterable<Report & { where: string }> {
  const right = Number(hit[1]) + valueOf(hit[3]!);
  if ((hit[2] !== hit[5] && !/^[他她]/.test(hit[5]!)) || Math.abs(right - Number(hit[4])) <= 1) return;
  const at = hit.index + hit[0].lastIndexOf(`${hit[4]!}岁`);
  yield { where, from: at, to: at + hit[4]!.length + 1, fixes: [`${right}岁`], message: 'passed', data: { from: hit[1]!, years: hit[3]!, age: right }, related: [{ where, from: hit.index, to: hit.index + hit[1]!.length + 1 }] };
}

/// Whether the age may be that of the one who was born: 18岁的他, 18岁的 with the same name, or with none to compare.
function samePerson(text: string, hit: RegExpExecArray, named: string | undefined): boolean {
  const name = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 2);
  return named === undefined || /^[他她]/.test(name) || named.startsWith('他') || named.startsWith('她') || name === named;
}

function* judge(where: string, hit: RegExpExecArray, born: number, year: number, said: number): Iterable<Report & { where: string }> {
  const age = year - born;
  // One year less before the birthday; one more in the traditional way of counting (虚岁).
  if (age < 1 || Math.abs(age - said) <= 1) return;
  const at = hit.index + hit[0].lastIndexOf(`${said}岁`);
  yield { where, from: at, to: at + String(said).length + 1, fixes: [`${age}岁`], message: 'age', data: { born, year, age }, related: [{ where, from: hit.index, to: hit.index + 5 }] };
}
