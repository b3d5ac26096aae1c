import { useEffect, useState, type ComponentType } from 'react';

/// A view of its own chunk: loaded when the window has nothing else to do, or at once where it is `wanted`; undefined until then. Unlike `lazy` it shows no fallback, which React would hold
/// for a third of a second even where the chunk is there sooner.
export function useLoaded<P>(load: () => Promise<{ default: ComponentType<P> }>, wanted: boolean): ComponentType<P> | undefined {
  const [view, setView] = useState<ComponentType<P>>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (view) return;
    const begin = (): void => void load().then((module) => setView(() => module.default), (error: unknown) => setFailure(error));
    if (wanted) {
      begin();
      return;
    }
    const idle = requestIdleCallback(begin);
    return () => cancelIdleCallback(idle);
  }, [load, view, wanted]);
  if (failure !== undefined && wanted) throw failure;
  return view;
}
