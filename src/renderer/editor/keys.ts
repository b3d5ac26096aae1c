import { Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { insertNewline, standardKeymap } from '@codemirror/commands';

export interface PaneCommands {
  undo(): void;
  redo(): void;
  /// To the next change (1) or the one before (-1).
  step(direction: -1 | 1): void;
  decide(verdict: 'accepted' | 'rejected' | 'reopen'): void;
  switchSide(): void;
}

function isMod(event: KeyboardEvent): boolean {
  return /^(Mac|iP)/.test(navigator.platform) ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
}

/// The keys of a pane. Tab, Shift-Tab and F6 are not among them: they lead out of it. While an input method composes, the editor runs none.
export function paneKeys(commands: PaneCommands): Extension {
  const run = (command: () => void) => (): boolean => {
    command();
    return true;
  };
  // By the letter and not by a key's name: with Caps Lock on, Shift-z is a small z, and redo would undo.
  const travel = (_view: EditorView, event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    if (!isMod(event) || event.altKey || (key !== 'z' && key !== 'y')) return false;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) commands.redo();
    else commands.undo();
    return true;
  };
  return [
    Prec.highest(keymap.of([
      { any: travel },
      { key: 'F7', run: run(() => commands.step(1)), shift: run(() => commands.step(-1)), preventDefault: true },
      { key: 'Mod-Enter', run: run(() => commands.decide('accepted')), preventDefault: true },
      { key: 'Mod-Backspace', run: run(() => commands.decide('rejected')), shift: run(() => commands.decide('reopen')), preventDefault: true },
      { key: 'Mod-\\', run: run(() => commands.switchSide()), preventDefault: true },
      // A paragraph of a newspaper takes over no indent from the one before it.
      { key: 'Enter', run: insertNewline },
    ])),
    keymap.of(standardKeymap),
    // Undo from a menu or a gesture arrives as input, not as a key. There is one timeline, and it is not the browser's.
    EditorView.domEventHandlers({
      beforeinput(event) {
        if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
        event.preventDefault();
        if (event.inputType === 'historyUndo') commands.undo();
        else commands.redo();
        return true;
      },
    }),
  ];
}
