import { afterPaint } from '../state/afterPaint';
import type { Desktop } from '../state/desktop';

/// After another page was opened by a key: where what had the focus is gone, the proof has it, so that the next key is not lost.
export function keepKeyboard(desktop: Desktop): void {
  afterPaint(() => {
    if (document.activeElement === document.body) desktop.focusPane('proof');
  });
}
