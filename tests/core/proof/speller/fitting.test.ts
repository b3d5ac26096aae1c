import { describe, expect, it } from 'vitest';
import { EDGE, FIRST } from '../../../../src/core/proof/speller/alphabet';
import { Fitting } from '../../../../src/core/proof/speller/fitting';
import { openModel } from '../../../../src/core/proof/speller/model';
import { readText } from '../../../../src/core/proof/speller/reading';
import { smallModel, TEXT } from './small';

const parts = openModel(smallModel());
const { grams: { bigrams, trigrams }, sounds } = parts;
const texts = [...TEXT.split('\n').slice(0, 24), '东街街道认真部暑防讯工作，确保群众满易。', '以经全面展开', '，再次，'];

describe('what fits a place', () => {
  it('is each symbol that it may be taken for and that enough neighbours know, with the levels of its runs', () => {
    const fitting = new Fitting(parts);
    let [some, counted] = [0, 0];
    for (const text of texts) {
      const reading = readText(parts.alphabet.read(text), parts.grams);
      const { ids } = reading;
      for (let p = 1; p + 1 < reading.length; p++) {
        if (ids[p]! < FIRST) continue;
        for (const [width, close, wide] of [[0, 1, 2], [1, 1, 2], [2, 1, 1], [2, 2, 2]] as const) {
          const likes = sounds.likes(ids[p]!);
          const end = [likes.close, likes.near, likes.ids.length][width]!;
          const level = (a: number, b: number, c: number): number => (a > 0 && c > 0 && bigrams.has(a, b) && bigrams.has(b, c) && b !== EDGE ? trigrams.get(a, b * 8192 + c) : 0);
          const expected = [...likes.ids.subarray(0, end)].map((id, i) => ({ id, how: likes.how[i], near: Number(bigrams.has(ids[p - 1]!, id)) + Number(bigrams.has(id, ids[p + 1]!)), least: i < likes.close ? close : wide }))
            .filter(({ near, least }) => near >= least)
            .map(({ id, how }) => ({ id, how, across: level(ids[p - 1]!, id, ids[p + 1]!), ending: p > 1 ? level(ids[p - 2]!, ids[p - 1]!, id) : 0, beginning: level(id, ids[p + 1]!, ids[p + 2] ?? 0) }));
          const n = fitting.gather(reading, p, width, close, wide);
          expect(Array.from({ length: n }, (_, k) => ({ id: fitting.id(k), how: fitting.how(k), across: fitting.across[k], ending: fitting.ending[k], beginning: fitting.beginning[k] }))).toEqual(expected);
          some += n;
          counted += expected.filter(({ across, ending, beginning }) => across + ending + beginning > 0).length;
        }
      }
    }
    expect(some).toBeGreaterThan(20);
    expect(counted).toBeGreaterThan(10);
  });
});
