import type { Report } from '../../rule/rule';
import { BLANKS } from '../begins';
import { CharSet } from '../../text/char-set';
import { PROSE, type ProofParagraphRule } from '../rule';

/// A list: three stretches at least, of at most twelve characters, with 、 between them.
const LIST = /[^，。；：！？、“”‘’《》（）\s]{1,12}(?:、[^，。；：！？、“”‘’《》（）\s]{1,12}){2,}/y;
const LONGEST = 12;
const PARTS = new CharSet(`，。；：！？、“”‘’《》（）${BLANKS}`);
/// A single character may stand twice: 张、王、李、张 are four people. So may a figure, and 提速、提速、再提速.
const LEAST = 2;

export const repeatedItem: ProofParagraphRule = {
  name: 'repeated-item', class: 'duplicate', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '、',
  docs: {
    what: { zh: '并列的几项里有一项出现了两次', en: 'An item that stands in a list twice' },
    why: { zh: '多半是录入时重复，或把另一项写错了', en: 'Mostly typed twice, or meant to be another' },
    instead: { zh: '删去重复的一项，或核对是否另有所指', en: 'Drop one, or see what was meant' },
  },
  messages: { twice: { zh: '并列的各项里“{item}”出现了两次', en: '{item} stands in the list twice' } },
  *check({ text }): Iterable<Report> {
    for (const hit of listsIn(text)) {
      const items = hit[0].split('、');
      let to = hit.index + items[0]!.length;
      for (let later = 1; later < items.length; later++) {
        const from = to;
        to += items[later]!.length + 1;
        const item = itemAgain(items, later);
        if (item === undefined) continue;
        yield { from, to: from + 1 + item.length, fixes: [''], message: 'twice', data: { item } };
        break;
      }
    }
  },
};

/// The lists of a text, from left to right.
function listsIn(text: string): readonly RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  let past = 0;
  for (let mark = text.indexOf('、'), next = 0; mark >= 0; mark = next) {
    next = text.indexOf('、', mark + 1);
    // A list has a second mark, an item behind the first.
    if (mark < past || next > mark + LONGEST + 1) continue;
    if (next < 0) break;
    let from = mark;
    while (from > past && from > mark - LONGEST && !PARTS.has(text.charCodeAt(from - 1))) from--;
    LIST.lastIndex = from;
    const hit = LIST.exec(text);
    if (!hit) continue;
    out.push(hit);
    past = from + hit[0].length;
  }
  return out;
}

/// The item at `later` where one before it is the same; the first may have its verb before it, the last one 等 and what follows the list behind it.
function itemAgain(items: readonly string[], later: number): string | undefined {
  const item = later === items.length - 1 ? items[later]!.replace(/等.*$/, '') : items[later]!;
  if (item.length < LEAST || /[0-9]/.test(item) || items[later + 1]?.startsWith('再')) return undefined;
  for (let i = 0; i < later; i++) if (items[i] === item || (i === 0 && item.length > LEAST && items[0]!.length > item.length + 1 && items[0]!.endsWith(item))) return item;
  return undefined;
}
