/// Cutting words short without telling another number: 8户 is not what is left of 38户.

/// Numbers in figures and in Chinese, Latin words, and halves of one character.
const DIGIT = /[\d０-９〇零一二三四五六七八九十百千万亿两]/;
const LATIN = /[A-Za-z\d]/;
const POINT = /[.,:/．％%-]/;
/// So far a border is moved; what is longer is no number that anybody reads.
const MOST = 12;

/// Whether cutting at `at` would leave part of a number, of a Latin word or of a character.
function within(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const left = text[at - 1]!;
  const right = text[at]!;
  if (/[\udc00-\udfff]/.test(right) && /[\ud800-\udbff]/.test(left)) return true;
  if (LATIN.test(left) && LATIN.test(right)) return true;
  if (DIGIT.test(left) && DIGIT.test(right)) return true;
  // 1.5, 9:30, 3/4, 50%: the sign belongs to the figures beside it.
  if (POINT.test(right)) return DIGIT.test(left);
  return POINT.test(left) && DIGIT.test(right) && at > 1 && DIGIT.test(text[at - 2]!);
}

/// The nearest place to `at` in a direction where nothing is cut in two; `at` itself where there is none near.
function border(text: string, at: number, step: 1 | -1): number {
  for (let place = at; Math.abs(place - at) <= MOST; place += step) if (!within(text, place)) return place;
  return within(text, at) && /[\udc00-\udfff]/.test(text[at]!) ? at + step : at;
}

/// Where a piece of about `length` units that ends at `to` begins: a number that stands across its border is in it whole.
export const beginBefore = (text: string, to: number, length: number): number => border(text, Math.max(0, to - length), -1);

/// Where a piece of about `length` units from `from` on ends: a number that stands across its border is in it whole.
export const endBehind = (text: string, from: number, length: number): number => border(text, Math.min(text.length, from + length), 1);

/// At most `length` characters of the text, with … where more would follow; a number that does not fit goes whole.
export function clip(text: string, length: number): string {
  const chars = [...text];
  if (chars.length <= length) return text;
  const end = chars.slice(0, length).join('').length;
  const whole = border(text, end, -1);
  return `${text.slice(0, whole > 0 ? whole : end)}…`;
}
