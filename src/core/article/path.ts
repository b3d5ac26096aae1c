import { fullness, INDENT, lastness, measureAt, MEASURES, NARROWEST, STEP } from '../page/measure';
import { boundaryCosts, enclosures, endCost, gapStyle, opensText, wholeRow, type Enclosure, type GapStyle } from './boundary';
import { bylineCost, captionCost, furnitureBeside, furnitureCost, headCost, headEndCost, loneCost, verseCost, verseStep } from './kinds';
import { Labels } from './labels';
import type { Reading, Readings } from './readings';
import {
  BODY, BYLINE, CAPTION, CAPTION_END, CAPTION_MORE, CAPTION_THIRD, CLOSED, firstOf, FURNITURE, HEAD, HEAD_MANY, isFirstOfBody, measureOf, moreOf, OPEN_CAPTION, OPEN_PICTURE, PICTURE, PICTURE_END, PICTURE_MORE, STATES, VERSE, VERSE_MORE,
} from './states';
import { Traceback } from './traceback';
import { W } from './weights';

/// By measure, what it costs that a body is as narrow as that.
const NARROWNESS = Float64Array.from({ length: MEASURES }, (_, m) => Math.max(0, W.narrowBelow - measureAt(m)) * W.narrow);

/// The measures that are narrower than columns are.
const NARROW_MEASURES = NARROWNESS.indexOf(0);

/// By measure, what it costs that the line at hand is full, or its paragraph's last, and the same for a paragraph's first line.
const FULL = new Float64Array(MEASURES);
const FULL_FIRST = new Float64Array(MEASURES);
const LAST = new Float64Array(MEASURES);
const LAST_FIRST = new Float64Array(MEASURES);
/// By how many em a line may be longer than its measure, or shorter, before nothing more is told by it.
const TOLD = W.tolerance + W.widthCap / Math.min(W.misfit, W.misfitFirst) + STEP;

/// Weighs a line's width under all measures; `unit` is the width of what begins the next one.
function weighWidths(line: Reading, unit: number): void {
  // A line whose characters are spaced out was stretched to the measure.
  const stretch = line.spaced ? W.stretch : 0;
  const reach = TOLD + stretch + Math.max(0, unit);
  weighOne(line.width + INDENT, stretch, unit, reach, true, FULL_FIRST, LAST_FIRST);
  weighOne(line.width, stretch, unit, reach, false, FULL, LAST);
}

function weighOne(width: number, stretch: number, unit: number, reach: number, first: boolean, full: Float64Array, last: Float64Array): void {
  const at = (measure: number): number => Math.max(0, Math.min(MEASURES, Math.floor((measure - NARROWEST) / STEP)));
  const from = at(width - TOLD);
  const to = at(width + reach + STEP);
  full.fill(W.widthCap, 0, from);
  last.fill(W.lastLine + W.widthCap, 0, from);
  for (let m = from; m < to; m++) {
    const measure = NARROWEST + m * STEP;
    full[m] = fullness(stretched(width, measure, stretch), measure, unit, first, W);
    last[m] = lastness(width, measure, W);
  }
  full.fill(W.widthCap, to);
  last.fill(W.lastLine, to);
}

/// What each kind of line costs at one place, without regard to its neighbours.
interface Emissions {
  readonly head: number;
  readonly byline: number;
  readonly caption: number;
  readonly captionEnd: number;
  readonly furniture: number;
  readonly verse: number;
  /// Whether the next line is a credit alone: then this one ends a caption's text.
  readonly beforeCredit: boolean;
}

/// The cheapest reading of all lines of a page together: what each line is, where paragraphs begin, and the measure of each line of text. One path over the whole
/// page (Viterbi): time and memory grow with the number of lines.
export function bestPath(lines: Readings): Labels {
  const gaps = gapStyle(lines);
  const enclosed = enclosures(lines);
  const back = new Traceback(lines.length, STATES);
  const from = new Uint8Array(STATES);
  let cost = new Float64Array(STATES).fill(Infinity);
  let next = new Float64Array(STATES).fill(Infinity);

  let before = lines.at(0);
  let after = before;
  for (let i = 0; i < lines.length; i++) {
    const line = after;
    after = lines.at(Math.min(i + 1, lines.length - 1));
    const emit = emissions(lines, i, enclosed[i]!);
    next.fill(Infinity);
    if (i === 0) {
      next[HEAD] = emit.head + W.headFirst;
      next[BYLINE] = emit.byline;
      next[CAPTION] = emit.caption;
      next[CAPTION_END] = emit.caption + emit.captionEnd;
      next[FURNITURE] = emit.furniture;
      next[VERSE] = emit.verse + W.verseStart;
      for (let m = 0; m < MEASURES; m++) {
        next[firstOf(m)] = W.bodyStart + NARROWNESS[m]!;
        next[moreOf(m)] = W.bodyResumes + NARROWNESS[m]!;
      }
    } else step(before, line, emit, cost, next, from, enclosed[i - 1]!, gaps);
    back.push(from, next);
    before = line;
    [cost, next] = [next, cost];
  }
  return new Labels(back.end(lastState(lines.at(lines.length - 1), cost)), lines, enclosed, gaps);
}

function emissions(lines: Readings, i: number, enclosed: Enclosure): Emissions {
  const line = lines.at(i);
  const row = enclosed.row ? W.headRow : 0;
  const edge = i < 4 || i >= lines.length - 6;
  return {
    head: headCost(line, lines.get(i + 1)) + row,
    byline: bylineCost(line),
    caption: captionCost(line),
    captionEnd: line.credit ? W.captionEnd : W.captionNoCredit,
    furniture: furnitureCost(line, edge),
    verse: verseCost(line) + row,
    beforeCredit: (lines.get(i + 1)?.credit?.from ?? 9) <= 1,
  };
}

function step(
  before: Reading, line: Reading, emit: Emissions, cost: Float64Array, next: Float64Array, from: Uint8Array, enclosed: Enclosure, gaps: GapStyle,
): void {
  // A body's last line, whatever its measure.
  let closing = Infinity;
  let closingAt = -1;
  let joined = Infinity;
  let joinedAt = -1;
  const { stop, join } = boundaryCosts(before, line, enclosed, gaps);
  const lone = loneCost(before);
  weighWidths(before, line.unit);
  // The hottest loop of the inference: what does not change with the measure is taken out of it.
  for (let m = 0, at = BODY; m < MEASURES; m++, at += 2) {
    const f = cost[at]!;
    const c = cost[at + 1]!;
    const fFull = f + FULL_FIRST[m]!;
    const cFull = c + FULL[m]!;
    const fLast = f + lone + LAST_FIRST[m]!;
    const cLast = c + LAST[m]!;
    const full = fFull <= cFull ? fFull : cFull;
    const last = fLast <= cLast ? fLast : cLast;
    const fullAt = fFull <= cFull ? at : at + 1;
    const lastAt = fLast <= cLast ? at : at + 1;
    if (full < joined) {
      joined = full;
      joinedAt = fullAt;
    }
    if (last < closing) {
      closing = last;
      closingAt = lastAt;
    }
    next[at + 1] = full + join;
    from[at + 1] = fullAt;
    next[at] = last + stop;
    from[at] = lastAt;
  }
  let outside = Infinity;
  let outsideAt = -1;
  const hangs = headEndCost(before);
  for (const state of CLOSED) {
    const price = cost[state]! + (state <= HEAD_MANY ? hangs : 0);
    if (price < outside) {
      outside = price;
      outsideAt = state;
    }
  }
  // A word runs on from what ended here, which then did not.
  const torn = W.runsOn[before.runsOn]!;
  outside += torn;
  const goesOn = W.resumesBehindPicture + (line.opening ? W.datelineInside : 0);
  const opens = opensText(line) ? W.datelineOpens : line.letter === 'greeting' ? W.itemOpens : 0;
  const within = joined + join + W.measureInside;
  const between = closing + stop + W.measureBetween;
  const begins = outside + W.bodyStart + opens + (line.startsClosing ? W.opensClosing : line.startsMidway ? W.opensMidway : 0);
  const resumes = outside + W.bodyResumes;
  const pictured = cost[PICTURE_END]! + torn + goesOn;
  for (let m = 0, at = BODY; m < NARROW_MEASURES; m++, at += 2) {
    const narrow = NARROWNESS[m]!;
    relax(next, from, at, between + narrow * W.narrowBetween, closingAt);
    relax(next, from, at, begins + narrow, outsideAt);
    relax(next, from, at + 1, within, joinedAt);
    relax(next, from, at + 1, resumes + narrow, outsideAt);
    relax(next, from, at + 1, pictured + narrow, PICTURE_END);
  }
  // Columns are wide enough beyond: there the cheapest is the same for all.
  const opening = begins < between ? begins : between;
  const openingAt = begins < between ? outsideAt : closingAt;
  const back = pictured < resumes ? pictured : resumes;
  const going = back < within ? back : within;
  const goingAt = back < within ? (pictured < resumes ? PICTURE_END : outsideAt) : joinedAt;
  for (let at = firstOf(NARROW_MEASURES); at < STATES; at += 2) {
    if (opening < next[at]!) {
      next[at] = opening;
      from[at] = openingAt;
    }
    if (going < next[at + 1]!) {
      next[at + 1] = going;
      from[at + 1] = goingAt;
    }
  }
  if (before.credit?.sure) {
    joined += W.creditInText;
    closing += W.creditInText;
  }
  const ended = closing + (enclosed.rowEnds ? Math.min(W.rowEnd, endCost(before)) + wholeRow(enclosed) : endCost(before)) + W.kindChange + torn;
  const toUnit = (state: number, price: number, behindText = 0): void => {
    relax(next, from, state, ended + price + behindText, closingAt);
    for (let k = 0; k < CLOSED.length; k++) relax(next, from, state, cost[CLOSED[k]!]! + torn + price, CLOSED[k]!);
  };
  relax(next, from, HEAD, ended + emit.head + W.headFirst + W.headBehindText, closingAt);
  for (const other of CLOSED) if (other > HEAD_MANY) relax(next, from, HEAD, cost[other]! + torn + emit.head + W.headFirst, other);
  const headMore = emit.head + W.headMore + (before.runsOn > 0 ? W.headOver : 0);
  for (let state = HEAD; state < HEAD_MANY; state++) relax(next, from, state + 1, cost[state]! + headMore, state);
  relax(next, from, HEAD_MANY, cost[HEAD_MANY]! + headMore + W.headMany, HEAD_MANY);
  // A by-line with 记者 stands under a headline.
  toUnit(BYLINE, emit.byline, line.byline?.form === 'role' ? W.noHeadline : 0);
  toUnit(CAPTION, emit.caption + (line.startsMidway ? W.opensMidway : 0), W.captionBehindText);
  // A picture in the middle of a paragraph: the line before its caption is full.
  const interrupted = joined + torn + (before.end === 'open' || before.end === 'pause' ? W.interrupt : W.interrupt + W.stopAtLineEnd);
  relax(next, from, PICTURE, interrupted + emit.caption, joinedAt);
  const alone = line.credit !== null && line.credit.from <= 1;
  toUnit(CAPTION_END, emit.caption + emit.captionEnd + (alone ? W.captionNoCredit / 2 : 0), W.captionBehindText);
  if (!alone) relax(next, from, PICTURE_END, interrupted + emit.caption + emit.captionEnd, joinedAt);
  const narrow = alone ? 0 : (before.width < W.captionNarrowBelow ? W.captionNarrow : 0) + (before.end === 'sentence' || before.shown.endsWith('）') ? W.captionStop : 0);
  // A caption ends with its credit: what stands behind one is another picture's.
  const credited = !alone && before.credit?.sure ? W.creditInText : 0;
  const ragged = alone ? 0 : credited + narrow + Math.max(0, line.width - before.width - 0.5 - Math.max(0, line.unit - 1)) * W.captionUneven;
  // Only the last line may be short: where another follows, this one is as long as the one before.
  const uneven = emit.beforeCredit ? 0 : Math.max(0, before.width - line.width - 1) * W.captionUneven;
  const more = emit.caption + W.captionMore - W.caption + ragged + uneven + (emit.beforeCredit && line.width > before.width - 2 ? W.captionFull : 0);
  relax(next, from, CAPTION_MORE, cost[CAPTION]! + more, CAPTION);
  relax(next, from, CAPTION_THIRD, cost[CAPTION_MORE]! + more + W.captionMany, CAPTION_MORE);
  relax(next, from, CAPTION_THIRD, cost[CAPTION_THIRD]! + more + W.captionMany, CAPTION_THIRD);
  relax(next, from, PICTURE_MORE, cost[PICTURE]! + more, PICTURE);
  const ends = (first: boolean): number => (alone ? W.creditAlone : W.captionMore + ragged + (first ? 0 : W.captionMany)) + emit.captionEnd;
  for (const state of OPEN_CAPTION) relax(next, from, CAPTION_END, cost[state]! + ends(state === CAPTION), state);
  for (const state of OPEN_PICTURE) relax(next, from, PICTURE_END, cost[state]! + ends(state === PICTURE), state);
  toUnit(FURNITURE, emit.furniture);
  relax(next, from, FURNITURE, cost[FURNITURE]! + emit.furniture + furnitureBeside(before, line), FURNITURE);
  toUnit(VERSE, emit.verse + W.verseStart + (before.end === 'colon' ? W.verseAfterColon : 0));
  for (const state of [VERSE, VERSE_MORE]) relax(next, from, VERSE_MORE, cost[state]! + emit.verse + verseStep(before, line), state);
}

const stretched = (width: number, measure: number, most: number): number => (width < measure ? Math.min(measure, width + most) : width);

function relax(next: Float64Array, from: Uint8Array, state: number, price: number, origin: number): void {
  if (price < next[state]!) {
    next[state] = price;
    from[state] = origin;
  }
}

/// The state in which the cheapest way ends.
function lastState(end: Reading, cost: Float64Array): number {
  let state = -1;
  let best = Infinity;
  for (let s = 0; s < STATES; s++) {
    let price = cost[s]!;
    if (OPEN_CAPTION.includes(s)) price += W.captionNoCredit;
    if (s >= PICTURE && s < BODY) price += W.captionNoCredit;
    if (s >= BODY) {
      const first = isFirstOfBody(s);
      price += endCost(end) + (first ? loneCost(end) : 0) + lastness(end.width + (first ? INDENT : 0), measureAt(measureOf(s)), W);
    }
    if (price < best) {
      best = price;
      state = s;
    }
  }
  return state;
}
