import { describe, expect, it } from 'vitest';
import { exporters } from '../../../src/core/export';
import { escapeMarkdown } from '../../../src/core/export/md';
import { desk, FACTS, PAGE } from './desk';

describe('escapeMarkdown', () => {
  it.each([
    ['# 一号', '\\# 一号'],
    ['1. 先看', '1\\. 先看'],
    ['2024. 年', '2024\\. 年'],
    ['3.5万人', '3.5万人'],
    ['- 列表', '\\- 列表'],
    ['气温-3℃', '气温-3℃'],
    ['> 引', '\\> 引'],
    ['=== ', '\\=== '],
    ['2*3*4', '2\\*3\\*4'],
    ['[链接](http://a.cn)', '\\[链接\\](http://a.cn)'],
    ['snake_case', 'snake_case'],
    ['_强调_', '\\_强调\\_'],
    ['<b>粗</b>', '\\<b>粗\\</b>'],
    ['3<5', '3<5'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['A&B', 'A&B'],
    ['`码`', '\\`码\\`'],
    ['a\\b', 'a\\\\b'],
    ['甲|乙', '甲\\|乙'],
    ['C #', 'C \\#'],
    ['~~删~~', '\\~\\~删\\~\\~'],
    ['$5', '\\$5'],
  ])('%s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

describe('md', () => {
  it('makes headings of kicker and headline, and quotes of captions', () => {
    const page = desk(PAGE);
    expect(exporters.md.write(page, { page: 'p.txt', articles: [page.articles[0]!], facts: FACTS })).toBe(
      '## 老桥街\n\n# 早点铺换了新炉子\n\n本报讯　昨日清晨，老桥街的早点铺前排起了长队。\n\n店主说，新炉子比旧的快一倍。\n\n林一白\n\n> 新炉子出炉的第一笼包子　■ 何二青 摄\n',
    );
    expect(exporters.md.write(page, { page: 'p.txt', facts: FACTS }).split('\n---\n')).toHaveLength(3);
  });

  it('keeps a headline of two lines one heading, and a poem’s lines close', () => {
    const page = desk([
      { text: '# 上行', role: 'headline', article: 0 },
      { text: '下行', role: 'headline', article: 0 },
      { text: '一行诗', role: 'verse', article: 0 },
      { text: '- 二行诗', role: 'verse', article: 0 },
      { text: '小标题', role: 'subhead', article: 0 },
    ]);
    expect(exporters.md.write(page, { page: 'p.txt', facts: FACTS })).toBe('# \\# 上行<br>下行\n\n一行诗\\\n\\- 二行诗\n\n### 小标题\n');
  });
});
