import type { Speller, SpellerHit } from './speller/speller';

/// What a doubt of the speller must score in a draft, by what else speaks for it or against it. Set on news copy that a program spoilt as a keyboard does: where the evidence is what
/// a row says, what scores less was an author's word more often than a slip.
const NEED = {
  /// A character that stands in no word becomes part of one: 企耶, 行张助理.
  intoWord: 0.5,
  /// The same where the run as it stands was counted: people have written that before.
  intoWordCounted: 1.5,
  /// It stands in a word, and would in another: 壤土, 油水, 练习 are words as well as what sounds like them.
  betweenWords: 3,
  /// It stands in no word and would stand in none.
  outsideWords: 2,
  /// What is done once or holds people (一演就是七十年, 一船人), and what is said beside its like (发黄、发浑).
  meant: 4,
  /// Two that changed places, one of which counts: 三更, 九叔.
  counted: 3.2,
  /// A missing character, where the run as it stands was counted.
  gapCounted: 0.8,
  /// Two characters for a word of two: words are chosen, and 抹抹嘴 is no 妈妈.
  word: 2.6,
} as const;

/// Whether a doubt scores what its kind and the words around it ask for.
export function isFounded(text: string, hit: SpellerHit, speller: Speller): boolean {
  return hit.score >= MOST || hit.score >= needOf(text, hit, speller);
}

/// The highest of the needs: what scores more need not be looked at.
const MOST = Math.max(...Object.values(NEED));

function needOf(text: string, { from, to, fixes: [fix = ''] }: SpellerHit, { isWord, isCounted }: Speller): number {
  const old = text.slice(from, to);
  const counted = (): boolean => isCounted(text.slice(Math.max(0, from - AROUND), to + AROUND))(Math.min(from, AROUND));
  if (fix.length > old.length) return counted() ? NEED.gapCounted : 0;
  if (fix.length < old.length || old.length > 2) return 0;
  if (old.length === 2) {
    if (fix === old[1]! + old[0]!) return NUMERAL.test(old) ? NEED.counted : 0;
    return NEED.word;
  }
  const [before, after] = [text[from - 1] ?? '', text[to] ?? ''];
  if (isAfterOne(text, from, to) || isParallel(text, from, to)) return NEED.meant;
  const inWord = (char: string): boolean => (before !== '' && isWord(before, char)) || (after !== '' && isWord(char, after));
  if (inWord(old)) return NEED.betweenWords;
  return !inWord(fix) ? NEED.outsideWords : counted() ? NEED.intoWordCounted : NEED.intoWord;
}

/// Whether one character stands in 一…就 or 一…人, where any may that is done or that holds people.
export const isAfterOne = (text: string, from: number, to: number): boolean => to === from + 1 && text[from - 1] === '一' && (text[to] === '就' || text[to] === '人');

/// Whether one character stands behind the same one as what is named beside it: 发黄、发浑.
export const isParallel = (text: string, from: number, to: number): boolean =>
  to === from + 1 && ((PARTS.test(text[from - 2] ?? '') && text[from - 1] === text[from - 4]) || (PARTS.test(text[to] ?? '') && text[from - 1] === text[to + 1]));
const PARTS = /[、，]/;

const NUMERAL = /[一二三四五六七八九十百千两]/;

/// How many characters on either side can stand in a run of three with one.
const AROUND = 2;
