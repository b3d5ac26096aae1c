import { INDENT } from '../page/measure';
import type { Block } from './blocks';
import type { Readings } from './readings';

/// By line: whether a text that stopped may go on there, or whether one may have stopped right before it.
export const AWAITED = 1, STOPS_BEFORE = 2;

/// A text goes on at most so many lines behind where it stopped.
const REACH = 160;
/// By how many em the line at which a text stops may be shorter than its measure: it is a full line, as in the middle of a paragraph.
const SHORT = 1.6;

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
      if (unit.to - unit.from < 2 || next.kind !== 'head' || last.end !== 'open' || end === 'sentence' || end === 'colon' || width < unit.measure - SHORT) return;
      out ??= new Uint8Array(lines.length);
      out[block.to - 1] = STOPS_BEFORE;
    }
    out ??= new Uint8Array(lines.length);
    out.fill(AWAITED, next.from + 1, Math.min(lines.length, next.from + REACH));
  });
  return out;
}
