import { blankRuns } from '../blanks';
import type { BlankRun } from '../blanks';
import { CLAUSE, SPACED } from '../rule';
import type { RepairRule } from '../rule';
import { BLANK } from '../traits';

/// Marks that a letter-spaced character may carry with it.
const MARKS = /[“”‘’（）《》，。、；：？！—…·]/g;
/// …or that is spaced out as characters are.
const SINGLE = /^(?:\p{Script=Han}|\d)?$/u;

export const letterSpacing: RepairRule = {
  name: 'letter-spacing',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  needs: BLANK,
  roles: SPACED,
  docs: {
    what: { zh: '标题、诗行字间拉开的空白', en: 'The blanks of a letter-spaced headline or verse' },
    why: { zh: '为撑满栏宽拉开了字距，提取后每个字之间留下空格', en: 'The line was spaced out to fill its measure, and each gap came out as a blank' },
    instead: { zh: '合为连排', en: 'Close it up' },
  },
  messages: { spaced: { zh: '字距拉开，合为连排', en: 'The line is letter-spaced: close it up' } },
  * check({ text }) {
    const gaps = blankRuns(text).filter(({ left, right }) => left !== 'none' && right !== 'none');
    // Token i stands before gap i, the last one behind the last gap.
    const tokens = gaps.map(({ from }, i) => text.slice(i === 0 ? 0 : gaps[i - 1]!.to, from).trim());
    if (gaps.length > 0) tokens.push(text.slice(gaps.at(-1)!.to).trim());
    const single = tokens.map((token) => SINGLE.test(token.length > 8 ? token : token.replace(MARKS, '')));
    for (let first = 0; first < tokens.length;) {
      let last = first;
      while (last < tokens.length && single[last]) last++;
      const count = last - first;
      if (count >= 3 || count === 2 && tokens.length === 2) yield* close(gaps, tokens, first, last - 1);
      first = Math.max(last, first + 1);
    }
  },
};

/// The gaps from token `first` to token `last`, and those to a word beside them that is no clause of its own. A gap more than twice as wide as the narrowest parts two words.
function* close(gaps: readonly BlankRun[], tokens: readonly string[], first: number, last: number) {
  const width = ({ from, to }: BlankRun): number => to - from;
  let narrowest = Infinity;
  for (let i = first; i < last; i++) narrowest = Math.min(narrowest, width(gaps[i]!));
  const clause = (token: string | undefined): boolean => token === undefined || [...token.slice(0, 2 * CLAUSE)].length >= CLAUSE;
  const from = first > 0 && !clause(tokens[first - 1]) ? first - 1 : first;
  const to = last + 1 < tokens.length && !clause(tokens[last + 1]) ? last + 1 : last;
  for (let i = from; i < to; i++) {
    if (width(gaps[i]!) <= 2 * narrowest) yield { from: gaps[i]!.from, to: gaps[i]!.to, fixes: [''], message: 'spaced' };
  }
}
