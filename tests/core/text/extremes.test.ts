import { expect, it } from 'vitest';
import { append, greatest, least } from '../../../src/core/text/extremes';

it('takes more than fit on a stack', () => {
  const many = Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 1_000_003);
  expect([least(many), greatest(many)]).toEqual([0, many.reduce((a, b) => Math.max(a, b))]);
  expect([least([]), greatest([])]).toEqual([Infinity, -Infinity]);
  const out = [1];
  append(out, many);
  expect(out).toHaveLength(1_000_001);
});
