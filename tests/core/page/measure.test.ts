import { describe, expect, it } from 'vitest';
import { W } from '../../../src/core/article/weights';
import { fullness, lastness, MEASURES, measureAt, NARROWEST, WIDEST } from '../../../src/core/page/measure';

describe('measures', () => {
  it('stand on a grid from the narrowest column to the widest', () => {
    expect(measureAt(0)).toBe(NARROWEST);
    expect(measureAt(MEASURES - 1)).toBe(WIDEST);
  });
});

describe('fullness', () => {
  it('is cheapest for a line that fills the measure', () => {
    expect(fullness(18, 18, 1, false, W)).toBeLessThan(fullness(17, 18, 1, false, W));
    expect(fullness(18, 18, 1, false, W)).toBeLessThan(fullness(19, 18, 1, false, W));
  });

  it('forgives a gap that the next line’s first word explains, and no more', () => {
    expect(fullness(15, 18, 4, false, W)).toBeLessThan(fullness(15, 18, 1, false, W));
    expect(fullness(10, 18, 4, false, W)).toBe(W.widthCap);
  });
});

describe('lastness', () => {
  it('is the same for any line that fits, dearer for one that does not', () => {
    expect(lastness(3, 18, W)).toBe(lastness(17, 18, W));
    expect(lastness(20, 18, W)).toBeGreaterThan(lastness(18, 18, W));
  });
});
