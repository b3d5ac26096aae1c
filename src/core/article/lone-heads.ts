import { isPoem, type Block } from './blocks';
import type { Readings } from './readings';

/// A short headline of one line is easily read as a running head, which it looks like. On a page that prints its headlines behind the texts, a word alone right behind a text that would have no other is
/// that text's headline, and so are two together; one that stands over a poem, or over its author's name, is the poem's. On a page that prints them before the texts, so is one right before the first. Lines that are furniture by their own form stay so.
export function freeLoneHeads(lines: Readings, blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  const top = blocks.findIndex(({ kind }) => kind === 'body') - 1;
  if (mayBeHead(lines, out[top]) && printsHeadsBefore(blocks) && !mayBeHead(lines, out[blocks.findLastIndex(({ kind }) => kind === 'body') + 1])) {
    out[top] = { kind: 'head', from: out[top]!.from, to: out[top]!.to };
    return out;
  }
  const behind = printsHeadsBehind(blocks);
  for (let i = 0; i < out.length; i++) {
    if (!mayBeHead(lines, out[i])) continue;
    if (isOverPoem(out, i)) out[i] = { kind: 'head', from: out[i]!.from, to: out[i]!.to };
    if (!behind || out[i - 1]?.kind !== 'body') continue;
    const more = mayBeHead(lines, out[i + 1]) ? 1 : 0;
    if (out[i + 1 + more]?.kind !== 'head') out.splice(i, 1 + more, { kind: 'head', from: out[i]!.from, to: out[i + more]!.to });
  }
  return out;
}

const HAN = /\p{Script=Han}/u;

const mayBeHead = (lines: Readings, block: Block | undefined): boolean => block?.kind === 'furniture' && lines.at(block.from).furniture === 'perhaps' && HAN.test(lines.at(block.from).shown);

/// Whether a poem stands behind a block, perhaps with its author's name between them.
function isOverPoem(blocks: readonly Block[], i: number): boolean {
  const text = blocks[i + 1]?.kind === 'byline' ? blocks[i + 2] : blocks[i + 1];
  return text?.kind === 'body' && isPoem(text);
}

/// Whether the page begins with a text without a headline, all others have one right before them, and none stands behind the last.
function printsHeadsBefore(blocks: readonly Block[]): boolean {
  const placed = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'caption' && kind !== 'byline');
  if (placed[0]?.kind !== 'body' || placed.at(-1)!.kind !== 'body') return false;
  return placed.length > 2 && placed.every(({ kind }, i) => i === 0 || kind !== 'body' || placed[i - 1]!.kind === 'head');
}

/// Whether the page begins with a text, and most of its texts have a headline right behind them.
function printsHeadsBehind(blocks: readonly Block[]): boolean {
  const placed = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'caption' && kind !== 'byline');
  if (placed[0]?.kind !== 'body') return false;
  const texts = placed.flatMap(({ kind }, i) => (kind === 'body' ? [placed[i + 1]?.kind === 'head'] : []));
  return texts.length > 2 && texts.filter(Boolean).length * 2 > texts.length;
}
