import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { applyPatch } from 'diff';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { objects, SEED, Stage } from './stage';

let stage: Stage;
beforeEach(() => { stage = new Stage(); });
afterEach(() => stage.remove());

describe('galley review and export', () => {
  it('refuses what nobody reviewed, and says how to', async () => {
    const { code, out, err } = await stage.run(['export', stage.seed, '--to', stage.path('out')]);
    expect(code).toBe(4);
    expect(out).toBe('');
    expect(err).toContain(`galley review ${stage.seed} --confirm NAME`);
    expect(err).toContain('2  吕梁经济技术开发区');
    expect(existsSync(stage.path('out'))).toBe(false);
  });

  it('shows every text change, records nothing unless confirmed', async () => {
    const { code, out } = await stage.run(['review', stage.seed]);
    expect(code).toBe(0);
    expect(out).toContain('[-姻-]{+■+}');
    expect(out.match(/· not ready/g)).toHaveLength(8);
    expect(existsSync(stage.path('.galley'))).toBe(false);
  });

  it('exports the page after its review, in every format, and leaves the source alone', async () => {
    const review = await stage.run(['review', stage.seed, '--confirm', '王编辑']);
    expect(review.code).toBe(0);
    expect(review.err).toContain('Recorded: 王编辑 signed Third proof of 8 article(s).');
    expect((await stage.run(['review', stage.seed])).out.match(/· ready/g)).toHaveLength(8);
    const refused = await stage.run(['export', stage.seed, '--to', stage.path('out')]);
    expect(refused.code).toBe(4);
    expect(refused.err).toMatch(/open questions of severity A[^]*page\.txt:155 {2}A {2}\[考察视察\][^]*--override REASON/);
    const { code, out, err } = await stage.run(['export', stage.seed, '--to', stage.path('out'), '--as', 'txt,md,diff', '--override', '原文如此']);
    expect(readFileSync(stage.path('.galley/page.txt.jsonl'), 'utf8')).toMatch(/"type":"override","reason":"原文如此",.*"stages":\[\],"questions":\["[^"]+"\]/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n').map((path) => basename(path))).toEqual(['page-清样.txt', 'page-清样.md', 'page-清样.diff']);
    const source = readFileSync(SEED, 'utf8');
    expect(readFileSync(stage.seed, 'utf8')).toBe(source);
    expect(applyPatch(source, readFileSync(stage.path('out/page-清样.diff'), 'utf8'))).toBe(readFileSync(stage.path('out/page-清样.txt'), 'utf8'));
    expect((await stage.run(['repair', stage.seed])).out).toBe(readFileSync(stage.path('out/page-清样.txt'), 'utf8'));
  });

  it('exports articles one by one, those reviewed only', async () => {
    await stage.run(['review', stage.seed, '--article', '2', '--confirm', '王']);
    const { code, out } = await stage.run(['export', stage.seed, '--to', stage.path('o'), '--article', '2', '--format', 'json', '--override', '原文如此']);
    expect(code).toBe(0);
    const [page] = objects(out);
    expect(page).toMatchObject({ page: 'page.txt', files: [{ path: expect.stringContaining('page-2-吕梁经济技术开发区') as string }] });
    expect((await stage.run(['export', stage.seed, '--to', stage.path('o'), '--article', '2,3'])).code).toBe(4);
    expect(readdirSync(stage.path('o')).filter((name) => name !== 'galley-manifest.jsonl')).toHaveLength(1);
  });

  it('says when the page has no such article', async () => {
    const review = await stage.run(['review', stage.seed, '--article', '99', '--confirm', '王']);
    expect(review.code).toBe(3);
    expect(review.err).toContain('There is no article 99; the page has 8.');
    expect((await stage.run(['export', stage.seed, '--to', stage.path('o'), '--article', '99'])).code).toBe(3);
  });

  it('gives the review as objects too', async () => {
    const [first] = objects((await stage.run(['review', stage.seed, '--article', '2', '--format', 'json'])).out);
    expect(first).toMatchObject({ page: 'page.txt', article: 2, reviewed: false });
    expect((first!['changes'] as { was: string }[]).some((change) => change.was === '姻')).toBe(true);
  });

  it('needs a page file', async () => {
    expect((await stage.run(['review', '-'])).code).toBe(3);
    expect((await stage.run(['export', stage.write('page.doc', '正文。'), '--to', stage.path('o')])).code).toBe(3);
  });
});

describe('galley review --stage', () => {
  it('signs the stages in turn, refuses a second one by the same person, and tells what is out of order', async () => {
    const first = await stage.run(['review', stage.seed, '--stage', '一校', '--confirm', '王', '--article', '2']);
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('Recorded: 王 signed First proof of 1 article(s).') as string]);
    expect(first.err).toContain('Out of order: First review, Second review, Third review before it not signed.');
    const again = await stage.run(['review', stage.seed, '--stage', 'Second proof', '--confirm', '王', '--article', '1,2']);
    expect(again.code).toBe(4);
    expect(again.err).toContain('Article 2 was not signed: 王 has signed its stage First proof, and the same person cannot sign Second proof too.');
    expect(again.err).toContain('Recorded: 王 signed Second proof of 1 article(s).');
    const listed = await stage.run(['review', stage.seed, '--article', '2', '--lang', 'zh']);
    expect(listed.out).toMatch(/一审 – · 二审 – · 三审 – · 一校 王 \d{4}-\d\d-\d\d \d\d:\d\d ✓ · 二校 – · 三校 –/);
    expect((await stage.run(['export', stage.seed, '--to', stage.path('o'), '--article', '2'])).code).toBe(4);
  });

  it('does not know every name, and says which it does', async () => {
    const { code, err } = await stage.run(['review', stage.seed, '--stage', '五校', '--confirm', '王', '--lang', 'zh']);
    expect([code, err]).toEqual([3, expect.stringContaining('没有“五校”这一道。本报各道为：一审、二审、三审、一校、二校、三校。') as string]);
  });
});
