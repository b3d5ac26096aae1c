import { INDENT, UNLIKE } from '../page/measure';
import { isPoem, type BodyBlock, type Unit } from './blocks';
import type { Reading, Readings } from './readings';
import { partSeat } from './seams';
import { textOf, tokensOf, type Item, type Seat } from './seat';
import { isTelling, tokens } from './token-set';

/// A headline that fits the measure as well as text does is read as a paragraph or verse of its own. Between two texts without a headline where one must stand, the short
/// lines without a stop that end the first, or that are all there is of it, are given back. Returns the lines of the by-lines whose text is none: they stand alone then.
export function findHeads(lines: Readings, items: Item[]): number[] {
  const stray: number[] = [];
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'seat') items.splice(i, 1, ...partAtHeads(lines, item.seat));
  }
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind !== 'seat' || items[i + 1]?.kind === 'head') continue;
    const text = items[i + 1]?.kind === 'byline' ? items[i + 2] : items[i + 1];
    if (text?.kind === 'head') continue;
    const { seat } = item;
    if (seat.bodies.length === 1 && isBareHead(lines, seat)) {
      items[i] = { kind: 'head', from: seat.bodies[0]!.from, to: seat.bodies[0]!.to };
      stray.push(...seat.bylines.map(({ line }) => line));
      continue;
    }
    if (seat.bylines.some((own) => own.atEnd) || lines.at(seat.bodies.at(-1)!.to - 1).trailing) continue;
    const body = seat.bodies.at(-1)!;
    if (goesOn(lines, body, items, i)) continue;
    const heads = isPoem(body) ? verseHeads(lines, body, text?.kind === 'seat' ? text.seat : null) : lastHeads(lines, body);
    if (heads === 0) continue;
    const units = body.units.slice(0, -heads);
    const from = body.units.at(-heads)!.from;
    seat.bodies[seat.bodies.length - 1] = { ...body, to: from, units };
    items.splice(i + 1, 0, { kind: 'head', from, to: body.to });
  }
  return stray;
}

/// Lines of a headline that is read as text, at most, and the em that it may measure.
const MOST_LINES = 4;
const WIDEST = 24;
/// Two commas, or a colon and a comma, make a sentence.
const SENTENCE = /[：，].*，/;

/// Whether a unit of a body may be a headline or a part of one: a few lines with no stop in or behind them, and no row, item or part of a letter.
function isHead(lines: Readings, unit: Unit): boolean {
  if (unit.stops || unit.to - unit.from > MOST_LINES || !allHeadLines(lines, unit) || SENTENCE.test(textOf(lines, unit))) return false;
  const last = lines.at(unit.to - 1);
  return last.end === 'open' || (last.end === 'sentence' && !last.shown.endsWith('。')) || /[，、]$/.test(last.shown);
}

function allHeadLines(lines: Readings, { from, to }: Unit): boolean {
  for (let i = from; i < to; i++) if (!isHeadLine(lines.at(i))) return false;
  return true;
}

function isHeadLine(line: Reading): boolean {
  if (line.unset || line.width > WIDEST || line.shown.length < 2) return false;
  return !(line.label || line.startsItem || line.letter || line.source || line.opening || line.trailing || line.byline || line.credit || line.stopInside || line.startsClosing || line.shown.endsWith('。'));
}

/// So many texts behind one the rest of it may stand.
const REACH = 6;

/// Whether a body may have been interrupted where it ends: its last paragraph is set as text is, down to a full last line in mid-sentence, and near behind a body begins in mid-sentence.
function goesOn(lines: Readings, { units }: BodyBlock, items: readonly Item[], at: number): boolean {
  const { from, to, measure, verse } = units.at(-1)!;
  if (verse || to - from < 2 || lines.at(to - 1).end === 'sentence') return false;
  for (let i = from; i < to; i++) if (Math.abs(lines.width[i]! + (i === from ? INDENT : 0) - measure) > UNLIKE) return false;
  for (let i = at + 1, seen = 0; i < items.length && seen < REACH; i++) {
    const item = items[i]!;
    if (item.kind !== 'seat') continue;
    if (item.seat.bodies.some(({ midway }) => midway === true)) return true;
    seen++;
  }
  return false;
}

const pauses = (lines: Readings, unit: Unit): boolean => lines.at(unit.to - 1).end === 'pause';
const count = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.to - unit.from, 0);

function isBareHead(lines: Readings, seat: Seat): boolean {
  const { units } = seat.bodies[0]!;
  return !seat.opening && count(units) <= MOST_LINES && units.every((unit) => isHead(lines, unit)) && !pauses(lines, units.at(-1)!);
}

/// How many units at the end of a body are a headline's: they stand behind a whole sentence, and some text is left.
function lastHeads(lines: Readings, { units }: BodyBlock): number {
  let heads = 0;
  while (heads < units.length - 1 && count(units.slice(-1 - heads)) <= MOST_LINES && isHead(lines, units.at(-1 - heads)!)) heads++;
  if (heads === 0 || pauses(lines, units.at(-1)!)) return 0;
  const before = lines.at(units.at(-heads)!.from - 1);
  return before.letter || before.end === 'sentence' ? heads : 0;
}

/// A text in two, with what may be a headline or sub-heading between them: a paragraph in its middle that is short and has no stop. Which of the two it is the assembly decides.
function partAtHeads(lines: Readings, seat: Seat): Item[] {
  for (let b = seat.bodies.length - 1; b >= 0; b--) {
    const { units } = seat.bodies[b]!;
    for (let u = units.length - 2; u > 0; u--) {
      if (!isMidHead(lines, units, u)) continue;
      let from = u;
      while (from > 1 && isMidHead(lines, units, from - 1)) from--;
      const [first, rest] = partSeat(seat, b, from, null);
      const body = rest!.bodies[0]!;
      const second = { ...body, from: units[u + 1]!.from, units: units.slice(u + 1) };
      return [...partAtHeads(lines, first!), { kind: 'head', from: units[from]!.from, to: second.from }, { kind: 'seat', seat: { ...rest!, bodies: [second, ...rest!.bodies.slice(1)] } }];
    }
  }
  return [{ kind: 'seat', seat }];
}

/// The em that a headline in the middle of a text measures at most, its lines together.
const MID_WIDTH = 36;

function isMidHead(lines: Readings, units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  const last = lines.at(unit.to - 1);
  if (unit.verse || last.end !== 'open' || last.cells || !isHead(lines, unit)) return false;
  let width = 0;
  for (let i = unit.from; i < unit.to; i++) width += lines.width[i]!;
  return width <= MID_WIDTH && lines.at(units[at - 1]!.to - 1).end !== 'colon' && !units[at + 1]!.verse;
}

/// A poem's last line is the next text's headline if it names what that is of, or ends with a cry.
function verseHeads(lines: Readings, { units }: BodyBlock, next: Seat | null): number {
  if (next === null || units.length < 2) return 0;
  const line = lines.at(units.at(-1)!.from);
  const words = tokensOf(lines, next);
  const shares = [...tokens(line.shown)].some((token) => words.has(token) && isTelling(token));
  return shares && (line.spaced || /[！？…]$/.test(line.shown)) ? 1 : 0;
}
