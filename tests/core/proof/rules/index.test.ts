import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { proofRules } from '../../../../src/core/proof/index';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url))).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).filter((name) => name !== 'index').sort();

describe('the rules of proofing', () => {
  const names = proofRules.map((rule) => rule.name).sort();

  it('are the modules of the folder, each once', () => {
    expect(namesIn('../../../../src/core/proof/rules', '.ts')).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have a table each', () => expect(namesIn('.', '.test.ts')).toEqual(names));

  it('name a fault in kebab case, explain it in both languages, and never apply themselves', () => {
    for (const rule of proofRules) {
      expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(rule.trust, rule.name).not.toBe('safe');
      expect(rule.layer, rule.name).toBe('text');
      for (const sentence of [rule.docs.what, rule.docs.why, rule.docs.instead, ...Object.values(rule.messages)]) {
        expect(sentence.zh, rule.name).toMatch(/[\u4e00-\u9fff]/);
        expect(sentence.en, rule.name).toMatch(/[a-z]/);
      }
      expect(Object.keys(rule.messages).length, rule.name).toBeGreaterThan(0);
    }
  });
});
