import { describe, expect, it } from 'vitest';
import { inName } from '../../../../src/core/proof/speller/names';

/// Whether the marked character lies in what looks like a name.
const named = (marked: string): boolean => {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  return inName(marked.replace(/[[\]]/g, ''), from, to);
};

describe('what looks like a person\'s name', () => {
  it('has a family name, and a post before it, or a verb of saying after it, or both', () => {
    for (const text of ['县供销社主任[阎]知节', '本报记者 阮知节，通讯员 王明[澍]摄', '货车队队长王[晟]说', '据养蜂人李知[绎]介绍']) expect(named(text), text).toBe(true);
  });

  it('is not every word after a post, nor every family name', () => {
    for (const text of ['记者在[现]厂看到', '院长要求认真部[暑]工作', '高[凋]发展', '汤[里]有盐', '司机王[晟]说']) expect(named(text), text).toBe(false);
  });
});
