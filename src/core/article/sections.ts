import type { Block } from './blocks';
import type { Readings } from './readings';

/// A section's name (要闻, 科教) is no longer by itself; longer ones are columns'.
const LONGEST = 3;
/// So many of them stand on a page that prints them between its texts.
const SEVERAL = 2;

/// By how many em a word over a headline is narrower than that, at least.
const NARROWER = 3;

/// Whether a word that names no section stands over a headline, as a kicker does.
function hasKicker(lines: Readings, { kind, from, to }: Block, isSection: (i: number) => boolean): boolean {
  return kind === 'head' && to - from > 1 && lines.at(from).furniture === 'perhaps' && !isSection(from) && lines.lengthOf(from, from + 1) <= LONGEST + 1 && lines.width[from]! <= lines.width[from + 1]! - NARROWER;
}

/// Names of sections that stand alone between texts are easily read as a headline's first or last line. The last line of a headline is none; its first, or all of it, is one where the page has others, unless other words stand over its headlines, too.
export function freeSections(lines: Readings, blocks: readonly Block[]): Block[] {
  const isSection = (i: number): boolean => lines.lengthOf(i, i + 1) <= LONGEST && lines.at(i).furniture === 'section';
  const names = new Set<string>();
  for (const { kind, from, to } of blocks) {
    if (kind !== 'head' && kind !== 'furniture') continue;
    if (isSection(from)) names.add(lines.textOf(from, from + 1));
    if (isSection(to - 1)) names.add(lines.textOf(to - 1, to));
  }
  if (names.size === 0) return [...blocks];
  const inHeads = names.size >= SEVERAL && !blocks.some((block) => hasKicker(lines, block, isSection));
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'head') return [block];
    let { from, to } = block;
    if (to - from > 1 && isSection(to - 1)) to--;
    if (isSection(from) && inHeads) from++;
    const furniture = (i: number): Block[] => (i >= block.from && i < block.to ? [{ kind: 'furniture', from: i, to: i + 1 }] : []);
    return [...(from > block.from ? furniture(block.from) : []), ...(to > from ? [{ ...block, from, to }] : []), ...(to < block.to ? furniture(to) : [])];
  });
}
