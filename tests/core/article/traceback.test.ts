import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Traceback } from '../../../src/core/article/traceback';

const WIDTH = 5;

/// The way back through all rows, each kept.
function plain(rows: readonly Uint8Array[], last: number): number[] {
  const out: number[] = [];
  let state = last;
  for (const row of [...rows].reverse()) {
    out.unshift(state);
    state = row[state]!;
  }
  return out;
}

describe('Traceback', () => {
  it('gives the way that all rows together give, however little room it has', () => {
    const row = fc.oneof(
      // Ways that never meet, ways that mostly meet, and any.
      fc.constant([0, 1, 2, 3, 4]), fc.constant([1, 1, 2, 2, 2]), fc.array(fc.integer({ min: 0, max: WIDTH - 1 }), { minLength: WIDTH, maxLength: WIDTH }),
    );
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: WIDTH - 1 }), (all, room, last) => {
      const rows = all.map((one) => Uint8Array.from(one));
      const back = new Traceback(rows.length, WIDTH, room);
      for (const one of rows) back.push(one, () => true);
      expect([...back.end(last)]).toEqual(plain(rows, last));
    }));
  });

  it('leaves out of account where no way leads', () => {
    const back = new Traceback(4, 3, 2);
    for (let i = 0; i < 4; i++) back.push(Uint8Array.of(0, 1, 2), (state) => state === 1);
    expect([...back.end(1)]).toEqual([1, 1, 1, 1]);
  });
});
