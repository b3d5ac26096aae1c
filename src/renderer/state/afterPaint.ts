/// At the latest after this many ms: a window that is not seen paints nothing.
const LATEST_MS = 200;

/// Does the work when the next frame has been painted: what nobody is waiting for must not hold up what somebody is.
export function afterPaint(work: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    work();
  };
  const latest = setTimeout(once, LATEST_MS);
  if (typeof requestAnimationFrame !== 'function') return;
  requestAnimationFrame(() => setTimeout(() => {
    clearTimeout(latest);
    once();
  }));
}
