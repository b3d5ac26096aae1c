import { describe, expect, it } from 'vitest';
import { emWidth, isLetterSpaced, punctuationWidth } from '../../../src/core/page/width';

describe('emWidth', () => {
  it('counts Han as one and digits as about a half, blanks between Han as nothing', () => {
    expect(emWidth('春天来了')).toBe(4);
    expect(emWidth('春 天 来了')).toBe(4);
    expect(emWidth('12')).toBeCloseTo(1.12);
  });

  it('adds the same small blank between Han and digits, printed or lost', () => {
    expect(emWidth('共 12 人')).toBeCloseTo(emWidth('共12人'));
    expect(emWidth('共12人')).toBeGreaterThan(emWidth('共人') + emWidth('12'));
  });

  it('gives marks the width of the page’s setting', () => {
    expect(emWidth('好，好', 0.5)).toBe(2.5);
    expect(emWidth('好，好', 1)).toBe(3);
  });
});

describe('punctuationWidth', () => {
  it('sees that a page squeezes its marks', () => {
    const squeezed = ['田野里一片金黄望去没有尽头的样子', '风，吹过来了，带着稻子的香气，真好，', '村里的人都说今年是个好年景不用愁', '他，她，我们，都去看，那一片田，去，'];
    expect(punctuationWidth(squeezed)).toBeLessThan(0.7);
  });

  it('is told by short paragraphs, whose lines differ by the indent that is lost', () => {
    const squeezed = ['磨坊旁的书屋昨天开门了', '，来的人，把石凳都坐满了，', '守磨人从家里搬来六条凳子', '才坐下。', '书是大家捐的，有三百册，', '孩子们挑了，又挑，一直到天', '黑。', '水渠修好了，渠水也清了，', '磨坊又转了起来，一天磨两石', '玉米，粉还是从前那样白。'];
    expect(punctuationWidth(squeezed)).toBeLessThan(0.7);
  });

  it('sees that a page sets them in full', () => {
    const full = ['田野里一片金黄望去没有尽头的样子', '风吹过来了，带着稻子的香气，真好', '村里的人都说今年是个好年景不用愁', '他，她，我们都去看，那一片田，去'];
    expect(punctuationWidth(full)).toBeGreaterThan(0.8);
  });
});

describe('isLetterSpaced', () => {
  it('tells a stretched headline from text with a stray blank', () => {
    expect(isLetterSpaced('秋 收 大 会 战')).toBe(true);
    expect(isLetterSpaced('秋收 大会战')).toBe(false);
    expect(isLetterSpaced('')).toBe(false);
  });
});
