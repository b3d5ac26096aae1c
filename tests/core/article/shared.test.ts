import { describe, expect, it } from 'vitest';
import { likeness, Rarity, sharedStrings, tokens } from '../../../src/core/article/shared';

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
    expect([...tokens('GDP增长5.9%')]).toEqual(['GDP', ...tokens('增长'), '5.9%']);
    expect(tokens('增长').size).toBe(1);
    expect(tokens('一x二𠀀').size).toBe(1);
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
