import { endingAlike, sharedEnd } from '../text/ends';
import type { ArticleFields } from '../rule/rule';
import type { TitleTwin } from './title-twins';
import { placesIn } from './whole';

/// 县供电公司, 县电力公司: names that begin alike and end alike, and have another word between.

interface Mention {
  readonly where: string;
  readonly from: number;
  readonly text: string;
}

/// Characters of the word between, before it, and in all that agrees.
const WORD = 2;
const [HEAD, FRAME] = [3, 5];
/// Where so much stands before it, the words between need no character in common.
const LONG_HEAD = 5;
/// What begins no name but joins it to what goes before.
const JOINS = /[的在了是和与及从到向对为被把由至该这那各据将]/;
/// What tells one of a row from another.
const ROW = /[东南西北中上下左右前后内外大小新老旧高低一二三四五六七八九十甲乙丙丁男女省市县区镇乡村]/;
/// More than this is a list of names.
const MOST = 60;

/// Names of one frame of which the one stands once and the other twice or more, and never in one sentence. Two words that share a character say the same (电力, 供电), others do where the name is long.
export function* frameTwins(article: ArticleFields, names: readonly Mention[]): Iterable<TitleTwin> {
  if (names.length > MOST) return;
  const asked = new Set<string>();
  for (const [i, alike] of endingAlike(names.map(({ text }) => text)).entries()) {
    const one = names[i]!;
    for (const k of alike) {
      const other = names[k]!;
      if (one.where === other.where) continue;
      const frame = frameOf(one.text, other.text);
      if (!frame) continue;
      const [wrong, right] = frame;
      const from = one.from + one.text.length - wrong.length;
      if (asked.has(`${one.where} ${from}`)) continue;
      const [wrongs, rights] = [wrong, right].map((name) => placesIn(article.fields, name, true));
      if (wrongs!.length !== 1 || rights!.length < 2 || article.fields.some(({ text }) => text.includes(wrong) && text.split(/[。！？]/).some((sentence) => sentence.includes(wrong) && sentence.includes(right)))) continue;
      asked.add(`${one.where} ${from}`);
      const first = rights![0]!;
      yield { where: one.where, from, to: from + wrong.length, right, count: rights!.length, related: { where: first.where, from: first.from, to: first.from + right.length } };
    }
  }
}

/// The ends of two texts, from the head that both have.
function frameOf(a: string, b: string): readonly [string, string] | undefined {
  const end = sharedEnd(a, b);
  // The words between may end alike.
  for (let tail = end; tail >= Math.max(1, end - 1); tail--) {
    const [x, y] = [a.slice(-tail - WORD, -tail), b.slice(-tail - WORD, -tail)];
    if (x.length < WORD || y.length < WORD || x === y || ROW.test(x) || ROW.test(y) || JOINS.test(x + y)) continue;
    const [p, q] = [a.slice(0, -tail - WORD), b.slice(0, -tail - WORD)];
    const head = /[^的在了是和与及从到向对为被把由至该这那各据将]*$/.exec(p.slice(p.length - sharedEnd(p, q)))![0].length;
    const akin = [...x].some((char) => y.includes(char));
    if (head < (akin ? HEAD : LONG_HEAD) || head + tail < FRAME) continue;
    return [a.slice(-tail - WORD - head), b.slice(-tail - WORD - head)];
  }
  return undefined;
}
