import { describe, expect, it } from 'vitest';
import { DueRules } from '../../../src/core/proof/due';
import { PROSE, type ProofParagraphRule } from '../../../src/core/proof/rule';
import { Sign, toldBy } from '../../../src/core/proof/sign';

const rule = (name: string, more: Partial<ProofParagraphRule>): ProofParagraphRule => ({
  name, class: 'fact', severity: 'C', trust: 'none', layer: 'text', scope: 'paragraph', roles: PROSE,
  docs: { what: { zh: '', en: '' }, why: { zh: '', en: '' }, instead: { zh: '', en: '' } }, messages: {}, check: () => [], ...more,
});
const due = (rules: readonly ProofParagraphRule[], text: string): string[] => new DueRules(rules).in({ text }).map(({ name }) => name);

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
});
