/// What had the focus before the first dialog opened. One dialog may lead to another; the focus goes back when the last one closes.
let opener: Element | null = null;

const dialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null;

/// For a dialog while it is first drawn: remembers where the focus came from, and gives the handler that brings it back there.
export function useReturnFocus(): (event?: Event) => void {
  // A dialog that opens from another one keeps what that one remembered.
  if (opener === null) opener = document.activeElement;
  return giveBack;
}

function giveBack(event?: Event): void {
  event?.preventDefault();
  if (dialogOpen()) return;
  const target = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : document.querySelector<HTMLElement>('#text');
  opener = null;
  target?.focus();
}
