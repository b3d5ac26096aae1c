import { describe, expect, it } from 'vitest';
import { hanValue, quantities, toHan, valueOf, writeLike } from '../../../src/core/proof/numbers';

describe('quantities', () => {
  it('reads digits, scale and unit', () => {
    expect(quantities('投资2.1亿元，改造1,234户').map(({ value, unit, places }) => [value, unit, places])).toEqual([[210_000_000, '元', 1], [1234, '户', 0]]);
  });
  it('leaves ratios, codes and decimals of codes alone', () => expect(quantities('比分3:2，型号C919，版本T1.2').map(({ unit }) => unit)).toEqual(['']));
  it('gives places in the text', () => {
    const text = '共1.9万户';
    const [q] = quantities(text);
    expect(text.slice(q!.from, q!.digitsTo)).toBe('1.9万');
    expect(text.slice(q!.digitsTo, q!.to)).toBe('户');
  });
});

describe('Han numerals', () => {
  it('are read', () => expect(['十', '十二', '二十', '一百零五', '两', '三千', '零'].map(hanValue)).toEqual([10, 12, 20, 105, 2, 3000, 0]));
  it('that are no number are told', () => expect([hanValue(''), hanValue('三四'), hanValue('万')]).toEqual([NaN, NaN, NaN]));
  it('are written', () => expect([1, 10, 15, 20, 99].map(toHan)).toEqual(['一', '十', '十五', '二十', '九十九']));
  it('and digits are read alike', () => expect([valueOf('12'), valueOf('十二')]).toEqual([12, 12]));
});

describe('writeLike', () => {
  it('keeps scale and places', () => {
    expect(writeLike(45_000_000, { scale: 1e8, places: 2 })).toBe('0.45亿');
    expect(writeLike(31, { scale: 1, places: 0 })).toBe('31');
    expect(writeLike(12_500, { scale: 1e4, places: 1 })).toBe('1.25万');
  });
});
