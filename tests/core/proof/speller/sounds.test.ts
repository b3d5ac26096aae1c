import { describe, expect, it } from 'vitest';
import { FUZZY, SHAPE, SLIP, SOUND, Sounds, TONE } from '../../../../src/core/proof/speller/sounds';

/// Syllables of one letter for a row of symbols, many of each, in three tones.
const SYLLABLES = ['ban', 'bang', 'bai', 'shi', 'si'];
const SIZE = 600;
const readings = { syllables: SYLLABLES, starts: Uint32Array.from({ length: SIZE + 1 }, (_, i) => i), values: Uint16Array.from({ length: SIZE }, (_, i) => (i % SYLLABLES.length) * 8 + (i % 3)) };
const shapes = (id: number): Uint16Array => Uint16Array.of((id + 5) % SIZE, (id + 1) % SIZE);

describe('what sounds and looks alike', () => {
  const sounds = new Sounds(readings, shapes);

  it('tells how two are alike, by sound before shape', () => {
    expect(sounds.alike(0, 15)).toBe(TONE);
    expect(sounds.alike(0, 10)).toBe(SOUND);
    expect(sounds.alike(0, 5)).toBe(SOUND + 8);
    expect(sounds.alike(0, 1)).toBe(SHAPE);
    expect(sounds.alike(0, 6)).toBe(FUZZY);
    expect(sounds.alike(0, 2)).toBe(SLIP);
    expect(sounds.alike(0, 0)).toBe(0);
    expect(sounds.alike(0, 13)).toBe(0);
  });

  it('keeps every row as it was when more are asked for than it had room for', () => {
    const fresh = (id: number): unknown => {
      const { ids, how, close, near } = new Sounds(readings, shapes).likes(id);
      return [[...ids], [...how], close, near];
    };
    for (let id = 0; id < SIZE; id++) sounds.rows.at(id);
    for (const id of [0, 1, 77, 300, SIZE - 1]) {
      const { ids, how, close, near } = sounds.likes(id);
      expect([[...ids], [...how], close, near]).toEqual(fresh(id));
      ids.forEach((other, i) => expect(sounds.alike(id, other)).toBe(how[i]));
    }
  });
});
