import type { ArticleFields, Report } from '../../rule/rule';
import type { ProofArticleRule } from '../rule';
import { soundsLike } from '../sound';
import { beginOf, placesIn, wholeOf } from '../whole';

/// Characters on either side that must agree: fewer, and two different phrases would be taken for one.
const SIDE = 2;
/// More fields than any news story has: a list of names, where neighbours differ by nature.
const LONGEST = 60;
/// Words of grammar and number: they change while what stands around them stays.
const CHANGING = /[的地得了着过是在再有为以与和及或而但就都也又还不没未只各每本该此这那其我你他她它一二两三四五六七八九十百千万亿零几多第上下前后左右内外东南西北中大小高低年月日时分元个名位次人市县区省镇乡村副正新老男女]/;
/// Alike in sound, and both right in the same place: the provinces, two duties of the family law, two branches of the police.
const DISTINCT = new Set(['陕山', '扶抚', '查察', '升生', '源原', '园院', '桥侨', '州洲', '进近']);
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

const WINDOW = 2 * SIDE + 1;

/// By the hash of its sides, a place of a window; those below `epoch` are of articles before. Places of all articles are counted on, so that nothing is cleared.
let table = new Int32Array(1 << 12);
let epoch = 1;
const MOST_PLACES = 2 ** 30;

/// Finds one character that differs by sound alone between two otherwise equal stretches of an article. One hash table over all windows of
/// `SIDE` + 1 + `SIDE` characters, keyed by the sides; the time is linear.
export const inconsistentCharacter: ProofArticleRule = {
  name: 'inconsistent-character', class: 'consistency', severity: 'B', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '同一名称前后差一个同音字', en: 'A name that differs by one character of the same sound' },
    why: { zh: '前后文字都相同、只有一个同音字不同，多半有一处写错', en: 'Where all around is the same and one character differs by sound alone, one of the two is wrong' },
    instead: { zh: '核对名称，前后统一', en: 'Check the name and keep to it' },
  },
  messages: { differs: { zh: '别处作“{other}”（{count}处），请核对', en: 'Elsewhere it is “{other}” ({count} times); check' } },
  *check(article: ArticleFields): Iterable<Report & { where: string }> {
    const fields = article.fields.filter((field) => field.role !== 'byline' && field.role !== 'credit');
    if (fields.length > LONGEST) return;
    let clashes: Set<string> | undefined;
    const units = wholeOf(article.fields);
    const end = beginOf(article.fields.length);
    let size = 1024;
    while (size < end * 2) size *= 2;
    if (table.length < size) {
      table = new Int32Array(size);
      epoch = 1;
    } else if (epoch + end > MOST_PLACES) {
      table.fill(0);
      epoch = 1;
    }
    const mask = size - 1;
    for (let i = 0; i < article.fields.length; i++) {
      const { role } = article.fields[i]!;
      if (role === 'byline' || role === 'credit') continue;
      // How many Han characters stand in a row up to the last one of the window.
      let run = 0;
      for (let last = beginOf(i); last < beginOf(i + 1) - 1; last++) {
        run = isHan(units[last]!) ? run + 1 : 0;
        if (run < WINDOW) continue;
        const at = last - SIDE;
        const a = units[at - 2]!, b = units[at - 1]!, c = units[at + 1]!, d = units[last]!;
        let slot = (Math.imul(Math.imul(Math.imul(a, 31) + b, 8191) + c, 131071) + Math.imul(d, 524287)) >>> 7 & mask;
        for (;;) {
          const known = table[slot]! - epoch;
          if (known < 0) {
            table[slot] = epoch + at;
            break;
          }
          if (units[known - 2] === a && units[known - 1] === b && units[known + 1] === c && units[known + 2] === d) {
            if (units[known] !== units[at]) (clashes ??= new Set()).add(String.fromCharCode(a, b, units[known]!, c, d, units[at]!));
            break;
          }
          slot = (slot + 1) & mask;
        }
      }
    }
    epoch += end;
    if (!clashes) return;
    for (const clash of clashes) {
      const one = clash.slice(0, -1);
      const other = `${one.slice(0, SIDE)}${clash.at(-1)!}${one.slice(SIDE + 1)}`;
      const [x, y] = [one[SIDE]!, other[SIDE]!];
      if (CHANGING.test(x) || CHANGING.test(y) || DISTINCT.has(x + y) || DISTINCT.has(y + x) || !soundsLike(x, y)) continue;
      const [many, few] = [places(article, one), places(article, other)].sort((p, q) => q.length - p.length) as [ReturnType<typeof places>, ReturnType<typeof places>];
      const right = textAt(fields, many[0]!);
      const wrong = textAt(fields, few[0]!);
      if (many.length === few.length && placesOfChar(article, right) === placesOfChar(article, wrong)) continue;
      for (const place of few) {
        yield { where: place.where, from: place.from + SIDE, to: place.from + SIDE + 1, fixes: [right[SIDE]!], message: 'differs', data: { other: right, count: many.length }, related: [{ where: many[0]!.where, from: many[0]!.from, to: many[0]!.from + right.length }] };
      }
    }
  },
};

/// Where a text stands, but for credits.
function places({ fields }: ArticleFields, text: string): ReturnType<typeof placesIn> {
  return placesIn(fields, text, true).filter(({ where }) => !/^(?:byline|credit)$/.test(fields.find((field) => field.where === where)!.role));
}

const textAt = (fields: ArticleFields['fields'], { where, from }: { readonly where: string; readonly from: number }): string => fields.find((field) => field.where === where)!.text.slice(from, from + 2 * SIDE + 1);

/// How often the middle of a window stands in the article with one neighbour on the right: what tells the usual spelling where both windows are equally often there.
function placesOfChar(article: ArticleFields, window: string): number {
  return places(article, window.slice(SIDE, SIDE + 2)).length;
}
