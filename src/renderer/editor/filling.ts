import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Aligner } from './aligner';
import { folds } from './folds';
import { ghosts, showGhosts, type MoveLinks } from './ghosts';
import { roleLabels, sourceLineNumbers } from './labels';
import { inlineChanges } from './inline';
import { paneKeys, type Travel } from './keys';
import { marks } from './marks';
import { origins } from './origin';
import { askAnew, questionMarks } from './question-marks';
import { roles, showRoles } from './roles';
import { another, copiesRaw, refresh, sideBasics, type PaneSide } from './side';

/// The editor takes the last characters of a composition a moment after its end.
const AFTER_COMPOSITION = 60;

/// What the panes show, not what is typed.
export const shows = Annotation.define<boolean>();

/// What the panes lend to the editors in them.
export interface Lent extends Travel {
  readonly nonce?: string;
  readonly links: MoveLinks;
  readonly aligner: Aligner;
  composing(): boolean;
  flush(): void;
  settle(): void;
  moved(side: PaneSide, update: ViewUpdate): void;
}

/// What an editor is made of.
export function extensionsOf(side: PaneSide, other: PaneSide, lent: Lent): Extension {
  return [
    sideBasics(lent.nonce),
    lent.aligner.extension,
    marks(side),
    side.side === 'proof' ? questionMarks(side) : [],
    roles(side),
    folds,
    inlineChanges(side),
    origins(side, other, () => lent.composing()),
    paneKeys(lent),
    EditorView.contentAttributes.of(() => ({ 'aria-label': side.words[side.side], 'aria-multiline': 'true' })),
    EditorView.updateListener.of((update) => lent.moved(side, update)),
    side.side === 'source' ? [
      sourceLineNumbers(side), ghosts(side, lent.links), EditorState.readOnly.of(true), EditorView.editable.of(false),
      EditorView.contentAttributes.of({ tabindex: '0', 'aria-readonly': 'true' }),
      copiesRaw(side),
    ] : [
      roleLabels(side),
      EditorView.domEventObservers({
        blur: () => lent.flush(),
        compositionend: () => void setTimeout(() => lent.settle(), AFTER_COMPOSITION),
      }),
    ],
  ];
}

/// The side's text in an editor that knows nothing else.
export function stateOf(side: PaneSide): EditorState {
  side.coming = side.shown.doc;
  const state = EditorState.create({ doc: side.shown.doc, extensions: side.extensions });
  side.coming = undefined;
  return state;
}

/// Gives both editors the texts of another article, as `take` left them with their sides. They stay what they are: what they have learnt of the type, of the window and of their own parts does not have to be
/// measured anew. Their element is out of the window meanwhile: there every step would be laid out.
export function fill(dom: HTMLElement, sides: readonly PaneSide[], links: MoveLinks): void {
  const parent = dom.parentElement;
  const focused = sides.find(({ view }) => view.hasFocus);
  dom.remove();
  for (const side of sides) {
    const { view, shown: { doc } } = side;
    side.coming = doc;
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: doc }, selection: { anchor: 0 }, annotations: shows.of(true),
      effects: [another.of(null), refresh.of(null), askAnew.of(null), showRoles(side), ...(side.side === 'source' ? [showGhosts(side, links)] : [])],
    });
    side.coming = undefined;
  }
  parent?.append(dom);
  focused?.view.focus();
}
