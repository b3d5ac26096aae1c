/// The measures that a column of newspaper text can have, in em, on a grid of half an em.
export const NARROWEST = 4;
export const WIDEST = 60;
export const STEP = 0.5;
export const MEASURES = Math.round((WIDEST - NARROWEST) / STEP) + 1;

export const measureAt = (index: number): number => NARROWEST + index * STEP;

/// The indent of a paragraph's first line; extraction loses it, the missing width stays.
export const INDENT = 2;

/// By how many em a line that fills its measure may differ from it.
export const UNLIKE = 0.8;

/// Whether a line is as long as a full one, or as a paragraph's first that lost its indent.
export const fillsMeasure = (width: number, measure: number): boolean => Math.abs(width - measure) <= UNLIKE || Math.abs(width + INDENT - measure) <= UNLIKE;

export interface FullnessWeights {
  readonly full: number;
  readonly misfit: number;
  readonly misfitFirst: number;
  readonly tolerance: number;
  readonly wordWrap: number;
  readonly widthCap: number;
  readonly lastLine: number;
}

/// What it costs to hold a line of `width` for a full one under a measure; the first line of a paragraph comes with its indent added. `unit` is the width of the next
/// line's first unbreakable word: a line may be short by what that has over one character, or the word would have stood in it.
export function fullness(width: number, measure: number, unit: number, first: boolean, w: FullnessWeights): number {
  const missing = measure - width;
  const slack = Math.max(0, unit - 1);
  const slope = first ? w.misfitFirst : w.misfit;
  const explained = missing > w.tolerance && slack > 0.2;
  const off = missing < 0 ? -missing : Math.max(0, missing - slack);
  return Math.min(w.full + (explained ? w.wordWrap : 0) + slope * Math.max(0, off - w.tolerance), w.widthCap);
}

/// What it costs to hold it for a paragraph's last line: any width up to the measure.
export function lastness(width: number, measure: number, w: FullnessWeights): number {
  return w.lastLine + Math.min(w.misfit * Math.max(0, width - measure - w.tolerance), w.widthCap);
}
