import type { Block } from './blocks';
import { costOfStart, startsOf, type Start } from './caption-starts';
import { CaptionWords } from './caption-words';
import { textOf } from './seat';
import type { Readings } from './readings';
import { K } from './caption-weights';

/// A headline's last lines right over a caption look like its first ones. Where the caption begins is weighed anew, with all that its lines say together: how they are set, how it would begin and
/// the headline end, and, where these leave it open, which texts of the page each of the two is of.
export function freeCaptionHeads(lines: Readings, blocks: readonly Block[]): Block[] {
  const stacks = blocks.flatMap((block, i): Stack[] => {
    const starts = block.kind === 'caption' ? startsOf(lines, blocks, i) : [];
    return starts.length > 1 || (starts[0] && starts[0].at !== block.from) ? [{ block: i, starts, costs: new Map(starts.map((start) => [start, costOfStart(lines, start)])) }] : [];
  });
  if (stacks.length === 0) return [...blocks];
  weighWords(lines, blocks, stacks.map(contenders).filter(({ starts }) => starts.length > 1));
  const begins = new Map(stacks.map(({ block, starts, costs }) => [block, starts.reduce((best, start) => (costs.get(start)! < costs.get(best)! ? start : best)).at]));
  const out: Block[] = [];
  blocks.forEach((block, i) => {
    const at = begins.get(i) ?? block.from;
    const before = out.at(-1);
    if (at === block.from) out.push(block);
    else {
      if (before?.kind !== 'head') out.push({ kind: 'head', from: block.from, to: at });
      else if (before.from === at) out.pop();
      else out[out.length - 1] = { ...before, to: at };
      out.push({ kind: 'caption', from: at, to: block.to });
    }
  });
  return out;
}

/// A caption with the places where it may begin, and what each of them costs.
interface Stack {
  readonly block: number;
  readonly starts: readonly Start[];
  readonly costs: Map<Start, number>;
}

/// A stack with those of its starts between which words may still decide: most captions are told by their form, and words are dear to ask.
function contenders({ block, starts, costs }: Stack): Stack {
  const least = Math.min(...costs.values());
  return { block, starts: starts.filter((start) => costs.get(start)! - least < K.apart * K.apartMost), costs };
}

/// Adds what the words say. Two parts that are of different texts, or say the same thing twice, are told apart by them.
function weighWords(lines: Readings, blocks: readonly Block[], stacks: readonly Stack[]): void {
  const bodies = blocks.filter(({ kind }) => kind === 'body');
  if (stacks.length === 0 || bodies.length === 0) return;
  const words = new CaptionWords(bodies.map((body) => textOf(lines, body)), stacks.flatMap(({ starts }) => starts.flatMap(({ upper, lower }) => [upper, lower])));
  // A page that begins with a headline prints them before their texts.
  const headsFirst = blocks.find(({ kind }) => kind === 'head' || kind === 'body')?.kind === 'head';
  const behind = countBodies(blocks);
  for (const { block, starts, costs } of stacks) {
    const next = behind[block]!;
    const near = (headsFirst ? [next] : [next - 1, next]).filter((body) => body >= 0 && body < bodies.length);
    const apart = starts.map(({ upper, lower }) => spread(words.weigh(upper), bodies.length, near) + spread(words.weigh(lower), bodies.length));
    const most = Math.max(...apart);
    starts.forEach((start, k) => costs.set(start, costs.get(start)! + K.apart * Math.min(K.apartMost, most - apart[k]!)));
  }
}

/// By block, how many bodies stand before it.
function countBodies(blocks: readonly Block[]): number[] {
  let count = 0;
  return blocks.map(({ kind }) => (kind === 'body' ? count++ : count));
}

/// How well the best of the page's bodies account for some words, as the logarithm of a mean over them; a headline's text is sought near it.
function spread(scores: ReadonlyMap<number, number>, bodies: number, near: readonly number[] | null = null): number {
  const far = near ? K.far : 1;
  const all = near ? near.length + (bodies - near.length) * far : bodies;
  let sum = all;
  for (const [body, score] of scores) sum += (Math.exp(Math.min(score, HIGHEST)) - 1) * (near?.includes(body) ? 1 : far);
  return Math.log(sum / all);
}

/// Beyond that nothing more is told, and the number would leave what can be counted.
const HIGHEST = 300;
