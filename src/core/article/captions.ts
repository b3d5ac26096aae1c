import { CaptionWords } from './caption-words';
import type { CaptionCandidate, CaptionLayout, Part } from './layout';
import { because, becauseWords } from './reasons';
import { sharedStrings } from './shared';
import { C } from './caption-weights';

/// What the pairing of captions knows of an article: its text, and which lines of the page it holds.
export interface CaptionHost {
  readonly id: string;
  readonly text: string;
  readonly lines: ReadonlySet<number>;
}

export interface CaptionDraft {
  readonly id: string;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
}

/// Gives captions to articles by what both say and, little, by place: only where the best article is clearly likelier than all others together, and than none. The others stay in the
/// tray. All candidates are ranked, with the words they share.
export function placeCaptions(captions: readonly CaptionDraft[], hosts: readonly CaptionHost[], besides: (line: number) => boolean): CaptionLayout[] {
  if (captions.length === 0) return [];
  const words = new CaptionWords(hosts.map(({ text }) => text), captions.map(({ text }) => text));
  const hostOf = new Map<number, number>();
  hosts.forEach((host, i) => {
    for (const line of host.lines) hostOf.set(line, i);
  });
  return captions.map((caption) => {
    const scores = words.weigh(caption.text);
    const beside = new Set<number>();
    for (const line of [neighbour(caption.from, -1, besides), neighbour(caption.to - 1, 1, besides)]) {
      const host = hostOf.get(line);
      if (host !== undefined) beside.add(host);
    }
    for (const host of beside) scores.set(host, (scores.get(host) ?? 0) + C.near);
    const best = bestOf(scores);
    const candidates = best.map(([i, score]): CaptionCandidate => {
      const host = hosts[i]!;
      const strings = sharedStrings(caption.text, host.text, (text) => words.rarity(text));
      const why = strings.length > 0 ? [becauseWords('captionShares', strings)] : [because('captionFar')];
      return { article: host.id, score: round(score, 100), shared: strings, why: beside.has(i) ? [...why, because('captionNear')] : why };
    });
    const sure = likelihood(best[0]?.[1] ?? 0, scores);
    return { id: caption.id, parts: caption.parts, candidates, target: candidates[0] && sure >= C.clear ? candidates[0].article : 'tray', confidence: round(sure, 1000) };
  });
}

/// The articles with the highest scores, best first: of all that share a word, which a page may have thousands of, only these are kept.
function bestOf(scores: ReadonlyMap<number, number>): [number, number][] {
  const best: [number, number][] = [];
  for (const [i, score] of scores) {
    let at = best.length;
    while (at > 0 && (best[at - 1]![1] < score || (best[at - 1]![1] === score && best[at - 1]![0] > i))) at--;
    if (at >= C.candidates) continue;
    best.splice(at, 0, [i, score]);
    if (best.length > C.candidates) best.pop();
  }
  return best;
}

/// How likely it is that the caption belongs to the article with this score, and to no other, nor to none of the page.
function likelihood(score: number, scores: ReadonlyMap<number, number>): number {
  let all = Math.exp(C.nowhere - score);
  for (const other of scores.values()) all += Math.exp(other - score);
  return 1 / all;
}

const round = (value: number, steps: number): number => Math.round(value * steps) / steps;

/// The nearest line before or behind that belongs to an article.
function neighbour(line: number, step: number, besides: (line: number) => boolean): number {
  let at = line + step;
  for (let k = 0; k < 12 && besides(at); k++) at += step;
  return at;
}
