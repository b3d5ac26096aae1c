import { describe, expect, it } from 'vitest';
import { likeness, Rarity, sharedStrings } from '../../../src/core/article/shared';
import { isBriefNumber, isTelling, tokens } from '../../../src/core/article/token-set';

describe('likeness', () => {
  const texts = ['东岭村的磨坊又转了', '西河镇的学校开学了', '东岭村的公路通车了'].map(tokens);
  const rarity = new Rarity(texts);

  it('weighs what few texts have', () => {
    const caption = tokens('磨坊');
    expect(likeness(caption, texts[0]!, rarity)).toBeGreaterThan(0);
    expect(likeness(caption, texts[1]!, rarity)).toBe(0);
    const [mill] = tokens('磨坊');
    const [place] = tokens('东岭');
    expect(rarity.weight(mill!)).toBeGreaterThan(rarity.weight(place!));
  });

  it('takes words and numbers whole', () => {
    expect([...tokens('GDP增长5.9%')]).toEqual([...tokens('GDP'), ...tokens('增长'), ...tokens('5.9%')]);
    expect([...tokens('5.9%')]).not.toEqual([...tokens('5.8%')]);
    expect(['增长', 'GDP', '5.9%', '5'].map((text) => tokens(text).size)).toEqual([1, 1, 1, 0]);
    expect(tokens('一x二𠀀').size).toBe(1);
  });
});

describe('tokens', () => {
  it('tells function words and brief numbers from what says something', () => {
    const [mill, of, year, brief] = ['磨坊', '坊的', '2024', '15'].map((text) => [...tokens(text)][0]!);
    expect([mill, of, year, brief].map((token) => isTelling(token!))).toEqual([true, false, true, true]);
    expect([mill, of, year, brief].map((token) => isBriefNumber(token!))).toEqual([false, false, false, true]);
  });

  it('has each once, in the order of the text, however many there are', () => {
    const text = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * i) % 4001))).join('');
    const pairs = new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
    const set = tokens(`${text}${text}`);
    expect(set.size).toBe(pairs.size + (pairs.has(text.at(-1)! + text[0]!) ? 0 : 1));
    expect([...set].slice(0, pairs.size)).toEqual([...pairs].map((pair) => [...tokens(pair)][0]));
    for (const pair of pairs) expect(set.has([...tokens(pair)][0]!)).toBe(true);
    expect(set.has([...tokens('龥龤')][0]!)).toBe(false);
  });
});

describe('sharedStrings', () => {
  const weigh = (text: string): number => text.length;

  it('gives the longest common strings, not shreds', () => {
    expect(sharedStrings('守磨人周长庚在东岭村老磨坊里筛面', '东岭村的老磨坊有位守磨人，名叫周长庚。', weigh)).toEqual(['守磨人', '周长庚', '东岭村', '老磨坊']);
  });

  it('cuts function words off the ends', () => {
    expect(sharedStrings('磨坊的门', '老磨坊的窗', weigh)).toEqual(['磨坊']);
  });

  it('gives nothing where nothing is shared', () => {
    expect(sharedStrings('磨坊', '学校', weigh)).toEqual([]);
  });
});
