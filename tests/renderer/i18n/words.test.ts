import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/renderer/i18n/en';
import { openWords } from '../../../src/renderer/i18n/index';
import { zh } from '../../../src/renderer/i18n/zh';

type Leaves = Map<string, string>;

function leaves(words: object, prefix = '', out: Leaves = new Map()): Leaves {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') out.set(prefix + key, value);
    else leaves(value as object, `${prefix}${key}.`, out);
  }
  return out;
}

const names = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();
const plain = (key: string): string => key.replace(/_(one|other)$/, '');
const chinese = leaves(zh);
const english = leaves(en);

describe('the words of both languages', () => {
  it('have the same keys', () => {
    expect(new Set([...english.keys()].map(plain))).toEqual(new Set([...chinese.keys()].map(plain)));
  });

  it('leave no word empty and name the same values', () => {
    for (const [key, text] of english) {
      const other = chinese.get(key) ?? chinese.get(`${plain(key)}_other`)!;
      expect(text.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
      expect(names(text), key).toEqual(names(other));
    }
  });

  it('have a form for one wherever English counts', () => {
    for (const key of english.keys()) if (key.endsWith('_other')) expect(english.has(`${plain(key)}_one`), key).toBe(true);
  });

  it('keep Chinese punctuation full-width and English in Latin', () => {
    for (const [key, text] of chinese) expect(text, key).not.toMatch(/\p{Script=Han}[,;:?!]/u);
    const own = new Set(['settings.zh', 'settings.sample', 'app.title']);
    for (const [key, text] of english) if (!own.has(key)) expect(text, key).not.toMatch(/\p{Script=Han}/u);
  });

  it('are all said somewhere', () => {
    const root = fileURLToPath(new URL('../../../src/renderer', import.meta.url));
    const source = ['views', '.'].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join(root, folder, name), 'utf8'))).join('\n');
    const unsaid = [...new Set([...chinese.keys()].map(plain))].filter((key) => {
      const group = key.slice(0, key.lastIndexOf('.'));
      return !source.includes(`'${key}'`) && !source.includes(`\`${group}.\${`) && !(group === 'export' && source.includes('`export.${format}'));
    });
    expect(unsaid).toEqual([]);
  });
});

describe('openWords', () => {
  it('says a count in the form of its language', () => {
    expect(openWords('en').t('articles.open', { count: 1 })).toBe('1 open');
    expect(openWords('en').t('pages.count', { count: 2 })).toBe('2 pages');
    expect(openWords('zh').t('pages.count', { count: 1 })).toBe('1 个版面');
  });

  it('leaves what it quotes as it stands', () => {
    expect(openWords('zh').t('tray.menu', { name: '<甲 & 乙>' })).toContain('<甲 & 乙>');
  });
});
