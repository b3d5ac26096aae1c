import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairField } from '../../../src/core/repair/repair';
import type { RepairKnowledge } from '../../../src/core/repair/repair';
import type { Finding } from '../../../src/core/rule/rule';
import { applyEdits } from '../../../src/core/text/edit';
import type { Role } from '../../../src/core/text/role';
import { growth } from '../../cost';

const KNOWLEDGE: RepairKnowledge = { profile: { glyphs: [{ seen: '姻', meant: '■', where: 'credit-start' }, { seen: '姻', meant: '■', where: 'byline-start' }] }, page: { pairs: new Set(['山水', '人间']), words: new Set(), breaksWords: false } };
const ROLES: readonly Role[] = ['kicker', 'headline', 'deck', 'dateline', 'byline', 'paragraph', 'subhead', 'item', 'verse', 'row', 'caption', 'credit', 'furniture'];

const find = (text: string, role: Role): Finding[] => repairField({ where: 'para:0', role, text }, KNOWLEDGE);
const safe = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.trust === 'safe');
const apply = (text: string, findings: readonly Finding[]): string => applyEdits(text, findings.map(({ from, to, fixes }) => ({ from, to, insert: fixes[0]! })));
const repaired = (text: string, role: Role = 'paragraph'): string => apply(text, safe(find(text, role)));

/// Damaged print: what rules look for, in any order.
const damaged = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...'山水有情人间好的一十姻⽅⻓') },
    { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\u3000', '\u200b', '\u00a0') },
    { weight: 3, arbitrary: fc.constantFrom(...',;:?!()"\'.-—―…·，。、；：？！“”‘’（）《》%℃/+@#•─－ﬁ﹐︵｡') },
    { weight: 2, arbitrary: fc.constantFrom('2024', '7', '3.5', '10:30', 'AI', 'Green', 'https://a.cn/b', '５Ｇ', '......', '……', '――') },
    { weight: 1, arbitrary: fc.constantFrom('𠮷', '😀', '\ud800', '\udc00', '\ue000', '\ufffd', '\u0000', 'é', '\n') },
  ),
  { maxLength: 60 },
).map((parts) => parts.join(''));

describe('repairField', () => {
  it('undoes what the setting did to a paragraph', () => {
    expect(repaired('7 月26 日，主体结构已完成 ,室内 安装有序推进。')).toBe('7月26日，主体结构已完成，室内安装有序推进。');
  });

  it('finds repairs that do not overlap, within the text, in order', () => {
    fc.assert(fc.property(damaged, fc.constantFrom(...ROLES), (text, role) => {
      let end = 0;
      for (const finding of find(text, role)) {
        expect(finding.from).toBeGreaterThanOrEqual(end);
        expect(finding.to).toBeGreaterThan(finding.from);
        expect(finding.text).toBe(text.slice(finding.from, finding.to));
        end = finding.to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }));
  });

  it('finds nothing new that is safe once the safe repairs are carried out', () => {
    fc.assert(fc.property(damaged, fc.constantFrom(...ROLES), (text, role) => {
      const once = repaired(text, role);
      expect(safe(find(once, role)), JSON.stringify({ text, once, role })).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('moves nothing but blanks and invisible characters in the layer of layout', () => {
    fc.assert(fc.property(damaged, fc.constantFrom(...ROLES), (text, role) => {
      for (const { layer, text: seen, fixes } of find(text, role)) {
        if (layer === 'layout') expect(seen + fixes.join(''), JSON.stringify(text)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }
    }));
  });

  it('names a change of text and one of layout apart, where they stand apart', () => {
    expect(find('已完成 ,室内', 'paragraph').map(({ rule, layer, text, fixes }) => [rule, layer, text, fixes[0]])).toEqual([
      ['blank-at-mark', 'layout', ' ', ''], ['halfwidth-comma', 'text', ',', '，'],
    ]);
  });

  it('gives one finding for what several passes did to the same characters', () => {
    expect(find('他说...\u200b...', 'paragraph')).toMatchObject([{ rule: 'ellipsis-lookalike', layer: 'text', trust: 'safe', from: 2, to: 9, fixes: ['……'] }]);
  });

  it('only offers to close a blank that may part two clauses of a headline', () => {
    expect(find('颁证点今日启用 36对新人领证', 'headline').map(({ trust }) => trust)).toEqual(['offer']);
    expect(repaired('签约项目 6 个 创下新高', 'headline')).toBe('签约项目6个 创下新高');
  });

  it('leaves furniture as it is printed', () => {
    fc.assert(fc.property(damaged, (text) => { expect(find(text, 'furniture')).toEqual([]); }));
  });

  it('takes time in proportion to the text', () => {
    const unit = '7 月26 日，主体 结构已完成 ,室内“ 安装”,有序推进 (约 3.5%)。Green  Valley 在 2024 年开业，"不等不靠"。';
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(growth(200_000, (length) => find(text.slice(0, length), 'paragraph'))).toBeLessThan(10);
  });
});
