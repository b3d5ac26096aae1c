import { expect, it, vi } from 'vitest';
import { join } from 'node:path';
import { tempFolder } from '../host/support';
import * as electron from './electron';

vi.mock('electron', () => import('./electron'));

it('leaves the desk to the one that runs already', async () => {
  vi.stubEnv('GALLEY_DATA', join(tempFolder(), 'data'));
  electron.app.lock = false;
  await import('../../src/main/main');
  await electron.app.start();
  expect([electron.app.done, electron.BrowserWindow.all, electron.protocol.schemes.size]).toEqual([['quit'], [], 0]);
  vi.unstubAllEnvs();
});
