import { Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMAND_GROUPS, COMMAND_IDS, commandRow, type Chord, type CommandGroup, type CommandId } from '../contract/commands';
import type { MenuState } from '../contract/methods';
import type { Language, Sentence } from '../core/text/say';

const WORDS = {
  file: { zh: '文件', en: 'File' }, edit: { zh: '编辑', en: 'Edit' }, decide: { zh: '决定', en: 'Decide' }, article: { zh: '稿件', en: 'Article' }, view: { zh: '显示', en: 'View' }, help: { zh: '帮助', en: 'Help' }, window: { zh: '窗口', en: 'Window' },
  recent: { zh: '最近的文件夹', en: 'Open Recent' }, clearRecent: { zh: '清除记录', en: 'Clear Menu' },
  close: { zh: '关闭窗口', en: 'Close Window' }, quit: { zh: '退出校样', en: 'Quit Galley' }, about: { zh: '关于校样', en: 'About Galley' },
  hide: { zh: '隐藏校样', en: 'Hide Galley' }, hideOthers: { zh: '隐藏其他', en: 'Hide Others' }, unhide: { zh: '全部显示', en: 'Show All' },
  cut: { zh: '剪切', en: 'Cut' }, copy: { zh: '复制', en: 'Copy' }, paste: { zh: '粘贴', en: 'Paste' }, selectAll: { zh: '全选', en: 'Select All' },
  zoomIn: { zh: '放大', en: 'Zoom In' }, zoomOut: { zh: '缩小', en: 'Zoom Out' }, resetZoom: { zh: '实际大小', en: 'Actual Size' }, fullScreen: { zh: '全屏', en: 'Full Screen' },
  minimize: { zh: '最小化', en: 'Minimize' }, zoom: { zh: '缩放', en: 'Zoom' }, developer: { zh: '开发者工具', en: 'Developer Tools' },
} as const satisfies Record<string, Sentence>;

type Role = NonNullable<MenuItemConstructorOptions['role']>;

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly forDevelopers: boolean;
  /// Tells the window that a command was chosen.
  readonly choose: (id: CommandId) => void;
}

/// What the menu shows until the window has said more: the table's own keys, everything that needs no page.
export function firstState(language: Language): MenuState {
  const keyOf = (id: CommandId): [CommandId, Chord][] => {
    const key = commandRow(id).keys?.anywhere?.[0];
    return key === undefined ? [] : [[id, key]];
  };
  return { language, keys: Object.fromEntries(COMMAND_IDS.flatMap(keyOf)), enabled: COMMAND_IDS.filter((id) => commandRow(id).needs === 'nothing') };
}

/// The application menu: the table of commands in its groups, and beside it what is the system's own. Undo and redo are the desk's, which know decisions and not only typing. Keys are shown here and handled by the
/// page, which knows where the focus is and whether an input method composes.
export function buildMenu({ language, keys, enabled }: MenuState, { platform, forDevelopers, choose }: MenuOptions): Menu {
  const item = (word: keyof typeof WORDS, role: Role): MenuItemConstructorOptions => ({ label: WORDS[word][language], role });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const mac = platform === 'darwin';
  const able = new Set(enabled);
  const commands = (group: CommandGroup): MenuItemConstructorOptions[] => COMMAND_IDS.filter((id) => commandRow(id).group === group && !commandRow(id).local).map((id) => {
    const key = keys[id] === undefined ? undefined : acceleratorOf(keys[id]);
    return { id, label: commandRow(id).words[language], enabled: able.has(id), click: () => choose(id), registerAccelerator: false, ...(key !== undefined && { accelerator: key }) };
  });
  const own: Partial<Record<CommandGroup, MenuItemConstructorOptions[]>> = {
    file: [
      ...(mac || platform === 'win32' ? [line, { label: WORDS.recent[language], role: 'recentDocuments' as const, submenu: [item('clearRecent', 'clearRecentDocuments')] }] : []),
      line, item('close', 'close'), ...(mac ? [] : [item('quit', 'quit')]),
    ],
    edit: [line, item('cut', 'cut'), item('copy', 'copy'), item('paste', 'paste'), item('selectAll', 'selectAll')],
    view: [
      line, item('resetZoom', 'resetZoom'), item('zoomIn', 'zoomIn'), item('zoomOut', 'zoomOut'), line, item('fullScreen', 'togglefullscreen'),
      ...(forDevelopers ? [line, item('developer', 'toggleDevTools')] : []),
    ],
    help: mac ? [] : [line, item('about', 'about')],
  };
  const groups = COMMAND_GROUPS.map((group): MenuItemConstructorOptions => ({ label: WORDS[group][language], submenu: [...commands(group), ...(own[group] ?? [])] }));
  const window: MenuItemConstructorOptions = { label: WORDS.window[language], submenu: [item('minimize', 'minimize'), ...(mac ? [item('zoom', 'zoom')] : [])] };
  return Menu.buildFromTemplate([
    ...(mac ? [{ label: 'Galley', submenu: [item('about', 'about'), line, item('hide', 'hide'), item('hideOthers', 'hideOthers'), item('unhide', 'unhide'), line, item('quit', 'quit')] }] : []),
    ...groups.slice(0, -1), window, ...groups.slice(-1),
  ]);
}

const KEYS: Readonly<Record<string, string>> = { Mod: 'CommandOrControl', Meta: 'Meta', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right', '+': 'Plus' };
const KNOWN = /^(CommandOrControl|Meta|Alt|Shift|[A-Z0-9]|F\d{1,2}|Plus|Space|Tab|Enter|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Up|Down|Left|Right|[-=[\]\\;',./`<>?!])$/;

/// A chord as Electron writes it; undefined where Electron has no name for it.
export function acceleratorOf(chord: Chord): string | undefined {
  const parts = chord.endsWith('++') || chord === '+' ? [...chord.slice(0, -1).split('+').filter(Boolean), '+'] : chord.split('+');
  const names = parts.map((part) => KEYS[part] ?? part);
  return names.every((name) => KNOWN.test(name)) ? names.join('+') : undefined;
}
