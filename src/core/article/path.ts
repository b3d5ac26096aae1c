import { INDENT, lastness, measureAt, MEASURES } from '../page/measure';
import { boundaryCosts, enclosures, endCost, gapStyle, opensText, wholeRow, type Enclosure, type GapStyle } from './boundary';
import { beginsCaption, bylineCost, captionCost, furnitureBeside, furnitureCost, headCost, headEndCost, loneCost, stretchedCost, verseCost, verseStep } from './kinds';
import { Labels } from './labels';
import type { Reading, Readings } from './readings';
import {
  BODY, BYLINE, CAPTION, CAPTION_END, CAPTION_MORE, CAPTION_THIRD, CLOSED, firstOf, FURNITURE, HEAD, HEAD_MANY, isFirstOfBody, measureOf, moreOf, OPEN_CAPTION, OPEN_PICTURE, PICTURE, PICTURE_END, PICTURE_MORE, STATES, VERSE, VERSE_MORE,
} from './states';
import { Traceback } from './traceback';
import { AWAITED, nearAwaited, STOPS_BEFORE } from './unfinished';
import { FULL, FULL_FIRST, LAST, LAST_FIRST, weighWidths } from './widths';
import { W } from './weights';

/// By measure, what it costs that a body is as narrow as that.
const NARROWNESS = Float64Array.from({ length: MEASURES }, (_, m) => Math.max(0, W.narrowBelow - measureAt(m)) * W.narrow);

const CLOSES_ROUND = '）'.charCodeAt(0);

/// The measures that are narrower than columns are.
const NARROW_MEASURES = NARROWNESS.indexOf(0);

/// What each kind of line costs at the place at hand, without regard to its neighbours.
const EMIT = new Float64Array(6);
const AS_HEAD = 0, AS_BYLINE = 1, AS_CAPTION = 2, AS_CAPTION_END = 3, AS_FURNITURE = 4, AS_VERSE = 5;

/// What the cheapest ways to one line cost, by its state there. Columns are not so wide that many measures would tell anything: from the measure `wide` on all cost the same, `first` and `more`,
/// and what the states of those measures hold in `cost` says nothing.
class Frontier {
  readonly cost = new Float64Array(STATES).fill(Infinity);
  wide = NARROW_MEASURES;
  first: number = Infinity;
  more: number = Infinity;

  of(state: number): number {
    return state < firstOf(this.wide) ? this.cost[state]! : isFirstOfBody(state) ? this.first : this.more;
  }

  /// Lets all ways begin with this state.
  open(state: number): void {
    if (state >= BODY) this.widen(measureOf(state) + 1);
    this.cost[state] = 0;
  }

  /// Tells the measures below `wide` apart.
  widen(wide: number): void {
    for (let m = this.wide; m < wide; m++) {
      this.cost[firstOf(m)] = this.first;
      this.cost[moreOf(m)] = this.more;
    }
    this.wide = Math.max(this.wide, wide);
  }

  /// Forgets measures that cost what all wider ones do.
  narrow(): void {
    while (this.wide > NARROW_MEASURES && this.cost[firstOf(this.wide - 1)] === this.first && this.cost[moreOf(this.wide - 1)] === this.more) this.wide--;
  }
}

/// What surrounds the lines of a page: the same for every path through it.
export interface Surroundings {
  readonly gaps: GapStyle;
  readonly enclosed: readonly Enclosure[];
}
export const surroundingsOf = (lines: Readings): Surroundings => ({ gaps: gapStyle(lines), enclosed: enclosures(lines) });

/// The cheapest reading of all lines of a page together: what each line is, where paragraphs begin, and the measure of each line of text. One path over the whole
/// page (Viterbi): time and memory grow with the number of lines. `awaited` tells by line what texts that stop in mid-sentence let expect there (`unfinished.ts`).
export function bestPath(lines: Readings, awaited: Uint8Array | null = null, surroundings: Surroundings = surroundingsOf(lines)): Labels {
  return new Labels(walk(lines, awaited, surroundings, 0, lines.length, null), lines, surroundings.enclosed, surroundings.gaps);
}

/// The same read once more near the lines where something is awaited; elsewhere it stays what it was.
export function bestPathAgain(lines: Readings, awaited: Uint8Array, surroundings: Surroundings, { states }: Labels): Labels {
  const again = states.slice();
  for (const { from, to } of nearAwaited(awaited)) again.set(walk(lines, awaited, surroundings, from, to, states), from);
  return new Labels(again, lines, surroundings.enclosed, surroundings.gaps);
}

/// The states of lines `from` to `to` (excluded) on the cheapest path; of a stretch of the page, the first and the last line keep those of `kept`.
function walk(lines: Readings, awaited: Uint8Array | null, { gaps, enclosed }: Surroundings, start: number, end: number, kept: Uint8Array | null): Uint8Array {
  const back = new Traceback(end - start, STATES);
  const from = new Uint8Array(STATES);
  let now = new Frontier();
  let next = new Frontier();
  const isOpen = (state: number): boolean => next.of(state) < Infinity;

  let before = lines.at(start);
  let line = before;
  for (let i = start; i < end; i++) {
    const after = lines.get(i + 1);
    emit(line, after, enclosed[i]!, i < 4 || i >= lines.length - 6);
    if (i > start) step(before, line, after, now, next, from, enclosed[i - 1]!, gaps, awaited?.[i] ?? 0);
    else if (i === 0 || kept === null) begin(next);
    else next.open(kept[i]!);
    back.push(from, isOpen);
    before = line;
    line = after ?? line;
    [now, next] = [next, now];
  }
  return back.end(end === lines.length || kept === null ? lastState(line, now) : kept[end - 1]!);
}

function emit(line: Reading, after: Reading | undefined, enclosed: Enclosure, edge: boolean): void {
  const row = enclosed.row ? W.headRow : 0;
  EMIT[AS_HEAD] = headCost(line, after) + row;
  EMIT[AS_BYLINE] = bylineCost(line);
  EMIT[AS_CAPTION] = captionCost(line);
  EMIT[AS_CAPTION_END] = line.credit ? W.captionEnd : W.captionNoCredit;
  EMIT[AS_FURNITURE] = furnitureCost(line, edge);
  EMIT[AS_VERSE] = verseCost(line) + row;
}

/// The page's first line.
function begin(into: Frontier): void {
  const { cost } = into;
  cost[HEAD] = EMIT[AS_HEAD]! + W.headFirst;
  cost[BYLINE] = EMIT[AS_BYLINE]!;
  cost[CAPTION] = EMIT[AS_CAPTION]!;
  cost[CAPTION_END] = EMIT[AS_CAPTION]! + EMIT[AS_CAPTION_END]!;
  cost[FURNITURE] = EMIT[AS_FURNITURE]!;
  cost[VERSE] = EMIT[AS_VERSE]! + W.verseStart;
  for (let m = 0; m < NARROW_MEASURES; m++) {
    cost[firstOf(m)] = W.bodyStart + NARROWNESS[m]!;
    cost[moreOf(m)] = W.bodyResumes + NARROWNESS[m]!;
  }
  into.first = W.bodyStart;
  into.more = W.bodyResumes;
}

function step(before: Reading, line: Reading, after: Reading | undefined, now: Frontier, into: Frontier, from: Uint8Array, enclosed: Enclosure, gaps: GapStyle, awaited: number): void {
  const costs = boundaryCosts(before, line, enclosed, gaps);
  // What the line before is no text by, and no last line of one.
  const inText = before.credit?.sure ? W.creditInText : before.byline?.form === 'role' ? W.bylineInText : 0;
  const atEnd = inText + stretchedCost(before);
  const picture = beginsCaption(line) ? W.pictureOpens : 0;
  const join = costs.join + inText + picture / 2;
  const stop = costs.stop + atEnd + picture;
  const lone = enclosed.row ? 0 : loneCost(before);
  const wide = weighWidths(before, line.unit, now.wide);
  now.widen(wide);
  const { cost } = now;
  const next = into.cost;
  next.fill(Infinity, 0, BODY);
  // A body's last line, whatever its measure.
  let closing = Infinity;
  let closingAt = -1;
  let joined = Infinity;
  let joinedAt = -1;
  // The hottest loop of the inference: what does not change with the measure is taken out of it.
  for (let m = 0, at = BODY; m < wide; m++, at += 2) {
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
  // All wider ones: nothing more is told by the line's width there.
  const fFull = now.first + W.widthCap;
  const cFull = now.more + W.widthCap;
  const fLast = now.first + lone + W.lastLine;
  const cLast = now.more + W.lastLine;
  const fullBehind = fFull <= cFull ? 0 : 1;
  const lastBehind = fLast <= cLast ? 0 : 1;
  const full = fullBehind === 0 ? fFull : cFull;
  const last = lastBehind === 0 ? fLast : cLast;
  if (wide < MEASURES && full < joined) {
    joined = full;
    joinedAt = firstOf(wide) + fullBehind;
  }
  if (wide < MEASURES && last < closing) {
    closing = last;
    closingAt = firstOf(wide) + lastBehind;
  }
  closing += atEnd;
  joined += inText;
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
  const within = joined + costs.join + W.measureInside;
  const between = closing + costs.stop + picture + W.measureBetween;
  const begins = outside + W.bodyStart + opens + picture + (line.startsClosing ? W.opensClosing : line.startsMidway ? W.opensMidway : 0);
  const resumes = outside + (awaited === AWAITED ? W.resumesAwaited : W.bodyResumes) + (line.opening ? W.datelineInside : 0);
  const pictured = cost[PICTURE_END]! + torn + goesOn;
  // One text ends with its sentence, and the rest of another follows at once.
  const beside = awaited === AWAITED && before.end === 'sentence' ? closing + endCost(before) + torn + W.resumesAwaited + W.resumesBeside + (line.opening ? W.datelineInside : 0) : Infinity;
  for (let m = 0, at = BODY; m < NARROW_MEASURES; m++, at += 2) {
    const narrow = NARROWNESS[m]!;
    relax(next, from, at, between + narrow * W.narrowBetween, closingAt);
    relax(next, from, at, begins + narrow, outsideAt);
    relax(next, from, at + 1, within, joinedAt);
    relax(next, from, at + 1, resumes + narrow, outsideAt);
    relax(next, from, at + 1, pictured + narrow, PICTURE_END);
    relax(next, from, at + 1, beside + narrow, closingAt);
  }
  // Columns are wide enough beyond: there the cheapest is the same for all.
  const opening = begins < between ? begins : between;
  const openingAt = begins < between ? outsideAt : closingAt;
  let going = within;
  let goingAt = joinedAt;
  if (resumes < going) {
    going = resumes;
    goingAt = outsideAt;
  }
  if (pictured < going) {
    going = pictured;
    goingAt = PICTURE_END;
  }
  if (beside < going) {
    going = beside;
    goingAt = closingAt;
  }
  for (let at = firstOf(NARROW_MEASURES); at < firstOf(wide); at += 2) {
    if (opening < next[at]!) {
      next[at] = opening;
      from[at] = openingAt;
    }
    if (going < next[at + 1]!) {
      next[at + 1] = going;
      from[at + 1] = goingAt;
    }
  }
  const begun = opening < last + stop;
  const goes = going < full + join;
  into.wide = wide;
  into.first = begun ? opening : last + stop;
  into.more = goes ? going : full + join;
  for (let at = firstOf(wide); at < STATES; at += 2) {
    from[at] = begun ? openingAt : at + lastBehind;
    from[at + 1] = goes ? goingAt : at + fullBehind;
  }
  into.narrow();
  const ended = closing + (enclosed.rowEnds ? Math.min(W.rowEnd, endCost(before)) + wholeRow(enclosed) : awaited === STOPS_BEFORE ? Math.min(W.rowEnd, endCost(before)) : endCost(before)) + W.kindChange + torn;
  const toUnit = (state: number, price: number, behindText = 0): void => {
    relax(next, from, state, ended + price + behindText, closingAt);
    for (let k = 0; k < CLOSED.length; k++) relax(next, from, state, cost[CLOSED[k]!]! + torn + price, CLOSED[k]!);
  };
  relax(next, from, HEAD, ended + EMIT[AS_HEAD]! + W.headFirst + W.headBehindText, closingAt);
  for (const other of CLOSED) if (other > HEAD_MANY) relax(next, from, HEAD, cost[other]! + torn + EMIT[AS_HEAD]! + W.headFirst, other);
  const headMore = EMIT[AS_HEAD]! + W.headMore + (before.runsOn > 0 ? W.headOver : 0);
  for (let state = HEAD; state < HEAD_MANY; state++) relax(next, from, state + 1, cost[state]! + headMore, state);
  relax(next, from, HEAD_MANY, cost[HEAD_MANY]! + headMore + W.headMany, HEAD_MANY);
  // A by-line with 记者 stands under a headline.
  toUnit(BYLINE, EMIT[AS_BYLINE]!, line.byline?.form === 'role' ? W.noHeadline : 0);
  toUnit(CAPTION, EMIT[AS_CAPTION]! + (line.startsMidway ? W.opensMidway : 0), W.captionBehindText);
  // A picture in the middle of a paragraph: the line before its caption is full.
  const interrupted = joined + torn + (before.end === 'open' || before.end === 'pause' ? W.interrupt : W.interrupt + W.stopAtLineEnd);
  relax(next, from, PICTURE, interrupted + EMIT[AS_CAPTION]!, joinedAt);
  const alone = line.credit !== null && line.credit.from <= 1;
  toUnit(CAPTION_END, EMIT[AS_CAPTION]! + EMIT[AS_CAPTION_END]! + (alone ? W.captionNoCredit / 2 : 0), W.captionBehindText);
  if (!alone) relax(next, from, PICTURE_END, interrupted + EMIT[AS_CAPTION]! + EMIT[AS_CAPTION_END]!, joinedAt);
  const narrow = alone ? 0 : Math.max(0, Math.min(W.captionNarrow, W.captionNarrowBelow - before.width)) + (before.end === 'sentence' || before.last === CLOSES_ROUND ? W.captionStop : 0);
  // A caption ends with its credit: what stands behind one is another picture's.
  const credited = !alone && before.credit?.sure ? W.creditInText : 0;
  const ragged = alone ? 0 : credited + narrow + Math.max(0, line.width - before.width - 0.5 - Math.max(0, line.unit - 1)) * W.captionUneven;
  // Whether the next line is a credit alone: then this one ends a caption's text.
  const beforeCredit = (after?.credit?.from ?? 9) <= 1;
  // Only the last line may be short: where another follows, this one is as long as the one before.
  const uneven = beforeCredit ? 0 : Math.max(0, before.width - line.width - 1) * W.captionUneven;
  const more = EMIT[AS_CAPTION]! + W.captionMore - W.caption + ragged + uneven + (beforeCredit && line.width > before.width - 2 ? W.captionFull : 0);
  relax(next, from, CAPTION_MORE, cost[CAPTION]! + more, CAPTION);
  relax(next, from, CAPTION_THIRD, cost[CAPTION_MORE]! + more + W.captionMany, CAPTION_MORE);
  relax(next, from, CAPTION_THIRD, cost[CAPTION_THIRD]! + more + W.captionMany, CAPTION_THIRD);
  relax(next, from, PICTURE_MORE, cost[PICTURE]! + more, PICTURE);
  const ends = (first: boolean): number => (alone ? W.creditAlone : W.captionMore + ragged + (first ? 0 : W.captionMany)) + EMIT[AS_CAPTION_END]!;
  for (const state of OPEN_CAPTION) relax(next, from, CAPTION_END, cost[state]! + ends(state === CAPTION), state);
  for (const state of OPEN_PICTURE) relax(next, from, PICTURE_END, cost[state]! + ends(state === PICTURE), state);
  toUnit(FURNITURE, EMIT[AS_FURNITURE]!);
  relax(next, from, FURNITURE, cost[FURNITURE]! + EMIT[AS_FURNITURE]! + furnitureBeside(before, line), FURNITURE);
  toUnit(VERSE, EMIT[AS_VERSE]! + W.verseStart + (before.end === 'colon' ? W.verseAfterColon : 0));
  for (const state of [VERSE, VERSE_MORE]) relax(next, from, VERSE_MORE, cost[state]! + EMIT[AS_VERSE]! + verseStep(before, line), state);
}

function relax(next: Float64Array, from: Uint8Array, state: number, price: number, origin: number): void {
  if (price < next[state]!) {
    next[state] = price;
    from[state] = origin;
  }
}

/// The state in which the cheapest way ends.
function lastState(end: Reading, costs: Frontier): number {
  let state = -1;
  let best = Infinity;
  for (let s = 0; s < STATES; s++) {
    let price = costs.of(s);
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
