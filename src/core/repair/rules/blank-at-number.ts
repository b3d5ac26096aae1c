import type { CharKind } from '../../text/chars';
import { strayBlanks } from '../blanks';
import type { BlankRun } from '../blanks';
import { CLAUSE, DISPLAY } from '../rule';
import type { RepairRule } from '../rule';
import { BLANK } from '../traits';
import type { Role } from '../../text/role';

const WESTERN: ReadonlySet<CharKind> = new Set<CharKind>(['digit', 'latin', 'unit']);
/// What an address ends with, or an entry's number, as far as it stands before a blank; and a sign that joins two words as a mark does.
const ADDRESS = /[A-Za-z\d]\/$/;
const ENTRY = /^\d{1,2}[.．]$/;

export const blankAtNumber: RepairRule = {
  name: 'blank-at-number',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'layout',
  needs: BLANK,
  roles: new Set<Role>(['kicker', 'headline', 'deck', 'subhead', 'dateline', 'paragraph', 'item', 'verse', 'row', 'caption']),
  docs: {
    what: { zh: '汉字与数字、字母之间的空白', en: 'A blank between Han characters and digits or Latin letters' },
    why: { zh: '报纸正文汉字与数字、字母之间不空格，空白来自排版拉开的字距', en: 'Newspapers set no blank there; it comes from the setting' },
    instead: { zh: '删去', en: 'Nothing' },
  },
  messages: {
    stray: { zh: '汉字与数字、字母之间不空格', en: 'No blank between Han characters and digits or Latin letters' },
    clauses: { zh: '数字、字母旁的空格，也可能分隔两句', en: 'A blank beside a number or Latin word; it may part two clauses' },
  },
  * check({ text, role }) {
    const runs = strayBlanks(text, role);
    for (const [i, run] of runs.entries()) {
      const { from, to, left, right } = run;
      const western = (left === 'han' && WESTERN.has(right)) || (right === 'han' && WESTERN.has(left)) || (left === 'digit' && right === 'unit');
      if (role === 'row' && !isOfTime(text, run)) continue;
      if (!western && !(left === 'han' && text[to] === '+') && !(right === 'han' && closesSign(text, from))) continue;
      const doubtful = text.slice(from, to).includes('\u3000') || DISPLAY.has(role) && partsClauses(text, run, runs[i - 1], runs[i + 1]);
      yield { from, to, fixes: [''], message: doubtful ? 'clauses' : 'stray', ...(doubtful && { trust: 'offer' as const }) };
    }
  },
};

/// In a row blanks part the cells, but not a number from what it counts of a day, nor a span of time.
const isOfTime = (text: string, { from, to, left, right }: BlankRun): boolean =>
  (left === 'digit' && /[年月日时分秒]/.test(text[to]!)) || (right === 'digit' && (/[至到]/.test(text[from - 1]!) || FINER.test(text[from - 1]! + text.slice(to, to + 4))));
/// A day goes on with its finer part: 9月|12日, 7时|30分.
const FINER = /^(?:年\d{1,2}月|月\d{1,2}日|时\d{1,2}分|分\d{1,2}秒)/;

/// Whether an address, an entry's number or a plus sign ends before the blank.
function closesSign(text: string, from: number): boolean {
  const last = text[from - 1];
  return last === '+' || (last === '/' && ADDRESS.test(text.slice(from - 2, from))) || ((last === '.' || last === '．') && from <= 3 && ENTRY.test(text.slice(0, from)));
}

/// Whether a blank of a headline may part two clauses, `启用　36对新人`: both sides are long enough for one, and the number or word is not set off on its other side too.
/// Behind a bare number no clause begins: its measure word does. Nor does one with a telephone's number.
function partsClauses(text: string, { from, to, left, right }: BlankRun, before: BlankRun | undefined, behind: BlankRun | undefined): boolean {
  const start = before?.to ?? 0;
  const end = behind?.from ?? text.length;
  if (right === 'digit' && PHONE.test(text.slice(to, to + 16)) && CALLED.test(text.slice(0, from))) return false;
  if (left === 'digit' || from - start < CLAUSE || end - to < CLAUSE && !behind) return false;
  const setOff = right === 'han' ? before && /^[\w.]+$/.test(text.slice(start, from)) : behind && /^[\w.]+$/.test(text.slice(to, end));
  return !setOff;
}

const PHONE = /^\d{3,4}[-—–―]?\d{3,4}[-—–―]?\d{3,4}(?!\d)/;
const CALLED = /(?:热线|电话|拨打|客服)$/;
