import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { characterRules, repairRules } from '../../../../src/core/repair/rules/index';

const names = (folder: string, ending: string): string[] => readdirSync(new URL(folder, import.meta.url))
  .filter((file) => file.endsWith(ending) && file !== `index${ending}`)
  .map((file) => file.slice(0, -ending.length))
  .sort();

describe('repairRules', () => {
  const listed = repairRules.map(({ name }) => name);

  it('lists every module of the folder under its own name, and nothing else', () => {
    expect([...listed].sort()).toEqual(names('../../../../src/core/repair/rules/', '.ts'));
  });

  it('has a table for every rule', () => {
    expect(names('./', '.test.ts')).toEqual([...listed].sort());
  });

  it('puts the rules that say what a character is before all others', () => {
    expect(repairRules.slice(0, characterRules.length)).toEqual(characterRules);
  });

  it('documents every rule in both languages, and says no message twice', () => {
    for (const { name, docs, messages } of repairRules) {
      for (const sentence of [docs.what, docs.why, docs.instead, ...Object.values(messages)]) {
        expect(sentence.zh, name).toMatch(/\p{Script=Han}/u);
        expect(sentence.en, name).toMatch(/[a-z]/i);
        expect([...sentence.zh.matchAll(/\{\w+\}/g)].map(String).sort(), name).toEqual([...sentence.en.matchAll(/\{\w+\}/g)].map(String).sort());
      }
      expect(new Set(Object.values(messages).map(({ zh }) => zh)).size, name).toBe(Object.keys(messages).length);
    }
  });
});
