import { expect, it } from 'vitest';
import { sentenceFrom } from '../../../src/core/text/sentence';

it('finds where a sentence begins', () => {
  const text = '船到了。人下船；货上岸，天黑了。';
  expect(sentenceFrom(text, 0)).toBe(0);
  expect(sentenceFrom(text, 3)).toBe(0);
  // A place right behind a mark is in the next sentence.
  expect(sentenceFrom(text, 4)).toBe(4);
  expect(sentenceFrom(text, 10)).toBe(4);
  expect(sentenceFrom(text, 10, '。！？；')).toBe(8);
  expect(sentenceFrom(text, text.length)).toBe(text.length);
});
