import { fillsMeasure } from '../page/measure';
import type { Block, BodyBlock } from './blocks';
import type { Readings } from './readings';
import { pairOf, pairsOn } from './ties';

/// So many bodies behind it the rest of a text is looked for.
const REACH = 6;

/// The first line of a paragraph that another text interrupts at once looks like a headline of one line: it has no stop, and something else follows. It is text where it is as long as one of the text
/// before, and a text that goes on in mid-sentence behind begins with the rest of a word that the line began: the two characters stand side by side elsewhere on the page.
export function freeStubs(lines: Readings, blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  if (!out.some((block) => block.kind === 'body' && block.midway)) return out;
  const stubs = out.flatMap((block, i) => (mayBeStub(lines, out[i - 1], block) ? [i] : []));
  if (stubs.length === 0) return out;
  const goOn = stubs.map((i) => restsBehind(out, i).map((rest) => pairOf(lines, out[i]!.from, rest.from)));
  const known = pairsOn(lines.shown, new Set(goOn.flat()));
  for (let k = stubs.length - 1; k >= 0; k--) {
    if (!goOn[k]!.some((pair) => known.has(pair))) continue;
    const i = stubs[k]!;
    const { from, to } = out[i]!;
    const text = out[i - 1] as BodyBlock;
    out.splice(i - 1, 2, { ...text, to, units: [...text.units, { from, to, verse: false, measure: text.units.at(-1)!.measure, margin: 0, stops: true }] });
  }
  return out;
}

/// Whether a headline of one line, right behind a text that ended with its sentence, is as long as that one's full lines or as a paragraph's first.
function mayBeStub(lines: Readings, before: Block | undefined, block: Block): boolean {
  if (block.kind !== 'head' || block.to - block.from > 1 || before?.kind !== 'body') return false;
  const line = lines.at(block.from);
  const unit = before.units.at(-1)!;
  const last = lines.at(before.to - 1);
  if (line.spaced || line.end !== 'open' || unit.verse || last.end !== 'sentence' || last.trailing) return false;
  return fillsMeasure(line.width, unit.measure);
}

/// The bodies near behind that begin in mid-sentence.
function restsBehind(blocks: readonly Block[], at: number): BodyBlock[] {
  const out: BodyBlock[] = [];
  for (let i = at + 1, seen = 0; i < blocks.length && seen < REACH; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'body') continue;
    seen++;
    if (block.midway) out.push(block);
  }
  return out;
}
