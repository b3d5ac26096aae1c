import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, languageOf, parseSettings, themeOf } from '../../../src/renderer/state/settings';

describe('settings', () => {
  it('come back as they were stored', () => {
    const mine = { ...DEFAULT_SETTINGS, language: 'en' as const, theme: 'contrast' as const, name: 'Li', size: 20, face: 'sans' as const, layers: { layout: false, text: true } };
    expect(parseSettings(JSON.stringify(mine))).toEqual(mine);
  });

  it.each([null, '', 'no json', '[]', '7', '{"theme":"pink","size":900,"layers":3,"name":{}}'])('are the default where %j stands', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('follow the system in language and light until a person chooses', () => {
    expect(languageOf('system', ['zh-TW', 'en'])).toBe('zh');
    expect(languageOf('system', ['de-DE'])).toBe('en');
    expect(languageOf('zh', ['en'])).toBe('zh');
    expect(themeOf('system', { dark: true, contrast: false })).toBe('dark');
    expect(themeOf('system', { dark: true, contrast: true })).toBe('contrast');
    expect(themeOf('light', { dark: true, contrast: true })).toBe('light');
  });
});
