import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/article/reading';
import { splitCost } from '../../../src/core/article/splits';
import { P } from '../../../src/core/article/weights';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

/// What it costs that one headline ends before line `at` of a run, and another begins there.
function cost(at: number, ...run: string[]): number {
  return splitCost(readLines(pageLines(`${run.join('\n\n')}\n`), DEFAULT_PROFILE), run.map((_, i) => i), at);
}

describe('splitCost', () => {
  const first = '石桥茶馆添了新炉灶';
  const last = '薛家坝的早市提前开张';

  it('is lower where a column’s name begins, and higher behind one, which stands over its headline', () => {
    expect(cost(1, first, '渡口观察', last)).toBeLessThan(cost(1, first, '渡口水深', last));
    expect(cost(1, '渡口观察', first, last)).toBeGreaterThan(cost(1, '渡口水深', first, last));
  });

  it('is higher behind a line that hangs or leads on, and before one that goes on or explains', () => {
    for (const hanging of ['石桥茶馆添炉灶——', '石桥茶馆添炉灶，', '石桥茶馆添新炉与']) expect(cost(1, hanging, last)).toBeGreaterThan(cost(1, first, last));
    for (const going of ['的早市提前开张啦啦啦', '——记薛家坝的早市']) expect(cost(1, first, going)).toBeGreaterThan(cost(1, first, last));
  });

  it('is higher inside a quotation by what that costs, and by the odds', () => {
    expect(cost(1, '茶馆里的“添炉', '添灶”说了半个冬天')).toBeGreaterThan(cost(1, '茶馆里的添炉', '添灶说了半个冬天') + P.splitInside);
  });

  it('is higher where no blank line parts the two, or a word runs over the break', () => {
    const read = (source: string): number => splitCost(readLines(pageLines(source), DEFAULT_PROFILE), [0, 1], 1);
    expect(read(`${first}\n${last}\n`)).toBeGreaterThan(read(`${first}\n\n${last}\n`));
    expect(read('石桥茶馆里添了新炉\n\n灶薛家坝早市开张\n\n老炉灶都还留着\n')).toBeGreaterThan(read('石桥茶馆里添了新炉\n\n灶薛家坝早市开张\n\n旧东西都还留着\n'));
  });

  it('is lower behind a line that is much wider than the next: a deck, and the next text’s kicker', () => {
    expect(cost(2, first, '老街坊凑钱买下一座旧炉灶摆进门厅', '早市新开张', last)).toBeLessThan(cost(2, first, '老街坊凑钱', '早市新开张', last));
  });

  it('is lower before a last line in two halves behind two lines of another: a picture has such a one', () => {
    expect(cost(2, first, last, '修好渡口 摆正渡船')).toBeLessThan(cost(2, first, last, '修好渡口摆正渡船'));
    expect(cost(1, first, '修好渡口 摆正渡船')).toBeGreaterThan(cost(1, first, '修好渡口摆正渡船'));
  });
});
