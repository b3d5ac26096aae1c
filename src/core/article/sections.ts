import type { Block } from './blocks';
import type { Readings } from './readings';

/// A section's name (要闻, 科教) is no longer by itself; longer ones are columns'.
const LONGEST = 3;
/// So many of them stand on a page that prints them between its texts.
const SEVERAL = 2;

/// Names of sections that stand alone between texts are easily read as a headline's first or last line. The last line of a headline is none; its first, or all of it, is one where the page has others.
export function freeSections(lines: Readings, blocks: readonly Block[]): Block[] {
  const isSection = (i: number): boolean => lines.lengthOf(i, i + 1) <= LONGEST && lines.at(i).furniture === 'section';
  const names = new Set<string>();
  for (const { kind, from, to } of blocks) {
    if (kind !== 'head' && kind !== 'furniture') continue;
    if (isSection(from)) names.add(lines.textOf(from, from + 1));
    if (isSection(to - 1)) names.add(lines.textOf(to - 1, to));
  }
  if (names.size === 0) return [...blocks];
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'head') return [block];
    let { from, to } = block;
    if (to - from > 1 && isSection(to - 1)) to--;
    if (isSection(from) && names.size >= SEVERAL) from++;
    const furniture = (i: number): Block[] => (i >= block.from && i < block.to ? [{ kind: 'furniture', from: i, to: i + 1 }] : []);
    return [...(from > block.from ? furniture(block.from) : []), ...(to > from ? [{ ...block, from, to }] : []), ...(to < block.to ? furniture(to) : [])];
  });
}
