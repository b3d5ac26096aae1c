import { CharSet } from '../text/char-set';
import { COUNTED_NOUNS } from './lexicon/counted-nouns';

/// Measure words of things: what one noun takes of them another does not.
export const OF_THINGS = '辆艘架扇把张座棵颗匹头只条本幅副支根盏台间栋幢所口面封部册顶枚朵株块片件篇首门滴束床尊';
export const MEASURES_OF_THINGS = new CharSet(OF_THINGS);
const LONGEST = 4;
/// What goes on behind a noun that ends there; any other character may make a longer one of it.
const GOES_ON = new CharSet('在是和与从向被把将也都就已正不有驶开停缓静来去进出飞游跑走放摆立挂等给让送到为能可还又很只最，。；：、！？”』）》…—　 \n');

/// What may stand before the noun: 一间小木屋.
const SIZE = new CharSet('大小新旧老长');

/// What counts the same things: a noun that takes one of them takes the others.
const ALIKE = ['本册部', '支枝', '栋幢座间', '颗粒', '条根'];
const alikeTo = (measure: string): readonly string[] => [...(ALIKE.find((some) => some.includes(measure)) ?? measure)];

let nouns: ReadonlyMap<string, string> | undefined;

/// The noun right behind a measure word at `at` that was never counted with it, and the measure words that it takes, the usual one first; undefined where there is none.
export function countedOtherwise(text: string, at: number, isWord: (first: string, second: string) => boolean): { readonly noun: string; readonly measures: readonly string[] } | undefined {
  nouns ??= new Map(COUNTED_NOUNS.trim().split(/\s+/).map((entry) => entry.split('/') as [string, string]));
  const begin = at + (SIZE.has(text.charCodeAt(at + 1)) && !nouns.has(text.slice(at + 1, at + 3)) && !nouns.has(text.slice(at + 1, at + 4)) ? 2 : 1);
  for (let length = LONGEST; length >= 2; length--) {
    const noun = text.slice(begin, begin + length);
    const measures = noun.length === length ? nouns.get(noun) : undefined;
    if (measures === undefined) continue;
    const next = begin + length;
    if (alikeTo(text[at]!).some((measure) => measures.includes(measure)) || (next < text.length && !GOES_ON.has(text.charCodeAt(next)) && isWord(noun.at(-1)!, text[next]!))) return undefined;
    return { noun, measures: [...measures].filter((measure) => OF_THINGS.includes(measure)).slice(0, 2) };
  }
  return undefined;
}
