import type { Pattern } from './patterns';

/// Constructions with a gap, a row of data each: `取决于{}决定的 → 取决于{}`.

/// What stands in a gap: a stretch of one clause, of one character to as many where the row says nothing else.
const GAP = '[^，。；：！？“”\\n]';
const LONGEST = 24;
/// Behind a construction its clause ends.
const ENDS = '(?=[，。；：！？、”]|$)';

/// Alternatives, or one class of characters with a count; a gap.
const PIECE = /\(((?:[^()]|\{\d\})+)\)|\{(\d*)\}/g;
const REFERENCE = /\$(\d)|\{\}/g;

/// The words on one side of the gap, by what the alternatives were.
type Side = (choice: (number: number) => string) => string;

/// The patterns of rows `wrong → right | right`, a line each, best first.
///
/// In `wrong`, `(a|b)` are alternatives, `{}` is a gap of 1 to 24 characters of one clause, `{6}` one of at most six; `…` ends the fault, and what stands behind it must follow. Where no `…` stands, the clause must end.
/// In `right`, `$1` is what the first alternatives were, `{}` the gap. `message` is given `one` and `other`, the words before the gap and those behind it.
/// Throws on a row that is not written so.
export function frames(rows: string, message: string): Pattern[] {
  return rows.trim().split('\n').map((row) => patternOf(row, message));
}

function patternOf(row: string, message: string): Pattern {
  const [, wrong = '', behind, rights = ''] = /^([^→…]+?)(?:…([^→]*?))?\s*→\s*(.+)$/.exec(row) ?? [];
  const fixes = rights.split('|').map((right) => right.trim());
  const choices: number[] = [];
  let gap = 0;
  let groups = 0;
  const source = wrong.replace(PIECE, (_, words: string | undefined, size: string) => {
    groups++;
    if (words !== undefined) {
      choices.push(groups);
      return `(${words})`;
    }
    if (gap > 0) throw new Error(`two gaps: ${row}`);
    gap = groups;
    return `(${GAP}{1,${size === '' ? LONGEST : size}}?)`;
  });
  if (wrong === '' || fixes.some((right) => right === '' || [...right.matchAll(REFERENCE)].some(([, choice]) => (choice === undefined ? gap === 0 : choices[Number(choice) - 1] === undefined)))) throw new Error(`not a frame: ${row}`);
  const [one, other] = gap > 0 ? sidesOf(wrong) : [];
  return {
    find: new RegExp(source + (behind === undefined ? ENDS : `(?=${behind})`)), message,
    fix: (hit) => fixes.map((right) => right.replace(REFERENCE, (_, choice: string | undefined) => hit[choice === undefined ? gap : choices[Number(choice) - 1]!]!)),
    data(hit) {
      const choice = (number: number): string => hit[choices[number]!]!;
      return one && other ? { one: one(choice), other: other(choice) } : { one: choice(0), other: choice(choices.length - 1) };
    },
  };
}

/// The words before the gap and behind it.
function sidesOf(wrong: string): readonly [Side, Side] {
  const [before = '', after = ''] = wrong.split(/\{\d*\}(?![^(]*\))/);
  const side = (part: string, first: number): Side => (choice) => {
    let number = first;
    return part.replace(/\([^()]+\)/g, () => choice(number++));
  };
  return [side(before, 0), side(after, before.match(/\(/g)?.length ?? 0)];
}
