import { describe, expect, it } from 'vitest';
import { hashText, hashTexts } from '../../../src/core/text/hash';

describe('hashTexts', () => {
  it('names several texts as it names them put together', () => {
    expect(hashTexts(['桥修好了', '', '，水渠', '通了'])).toBe(hashText('桥修好了，水渠通了'));
    expect(hashTexts(['桥', '水渠'])).not.toBe(hashTexts(['桥', '水泵']));
  });
});
