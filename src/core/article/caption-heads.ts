import type { Block } from './blocks';
import { CaptionWords } from './caption-words';
import { breaksInside } from './headline';
import { beginsCaption, captionCost, headCost } from './kinds';
import { textOf } from './seat';
import type { Readings } from './readings';
import { K } from './caption-weights';

/// A headline's last lines right over a caption look like its first ones: nothing but the words tells them apart. Lines that name what a text near by is of are given to the
/// headlines where the rest of the caption is of something else, and could be one by its form; lines that do not, and run on into the caption, are given to it.
export function freeCaptionHeads(lines: Readings, blocks: readonly Block[]): Block[] {
  const inside = blocks.flatMap((block, i) => (block.kind === 'caption' ? cutsOf(lines, block, i) : []));
  const over = blocks.flatMap((block, i) => (block.kind === 'caption' && blocks[i - 1]?.kind === 'head' ? headCutsOf(lines, blocks[i - 1]!, block, i) : []));
  if (inside.length + over.length === 0) return [...blocks];
  const bodies = blocks.filter(({ kind }) => kind === 'body');
  const words = new CaptionWords(bodies.map((body) => textOf(lines, body)), [...inside, ...over].flatMap(({ upper, lower }) => [upper, lower, upper + lower]));
  const bodiesBefore = countBodies(blocks);
  const odds = (cut: Cut): number => oddsOf(lines, blocks, cut, words, bodies.length, bodiesBefore[cut.block]!);
  const best = new Map<number, Found>();
  for (const cut of inside) {
    const found = odds(cut);
    if (found > Math.max(0, best.get(cut.block)?.odds ?? 0)) best.set(cut.block, { at: cut.at, odds: found });
  }
  for (const cut of over) {
    const found = odds(cut) + K.inHead + (LEADS_ON.test(cut.upper) || GOES_ON.test(cut.lower) ? K.torn : 0) + (lines.at(cut.at - 1).runsOn > 0 ? K.runsOn : 0);
    if (!best.has(cut.block) || best.get(cut.block)!.at < cut.at) if (found < Math.min(0, best.get(cut.block)?.odds ?? 0)) best.set(cut.block, { at: cut.from, odds: found });
  }
  const out: Block[] = [];
  blocks.forEach((block, i) => {
    const cut = best.get(i);
    if (!cut) {
      out.push(block);
      return;
    }
    const before = out.at(-1);
    if (before?.kind !== 'head') out.push({ kind: 'head', from: block.from, to: cut.at });
    else if (before.from === cut.at) out.pop();
    else out[out.length - 1] = { ...before, to: cut.at };
    out.push({ kind: 'caption', from: cut.at, to: block.to });
  });
  return out;
}

interface Found {
  readonly at: number;
  readonly odds: number;
}

/// A way to part the lines of a caption: those over `at` would be a headline's.
interface Cut {
  readonly block: number;
  readonly from: number;
  readonly at: number;
  readonly upper: string;
  readonly lower: string;
}

/// No headline has more lines than this that a caption could have, too.
const MOST_LINES = 3;
/// No headline ends with a pause, or with a word that leads to the next.
const LEADS_ON = /[，、；：的在是和与及或为把被将从对向于]$/;
/// How no caption begins.
const GOES_ON = /^[的了着过]/;
/// The rest of a clause that began on the line before.
const REST = /^\p{Script=Han}{1,2}[，、；]/u;

function cutsOf(lines: Readings, { from, to }: Block, block: number): Cut[] {
  const cuts: Cut[] = [];
  let brackets = 0;
  for (let at = from + 1; at < to && at - from <= MOST_LINES; at++) {
    const over = lines.at(at - 1);
    brackets += over.brackets;
    // Whole sentences, and lines with a credit, are no headline's.
    if (over.credit || over.shown.endsWith('。')) break;
    const lower = captionText(lines, at, to);
    if (lower === '' || brackets !== 0 || LEADS_ON.test(over.shown) || REST.test(lower)) continue;
    cuts.push({ block, from, at, upper: captionText(lines, from, at), lower });
  }
  return cuts;
}

/// Ways to give a headline's last lines to the caption under it: `from` is the first of them.
function headCutsOf(lines: Readings, head: Block, { from: at, to }: Block, block: number): Cut[] {
  const cuts: Cut[] = [];
  const first = lines.at(at);
  if (beginsCaption(first)) return cuts;
  const { width, credit, text } = first;
  // Only a caption's last line is short, and none is longer than the one before.
  const torn = LEADS_ON.test(lines.at(at - 1).shown) || GOES_ON.test(first.shown);
  if (!torn && width > lines.at(at - 1).width + (credit ? text.length - credit.from : 0) + LONGER) return cuts;
  const lower = captionText(lines, at, to);
  for (let from = at - 1; lower !== '' && from >= head.from && at - from < MOST_LINES; from--) {
    if (lines.at(from).spaced || CRIES.test(lines.at(from).shown)) break;
    // A quotation or word that began on the line before goes on.
    if (from > head.from && (breaksInside(lines.at(from - 1).shown, lines.at(from).shown) || LEADS_ON.test(lines.at(from - 1).shown))) continue;
    cuts.push({ block, from, at, upper: captionText(lines, from, at), lower });
  }
  return cuts;
}

/// By how many em lines of one measure differ.
const LONGER = 1;
/// No line of a caption before the last cries out or asks.
const CRIES = /[！？…]$/;

/// The text of a caption's lines without the credit.
function captionText(lines: Readings, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) {
    const { credit, text, shown } = lines.at(i);
    out += credit ? text.slice(0, credit.from).replace(/\s+/g, '') : shown;
  }
  return out;
}

function countBodies(blocks: readonly Block[]): number[] {
  let count = 0;
  return blocks.map(({ kind }) => (kind === 'body' ? count++ : count));
}

/// The odds that the upper lines are a headline's, as a logarithm. `next` is the first body behind the caption.
function oddsOf(lines: Readings, blocks: readonly Block[], { block, from, at, upper, lower }: Cut, words: CaptionWords, bodies: number, next: number): number {
  // A page that begins with a headline prints them before their texts.
  const headsFirst = blocks.find(({ kind }) => kind === 'head' || kind === 'body')?.kind === 'head';
  const near = (headsFirst ? [next] : [next - 1, next]).filter((body) => body >= 0 && body < bodies);
  if (near.length === 0) return 0;
  const apart = spread(words.weigh(upper), bodies, near) + spread(words.weigh(lower), bodies) - spread(words.weigh(upper + lower), bodies);
  let costs = 0;
  for (let i = from; i < at; i++) costs += headCost(lines.at(i), lines.get(i + 1)) - captionCost(lines.at(i));
  const before = blocks[block - 1]?.kind;
  let odds = K.base + K.apart * clamp(apart, K.least, K.most) + K.cost * clamp(costs, K.leastCost, K.mostCost);
  odds += K.short * Math.max(0, K.shortBelow - lines.at(at).width);
  if (before !== 'body' && before !== 'head' && before !== 'byline') odds += K.apartFromText;
  if (lines.at(at - 1).runsOn > 0) odds += K.runsOn;
  return odds;
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

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
