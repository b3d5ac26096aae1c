import { matchesOf } from '../begins';

/// A result that headline or caption gives otherwise than the body: 1小时09分05秒 here, 1小时07分05秒 there.
export interface Result {
  readonly shown: Place;
  readonly told: Place;
}

interface Place {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

type Field = { readonly where: string; readonly role?: string; readonly text: string };

/// Of hours or minutes and seconds: nobody meets another one's by chance but for a digit.
const RESULT = /(?<![0-9.:：])(?:[0-9]{1,2}小时)?[0-9]{1,2}分[0-9]{1,2}秒(?:[0-9]{2})?(?![0-9])/g;
/// Digits from which on one that differs is a slip.
const MANY = 4;

export function* results(fields: readonly Field[]): Iterable<Result> {
  const shown = fields.filter(({ where, role, text }) => (where === 'headline' || role === 'caption') && text.includes('秒'));
  if (shown.length === 0) return;
  const told = fields.filter(({ role }) => role === 'paragraph' || role === 'item').flatMap(placesOf);
  for (const one of shown.flatMap(placesOf)) {
    if (told.some(({ words }) => words === one.words)) continue;
    const near = told.filter(({ words }) => isSlip(words, one.words));
    const [other] = near;
    if (other && near.every(({ words }) => words === other.words)) yield { shown: one, told: other };
  }
}

const placesOf = ({ where, text }: Field): Place[] => matchesOf(text, RESULT).map((hit) => ({ where, from: hit.index, to: hit.index + hit[0].length, words: hit[0] }));

/// Whether two results of one form differ by one digit, or by the order of two.
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.replace(/[^0-9]/g, '').length < MANY) return false;
  const apart = [...a].flatMap((char, i) => (char === b[i] ? [] : [i]));
  if (apart.some((i) => !/[0-9]/.test(a[i]!) || !/[0-9]/.test(b[i]!))) return false;
  const [first, second] = apart as [number, number];
  return apart.length === 1 || (apart.length === 2 && a[first] === b[second] && a[second] === b[first]);
}
