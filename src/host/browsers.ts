import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';

/// What decides where browsers are looked for.
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /// Whether this user may run the file.
  readonly canRun: (path: string) => boolean;
  readonly isRoot: boolean;
}

export interface Browser {
  readonly name: string;
  readonly path: string;
}

/// Names of commands on Linux, the ones without surprises first: a snap's Chromium cannot read hidden folders of the home, where its profile would lie.
const COMMANDS: readonly (readonly [string, string])[] = [
  ['google-chrome', 'Chrome'], ['google-chrome-stable', 'Chrome'], ['microsoft-edge', 'Edge'], ['microsoft-edge-stable', 'Edge'], ['chromium', 'Chromium'], ['chromium-browser', 'Chromium'],
];

const MAC: readonly (readonly [string, string])[] = [['Google Chrome', 'Chrome'], ['Microsoft Edge', 'Edge'], ['Chromium', 'Chromium']];

const WINDOWS: readonly (readonly [string, string])[] = [
  ['Google\\Chrome\\Application\\chrome.exe', 'Chrome'], ['Microsoft\\Edge\\Application\\msedge.exe', 'Edge'], ['Chromium\\Application\\chrome.exe', 'Chromium'],
];

export function thisMachine(): Machine {
  return {
    platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0,
    canRun: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/// The first installed browser that can show a page as an app. `GALLEY_BROWSER` names one by its path.
export function findBrowser(machine: Machine): Browser | undefined {
  const named = machine.env['GALLEY_BROWSER'];
  if (named) return machine.canRun(named) ? { name: posix.basename(named), path: named } : undefined;
  for (const browser of candidates(machine)) if (machine.canRun(browser.path)) return browser;
  return undefined;
}

function* candidates({ platform, env }: Machine): Generator<Browser> {
  if (platform === 'win32') {
    for (const root of [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]) {
      if (root) for (const [path, name] of WINDOWS) yield { name, path: win32.join(root, path) };
    }
    return;
  }
  if (platform === 'darwin') {
    for (const root of ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')]) {
      for (const [app, name] of MAC) yield { name, path: posix.join(root, `${app}.app`, 'Contents', 'MacOS', app) };
    }
  }
  for (const [command, name] of COMMANDS) {
    for (const folder of (env['PATH'] ?? '').split(':')) if (folder.startsWith('/')) yield { name, path: posix.join(folder, command) };
  }
}
