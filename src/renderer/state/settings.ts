import type { Language } from '../../core/text/say';
import { parseKeyChanges, type KeyChanges } from './keys';

export type LanguageChoice = 'system' | Language;
export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';
export type Theme = Exclude<ThemeChoice, 'system'>;
export type Face = 'serif' | 'sans';
export type PageOrder = 'title' | 'time' | 'state' | 'asked';

/// What one person sets for this machine. Nothing of it touches a page.
export interface Settings {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /// The name under decisions; empty for the operating system's user.
  readonly name: string;
  /// Of the panes' text, in px.
  readonly size: number;
  readonly face: Face;
  readonly source: 'reflowed' | 'raw';
  readonly layers: { readonly layout: boolean; readonly text: boolean };
  /// What the right column shows.
  readonly list: 'questions' | 'changes';
  readonly keys: KeyChanges;
  readonly order: PageOrder;
  /// Source and proof beside each other, or the proof alone with what went drawn into it.
  readonly panes: 'both' | 'inline';
  /// Whether paragraphs without a change are folded away.
  readonly fold: boolean;
  /// Line height of the panes' text, in parts of its size.
  readonly leading: number;
  /// Whether the way through the desk was shown or refused.
  readonly toured: boolean;
  /// Whether anybody was asked if the system may tell of work that is done.
  readonly askedToNotify: boolean;
}

/// Where settings are kept; the window's local storage.
export interface SettingsShelf {
  save(settings: Settings): void;
}

export const LEADINGS: readonly number[] = [1.5, 1.65, 1.8, 2, 2.2];
export const SIZES = { min: 14, max: 24 } as const;

export const DEFAULT_SETTINGS: Settings = {
  language: 'system', theme: 'system', name: '', size: 17, face: 'serif', source: 'reflowed', layers: { layout: true, text: true }, list: 'questions', keys: {}, order: 'title', panes: 'both', fold: false, leading: 1.8, toured: false, askedToNotify: false,
};

/// Settings as they were stored, field by field: what does not parse is the default's.
export function parseSettings(json: string | null): Settings {
  let raw: unknown;
  try {
    raw = JSON.parse(json ?? '{}');
  } catch {
    raw = {};
  }
  const from: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const layers: Record<string, unknown> = typeof from['layers'] === 'object' && from['layers'] !== null ? { ...from['layers'] } : {};
  const pick = <T extends string>(key: string, allowed: readonly T[], other: T): T => allowed.find((value) => value === from[key]) ?? other;
  const size = from['size'];
  return {
    language: pick('language', ['system', 'zh', 'en'], DEFAULT_SETTINGS.language),
    theme: pick('theme', ['system', 'light', 'dark', 'contrast'], DEFAULT_SETTINGS.theme),
    name: typeof from['name'] === 'string' ? from['name'].slice(0, 100) : '',
    size: typeof size === 'number' && size >= SIZES.min && size <= SIZES.max ? Math.round(size) : DEFAULT_SETTINGS.size,
    face: pick('face', ['serif', 'sans'], DEFAULT_SETTINGS.face),
    source: pick('source', ['reflowed', 'raw'], DEFAULT_SETTINGS.source),
    layers: { layout: layers['layout'] !== false, text: layers['text'] !== false },
    list: pick('list', ['questions', 'changes'], DEFAULT_SETTINGS.list),
    keys: parseKeyChanges(from['keys']),
    order: pick('order', ['title', 'time', 'state', 'asked'], DEFAULT_SETTINGS.order),
    panes: pick('panes', ['both', 'inline'], DEFAULT_SETTINGS.panes),
    fold: from['fold'] === true,
    toured: from['toured'] === true,
    askedToNotify: from['askedToNotify'] === true,
    leading: LEADINGS.find((value) => value === from['leading']) ?? DEFAULT_SETTINGS.leading,
  };
}

export function languageOf(choice: LanguageChoice, locales: readonly string[]): Language {
  if (choice !== 'system') return choice;
  return (locales[0] ?? '').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/// What the system says of light, as the media queries answer.
export interface SystemLook {
  readonly dark: boolean;
  readonly contrast: boolean;
}

export function themeOf(choice: ThemeChoice, system: SystemLook): Theme {
  if (choice !== 'system') return choice;
  return system.contrast ? 'contrast' : system.dark ? 'dark' : 'light';
}
