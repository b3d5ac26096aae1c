import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';

/// So long a pointer rests, or the focus stands, before the tip comes, in ms; at once where another one was there a moment ago.
const WAIT_MS = 500;
const AGAIN_MS = 300;
const GAP = 6;
const MARGIN = 8;

interface Tip {
  readonly of: HTMLElement;
  readonly label: string;
  readonly keys: string | undefined;
}

/// The one tooltip of the window, for whatever bears `data-tip` (and `data-tip-keys`): one listener in the place of a component around each of many buttons, which is dear where a page has to be there at
/// once. As WCAG 1.4.13 asks it can be pointed at, is put away by Escape, and stays until pointer or focus go.
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown: HTMLElement | null = null;
    let left = -Infinity;
    const hide = (): void => {
      clearTimeout(timer);
      if (shown) left = performance.now();
      shown = null;
      setTip(null);
    };
    const show = (of: HTMLElement): void => {
      if (!of.isConnected) return;
      shown = of;
      setTip({ of, label: of.dataset['tip'] ?? '', keys: of.dataset['tipKeys'] });
    };
    const come = (of: HTMLElement): void => {
      if (of === shown) return;
      hide();
      timer = setTimeout(() => show(of), performance.now() - left < AGAIN_MS ? 0 : WAIT_MS);
    };
    const bearer = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null);
    const over = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      const of = bearer(event.target);
      if (of) come(of);
      else if (!(event.target instanceof Node && box.current?.contains(event.target))) hide();
    };
    const focus = (event: FocusEvent): void => {
      const of = bearer(event.target);
      if (of?.matches(':focus-visible')) come(of);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    const listen = [['pointerover', over], ['pointerdown', hide], ['focusin', focus], ['focusout', hide], ['keydown', key], ['scroll', hide]] as const;
    for (const [name, heard] of listen) document.addEventListener(name, heard as EventListener, true);
    return () => {
      clearTimeout(timer);
      for (const [name, heard] of listen) document.removeEventListener(name, heard as EventListener, true);
    };
  }, []);

  useLayoutEffect(() => {
    const { current } = box;
    if (!tip || !current) return;
    const at = tip.of.getBoundingClientRect();
    const { width, height } = current.getBoundingClientRect();
    const below = at.bottom + GAP + height <= window.innerHeight - MARGIN;
    current.style.left = `${Math.max(MARGIN, Math.min(window.innerWidth - width - MARGIN, at.left + (at.width - width) / 2))}px`;
    current.style.top = `${below ? at.bottom + GAP : at.top - GAP - height}px`;
    tip.of.setAttribute('aria-describedby', id);
    return () => tip.of.removeAttribute('aria-describedby');
  }, [tip, id]);

  return tip && <div className="tooltip" role="tooltip" id={id} ref={box}>{tip.label}{tip.keys !== undefined && <kbd>{tip.keys}</kbd>}</div>;
}
