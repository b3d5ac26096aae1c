import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWindowState, saveWindowState } from '../../src/main/window-state';
import { tempFolder } from '../host/support';

const SCREENS = [{ x: 0, y: 0, width: 1920, height: 1040 }];
const BOUNDS = { x: 100, y: 50, width: 1200, height: 800 };

describe('the window’s place', () => {
  it('is found again', () => {
    const path = join(tempFolder(), 'sub', 'window.json');
    saveWindowState(path, { bounds: BOUNDS, maximized: true });
    expect(readWindowState(path, SCREENS)).toEqual({ bounds: BOUNDS, maximized: true });
    expect(readdirSync(join(path, '..'))).toEqual(['window.json']);
  });

  it.each([
    ['off every screen', { ...BOUNDS, x: 1900 }], ['above the screen', { ...BOUNDS, y: -10 }], ['below the screen', { ...BOUNDS, y: 1030 }], ['too small', { ...BOUNDS, width: 10 }], ['no number', { ...BOUNDS, x: 'x' }], ['missing', undefined],
  ])('is forgotten when it is %s', (_, bounds) => {
    const path = join(tempFolder(), 'window.json');
    writeFileSync(path, JSON.stringify({ bounds, maximized: false }));
    expect(readWindowState(path, SCREENS)).toEqual({ maximized: false });
  });

  it('is the first one where the file is missing, damaged or a folder', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'damaged.json'), '{"bounds":');
    writeFileSync(join(folder, 'null.json'), 'null');
    mkdirSync(join(folder, 'folder.json'));
    for (const name of ['gone.json', 'damaged.json', 'null.json', 'folder.json']) expect(readWindowState(join(folder, name), SCREENS)).toEqual({ maximized: false });
  });
});
