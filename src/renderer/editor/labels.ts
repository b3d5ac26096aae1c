import type { Extension, Range } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { trimEnd, trimStart } from '../../core/text/blank';
import { lineNumber } from '../../core/text/lines';
import { toSource, type ArticleDocument } from '../../core/review/document';
import type { Role } from '../../core/text/role';
import { drawnInView } from './in-view';
import { refresh, type PaneSide } from './side';
import type { PaneWords } from './words';

/// What stands beside the lines of a pane. It is drawn from the line itself (see `editor.css`): a gutter of its own has to be brought in line with every height that changes, and everything laid out once more for that.
/// `widest`: in em of the labels' type, what the longest label of the article takes.
function labels(side: PaneSide, labelOf: (from: number, to: number) => string | undefined, widest: () => number): Extension {
  let known: { readonly article: ArticleDocument; readonly words: PaneWords; readonly style: string } | undefined;
  return [
    drawnInView(side, refresh, ({ viewport, state: { doc } }) => {
      const out: Range<Decoration>[] = [];
      for (let line = doc.lineAt(viewport.from); ; line = doc.line(line.number + 1)) {
        const label = labelOf(line.from, line.to);
        if (label !== undefined) out.push(Decoration.line({ attributes: { 'data-label': label } }).range(line.from));
        if (line.to >= viewport.to) return out;
      }
    }),
    EditorView.editorAttributes.of(() => {
      const { article, words } = side;
      if (known?.article !== article || known.words !== words) known = { article, words, style: `--g-label-em: ${widest().toFixed(2)}` };
      return { style: known.style };
    }),
  ];
}

/// How wide a label is, in em: what is not Chinese is set narrower.
function emOf(label: string): number {
  let em = 0;
  for (const char of label) em += char < '\u2e80' ? 0.6 : 1.04;
  return em;
}

/// The source file's own line numbers. A re-flowed line shows its first, and all of them when it is pointed at.
export function sourceLineNumbers(side: PaneSide): Extension {
  return [
    labels(side, (from, to) => {
      const lines = linesOf(side, from, to);
      return lines && String(lines.first);
    }, () => emOf('0'.repeat(Math.max(3, String(side.starts.length).length)))),
    EditorView.domEventObservers({
      mousemove({ clientX, clientY }, view) {
        const beside = clientX < view.contentDOM.getBoundingClientRect().left;
        const block = beside ? view.lineBlockAtHeight(clientY - view.documentTop) : undefined;
        const lines = block && linesOf(side, block.from, block.to);
        const title = lines ? side.words.lines(lines.first, lines.last) : '';
        if (view.dom.title !== title) view.dom.title = title;
      },
    }),
  ];
}

/// The lines of the file on which the visible text of a stretch of the document stands.
function linesOf(side: PaneSide, docFrom: number, docTo: number): { first: number; last: number } | undefined {
  const { article, starts, shown } = side;
  if (article.slices.length === 0) return undefined;
  const from = shown.toRaw(docFrom);
  const to = shown.toRaw(docTo);
  const begin = Math.min(trimStart(article.base, from, to), Math.max(from, to - 1));
  const end = Math.max(begin, trimEnd(article.base, from, to) - 1);
  const first = lineNumber(starts, toSource(article.slices, begin));
  return { first, last: Math.max(first, lineNumber(starts, toSource(article.slices, end))) };
}

/// What each line of the proof is, in the trade's words; a paragraph needs no name.
export function roleLabels(side: PaneSide): Extension {
  const wordOf = (role: Role): string | undefined => (role === 'paragraph' ? undefined : side.words.roles[role]);
  return labels(side, (from) => {
    const index = side.partFrom(from);
    return index < 0 ? undefined : wordOf(side.lineRole(index));
  }, () => Math.max(LEAST, ...[...new Set(side.article.parts.map(({ role }) => role))].map((role) => emOf(wordOf(role) ?? ''))));
}

/// The room for two characters is there in any case: most articles have a headline, and the text begins at one place.
const LEAST = 2.08;
