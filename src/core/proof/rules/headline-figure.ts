import type { ArticleFields, Field, Report } from '../../rule/rule';
import { sharedEnd } from '../../text/ends';
import { matchesOf } from '../begins';
import { isExceeded, sameUnit } from '../figures';
import { quantitiesOf, toHan, valueOf, writeLike, type Quantity } from '../numbers';
import { again } from '../reckon/again';
import { placeOf, wordsOf } from '../reckon/figure';
import { results } from '../reckon/results';
import { numberLike } from '../reckon/spelt';
import type { ProofArticleRule } from '../rule';

const ROUGH = /(?:超|近|约|逾|破|突破|过|多|余|达到?|不止|有望|至少|最高|最低)[^，。；、0-9]{0,2}$/;
/// 达 is said of exact figures as well: one whose digits are exchanged is wrong all the same.
const REACHES = /(?:量|额|值|数|积|入|资|产|长)达到?$/;
/// Words between what is counted and its figure.
const FILL = /(?:预计|将|达到?|约|为|是|有|共|合计|总计|累计|突破|完成|实现|近|超|至|到|已|了|的)+$/;
const ORDINAL = /^(?:年|月|日|届|期|号|时|点|分|岁|周|度|级|%|％|)$/;

/// The words that say what is counted, right before the figure.
const counted = (text: string, q: Quantity): string => text.slice(Math.max(0, q.from - 12), q.from).replace(FILL, '').replace(/，$/, '').slice(-6);
/// Whether a figure counts something, and be it a share; a date or a number in order does not.
const isCounted = (q: Quantity): boolean => q.unit === '%' || q.unit === '％' || !ORDINAL.test(q.unit);
const isDisplay = (field: Field): boolean => field.where === 'headline' || field.role === 'caption';
const permuted = (a: string, b: string): boolean => a.length > 1 && a !== b && [...a].sort().join('') === [...b].sort().join('');

export const headlineFigure: ProofArticleRule = {
  name: 'headline-figure', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '标题、图片说明里的数字与正文不符', en: 'A figure in the headline or a caption that the body gives otherwise' },
    why: { zh: '题文不符是最显眼的差错', en: 'A headline that contradicts its text is the most visible error' },
    instead: { zh: '核对，以正文为准改标题', en: 'Check; mostly the body is right' },
  },
  messages: {
    figure: { zh: '正文作“{body}”，标题作“{head}”', en: 'The body says {body}, the headline {head}' },
    caption: { zh: '正文作“{body}”，图片说明作“{head}”', en: 'The body says {body}, the caption {head}' },
  },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const asked = new Set<string>();
    for (const reports of [timed, single, years, lasting, spelt, display, exceeded, leading, twice]) {
      for (const report of reports(fields)) {
        if (!asked.has(`${report.where} ${report.from}`)) yield report;
        asked.add(`${report.where} ${report.from}`);
      }
    }
  },
};

/// Results, to the second.
function* timed(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  for (const { shown, told } of results(fields)) {
    const { where, from, to } = shown;
    yield { where, from, to, fixes: [told.words], message: where === 'headline' ? 'figure' : 'caption', data: { head: shown.words, body: told.words }, related: [{ where: told.where, from: told.from, to: told.to }] };
  }
}

/// Figures of headline and captions with the words of the body before them.
function* display(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const shown = fields.filter((field) => isDisplay(field) && quantitiesOf(field).some(isCounted));
  if (shown.length === 0) return;
  const body = fields.filter((field) => field.role === 'paragraph' || field.role === 'item').flatMap((field) => quantitiesOf(field).map((q) => ({ q, text: field.text, where: field.where })));
  for (const field of shown) {
    for (const q of quantitiesOf(field)) {
      const rate = /^[%％]$/.test(q.unit);
      if (!isCounted(q) || (ROUGH.test(field.text.slice(0, q.from)) && !REACHES.test(field.text.slice(0, q.from))) || /[多余]$/.test(field.text.slice(q.from, q.digitsTo)) || /^[多余以上]/.test(field.text.slice(q.to))) continue;
      const same = body.filter((other) => sameUnit(other.q.unit, q.unit));
      if (same.some((other) => other.q.value === q.value || (Math.abs(other.q.value - q.value) <= q.scale / 10 ** q.places && (q.scale > 1 || q.places > 0 || other.q.places > 0)))) continue;
      const what = counted(field.text, q);
      const shared = same.map((each) => sharedEnd(what, counted(each.text, each.q)));
      const most = Math.max(0, ...shared);
      // Many rates stand in an article: only with the same words before it, and the digits exchanged, is it the same one.
      const turned = rate ? same.filter((each, k) => shared[k]! >= (digits(field.text, q).length > 2 ? 2 : 3) && permuted(digits(field.text, q), digits(each.text, each.q))) : [];
      if (rate && new Set(turned.map((each) => each.q.value)).size !== 1) continue;
      // A caption tells of its picture: only where it repeats the words of the body is it the same figure.
      if (field.role === 'caption' && most < 4) continue;
      let nearest = rate ? turned.slice(0, 1) : same.filter((_, k) => shared[k] === most);
      // Of several figures of one thing that one is meant which differs by a slip of the keys.
      if (nearest.length > 1) {
        const slips = nearest.filter((each) => each.q.scale === q.scale && oneSlip(digits(field.text, q), digits(each.text, each.q)));
        const values = new Set(slips.map((each) => each.q.value));
        if (values.size === 1) nearest = slips.slice(0, 1);
      }
      // The parts of a whole are said in the same words: 其中城东新增2800个.
      if (nearest.length > 1 && field.where === 'headline') {
        const [whole, ...parts] = [...nearest].sort((a, b) => b.q.value - a.q.value);
        if (whole && parts.length > 1 && parts.reduce((sum, each) => sum + each.q.value, 0) === whole.q.value) nearest = [whole];
      }
      // Two different figures of one thing in the body (this year, last year): the headline may round or sum them up.
      const other = most >= 2 ? (nearest.length === 1 ? nearest[0] : undefined) : same.find((each) => tenfold(q, each.q, same.map((other) => other.q)) || permuted(digits(field.text, q), digits(each.text, each.q)) && each.q.scale === q.scale);
      if (!other || (ROUGH.test(field.text.slice(0, q.from)) && !permuted(digits(field.text, q), digits(other.text, other.q)))) continue;
      yield {
        where: field.where, from: q.from, to: q.to, fixes: [`${writeLike(other.q.value, other.q)}${q.unit}`], message: field.role === 'caption' ? 'caption' : 'figure',
        data: { head: field.text.slice(q.from, q.to), body: other.text.slice(other.q.from, other.q.to) }, related: [{ where: other.where, from: other.q.from, to: other.q.to }],
      };
    }
  }
}

/// Whether a figure is ten, a hundred or a thousand times another of its unit, or as small a part of it, and no third one has these digits.
function tenfold(q: Quantity, other: Quantity, same: readonly Quantity[]): boolean {
  const ratio = q.value / other.value;
  return [10, 100, 1000, 0.1, 0.01, 0.001].some((times) => Math.abs(ratio / times - 1) < 1e-9) && q.unit.length > 1 && q.value >= 1000 && same.filter((each) => each.value !== other.value && String(each.value).replace(/0+$/, '') === String(other.value).replace(/0+$/, '')).length === 0;
}

/// Whether two numbers differ by the order of their digits, or by one digit of three or more.
function oneSlip(a: string, b: string): boolean {
  return permuted(a, b) || (a.length >= 3 && a.length === b.length && [...a].filter((char, i) => char !== b[i]).length === 1);
}

/// Numbers that a headline gives once and a body mostly once: an age, an anniversary, a session; each holds one of the words. Group 1 is the number.
const SINGLE: readonly (readonly [holds: readonly string[], find: RegExp])[] = [
  [['岁'], /(?<![0-9.])([0-9]{1,3})岁(?![以多]|时|那|左右|至|到|[—～])/g],
  [['周年'], /(?<![0-9.])([0-9]{1,3})周年/g],
  [['届'], /第([一二三四五六七八九十]{1,4}|[0-9]{1,3})届/g],
  [['小时', '钟头'], /(?<![0-9.])([0-9]{1,3}|(?<![十百])[一两二三四五六七八九十]{1,3})个?(?:小时|钟头)(?!车)/g],
];

/// Such a number in the headline that the body does not have, where the body has another one of its kind and no third.
function* single(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const body = fields.filter((field) => field.role === 'paragraph' || field.role === 'item');
  for (const field of fields) {
    if (field.where !== 'headline' && field.role !== 'caption') continue;
    for (const [holds, pattern] of SINGLE) {
      if (!holds.some((word) => field.text.includes(word))) continue;
      const heads = matchesOf(field.text, pattern);
      if (heads.length !== 1) continue;
      const places = body.flatMap(({ text, where }) => [...matchesOf(text, pattern)].map((hit) => ({ where, from: hit.index, to: hit.index + hit[0].length, text: hit[0], number: valueOf(hit[1]!) })));
      const head = heads[0]!;
      // 第一届 in the body is history.
      if (places.length === 0 || places[0]!.text === '第一届' || new Set(places.map((each) => each.number)).size !== 1 || places[0]!.number === valueOf(head[1]!)) continue;
      const other = places[0]!;
      yield {
        where: field.where, from: head.index, to: head.index + head[0].length, fixes: [other.text], message: field.where === 'headline' ? 'figure' : 'caption',
        data: { head: head[0], body: other.text }, related: [{ where: other.where, from: other.from, to: other.to }],
      };
    }
  }
}

/// `亩增收八百元` in the headline and `每亩增收600元` in the body: the same words before both.
const SPELT = /([\u4e00-\u9fff]{2,3})([一二两三四五六七八九十百千]{2,5})(元|公里|米|吨|公斤|斤|亩|户|人|棵|万元|亿元)(?![多余])/g;

function* spelt(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const head = fields.find((field) => field.where === 'headline');
  if (!head) return;
  for (const hit of matchesOf(head.text, SPELT)) {
    const value = valueOf(hit[2]!) * (hit[3]!.startsWith('万') ? 1e4 : hit[3]!.startsWith('亿') ? 1e8 : 1);
    if (!(value > 9)) continue;
    const unit = hit[3]!.replace(/[万亿]/, '');
    const body = fields.filter((field) => field.role === 'paragraph').flatMap((field) => quantitiesOf(field).filter((q) => q.unit === unit).map((q) => ({ q, text: field.text, where: field.where })));
    if (body.some((each) => each.q.value === value)) continue;
    const same = body.filter((each) => each.text.slice(0, each.q.from).endsWith(hit[1]!));
    const other = same[0];
    if (!other || same.length !== 1 || ROUGH.test(other.text.slice(0, other.q.from))) continue;
    const from = hit.index + hit[1]!.length;
    yield { where: head.where, from, to: hit.index + hit[0].length, fixes: [other.text.slice(other.q.from, other.q.to)], message: 'figure', data: { head: hit[0].slice(hit[1]!.length), body: other.text.slice(other.q.from, other.q.to) }, related: [{ where: other.where, from: other.q.from, to: other.q.to }] };
  }
}

/// `突破8万小时` in the headline where the only figure of hours in the body is 5.8万.
function* exceeded(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const head = fields.find((field) => field.where === 'headline');
  if (!head) return;
  for (const q of quantitiesOf(head)) {
    if (ORDINAL.test(q.unit) || !isExceeded(head.text, q) || q.value < 10) continue;
    const told = fields.filter((field) => field.role === 'paragraph').flatMap((field) => quantitiesOf(field).filter((other) => sameUnit(other.unit, q.unit)).map((other) => ({ q: other, where: field.where, text: field.text })));
    const near = told.filter((each) => each.q.value > q.value / 2 && each.q.scale === q.scale);
    const [other] = near;
    // Where the body has a figure as large, or two that may add up, the headline speaks of that.
    if (!other || near.length !== 1 || told.some((each) => each.q.value >= q.value * 0.98) || told.filter((each) => each.q.scale === q.scale).length > 1) continue;
    yield { where: head.where, from: q.from, to: q.to, fixes: [other.text.slice(other.q.from, other.q.to)], message: 'figure', data: { head: head.text.slice(q.from, q.to), body: other.text.slice(other.q.from, other.q.to) }, related: [{ where: other.where, from: other.q.from, to: other.q.to }] };
  }
}

/// `500平方米荒坡` over a lead that has 600平方米 and no other area: a headline says what the lead says. Round figures of the body, and what two of them make together or leave, may be meant as well.
function* leading(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const head = fields.find((field) => field.where === 'headline');
  const lead = fields.find((field) => field.role === 'paragraph');
  if (!head || !lead) return;
  const heads = quantitiesOf(head).filter((q) => !ORDINAL.test(q.unit) && !ROUGH.test(head.text.slice(0, q.from)) && !/^[多余以上]|[多余]$/.test(head.text.slice(q.digitsTo, q.to + 1)));
  if (heads.length === 0) return;
  const body = fields.filter((field) => field.role === 'paragraph' || field.role === 'item').flatMap((field) => quantitiesOf(field));
  for (const q of heads) {
    const told = quantitiesOf(lead).filter((each) => sameUnit(each.unit, q.unit));
    const [other] = told;
    if (!other || told.length !== 1 || other.scale !== q.scale) continue;
    const [a, b] = [digits(head.text, q), digits(lead.text, other)];
    if (a.length < 3 || !oneSlip(a, b)) continue;
    const same = body.filter((each) => sameUnit(each.unit, q.unit)).map(({ value }) => value);
    if (same.some((value) => Math.abs(value - q.value) <= q.value / 50) || same.some((one, i) => same.slice(i + 1).some((two) => one + two === q.value || Math.abs(one - two) === q.value))) continue;
    yield { where: head.where, from: q.from, to: q.to, fixes: [`${writeLike(other.value, other)}${q.unit}`], message: 'figure', data: { head: head.text.slice(q.from, q.to), body: lead.text.slice(other.from, other.to) }, related: [{ where: lead.where, from: other.from, to: other.to }] };
  }
}

/// `42条背街小巷`, `三名干部` in the headline where the body has 45条小巷, 四名干部: a number that no other place has, and one that gives the same thing another.
function* twice(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  for (const { wrong, right } of again(fields)) {
    if (wrong.where !== 'headline') continue;
    yield { ...placeOf(wrong), fixes: [numberLike(right, wrong) + wrong.text.slice(wrong.digitsTo, wrong.to)], message: 'figure', data: { head: wordsOf(wrong), body: wordsOf(right) }, related: [placeOf(right)] };
  }
}

/// `一笔画了三十二年`: years of work in a headline.
const YEARS = /(?:相隔|时隔|尘封|失散|离散|了|就是|坚守|坚持|扎根|守护|耕耘|奋斗)([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:个?年头|年)(?![代级度前后来多])/g;
const NAMED_YEAR = /(?<![0-9])((?:19|20)[0-9]{2})年/g;

/// Years in the headline that the body neither says nor lets one reckon, while two of its years give a number that differs by one digit.
function* years(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const head = fields.find((field) => field.where === 'headline');
  if (!head?.text.includes('年')) return;
  const hits = [...matchesOf(head.text, YEARS)];
  if (hits.length !== 1) return;
  const said = valueOf(hits[0]![1]!);
  const body = fields.filter((field) => field.role === 'paragraph');
  const named = body.flatMap(({ text, where }) => [...matchesOf(text, NAMED_YEAR)].map((hit) => ({ where, from: hit.index, to: hit.index + hit[0].length, year: Number(hit[1]) })));
  if (named.length < 2 || named.length > 12 || body.some(({ text }) => [...text.matchAll(/([一二三四五六七八九十]{1,3}|(?<![0-9])[0-9]{1,2})(?:多|余)?(?:个?年头|年)/g)].some((hit) => Math.abs(valueOf(hit[1]!) - said) <= 1))) return;
  const gaps = named.flatMap((a) => named.map((b) => ({ a, b, gap: b.year - a.year }))).filter(({ gap }) => gap > 0);
  // A year begun counts for who works through it, not between two dates.
  const most = /[相时]隔|尘封/.test(hits[0]![0]) ? 0 : 1;
  if (gaps.some(({ gap }) => said - gap <= most && gap - said <= 1)) return;
  // To the youngest year: that of the writing.
  const last = Math.max(...named.map(({ year }) => year));
  const slips = gaps.filter(({ b, gap }) => b.year === last && oneDigit(gap, said));
  const nearest = Math.min(...slips.map(({ gap }) => Math.abs(gap - said)));
  const meant = slips.filter(({ gap }) => Math.abs(gap - said) === nearest);
  const [slip] = meant;
  if (!slip || new Set(meant.map(({ gap }) => gap)).size !== 1) return;
  const from = hits[0]!.index + hits[0]![0].indexOf(hits[0]![1]!);
  const words = /[0-9]/.test(hits[0]![1]!) ? String(slip.gap) : toHan(slip.gap);
  yield { where: head.where, from, to: from + hits[0]![1]!.length, fixes: [words], message: 'figure', data: { head: `${hits[0]![1]!}年`, body: `${slip.a.year}—${slip.b.year}年` }, related: [slip.a, slip.b].map(({ where, from: at, to }) => ({ where, from: at, to })) };
}

/// 十六年唱响小城: how long something has lasted.
const LASTED = /(?<![第初近去前后每全0-9一二三四五六七八九十百千万两])([1-9][0-9]|[二三四五六七八九]?十[一二三四五六七八九]?)年(?![级代度前后来多间月底内初夜货味]|规划|计划|期)/g;
const ANNIVERSARY = /([1-9][0-9]|[二三四五六七八九]?十[一二三四五六七八九]?)(?:周年|年来)/g;
/// How far two such numbers may be apart to be of one thing.
const CLOSE = 3;

/// Years in the headline that the body does not have, where it speaks of one anniversary, twice and more, that is a little off.
function* lasting(fields: ArticleFields['fields']): Iterable<Report & { where: string }> {
  const head = fields.find((field) => field.where === 'headline');
  if (!head?.text.includes('年')) return;
  const hits = [...matchesOf(head.text, LASTED)];
  const [hit] = hits;
  if (!hit || hits.length !== 1) return;
  const said = valueOf(hit[1]!);
  const body = fields.filter((field) => field.role === 'paragraph');
  const told = body.flatMap(({ text, where }) => [...matchesOf(text, ANNIVERSARY)].map((each) => ({ where, from: each.index, to: each.index + each[0].length, text: each[0], number: valueOf(each[1]!) })));
  const [first] = told;
  if (!first || told.length < 2 || new Set(told.map((each) => each.number)).size !== 1 || first.number === said || Math.abs(first.number - said) > CLOSE) return;
  if (body.some(({ text }) => text.includes(`${said}年`) || text.includes(`${toHan(said)}年`) || text.includes(`${said}个年头`) || text.includes(`${toHan(said)}个年头`))) return;
  yield { where: head.where, from: hit.index, to: hit.index + hit[0].length, fixes: [`${/[0-9]/.test(hit[1]!) ? String(first.number) : toHan(first.number)}年`], message: 'figure', data: { head: hit[0], body: first.text }, related: [{ where: first.where, from: first.from, to: first.to }] };
}

const oneDigit = (a: number, b: number): boolean => {
  const [x, y] = [String(a), String(b)];
  return x.length === 2 && y.length === 2 && (x[0] === y[0]) !== (x[1] === y[1]);
};

const digits = (text: string, q: Quantity): string => text.slice(q.from, q.digitsTo).replace(/[^0-9]/g, '');
