import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { declareScheme, serveScheme } from '../../src/main/protocol';
import { tempFolder } from '../host/support';
import * as electron from './electron';

vi.mock('electron', () => import('./electron'));

it('answers its scheme with the renderer’s files, their policy, and nothing else', async () => {
  const root = tempFolder();
  const folder = join(root, 'renderer');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<html><head></head></html>');
  writeFileSync(join(root, 'secret.js'), 'x');
  declareScheme();
  expect(() => serveScheme({ folder, dataFolder: root })).toThrow(/after app is ready/);
  await electron.app.start();
  serveScheme({ folder, dataFolder: root });
  const get = (url: string, method = 'GET'): Promise<Response> => electron.protocol.schemes.get('app')!({ url, method });
  const page = await get('app://galley/index.html');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const nonce = /content="([\w-]+)"/.exec(await page.text())![1]!;
  expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
  const refused = ['app://galley/../secret.js', 'app://galley/%2e%2e/secret.js', 'app://other/index.html', 'app://galley/gone.js'];
  expect(await Promise.all(refused.map(async (url) => (await get(url)).status))).toEqual([404, 404, 404, 404]);
  expect((await get('app://galley/index.html', 'POST')).status).toBe(404);
});
