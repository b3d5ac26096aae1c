import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, COLUMN_WIDTH, fitColumns, RAIL_WIDTH, toggleColumn } from '../../../src/renderer/state/columns';

const ALL = ['pages', 'articles', 'changes'] as const;

describe('the side columns', () => {
  it('are all open in a wide window, and the latest ones in a narrower one', () => {
    expect([...fitColumns(ALL, 1920)].sort()).toEqual(['articles', 'changes', 'pages']);
    expect([...fitColumns(ALL, 1440)].sort()).toEqual(['articles', 'changes']);
    expect([...fitColumns(ALL, 1024)]).toEqual(['changes']);
    expect([...fitColumns([], 1024)]).toEqual([]);
  });

  it('leave the panes most of the width as long as two are open', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...ALL]), fc.integer({ min: 320, max: 3000 }), (wanted, width) => {
      const shown = fitColumns(wanted, width);
      const side = COLUMNS.reduce((sum, column) => sum + (shown.has(column) ? COLUMN_WIDTH[column] : RAIL_WIDTH), 0);
      expect(shown.size <= 1 || (width - side) / width > 0.58).toBe(true);
      if (wanted.length > 0) expect(shown.has(wanted.at(-1)!)).toBe(true);
    }));
  });

  it('open where they were folded and fold where they were open', () => {
    const narrow = toggleColumn(ALL, 'articles', 1024);
    expect([...fitColumns(narrow, 1024)]).toEqual(['articles']);
    expect([...fitColumns(toggleColumn(narrow, 'articles', 1024), 1024)]).toEqual(['changes']);
  });
});
