import type { Extension, Range } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { trimEnd, trimStart } from '../../core/text/blank';
import { lineNumber } from '../../core/text/lines';
import { toSource } from '../../core/review/document';
import { drawnInView } from './in-view';
import { refresh, type PaneSide } from './side';

/// What stands beside the lines of a pane. It is drawn from the line itself (see `editor.css`): a gutter of its own has to be brought in line with every height that changes, and everything laid out once more for that.
function labels(side: PaneSide, labelOf: (from: number, to: number) => string | undefined): Extension {
  return drawnInView(side, refresh, ({ viewport, state: { doc } }) => {
    const out: Range<Decoration>[] = [];
    for (let line = doc.lineAt(viewport.from); ; line = doc.line(line.number + 1)) {
      const label = labelOf(line.from, line.to);
      if (label !== undefined) out.push(Decoration.line({ attributes: { 'data-label': label } }).range(line.from));
      if (line.to >= viewport.to) return out;
    }
  });
}

/// The source file's own line numbers. A re-flowed line shows its first, and all of them when it is pointed at.
export function sourceLineNumbers(side: PaneSide): Extension {
  return [
    labels(side, (from, to) => {
      const lines = linesOf(side, from, to);
      return lines && String(lines.first);
    }),
    EditorView.editorAttributes.of(() => ({ style: `--g-digits: ${Math.max(3, String(side.starts.length).length)}` })),
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
  return labels(side, (from) => {
    const index = side.partFrom(from);
    const role = index < 0 ? 'paragraph' : side.lineRole(index);
    return role === 'paragraph' ? undefined : side.words.roles[role];
  });
}
