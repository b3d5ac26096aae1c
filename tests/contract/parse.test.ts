import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/contract/errors';
import { check, finite, integer, list, oneOf, optional, shape, table, text, variant, type Parser } from '../../src/contract/parse';

const refusal = (parser: Parser<unknown>, value: unknown): unknown => {
  try {
    parser(value, '');
  } catch (error) {
    if (error instanceof HostError && error.code === 'bad-input') return error.data['at'];
    throw error;
  }
  return undefined;
};

describe('parsers', () => {
  it.each([
    ['text', text({ max: 3 }), '三个字', '四个字了'], ['long enough text', text({ min: 2, max: 3 }), 'ab', 'a'], ['plain text', text({ max: 9, plain: true }), 'a b', 'a\u0000'],
    ['patterned text', text({ max: 9, pattern: /^a+$/ }), 'aa', 'ab'], ['text', text({ max: 3 }), '', 1], ['an integer', integer(0, 5), 5, 6], ['an integer', integer(0, 5), 0, 0.5], ['an integer', integer(0, 5), 1, '1'],
    ['a finite number', finite, -1.5, Infinity], ['one of', oneOf('a', 'b'), 'b', 'c'], ['a list', list(finite, 2), [1, 2], [1, 2, 3]], ['a list', list(finite, 2, 1), [1], []], ['a list', list(finite, 2), [], { length: 1 }],
    ['an object', shape({}), {}, []], ['an object', shape({}), {}, null], ['a table', table(/^\w$/, finite, 2), { a: 1 }, { ab: 1 }], ['a table', table(/^\w$/, finite, 1), { a: 1 }, { a: 1, b: 1 }],
    ['a checked value', check(finite, (n) => n > 0, 'positive'), 1, 0],
  ] as const)('takes %s and nothing else', (_, parser, good, bad) => {
    expect((parser as Parser<unknown>)(good, '')).toEqual(good);
    expect(refusal(parser, bad)).toBeTypeOf('string');
  });

  it('names the place of what is wrong', () => {
    const parser = shape({ a: list(shape({ b: finite }), 9), t: optional(table(/^\w+$/, finite, 9)) });
    expect(refusal(parser, { a: [{ b: 1 }, { b: 'x' }] })).toBe('a[1].b');
    expect(refusal(parser, { a: [], t: { k: 'x' } })).toBe('t.k');
    expect(refusal(parser, { a: [], extra: 1 })).toBe('extra');
    expect(refusal(parser, 5)).toBe('input');
    expect(refusal(parser, {})).toBe('a');
  });

  it('leaves an optional field out that is absent or undefined', () => {
    const parser = shape({ a: optional(finite) });
    expect(Object.keys(parser({}, ''))).toEqual([]);
    expect(Object.keys(parser({ a: undefined }, ''))).toEqual([]);
    expect(refusal(parser, { a: null })).toBe('a');
  });

  it('reads own fields only, and sets none that has a meaning of its own', () => {
    expect(refusal(shape({ a: finite }), Object.create({ a: 1 }))).toBe('a');
    expect(refusal(shape({}), JSON.parse('{"__proto__":{"a":1}}'))).toBe('__proto__');
    expect(refusal(table(/^\w+$/, finite, 9), JSON.parse('{"__proto__":1}'))).toBeTypeOf('string');
    expect(refusal(variant('type', { a: shape({ type: oneOf('a') }) }), { type: 'constructor' })).toBe('type');
  });

  it('gives fresh values', () => {
    const given = { a: [{ b: 1 }] };
    const parsed = shape({ a: list(shape({ b: finite }), 9) })(given, '');
    expect(parsed).toEqual(given);
    expect([parsed === (given as object), parsed.a === given.a, parsed.a[0] === given.a[0]]).toEqual([false, false, false]);
  });
});
