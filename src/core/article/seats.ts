import { opensDated } from './boundary';
import { isPoem, type Block } from './blocks';
import { findPoems, freeHeads, partPoems, shortAtEnd, titlePoems } from './poems';
import { findHeads } from './hidden';
import { opensArticle } from './reading';
import type { Readings } from './readings';
import { openSeams } from './seams';
import { tieInterrupted } from './ties';
import { lastLine, namesAuthor, textOf, tokensOf, type HeadRun, type Item, type Seat, type Seating } from './seat';
import { holds, Rarity } from './shared';
import { tokens, type Token } from './token-set';
import { append } from '../text/extremes';

/// Puts bodies, headlines and by-lines in their order, captions and furniture left out: bodies that only a picture parted are one again, by-lines go to the body
/// they stand at, sub-headings into it.
export function seat(lines: Readings, blocks: readonly Block[]): Seating {
  const items = gather(lines, blocks);
  partPoems(lines, items);
  const stray = giveBylines(lines, items);
  append(stray, freeHeads(lines, items));
  findPoems(lines, items);
  titlePoems(lines, items);
  append(stray, findHeads(lines, items));
  const seats: Seat[] = [];
  const runs: HeadRun[] = [];
  for (const item of items) {
    if (item.kind === 'seat') seats.push(item.seat);
    else if (item.kind === 'head') {
      const last = runs.at(-1);
      const own = range(item.from, item.to);
      if (last && last.at === seats.length) append(last.lines, own);
      else runs.push({ lines: own, at: seats.length, bylines: [] });
    } else if (item.kind === 'headByline') {
      const run = runs.at(-1)!;
      run.bylines!.push({ line: item.from, behind: run.lines.length });
    }
  }
  for (const one of seats) one.tokens = tokensOf(lines, one);
  const headed = new Set(runs.filter((run) => run.lines.length > 1).map((run) => run.at));
  const starts = seats.filter((one, i) => i === 0 || seats[i - 1]!.closing || headed.has(i));
  const cues = starts.length > 1 ? starts.filter((one) => one.opening).length / starts.length : 0;
  const cued = cues >= 0.6;
  const rarity = new Rarity(seats.map((one) => one.tokens));
  return openSeams(lines, tieInterrupted(lines, { seats, runs, stray, rarity, cues, cued }));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function gather(lines: Readings, blocks: readonly Block[]): Item[] {
  const items: Item[] = [];
  let from = false;
  for (const block of blocks) {
    if (block.kind === 'furniture') {
      // Where a text is continued elsewhere, its end is here; what comes from elsewhere begins behind the line that says so.
      const { jump } = lines.at(block.from);
      const last = items.at(-1);
      if (jump === 'to' && last?.kind === 'seat') last.seat.closing = true;
      from = jump === 'from';
    }
    if (block.kind === 'caption' || block.kind === 'furniture') continue;
    if (block.kind !== 'body') {
      items.push({ kind: block.kind, from: block.from, to: block.to });
      continue;
    }
    const opening = opensArticle(lines.at(block.from)) || from;
    from = false;
    const closing = lines.at(block.to - 1).trailing !== null;
    const last = items.at(-1);
    // The rest of an interrupted text that follows at once is of another.
    const beside = block.midway && last?.kind === 'seat' && last.seat.bodies.at(-1)!.to === block.from;
    if (last?.kind === 'seat' && !beside && !opening && !last.seat.closing && !isPoem(block) && !isPoem(last.seat.bodies.at(-1)!)) {
      last.seat.bodies.push(block);
      last.seat.closing = closing;
    } else items.push({ kind: 'seat', seat: { bodies: [block], bylines: [], subheads: [], opening, closing, tokens: tokens(''), seam: null } });
  }
  return items;
}

/// Gives each by-line that stands alone to the body before it (at its end) or behind it (at its opening). Between two bodies the page's habit decides.
function giveBylines(lines: Readings, items: Item[]): number[] {
  const stray: number[] = [];
  let ends = 0;
  let opens = 0;
  items.forEach((item, i) => {
    if (item.kind === 'seat' && lines.at(lastLine(item.seat)).trailing) ends++;
    if (item.kind !== 'byline') return;
    const before = items[i - 1]?.kind === 'seat';
    const after = items[i + 1]?.kind === 'seat';
    if (before && !after) ends++;
    if (after && !before) opens++;
  });
  let all: Set<Token> | undefined;
  const words = (): ReadonlySet<Token> => {
    if (all) return all;
    all = new Set();
    for (const item of items) if (item.kind === 'seat') for (const token of tokensOf(lines, item.seat)) all.add(token);
    return all;
  };
  // A short title at the very top may read as a name.
  const headFirst = items[0]?.kind === 'head' || (items[0]?.kind === 'byline' && items[1]?.kind !== 'seat');
  const habit = Math.max(-2, Math.min(2, (ends - opens) / 2));
  // A page that begins with a text and ends with a headline, or with who wrote under one.
  const namesBehind = items.at(-1)?.kind === 'byline' && items.at(-2)?.kind === 'head';
  const headsBehind = items[0]?.kind === 'seat' && (namesBehind || items.at(-1)!.kind === 'head');
  // Where several stand between a headline and a dateline, all others behind headlines do so, too.
  const under = items.filter((item, i) => item.kind === 'byline' && items[i - 1]?.kind === 'head' && dated(lines, items[i + 1])).length >= HABIT;
  items.forEach((item, i) => {
    if (item.kind !== 'byline') return;
    const before = items[i - 1];
    const after = items[i + 1];
    if (isTitle(lines, items, i, headFirst, words) || (habit > 0 && isSecondName(lines, before, item, after))) {
      items[i] = { kind: 'head', from: item.from, to: item.to };
      return;
    }
    const previous = before?.kind === 'seat' ? before.seat : null;
    const next = after?.kind === 'seat' ? after.seat : null;
    // Under a headline that stands behind its text.
    if (before?.kind === 'head' && standsUnder(lines, headsBehind, namesBehind || (under && lines.at(item.from).byline?.form === 'role'), next, after === undefined)) {
      items[i] = { kind: 'headByline', from: item.from, to: item.to };
      return;
    }
    let atEnd = previous !== null;
    if (previous && next) {
      const form = lines.at(item.from).byline?.form;
      const named = namesAuthor(lines, previous.bodies[0]!.from);
      const lean = habit + (form === 'role' ? -1 : form === 'bracket' ? 2 : 0.5) + (previous.closing ? -5 : named ? -3 : 0) + (next.opening ? (lines.at(item.from).shown.includes('记者') && lacksAuthor(lines, next) ? 1.5 : 3) : 0) + (isPoem(next.bodies[0]!) ? -2 : 0);
      atEnd = lean >= 0;
    }
    if (atEnd && previous) {
      // A second name behind a text that has its author is a title: the short titles of poems look like names.
      const titled = (headFirst ? items[i - 2] : after)?.kind === 'head';
      const poem = previous.bodies[0]!;
      if ((previous.closing && !next) || (isPoem(poem) && !titled && lines.at(item.from).byline?.form === 'names' && shortAtEnd(lines, poem, false) === 0)) {
        items[i] = { kind: 'head', from: item.from, to: item.to };
        return;
      }
      previous.bylines.push({ line: item.from, atEnd: true });
      previous.closing = true;
    } else if (next) {
      next.bylines.push({ line: item.from, atEnd: false });
      next.opening = true;
    } else {
      const near = [...items.slice(0, i)].reverse().find((one) => one.kind === 'seat') ?? items.slice(i).find((one) => one.kind === 'seat');
      if (near?.kind === 'seat') near.seat.bylines.push({ line: item.from, atEnd: false });
      else stray.push(item.from);
    }
  });
  return stray;
}

/// Whether a text opens with a dateline that names nobody: its reporter may stand over it.
const lacksAuthor = (lines: Readings, { bodies }: Seat): boolean => opensDated(lines.at(bodies[0]!.from)) && !namesAuthor(lines, bodies[0]!.from);

/// So many by-lines make a habit.
const HABIT = 2;

/// Whether a text opens with a dateline.
const dated = (lines: Readings, item: Item | undefined): boolean => item?.kind === 'seat' && opensDated(lines.at(item.seat.bodies[0]!.from));

/// Whether a by-line under a headline is of the text that this stands behind, not of the next one: that one opens with its own, or with a dateline, before which no name stands; or the page ends with
/// such a by-line.
function standsUnder(lines: Readings, headsBehind: boolean, namesBehind: boolean, next: Seat | null, last: boolean): boolean {
  const opening = next ? lines.at(next.bodies[0]!.from).opening?.opening : undefined;
  return (opening?.byline ?? null) !== null || (headsBehind && (namesBehind || last || (opening?.datelineEnd ?? 0) > 0));
}

/// Whether a line that reads as a name stands between a headline and the dateline of a text: on a page whose authors stand behind their texts, it is the headline's last line.
const isSecondName = (lines: Readings, before: Item | undefined, item: Item, after: Item | undefined): boolean =>
  item.kind === 'byline' && lines.at(item.from).byline?.form === 'names' && before?.kind === 'head' && after?.kind === 'seat' && after.seat.opening;

/// Whether a line that reads as a name is of a headline: it stands between two of its lines, or under one and the text is about that person, one of the page's words runs
/// on from it into a headline, no text that lacks an author stands before it, or it is all the title that a poem has.
function isTitle(lines: Readings, items: readonly Item[], i: number, headFirst: boolean, words: () => ReadonlySet<Token>): boolean {
  const item = items[i]!;
  if (item.kind !== 'byline' || lines.at(item.from).byline?.form !== 'names') return false;
  const before = items[i - 1];
  const after = items[i + 1];
  // A word that goes on in the headline's next line.
  if (after?.kind === 'head' && lines.at(item.from).byline!.names.length === 1 && holds(words(), lines.at(item.from).shown.at(-1)! + lines.at(after.from).shown[0]!)) return true;
  // A text has one author's name.
  if (after?.kind === 'head' && before?.kind === 'seat' && (before.seat.bylines.length > 0 || namesAuthor(lines, before.seat.bodies[0]!.from))) return true;
  // Nobody's text ends at the top of a page; behind a text that has its author's name another stands over the next headline.
  if (after?.kind === 'head' && (i === 0 || (headFirst && before?.kind === 'byline' && items[i - 2]?.kind === 'seat'))) return true;
  if (before?.kind === 'head') {
    if (after?.kind === 'head') return true;
    // Between the text before and its headline may stand its author.
    const own = items[i - 2]?.kind === 'byline' ? items[i - 3] : items[i - 2];
    return [after, own].some((one) => one?.kind === 'seat' && one.seat.bodies.some((body) => textOf(lines, body).includes(lines.at(item.from).shown)));
  }
  const text = after?.kind === 'byline' ? items[i + 2] : after;
  return headFirst && text?.kind === 'seat' && isPoem(text.seat.bodies[0]!);
}
