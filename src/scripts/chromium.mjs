import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { ROOT } from './common.mjs';

/// Where Chromium, Chrome or Edge is installed on this machine.

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/// The path of the first one found, the system's before Playwright's own; undefined where there is none. `GALLEY_CHROMIUM` names another.
export function findChromium() {
  const { env } = process;
  if (env.GALLEY_CHROMIUM) return env.GALLEY_CHROMIUM;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).flatMap((folder) => WINDOWS.map((name) => join(folder, name)));
  const candidates = process.platform === 'win32' ? windows : process.platform === 'darwin' ? [...MAC, ...onPath] : onPath;
  // A snap's stand-in is a script that asks to install the snap, where there is none.
  return candidates.find((path) => runs(path) && !realpathSync(path).endsWith('/snap')) ?? playwrightChromium();
}

/// Playwright's own, where it has been downloaded.
export function playwrightChromium() {
  try {
    const { chromium } = createRequire(join(ROOT, 'package.json'))('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
