import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { exporters, type ExportScope } from '../../../src/core/export';
import { desk, FACTS, PAGE } from './desk';
import { anyPage } from './pages';

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'text-content': 'off', 'empty-heading': 'off', 'no-raw-characters': ['error', { relaxed: false }] } });
const faults = (html: string): string[] => validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`));

const scope: ExportScope = { page: 'p.txt', facts: FACTS };

describe('html', () => {
  it('marks headline, dateline, byline and captions', () => {
    const page = desk(PAGE);
    const html = exporters.html.write(page, { ...scope, articles: [page.articles[0]!] });
    expect(html).toContain('<title>老桥街早点铺换了新炉子</title>');
    expect(html).toContain('<article>\n<header>\n<p class="kicker">老桥街</p>\n<h1>早点铺换了新炉子</h1>\n</header>\n<p><span class="dateline">本报讯</span>　昨日清晨，老桥街的早点铺前排起了长队。</p>');
    expect(html).toContain('<figure><figcaption>新炉子出炉的第一笼包子 <span class="credit">■ 何二青 摄</span></figcaption></figure>');
  });

  it('passes a validator, whatever the text', () => {
    expect(faults(exporters.html.write(desk(PAGE), scope))).toEqual([]);
    fc.assert(fc.property(anyPage, (lines) => { expect(faults(exporters.html.write(desk(lines), scope))).toEqual([]); }), { numRuns: 60 });
  });
});
