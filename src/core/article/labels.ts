import { fullness, INDENT, lastness, measureAt } from '../page/measure';
import { boundaryCosts, type Enclosure, type GapStyle } from './boundary';
import type { Readings } from './readings';
import { BODY, CAPTION, CAPTION_END, HEAD, HEAD_MANY, isFirstOfBody, KINDS, measureOf, OPEN_CAPTION, OPEN_PICTURE, PICTURE, type Kind } from './states';
import { W } from './weights';

/// What the best path says of each line of a page: its state, and what follows from that.
export class Labels {
  constructor(readonly states: Uint8Array, private readonly lines: Readings, private readonly enclosed: readonly Enclosure[], private readonly gaps: GapStyle) {}

  kind(i: number): Kind {
    return KINDS[Math.min(BODY, this.states[i]!)]!;
  }

  /// Whether a unit begins here: a paragraph, a run of headline lines, a caption. Each line of verse and furniture is one.
  first(i: number): boolean {
    const state = this.states[i]!;
    if (state >= BODY) return isFirstOfBody(state);
    const before = i > 0 ? this.states[i - 1]! : -1;
    if (state >= CAPTION && state <= CAPTION_END) return !OPEN_CAPTION.includes(before);
    if (state >= PICTURE) return !OPEN_PICTURE.includes(before);
    return state === HEAD || state > HEAD_MANY;
  }

  /// The measure in em that a line of a body was set to.
  measure(i: number): number | null {
    const state = this.states[i]!;
    return state < BODY ? null : measureAt(measureOf(state));
  }

  /// How much dearer the other choice of `first` would have been, its surroundings kept, in the weights' unit; only for lines behind another of the same body.
  margin(i: number): number {
    const state = this.states[i]!;
    if (state < BODY) return 0;
    const previous = i > 0 ? this.states[i - 1]! : HEAD;
    if (previous < BODY) return 4;
    const before = this.lines.at(i - 1);
    const line = this.lines.at(i);
    const after = this.lines.get(i + 1);
    const measure = measureAt(measureOf(previous));
    const shift = isFirstOfBody(previous) ? INDENT : 0;
    const { stop, join } = boundaryCosts(before, line, this.enclosed[i - 1]!, this.gaps);
    const broken = lastness(before.width + shift, measure, W) + stop + (after ? fullness(line.width + INDENT, measure, after.unit, true, W) : 0);
    const whole = fullness(before.width + shift, measure, line.unit, shift > 0, W) + join + (after ? fullness(line.width, measure, after.unit, false, W) : 0);
    return isFirstOfBody(state) ? whole - broken : broken - whole;
  }
}
