import { isPoem, type BodyBlock } from './blocks';
import { LONGEST_VERSE } from './reading';
import type { Readings } from './readings';
import { tokensOf, type Item, type Seat } from './seat';
import { isTelling, tokens, type TokenSet } from './token-set';
import { greatest, least } from '../text/extremes';

/// How many lines of a headline beside a poem may be taken for verse, and how many words each must share with its own text.
const SWALLOWED = 6;
const SHARED_WORDS = 2;
/// How many items on either side of a poem its verses are held against: no headline stands farther from its text.
const NEAR = 24;

/// Poems that stand beside each other are easily read as one: their titles and authors are short lines as verses are. A line that is a name, inside of what seems one poem with an author beside it, is the
/// next one's author, and the line on its other side that one's title.
export function partPoems(lines: Readings, items: Item[]): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind !== 'seat' || item.seat.bodies.length > 1 || !isPoem(item.seat.bodies[0]!)) continue;
    const under = items[i - 1]?.kind === 'byline';
    if (!under && signedOver(lines, item.seat.bodies[0]!)) {
      items.splice(i, 1, ...signedPoem(item.seat));
      continue;
    }
    if (!under && items[i + 1]?.kind !== 'byline') continue;
    items.splice(i, 1, ...poemsOf(lines, item.seat, under));
  }
}

/// Whether the second of what seem verses is the author's name, and the first a title that is no longer than verses are.
function signedOver(lines: Readings, { units }: BodyBlock): boolean {
  return units.length >= LEAST_VERSES + 2 && lines.at(units[1]!.from).byline?.form === 'names' && lines.at(units[0]!.from).shown.length <= greatest(units.slice(2).map((unit) => lines.at(unit.from).shown.length));
}

function signedPoem(seat: Seat): Item[] {
  const poem = seat.bodies[0]!;
  const [title, name, ...units] = poem.units;
  return [
    { kind: 'head', from: title!.from, to: title!.to },
    { kind: 'byline', from: name!.from, to: name!.to },
    { kind: 'seat', seat: { ...seat, bodies: [{ ...poem, from: units[0]!.from, units }], opening: false } },
  ];
}

/// `under`: whether authors stand under their titles, before the verses.
function poemsOf(lines: Readings, seat: Seat, under: boolean): Item[] {
  const poem = seat.bodies[0]!;
  const out: Item[] = [];
  let from = 0;
  const take = (to: number): void => {
    const units = poem.units.slice(from, to);
    out.push({ kind: 'seat', seat: { ...seat, bodies: [{ ...poem, from: units[0]!.from, to: units.at(-1)!.to, units }], bylines: [], opening: out.length === 0 && seat.opening, closing: false } });
  };
  for (let k = LEAST_VERSES; k < poem.units.length - LEAST_VERSES; k++) {
    const name = poem.units[k]!.from;
    const title = under ? k - 1 : k + 1;
    if (lines.at(name).byline?.form !== 'names' || Math.min(k, title) - from < LEAST_VERSES || poem.units.length - Math.max(k, title) - 1 < LEAST_VERSES) continue;
    take(Math.min(k, title));
    const head: Item = { kind: 'head', from: poem.units[title]!.from, to: poem.units[title]!.to };
    const byline: Item = { kind: 'byline', from: name, to: name + 1 };
    out.push(...(under ? [head, byline] : [byline, head]));
    from = Math.max(k, title) + 1;
  }
  take(poem.units.length);
  return out;
}

/// A headline beside a poem is easily read as its first or last verses, and headlines that stand together as a poem: lines that share words with the texts of the
/// page are given back. Returns the lines of the by-lines whose poem is none: they stand alone then.
export function freeHeads(lines: Readings, items: Item[]): number[] {
  const stray: number[] = [];
  // Most pages have no poem.
  let texts: (TokenSet | null)[] | undefined;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    const poem = item.kind === 'seat' && item.seat.bodies.length === 1 ? item.seat.bodies[0]! : null;
    if (item.kind !== 'seat' || !poem || !isPoem(poem)) continue;
    texts ??= items.map((one) => (one.kind === 'seat' ? tokensOf(lines, one.seat) : null));
    const verses = poem.units.length;
    const rest = [...texts.slice(Math.max(0, i - NEAR), i), ...texts.slice(i + 1, i + 1 + NEAR)];
    const after = Math.max(besideText(lines, poem, texts[i + 1], -1), amongHeads(lines, poem, rest, -1));
    const ahead = Math.min(verses - after, Math.max(besideText(lines, poem, texts[i - 1], 1), amongHeads(lines, poem, rest, 1)));
    if (after + ahead === 0) continue;
    const heads = (from: number, to: number): Item[] => (to > from ? [{ kind: 'head', from, to }] : []);
    if (after + ahead > verses - LEAST_VERSES) {
      items.splice(i, 1, ...heads(poem.from, poem.to));
      stray.push(...item.seat.bylines.map(({ line }) => line));
      continue;
    }
    // Between them and the verses the poem's author may stand.
    const isName = (k: number): boolean => lines.at(poem.units[k]!.from).byline?.form === 'names';
    const [headed, opens] = nameBeside(ahead, verses - after - ahead, isName);
    const [behind, ends] = nameBeside(after, verses - after - headed - opens, (k) => isName(verses - 1 - k));
    const units = poem.units.slice(headed + opens, verses - behind - ends);
    const [from, to] = [units[0]!.from, units.at(-1)!.to];
    item.seat.bodies[0] = { ...poem, from, to, units };
    const byline = (line: number, atEnd: boolean): Item => {
      item.seat.bylines.push({ line, atEnd });
      item.seat[atEnd ? 'closing' : 'opening'] = true;
      return { kind: 'byline', from: line, to: line + 1 };
    };
    items.splice(i, 1, ...heads(poem.from, from - opens), ...(opens ? [byline(from - 1, false)] : []), item, ...(ends ? [byline(to, true)] : []), ...heads(to + ends, poem.to));
  }
  return stray;
}

/// So many lines in a row that share words with no text near by are no headline: a poem and its title.
const POEM_LINES = 7;
const NO_VERSE = /[。；：]/;

/// A poem whose lines are of unlike length is easily read as a part of the headline beside it: its lines are short and say nothing of any text near by.
export function findPoems(lines: Readings, items: Item[]): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const head = items[i]!;
    if (head.kind !== 'head' || head.to - head.from < POEM_LINES) continue;
    const near = items.slice(Math.max(0, i - NEAR), i + 1 + NEAR).flatMap((one) => (one.kind === 'seat' ? [tokensOf(lines, one.seat)] : []));
    const mayBeVerse = (line: number): boolean => {
      const { shown, spaced } = lines.at(line);
      return !spaced && shown.length <= LONGEST_VERSE && !NO_VERSE.test(shown) && !near.some((text) => shares(lines, line, text));
    };
    let from = head.from;
    while (from < head.to && !mayBeVerse(from)) from++;
    let to = from;
    while (to < head.to && mayBeVerse(to)) to++;
    if (to - from < POEM_LINES) continue;
    const units = Array.from({ length: to - from }, (_, k) => ({ from: from + k, to: from + k + 1, verse: true, measure: 0, margin: 0 }));
    const poem: Seat = { bodies: [{ kind: 'body', from, to, units, measure: 0 }], bylines: [], subheads: [], opening: false, closing: false, tokens: tokens(''), seam: null };
    const heads = (first: number, end: number): Item[] => (end > first ? [{ kind: 'head', from: first, to: end }] : []);
    items.splice(i, 1, ...heads(head.from, from), { kind: 'seat', seat: poem }, ...heads(to, head.to));
  }
}

/// Of `heads` lines at an end of a poem that are headlines', those that stay so, and whether the line behind these is the author's name: the last of them, or the next where enough verses are left.
function nameBeside(heads: number, left: number, isName: (k: number) => boolean): [number, 0 | 1] {
  if (heads > 1 && isName(heads - 1)) return [heads - 1, 1];
  return [heads, heads > 0 && left > LEAST_VERSES && isName(heads) ? 1 : 0];
}

/// No poem is shorter.
const LEAST_VERSES = 3;

const shares = (lines: Readings, line: number, text: TokenSet): boolean =>
  [...tokens(lines.at(line).shown)].filter((token) => text.has(token) && isTelling(token)).length >= SHARED_WORDS;

/// How many of the poem's lines, from its start (`step` 1) or its end (-1), reach to the last that shares words with the text on that side.
function besideText(lines: Readings, poem: BodyBlock, text: TokenSet | null | undefined, step: 1 | -1): number {
  if (!text) return 0;
  let count = 0;
  const at = (k: number): number => (step > 0 ? poem.from + k : poem.to - 1 - k);
  for (let k = 0; k < Math.min(SWALLOWED, poem.units.length - 2); k++) if (shares(lines, at(k), text)) count = k + 1;
  if (count === 0) return 0;
  // The headline's other lines, where they are clearly shorter than all verses.
  const lengths = Array.from({ length: poem.units.length }, (_, k) => lines.lengthOf(at(k), at(k) + 1));
  let own = Math.min(SWALLOWED, poem.units.length - LEAST_VERSES);
  while (own > count && greatest(lengths.slice(count, own)) > TITLE_SHORT * least(lengths.slice(own))) own--;
  return Math.max(own, count);
}

/// How many lines at that end are the headlines of texts elsewhere: most of them share words with one text each, which verses hardly do.
function amongHeads(lines: Readings, poem: BodyBlock, texts: readonly (TokenSet | null)[], step: 1 | -1): number {
  let sum = 0;
  let most = 1;
  let count = 0;
  for (let k = 0; k < poem.units.length; k++) {
    const line = step > 0 ? poem.from + k : poem.to - 1 - k;
    sum += !/[，。；]/.test(lines.at(line).shown) && texts.some((text) => text !== null && shares(lines, line, text)) ? 1 : -1;
    if (sum > most) {
      most = sum;
      count = k + 1;
    }
  }
  return count;
}

/// A poem's title is a short line as its verses are: where none stands beside the poem, its last line is taken (its first, if no author's name stands over it and
/// the page prints titles first), unless the page's headlines stand far from their texts.
export function titlePoems(lines: Readings, items: Item[]): void {
  const headFirst = printsTitlesFirst(items);
  let far = farFromHeads(items, 0, items.length);
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind !== 'seat' || item.seat.bodies.length > 1 || !isPoem(item.seat.bodies[0]!)) continue;
    if (!headFirst) takeVersesBack(lines, items, i);
    if (!headFirst && (items[i + 1]?.kind === 'head' || shortAtEnd(lines, item.seat.bodies[0]!, false) > 0)) takeVerseBack(lines, items, i);
    const poem = item.seat.bodies[0]!;
    const before = (headFirst || items[i - 2]?.kind !== 'seat') && items[i - 1]?.kind === 'head';
    const titled = before || items[i + 1]?.kind === 'head';
    // Behind the verses their author's name stands under the title.
    const signed = item.seat.bylines.some((own) => own.atEnd && own.line === poem.to) && shortAtEnd(lines, poem, false) === 1;
    const first = headFirst && !signed && !item.seat.bylines.some((own) => !own.atEnd);
    const short = shortAtEnd(lines, poem, first);
    // Its author's name stands between it and its title, which is no other text's where headlines stand on that side of theirs.
    const named = [-1, 1].some((step) => items[i + step]?.kind === 'byline' && items[i + 2 * step]?.kind === 'head' && (headFirst === (step < 0) || !isTextAt(items, i + 3 * step, step)) && item.seat.bylines.some((own) => own.atEnd === step > 0));
    const count = (named && !signed) || (before && first) ? 0 : titled || far - farFromHeads(items, i, i + 1) > 1 ? short : Math.max(1, short);
    if (count === 0) continue;
    const units = first ? poem.units.slice(count) : poem.units.slice(0, -count);
    item.seat.bodies[0] = { ...poem, from: units[0]!.from, to: units.at(-1)!.to, units };
    if (signed) item.seat.title = poem.to - 1;
    // A title that is put in is beside its neighbours only.
    far -= farFromHeads(items, i - 1, i + 2);
    items.splice(first ? i : i + 1, 0, first ? { kind: 'head', from: poem.from, to: units[0]!.from } : { kind: 'head', from: units.at(-1)!.to, to: poem.to });
    far += farFromHeads(items, i - 1, i + 3);
  }
}

/// Whether a text stands there, perhaps with its author's name before it.
const isTextAt = (items: readonly Item[], at: number, step: number): boolean => items[items[at]?.kind === 'byline' ? at + step : at]?.kind === 'seat';

/// Whether the page's first item is a headline, or a poem that has its title in it where the last is no headline either.
function printsTitlesFirst(items: readonly Item[]): boolean {
  const first = items[0];
  return first?.kind === 'head' || (first?.kind === 'seat' && isPoem(first.seat.bodies[0]!) && items.at(-1)!.kind !== 'head' && items.some((item) => item.kind === 'head'));
}

/// How many of the items from `from` to `to` (excluded) are texts that have no headline beside them, their authors' names aside. Two others on the page or more: its headlines stand far from their texts.
function farFromHeads(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  const isHead = (i: number, step: 1 | -1): boolean => items[items[i + step]?.kind === 'byline' ? i + 2 * step : i + step]?.kind === 'head';
  for (let i = Math.max(0, from); i < Math.min(items.length, to); i++) if (items[i]!.kind === 'seat' && !isHead(i, -1) && !isHead(i, 1)) count++;
  return count;
}

/// A poem's first verses are easily read as the last lines of the headline before it: they share no word with that headline's text, which the line over them does.
function takeVerseBack(lines: Readings, items: Item[], at: number): void {
  const [text, head, item] = [items[at - 2], items[at - 1], items[at]!];
  if (text?.kind !== 'seat' || head?.kind !== 'head' || head.to - head.from < 2 || item.kind !== 'seat') return;
  const poem = item.seat.bodies[0]!;
  if (head.to !== poem.from) return;
  const words = tokensOf(lines, text.seat);
  const longest = greatest(poem.units.map((unit) => lines.at(unit.from).shown.length));
  let from = head.to;
  while (from - 1 > head.from && head.to - from < SWALLOWED && lines.at(from - 1).shown.length <= longest && !shares(lines, from - 1, words)) from--;
  if (from === head.to || !shares(lines, from - 1, words)) return;
  items[at - 1] = { ...head, to: from };
  const verses = Array.from({ length: head.to - from }, (_, k) => ({ ...poem.units[0]!, from: from + k, to: from + k + 1 }));
  item.seat.bodies[0] = { ...poem, from, units: [...verses, ...poem.units] };
}

/// So many lines of a headline right behind a poem are more than a title has.
const MANY_LINES = 4;

/// Verses of unlike length are easily read as the first lines of the title behind them: many lines of which none shares words with a text near by, and none is longer than verses are. The last one is the title.
function takeVersesBack(lines: Readings, items: Item[], at: number): void {
  const [item, head] = [items[at]!, items[at + 1]];
  if (item.kind !== 'seat' || head?.kind !== 'head' || head.to - head.from < MANY_LINES) return;
  const poem = item.seat.bodies[0]!;
  if (head.from !== poem.to) return;
  const near = items.slice(Math.max(0, at - NEAR), at + 1 + NEAR).flatMap((one) => (one.kind === 'seat' && one !== item ? [tokensOf(lines, one.seat)] : []));
  const units = [...poem.units];
  for (let i = head.from; i < head.to - 1; i++) {
    if (lines.at(i).shown.length > LONGEST_VERSE || near.some((text) => shares(lines, i, text))) return;
    units.push({ ...poem.units[0]!, from: i, to: i + 1 });
  }
  items[at + 1] = { ...head, from: head.to - 1 };
  item.seat.bodies[0] = { ...poem, to: head.to - 1, units };
}

/// Lines of a title under a poem, at most, and how long one may be, as a part of the shortest verse.
const TITLE_LINES = 2;
const TITLE_SHORT = 0.75;

/// How many lines at the poem's first or last end are of its title: up to the last that is clearly shorter than all verses.
export function shortAtEnd(lines: Readings, poem: BodyBlock, first: boolean): number {
  const lengths = poem.units.map((unit) => lines.at(unit.from).shown.length);
  if (first) lengths.reverse();
  const verses = lengths.slice(0, -TITLE_LINES);
  if (verses.length < LEAST_VERSES + 1) return 0;
  const shortest = least(verses) * TITLE_SHORT;
  for (let count = TITLE_LINES; count > 0; count--) if (lengths[lengths.length - count]! <= shortest) return count;
  return 0;
}
