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
    expect(out.match(/not reviewed/g)).toHaveLength(8);
    expect(existsSync(stage.path('.galley'))).toBe(false);
  });

  it('exports the page after its review, in every format, and leaves the source alone', async () => {
    const review = await stage.run(['review', stage.seed, '--confirm', '王编辑']);
    expect(review.code).toBe(0);
    expect(review.err).toContain('Recorded: 王编辑 reviewed 8 article(s).');
    expect((await stage.run(['review', stage.seed])).out.match(/· reviewed/g)).toHaveLength(8);
    const { code, out, err } = await stage.run(['export', stage.seed, '--to', stage.path('out'), '--as', 'txt,md,diff']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n').map((path) => basename(path))).toEqual(['page-清样.txt', 'page-清样.md', 'page-清样.diff']);
    const source = readFileSync(SEED, 'utf8');
    expect(readFileSync(stage.seed, 'utf8')).toBe(source);
    expect(applyPatch(source, readFileSync(stage.path('out/page-清样.diff'), 'utf8'))).toBe(readFileSync(stage.path('out/page-清样.txt'), 'utf8'));
    expect((await stage.run(['repair', stage.seed])).out).toBe(readFileSync(stage.path('out/page-清样.txt'), 'utf8'));
  });

  it('exports articles one by one, those reviewed only', async () => {
    await stage.run(['review', stage.seed, '--article', '2', '--confirm', '王']);
    const { code, out } = await stage.run(['export', stage.seed, '--to', stage.path('o'), '--article', '2', '--format', 'json']);
    expect(code).toBe(0);
    const [page] = objects(out);
    expect(page).toMatchObject({ page: 'page.txt', files: [{ path: expect.stringContaining('page-2-吕梁经济技术开发区') as string }] });
    expect((await stage.run(['export', stage.seed, '--to', stage.path('o'), '--article', '2,3'])).code).toBe(4);
    expect(readdirSync(stage.path('o'))).toHaveLength(1);
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
