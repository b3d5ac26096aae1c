const REGIONS = ['.topbar', '#column-pages', '#column-articles', '#text', '#column-changes', '.statusbar'];

/// Moves the focus to the next or previous region of the window.
export function goToRegion(step: 1 | -1): void {
  const regions = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter((element) => element !== null);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + step + regions.length) % regions.length];
  const inside = next?.querySelector<HTMLElement>('[role="tree"], .cm-content[contenteditable="true"], button:not([disabled]), a[href], input');
  (inside ?? next)?.focus();
}
