import { expect, it } from 'vitest';
import { isRepeated } from '../../../src/core/proof/repeated';

it('sees what an article says in the same wording elsewhere', () => {
  const field = { where: 'para:0', role: 'paragraph', text: '桥头街道认真部暑供暖工作，确保群众满意。' } as const;
  const article = { id: 'a', fields: [field, { ...field, where: 'para:1', text: '部暑二字出自方言。' }, { ...field, where: 'para:2', text: '暑期将至。' }] };
  expect(isRepeated(article, 'para:0', 7, 8)).toBe(true);
  expect(isRepeated(article, 'para:2', 0, 1)).toBe(false);
  expect(isRepeated(article, 'para:0', 2, 3)).toBe(false);
});
