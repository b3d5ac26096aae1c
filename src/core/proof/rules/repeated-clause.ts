import type { Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { PROSE, type ProofParagraphRule } from '../rule';
import { Matches } from '../sign';
import { LEAD, unitsOf } from '../standing';

/// What stands in no clause, and which of it ends one.
const PARTS = new CharSet('，。；：！？“”‘’、（）\n');
const ENDS = new CharSet('，。；');
const COMMA = '，'.charCodeAt(0);
/// What a clause stands behind; or behind a comma that stands behind none of the others.
const BEFORE = new CharSet('。；！？　');
const NO_CLAUSE = new CharSet('，。；！？：“”、\n');
const [LEAST, MOST] = [3, 40];
/// 一问一答: said twice on purpose.
const STEPS = /^[一二三四五六七八九十两几][\u4e00-\u9fff][一二三四五六七八九十两几][\u4e00-\u9fff]$/;
const QUOTED = new Matches(/(“[^“”\n]{3,40}[。！？]”)\1/);

export const repeatedClause: ProofParagraphRule = {
  name: 'repeated-clause', class: 'duplicate', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '，“',
  docs: {
    what: { zh: '一个分句、一句引语紧接着又出现一次', en: 'A clause or a quotation that stands twice in a row' },
    why: { zh: '多半是录入或修改时留下的', en: 'Mostly left over from typing or editing' },
    instead: { zh: '删去一处', en: 'Drop one' },
  },
  messages: { again: { zh: '与前面的分句完全相同', en: 'The same as the clause before' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    for (const from of clausesAgain(text)) {
      const clause = text.slice(from, text.indexOf('，', from));
      yield { from, to: from + 2 * clause.length + 1, fixes: [clause], message: 'again' };
    }
    for (const hit of QUOTED.in(field)) yield { from: hit.index, to: hit.index + hit[0].length, fixes: [hit[1]!], message: 'again' };
  },
};

/// Where a clause begins that stands again behind its comma, up to the next mark.
function clausesAgain(text: string): readonly number[] {
  const units = unitsOf(text);
  const out: number[] = [];
  let past = 0;
  /// The last mark, if it is a comma.
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = units[at + LEAD]!;
    if (!PARTS.has(unit)) continue;
    const length = at - comma - 1;
    const from = comma - length;
    if (comma >= 0 && length >= LEAST && length <= MOST && from >= past && ENDS.has(unit) && beginsAt(units, from) && isAgain(units, from, length)) {
      const clause = text.slice(from, comma);
      // Whoever speaks may say a thing twice: nothing within quotation marks.
      if (text.lastIndexOf('“', from) <= text.lastIndexOf('”', from) && !STEPS.test(clause)) {
        out.push(from);
        past = at;
      }
    }
    comma = unit === COMMA ? at : -1;
  }
  return out;
}

function beginsAt(units: Uint16Array, from: number): boolean {
  const before = units[from + LEAD - 1]!;
  return from === 0 || BEFORE.has(before) || (from > 1 && before === COMMA && !NO_CLAUSE.has(units[from + LEAD - 2]!));
}

function isAgain(units: Uint16Array, from: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (units[from + LEAD + k] !== units[from + LEAD + length + 1 + k]) return false;
  return true;
}
