import { giveBack, rememberFocus } from './returnFocus';

/// Stands in for a field that is on its way: palette and search are loaded when they are first asked for, and neither a hand nor its input method waits for that.
let field: HTMLInputElement | undefined;
let composing = false;
/// Enter was pressed behind what was typed: it is meant for what the list will have on top.
let entered = false;

export const standIn = {
  /// Takes what is typed from now on.
  take(): void {
    if (field) return;
    rememberFocus();
    composing = false;
    entered = false;
    field = document.createElement('input');
    field.className = 'stand-in';
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.addEventListener('compositionstart', () => { composing = true; });
    field.addEventListener('compositionend', () => { composing = false; });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
      entered = true;
      // Whatever is typed behind it is not part of the query.
      field!.readOnly = true;
    });
    document.body.append(field);
    field.focus({ preventScroll: true });
  },

  /// Gives the focus to the field that is there now; an input method first ends the word that it is at.
  lead(to: HTMLElement): void {
    if (!field || !composing) return to.focus();
    // The word stands in the field a moment after its end.
    field.addEventListener('compositionend', () => setTimeout(() => to.focus()), { once: true });
  },

  /// Gives what was typed to the field that has the focus now, once. Returns whether Enter followed it.
  give(put: (change: (now: string) => string) => void): boolean {
    if (!field) return false;
    const given = field.value;
    field.remove();
    field = undefined;
    if (given !== '') put((now) => given + now);
    return entered;
  },

  /// What was asked for does not come.
  drop(): void {
    if (!field) return;
    field.remove();
    field = undefined;
    giveBack();
  },
};
