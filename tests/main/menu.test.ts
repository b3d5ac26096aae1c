import { describe, expect, it, vi } from 'vitest';
import { COMMAND_IDS, commandRow, KEY_SCOPES, type CommandId } from '../../src/contract/commands';
import type { Language } from '../../src/core/text/say';
import { acceleratorOf, buildMenu, firstState } from '../../src/main/menu';
import type { MenuItem } from './electron';

vi.mock('electron', () => import('./electron'));

const chosen: CommandId[] = [];
const items = (language: Language, platform: NodeJS.Platform, forDevelopers: boolean, state = firstState(language)): readonly MenuItem[] =>
  (buildMenu(state, { platform, forDevelopers, choose: (id) => chosen.push(id) }) as unknown as { template: readonly MenuItem[] }).template;
const flat = (menu: readonly MenuItem[]): MenuItem[] => menu.flatMap((item) => [item, ...flat(item.submenu ?? [])]);

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('has the same items in both languages on %s', (platform) => {
    const [zh, en] = [flat(items('zh', platform, true)), flat(items('en', platform, true))];
    expect(zh.map(({ role, id }) => role ?? id)).toEqual(en.map(({ role, id }) => role ?? id));
    for (const item of zh) if (item.type !== 'separator' && item.label !== 'Galley') expect(item.label).toMatch(/[\u4e00-\u9fff]/);
    for (const item of en) if (item.type !== 'separator') expect(item.label).toMatch(/^[A-Z][A-Za-z -]+…?$/);
    for (const role of ['cut', 'copy', 'paste', 'selectAll', 'quit', 'zoomIn', 'togglefullscreen']) expect(en.map((item) => item.role)).toContain(role);
  });

  it('offers every command that is not local to a list, and tells the window which was chosen', () => {
    const menu = flat(items('en', 'linux', false));
    expect(menu.flatMap(({ id }) => id ?? [])).toEqual(expect.arrayContaining(COMMAND_IDS.filter((id) => !commandRow(id).local)));
    menu.find(({ id }) => id === 'edit.undo')!.click!();
    expect(chosen).toEqual(['edit.undo']);
    expect(menu.map(({ role }) => role)).not.toContain('undo');
  });

  it('shows keys as they are now, and leaves them to the page', () => {
    const first = firstState('en');
    const undo = (state = first): MenuItem => flat(items('en', 'linux', false, state)).find(({ id }) => id === 'edit.undo')!;
    expect(undo()).toMatchObject({ accelerator: 'CommandOrControl+Z', registerAccelerator: false, enabled: false });
    expect(undo({ ...first, keys: { 'edit.undo': 'Mod+Shift+U' }, enabled: ['edit.undo'] })).toMatchObject({ accelerator: 'CommandOrControl+Shift+U', enabled: true });
    expect(undo({ ...first, keys: {} })).not.toHaveProperty('accelerator');
  });

  it('offers tools to developers only', () => {
    expect(flat(items('en', 'linux', false)).map(({ role }) => role)).not.toContain('toggleDevTools');
  });
});

describe('acceleratorOf', () => {
  it('has a name for every key of the table', () => {
    for (const id of COMMAND_IDS) for (const scope of KEY_SCOPES) for (const chord of commandRow(id).keys?.[scope] ?? []) expect(acceleratorOf(chord), chord).toBeDefined();
  });

  it('is nothing for a key that Electron does not know', () => {
    expect(acceleratorOf('Mod++')).toBe('CommandOrControl+Plus');
    expect(acceleratorOf('Mod+ß')).toBeUndefined();
  });
});
