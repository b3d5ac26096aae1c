import { giveBack, rememberFocus } from './returnFocus';

/// Stands in for a field that is on its way: palette and search are loaded when they are first asked for, and neither a hand nor its input method waits for that.
let field: HTMLInputElement | undefined;
let composing = false;

export const standIn = {
  /// Takes what is typed from now on.
  take(): void {
    if (field) return;
    rememberFocus();
    composing = false;
    field = document.createElement('input');
    field.className = 'stand-in';
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.addEventListener('compositionstart', () => { composing = true; });
    field.addEventListener('compositionend', () => { composing = false; });
    document.body.append(field);
    field.focus({ preventScroll: true });
  },

  /// Gives the focus to the field that is there now; an input method first ends the word that it is at.
  lead(to: HTMLElement): void {
    if (!field || !composing) return to.focus();
    // The word stands in the field a moment after its end.
    field.addEventListener('compositionend', () => setTimeout(() => to.focus()), { once: true });
  },

  /// Gives what was typed to the field that has the focus now, once.
  give(put: (change: (now: string) => string) => void): void {
    const given = field?.value ?? '';
    field?.remove();
    field = undefined;
    if (given !== '') put((now) => given + now);
  },

  /// What was asked for does not come.
  drop(): void {
    if (!field) return;
    field.remove();
    field = undefined;
    giveBack();
  },
};
