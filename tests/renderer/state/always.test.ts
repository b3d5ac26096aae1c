import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage } from '../../../src/core/pipeline';
import { alwaysDateline, alwaysFurniture, alwaysGlyph } from '../../../src/renderer/state/always';

const PAGE = [
  '责任编辑：何苗 电话：0359-2210098', '',
  '石桥渠清淤完工', '',
  '东岭日报讯 3月9日，石桥渠清淤工程完工，全长', '', '十二公里的渠道恢复通水，沿线六个村的麦田浇', '', '上了返青水。', '',
  '村民在石桥渠边查看水情 姻 何苗 摄', '',
].join('\n');
const desk = openDesk(readPage(PAGE, DEFAULT_PROFILE), []);

describe('what is always so in a paper', () => {
  it('is a standing line, its blanks made single', () => {
    expect(alwaysFurniture(PAGE, desk.furniture.parts[0]!)).toEqual({ furniture: ['责任编辑：何苗 电话：0359-2210098'] });
  });

  it('is no paragraph', () => {
    const paragraph = desk.articles[0]!.parts.find(({ role }) => role === 'paragraph')!;
    expect(alwaysFurniture(PAGE, paragraph)).toBeUndefined();
    expect(alwaysDateline(PAGE, paragraph)).toBeUndefined();
  });

  it('is a dateline', () => {
    expect(alwaysDateline(PAGE, desk.articles[0]!.parts.find(({ role }) => role === 'dateline')!)).toEqual({ datelines: ['东岭日报讯'] });
  });

  it('is a symbol, where such a symbol can stand', () => {
    const documents = [...desk.articles, ...desk.captions.map(({ document }) => document)];
    const [row] = documents.flatMap((document) => document.patches.map((patch) => alwaysGlyph(document, patch))).filter((found) => found !== undefined);
    expect(row).toEqual({ glyphs: [{ seen: '姻', meant: '■', where: 'credit-start' }] });
  });
});
