import { HostError } from './errors';

/// A parser takes a value from outside and gives back a fresh, plain one of its type, or throws `HostError('bad-input')` whose data names the place
/// (`at`) and what should stand there (`expected`). Nothing of the input's prototype, getters or unknown fields comes through.
export type Parser<T> = (value: unknown, at: string) => T;

export function refuse(at: string, expected: string): never {
  throw new HostError('bad-input', { at: at === '' ? 'input' : at.slice(0, 200), expected });
}

const CONTROL = /[\u0000-\u001f\u007f]/;  

interface TextLimits {
  readonly min?: number;
  readonly max: number;
  /// Refuses control characters, for names and paths.
  readonly plain?: boolean;
  readonly pattern?: RegExp;
}

/// A string of `min` to `max` UTF-16 units.
export function text({ min = 0, max, plain = false, pattern }: TextLimits): Parser<string> {
  return (value, at) => {
    if (typeof value !== 'string') refuse(at, 'text');
    if (value.length < min || value.length > max) refuse(at, `text of ${min} to ${max} characters`);
    if (plain && CONTROL.test(value)) refuse(at, 'text without control characters');
    if (pattern && !pattern.test(value)) refuse(at, `text like ${pattern.source}`);
    return value;
  };
}

export function integer(min: number, max: number): Parser<number> {
  return (value, at) => {
    if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) refuse(at, `a whole number from ${min} to ${max}`);
    return value as number;
  };
}

export const finite: Parser<number> = (value, at) => (Number.isFinite(value) ? (value as number) : refuse(at, 'a finite number'));

export const flag: Parser<boolean> = (value, at) => (typeof value === 'boolean' ? value : refuse(at, 'true or false'));

export function oneOf<const T extends string | number>(...values: readonly T[]): Parser<T> {
  return (value, at) => (values.includes(value as T) ? (value as T) : refuse(at, `one of ${values.join(', ')}`));
}

export function list<T>(item: Parser<T>, max: number, min = 0): Parser<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) refuse(at, 'a list');
    if (value.length < min || value.length > max) refuse(at, `a list of ${min} to ${max}`);
    return Array.from(value, (element, index) => item(element, `${at}[${index}]`));
  };
}

/// What a field is when it may be left out.
export interface Optional<T> {
  readonly optional: Parser<T>;
}

export function optional<T>(parser: Parser<T>): Optional<T> {
  return { optional: parser };
}

type Shape = Readonly<Record<string, Parser<unknown> | Optional<unknown>>>;
type RequiredKeys<S extends Shape> = { [K in keyof S]: S[K] extends Optional<unknown> ? never : K }[keyof S];
type OptionalKeys<S extends Shape> = Exclude<keyof S, RequiredKeys<S>>;
type Parsed<P> = P extends Optional<infer T> ? T : P extends Parser<infer T> ? T : never;
export type ParsedShape<S extends Shape> = { [K in RequiredKeys<S>]: Parsed<S[K]> } & { [K in OptionalKeys<S>]?: Parsed<S[K]> };

function plainObject(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(at, 'an object');
  return value as Record<string, unknown>;
}

/// An object with exactly these fields. An optional field that is absent or undefined is left out of the result.
export function shape<const S extends Shape>(fields: S): Parser<ParsedShape<S>> {
  const names = Object.keys(fields);
  const known = new Set(names);
  return (value, at) => {
    const given = plainObject(value, at);
    for (const name of Object.keys(given)) if (!known.has(name)) refuse(join(at, name), 'no such field');
    const out: Record<string, unknown> = {};
    for (const name of names) {
      const field = fields[name]!;
      const held = Object.hasOwn(given, name) ? given[name] : undefined;
      if (typeof field === 'function') out[name] = field(held, join(at, name));
      else if (held !== undefined) out[name] = field.optional(held, join(at, name));
    }
    return out as ParsedShape<S>;
  };
}

/// An object used as a table: up to `max` keys that match `key`.
export function table<T>(key: RegExp, item: Parser<T>, max: number): Parser<Record<string, T>> {
  return (value, at) => {
    const given = plainObject(value, at);
    const names = Object.keys(given);
    if (names.length > max) refuse(at, `at most ${max} entries`);
    return Object.fromEntries(names.map((name) => {
      if (name === '__proto__' || !key.test(name)) refuse(at, `keys like ${key.source}`);
      return [name, item(given[name], join(at, name))];
    }));
  };
}

/// An object that says by its field `tag` which of several it is.
export function variant<const T extends Readonly<Record<string, Parser<unknown>>>>(tag: string, of: T): Parser<ReturnType<T[keyof T]>> {
  const expected = `one of ${Object.keys(of).join(', ')}`;
  return (value, at) => {
    const given = plainObject(value, at);
    const name = Object.hasOwn(given, tag) ? given[tag] : undefined;
    if (typeof name !== 'string' || !Object.hasOwn(of, name)) refuse(join(at, tag), expected);
    return of[name as keyof T]!(value, at) as ReturnType<T[keyof T]>;
  };
}

/// `parser`, and then a condition on the whole.
export function check<T>(parser: Parser<T>, holds: (value: T) => boolean, expected: string): Parser<T> {
  return (value, at) => {
    const parsed = parser(value, at);
    return holds(parsed) ? parsed : refuse(at, expected);
  };
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}
