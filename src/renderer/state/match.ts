/// Finding by a few letters: in words, in their initials, and in the pinyin initials of Chinese.

const PINYIN = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
/// The first character of each initial in the order of pinyin, and the letters that they begin.
const FIRST = [...'吖八嚓咑妸发旮哈丌咔垃呣拏噢妑七呥仨他屲夕丫帀'];
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const HAN = /\p{Script=Han}/u;

/// The letter that a Han character's reading begins with, as the system's own order of pinyin has it; the most usual reading counts.
function initialOf(char: string): string {
  let low = 0;
  let high = FIRST.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (PINYIN.compare(FIRST[middle]!, char) <= 0) low = middle + 1;
    else high = middle;
  }
  return LETTERS[low - 1] ?? '';
}

const known = new Map<string, string>();

/// Initials of a text: of each Han character its pinyin's, of each other word the first letter.
export function initialsOf(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const initials = (text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).map((part) => (HAN.test(part) ? initialOf(part) : part[0]!.toLowerCase())).join('');
  known.set(text, initials);
  return initials;
}

/// How well a query fits a text; 0 where it does not. Words of the query may come in any order; each has to fit.
export function fit(query: string, texts: readonly string[]): number {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  let sum = 0;
  for (const word of words) {
    const best = Math.max(...texts.map((text) => fitWord(word, text)));
    if (best === 0) return 0;
    sum += best;
  }
  return words.length === 0 ? 1 : sum / words.length;
}

function fitWord(word: string, text: string): number {
  const lower = text.toLowerCase();
  const at = lower.indexOf(word);
  // The shorter the whole, the more of it is what was asked for.
  const share = word.length / (lower.length + 1);
  if (at === 0) return 5 + share;
  if (at > 0) return (/[\p{L}\p{N}]/u.test(lower[at - 1]!) && !HAN.test(lower[at]!) ? 3 : 4) + share;
  const initials = initialsOf(text);
  const start = initials.indexOf(word);
  if (start >= 0) return (start === 0 ? 3 : 2) + share;
  return isScattered(word, lower) ? 1 + share : 0;
}

/// Whether the letters stand in the text in their order, however far apart.
function isScattered(word: string, text: string): boolean {
  if (word.length < 2) return false;
  let at = -1;
  for (const char of word) if ((at = text.indexOf(char, at + 1)) < 0) return false;
  return true;
}
