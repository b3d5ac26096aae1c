/// What had the focus before the first dialog opened. One dialog may lead to another; the focus goes back when the last one closes.
let opener: Element | null = null;

const dialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null;

/// Remembers where the focus comes from. A dialog that opens from another one keeps what that one remembered.
export function rememberFocus(): void {
  if (opener === null) opener = document.activeElement;
}

/// For a dialog while it is first drawn: remembers where the focus came from, and gives the handler that brings it back there.
export function useReturnFocus(): (event?: Event) => void {
  rememberFocus();
  return giveBack;
}

export function giveBack(event?: Event): void {
  event?.preventDefault();
  if (dialogOpen()) return;
  const target = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : undefined;
  opener = null;
  if (target) target.focus();
  else focusText();
}

/// Nothing had the focus: the text has it now, so that the next Tab goes on there. Nobody led it there, and no ring runs around the window.
function focusText(): void {
  const text = document.querySelector<HTMLElement>('#text');
  if (!text) return;
  text.dataset['unled'] = '';
  text.addEventListener('blur', () => delete text.dataset['unled'], { once: true });
  text.focus();
}
