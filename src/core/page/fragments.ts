import { CharSet } from '../text/char-set';
import { Lines } from './lines';
import { INDENT, UNLIKE } from './measure';
import { emWidth } from './width';

/// Marks that are drawn together where two of them meet (》，and ，“): the second is set back by half an em, and extraction takes that for the start of another line.
const OPENS = new CharSet('“‘（《〈「『【〔');
const CLOSES = new CharSet('，。、；：！？）〕】》〉」』’”');
/// What ends a sentence: behind it a paragraph may begin with a quotation.
const ENDS = /[。！？…][”’）》」』]*$/;

/// By how much a pair of marks is drawn together, in em.
export const DRAWN = 0.5;
/// How many lines on either side tell the measure.
const NEAR = 8;
/// What must tell the less usual of two ways to read a line from the other, in em.
const DOUBT = 0.3;
/// A page with so many lines that begin, behind a mark, with one that no line may begin with breaks them between marks, unless as many begin so behind a word; where another mark could begin a line,
/// more is asked.
const FEW = 1, HABIT = 2;

/// Puts lines together again that were cut between two marks. A line never begins with a closing mark, so that the rest of one is told by its mark; where the mark opens a quotation, both parts must
/// fill a line of the measure. Pages without any such line, which is nearly all of them, stay as they are. Linear.
export function mendLines(lines: Lines): Lines {
  let rests = 0;
  let loose = 0;
  for (let i = 1; i < lines.count; i++) {
    if (!CLOSES.has(firstOf(lines, i))) continue;
    if (CLOSES.has(lastOf(lines, i - 1))) rests++;
    else loose++;
  }
  if (rests < FEW || loose > rests) return lines;
  const widths = Float64Array.from({ length: lines.count }, (_, i) => emWidth(lines.source, 1, lines.from[i], lines.to[i]));
  const closed = glue(lines, restsOf(lines, widths));
  if (rests < HABIT) return closed;
  const wide = Float64Array.from({ length: closed.count }, (_, i) => emWidth(closed.source, 1, closed.from[i], closed.to[i]) - DRAWN * (closed.inner.get(i)?.length ?? 0));
  return glue(closed, openingsOf(closed, wide));
}

const lastOf = (lines: Lines, i: number): number => lines.source.charCodeAt(lines.to[i]! - 1);
const firstOf = (lines: Lines, i: number): number => lines.source.charCodeAt(lines.from[i]!);

/// Whether line `i` begins with one of the marks, and the line before it ends with one that closes.
const meets = (lines: Lines, i: number, marks: CharSet): boolean => marks.has(firstOf(lines, i)) && CLOSES.has(lastOf(lines, i - 1));

/// By line, whether it is the rest of the one before, by its closing mark. On a page that lets such marks begin lines, the line before is full.
function restsOf(lines: Lines, widths: Float64Array): boolean[] {
  const out: boolean[] = [false];
  let width = widths[0]!;
  for (let i = 1; i < lines.count; i++) {
    const whole = width + widths[i]! - DRAWN;
    const rest = meets(lines, i, CLOSES) && whole <= widest(widths, i) + 1;
    out.push(rest);
    width = rest ? whole : widths[i]!;
  }
  return out;
}

/// The same where the mark opens: a chain of lines is one as far as the measure goes. Behind the end of a sentence, where a paragraph may begin, the whole must fill a line.
function openingsOf(lines: Lines, widths: Float64Array): boolean[] {
  const out = new Array<boolean>(lines.count).fill(false);
  for (let i = 1; i < lines.count; i++) {
    if (!meets(lines, i, OPENS)) continue;
    let to = i;
    let width = widths[i - 1]!;
    const room = recurring(widths, i) + UNLIKE;
    while (to < lines.count && meets(lines, to, OPENS) && width + widths[to]! - DRAWN <= room) width += widths[to++]! - DRAWN;
    if (to === i) continue;
    const full = fillsLine(widths, i, to, width);
    for (let k = i; k < to; k++) out[k] = full || !ENDS.test(lines.text(k - 1));
    i = to;
  }
  return out;
}

function widest(widths: Float64Array, at: number): number {
  let most = 0;
  for (let k = Math.max(0, at - NEAR); k < Math.min(widths.length, at + NEAR); k++) if (widths[k]! > most) most = widths[k]!;
  return most;
}

/// The greatest width near by that another line has, too: one headline is no measure.
function recurring(widths: Float64Array, at: number): number {
  const near = widths.slice(Math.max(0, at - NEAR), at + NEAR).sort().reverse();
  for (let k = 0; k + 1 < near.length; k++) if (near[k]! - near[k + 1]! <= UNLIKE) return near[k]!;
  return near[0]!;
}

/// Whether lines `at - 1` to `to` (excluded), of that width together, are as long as a full line near by or as a paragraph's first, and rather that than the last one's being a paragraph's first by itself.
function fillsLine(widths: Float64Array, at: number, to: number, width: number): boolean {
  let sum = 0;
  let count = 0;
  const full = recurring(widths, at);
  for (let k = Math.max(0, at - NEAR); k < Math.min(widths.length, to + NEAR); k++) {
    if ((k >= at - 1 && k < to) || Math.abs(widths[k]! - full) > 2 * UNLIKE) continue;
    sum += widths[k]!;
    count++;
  }
  const measure = count > 0 ? sum / count : full;
  const off = Math.min(Math.abs(width - measure), Math.abs(width + INDENT - measure) + DOUBT);
  return off <= UNLIKE && off + DOUBT < Math.abs(widths[to - 1]! + INDENT - measure);
}

/// The lines with those that are rests put to the ones before.
function glue(lines: Lines, rest: readonly boolean[]): Lines {
  const out = new Lines(lines.source);
  for (let i = 0; i < lines.count; i++) {
    const inner = lines.inner.get(i) ?? [];
    if (rest[i]) out.extend(lines.to[i]!, [lines.from[i]!, ...inner]);
    else {
      out.add(lines.from[i]!, lines.to[i]!, lines.gap[i]!);
      if (inner.length > 0) out.extend(lines.to[i]!, inner);
    }
  }
  return out;
}
