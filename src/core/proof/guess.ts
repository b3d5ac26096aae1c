import { isAfterOne, isFounded, isParallel } from './evidence';
import { guardOf } from './guard';
import type { ProofKnowledge } from './knowledge';
import { Recent } from './recent';
import { inListedName } from './speller/names';
import type { Speller, SpellerHit } from './speller/speller';

/// How far above the speller's own threshold a hit must score in copy that shows no other slips: there one is rarer than where the threshold was set.
export const CAUTION = 0.6;

/// Fields whose hits are remembered: some pages', since they are asked about ahead and by more than one rule.
const REMEMBERED = 1024;
const NONE: readonly SpellerHit[] = [];
type Asked = WeakMap<ProofKnowledge, Recent<string, readonly SpellerHit[]>>;
const asked: Asked = new WeakMap();
const askedAsDraft: Asked = new WeakMap();

/// The hits in a text, remembered; nothing without a speller.
function remembered(table: Asked, text: string, knowledge: ProofKnowledge, ask: (speller: Speller) => readonly SpellerHit[]): readonly SpellerHit[] {
  const { speller } = knowledge;
  if (!speller) return NONE;
  let known = table.get(knowledge);
  if (!known) table.set(knowledge, (known = new Recent(REMEMBERED)));
  return known.of(text, () => {
    const hits = ask(speller);
    return hits.length === 0 ? NONE : hits;
  });
}

/// What the speller doubts in a field at its own threshold, by place, the house's names and wordings left alone; nothing without a speller.
export const guessesIn = (text: string, knowledge: ProofKnowledge): readonly SpellerHit[] =>
  remembered(asked, text, knowledge, (speller) => speller.check(text, { protect: guardOf(knowledge) }));

/// What the speller doubts in a field where it takes it for a draft, in the same way; names of places and people in lists are left alone too.
export const doubtsOf = (text: string, knowledge: ProofKnowledge): readonly SpellerHit[] =>
  remembered(askedAsDraft, text, knowledge, (speller) => speller.checkDraft(text, { protect: guardOf(knowledge) }).filter((hit) => isFounded(text, hit, speller) && !isPlace(text, hit.from, hit.to) && !inListedName(text, hit.from, hit.to)));

/// What ends the name of a place.
const PLACE = /^[\u4e00-\u9fff]?[省市县区镇乡村湖河山江岭桥路街湾坪庄屯寨]/;
const isPlace = (text: string, from: number, to: number): boolean => PLACE.test(text.slice(to, to + 2)) || /^[省市县区镇乡村]/u.test(text.slice(from, to));

/// Those of them that score at least `more` above the speller's threshold.
export const guessesAbove = (text: string, knowledge: ProofKnowledge, more: number): readonly SpellerHit[] =>
  guessesIn(text, knowledge).filter(({ score }) => score >= (knowledge.speller?.threshold ?? 0) + more);

/// 他, 她 and 它 stand for whom the author means: no count of words knows.
const PRONOUNS = '他她它';
/// What two alike in a row score at least: 走走路, 呼呼声 and other acts and sounds score less.
const TWICE = 1.8;
/// How much more, where two others that are alike are proposed: 抹抹嘴.
const PAIR_FOR_PAIR = 1.5;

/// Whether a hit looks like a slip and not like a word that is only rare there: one character becomes part of a word of two, and was part of none (为每头象起名, 长年 are
/// an author's words); of two that are alike more must speak for one.
export function isSlipLike(text: string, { from, to, fixes: [fix = ''], score }: SpellerHit, { isWord }: Speller): boolean {
  const old = text.slice(from, to);
  if (old.length === 2 && old[0] === old[1]) return score >= (fix.length === 1 ? TWICE : TWICE + PAIR_FOR_PAIR);
  if (old.length !== 1 || fix.length !== 1) return true;
  if (PRONOUNS.includes(old) && PRONOUNS.includes(fix)) return false;
  const [before, after] = [text[from - 1] ?? '', text[to] ?? ''];
  const inWord = (char: string): boolean => (before !== '' && isWord(before, char)) || (after !== '' && isWord(char, after));
  return inWord(fix) && !(inWord(old) && score < OLD_WORD) && !isAfterOne(text, from, to) && !isParallel(text, from, to);
}

/// How surely a character that is half of a word as it stands is not meant.
const OLD_WORD = 2.2;
