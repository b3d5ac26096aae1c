import { describe, expect, it } from 'vitest';
import { Alphabet, EDGE, FIRST, LATIN, NUMBER, RARE } from '../../../../src/core/proof/speller/alphabet';
import { Bigrams, packBigrams } from '../../../../src/core/proof/speller/bigrams';
import { Corpus, countGrams } from '../../../../src/core/proof/speller/learn-corpus';
import { countModel } from '../../../../src/core/proof/speller/learn';
import { highestLevel, levelOf } from '../../../../src/core/proof/speller/levels';
import { LANGUAGE, smallCorpus } from './small';

describe('an alphabet', () => {
  it('reads runs of marks, digits and letters as one symbol each', () => {
    const alphabet = new Alphabet('日月');
    const { ids, at } = alphabet.read('12月30日，“GDP”龘');
    expect([...ids]).toEqual([EDGE, NUMBER, FIRST + 1, NUMBER, FIRST, EDGE, LATIN, EDGE, RARE, EDGE]);
    expect([...at.subarray(1, 5)]).toEqual([0, 2, 3, 5]);
  });

  it('gives a pair of surrogates as two rare characters, so that places stay right', () => {
    const { ids } = new Alphabet('日').read('𠮷日');
    expect([...ids]).toEqual([EDGE, RARE, RARE, FIRST, EDGE]);
  });
});

describe('counting', () => {
  it('counts a paragraph once however often it is printed', () => {
    const corpus = new Corpus();
    for (let i = 0; i < 5; i++) corpus.add('本报讯\n本报讯');
    expect([corpus.length, corpus.repeated]).toEqual([4, 9]);
  });

  it('keeps what is seen often enough, without edges inside', () => {
    const corpus = new Corpus();
    for (const end of '一二三四') corpus.add(`天气晴，天气好${end}`);
    const alphabet = corpus.alphabet(1);
    const ids = corpus.symbols(alphabet);
    const name = (key: number): string => {
      let out = '';
      for (let rest = key; rest > 0; rest = Math.floor(rest / 8192)) out = (rest % 8192 === EDGE ? '#' : alphabet.charOf(rest % 8192)) + out;
      return out;
    };
    for (const passes of [1, 3]) {
      const { keys, counts } = countGrams(ids, 3, 3, passes);
      expect([...keys].map(name).sort()).toEqual(['#天气', '天气好', '天气晴', '气晴#'].sort());
      expect(counts[[...keys].map(name).indexOf('#天气')]).toBe(8);
      expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
    }
  });

  it('gives no run of three a higher level than its pairs allow, and no lower bound than need be', () => {
    for (const [pairs, runs] of [[3, 3], [3, 5]] as const) {
      const highest = new Map<number, number>();
      for (let count = runs; count < 200_000; count++) highest.set(levelOf(2, count, pairs), levelOf(3, count, runs));
      for (const [pair, run] of highest) {
        expect(highestLevel(pair, pairs, runs)).toBeGreaterThanOrEqual(run);
        if (pair < 15) expect(highestLevel(pair, pairs, runs)).toBeLessThanOrEqual(run + 1);
      }
    }
  });

  it('refuses to keep what is seen fewer than three times', () => {
    expect(() => countModel(smallCorpus(), LANGUAGE, [3, 2, 3], 'x')).toThrow(RangeError);
  });
});

describe('bigrams', () => {
  it('are packed and unpacked without loss', () => {
    const keys = Float64Array.from([5 * 8192 + 6, 5 * 8192 + 300, 7 * 8192 + 5, 299 * 8192 + 299]);
    const counts = Uint32Array.of(3, 5000, 40, 3);
    const bigrams = new Bigrams(301, packBigrams({ keys, counts }, 301, 3));
    expect([bigrams.get(5, 6), bigrams.get(5, 300), bigrams.get(7, 5), bigrams.get(299, 299)]).toEqual([...counts].map((count) => levelOf(2, count, 3)));
    expect([bigrams.get(5, 7), bigrams.has(5, 300), bigrams.has(300, 5)]).toEqual([0, true, false]);
    expect([bigrams.precedes(5, 300), bigrams.precedes(300, 5), bigrams.precedes(299, 299)]).toEqual([true, false, true]);
  });

  it('give each pair its own level where many stand side by side', () => {
    const pairs = Array.from({ length: 400 }, (_, i) => (5 + (i >> 6)) * 8192 + 5 + (i & 63) * (1 + (i >> 7)));
    const counts = Uint32Array.from(pairs, (_, i) => 3 + ((i * i) % 5000));
    const bigrams = new Bigrams(301, packBigrams({ keys: Float64Array.from(pairs), counts }, 301, 3));
    expect(pairs.map((pair) => bigrams.get(pair >> 13, pair & 8191))).toEqual([...counts].map((count) => levelOf(2, count, 3)));
    const all = new Set(pairs);
    for (let a = 4; a < 13; a++) for (let b = 0; b < 301; b++) expect([bigrams.has(a, b), bigrams.get(a, b) > 0, bigrams.precedes(a, b)]).toEqual(Array(3).fill(all.has(a * 8192 + b)));
  });
});
