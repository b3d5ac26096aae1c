import type { ProofKnowledge } from './knowledge';
import type { SpellerHit } from './speller/speller';

/// What the speller makes of a text, by how sure it is.
export interface Guesses {
  /// From the model's own threshold on.
  readonly likely: readonly SpellerHit[];
  /// Up to `DOUBT` below it.
  readonly doubtful: readonly SpellerHit[];
}

/// How far below the threshold, in log-odds, doubt begins: in copy with a slip a line a character is wrong about six times as often as in the sentences that the ranker learnt
/// from, where one in 180 is.
const DOUBT = 1.8;
const NOTHING: Guesses = { likely: [], doubtful: [] };

interface Asked {
  readonly protect: (wording: string) => boolean;
  text: string;
  guesses: Guesses;
}
const asked = new WeakMap<ProofKnowledge, Asked>();

/// The speller's hits in a text, names and wordings of the house left alone. The last text is remembered, so that two rules ask the speller once.
export function guess(text: string, knowledge: ProofKnowledge): Guesses {
  const { speller } = knowledge;
  if (!speller) return NOTHING;
  let last = asked.get(knowledge);
  if (!last) asked.set(knowledge, (last = { protect: guardOf(knowledge), text: '', guesses: NOTHING }));
  if (last.text === text) return last.guesses;
  const hits = speller.check(text, { protect: last.protect, threshold: speller.threshold - DOUBT });
  last.text = text;
  last.guesses = {
    likely: hits.filter(({ score }) => score >= speller.threshold),
    doubtful: hits.filter(({ score, from, to }) => score < speller.threshold && !isPlace(text, from, to)),
  };
  return last.guesses;
}

/// Whether a wording of 2 to 4 characters is, or belongs to, a name or a wording of the house.
function guardOf(knowledge: ProofKnowledge): (wording: string) => boolean {
  const parts = new Set<string>();
  for (const name of [...knowledge.people.map((person) => person.name), ...knowledge.ignore]) {
    for (let size = 2; size <= 4; size++) for (let at = 0; at + size <= name.length; at++) parts.add(name.slice(at, at + size));
  }
  return (wording) => parts.has(wording);
}

/// What ends the name of a place.
const PLACE = /^.?[省市县区镇乡村湖河山江岭桥路街湾坪庄屯寨]/u;

const isPlace = (text: string, from: number, to: number): boolean => PLACE.test(text.slice(to, to + 2)) || /^[省市县区镇乡村]/u.test(text.slice(from, to));
