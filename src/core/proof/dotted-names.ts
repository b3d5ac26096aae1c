import type { ArticleFields } from '../rule/rule';
import { sharedEnd, sharedStart } from '../text/ends';
import { confusable } from './sound';
import type { Twin } from './twins';

/// Names with dots between their parts (阿依努尔·买合木提): two that share a part are one person's, and the other part of the rarer one is compared with that of the other.

const DOTTED = /([\u4e00-\u9fff]{2,8})[·•]([\u4e00-\u9fff]{2,8})/g;
/// What stands in no foreign name, and so parts it from the words around it.
const LEADING = /^.*[的在说是和与了将对向为及由被把给让请跟同等从到]/;
const TRAILING = /[的在说是和与了将对向为及由被把给让请跟同等从到].*$/;
/// Of a part that both have, at least so many characters.
const LEAST = 2;
/// More of them than that no article compares: a list.
const MOST = 160;

interface Dotted {
  readonly where: string;
  readonly dot: number;
  readonly before: string;
  readonly after: string;
}

/// The dotted names of an article that another one differs from by one character.
export function* dottedTwins({ fields }: ArticleFields): Iterable<Twin> {
  const names: Dotted[] = [];
  for (const { where, text } of fields) {
    if (!text.includes('·')) continue;
    for (const hit of text.matchAll(DOTTED)) names.push({ where, dot: hit.index + hit[1]!.length, before: hit[1]!.replace(LEADING, ''), after: hit[2]!.replace(TRAILING, '') });
  }
  if (names.length > MOST) return;
  for (let i = 1; i < names.length; i++) {
    for (let k = 0; k < i; k++) {
      const [one, other] = [names[k]!, names[i]!];
      const shared = sharedEnd(one.before, other.before);
      const same = sharedStart(one.after, other.after);
      if (shared >= LEAST && same < Math.min(one.after.length, other.after.length)) {
        const slip = slipOf(one.after, other.after);
        if (slip) yield twin(one, other, 1, slip);
      } else if (same >= LEAST && shared < Math.min(one.before.length, other.before.length)) {
        const slip = slipOf(reverse(one.before), reverse(other.before));
        if (slip) yield twin(one, other, -1, slip);
      }
    }
  }
}

const reverse = (text: string): string => [...text].reverse().join('');

/// How much of both parts the slip reaches over, up to one character behind it that is the same again: one character that is another one, or that one of them lacks.
function slipOf(a: string, b: string): readonly [number, number] | undefined {
  const at = sharedStart(a, b);
  const again = (x: number, y: number): boolean => a[x] !== undefined && a[x] === b[y];
  // Where the first character differs, two must be the same behind it.
  // 伊万, 伊凡: the part ends there in both.
  const short = Math.min(a.length, b.length);
  if (at === 0 && short > 1 && short < 4 && a.slice(1, short) === b.slice(1, short)) return [short, short];
  const firm = (x: number, y: number): boolean => again(x, y) && (at > 0 || again(x + 1, y + 1));
  if (firm(at + 1, at + 1) && (at > 0 || confusable(a[at]!, b[at]!))) return [at + 2, at + 2];
  if (at > 0 && firm(at + 1, at)) return [at + 2, at + 1];
  if (at > 0 && firm(at, at + 1)) return [at + 1, at + 2];
  return undefined;
}

function twin(one: Dotted, other: Dotted, way: 1 | -1, [a, b]: readonly [number, number]): Twin {
  const span = (of: Dotted, length: number) => (way > 0 ? { where: of.where, from: of.dot + 1, to: of.dot + 1 + length } : { where: of.where, from: of.dot - length, to: of.dot });
  const words = (of: Dotted, length: number): string => (way > 0 ? of.after.slice(0, length) : of.before.slice(-length));
  return { ...span(other, b), right: words(one, a), count: 1, first: span(one, a) };
}
