import type { CaptionCandidate, CaptionLayout, Part } from './layout';
import { because, becauseWords, confidenceOf } from './reasons';
import { Rarity, sharedStrings } from './shared';
import { tokens, TokenSet, type Token } from './token-set';
import { C } from './weights';

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

/// Gives captions to articles by what both say and, little, by place: only where the best article is clearly better than the next. The others stay in the tray.
/// All candidates are ranked, with the words they share.
export function placeCaptions(captions: readonly CaptionDraft[], hosts: readonly CaptionHost[], besides: (line: number) => boolean): CaptionLayout[] {
  if (captions.length === 0) return [];
  const words = hosts.map((host) => tokens(host.text));
  const rarity = new Rarity(words);
  const owns = captions.map((caption) => tokens(caption.text));
  const having = hostsByToken(words, owns);
  const hostOf = new Map<number, number>();
  hosts.forEach((host, i) => {
    for (const line of host.lines) hostOf.set(line, i);
  });
  /// What each host shares with the caption at hand.
  const shared = new Float64Array(hosts.length);
  return captions.map((caption, c) => {
    const weigh = (text: string): number => [...tokens(text)].reduce((sum: number, token) => sum + rarity.weight(token), 0);
    const before = neighbour(caption.from, -1, besides);
    const after = neighbour(caption.to - 1, 1, besides);
    const beside = new Set<number>();
    for (const line of [before, after]) if (hostOf.has(line)) beside.add(hostOf.get(line)!);
    const touched = [...beside];
    for (const token of owns[c]!.list) {
      for (const i of having.get(token)!) {
        if (shared[i] === 0 && !beside.has(i)) touched.push(i);
        shared[i]! += rarity.weight(token);
      }
    }
    // Of all that share a word only the best are kept: a page may have thousands.
    const scored: { readonly i: number; readonly host: CaptionHost; readonly near: boolean; readonly score: number }[] = [];
    for (const i of touched) {
      const near = beside.has(i);
      const score = shared[i]! + (near ? C.near : 0);
      shared[i] = 0;
      if (score <= 0) continue;
      let at = scored.length;
      while (at > 0 && (scored[at - 1]!.score < score || (scored[at - 1]!.score === score && scored[at - 1]!.i > i))) at--;
      if (at >= C.candidates) continue;
      scored.splice(at, 0, { i, host: hosts[i]!, near, score });
      if (scored.length > C.candidates) scored.pop();
    }
    const candidates = scored.map(({ host, near, score }): CaptionCandidate => {
      const strings = sharedStrings(caption.text, host.text, weigh);
      const why = strings.length > 0 ? [becauseWords('captionShares', strings)] : [because('captionFar')];
      return { article: host.id, score: Math.round(score * 100) / 100, shared: strings, why: near ? [...why, because('captionNear')] : why };
    });
    const best = candidates[0];
    const lead = (best?.score ?? 0) - (candidates[1]?.score ?? 0);
    const clear = best !== undefined && best.score >= C.least && lead >= Math.max(C.lead, best.score * C.leadShare);
    return { id: caption.id, parts: caption.parts, candidates, target: clear ? best.article : 'tray', confidence: clear ? confidenceOf(lead / 2) : confidenceOf(lead / 4) };
  });
}

/// For each token of a caption, the articles that have it: a caption is compared with these only, not with every article of the page.
function hostsByToken(words: readonly TokenSet[], captions: readonly TokenSet[]): Map<Token, number[]> {
  const having = new Map<Token, number[]>();
  for (const { list } of captions) for (const token of list) having.set(token, []);
  // A page has a hundred times more words than its captions: a look into one table passes over the others.
  const asked = new TokenSet(Int32Array.from(having.keys()));
  words.forEach(({ list }, i) => {
    for (let k = 0; k < list.length; k++) if (asked.has(list[k]!)) having.get(list[k]!)!.push(i);
  });
  return having;
}

/// The nearest line before or behind that belongs to an article.
function neighbour(line: number, step: number, besides: (line: number) => boolean): number {
  let at = line + step;
  for (let k = 0; k < 12 && besides(at); k++) at += step;
  return at;
}
