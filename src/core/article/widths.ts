import { fullness, INDENT, lastness, MEASURES, NARROWEST, STEP } from '../page/measure';
import type { Reading } from './readings';
import { W } from './weights';

/// By measure, what it costs that the line at hand is full, or its paragraph's last, and the same for a paragraph's first line.
export const FULL = new Float64Array(MEASURES);
export const FULL_FIRST = new Float64Array(MEASURES);
export const LAST = new Float64Array(MEASURES);
export const LAST_FIRST = new Float64Array(MEASURES);

/// By how many em a line may be longer than its measure, or shorter, before nothing more is told by it.
const TOLD = W.tolerance + W.widthCap / Math.min(W.misfit, W.misfitFirst) + STEP;

const indexAt = (measure: number): number => Math.max(0, Math.min(MEASURES, Math.floor((measure - NARROWEST) / STEP)));

/// Weighs a line's width under all measures up to those that it tells nothing more of, and at least up to `least` (excluded); returns where it stopped. `unit` is the width of what begins
/// the next line.
export function weighWidths(line: Reading, unit: number, least: number): number {
  const { width } = line;
  // A line whose characters are spaced out was stretched to the measure.
  const stretch = line.spaced ? W.stretch : 0;
  const reach = TOLD + stretch + Math.max(0, unit);
  const end = Math.max(least, indexAt(width + INDENT + reach + STEP));
  weighOne(width + INDENT, stretch, unit, reach, true, FULL_FIRST, LAST_FIRST, end);
  weighOne(width, stretch, unit, reach, false, FULL, LAST, end);
  return end;
}

function weighOne(width: number, stretch: number, unit: number, reach: number, first: boolean, full: Float64Array, last: Float64Array, end: number): void {
  const from = Math.min(end, indexAt(width - TOLD));
  const to = indexAt(width + reach + STEP);
  for (let m = 0; m < from; m++) {
    full[m] = W.widthCap;
    last[m] = W.lastLine + W.widthCap;
  }
  for (let m = from; m < to; m++) {
    const measure = NARROWEST + m * STEP;
    full[m] = fullness(width < measure ? Math.min(measure, width + stretch) : width, measure, unit, first, W);
    last[m] = lastness(width, measure, W);
  }
  for (let m = to; m < end; m++) {
    full[m] = W.widthCap;
    last[m] = W.lastLine;
  }
}
