import { standardKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';

/// What the desk is measured beside: CodeMirror with line wrapping and the standard keys, and nothing else.
Object.assign(globalThis, { makeBare: (parent: HTMLElement, doc: string) => new EditorView({ parent, doc, extensions: [EditorView.lineWrapping, keymap.of(standardKeymap)] }) });
