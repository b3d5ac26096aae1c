import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Role } from '../../core/text/role';
import type { PaneSide } from './side';

const setRoles = StateEffect.define<DecorationSet>();

const roleField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setRoles)) return effect.value;
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/// The typography of headlines, captions and the like. It changes the height of lines, so that it is set for the whole text and not only for what is in view: the editor draws
/// the caret's line wherever it is.
export const roles = (side: PaneSide): Extension => roleField.init(() => rolesOf(side));

/// The effect that sets the roles of the side's article, for a transaction after which the side's document is there.
export const showRoles = (side: PaneSide): StateEffect<DecorationSet> => setRoles.of(rolesOf(side));

function rolesOf(side: PaneSide): DecorationSet {
  const { article: { parts }, doc } = side;
  const out: Range<Decoration>[] = [];
  parts.forEach((part, index) => {
    const from = side.docAt(side.startOf(part), 1);
    const next = parts[index + 1];
    const to = next ? side.docAt(side.startOf(next), -1) : doc.length;
    const head = doc.lineAt(from);
    const role = side.lineRole(index);
    if ((head.from < from || role !== part.role) && from < to) out.push(Decoration.mark({ class: `g-run g-run-${part.role}` }).range(from, to));
    const off = side.standsOff(index);
    for (let at = head.from; at < to || at === head.from;) {
      const line = doc.lineAt(at);
      if (line.from >= from && (role !== 'paragraph' || (off && line.from === from))) out.push(lineClass(role, off && line.from === from).range(line.from));
      // A paragraph is marked at its first line only.
      if (role === 'paragraph') break;
      at = line.to + 1;
    }
  });
  return Decoration.set(out, true);
}

const lineClass = (role: Role, off: boolean): Decoration => Decoration.line({ class: `g-line g-line-${role}${off ? ' g-off' : ''}` });
