import type { ArticleFields, Report } from '../../rule/rule';
import type { ProofArticleRule } from '../rule';
import { soundsLike } from '../sound';

/// Characters on either side that must agree: fewer, and two different phrases would be taken for one.
const SIDE = 2;
/// More fields than any news story has: a list of names, where neighbours differ by nature.
const LONGEST = 60;
/// Words of grammar and number: they change while what stands around them stays.
const CHANGING = /[的地得了着过是在再有为以与和及或而但就都也又还不没未只各每本该此这那其我你他她它一二两三四五六七八九十百千万亿零几多第上下前后左右内外东南西北中大小高低年月日时分元个名位次人市县区省镇乡村副正新老男女]/;
/// Alike in sound, and both right in the same place: the provinces, two duties of the family law, two branches of the police.
const DISTINCT = new Set(['陕山', '扶抚', '查察', '升生', '源原', '园院', '桥侨', '州洲', '进近']);
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

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
    let length = 0;
    for (const field of fields) length += field.text.length + 1;
    const joined = fields.map((field) => field.text).join('\n');
    let size = 1024;
    while (size < length * 2) size *= 2;
    const table = new Int32Array(size).fill(-1);
    const clashes = new Set<string>();
    for (let at = SIDE; at + SIDE < joined.length; at++) {
      const a = joined.charCodeAt(at - 2), b = joined.charCodeAt(at - 1), x = joined.charCodeAt(at), c = joined.charCodeAt(at + 1), d = joined.charCodeAt(at + 2);
      if (!(isHan(a) && isHan(b) && isHan(x) && isHan(c) && isHan(d))) continue;
      let slot = (Math.imul(Math.imul(Math.imul(a, 31) + b, 8191) + c, 131071) + Math.imul(d, 524287)) >>> 7 & (size - 1);
      for (;;) {
        const known = table[slot]!;
        if (known < 0) {
          table[slot] = at;
          break;
        }
        if (joined.charCodeAt(known - 2) === a && joined.charCodeAt(known - 1) === b && joined.charCodeAt(known + 1) === c && joined.charCodeAt(known + 2) === d) {
          if (joined.charCodeAt(known) !== x) clashes.add(`${joined.slice(known - SIDE, known + SIDE + 1)}${joined[at]!}`);
          break;
        }
        slot = (slot + 1) & (size - 1);
      }
    }
    for (const clash of clashes) {
      const one = clash.slice(0, -1);
      const other = `${one.slice(0, SIDE)}${clash.at(-1)!}${one.slice(SIDE + 1)}`;
      const [x, y] = [one[SIDE]!, other[SIDE]!];
      if (CHANGING.test(x) || CHANGING.test(y) || DISTINCT.has(x + y) || DISTINCT.has(y + x) || !soundsLike(x, y)) continue;
      const [many, few] = [places(fields, one), places(fields, other)].sort((p, q) => q.length - p.length) as [Place[], Place[]];
      const right = textAt(fields, many[0]!);
      const wrong = textAt(fields, few[0]!);
      if (many.length === few.length && placesOfChar(fields, right) === placesOfChar(fields, wrong)) continue;
      for (const place of few) {
        yield { where: place.where, from: place.from + SIDE, to: place.from + SIDE + 1, fixes: [right[SIDE]!], message: 'differs', data: { other: right, count: many.length }, related: [{ where: many[0]!.where, from: many[0]!.from, to: many[0]!.from + right.length }] };
      }
    }
  },
};

interface Place {
  readonly where: string;
  readonly from: number;
}

function places(fields: ArticleFields['fields'], text: string): Place[] {
  const out: Place[] = [];
  for (const field of fields) for (let at = field.text.indexOf(text); at >= 0; at = field.text.indexOf(text, at + 1)) out.push({ where: field.where, from: at });
  return out;
}

const textAt = (fields: ArticleFields['fields'], { where, from }: Place): string => fields.find((field) => field.where === where)!.text.slice(from, from + 2 * SIDE + 1);

/// How often the middle of a window stands in the article with one neighbour on the right: what tells the usual spelling where both windows are equally often there.
function placesOfChar(fields: ArticleFields['fields'], window: string): number {
  return places(fields, window.slice(SIDE, SIDE + 2)).length;
}
