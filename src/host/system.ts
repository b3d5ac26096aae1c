import { mkdirSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../core/text/say';
import { errnoOf } from './files';

type Environment = Readonly<Record<string, string | undefined>>;

/// The user's own folder for Galley, where the system keeps such things. `GALLEY_DATA` overrides it.
export function dataFolderOf(env: Environment = process.env, platform: NodeJS.Platform = process.platform, home: string = homedir()): string {
  if (env['GALLEY_DATA']) return env['GALLEY_DATA'];
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Galley');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Galley');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'galley');
}

/// Makes the data folder, for this user's eyes only: journals speak of pages that are not printed yet. A disk that refuses is no reason not to start: whoever
/// needs the folder says so then.
export function prepareDataFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}

/// The user's locale (BCP 47), from the environment where it says, from the system otherwise.
export function localeOf(env: Environment = process.env): string {
  const named = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').split(/[.@]/)[0]!.replace('_', '-');
  if (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(named)) return named;
  return Intl.DateTimeFormat().resolvedOptions().locale;
}

export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh' : 'en';
}

/// The name under which the user is logged in.
export function userNameOf(env: Environment = process.env): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the system's list of users, as in some containers.
    return env['USER'] || env['USERNAME'] || 'editor';
  }
}
