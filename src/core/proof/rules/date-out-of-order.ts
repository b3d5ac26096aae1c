import type { Report } from '../../rule/rule';
import { reversedEvents } from '../reckon/chronicle';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

export const dateOutOfOrder: ProofParagraphRule = {
  name: 'date-out-of-order', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: ['年月', DIGITS],
  docs: {
    what: { zh: '按时间先后叙述的几件事，有一件的日期跑到了前面', en: 'Of events that are told in their order one is dated before the one which it follows' },
    why: { zh: '一路顺着时间说下来，只有一处倒回去，或者“随后”“审查后于”的日期反而更早，多半是日期写错了', en: 'Where all dates ascend but for one, or what “then” happened is earlier, the date is a slip' },
    instead: { zh: '核对日期；确是追述的，写明“此前”“早在”', en: 'Check the date; what is told back says so' },
  },
  messages: { earlier: { zh: '前面说的是{other}，接着说的{date}反而更早', en: 'First comes {other}; {date}, told after it, is earlier' } },
  due: (text) => hasTwoDates(text),
  *check({ text, where }): Iterable<Report> {
    for (const { wrong, before, fix } of reversedEvents(text)) {
      yield {
        from: wrong.from, to: wrong.to, fixes: fix === undefined ? [] : [fix], trust: fix === undefined ? 'none' : 'offer', message: 'earlier', data: { date: wrong.words, other: before.words },
        related: [{ where, from: before.from, to: before.to }],
      };
    }
  },
};

/// Whether a month or a year stands behind a digit twice.
const hasTwoDates = (text: string): boolean => standsTwice(text, '月') || standsTwice(text, '年');

function standsTwice(text: string, mark: string): boolean {
  let found = 0;
  for (let at = text.indexOf(mark, 1); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before >= 0x30 && before <= 0x39 && ++found > 1) return true;
  }
  return false;
}
