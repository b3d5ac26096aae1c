import type { Machine } from '../host/browsers';

/// Whether a window can be shown at all.
export function hasDisplay({ platform, env }: Machine): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/// The command line that opens the address as a window of its own, with a profile that is no one else's: no extension of the user's sees the page.
export function appArguments(address: string, profile: string, { platform, isRoot }: Machine): string[] {
  return [
    `--app=${address}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', '--disable-sync', '--disable-background-networking',
    '--disable-component-update', '--disable-extensions', '--window-size=1440,900',
    // Chromium refuses to run as root with its sandbox.
    ...(platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
  ];
}
