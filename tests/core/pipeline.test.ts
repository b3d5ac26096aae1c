import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/core/export';
import { FACTS } from './export/desk';
import { DEFAULT_PROFILE } from '../../src/core/page/profile';
import { articleRelease, openDesk, readPage, type Desk } from '../../src/core/pipeline';
import type { ArticleDocument, Patch } from '../../src/core/review/document';
import type { Act, Entry } from '../../src/core/review/events';
import { pageLedger, restore } from '../../src/core/review/ledger';
import { applyEdits } from '../../src/core/text/edit';

const seed = readFileSync(new URL('../../seeds/kxdb-2024-08-02-06.txt', import.meta.url), 'utf8');
const documents = (desk: Desk): ArticleDocument[] => [...desk.articles, ...desk.captions.map(({ document }) => document), desk.furniture];
const patches = (desk: Desk): Patch[] => documents(desk).flatMap((document) => document.patches);
const journal = (...acts: Act[]): Entry[] => acts.map((act, i) => ({ ...act, n: i + 1, at: '2026-01-01T00:00:00Z', by: '甲' }));
const decideAll = (desk: Desk, verdict: 'accepted' | 'rejected'): Act => ({ type: 'decide', verdict, edits: patches(desk) });

/// Lines such as a damaged page is made of: Han, marks, figures, names, stray blanks, glyphs, halves of surrogate pairs.
const line = fc.array(fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('河堤修好了', '水渠', '记者', '本报讯', '，', '。', '”', '“', '7 月', '26', ' 日', ' ', ',', ':', '姻 资料图', '张三 摄', '招 商', 'RFID', 'https://a.cn/b', '■', '（李四）', '问：', '一、', '第3版', '⽅') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
), { maxLength: 14 }).map((bits) => bits.join(''));
const page = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n　　')), { maxLength: 30 }).map((lines) => lines.map(([text, end]) => text + end).join(''));

function checkLedger(desk: Desk): void {
  const all = documents(desk);
  expect(restore(all, pageLedger(all, desk.reading.text.length))).toBe(desk.reading.text);
}

describe('the engine, on any page', () => {
  it('accounts for every character, takes nothing that cannot be taken back, and finds nothing new in its own work', () => {
    fc.assert(fc.property(page, (text) => {
      const reading = readPage(text, DEFAULT_PROFILE);
      const desk = openDesk(reading, []);
      checkLedger(desk);

      const rejected = openDesk(reading, journal(decideAll(desk, 'rejected')));
      for (const document of documents(rejected)) expect(document.proof).toBe(document.base);
      const slices = documents(rejected).flatMap((document) => document.slices.map(({ source, base }) => ({ from: source.from, text: document.proof.slice(base, base + source.to - source.from) })));
      expect(slices.sort((a, b) => a.from - b.from).map((slice) => slice.text).join('')).toBe(text);

      const accept = decideAll(desk, 'accepted');
      const once = openDesk(reading, journal(accept));
      const twice = openDesk(reading, journal(accept, decideAll(once, 'accepted')));
      expect(twice.articles.map(({ proof }) => proof)).toEqual(once.articles.map(({ proof }) => proof));
      checkLedger(once);
      const undone = openDesk(reading, journal(accept, { type: 'undo', of: 1 }));
      expect(undone.articles.map(({ proof }) => proof)).toEqual(desk.articles.map(({ proof }) => proof));
    }), { numRuns: 300 });
  });

  it('does not throw on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => checkLedger(openDesk(readPage(text, DEFAULT_PROFILE), []))), { numRuns: 300 });
  });
});

describe('an address that runs over several lines', () => {
  it('is one, and ends where the text goes on', () => {
    const lines = ['河堤修好了', '本报讯 河堤上的水位一小时记一次，住在', '两岸的人都能查看，水位的数据公布在 https:/', '/water.example.org/open/levels-of-the-ri', 'ver-by-hour/2026/in', 'dex.html。', '雨季里每隔一刻钟记一次，看水的人夜里也', '不回家。'];
    const [article] = openDesk(readPage(lines.join('\n\n'), DEFAULT_PROFILE), []).articles;
    expect(article!.proof).toContain('https://water.example.org/open/levels-of-the-river-by-hour/2026/index.html。');
  });
});

describe('openDesk', () => {
  it('lends what has not changed, and lays the same out as from nothing', () => {
    const reading = readPage(seed, DEFAULT_PROFILE);
    let desk = openDesk(reading, []);
    const acts: Act[] = [];
    for (const index of [0, 3, 5]) {
      const patch = desk.articles[index]!.patches[2]!;
      acts.push({ type: 'decide', verdict: 'rejected', edits: [patch] });
      const next = openDesk(reading, journal(...acts), desk);
      expect(next.articles).toEqual(openDesk(reading, journal(...acts)).articles);
      next.articles.forEach((document, i) => expect(document === desk.articles[i]).toBe(i !== index));
      desk = next;
    }
  });

  it('lets an article go only while it reads as it was signed', () => {
    const reading = readPage(seed, DEFAULT_PROFILE);
    const first = openDesk(reading, []).articles[0]!;
    const review: Act = { type: 'sign', stage: '三校', digests: { [first.id]: first.digest } };
    const reviewed = openDesk(reading, journal(review));
    expect(articleRelease(reviewed, reviewed.articles[0]!).free).toBe(true);
    expect(articleRelease(reviewed, reviewed.articles[1]!).free).toBe(false);
    const changed = openDesk(reading, journal(review, { type: 'decide', verdict: 'rejected', edits: [first.patches[1]!] }));
    expect(articleRelease(changed, changed.articles[0]!).free).toBe(false);
  });

  it('lists what was decided about a text that reads differently now', () => {
    const desk = openDesk(readPage(seed, DEFAULT_PROFILE), journal({ type: 'decide', verdict: 'accepted', edits: [{ from: 0, to: 2, was: '没有', insert: '' }] }));
    expect(desk.unmatched).toEqual([{ from: 0, to: 2, was: '没有', insert: '' }]);
  });
});

describe('a corrected copy', () => {
  it('is read as it stands: the same articles, no line joined, no word changed', () => {
    const desk = openDesk(readPage(seed, DEFAULT_PROFILE), []);
    const [copy] = exportFiles(desk, { page: 'kxdb', formats: ['txt'], facts: FACTS });
    const again = openDesk(readPage(copy!.content as string, DEFAULT_PROFILE), []);
    expect(again.articles.map(({ proof }) => proof)).toEqual(desk.articles.map(({ proof }) => proof));
    expect([...new Set(patches(again).filter(({ applied }) => applied).map(({ rule }) => rule))]).toEqual(['part-break']);
  });
});

describe('the seed page', () => {
  const desk = openDesk(readPage(seed, DEFAULT_PROFILE), []);
  const lines = (article: ArticleDocument): string[] => article.proof.split('\n');

  it('has eight articles, each with headline, dateline and byline', () => {
    expect(desk.articles).toHaveLength(8);
    for (const article of desk.articles) {
      const roles = article.parts.map(({ role }) => role);
      expect(roles.some((role) => role === 'headline'), article.proof.slice(0, 20)).toBe(true);
      expect(roles).toContain('dateline');
      expect(roles).toContain('byline');
    }
  });

  it('reads as the paper printed it', () => {
    expect(lines(desk.articles[0]!).slice(0, 2)).toEqual(['上海仙途智能科技有限公司张彦一行', '赴运城经开区考察并座谈']);
    expect(desk.articles[0]!.proof).toContain('科学导报讯　7月24日，上海仙途智能科技有限公司投资总监张彦在运城经济技术开发区进行考察');
    expect(desk.articles[3]!.proof).toContain('招商引资协议');
    expect(lines(desk.articles[7]!).at(-1)).toBe('张鹏');
  });

  it('puts the caption at the article it belongs to, its symbol restored', () => {
    expect(lines(desk.articles[1]!).at(-1)).toBe('引进的高层次人才在数字经济产业园项目一期工地观摩　■ 资料图');
    expect(desk.captions).toEqual([]);
    expect(desk.layout.captions[0]!.candidates[0]!.shared.length).toBeGreaterThan(0);
  });

  it('leaves the paper’s own slips to the proofreader', () => {
    expect(desk.articles[4]!.proof).toContain('”期各环节');
    expect(desk.articles[3]!.proof).toContain('紧凑地洽谈');
  });

  it('is the source again when everything is rejected', () => {
    const rejected = openDesk(desk.reading, journal(decideAll(desk, 'rejected')));
    checkLedger(rejected);
    for (const document of documents(rejected)) expect(document.proof).toBe(document.base);
  });

  it('applies patches that are sorted and apart', () => {
    for (const document of documents(desk)) {
      const applied = document.patches.filter((patch) => patch.applied).map(({ base, insert }) => ({ from: base.from as number, to: base.to as number, insert }));
      expect(applyEdits(document.base, applied)).toBe(document.proof);
    }
  });
});
