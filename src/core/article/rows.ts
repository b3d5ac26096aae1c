import { CELLS, type Reading, type Readings } from './readings';
import { DIGIT, PAUSE } from './signs';

/// How a line stands to the rows of a table or list: `starts` with its label, `inside` one that runs over lines, `ends` it, `no` row.
export interface RowPlace {
  readonly starts: boolean;
  readonly ends: boolean;
}

/// A row runs over this many lines at most.
const ROW_LINES = 4;
const ENDS = /[；;。）)]$/;
const NONE: RowPlace = { starts: false, ends: false };

/// So many lines in a row with a label and no sentence in them are the rows of a list, whatever their labels.
const LIST = 3;

/// The form of a line's label: numbers and Han characters by their number alone (时间 and 地点 are of one form), and times with their minutes as those without.
function formOf(line: Reading): string | null {
  return !line.label ? null : line.shown.slice(0, line.shown.search(/[：:]/)).replace(/\d+/g, '0').replace(/\p{Script=Han}/gu, '字').replace(/^(?:0字)+$/, '0字');
}

/// Where rows stand: lines with labels, each row perhaps over several lines, that follow a line which announces them or a row of their kind. Two rows are of one kind if
/// their labels have one form, or if the first ends with a semicolon.
export function rowPlaces(lines: Readings): RowPlace[] {
  const places: RowPlace[] = new Array<RowPlace>(lines.length).fill(NONE);
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    const form = formOf(lines.at(i));
    if (form === null) continue;
    const chained = last >= 0 && i - last <= ROW_LINES && holds(lines, last, i, form);
    if (chained) {
      places[last] = { starts: true, ends: places[last]!.ends || i - last === 1 };
      places[i - 1] = { starts: places[i - 1]!.starts || i - 1 === last, ends: true };
      places[i] = { starts: true, ends: false };
    }
    last = i;
  }
  listRows(lines, places);
  for (let i = 0; i < lines.length; i++) if ((lines.marks[i]! & CELLS) !== 0) places[i] = { starts: true, ends: true };
  for (let i = 0; i < lines.length; i++) if (places[i]!.starts && !places[i]!.ends) close(lines, places, i);
  return places;
}

function listRows(lines: Readings, places: RowPlace[]): void {
  const row = (line: Reading | undefined): boolean => line !== undefined && line.label && line.end !== 'pause' && line.end !== 'colon' && !line.stopInside;
  for (let i = 0; i < lines.length; i++) {
    let to = i;
    while (row(lines.get(to))) to++;
    if (to - i >= LIST) for (let k = i; k < to; k++) places[k] = { starts: true, ends: true };
    if (to > i) i = to;
  }
}

/// Whether the lines from label to label are one row, and the next one is of its kind.
function holds(lines: Readings, from: number, to: number, form: string): boolean {
  for (let k = from; k < to - 1; k++) if (lines.at(k).end === 'sentence' || lines.at(k).end === 'colon') return false;
  const end = lines.at(to - 1);
  if (/[，、,：:]$/.test(end.shown)) return false;
  return /[；;]$/.test(end.shown) || (formOf(lines.at(from)) === form && (ENDS.test(end.shown) || (to - from === 1 && isWhole(lines, to))));
}

/// Whether a line with a label is a row as it stands, not the first line of a paragraph that begins with a form of address or a name.
function isWhole(lines: Readings, at: number): boolean {
  const next = lines.get(at + 1);
  return lines.at(at).end === 'sentence' || ENDS.test(lines.at(at).shown) || next === undefined || next.label || next.width > lines.at(at).width + WIDER;
}

/// By how many em the line behind a row may be wider, where that row is a paragraph's first line with its indent.
const WIDER = 3;

/// The last row of a list ends where its text does.
function close(lines: Readings, places: RowPlace[], from: number): void {
  for (let k = from; k < Math.min(lines.length, from + ROW_LINES) && (k === from || !places[k]!.starts); k++) {
    if (!ENDS.test(lines.at(k).shown)) continue;
    places[k] = { starts: k === from, ends: true };
    return;
  }
}

/// So many rows with cells make a table, and so many cells a row.
const LEAST_ROWS = 3, LEAST_CELLS = 3;
/// A blank that nothing but a table has in its rows: between two numbers, or between two words.
const CELL_GAP = /\d%?[\s\u3000]+[-+]?\d|\p{Script=Han}[\s\u3000]+\p{Script=Han}/u;
/// Numbers set apart by blanks, as no letter-spaced line has them.
const NUMBERS_APART = /\d%?[\s\u3000]+[-+]?\d[\d.]*%?(?:[\s\u3000]+[-+]?\d|$)/;

/// Whether a line by itself may be a row whose cells blanks part: no sentence, and no line that is spaced out.
export const mayHaveCells = (text: string): boolean => text.length <= LONGEST_ROW && CELL_GAP.test(text) && text.split(/[\s\u3000]+/).length >= LEAST_CELLS;

/// Whether its cells are numbers, which looks as if it were spaced out.
export const hasNumberCells = (text: string): boolean => text.length <= LONGEST_ROW && NUMBERS_APART.test(text) && mayHaveCells(text);

const LONGEST_ROW = 60;

/// A row of a word, a number and more: text looks like it where blanks stand around numbers, but not three lines of it together, all without a mark and narrower than the column.
const NUMBERED = /^\p{Script=Han}{2,8}[\s\u3000]*[-+]?\d[\d.]*%?[\s\u3000]*\p{Script=Han}{1,6}(?:[\s\u3000]*[-+]?\d[\d.]*%?)?$/u;
const LONGEST_NUMBERED = 24;
/// What part of the column's width such rows have at most.
const NARROW = 0.7;

/// Of the lines that may be rows with cells, those that stand together stay marked.
export function markTables(lines: Readings): void {
  const hasCells = (i: number): boolean => (lines.marks[i]! & CELLS) !== 0;
  const isRow = (i: number): boolean => hasCells(i) || isNumbered(lines, i);
  for (let i = 0; i < lines.length; i++) {
    const to = runEnd(i, lines.length, isRow);
    const holds = to - i >= LEAST_ROWS && isNarrow(lines, i, to);
    for (let k = i; k < to; k++) {
      // Rows with cells do not need the numbered lines beside them.
      const end = holds ? to : runEnd(k, to, hasCells);
      if (!holds && end - k < LEAST_ROWS) {
        lines.mark(k, CELLS, false);
        continue;
      }
      for (; k < end; k++) lines.mark(k, CELLS, true);
      k--;
    }
    i = Math.max(i, to - 1);
  }
}

/// Where the run of places ends that begins at `from`.
function runEnd(from: number, to: number, belongs: (i: number) => boolean): number {
  let end = from;
  while (end < to && belongs(end)) end++;
  return end;
}

const isNumbered = (lines: Readings, i: number): boolean =>
  (lines.signs[i]! & (DIGIT | PAUSE)) === DIGIT && lines.lengthOf(i, i + 1) <= LONGEST_NUMBERED && lines.lengthOf(i, i + 1) < lines.lines.to[i]! - lines.lines.from[i]! && NUMBERED.test(lines.lines.text(i));

/// Whether rows that are told by their numbers alone are narrower than the text around them.
function isNarrow(lines: Readings, from: number, to: number): boolean {
  let widest = 0;
  let told = true;
  for (let i = from; i < to; i++) {
    widest = Math.max(widest, lines.width[i]!);
    if ((lines.marks[i]! & CELLS) === 0) told = false;
  }
  return told || widest <= NARROW * Math.max(lines.width[from - 1] ?? 0, lines.width[from - 2] ?? 0, lines.width[to] ?? 0, lines.width[to + 1] ?? 0);
}
