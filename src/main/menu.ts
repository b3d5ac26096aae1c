import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language, Sentence } from '../core/text/say';

const WORDS = {
  file: { zh: '文件', en: 'File' }, edit: { zh: '编辑', en: 'Edit' }, view: { zh: '显示', en: 'View' }, window: { zh: '窗口', en: 'Window' },
  close: { zh: '关闭窗口', en: 'Close Window' }, quit: { zh: '退出校样', en: 'Quit Galley' }, about: { zh: '关于校样', en: 'About Galley' },
  hide: { zh: '隐藏校样', en: 'Hide Galley' }, hideOthers: { zh: '隐藏其他', en: 'Hide Others' }, unhide: { zh: '全部显示', en: 'Show All' },
  cut: { zh: '剪切', en: 'Cut' }, copy: { zh: '复制', en: 'Copy' }, paste: { zh: '粘贴', en: 'Paste' }, selectAll: { zh: '全选', en: 'Select All' },
  zoomIn: { zh: '放大', en: 'Zoom In' }, zoomOut: { zh: '缩小', en: 'Zoom Out' }, resetZoom: { zh: '实际大小', en: 'Actual Size' }, fullScreen: { zh: '全屏', en: 'Full Screen' },
  minimize: { zh: '最小化', en: 'Minimize' }, zoom: { zh: '缩放', en: 'Zoom' }, developer: { zh: '开发者工具', en: 'Developer Tools' },
} as const satisfies Record<string, Sentence>;

/// The application menu. Undo and redo are not in it: the page has its own, which know decisions and not only typing, and a role would take their keys away.
export function buildMenu(language: Language, platform: NodeJS.Platform, forDevelopers: boolean): Menu {
  const item = (word: keyof typeof WORDS, role: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({ label: WORDS[word][language], role });
  const submenu = (word: keyof typeof WORDS, items: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({ label: WORDS[word][language], submenu: items });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const mac = platform === 'darwin';
  return Menu.buildFromTemplate([
    ...(mac ? [{ label: 'Galley', submenu: [item('about', 'about'), line, item('hide', 'hide'), item('hideOthers', 'hideOthers'), item('unhide', 'unhide'), line, item('quit', 'quit')] }] : []),
    submenu('file', mac ? [item('close', 'close')] : [item('close', 'close'), line, item('quit', 'quit')]),
    submenu('edit', [item('cut', 'cut'), item('copy', 'copy'), item('paste', 'paste'), item('selectAll', 'selectAll')]),
    submenu('view', [
      item('resetZoom', 'resetZoom'), item('zoomIn', 'zoomIn'), item('zoomOut', 'zoomOut'), line, item('fullScreen', 'togglefullscreen'),
      ...(forDevelopers ? [line, item('developer', 'toggleDevTools')] : []),
    ]),
    submenu('window', [item('minimize', 'minimize'), ...(mac ? [item('zoom', 'zoom')] : []), ...(mac ? [] : [item('about', 'about')])]),
  ]);
}
