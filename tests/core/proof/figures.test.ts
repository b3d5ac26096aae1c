import { describe, expect, it } from 'vitest';
import { isRough, sameUnit, slipBetween } from '../../../src/core/proof/figures';
import { quantities } from '../../../src/core/proof/numbers';

describe('figures', () => {
  const count = { scale: 1, places: 0 };
  it('tell which slip makes one number of another', () => {
    expect(slipBetween(1012, 1021, count)).toBe('order');
    expect(slipBetween(110, 100, count)).toBe('digit');
    expect(slipBetween(50, 500, count)).toBe('tens');
    expect(slipBetween(143, 129, count)).toBeUndefined();
    expect(slipBetween(9.15e4, 8.15e4, { scale: 1e4, places: 2 })).toBe('digit');
  });
  it('know a rough number', () => {
    const rough = (text: string): boolean => isRough(text, quantities(text)[0]!);
    expect(['近800吨', '800多吨', '800吨左右', '约800吨', '不到800吨'].map(rough)).toEqual([true, true, true, true, true]);
    expect(['产果800吨', '通过800人'].map(rough)).toEqual([false, false]);
  });
  it('count people by 人 and by 名', () => expect([sameUnit('人', '名'), sameUnit('人', '户'), sameUnit('座', '座')]).toEqual([true, false, true]));
});
