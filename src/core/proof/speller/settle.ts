import type { CutShort } from './cut-short';
import type { Judged, Look } from './look';
import type { SpellerParts } from './parts';
import type { Rival } from './rivals';
import type { SpellerHit } from './speller';

/// How far below the threshold a second fix for the same characters may lie to be offered beside the first.
export const ALSO = 2;

/// Log-odds of the forest for missing characters that are as good as even ones in edited text, where they are far rarer than where it learnt, and in a draft.
const EVEN_GAPS = 3.2;
const EVEN_GAPS_DRAFT = 1.4;

/// How much less likely than in a draft it is that a word of two is another one's characters in the wrong order.
const SWAPPED_IN_EDITED = 1.3;

/// The same of two characters that changed places and belong to no word.
const LOOSE_IN_EDITED = 2;

/// The best of what overlaps, as hits.
export function settle(text: string, { reading, gaps, doublings, exchanges, swaps }: Look, all: readonly Judged[], rivals: readonly Rival[], cutShorts: readonly CutShort[], threshold: number, parts: SpellerParts, draft: boolean): SpellerHit[] {
  const judged = all.filter(({ score }) => score >= threshold - ALSO);
  // What is looked for without proposals: of what overlaps the likeliest.
  type Fix = (first: string, second: string) => string;
  const others: { readonly at: number; readonly score: number; readonly fix: Fix }[] = [
    ...gaps.map(({ at, put, score }) => ({ at, score: score - (draft ? EVEN_GAPS_DRAFT : EVEN_GAPS), fix: (first: string, second: string) => first + parts.alphabet.charOf(put) + second })),
    ...rivals.map(({ at, put, score }) => ({ at, score, fix: () => parts.alphabet.charOf(put[0]) + parts.alphabet.charOf(put[1]) })),
    ...cutShorts.map(({ at, put, before, score }) => ({ at, score, fix: (first: string, second: string) => (before ? parts.alphabet.charOf(put) + first + second : first + second + parts.alphabet.charOf(put)) })),
    ...doublings.map(({ at, score }) => ({ at, score, fix: (first: string) => first })),
    ...[...exchanges.map((slip) => (draft || !slip.loose ? slip : { ...slip, score: slip.score - LOOSE_IN_EDITED })), ...swaps.map((swap) => (draft ? swap : { ...swap, score: swap.score - SWAPPED_IN_EDITED }))].map(({ at, score }) => ({ at, score, fix: (first: string, second: string) => second + first })),
  ];
  if (judged.length + others.length === 0) return [];
  const taken = new Uint8Array(text.length);
  const hits: SpellerHit[] = [];
  judged.sort((a, b) => b.score - a.score || a.proposal.at - b.proposal.at);
  for (const { proposal, score } of judged) {
    if (score < threshold) break;
    const from = reading.at[proposal.at]!;
    const to = reading.at[proposal.at + proposal.width]!;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    const same = judged.filter((other) => other.proposal.at === proposal.at && other.proposal.width === proposal.width);
    const fixes = [...new Set(same.map((other) => other.proposal.put.map((id) => parts.alphabet.charOf(id)).join('')))].slice(0, 3);
    hits.push({ from, to, fixes, score });
  }
  for (const { at, score, fix } of others.sort((a, b) => b.score - a.score)) {
    const from = reading.at[at]!;
    const to = reading.at[at + 2]!;
    if (score < threshold || taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    hits.push({ from, to, fixes: [fix(text[from]!, text[to - 1]!)], score });
  }
  return hits.sort((a, b) => a.from - b.from);
}

export function isProtected(text: string, { from, to }: SpellerHit, protect: (wording: string) => boolean): boolean {
  for (let size = Math.max(2, to - from); size <= 4; size++) {
    for (let start = Math.max(0, to - size); start <= from && start + size <= text.length; start++) if (protect(text.slice(start, start + size))) return true;
  }
  return false;
}
