import { expect, it, vi } from 'vitest';
import { CALL_CHANNEL, type Bridge } from '../../src/contract/channel';
import * as electron from '../main/electron';

vi.mock('electron', () => import('../main/electron'));

await import('../../src/preload/preload');
const bridge = electron.mainWorld['galley'] as Bridge;

it('exposes two functions and nothing else', () => {
  expect(Object.keys(electron.mainWorld)).toEqual(['galley']);
  expect(Object.keys(bridge)).toEqual(['call', 'pathOf']);
  expect(Object.isFrozen(bridge)).toBe(true);
});

it('passes name and input over the one channel, as copies', async () => {
  const seen: unknown[] = [];
  electron.ipcMain.handle(CALL_CHANNEL, (_, ...args) => {
    seen.push(...args);
    return { ok: true, value: 1 };
  });
  const input = { page: 'p.txt' };
  expect(await bridge.call('page.open', input)).toEqual({ ok: true, value: 1 });
  expect(seen).toEqual(['page.open', input]);
  expect(seen[1]).not.toBe(input);
  electron.ipcMain.removeHandler(CALL_CHANNEL);
});

it('tells where a dropped file lies', async () => {
  expect(await bridge.pathOf({ path: '/pages/p.txt' })).toBe('/pages/p.txt');
});

it('refuses what cannot be copied, and a host that is not there', async () => {
  await expect(bridge.call('page.open', { page: () => 'p.txt' })).rejects.toThrow(/could not be cloned/);
  await expect(bridge.call('page.open', {})).rejects.toThrow(/No handler registered/);
});
