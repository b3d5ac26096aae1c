import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Aligner } from './aligner';
import { folds } from './folds';
import { ghosts, type MoveLinks } from './ghosts';
import { roleLabels, sourceLineNumbers } from './gutters';
import { inlineChanges } from './inline';
import { paneKeys, type Travel } from './keys';
import { marks } from './marks';
import { origins } from './origin';
import { questionMarks } from './question-marks';
import { roles } from './roles';
import { copiesRaw, sideBasics, type PaneSide } from './side';

/// The editor takes the last characters of a composition a moment after its end.
const AFTER_COMPOSITION = 60;

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

/// Gives both editors the texts of another article, as `take` left them with their sides. Their element is out of the window meanwhile: there every step would be laid out.
export function fill(dom: HTMLElement, sides: readonly PaneSide[]): void {
  const parent = dom.parentElement;
  const focused = sides.find(({ view }) => view.hasFocus);
  dom.remove();
  for (const side of sides) side.view.setState(stateOf(side));
  parent?.append(dom);
  focused?.view.focus();
}
