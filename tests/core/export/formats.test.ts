import { describe, expect, it } from 'vitest';
import { exporters, exportFiles } from '../../../src/core/export';
import { pageJson } from '../../../src/core/export/json';
import { desk, FACTS, PAGE } from './desk';

const page = desk(PAGE);
const one = { page: 'p.txt', articles: [page.articles[0]!], facts: FACTS };

describe('txt', () => {
  it('gives headline, text, byline and captions of an article', () => {
    expect(exporters.txt.write(page, one)).toBe('老桥街\n早点铺换了新炉子\n\n本报讯　昨日清晨，老桥街的早点铺前排起了长队。\n店主说，新炉子比旧的快一倍。\n林一白\n\n新炉子出炉的第一笼包子　■ 何二青 摄\n');
  });

  it('sets articles of a page apart, and puts loose captions at its end', () => {
    const text = exporters.txt.write(page, { page: 'p.txt', facts: FACTS });
    expect(text.split('\n\n\n').map((article) => article.split('\n')[0])).toEqual(['老桥街', '图书馆夜间开放', '河堤上的晚霞']);
    expect(text).not.toContain('第3版');
  });

  it('of an empty page is empty', () => {
    expect(exporters.txt.write(desk([]), { page: 'p.txt', facts: FACTS })).toBe('');
  });
});

describe('pageJson', () => {
  it('names the fields of every article', () => {
    expect(pageJson(page, 'p.txt')).toEqual({
      page: 'p',
      articles: [
        {
          headline: ['老桥街', '早点铺换了新炉子'], dateline: '本报讯', byline: '林一白',
          paragraphs: ['昨日清晨，老桥街的早点铺前排起了长队。', '店主说，新炉子比旧的快一倍。'],
          captions: [{ text: '新炉子出炉的第一笼包子', credit: '何二青 摄' }],
        },
        { headline: ['图书馆夜间开放'], dateline: '', byline: '', paragraphs: ['市图书馆夜间开放到十点，周末不休。', '读者凭证入馆。'], captions: [] },
      ],
      captions: [{ text: '河堤上的晚霞', credit: '' }],
      furniture: ['第3版 城事'],
    });
  });

  it('takes the brackets off a credit and joins bylines by a blank', () => {
    const json = pageJson(desk([
      { text: '正文一段。', role: 'paragraph', article: 0 },
      { text: '甲乙', role: 'byline', article: 0 },
      { text: '丙丁', role: 'byline', article: 0 },
      { text: '图', role: 'caption', article: 0 },
      { text: '（资料图）', role: 'credit', article: 0 },
    ]), 'x');
    expect(json.articles[0]).toMatchObject({ byline: '甲乙 丙丁', captions: [{ text: '图', credit: '资料图' }] });
  });
});

describe('exportFiles', () => {
  it('makes a file for each article and format, or one a format for the page', () => {
    const names = (articles?: string[]): string[] => exportFiles(page, { page: 'p.txt', formats: ['txt', 'md', 'diff'], facts: FACTS, ...(articles && { articles }) }).map((file) => file.name);
    expect(names()).toEqual(['p-清样.txt', 'p-清样.md', 'p-清样.diff']);
    expect(names(['a1', 'nobody'])).toEqual(['p-2-图书馆夜间开放.txt', 'p-2-图书馆夜间开放.md', 'p-2-图书馆夜间开放.diff']);
  });

  it('writes a format once that is asked for twice', () => {
    expect(exportFiles(page, { page: 'p.txt', formats: ['md', 'md'], facts: FACTS })).toHaveLength(1);
  });
});
