import { describe, expect, it } from 'vitest';
import { DueRules } from '../../../src/core/proof/due';
import { PROSE, type ProofParagraphRule } from '../../../src/core/proof/rule';
import { Sign, toldBy } from '../../../src/core/proof/sign';
import type { Role } from '../../../src/core/text/role';

const rule = (name: string, more: Partial<ProofParagraphRule>): ProofParagraphRule => ({
  name, class: 'fact', severity: 'C', trust: 'none', layer: 'text', scope: 'paragraph', roles: PROSE,
  docs: { what: { zh: '', en: '' }, why: { zh: '', en: '' }, instead: { zh: '', en: '' } }, messages: {}, check: () => [], ...more,
});
function due(rules: readonly ProofParagraphRule[], text: string, role: Role = 'paragraph'): string[] {
  const all = new DueRules(rules);
  const fields = all.in([{ text, role }]);
  return all.rules.flatMap(({ name }, i) => (fields[i]!.length > 0 ? [name] : []));
}

describe('which rules are due', () => {
  it('all that one sign tells', () => {
    const sign = new Sign(/每斤(?=[0-9])/);
    const rules = [rule('average', { told: toldBy(sign) }), rule('product', { told: toldBy(sign) }), rule('other', { told: toldBy(new Sign(/每亩(?=[0-9])/)) })];
    expect(due(rules, '每斤3元')).toEqual(['average', 'product']);
    expect(due(rules, '每亩3元')).toEqual(['other']);
  });

  it('a rule once, however many of its signs are found, and not without the characters it needs', () => {
    const told = toldBy(new Sign(/合计/), new Sign(/共计/));
    expect(due([rule('sum', { told })], '共计3元，合计3元')).toEqual(['sum']);
    expect(due([rule('sum', { told, needs: '亩' })], '共计3元')).toEqual([]);
  });

  it('by characters where no sign tells', () => {
    expect(due([rule('one', { needs: ['甲乙', '丙'] }), rule('always', {})], '甲丁')).toEqual(['always']);
    expect(due([rule('one', { needs: ['甲乙', '丙'] })], '乙丙')).toEqual(['one']);
  });

  it('in fields of its roles only', () => {
    expect(due([rule('one', {})], '甲', 'headline')).toEqual([]);
    expect(due([rule('one', { told: toldBy(new Sign(/丁丁/)) })], '丁丁', 'headline')).toEqual([]);
  });

  it('in each of several fields as in that field alone', () => {
    const all = new DueRules([rule('one', { needs: '甲' }), rule('two', { told: toldBy(new Sign(/甲乙/), new Sign(/乙丙/)) }), rule('three', {})]);
    const fields = ['甲', '甲乙丙', '', '丙', '甲'].map((text) => ({ text, role: 'paragraph' as const }));
    const alone = all.rules.map((_, number) => fields.flatMap((field, i) => (all.in([field])[number]!.length > 0 ? [i] : [])));
    expect(all.in(fields)).toEqual(alone);
    expect(alone).toEqual(expect.arrayContaining([[0, 1, 4], [1], [0, 1, 2, 3, 4]]));
  });
});
