import { INDENT } from '../page/measure';
import type { Block, Unit } from './blocks';
import type { Readings } from './readings';
import { DIGIT, LATIN } from './signs';

/// By line: whether a text that stopped may go on there, or whether one may have stopped right before it.
export const AWAITED = 1, STOPS_BEFORE = 2;

/// A text goes on at most so many lines behind where it stopped.
const REACH = 160;
/// By how many em the line at which a text stops may be shorter than its measure: it is a full line, as in the middle of a paragraph.
const SHORT = 1.6;

/// No headline over several lines has a shorter first one, in em.
const LEAST_HEAD = 2.5;
/// By how many em a line in the middle of a paragraph is shorter than its measure where it rather is another text's first, with its indent: at least, and at most.
const INDENTED = 1.3, MOST = 3.2;
/// What the first word of the next line tells by its width, from so many em on.
const WIDE_WORD = 0.2;

/// The lines of a body at which another text may begin, though nothing parts it from the one before: that one's last line is full and ends no sentence, and the next is as short as a paragraph's first.
export function stopsIn(lines: Readings, units: readonly Unit[]): number[] {
  const out: number[] = [];
  for (let u = 0; u < units.length; u++) {
    const unit = units[u]!;
    const next = units[u + 1];
    if (unit.verse) continue;
    for (let i = unit.from + 2; i + 1 < unit.to; i++) if (beginsInside(lines, i, unit.measure) && stopsBefore(lines, i, unit.measure)) out.push(i);
    if (next && !next.verse && unit.to - unit.from > 1 && lines.width[next.from]! <= next.measure - INDENT + SHORT / 2 && stopsBefore(lines, next.from, unit.measure)) out.push(next.from);
  }
  return out;
}

function beginsInside(lines: Readings, i: number, measure: number): boolean {
  // The width of numbers and Latin is not known as well.
  if (((lines.signs[i]! | lines.signs[i - 1]!) & (DIGIT | LATIN)) !== 0) return false;
  const missing = measure - lines.width[i]!;
  if (missing < INDENTED || missing > MOST || lines.runsOn[i - 1]! > 0) return false;
  // The next word had no room.
  const slack = lines.unit[i + 1]! - 1;
  return slack <= WIDE_WORD || missing - slack >= INDENTED;
}

function stopsBefore(lines: Readings, i: number, measure: number): boolean {
  if (lines.width[i - 1]! < measure - SHORT) return false;
  const last = lines.at(i - 1);
  const first = lines.at(i);
  if ((last.end !== 'open' && last.end !== 'pause') || last.letter || last.trailing || last.cells || last.label || last.startsItem || last.heads || last.spaced) return false;
  return !(first.startsItem || first.label || first.cells || first.startsClosing || first.startsMidway || first.spaced);
}

/// Where texts may go on that stopped in mid-sentence: the lines behind a body whose last line is full and ends no sentence. Null where none does.
export function awaitedLines(lines: Readings, blocks: readonly Block[]): Uint8Array | null {
  let out: Uint8Array | null = null;
  blocks.forEach((block, b) => {
    const next = blocks[b + 1];
    if (block.kind !== 'body' || next === undefined || next.kind === 'caption' || next.kind === 'furniture') return;
    const unit = block.units.at(-1)!;
    const last = lines.at(block.to - 1);
    if (unit.verse || last.end === 'sentence' || last.end === 'colon' || last.letter || last.trailing) return;
    if (last.width < unit.measure - SHORT - (unit.to - unit.from === 1 ? INDENT : 0)) {
      // Its short last line without a stop may be the first of the headline behind it: then it stopped before.
      const { end, width } = lines.at(block.to - 2);
      if (unit.to - unit.from < 2 || last.width < LEAST_HEAD || next.kind !== 'head' || last.end !== 'open' || end === 'sentence' || end === 'colon' || width < unit.measure - SHORT) return;
      out ??= new Uint8Array(lines.length);
      out[block.to - 1] = STOPS_BEFORE;
    }
    out ??= new Uint8Array(lines.length);
    out.fill(AWAITED, next.from + 1, Math.min(lines.length, next.from + REACH));
  });
  return out;
}

/// What is awaited somewhere changes how lines are read at most so far from there: beyond, the best ways have met again.
const MARGIN = 100;

/// The stretches of a page in which something is awaited, with so much around them that they can be read by themselves.
export function nearAwaited(awaited: Uint8Array): { readonly from: number; readonly to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (let i = 0; i < awaited.length; i++) {
    if (awaited[i] === 0) continue;
    const from = Math.max(0, i - MARGIN);
    const to = Math.min(awaited.length, i + 1 + MARGIN);
    const last = out.at(-1);
    if (last && from <= last.to) last.to = to;
    else out.push({ from, to });
  }
  return out;
}
