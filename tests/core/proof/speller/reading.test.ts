import { describe, expect, it } from 'vitest';
import { openModel } from '../../../../src/core/proof/speller/model';
import { randomFrom } from '../../../../src/core/proof/speller/random';
import { readText, REACH, Trial, type Reading } from '../../../../src/core/proof/speller/reading';
import { smallModel, TEXT } from './small';

const parts = openModel(smallModel());
const lines = TEXT.split('\n').slice(0, 40);
const read = (ids: ArrayLike<number>): Reading => readText({ ids: Uint16Array.from(ids), at: new Int32Array(ids.length + 1), length: ids.length }, parts.grams);
const readings = lines.map((line) => readText(parts.alphabet.read(line), parts.grams));
const changed = ({ ids }: Reading, p: number, width: number, put: readonly number[]): Reading => read([...ids.subarray(0, p), ...put, ...ids.subarray(p + width)]);

describe('a change on trial', () => {
  const trial = new Trial(parts.grams);
  const random = randomFrom(2);
  /// What a window holds, cut to the text.
  const around = ({ ids, levels }: Reading, p: number, width: number): number[][] => [ids, levels.two, levels.three, levels.four].map((row) => Array.from({ length: width + 4 }, (_, i) => row[p - 3 + i] ?? 0));
  const tried = (width: number): number[][] => [trial.ids, trial.levels.two, trial.levels.three, trial.levels.four].map((row) => [...row.subarray(REACH - 3, REACH + width + 1)]);

  it('has the levels that the changed text has', () => {
    let known = 0;
    for (const reading of readings) {
      for (let p = 1; p + 3 < reading.length; p++) {
        for (const width of [1, 2]) {
          const from = readings[Math.floor(random() * readings.length)]!;
          const at = 1 + Math.floor(random() * (from.length - 3));
          const put = [...from.ids.subarray(at, at + width)];
          const other = changed(reading, p, width, put);
          trial.look(reading, p, put, width);
          expect(tried(width)).toEqual(around(other, p, width));
          known += other.levels.three[p]! > 0 ? 1 : 0;
          if (width > 1) continue;
          const { three } = other.levels;
          trial.lookAtOne(reading, p, put[0]!, p > 1 ? three[p - 2]! : 0, three[p - 1]!, three[p]!);
          expect(tried(1)).toEqual(around(other, p, 1));
        }
      }
    }
    expect(known).toBeGreaterThan(20);
  });
});

describe('the words of a text', () => {
  const { words, grams: { single } } = parts;

  it('are those of a list, looked up once', () => {
    const reading = readings[0]!;
    const at = [...lines[0]!].indexOf('部') + 1;
    expect([words.at(reading, at, 2), words.at(reading, 0, 2), words.at(reading, reading.length - 1, 2), words.at(reading, -1, 2)].map((level) => level > 0)).toEqual([true, false, false, false]);
    // One more is kept than the level is: 0 says that nobody asked.
    reading.words[3 * at] = 7;
    expect(words.at(reading, at, 2)).toBe(6);
    reading.words.fill(0);
  });

  it('divide a changed text as they divide it when it is read anew', () => {
    const random = randomFrom(3);
    for (const reading of readings) {
      for (let p = 1; p + 3 < reading.length; p++) {
        for (const [width, length] of [[1, 1], [2, 2], [2, 3], [2, 1]] as const) {
          const from = readings[Math.floor(random() * readings.length)]!;
          const at = 1 + Math.floor(random() * (from.length - 4));
          const put = [...from.ids.subarray(at, at + length)];
          expect(words.divideWith(reading, p - 4, p + width + 4, p, width, put, single)).toBe(words.divide(changed(reading, p, width, put), Math.max(0, p - 4), p + length + 4, single));
        }
      }
    }
  });
});
