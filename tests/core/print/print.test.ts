import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage } from '../../../src/core/pipeline';
import { recordedArticles } from '../../../src/core/print/gather';
import { changeHtml, escapeHtml, printDocument } from '../../../src/core/print/html';
import { signingRecord } from '../../../src/core/print/record';
import { budgetSheet } from '../../../src/core/print/sheet';
import { defaultKnowledge } from '../../../src/core/proof';
import { questionsOf } from '../../../src/core/question/ask';
import { articleBudgets, deskBudget } from '../../../src/core/question/budget';
import { writeAct } from '../../../src/core/review/hand';
import type { Act, Entry } from '../../../src/core/review/events';

const reading = readPage(readFileSync(new URL('../../../seeds/kxdb-2024-08-02-06.txt', import.meta.url), 'utf8'), DEFAULT_PROFILE);
const journal = (...acts: [string, Act][]): Entry[] => acts.map(([by, act], i) => ({ ...act, n: i + 1, at: `2026-03-01T08:0${i}:00Z`, by }));

describe('printed pages', () => {
  it('hold text as text', () => {
    expect(escapeHtml('<b>&"\'\n\u202e')).toBe('&lt;b&gt;&amp;&quot;&#39;⏎·');
    expect(changeHtml('<i>', '', '–')).toBe('<del lang="zh-CN">&lt;i&gt;</del>');
    expect(printDocument({ title: '</title><script>', language: 'zh', body: '' })).not.toContain('<script>');
  });

  it('the record says who signed which version, and what was changed between', () => {
    const desk = openDesk(reading, []);
    const [first] = desk.articles;
    const write = writeAct(first!, { from: 0, to: 1, insert: '申' })!;
    const changed = openDesk(reading, journal(['李', write])).articles[0]!;
    const entries = journal(['王', { type: 'sign', stage: '一校', digests: { [first!.id]: first!.digest } }], ['李', write], ['李', { type: 'sign', stage: '二校', digests: { [first!.id]: changed.digest } }], ['王', { type: 'sign', stage: '三校', digests: { [first!.id]: changed.digest } }]);
    const after = openDesk(reading, entries);
    const [recorded] = recordedArticles(after, () => '标题 <1>');
    expect(recorded!.versions.map(({ digest, changes }) => [digest, changes.filter(({ layer }) => layer === 'text').length])).toEqual([[first!.digest, 0], [changed.digest, 1]]);
    expect(recorded!.states.map(({ standing }) => standing)).toEqual(['open', 'open', 'open', 'carried', 'holds', 'open']);
    for (const language of ['zh', 'en'] as const) {
      const { body } = signingRecord({ page: 'p.txt', sha256: 'ab'.repeat(32), text: reading.text, language, articles: [recorded!], lineOf: () => 7, ruleWords: (rule) => rule });
      expect(body).toContain('标题 &lt;1&gt;');
      for (const part of [first!.digest, changed.digest, '<del lang="zh-CN">上</del> <ins lang="zh-CN">申</ins>', '2026-03-01 08:02 UTC']) expect(body).toContain(part);
      expect(body).toContain(language === 'zh' ? '不计：此人已签另一道' : 'does not count: this person signed another stage');
    }
  });

  it('the record tells of what was decided at once, and of what was let through', () => {
    const desk = openDesk(reading, []);
    const article = desk.articles[1]!;
    const edits = article.patches.filter(({ layer }) => layer === 'text');
    const entries = journal(
      ['赵', { type: 'decide', verdict: 'accepted', edits, reason: '逐处看过 <&>' }], ['钱', { type: 'override', digests: { [article.id]: article.digest }, stages: ['三校'], questions: ['f1', 'f2'], reason: '总编签发' }],
    );
    const [, recorded] = recordedArticles(openDesk(reading, entries), () => '标题');
    expect(recorded!.bulk).toEqual([{ verdict: 'accepted', reason: '逐处看过 <&>', by: '赵', at: '2026-03-01T08:00:00Z', count: edits.length }]);
    const { body } = signingRecord({ page: 'p.txt', sha256: 'ab'.repeat(32), text: reading.text, language: 'zh', articles: [recorded!], lineOf: () => 7, ruleWords: (rule) => rule });
    expect(body).toContain(`成批接受 ${edits.length} 处 · 赵 · 2026-03-01 08:00 UTC · 逐处看过 &lt;&amp;&gt;`);
    expect(body).toContain('放行 · 钱 · 2026-03-01 08:01 UTC · 未签：三校 · A 级疑问 2 处 · 总编签发');
  });

  it('the sheet lists every counted error once, with weight and clause', () => {
    const desk = openDesk(reading, []);
    const questions = questionsOf(desk, defaultKnowledge);
    const budget = deskBudget(desk, questions);
    const articles = articleBudgets(desk, questions, ({ id }) => `<${id}>`);
    expect(articles.reduce((sum, { budget: own }) => sum + own.mended.length, 0)).toBe(budget.mended.length);
    expect(budget.mended.map(({ rule, tenths }) => `${rule} ${tenths}`)).toEqual(['halfwidth-comma 1', 'halfwidth-comma 1', 'halfwidth-comma 1', 'house-glyph 10']);
    for (const language of ['zh', 'en'] as const) {
      const { body } = budgetSheet({ page: 'p', language, desk, questions, titleOf: ({ id }) => `<${id}>`, ruleWords: (rule) => rule });
      expect(body.match(/<tr><td class="nowrap">(第 \d+ 篇 原文第 \d+ 行|article \d+, line \d+)</g)).toHaveLength(budget.mended.length + budget.open.length);
      expect(body).toContain('三·2(2)');
      for (const { number, title, budget: own } of articles) expect(body).toContain(`>${number}</td><td>&lt;${title.slice(1, -1)}&gt;</td><td class="number">${own.characters}</td>`);
    }
  });
});
