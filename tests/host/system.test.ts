import { statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderOf, languageOf, localeOf, prepareDataFolder, userNameOf } from '../../src/host/system';
import { tempFolder } from './support';

describe('the system', () => {
  it('has a place for data', () => {
    expect(dataFolderOf({ GALLEY_DATA: '/d' }, 'linux', '/h')).toBe('/d');
    expect(dataFolderOf({}, 'linux', '/h')).toBe('/h/.local/share/galley');
    expect(dataFolderOf({ XDG_DATA_HOME: '/x' }, 'linux', '/h')).toBe('/x/galley');
    expect(dataFolderOf({}, 'darwin', '/h')).toBe('/h/Library/Application Support/Galley');
    expect(dataFolderOf({ APPDATA: '/roaming' }, 'win32', '/h')).toBe('/roaming/Galley');
  });

  it('keeps data from other users, and starts without where the disk refuses', () => {
    const folder = join(tempFolder(), 'a', 'data');
    prepareDataFolder(folder);
    // Windows keeps a user's folders from others by where they lie.
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
    writeFileSync(join(folder, 'file'), '');
    expect(() => prepareDataFolder(join(folder, 'file', 'data'))).not.toThrow();
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'], [{ LC_ALL: 'en_GB', LANG: 'zh_CN.UTF-8' }, 'en-GB'], [{ LC_MESSAGES: 'de_DE@euro' }, 'de-DE'],
    [{ LANG: 'C.UTF-8' }, Intl.DateTimeFormat().resolvedOptions().locale], [{}, Intl.DateTimeFormat().resolvedOptions().locale],
  ])('reads the locale from %j', (env, locale) => expect(localeOf(env)).toBe(locale));

  it('speaks Chinese to who reads it, English otherwise', () => {
    expect(['zh', 'zh-CN', 'zh-Hant-TW', 'en-US', 'zha', 'ja'].map(languageOf)).toEqual(['zh', 'zh', 'zh', 'en', 'en', 'en']);
  });

  it('knows who is logged in', () => {
    expect(userNameOf()).toBe(userInfo().username);
  });
});
