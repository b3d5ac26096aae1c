import { Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { insertNewline, standardKeymap } from '@codemirror/commands';

/// The timeline as a pane travels it.
export interface Travel {
  undo(): void;
  redo(): void;
}

/// The keys with which a pane edits; those of commands are the window's. Tab, Shift-Tab and F6 are not among them: they lead out of it. While an input method composes, the editor runs none.
export function paneKeys(travel: Travel): Extension {
  return [
    // A paragraph of a newspaper takes over no indent from the one before it.
    Prec.highest(keymap.of([{ key: 'Enter', run: insertNewline }])),
    keymap.of(standardKeymap),
    // Undo from a menu or a gesture arrives as input, not as a key. There is one timeline, and it is not the browser's.
    EditorView.domEventHandlers({
      beforeinput(event) {
        if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
        event.preventDefault();
        if (event.inputType === 'historyUndo') travel.undo();
        else travel.redo();
        return true;
      },
    }),
  ];
}
