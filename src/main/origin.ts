/// The page's own scheme. Unlike `file:` it has an origin, response headers (so that the content security policy is no matter of the page's own markup), and nothing
/// on disk within its reach but the built renderer.
export const SCHEME = 'app';
export const PAGE_URL = `${SCHEME}://galley/index.html`;

/// Whether a URL is of the desk's own page.
export function isOwn(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${SCHEME}:` && host === 'galley';
  } catch {
    return false;
  }
}
