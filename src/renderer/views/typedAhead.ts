/// What was typed at a field that is on its way: palette and search are loaded when they are first asked for, and a hand does not wait for that.
let typed = '';

export const typedAhead = {
  /// Takes a stroke; false where it is none for a field.
  take(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if ([...event.key].length === 1) typed += event.key;
    else return false;
    return true;
  },
  /// Gives what was typed to the field that has the focus now, once.
  give(put: (change: (now: string) => string) => void): void {
    const given = typed;
    typed = '';
    if (given !== '') put((now) => given + now);
  },
};
