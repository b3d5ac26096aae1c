import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { say, type Sentence, type SentenceData } from '../core/text/say';
import { findBrowser, thisMachine, type Browser, type Machine } from '../host/browsers';
import { createHost } from '../host/host';
import { printer } from '../host/pdf';
import { dataFolderOf, languageOf, localeOf, prepareDataFolder, userNameOf } from '../host/system';
import { appArguments, hasDisplay } from './browsers';
import { LINES } from './lines';
import { startServer, type RunningServer } from './server';

/// What the shell needs of the world, for tests to replace.
export interface Surroundings {
  readonly machine: Machine;
  readonly assets: string;
  readonly seeds: string;
  readonly version: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly launch: (browser: Browser, args: readonly string[]) => Launched;
  /// Settles when the user or the system asks to end.
  readonly interrupted: Promise<void>;
}

export interface Launched {
  /// How long it ran and its exit code; rejected where it could not be started.
  readonly ended: Promise<{ readonly ms: number; readonly code: number | null }>;
  close(): void;
}

/// The desk's window, while it is open.
interface Window {
  readonly closed: Promise<void>;
  close(): void;
}

/// A browser that cannot start says so within this time.
const START_MS = 500;

/// A browser that ends sooner has handed its window to one that was running.
const HANDOVER_MS = 4000;

/// Serves the desk until it is asked to end, or its window is closed. Answers the exit code: 0, or 2 for a command line that cannot be followed.
export async function main(argv: readonly string[], surroundings: Surroundings = realSurroundings()): Promise<number> {
  const { machine, print, complain } = surroundings;
  const locale = localeOf(machine.env);
  const tell = (text: Sentence, data: SentenceData = {}): string => say({ text, data }, languageOf(locale));
  const refuse = (text: Sentence, data: SentenceData): number => {
    complain(tell(text, data));
    return 2;
  };

  let options: Options;
  try {
    options = parseOptions(argv);
  } catch (error) {
    return refuse(LINES.badOption, { detail: messageOf(error) });
  }
  if (options.help) {
    print(tell(LINES.help));
    return 0;
  }
  const folder = resolve(options.folder ?? surroundings.seeds);
  if (!isFolder(folder)) return refuse(LINES.badFolder, { path: folder });
  if (!isFolder(surroundings.assets)) return refuse(LINES.notBuilt, { path: surroundings.assets });

  const dataFolder = resolve(dataFolderOf(machine.env, machine.platform));
  prepareDataFolder(dataFolder);
  const host = createHost({ dataFolder, user: userNameOf(machine.env), locale, version: surroundings.version, shell: 'browser', folder, ...(findBrowser(machine) && { printPdf: printer(machine) }) });
  const start = (port: number): Promise<RunningServer> => startServer({ host, assets: { folder: surroundings.assets, dataFolder }, port, unexpected: (error) => complain(messageOf(error)) });
  let server: RunningServer;
  try {
    server = options.port === undefined ? await startWhereBefore(join(dataFolder, 'port'), start) : await start(options.port);
  } catch (error) {
    return refuse(LINES.badPort, { port: options.port ?? 0, detail: messageOf(error) });
  }
  try {
    const window = options.open ? await openWindow(server, dataFolder, surroundings, tell) : undefined;
    if (!window) {
      print(tell(LINES.address));
      print(`  ${server.address}`);
      print(tell(LINES.keep));
    }
    await Promise.race([surroundings.interrupted, ...(window ? [window.closed] : [])]);
    window?.close();
    print(tell(LINES.ended));
    return 0;
  } finally {
    await server.close();
  }
}

/// Starts on the port of last time where it is free, on any free one otherwise: browsers keep a page's settings by its address, the port included.
async function startWhereBefore(file: string, start: (port: number) => Promise<RunningServer>): Promise<RunningServer> {
  const before = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const usable = Number.isInteger(before) && before >= 1024 && before <= 65535;
  const server = await (usable ? start(before).catch(() => start(0)) : start(0));
  if (server.port === before) return server;
  try {
    writeFileSync(file, String(server.port));
  } catch {
    // Costs the settings of the next start, no more.
  }
  return server;
}

/// Opens the desk in a browser. Answers undefined where none could be opened, having said why.
async function openWindow(
  server: RunningServer, dataFolder: string, { machine, print, complain, launch }: Surroundings, tell: (text: Sentence, data?: SentenceData) => string,
): Promise<Window | undefined> {
  if (!hasDisplay(machine)) {
    print(tell(LINES.noDisplay));
    return undefined;
  }
  const browser = findBrowser(machine);
  if (!browser) {
    print(tell(LINES.noBrowser));
    return undefined;
  }
  const profile = join(dataFolder, 'browser');
  await mkdir(profile, { recursive: true, mode: 0o700 });
  const launched = launch(browser, appArguments(server.issueLaunchAddress(), profile, machine));
  const first = await Promise.race([launched.ended.then(() => undefined, (error: unknown) => ({ error })), new Promise<undefined>((done) => setTimeout(() => done(undefined), START_MS))]);
  if (first) {
    complain(tell(LINES.browserFailed, { browser: browser.name, detail: messageOf(first.error) }));
    return undefined;
  }
  print(tell(LINES.opened, { browser: browser.name }));
  const closed = launched.ended.then(({ ms, code }) => {
    if (ms >= HANDOVER_MS) return undefined;
    if (code === 0) print(tell(LINES.handedOver, { browser: browser.name }));
    else complain(tell(LINES.browserFailed, { browser: browser.name, detail: String(code) }));
    print(`  ${server.address}`);
    return new Promise<void>(() => undefined);
  });
  return { closed, close: () => launched.close() };
}

interface Options {
  readonly folder: string | undefined;
  readonly open: boolean;
  readonly port: number | undefined;
  readonly help: boolean;
}

function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv], allowPositionals: true,
    options: { 'no-open': { type: 'boolean' }, 'port': { type: 'string' }, 'help': { type: 'boolean', short: 'h' } },
  });
  const { port } = values;
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65535)) throw new RangeError(`--port ${port}`);
  if (positionals.length > 1) throw new RangeError(positionals.slice(1).join(' '));
  return { folder: positionals[0], open: !values['no-open'], port: port === undefined ? undefined : Number(port), help: values.help ?? false };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/// The process as it is. `src/serve` and the built `out/main` lie equally deep.
function realSurroundings(): Surroundings {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return {
    machine: thisMachine(),
    assets: join(root, 'out', 'renderer'),
    seeds: join(root, 'seeds'),
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    launch(browser, args) {
      const began = performance.now();
      const child = spawn(browser.path, args, { stdio: 'ignore' });
      return {
        ended: new Promise((settle, fail) => {
          child.on('error', fail);
          child.on('exit', (code) => settle({ ms: performance.now() - began, code }));
        }),
        close: () => void child.kill(),
      };
    },
    interrupted: new Promise((settle) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle());
    }),
  };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
