import { CharSet } from '../text/char-set';
import type { Quantity } from './numbers';

/// What stands before a number that is not meant to be exact, and what behind it.
const ROUGH_BEFORE = /(?:(?<![签预节合公条违履赴失])约|(?<![附最临邻靠])近|超|逾|超过|不足|不到|至少|最多|最高|最低|突破|不止|多达|将近|接近|大约|左右|上百|上千)(?:达|为|有|是|到|了)?$/;
const ROUGH_BEHIND = /^(?:多(?![0-9])|余|左右|以上|以下|上下|以内|不到|开外|[—～~-][0-9])/;
/// The last and first characters of the two: hardly any number stands beside one.
const BEFORE_LAST = new CharSet('约近超逾过足到少多高低破止达接右百千为有是了');
const BEHIND_FIRST = new CharSet('多余左以上不开—～~-');

/// Whether the text gives a number as rough: 约, 近, 多, 余, 左右.
export function isRough(text: string, q: Quantity): boolean {
  return (BEFORE_LAST.has(text.charCodeAt(q.from - 1)) && ROUGH_BEFORE.test(text.slice(Math.max(0, q.from - 4), q.from))) || /[多余]/.test(text.slice(q.from, q.to)) ||
    (BEHIND_FIRST.has(text.charCodeAt(q.to)) && ROUGH_BEHIND.test(text.slice(q.to, q.to + 2)));
}

const EXCEEDS = /(?:突破|超过?|逾|破)$/;

/// Whether the text says before the number that it was passed: 突破20万吨.
export const isExceeded = (text: string, q: Quantity): boolean => EXCEEDS.test(text.slice(Math.max(0, q.from - 2), q.from));

/// The last unit of precision of a number; 0 for a count in full.
export const grainOf = (q: Quantity): number => (q.scale === 1 && q.places === 0 ? 0 : q.scale / 10 ** q.places);

/// The digits of a number as written, without point and separators.
export const digitsOf = (text: string, q: Quantity): string => text.slice(q.from, q.digitsTo).replace(/[^0-9]/g, '');

const PEOPLE = '人名位';
/// Whether two units count the same: people are 人 here and 名 there.
export const sameUnit = (a: string, b: string): boolean => a === b || (a.length === 1 && b.length === 1 && PEOPLE.includes(a) && PEOPLE.includes(b));

/// How a number was mistaken for another, if a slip of hand or eye makes the one of the other. `order`: two digits exchanged; `digit`: one digit of several another;
/// `tens`: ten, a hundred … times as much.
export type Slip = 'order' | 'digit' | 'tens';

/// Compares two values at the precision of the one that was written.
export function slipBetween(said: number, right: number, { scale, places }: Pick<Quantity, 'scale' | 'places'>): Slip | undefined {
  const unit = scale / 10 ** places;
  if (right <= 0 || Math.abs(right / unit - Math.round(right / unit)) > 1e-6) return undefined;
  const a = String(Math.round(said / unit));
  const b = String(Math.round(right / unit));
  if (a === b) return undefined;
  if (a.replace(/0+$/, '') === b.replace(/0+$/, '')) return 'tens';
  if (a.length !== b.length) return undefined;
  const differ = [...a].flatMap((char, i) => (char === b[i] ? [] : [i]));
  if (differ.length === 1) return 'digit';
  const [first, second] = differ as [number, number];
  return differ.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first] ? 'order' : undefined;
}
