import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostError } from '../contract/errors';
import { findBrowser, type Browser, type Machine } from './browsers';

/// Prints a page made for printing. Fails with `no-printer` where what prints cannot do it.
export type PrintPdf = (html: string) => Promise<Uint8Array>;

/// Longer than any page takes to print.
const PATIENCE_MS = 60_000;

/// Headless Chromium prints nothing where script is switched off: the page forbids it instead.
const NOTHING_RUNS = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/// Prints by an installed Chromium, Chrome or Edge, without a window, with a profile of its own, without script and without the net.
export function chromiumPdf({ path }: Browser, { platform, isRoot }: Pick<Machine, 'platform' | 'isRoot'>, patience = PATIENCE_MS): PrintPdf {
  return async (html) => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-print-'));
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    try {
      await writeFile(page, html.replace(/^(?:<!doctype html>)?/i, `$&${NOTHING_RUNS}`));
      await run(path, [
        '--headless', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-extensions', '--disable-background-networking', '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND', `--user-data-dir=${join(folder, 'profile')}`, ...(platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
        '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(page).href,
      ], patience);
      return await readFile(pdf).catch(() => { throw new HostError('no-printer', { detail: path }); });
    } finally {
      // A browser that is still closing its profile is no reason to fail.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
    }
  };
}

/// What prints on this machine; where no browser is found it fails, and says what to do.
export function printer(machine: Machine): PrintPdf {
  const browser = findBrowser(machine);
  return browser ? chromiumPdf(browser, machine) : () => Promise.reject(new HostError('no-printer', { detail: machine.env['GALLEY_BROWSER'] ?? 'Chromium' }));
}

function run(command: string, args: readonly string[], patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: patience, windowsHide: true });
    child.once('error', () => reject(new HostError('no-printer', { detail: command })));
    child.once('exit', () => resolve());
  });
}
