import { describe, expect, it } from 'vitest';
import { DueRules } from '../../../src/core/proof/due';
import { defaultKnowledge } from '../../../src/core/proof/index';
import type { ProofArticleRule, ProofParagraphRule } from '../../../src/core/proof/rule';
import { ask } from '../../../src/core/proof/standing';
import { findInArticles, findInFields } from '../../../src/core/proof/together';

const common = {
  class: 'fact', severity: 'C', trust: 'none', layer: 'text',
  docs: { what: { zh: '', en: '' }, why: { zh: '', en: '' }, instead: { zh: '', en: '' } }, messages: { seen: { zh: '', en: '' } },
} as const;
/// Questions every place of a character.
const narrow = (char: string): ProofParagraphRule => ({
  ...common, name: `finds-${char}`, scope: 'paragraph', needs: char,
  check: ({ text }) => [...text.matchAll(new RegExp(char, 'g'))].map(({ index }) => ({ from: index, to: index + 1, fixes: [], message: 'seen' })),
});
const wide = (char: string): ProofArticleRule => ({
  ...common, name: `finds-${char}`, scope: 'article', needs: char,
  check: ({ fields }) => fields.flatMap(({ where, text }) => (text.includes(char) ? [{ where, from: text.indexOf(char), to: text.indexOf(char) + 1, fixes: [], message: 'seen' }] : [])),
});
const texts = Array.from({ length: 150 }, (_, i) => `${i % 3 === 0 ? '甲' : ''}${i}${i % 5 === 0 ? '乙甲' : ''}`);
const expected = (text: string): string[] => [...text.matchAll(/[甲乙]/g)].map((hit) => `${hit[0]} ${hit.index}`);

describe('rules that are asked together', () => {
  it('find in each of many fields what stands there, by place', () => {
    const found = findInFields(new DueRules([narrow('乙'), narrow('甲')]), texts.map((text, i) => ({ where: `para:${i}`, role: 'paragraph', text })), defaultKnowledge);
    expect(found.map((findings) => findings.map(({ text, from }) => `${text} ${from}`))).toEqual(texts.map(expected));
    expect(found.every((findings, i) => findings.every(({ where }) => where === `para:${i}`))).toBe(true);
  });

  it('find in each of many articles what stands there, however many fields one has', () => {
    const sizes = [1, 70, 2, 3, 60, 14];
    let next = 0;
    const articles = sizes.map((size, k) => ({ id: `a${k}`, fields: texts.slice(next, (next += size)).map((text, i) => ({ where: `para:${String(i).padStart(2, '0')}`, role: 'paragraph' as const, text })) }));
    const rules = [wide('乙'), wide('甲')].map((rule) => ({ rule, needs: [ask(rule.needs as string)] }));
    const found = findInArticles(rules, articles, defaultKnowledge);
    expect(found.map((findings) => findings.map(({ where, text }) => `${where} ${text}`))).toEqual(articles.map(({ fields }) => fields.flatMap(({ where, text }) => {
      const first = ['甲', '乙'].filter((char) => text.includes(char)).sort((a, b) => text.indexOf(a) - text.indexOf(b));
      return first.map((char) => `${where} ${char}`);
    })));
  });
});
