import { describe, expect, it } from 'vitest';
import { Rate } from '../../src/serve/bounds';
import { carriesToken, newToken, Tickets } from '../../src/serve/token';

describe('the token', () => {
  it('is 256 bits, never the same', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(Buffer.from(token, 'base64url').length).toBe(32);
  });

  it('is known in a bearer header and nowhere else', () => {
    expect(carriesToken('Bearer abc', 'abc')).toBe(true);
    for (const header of [undefined, '', 'abc', 'bearer abc', 'Bearer  abc', 'Bearer ab', 'Bearer abcd', 'Basic abc']) expect(carriesToken(header, 'abc')).toBe(false);
  });
});

describe('tickets', () => {
  it('open once, and not for long', () => {
    let now = 0;
    const tickets = new Tickets(1000, () => now);
    const [first, second] = [tickets.issue(), tickets.issue()];
    expect([tickets.redeem('x'), tickets.redeem(first), tickets.redeem(first)]).toEqual([false, true, false]);
    now = 1000;
    expect(tickets.redeem(second)).toBe(false);
  });
});

describe('a rate', () => {
  it('allows a burst, and then so many a second', () => {
    let now = 0;
    const rate = new Rate(10, 3, () => now);
    const takes = (n: number): number => Array.from({ length: n }, () => rate.take()).filter(Boolean).length;
    expect(takes(5)).toBe(3);
    now = 100;
    expect(takes(5)).toBe(1);
    now = 100_000;
    expect(takes(5)).toBe(3);
  });
});
