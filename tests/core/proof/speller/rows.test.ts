import { describe, expect, it } from 'vitest';
import { Rows } from '../../../../src/core/proof/speller/rows';

describe('rows in one array', () => {
  const SIZE = 500;
  const rowOf = (id: number): number[] => Array.from({ length: id % 97 }, (_, i) => id * 100 + i);
  const read = (rows: Rows<Uint32Array>, id: number): number[] => {
    const at = rows.at(id);
    return [...rows.numbers.subarray(at + 1, at + 1 + rows.numbers[at]!)];
  };

  it('stay what they are when others need more room', () => {
    let made = 0;
    const rows = new Rows(SIZE, (length) => new Uint32Array(length), (id) => {
      made++;
      return rowOf(id);
    });
    const room = rows.numbers;
    for (let k = 0; k < SIZE; k++) expect(read(rows, (k * 7) % SIZE)).toEqual(rowOf((k * 7) % SIZE));
    expect(rows.numbers).not.toBe(room);
    for (let id = 0; id < SIZE; id++) expect(read(rows, id)).toEqual(rowOf(id));
    // Each is made once, the empty ones too.
    expect(made).toBe(SIZE);
  });
});
