import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Pieces } from '../../../src/core/text/pieces';

it('is the pieces one behind the other, and as long as they are, however long some of them are', () => {
  const piece = fc.oneof(fc.string({ maxLength: 5 }), fc.nat({ max: 90_000 }).map((length) => '校'.repeat(length)));
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (given) => {
    const pieces = new Pieces();
    for (const [index, one] of given.entries()) {
      pieces.add(one);
      expect(pieces.length).toBe(given.slice(0, index + 1).join('').length);
    }
    expect(pieces.text()).toBe(given.join(''));
  }), { numRuns: 60 });
});

it('can go on after it was asked', () => {
  const pieces = new Pieces();
  pieces.add('校'.repeat(70_000));
  expect(pieces.text()).toHaveLength(70_000);
  pieces.add('样');
  expect(pieces.text()).toBe(`${'校'.repeat(70_000)}样`);
});

it('takes what another has, whatever either was given before', () => {
  const piece = fc.oneof(fc.string({ maxLength: 5 }), fc.nat({ max: 30_000 }).map((length) => '样'.repeat(length)));
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 3 }), (first, second, third) => {
    const [pieces, other] = [new Pieces(), new Pieces()];
    for (const one of first) pieces.add(one);
    for (const one of second) other.add(one);
    pieces.take(other);
    for (const one of third) pieces.add(one);
    const whole = [...first, ...second, ...third].join('');
    expect(pieces.length).toBe(whole.length);
    expect(pieces.text()).toBe(whole);
  }), { numRuns: 60 });
});

it('is the same of many pieces, short or long', () => {
  for (const length of [1, 40, 80, 400]) {
    const pieces = new Pieces();
    for (let i = 0; i < 5000; i++) pieces.add('字'.repeat(length));
    expect(pieces.text()).toBe('字'.repeat(5000 * length));
  }
});
