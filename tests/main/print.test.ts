import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it, vi } from 'vitest';
import { app, BrowserWindow } from './electron';

vi.mock('electron', () => import('./electron'));

it('prints in a window of its own that nobody sees and that runs no script, and leaves nothing behind', async () => {
  app.ready = true;
  const { printPdf } = await import('../../src/main/print');
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('galley-print-'));
  expect(new TextDecoder().decode(await printPdf('<p>一页</p>'))).toBe('%PDF {"preferCSSPageSize":true,"printBackground":true}');
  const window = BrowserWindow.all.at(-1)!;
  expect(window.options).toMatchObject({ show: false, webPreferences: { javascript: false, sandbox: true, partition: 'print' } });
  expect([window.done, window.closed]).toEqual([['load <p>一页</p>'], true]);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('galley-print-'))).toEqual(before);
});
