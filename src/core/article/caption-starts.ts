import type { Block } from './blocks';
import { K } from './caption-weights';
import { breaksInside, ENDS_DECK } from './headline';
import { beginsCaption } from './kinds';
import type { Reading, Readings } from './readings';

/// A line with which a caption may begin: the lines over it, from `top` on, are the headline's.
export interface Start {
  readonly at: number;
  readonly top: number;
  readonly to: number;
  /// The text of the lines over it and of the caption, without its credit.
  readonly upper: string;
  readonly lower: string;
  /// How many lines are left of the headline, and whether these are none though a text would have no other.
  readonly left: number;
  readonly bare: boolean;
}

/// So many lines may go to the caption from the headline over it, and the other way.
const MOST_TAKEN = 4, MOST_GIVEN = 3;
/// No line of a caption before the last cries out or asks.
const CRIES = /[！？…]$/;

/// The lines with which a caption may begin that was read from `blocks[i].from` on, that one among them.
export function startsOf(lines: Readings, blocks: readonly Block[], i: number): Start[] {
  const { from, to } = blocks[i]!;
  const head = blocks[i - 1]?.kind === 'head' ? blocks[i - 1]! : null;
  let top = from;
  while (head && !beginsCaption(lines.at(from)) && top > head.from && from - top < MOST_TAKEN && mayTake(lines, head.from, top - 1)) top--;
  let end = from + 1;
  while (end < to && end - from <= MOST_GIVEN && mayGive(lines.at(end - 1))) end++;
  // A line that says of itself that it tells what is in a picture (图为) begins the caption.
  for (let at = top; at < end; at++) if (beginsCaption(lines.at(at))) [top, end] = [at, at + 1];
  const starts: Start[] = [];
  for (let at = top; at < end; at++) {
    const lower = captionText(lines, at, to);
    if (lower !== '') starts.push({ at, top, to, upper: captionText(lines, top, at), lower, left: at - (head ?? blocks[i]!).from, bare: head !== null && at === head.from && isOnlyHead(blocks, i) });
  }
  return starts;
}

/// Whether a headline's line may be a caption's; a quotation that began on the line before goes on in it.
const mayTake = (lines: Readings, top: number, at: number): boolean => !lines.at(at).spaced && !CRIES.test(lines.at(at).shown) && !(at > top && breaksInside(lines.at(at - 1).shown, lines.at(at).shown));

/// Whether a caption's line may be a headline's: whole sentences, and lines with a credit, are none.
const mayGive = (line: Reading): boolean => line.credit === null && !line.shown.endsWith('。');

const isPlaced = ({ kind }: Block): boolean => kind !== 'caption' && kind !== 'furniture';

/// Whether no other headline stands beside the one over a caption, nor behind that.
function isOnlyHead(blocks: readonly Block[], i: number): boolean {
  const beside = (from: number, step: 1 | -1): boolean => {
    let at = from;
    while (blocks[at]?.kind === 'caption' || blocks[at]?.kind === 'furniture') at += step;
    return blocks[at]?.kind === 'head';
  };
  // On a page that ends with a headline, these stand behind their texts: none opens it.
  const opens = blocks.findIndex(isPlaced) === i - 1 && blocks[blocks.findLastIndex(isPlaced)]!.kind === 'head';
  return !opens && !beside(i + 1, 1) && !beside(i - 2, -1);
}

/// The text of a caption's lines without the credit.
function captionText(lines: Readings, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) {
    const { credit, text, shown } = lines.at(i);
    out += credit ? text.slice(0, credit.from).replace(/\s+/g, '') : shown;
  }
  return out;
}

/// No headline ends with a pause, or with a word that leads to the next.
const LEADS_ON = /[，、；：的在是和与及或为把被将从对向于]$/;
/// How no caption begins.
const GOES_ON = /^[的了着过]/;
/// The rest of a clause that began on the line before.
const REST = /^\p{Script=Han}{1,2}[，、；。]/u;
/// Who or what is seen, and where: most captions say it so, and few headlines.
const PLACED = /^.{1,14}在/;
const PLACED_LINE = /^[^，：“”！？]{1,9}在/;
/// How what explains a headline begins.
const BEGINS_DECK = /^(?:——|记(?!者)|来自)/;

/// What it costs that the caption begins there. All but its last line are as wide as the first, the last is no wider.
export function costOfStart(lines: Readings, { at, top, to, lower, left, bare }: Start): number {
  const first = lines.at(at);
  let cost = K.short * Math.max(0, K.shortBelow - lower.length);
  if (!PLACED.test(lower)) cost += K.placed;
  if (GOES_ON.test(lower)) cost += K.goesOn;
  if (REST.test(lower)) cost += K.rest;
  if (BEGINS_DECK.test(first.shown) || ENDS_DECK.test(first.shown)) cost += K.deck;
  if (bare) cost += K.bare;
  cost += costOfWidths(lines, at, to);
  if (left === 1) cost += K.oneLine;
  if (at === top) return cost;
  const last = lines.at(at - 1);
  if (LEADS_ON.test(last.shown)) cost += K.leads;
  cost += K.runsOn[last.runsOn]!;
  if (PLACED_LINE.test(last.shown)) cost += K.placedOver;
  if (last.shown.includes('的')) cost += K.of;
  if (last.shown.includes('，')) cost += K.comma;
  return cost;
}

/// Whether a line has more than its credit.
function isText(lines: Readings, line: number): boolean {
  const { credit } = lines.at(line);
  return credit === null || credit.from > 1;
}

function costOfWidths(lines: Readings, at: number, to: number): number {
  let end = at + 1;
  // A credit on a line of its own is set as it likes.
  while (end < to && isText(lines, end)) end++;
  let cost: number = end - at === 1 ? K.single : K.many * Math.max(0, end - at - 3);
  let uneven = 0;
  for (let i = at; i + 2 < end; i++) uneven += Math.max(0, Math.abs(lines.width[i]! - lines.width[i + 1]!) - 1);
  cost += K.uneven * Math.min(K.most, uneven);
  if (end - at > 1) cost += K.over * Math.min(K.most, Math.max(0, lines.width[end - 1]! - lines.width[end - 2]! - 1));
  return cost;
}
