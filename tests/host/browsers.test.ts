import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../src/host/browsers';
import { appArguments, hasDisplay } from '../../src/serve/browsers';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, installed: readonly string[], isRoot = false): Machine => ({ platform, env, isRoot, canRun: (path) => installed.includes(path) });

describe('findBrowser', () => {
  it.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/chromium'], { name: 'Chromium', path: '/usr/bin/chromium' }],
    ['linux', { PATH: '/usr/bin:relative' }, ['/usr/bin/chromium', '/usr/bin/google-chrome'], { name: 'Chrome', path: '/usr/bin/google-chrome' }],
    ['linux', { PATH: '/opt/bin' }, ['/opt/bin/microsoft-edge-stable'], { name: 'Edge', path: '/opt/bin/microsoft-edge-stable' }],
    ['linux', { PATH: '/usr/bin' }, [], undefined],
    ['linux', {}, ['/usr/bin/chromium'], undefined],
    ['darwin', { HOME: '/Users/w' }, ['/Users/w/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], { name: 'Chrome', path: '/Users/w/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' }],
    ['darwin', {}, ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'], { name: 'Edge', path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge' }],
    ['win32', { 'ProgramFiles': 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], { name: 'Edge', path: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe' }],
    ['win32', { LOCALAPPDATA: 'C:\\L' }, ['C:\\L\\Google\\Chrome\\Application\\chrome.exe'], { name: 'Chrome', path: 'C:\\L\\Google\\Chrome\\Application\\chrome.exe' }],
    ['linux', { GALLEY_BROWSER: '/opt/mine', PATH: '/usr/bin' }, ['/opt/mine', '/usr/bin/chromium'], { name: 'mine', path: '/opt/mine' }],
    ['linux', { GALLEY_BROWSER: '/opt/gone', PATH: '/usr/bin' }, ['/usr/bin/chromium'], undefined],
  ] as const)('on %s with %j and %j', (platform, env, installed, found) => {
    expect(findBrowser(machine(platform, env, installed))).toEqual(found);
  });
});

it('knows where windows can be shown', () => {
  expect(hasDisplay(machine('linux', {}, []))).toBe(false);
  expect(hasDisplay(machine('linux', { DISPLAY: ':0' }, []))).toBe(true);
  expect(hasDisplay(machine('linux', { WAYLAND_DISPLAY: 'wayland-0' }, []))).toBe(true);
  expect([hasDisplay(machine('darwin', {}, [])), hasDisplay(machine('win32', {}, []))]).toEqual([true, true]);
});

it('gives up the browser’s sandbox only where it must', () => {
  const argumentsOn = (platform: NodeJS.Platform, isRoot: boolean): string[] => appArguments('http://127.0.0.1:1/launch/x', '/profile', machine(platform, {}, [], isRoot));
  expect(argumentsOn('linux', false)).toEqual(expect.arrayContaining(['--app=http://127.0.0.1:1/launch/x', '--user-data-dir=/profile']));
  expect([argumentsOn('linux', true), argumentsOn('linux', false), argumentsOn('darwin', true)].map((list) => list.includes('--no-sandbox'))).toEqual([true, false, false]);
});
