import { expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage } from '../../../src/core/pipeline';

it('reads a page of more lines than fit on a stack', () => {
  const text = '水\n'.repeat(200_000);
  const desk = openDesk(readPage(text, DEFAULT_PROFILE), []);
  const documents = [...desk.articles, ...desk.captions.map(({ document }) => document), desk.furniture];
  expect(documents.reduce((sum, { base }) => sum + base.length, 0)).toBe(text.length);
}, 60_000);
