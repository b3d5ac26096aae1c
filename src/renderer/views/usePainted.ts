import { startTransition, useEffect, useState } from 'react';

/// Whether the frame that first showed `what` has been painted. What stands around the text waits for that: the text is what a person opened the page for.
export function usePainted(what: string): boolean {
  const [painted, setPainted] = useState<string>();
  useEffect(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => startTransition(() => setPainted(what));
    const frame = requestAnimationFrame(() => channel.port2.postMessage(null));
    return () => {
      cancelAnimationFrame(frame);
      channel.port1.close();
    };
  }, [what]);
  return painted === what;
}
