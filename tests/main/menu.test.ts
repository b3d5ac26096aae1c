import { describe, expect, it, vi } from 'vitest';
import { buildMenu } from '../../src/main/menu';
import type { MenuItem } from './electron';

vi.mock('electron', () => import('./electron'));

const items = (...args: Parameters<typeof buildMenu>): readonly MenuItem[] => (buildMenu(...args) as unknown as { template: readonly MenuItem[] }).template;
const flat = (menu: readonly MenuItem[]): MenuItem[] => menu.flatMap((item) => [item, ...flat(item.submenu ?? [])]);

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('has the same items in both languages on %s, each with words and a role', (platform) => {
    const [zh, en] = [flat(items('zh', platform, true)), flat(items('en', platform, true))];
    expect(zh.map(({ role }) => role)).toEqual(en.map(({ role }) => role));
    for (const item of zh) if (item.type !== 'separator' && item.label !== 'Galley') expect(item.label).toMatch(/[\u4e00-\u9fff]/);
    for (const item of en) if (item.type !== 'separator') expect(item.label).toMatch(/^[A-Z][A-Za-z ]+$/);
    for (const role of ['cut', 'copy', 'paste', 'selectAll', 'quit', 'zoomIn', 'togglefullscreen']) expect(en.map((item) => item.role)).toContain(role);
  });

  it('leaves undo to the page, which knows decisions', () => {
    expect(flat(items('en', 'linux', true)).map(({ role }) => role)).not.toContain('undo');
  });

  it('offers tools to developers only', () => {
    expect(flat(items('en', 'linux', false)).map(({ role }) => role)).not.toContain('toggleDevTools');
  });
});
