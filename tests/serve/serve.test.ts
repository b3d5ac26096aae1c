import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect, sendOverHttp } from '../../src/contract/connect';
import { LINES } from '../../src/serve/lines';
import { main, type Surroundings } from '../../src/serve/serve';
import { startServer } from '../../src/serve/server';
import { PAGE, setUp, tempFolder } from '../host/support';

interface Stage {
  readonly printed: string[];
  readonly complained: string[];
  readonly launches: string[][];
  readonly surroundings: Surroundings;
  readonly pages: string;
  interrupt(): void;
  endBrowser(end: { ms: number; code: number | null } | Error): void;
  readonly closed: () => boolean;
}

function stage(env: Record<string, string> = {}, installed: readonly string[] = ['/usr/bin/chromium']): Stage {
  const root = tempFolder();
  for (const folder of ['renderer', 'seeds', 'pages']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'renderer', 'index.html'), '<html><head></head></html>');
  writeFileSync(join(root, 'seeds', 'seed.txt'), PAGE);
  writeFileSync(join(root, 'pages', 'p.txt'), PAGE);
  const printed: string[] = [];
  const complained: string[] = [];
  const launches: string[][] = [];
  let interrupt = (): void => undefined;
  let endBrowser: Stage['endBrowser'] = () => undefined;
  let closed = false;
  const interrupted = new Promise<void>((resolve) => { interrupt = resolve; });
  return {
    printed, complained, launches, pages: join(root, 'pages'),
    interrupt: () => interrupt(), endBrowser: (end) => endBrowser(end), closed: () => closed,
    surroundings: {
      machine: { platform: 'linux', env: { PATH: '/usr/bin', LANG: 'en_US.UTF-8', GALLEY_DATA: join(root, 'data'), ...env }, canRun: (path) => installed.includes(path), isRoot: true },
      assets: join(root, 'renderer'), seeds: join(root, 'seeds'), version: '1.2.3',
      print: (line) => printed.push(line), complain: (line) => complained.push(line), interrupted,
      launch: (browser, args) => {
        launches.push([browser.path, ...args]);
        return {
          ended: new Promise((settle, fail) => { endBrowser = (end) => (end instanceof Error ? fail(end) : settle(end)); }),
          close: () => { closed = true; },
        };
      },
    },
  };
}

async function until<T>(find: () => T | undefined): Promise<T> {
  for (let i = 0; i < 500; i++) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not happen');
}

const addressIn = (printed: readonly string[]): string | undefined => printed.map((line) => /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}/.exec(line)?.[0]).find((address) => address !== undefined);

async function pagesAt(address: string): Promise<string[]> {
  const { origin, hash } = new URL(address);
  const client = connect(sendOverHttp((url, init) => fetch(url, { ...init, headers: { ...init.headers, origin } }), hash.slice('#token='.length), origin));
  return (await client.call('folder.open', {})).pages.map(({ page }) => page);
}

describe('serve', () => {
  it.each([
    ['when asked not to open', ['--no-open'], { DISPLAY: ':0' }, ['/usr/bin/chromium'], undefined], ['without a display', [], {}, ['/usr/bin/chromium'], LINES.noDisplay.en], ['without a browser', [], { DISPLAY: ':0' }, [], LINES.noBrowser.en],
  ])('prints the address and keeps serving %s', async (_, options, env, installed, why) => {
    const on = stage(env, installed);
    const running = main([...options, on.pages], on.surroundings);
    const address = await until(() => addressIn(on.printed));
    expect(on.launches).toEqual([]);
    if (why !== undefined) expect(on.printed[0]).toBe(why);
    expect(await pagesAt(address)).toEqual(['p.txt']);
    on.interrupt();
    expect(await running).toBe(0);
    await expect(pagesAt(address)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('opens the sample pages when no folder is named', async () => {
    const on = stage();
    const running = main(['--no-open'], on.surroundings);
    expect(await pagesAt(await until(() => addressIn(on.printed)))).toEqual(['seed.txt']);
    on.interrupt();
    await running;
  });

  it('opens a browser whose command line holds no token, and ends with its window', async () => {
    const on = stage({ DISPLAY: ':0' });
    const running = main([on.pages], on.surroundings);
    await until(() => on.printed.find((line) => line.includes('Chromium')));
    const launch = on.launches[0]!.find((argument) => argument.startsWith('--app='))!.slice('--app='.length);
    const { headers } = await fetch(launch, { redirect: 'manual' });
    const location = headers.get('location')!;
    expect(on.launches[0]!.join(' ')).not.toContain(location.slice('/#token='.length));
    expect(on.printed.join('\n')).not.toContain('token');
    expect(await pagesAt(new URL(location, launch).href)).toEqual(['p.txt']);
    on.endBrowser({ ms: 60_000, code: 0 });
    expect(await running).toBe(0);
  });

  it('closes the window when it is interrupted', async () => {
    const on = stage({ DISPLAY: ':0' });
    const running = main([on.pages], on.surroundings);
    await until(() => on.printed.find((line) => line.includes('Chromium')));
    on.interrupt();
    expect([await running, on.closed()]).toEqual([0, true]);
  });

  it.each([[{ ms: 800, code: 0 }, LINES.handedOver.en.replace('{browser}', 'Chromium')], [{ ms: 800, code: 127 }, LINES.browserFailed.en.replace('{browser}', 'Chromium').replace('{detail}', '127')]])('keeps serving when the browser ends at once (%j)', async (end, line) => {
    const on = stage({ DISPLAY: ':0' });
    const running = main([on.pages], on.surroundings);
    await until(() => on.printed.find((each) => each.includes('Chromium')));
    on.endBrowser(end);
    const address = await until(() => addressIn(on.printed));
    expect([...on.printed, ...on.complained]).toContain(line);
    expect(await pagesAt(address)).toEqual(['p.txt']);
    on.interrupt();
    expect(await running).toBe(0);
  });

  it('prints the address when the browser cannot be started', async () => {
    const on = stage({ DISPLAY: ':0' });
    const running = main([on.pages], on.surroundings);
    await until(() => on.launches[0]);
    on.endBrowser(new Error('spawn ENOENT'));
    await until(() => addressIn(on.printed));
    expect(on.complained).toEqual(['Chromium could not be started (spawn ENOENT).']);
    on.interrupt();
    expect(await running).toBe(0);
  });

  it.each([['--wrong'], ['--port', 'x'], ['--port', '70000'], ['a', 'b']])('does not follow %s %s', async (...options) => {
    const on = stage();
    expect(await main(options.filter((option) => option !== undefined), on.surroundings)).toBe(2);
    expect(on.complained.length).toBe(1);
  });

  it('says what is missing, or taken', async () => {
    const on = stage();
    expect(await main(['/no/such/folder'], on.surroundings)).toBe(2);
    expect(await main([on.pages], { ...on.surroundings, assets: '/no/such/build' })).toBe(2);
    const other = await startServer({ host: setUp().host, assets: { folder: tempFolder(), dataFolder: tempFolder() } });
    expect(await main(['--port', String(other.port), on.pages], on.surroundings)).toBe(2);
    await other.close();
    expect(on.complained.map((line) => line.slice(0, 20))).toEqual(['There is no folder /', 'The desk is not buil', `Port ${other.port} cannot be used`.slice(0, 20)]);
  });

  it('comes back on the port of last time, where browsers find their settings, unless it is taken', async () => {
    const on = stage();
    const portOnce = async (): Promise<string> => {
      on.printed.length = 0;
      let interrupt = (): void => undefined;
      const interrupted = new Promise<void>((resolve) => { interrupt = resolve; });
      const running = main(['--no-open', on.pages], { ...on.surroundings, interrupted });
      const { port } = new URL(await until(() => addressIn(on.printed)));
      interrupt();
      await running;
      return port;
    };
    const first = await portOnce();
    expect(await portOnce()).toBe(first);
    const other = await startServer({ host: setUp().host, assets: { folder: tempFolder(), dataFolder: tempFolder() }, port: Number(first) });
    expect(await portOnce()).not.toBe(first);
    await other.close();
  });

  it('speaks the user’s language', async () => {
    const on = stage({ LANG: 'zh_CN.UTF-8' });
    expect(await main(['--help'], on.surroundings)).toBe(0);
    expect(on.printed).toEqual([LINES.help.zh]);
  });
});
