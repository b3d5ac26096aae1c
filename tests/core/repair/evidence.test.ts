import { describe, expect, it } from 'vitest';
import { pageEvidence } from '../../../src/core/repair/evidence';

describe('pageEvidence', () => {
  it('knows which Han characters stand side by side, whatever their plane', () => {
    const { pairs } = pageEvidence('赴邻县考察\n𠮷祥，如意');
    expect(pairs.has('考察')).toBe(true);
    expect(pairs.has('𠮷祥')).toBe(true);
    expect(pairs.has('察𠮷')).toBe(false);
    expect(pairs.has('祥如')).toBe(false);
  });

  it('takes Latin words that stand within a line, not what a line break may have left of one', () => {
    const { words } = pageEvidence('平台用Kubernetes部署，又用Tensor\n\n Flow训练。');
    expect([...words]).toEqual(['Kubernetes']);
  });

  it('sees that a setting breaks numbers when it does so again and again', () => {
    const broken = '增长5.\n\n9%，平均62\n00元。产量36\n20台。';
    expect(pageEvidence(broken).breaksWords).toBe(true);
    expect(pageEvidence('第15\n2024年').breaksWords).toBe(false);
    expect(pageEvidence('增长5.9%，\n平均6200元。').breaksWords).toBe(false);
  });
});
