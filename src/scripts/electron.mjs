import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, node, ROOT, tell } from './common.mjs';

/// Electron's binary: found by looking, fetched at most once a day.

const HOME = join(ROOT, 'node_modules', 'electron');
const FAILED = join(CACHE, 'electron-failed');
const DAY = 24 * 60 * 60 * 1000;
const PROBE_LIMIT = 5_000;
const DOWNLOAD_LIMIT = 60_000;

/// The binary's path, or undefined where it is not there. The package itself is never imported: it would try to download.
export function electronBinary() {
  try {
    const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(HOME, 'dist'), readFileSync(join(HOME, 'path.txt'), 'utf8').trim());
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/// Whether a window can open at all.
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const failedLately = () => Date.now() - (statSync(FAILED, { throwIfNoEntry: false })?.mtimeMs ?? 0) < DAY;

/// Whether the download's address answers. Behind a proxy that only the downloader knows, it is left to try.
async function reachable() {
  const env = process.env;
  if (env.HTTPS_PROXY ?? env.https_proxy ?? env.ELECTRON_GET_USE_PROXY ?? env.npm_config_https_proxy) return true;
  const { version } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'));
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/download/';
  try {
    const answer = await fetch(`${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT) });
    return answer.ok;
  } catch {
    return false;
  }
}

/// The binary's path; fetched if it is missing and can be had, with one line that says so if not.
export async function findElectron() {
  const found = electronBinary();
  if (found) return found;
  if (!failedLately() && existsSync(join(HOME, 'install.js'))) {
    const fetched = (await reachable()) && (tell('Galley: fetching Electron’s binary (a minute at most) …'),
    (await node([join(HOME, 'install.js')], { stdio: 'ignore', limit: DOWNLOAD_LIMIT })) === 0);
    const binary = electronBinary();
    if (fetched && binary) {
      rmSync(FAILED, { force: true });
      return binary;
    }
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(FAILED, new Date().toISOString());
  }
  tell('Galley: Electron’s binary is not there and could not be downloaded; the desk opens in the browser instead. 没有 Electron 程序且无法下载，改用浏览器打开。');
  return undefined;
}
