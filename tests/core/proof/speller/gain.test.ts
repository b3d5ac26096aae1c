import { describe, expect, it } from 'vitest';
import { Gain } from '../../../../src/core/proof/speller/gain';
import { newLevels } from '../../../../src/core/proof/speller/grams';
import { openModel } from '../../../../src/core/proof/speller/model';
import { randomFrom } from '../../../../src/core/proof/speller/random';
import { readText } from '../../../../src/core/proof/speller/reading';
import { smallModel, TEXT } from './small';

const parts = openModel(smallModel());
const { grams, words } = parts;
const readings = [...TEXT.split('\n').slice(0, 30), '防汛', '再次，已经'].map((line) => readText(parts.alphabet.read(line), grams));

/// log2 of the chance of a row of symbols, all of which are looked up.
function chance(row: readonly number[]): number {
  const ids = Uint16Array.from(row);
  const levels = newLevels(ids.length);
  grams.fill(ids, ids.length, levels, 0, ids.length);
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += grams.forward(ids, i, levels) + grams.backward(ids, i, ids.length, levels);
  return sum;
}

describe('what a change gains', () => {
  it('is what the text around it gains when all of it is read anew', () => {
    const gain = new Gain(parts);
    const random = randomFrom(5);
    let gained = 0;
    for (const reading of readings) {
      const ids = [...reading.ids];
      for (let p = 1; p + 2 < ids.length; p++) {
        const other = readings[Math.floor(random() * readings.length)]!;
        const at = Math.floor(random() * (other.length - 3));
        for (const put of [[ids[p]!], [ids[p + 1]!, ids[p]!], [ids[p]!, other.ids[at + 1]!, ids[p + 1]!], [...other.ids.subarray(at, at + 2)]]) {
          const [from, to] = [Math.max(0, p - 4), Math.min(ids.length, p + 6)];
          const { reads, words: divides } = gain.difference(reading, p, 2, put);
          expect(reads).toBe(chance([...ids.slice(from, p), ...put, ...ids.slice(p + 2, to)]) - chance(ids.slice(from, to)));
          expect(divides).toBe(words.divideWith(reading, from, to, p, 2, put, grams.single) - words.divide(reading, from, to, grams.single));
          if (reads > 0) gained++;
        }
      }
    }
    expect(gained).toBeGreaterThan(5);
  });
});
