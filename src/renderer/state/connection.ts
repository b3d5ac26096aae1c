import { connect, sendOverHttp } from '../../contract/connect';
import type { HostClient } from '../../contract/methods';

/// What the desktop shell's preload puts on the window: it carries a call to the host and gives back its answer.
interface Bridge {
  call(method: string, input: unknown): Promise<unknown>;
  /// Where a file that was dropped lies on the disk.
  pathOf?(file: File): string | Promise<string>;
}

declare global {
  interface Window {
    readonly galley?: Bridge;
    /// Read by libraries that put style sheets into the document.
    __webpack_nonce__?: string;
  }
}

const TOKEN = 'galley.token';

/// The host as this window reaches it: through the desktop shell's bridge, or over HTTP with the token that came in the address.
export function openConnection(window: Window): HostClient {
  const bridge = window.galley;
  if (bridge) return connect((method, input) => bridge.call(method, input));
  return connect(sendOverHttp((url, init) => window.fetch(url, init), takeToken(window)));
}

/// The token leaves the address at once, so that neither history nor a shared link carries it; it lives as long as the tab.
export function takeToken({ location, history, sessionStorage }: Pick<Window, 'location' | 'history' | 'sessionStorage'>): string {
  const found = /^#(?:.*&)?token=([^&]+)/.exec(location.hash);
  if (found) {
    sessionStorage.setItem(TOKEN, decodeURIComponent(found[1]!));
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(TOKEN) ?? '';
}
