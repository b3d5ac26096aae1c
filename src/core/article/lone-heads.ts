import type { Block } from './blocks';
import type { Readings } from './readings';

/// A short headline of one line behind the last text of a page is easily read as a running head, which it looks like: on a page that prints its headlines behind the
/// texts, a word alone right behind a text that would have no other is that text's headline. Lines that are furniture by their own form stay so.
export function freeLoneHeads(lines: Readings, blocks: readonly Block[]): Block[] {
  if (!printsHeadsBehind(blocks)) return [...blocks];
  return blocks.map((block, i): Block => {
    if (block.kind !== 'furniture' || lines.at(block.from).furniture !== 'perhaps' || !HAN.test(lines.at(block.from).shown)) return block;
    return blocks[i - 1]?.kind === 'body' && blocks[i + 1]?.kind !== 'head' ? { kind: 'head', from: block.from, to: block.to } : block;
  });
}

const HAN = /\p{Script=Han}/u;

/// Whether the page begins with a text, and most of its texts have a headline right behind them.
function printsHeadsBehind(blocks: readonly Block[]): boolean {
  const placed = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'caption' && kind !== 'byline');
  if (placed[0]?.kind !== 'body') return false;
  const texts = placed.flatMap(({ kind }, i) => (kind === 'body' ? [placed[i + 1]?.kind === 'head'] : []));
  return texts.length > 2 && texts.filter(Boolean).length * 2 > texts.length;
}
