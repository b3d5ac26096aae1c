import { blankRuns } from '../blanks';
import { SPACED } from '../rule';
import type { RepairRule } from '../rule';
import { BLANK } from '../traits';
import { nextChar } from '../../text/chars';
import type { Span } from '../../text/span';

/// A subhead's number, `三　某某`, is set apart by a printed blank.
const NUMERAL = /[一二三四五六七八九十]/;

export const blankInHeadline: RepairRule = {
  name: 'blank-in-headline',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  needs: BLANK,
  roles: SPACED,
  docs: {
    what: { zh: '标题、诗行里断开一个词的空白', en: 'A blank that splits a word of a headline or verse' },
    why: { zh: '标题、诗行里的空格分隔两句；只隔出一个字，或隔开本版别处连写的两个字的，是提取留下的', en: 'A blank in a headline or verse parts two clauses; one that cuts off a single character, or two that stand together elsewhere on the page, was left by extraction' },
    instead: { zh: '删去', en: 'Nothing' },
  },
  messages: {
    lone: { zh: '空格隔出一个单字，不成句', en: 'The blank cuts off a single character, which is no clause' },
    split: { zh: '本版别处这两个字连写，空格断开了词', en: 'Elsewhere on the page these two characters stand together: the blank splits a word' },
  },
  * check({ text }, { page }) {
    const gaps = blankRuns(text).filter(({ left, right }) => left === 'han' && right === 'han');
    const split = new Set(gaps.filter((gap) => page?.pairs.has(before(text, gap) + after(text, gap))));
    for (const { from, to } of split) yield { from, to, fixes: [''], message: 'split' };
    const clauses = gaps.filter((gap) => !split.has(gap));
    for (const [i, gap] of clauses.entries()) {
      const { from, to } = gap;
      const start = i === 0 ? text.length - text.trimStart().length : clauses[i - 1]!.to;
      const end = i + 1 < clauses.length ? clauses[i + 1]!.from : text.trimEnd().length;
      const first = before(text, gap);
      if (from - start === first.length && !(i === 0 && NUMERAL.test(first)) || end - to === after(text, gap).length) yield { from, to, fixes: [''], message: 'lone' };
    }
  },
};

/// The character before a gap, and the one behind it.
const before = (text: string, { from }: Span): string => text.slice(from >= 2 && text.codePointAt(from - 2)! > 0xffff ? from - 2 : from - 1, from);
const after = (text: string, { to }: Span): string => text.slice(to, nextChar(text, to));
