import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../../../src/core/proof/speller/speller';

const speller = createSpeller(readFileSync(join(import.meta.dirname, '../../../../resources/speller/zh.bin')));
/// A text with its first doubt of a draft undone.
const undone = (text: string): string => {
  const [hit] = speller.checkDraft(text).filter(({ from, to, fixes }) => fixes[0]!.length > to - from);
  return hit ? text.slice(0, hit.from) + hit.fixes[0]! + text.slice(hit.to) : text;
};

describe('words that lost a character at an end', () => {
  it('are found by what nearly always follows three characters', () => {
    expect(undone('新渡口上月投入使，两岸近了。')).toBe('新渡口上月投入使用，两岸近了。');
    expect(undone('河湾的早稻喜获丰，家家忙着晒谷。')).toBe('河湾的早稻喜获丰收，家家忙着晒谷。');
    expect(undone('技术员来到田间地，教大家剪枝。')).toBe('技术员来到田间地头，教大家剪枝。');
  });

  it('where a word stands already only before a mark or a figure', () => {
    expect(undone('新馆占地面600平方米。')).toBe('新馆占地面积600平方米。');
    expect(undone('新馆占地面向南延伸。')).toBe('新馆占地面向南延伸。');
  });

  it('by what nearly always stands before three', () => {
    expect(undone('镇上来了两位，役军人都在其中。')).toBe('镇上来了两位，退役军人都在其中。');
  });

  it('not where a body or a quality goes by its short name', () => {
    expect(undone('这里植物多样，四季常青。')).toBe('这里植物多样，四季常青。');
    expect(undone('此事由教育、民政两家办理。')).toBe('此事由教育、民政两家办理。');
  });
});
