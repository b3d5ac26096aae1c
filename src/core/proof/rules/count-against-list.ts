import type { ArticleFields, Report } from '../../rule/rule';
import { matchesFrom, matchesOf } from '../begins';
import { CharSet } from '../../text/char-set';
import { valueOf, writeCount } from '../numbers';
import { listings } from '../reckon/listing';
import type { ProofArticleRule } from '../rule';
import { SURNAME } from '../lexicon/surnames';

const NAME = `(?:${SURNAME})[\\u4e00-\\u9fff]{1,2}`;
/// `五名队员甲、乙、丙、丁（从左至右）`: a count, what they are, their names, and then no 等.
const NAMED = new RegExp(`([2-9]|1[0-9]|[两三四五六七八九十]|十[一二三四五六七八九])(名|位)([\\u4e00-\\u9fff]{0,8}?)[：（]?(${NAME}(?:、${NAME}){1,14}(?:(?:和|与)${NAME})?)(?=[（，。）\\s])`, 'y');
/// `甲、乙、丙三人`.
const SUMMED = new RegExp(`(?:(?<![、\\u4e00-\\u9fff])|(?<=[由是给请被]))(${NAME}(?:、${NAME}){1,14}(?:(?:和|与)${NAME})?)([2-9]|[两三四五六七八九十])(名|位|人)(?![次均])`, 'y');
/// “甲”“乙”“丙”三件作品, 《甲》《乙》两首歌: what is named in marks, and right behind it how many.
const QUOTED = /(?:“[^“”，。；！？]{1,20}”(?:[、和与及]|以及)?){2,12}([2-9]|[两三四五六七八九十])(件|个|项|部|首|幅|篇|种|类|座|家|所|道|本|条|支|场|门|块|大|出|档)(?!半)/y;
const TITLED = /(?:《[^《》，。；！？]{1,20}》(?:[、和与及]|以及)?){2,12}([2-9]|[两三四五六七八九十])(件|个|项|部|首|幅|篇|种|本|支|出|档|场|台)(?!半)/y;
/// 最佳射手、最佳门将、最佳教练三个单项奖: who is named, and right behind it how many.
const BEST = /((?:最佳|优秀|十佳|最美)[\u4e00-\u9fff]{1,6}(?:、(?:最佳|优秀|十佳|最美)[\u4e00-\u9fff]{1,6}?)+(?:[和与](?:最佳|优秀|十佳|最美)[\u4e00-\u9fff]{1,6}?)?)([2-9]|[两三四五六七八九])(个|项)(?=(?:单项|个人|集体)?(?:奖|荣誉|称号))/y;
/// 红隼、苍鹰、雀鹰和游隼4种: three things and more, each named in a few characters, and right behind them how many.
const THINGS = /(?<=[\u4e00-\u9fff])((?:、[\u4e00-\u9fff]{2,6}?){1,8}[、和][\u4e00-\u9fff]{2,6}?)(?<![第十])([2-9]|[两三四五六七八九])(种|类|个(?=[村镇乡县市区省]|项目|组别|板块|环节|单元|点位|赛项|品种|级别|科目|门类|类别|阶段|步骤|系列|专区|展区|功能区|工种|课程|奖项|片区|小区|社区|景区|园区|大类|专业|工区|标段|展馆)|项|门|大(?=[\u4e00-\u9fff]{2}))(?!半|多|余|[以之]|分之)/y;
/// What tells that not all are named, or that the last word counts something else.
const OPEN_LIST = /[等各每多余约近共及与]|以及|其中|分别/;
const BEST_FIRST = new CharSet('最优十');
const COMMA = new CharSet('、');
const [QUOTE, TITLE] = [new CharSet('“'), new CharSet('《')];
const COUNTS = new CharSet('123456789两三四五六七八九十');
/// What a count of people goes on with.
const COUNTED = new CharSet('名位0123456789一二三四五六七八九');
/// Without this nothing is summed up behind names.
const SUM = /[\u4e00-\u9fff][2-9两三四五六七八九十][名位人](?![次均])/;
const SURNAMES = new CharSet(SURNAME);

export const countAgainstList: ProofArticleRule = {
  name: 'count-against-list', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: '、：”》，',
  docs: {
    what: { zh: '所说的数目与列举的不符', en: 'A count that does not match what is listed' },
    why: { zh: '“五名队员”后面只列了四个名字，“三点”只说了两点', en: 'Five are announced and four are named' },
    instead: { zh: '数一数，改数目或补漏', en: 'Count, and correct the number or the list' },
  },
  messages: { count: { zh: '写作{said}，列出的是{listed}', en: 'It says {said}; {listed} are listed' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    for (const { where, from, to, words, said, least, most, list } of listings(fields)) {
      if (said >= least && said <= most) continue;
      const text = fields.find((field) => field.where === where)!.text;
      const listed = said < least ? least : most;
      yield { where, from, to, fixes: [`${writeCount(listed, words)}${text.slice(from + words.length, to)}`], message: 'count', data: { said, listed }, related: [{ where, ...list }] };
    }
    yield* places(fields);
    for (const { text, where } of fields) {
      const listed = text.includes('、');
      if (!listed && !/[：”》]/.test(text)) continue;
      if (listed) for (const hit of matchesFrom(text, NAMED, COUNTS, undefined, COUNTED)) yield* judge(where, hit.index, hit[1]!, hit[2]!, hit[4]!);
      if (listed && SUM.test(text)) for (const hit of matchesFrom(text, SUMMED, SURNAMES)) if (!hit[1]!.endsWith('等')) yield* judge(where, hit.index + hit[1]!.length, hit[2]!, hit[3]!, hit[1]!);
      if (listed && /最佳|优秀|十佳|最美/.test(text)) for (const hit of matchesFrom(text, BEST, BEST_FIRST)) {
        const named = hit[1]!.split(/、|[和与](?=最佳|优秀|十佳|最美)/).length;
        if (valueOf(hit[2]!) !== named) yield { where, from: hit.index + hit[1]!.length, to: hit.index + hit[0].length, fixes: [`${writeCount(named, hit[2]!)}${hit[3]!}`], message: 'count', data: { said: valueOf(hit[2]!), listed: named }, related: [{ where, from: hit.index, to: hit.index + hit[1]!.length }] };
      }
      if (listed) for (const hit of matchesFrom(text, THINGS, COMMA)) {
        // What stands before the first mark is one of them.
        const named = hit[1]!.split(/[、和]/).length;
        const said = valueOf(hit[2]!);
        // One more or less is a slip; another number counts something else.
        if (text[hit.index - 1] === '、' || OPEN_LIST.test(hit[1]!) || listBefore(text, hit.index) || Math.abs(named - said) !== 1 || (hit[3] === '大' && named - said === 1 && hit[1]!.includes('和'))) continue;
        // 熟食和乳制品五大区: 和 may stand within a name.
        if (hit[3] === '大' && hit[1]!.split('、').length === said) continue;
        const from = hit.index + hit[1]!.length;
        yield { where, from, to: from + hit[2]!.length + hit[3]!.length, fixes: [`${writeCount(named, hit[2]!)}${hit[3]!}`], message: 'count', data: { said, listed: named }, related: [{ where, from: hit.index, to: from }] };
      }
      if (text.includes('”“') || text.includes('”、“')) for (const hit of matchesFrom(text, QUOTED, QUOTE)) yield* marked(where, hit, hit[0].split('”').length - 1);
      if (text.includes('》《') || text.includes('》、《')) for (const hit of matchesFrom(text, TITLED, TITLE)) yield* marked(where, hit, hit[0].split('》').length - 1);
    }
  },
};

/// 六个村 in the headline, and the one list of villages in the text.
const PLACES = /(?<![第0-9一二两三四五六七八九十])([2-9]|[两三四五六七八九十])个?(村|镇|乡|县|区|社区|街道|小区|学校|国家)(?![内里外级民]|之一)/;

/// A headline that counts places which the text lists by name.
function* places(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const headline = fields.find(({ where }) => where === 'headline');
  const hit = headline && PLACES.exec(headline.text);
  if (!headline || !hit) return;
  const list = new RegExp(`(?:^|[，。；：在由将从对有与向])((?:[\\u4e00-\\u9fff]{1,5}、){2,11}[\\u4e00-\\u9fff]{1,5}?)${hit[2]!}(?=[的，。在联共等]|[\\u4e00-\\u9fff])`, 'g');
  const found = fields.flatMap(({ where, text, role }) => (role === 'paragraph' ? [...matchesOf(text, list)].map((each) => ({ where, each, text })) : []));
  const [one] = found;
  if (!one || found.length !== 1 || one.text.slice(one.each.index, one.each.index + one.each[0].length + 1).includes('等')) return;
  const listed = one.each[1]!.split('、').length;
  const said = valueOf(hit[1]!);
  if (listed === said || Math.abs(listed - said) > 2 || /[和与及等]/.test(one.each[1]!)) return;
  const from = one.each.index + one.each[0].indexOf(one.each[1]!);
  yield { where: 'headline', from: hit.index, to: hit.index + hit[1]!.length, fixes: [writeCount(listed, hit[1]!)], message: 'count', data: { said, listed }, related: [{ where: one.where, from, to: from + one.each[1]!.length }] };
}

/// Whether the clause before the first 、 of a list has one itself: the list began there.
const listBefore = (text: string, at: number): boolean => /[、和与及]/.test(/[^，。；：！？]{0,8}$/.exec(text.slice(Math.max(0, at - 8), at))![0]);

function* judge(where: string, from: number, said: string, measure: string, list: string): Iterable<Report & { where: string }> {
  const listed = list.split(/、|和(?=[\u4e00-\u9fff]{2,3}$)|与(?=[\u4e00-\u9fff]{2,3}$)/).length;
  const value = valueOf(said);
  if (listed === value) return;
  yield { where, from, to: from + said.length + measure.length, fixes: [`${writeCount(listed, said)}${measure}`], message: 'count', data: { said: value, listed } };
}

/// What stands in marks is counted by them.
function* marked(where: string, hit: RegExpExecArray, listed: number): Iterable<Report & { where: string }> {
  const said = hit[1]!;
  if (valueOf(said) === listed) return;
  const to = hit.index + hit[0].length;
  const from = to - said.length - hit[2]!.length;
  yield { where, from, to, fixes: [`${writeCount(listed, said)}${hit[2]!}`], message: 'count', data: { said: valueOf(said), listed }, related: [{ where, from: hit.index, to: from }] };
}
