import type { ArticleLayout, Part } from '../../../src/core/article/layout';
import type { ArticleDocument, Change } from '../../../src/core/review/document';
import { Changes } from '../../../src/core/review/changes';
import type { Act, Entry } from '../../../src/core/review/events';
import { layArticle } from '../../../src/core/review/lay';
import { replay } from '../../../src/core/review/state';
import { trimEnd } from '../../../src/core/text/blank';
import type { Role } from '../../../src/core/text/role';

/// A small article for tests. Lines are joined by single line breaks in the source; `roles` says, line by line, what each begins (`-`: it goes on).
export function stand(lines: readonly string[], roles: readonly (Role | '-')[], order?: readonly number[]) {
  const source = lines.map((line) => `${line}\n`).join('');
  const parts: { role: Role; pieces: { from: number; to: number }[] }[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    const piece = { from: at, to: at + line.length + 1 };
    at = piece.to;
    const role = roles[i]!;
    if (role === '-') parts.at(-1)!.pieces.push(piece);
    else parts.push({ role, pieces: [piece] });
  });
  const laid = (order ?? parts.map((_, i) => i)).map((i): Part => ({ ...parts[i]!, confidence: 1, why: [] }));
  const layout: ArticleLayout = { id: 'a0', parts: laid, confidence: 1, why: [] };
  const acts: Act[] = [];
  const entries = (): Entry[] => acts.map((act, i) => ({ ...act, n: i + 1, at: '2026-01-01T00:00:00Z', by: '王编辑' }));
  return {
    source, layout, acts, entries,
    lay: (): ArticleDocument => layArticle(layout, [], { source, changesOf: (part) => Changes.of([...joins(source, part), ...commas(source, part)]), datelineGap: '　', state: replay(entries()) }),
  };
}

const why = { text: { zh: '因', en: 'why' } };

function joins(source: string, part: Part): Change[] {
  return part.pieces.slice(0, -1).map((piece): Change => {
    const from = trimEnd(source, piece.from, piece.to);
    return { from, to: piece.to, was: source.slice(from, piece.to), insert: '', rule: 'wrapped-line', origin: 'repair', layer: 'layout', trust: 'safe', why };
  });
}

/// Half-width commas, safe; half-width semicolons, offered.
function commas(source: string, part: Part): Change[] {
  return part.pieces.flatMap((piece) => [...source.slice(piece.from, piece.to).matchAll(/[,;]/g)].map((match): Change => {
    const from = piece.from + match.index;
    return { from, to: from + 1, was: match[0], insert: match[0] === ',' ? '，' : '；', rule: 'halfwidth', origin: 'repair', layer: 'text', trust: match[0] === ',' ? 'safe' : 'offer', why };
  }));
}
