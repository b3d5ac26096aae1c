import type { KeyboardEvent } from 'react';

/// The keys of a field for a few words: Escape leaves it by `back`, and goes no further. The Enter that takes an input method's words must not send the form.
export const fieldKeys = (back: () => void) => (event: KeyboardEvent): void => {
  if (event.nativeEvent.isComposing || event.keyCode === 229) {
    if (event.key === 'Enter') event.preventDefault();
    return;
  }
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  back();
};
