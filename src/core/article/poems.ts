import { isPoem, type BodyBlock } from './blocks';
import type { Reading } from './reading';
import { tokensOf, type Item } from './seat';
import { isTelling, tokens } from './shared';

/// How many lines of a headline beside a poem may be taken for verse, and how many words each must share with its own text.
const SWALLOWED = 6;
const SHARED_WORDS = 2;

/// A headline beside a poem is easily read as its first or last verses: lines that share words with the text on that side, where no headline stands between the
/// two, are given back.
export function freeHeads(lines: readonly Reading[], items: Item[]): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    const poem = item.kind === 'seat' && item.seat.bodies.length === 1 ? item.seat.bodies[0]! : null;
    if (item.kind !== 'seat' || !poem || !isPoem(poem)) continue;
    const next = items[i + 1];
    const before = items[i - 1];
    const after = next?.kind === 'seat' ? tellingLines(lines, poem, tokensOf(lines, next.seat), -1) : 0;
    const ahead = before?.kind === 'seat' ? tellingLines(lines, poem, tokensOf(lines, before.seat), 1) : 0;
    if (after + ahead === 0 || after + ahead > poem.units.length - 2) continue;
    const units = poem.units.slice(ahead, poem.units.length - after);
    item.seat.bodies[0] = { ...poem, from: units[0]!.from, to: units.at(-1)!.to, units };
    if (after > 0) items.splice(i + 1, 0, { kind: 'head', from: units.at(-1)!.to, to: poem.to });
    if (ahead > 0) items.splice(i, 0, { kind: 'head', from: poem.from, to: units[0]!.from });
  }
}

/// How many of the poem's lines, from its start (`step` 1) or its end (-1), reach to the last that shares words with a neighbouring text.
function tellingLines(lines: readonly Reading[], poem: BodyBlock, neighbour: ReadonlySet<string>, step: 1 | -1): number {
  let count = 0;
  for (let k = 0; k < Math.min(SWALLOWED, poem.units.length); k++) {
    const line = step > 0 ? poem.from + k : poem.to - 1 - k;
    const shared = [...tokens(lines[line]!.shown)].filter((token) => neighbour.has(token) && isTelling(token));
    if (shared.length >= SHARED_WORDS) count = k + 1;
  }
  return count;
}

/// A poem's title is a short line as its verses are: where none stands beside the poem, its last line is taken (its first, if no author's name stands over it and
/// the page prints titles first).
export function titlePoems(items: Item[]): void {
  const headFirst = items[0]?.kind === 'head';
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind !== 'seat' || item.seat.bodies.length > 1 || !isPoem(item.seat.bodies[0]!)) continue;
    if ((headFirst || items[i - 2]?.kind !== 'seat' ? items[i - 1] : null)?.kind === 'head' || items[i + 1]?.kind === 'head') continue;
    const poem = item.seat.bodies[0]!;
    const first = headFirst && !item.seat.bylines.some((own) => !own.atEnd);
    const line = first ? poem.from : poem.to - 1;
    const units = poem.units.filter((unit) => unit.from !== line);
    item.seat.bodies[0] = { ...poem, from: units[0]!.from, to: units.at(-1)!.to, units };
    items.splice(first ? i : i + 1, 0, { kind: 'head', from: line, to: line + 1 });
  }
}
