import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, chromium, type Browser, type ElectronApplication, type Page } from '@playwright/test';
import { findChromium } from '../../src/scripts/chromium.mjs';
import { electronBinary, hasDisplay } from '../../src/scripts/electron.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/// One start of the desk, in either shell.
export interface Shell {
  readonly kind: 'electron' | 'browser';
  readonly page: Page;
  /// What the next dialog for a folder of the system's answers; only Electron has one.
  answerFolder(path: string): Promise<void>;
  close(): Promise<void>;
  /// `kill -9` of whatever holds the host.
  kill(): Promise<void>;
}

export interface Start {
  readonly folder: string;
  /// For the user's data and home.
  readonly home: string;
  readonly language: 'zh' | 'en';
  /// Done in the browser's window before the desk is loaded into it.
  readonly before?: (page: Page) => Promise<void>;
  /// A browser that runs already, and goes on running.
  readonly browser?: Browser;
}

/// Starts the desk on a folder: real Electron where its binary and a display are there (decided by looking), else the browser shell in Chromium.
export function start(options: Start): Promise<Shell> {
  const binary = hasDisplay() ? electronBinary() : undefined;
  return binary ? startElectron(binary, options) : startBrowser(options);
}

const environment = ({ home, language }: Start): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  HOME: home, USERPROFILE: home, GALLEY_DATA: join(home, 'data'), LANG: language === 'zh' ? 'zh_CN.UTF-8' : 'en_GB.UTF-8', LC_ALL: '',
});

export const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

async function startElectron(executablePath: string, options: Start): Promise<Shell> {
  const app: ElectronApplication = await _electron.launch({
    executablePath, env: environment(options), locale: options.language === 'zh' ? 'zh-CN' : 'en-GB',
    args: [...(asRoot ? ['--no-sandbox'] : []), `--lang=${options.language === 'zh' ? 'zh-CN' : 'en-GB'}`, ROOT, options.folder],
  });
  const page = await app.firstWindow();
  return {
    kind: 'electron', page,
    answerFolder: (path) => app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path),
    close: () => app.close(),
    kill: () => killed(app.process()),
  };
}

/// Starts the desk in the browser shell.
export async function startBrowser(options: Start): Promise<Shell> {
  const host = spawn(process.execPath, [join(ROOT, 'out', 'main', 'serve.js'), options.folder, '--no-open'], { env: environment(options), stdio: ['ignore', 'pipe', 'inherit'] });
  const executablePath = findChromium();
  let browser: Browser | undefined;
  try {
    const address = await addressOf(host);
    browser = options.browser ? undefined : await chromium.launch({ ...(executablePath && { executablePath }), ...(asRoot && { args: ['--no-sandbox'] }) });
    const context = await (options.browser ?? browser!).newContext({ locale: options.language === 'zh' ? 'zh-CN' : 'en-GB', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await options.before?.(page);
    await page.goto(address);
    const open = browser ?? context;
    return {
      kind: 'browser', page,
      answerFolder: () => Promise.resolve(),
      async close() {
        await open.close();
        if (host.exitCode === null && host.signalCode === null) {
          host.kill('SIGTERM');
          await once(host, 'exit');
        }
      },
      async kill() {
        await killed(host);
        await open.close();
      },
    };
  } catch (error) {
    await browser?.close();
    host.kill('SIGKILL');
    throw error;
  }
}

async function killed(process: ChildProcess): Promise<void> {
  const exit = once(process, 'exit');
  process.kill('SIGKILL');
  await exit;
}

/// The address that the browser shell prints, with the token in its fragment.
async function addressOf(host: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: host.stdout! })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*#\S+/.exec(line)?.[0];
    if (address) {
      host.stdout!.resume();
      return address;
    }
  }
  throw new Error('the browser shell ended without an address');
}
