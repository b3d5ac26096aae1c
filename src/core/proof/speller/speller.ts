import { FIRST } from './alphabet';
import { isBetweenWords } from './between-words';
import { CutShorts } from './cut-short';
import { Doublings } from './doubled';
import { Exchanges } from './exchanged';
import { Describer, FEATURES } from './features';
import { Substitution } from './gain';
import { Looks, type Judged, type Look } from './look';
import { Gaps } from './missing';
import { openModel, unpackModel } from './model';
import { inFirm, inName, isForeign } from './names';
import type { SpellerParts } from './parts';
import { Finder, WORD } from './proposals';
import type { Proposal } from './proposals';
import { readText } from './reading';
import { Rivals } from './rivals';
import { ALSO, isProtected, settle } from './settle';
import { LOOKS_TOO, SHAPE, SOUND } from './sounds';
import { Swaps } from './swapped';

/// A run of characters that is probably not what was meant. UTF-16, half-open.
export interface SpellerHit {
  readonly from: number;
  readonly to: number;
  /// Best first; each replaces `[from, to)`.
  readonly fixes: readonly string[];
  /// Log-odds that the first fix is right.
  readonly score: number;
}

export interface SpellerContext {
  /// Whether a wording of 2 to 4 characters is to be left alone: a name, a house spelling, what the article says more than once.
  readonly protect?: (wording: string) => boolean;
  /// Log-odds from which a hit is given; the model's own threshold if left out.
  readonly threshold?: number;
}

export interface Speller {
  /// The log-odds from which `check` gives a hit unless told otherwise: set for text of which one character in 200 is wrong.
  readonly threshold: number;
  /// What is probably wrong in a text, by place; hits do not overlap.
  check(text: string, context?: SpellerContext): SpellerHit[];
  /// The same for copy that is known to have slips, where it looks further and believes more; in edited text most of it would be false.
  checkDraft(text: string, context?: SpellerContext): SpellerHit[];
  /// Tells of places in a text whether any run of three characters across the one at `at` was ever counted.
  isCounted(text: string): (at: number) => boolean;
  /// Whether two characters are a word that was counted.
  isWord(first: string, second: string): boolean;
  /// Whether two characters look alike.
  looksAlike(first: string, second: string): boolean;
  /// By how much (log2 of chance, read from both sides) a text is likelier with `put` in place of the character at `at`, by what stands within five characters.
  gain(text: string, at: number, put: string): number;
}

/// A speller over a model file, as `galley learn` writes it. Throws a RangeError on bytes that are none.
/// Needs nothing but the bytes, so that a browser's worker loads it as the command line does: fetch the file, `createSpeller(new Uint8Array(buffer))`, keep it. Nearly all of
/// the file is read where it lies (keep the buffer, do not change it); only bigrams are unpacked, into 16 MB of bitmaps, and the fingerprints of runs of three and of words, into 3 MB when they are first asked for, within a tenth of a second. A speller keeps buffers
/// between calls, so that each thread needs its own; `check` is synchronous and takes microseconds a character.
export const createSpeller = (model: Uint8Array): Speller => spellerOf(openModel(unpackModel(model)));

export function spellerOf(parts: SpellerParts): Speller {
  const looks = new Looks(looker(parts));
  const inDraft = drafter(parts);
  const rivals = new Rivals(parts);
  const cutShorts = new CutShorts(parts);
  const substitution = new Substitution(parts);
  const given = (text: string, hits: SpellerHit[], protect: SpellerContext['protect']): SpellerHit[] =>
    hits.filter((hit) => !inName(text, hit.from, hit.to) && !inFirm(text, hit.from, hit.to) && !isForeign(text, hit.from, hit.to, hit.fixes[0]!) && !(protect && isProtected(text, hit, protect)));
  return {
    threshold: parts.threshold,
    gain: (text, at, put) => substitution.gain(text, at, put),
    check(text, { protect, threshold = parts.threshold } = {}) {
      const look = looks.of(text);
      return given(text, settle(text, look, look.judged, [], [], threshold, parts, false), protect);
    },
    checkDraft(text, { protect, threshold = DRAFT } = {}) {
      const look = looks.of(text);
      return given(text, settle(text, look, inDraft(look, threshold - ALSO), rivals.find(look.reading), cutShorts.find(look.reading), threshold, parts, true), protect);
    },
    isCounted(text) {
      const { at, length, levels: { three } } = looks.kept(text)?.reading ?? readText(parts.alphabet.read(text), parts.grams);
      const counted = new Set<number>();
      for (let p = 0; p + 2 < length; p++) if (three[p]) for (let i = p; i < p + 3; i++) counted.add(at[i]!);
      return (place) => counted.has(place);
    },
    looksAlike(first, second) {
      const [a, b] = [parts.alphabet.idOf(first.charCodeAt(0)), parts.alphabet.idOf(second.charCodeAt(0))];
      if (a < FIRST || b < FIRST) return false;
      const { ids, how } = parts.sounds.likes(a);
      const at = ids.indexOf(b);
      return at >= 0 && ((how[at]! & 7) === SHAPE || how[at]! >= LOOKS_TOO);
    },
    isWord(first, second) {
      const [a, b] = [parts.alphabet.idOf(first.charCodeAt(0)), parts.alphabet.idOf(second.charCodeAt(0))];
      // The table of words takes one pair in some hundreds for a word that is none.
      return a >= FIRST && b >= FIRST && parts.grams.bigrams.has(a, b) && parts.words.level(a, b, 0, 0) > 0;
    },
  };
}

/// The log-odds from which a hit in a draft is given. On the made-up drafts that this was set on, four in five were right: the forest learnt from text with fewer slips.
const DRAFT = 0;
/// The same for a word of two that takes the place of another word: authors choose words, hands slip in characters.
const DRAFT_WORD = 2.5;
const OLD_WORD = FEATURES.indexOf('old word');
const NEW_WORD = FEATURES.indexOf('new word');
const WRITTEN = FEATURES.indexOf('written');
/// The forest answers twice: about what people write, whose slips it knows from chats, and about news that a program spoilt, which is nearer to a keyboard's slips in a newsroom. By how much the second
/// answer must lie above the first, at equal rates of false flags in edited news.
const SPOILT = 2.2;
/// The same for words of two (authors coin and choose words), and for exchanged characters, which `Exchanges` looks for.
const SPOILT_BY_KIND = [SPOILT, 3.2, Infinity];

/// Whether a change is what a slip in a draft would be undone by: it makes a word, unless it is a mere sound for a character that stands in none.
function undoesSlip({ kind, how }: Proposal, vector: Uint8Array, score: number): boolean {
  if (kind === WORD && vector[OLD_WORD]! > 0) return score >= DRAFT_WORD;
  return vector[NEW_WORD]! > 0 || (vector[OLD_WORD] === 0 && (how & 7) <= SOUND);
}

/// How far down (log-odds) the forest for edited text may think of a change for the one for drafts to be asked about it and its neighbours. Of what the second believes rightly one in forty lies
/// lower, and five in six of all changes do: to ask about those too cost a tenth of all proofing.
const WORTH = -3;

/// Log-odds of the forest for words that are as good as even ones in edited text, where such slips are far rarer than where it learnt, and in a draft.
const EVEN_WORDS = 3.3;
const EVEN_WORDS_DRAFT = 2;

/// Looks at a text as edited copy. Holds buffers, as all that follow do: one for each speller.
function looker(parts: SpellerParts): (text: string) => Look {
  const finder = new Finder(parts);
  const describer = new Describer(parts);
  const exchanges = new Exchanges(parts);
  const doublings = new Doublings(parts);
  const gaps = new Gaps(parts);
  const swaps = new Swaps(parts);
  return (text) => {
    const reading = readText(parts.alphabet.read(text), parts.grams);
    const judged: Judged[] = [];
    const near = new Uint8Array(reading.length);
    for (let p = 1; p + 1 < reading.length; p++) {
      const all = finder.at(reading, p);
      for (const proposal of all) {
        const vector = describer.describe(reading, proposal, all);
        const word = isBetweenWords(proposal, vector) ? parts.rivals.score(vector) - EVEN_WORDS : -Infinity;
        const score = Math.max(word, parts.trees.either(vector, WRITTEN, SPOILT_BY_KIND[proposal.kind]!));
        if (score < WORTH) continue;
        judged.push({ proposal, score });
        near.fill(1, p - 1, p + 2);
      }
    }
    return { reading, judged, near, gaps: gaps.find(reading), exchanges: exchanges.find(reading), doublings: doublings.find(reading), swaps: swaps.find(reading) };
  };
}

/// What the forest for drafts thinks of the places that the first look found worth a thought.
function drafter(parts: SpellerParts): (look: Look, least: number) => Judged[] {
  const finder = new Finder(parts, true);
  const describer = new Describer(parts, false);
  return ({ reading, near }, least) => {
    const judged: Judged[] = [];
    for (let p = 1; p + 1 < reading.length; p++) {
      if (!near[p]) continue;
      const all = finder.at(reading, p);
      for (const proposal of all) {
        const vector = describer.describe(reading, proposal, all);
        const any = parts.draft.score(vector);
        const word = isBetweenWords(proposal, vector) ? parts.rivals.score(vector) - EVEN_WORDS_DRAFT : -Infinity;
        const score = any > word && !undoesSlip(proposal, vector, any) ? word : Math.max(any, word);
        if (score >= least) judged.push({ proposal, score });
      }
    }
    return judged;
  };
}
