import type { ArticleLayout, Part } from '../../../src/core/article/layout';
import type { ArticleDocument, Change } from '../../../src/core/review/document';
import { Changes } from '../../../src/core/review/changes';
import type { Act, Entry } from '../../../src/core/review/events';
import { layArticle } from '../../../src/core/review/lay';
import { replay } from '../../../src/core/review/state';
import type { Role } from '../../../src/core/text/role';

/// A part of a test article: the source lines that it is made of, each with the line break that ends it.
export interface TestPart {
  readonly role: Role;
  readonly lines: readonly string[];
}

const WHY = { text: { zh: '试验', en: 'test' } };

/// An article over a source in which the parts stand in `order` (indices into `parts`; their own order without it), their inner lines joined as repairs. `extra` are further repairs of the source.
export function articleOf(parts: readonly TestPart[], order: readonly number[] = parts.map((_, i) => i), extra: readonly Change[] = []): { source: string; lay(acts?: readonly Act[]): ArticleDocument } {
  let source = '';
  const placed: Part[] = [];
  for (const index of order) {
    const { role, lines } = parts[index]!;
    placed[index] = {
      role, confidence: 1, why: [],
      pieces: lines.map((line) => {
        const from = source.length;
        source += line;
        return { from, to: source.length };
      }),
    };
  }
  const layout: ArticleLayout = { id: 'a0', parts: placed, confidence: 1, why: [] };
  const changesOf = (part: Part): Changes => Changes.of([
    ...part.pieces.slice(0, -1).flatMap((piece): Change[] => {
      const text = source.slice(piece.from, piece.to);
      const from = piece.from + text.trimEnd().length;
      if (from === piece.to) return [];
      return [{ from, to: piece.to, was: source.slice(from, piece.to), insert: '', rule: 'joined-line', origin: 'repair', layer: 'layout', trust: 'safe', why: WHY }];
    }),
    ...extra.filter((change) => part.pieces.some((piece) => piece.from <= change.from && change.to <= piece.to)),
  ]);
  return {
    source,
    lay(acts = []) {
      const entries = acts.map((act, i): Entry => ({ ...act, n: i + 1, at: '2026-01-01T00:00:00.000Z', by: '王' }));
      return layArticle(layout, [], { source, changesOf, datelineGap: '　', state: replay(entries) });
    },
  };
}
