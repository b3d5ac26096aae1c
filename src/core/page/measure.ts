/// The measures that a column of newspaper text can have, in em, on a grid of half an em.
export const NARROWEST = 6;
export const WIDEST = 60;
export const STEP = 0.5;
export const MEASURES = Math.round((WIDEST - NARROWEST) / STEP) + 1;

export const measureAt = (index: number): number => NARROWEST + index * STEP;
export const measureIndex = (width: number): number => Math.max(0, Math.min(MEASURES - 1, Math.round((width - NARROWEST) / STEP)));

/// The indent of a paragraph's first line; extraction loses it, the missing width stays.
export const INDENT = 2;

export interface FullnessWeights {
  readonly full: number;
  readonly ragged: number;
  readonly overfull: number;
  readonly wordWrap: number;
  readonly widthCap: number;
}

/// What it costs to hold a line of `width` for a full one under a measure. `unit` is the width of the next line's first unbreakable word: the line may be short by
/// less than that, or that word would have stood in it. `stretch` is what its punctuation gives in justification.
export function fullness(width: number, measure: number, unit: number, stretch: number, w: FullnessWeights): number {
  const missing = measure - width;
  let cost = w.full;
  if (missing >= 0) {
    const explained = Math.max(0.75, unit + 0.25);
    if (missing > 0.75) cost += missing <= explained ? w.wordWrap + 0.15 * missing : w.wordWrap + w.ragged * (missing - explained);
    else cost += missing * 0.3;
  } else {
    const over = -missing;
    const given = 0.5 + stretch * 0.5;
    cost += over <= given ? over * 0.6 : given * 0.6 + w.overfull * (over - given);
  }
  return Math.min(cost, w.widthCap);
}

/// What it costs to hold it for a paragraph's last line: any width up to the measure.
export function lastness(width: number, measure: number, stretch: number, w: FullnessWeights, any: number): number {
  const over = width - measure;
  const given = 0.5 + stretch * 0.5;
  return Math.min(any + (over <= given ? Math.max(0, over) * 0.6 : given * 0.6 + w.overfull * (over - given)), any + w.widthCap);
}
