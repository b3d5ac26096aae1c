import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, thisMachine } from '../../src/host/browsers';
import { objects, SEED, Stage } from './stage';

let stage: Stage;
let pages: string;
beforeEach(() => {
  stage = new Stage();
  pages = stage.path('pages');
  mkdirSync(pages);
});
afterEach(() => {
  vi.unstubAllEnvs();
  stage.remove();
});

const text = (n: number): string => ['本报讯 连日来，柳塘镇组织志愿者', '', '清理河道，累计出动三百人次。镇里', '', `还聘请了${n}名河道巡查员。 周岩`, '', '柳塘镇清理河道', ''].join('\n');

/// Three pages, of which the first two are signed.
async function three(): Promise<void> {
  for (const n of [1, 2, 3]) writeFileSync(join(pages, `p${n}.txt`), text(n));
  for (const n of [1, 2]) expect((await stage.run(['review', join(pages, `p${n}.txt`), '--confirm', '王'])).code).toBe(0);
}

describe('galley export of a folder', () => {
  it('writes what is signed, says at the end what was held back and why, and goes on where it was', async () => {
    await three();
    const first = await stage.run(['export', pages, '--to', stage.path('out'), '--as', 'txt,json', '--lang', 'zh']);
    expect(first.code).toBe(4);
    expect(first.err).toMatch(/共 3 版：导出 2 版（4 个文件），此前已导出 0 版，押后 1 版，失败 0 版。\n {2}.*p3\.txt：押后 1 篇（1 篇未签齐）\n$/);
    expect(readdirSync(stage.path('out')).sort()).toEqual(['galley-manifest.jsonl', 'p1-清样.json', 'p1-清样.txt', 'p2-清样.json', 'p2-清样.txt']);
    await stage.run(['review', join(pages, 'p3.txt'), '--confirm', '王']);
    const then = await stage.run(['export', pages, '--to', stage.path('out'), '--as', 'txt,json', '--resume']);
    expect([then.code, then.out.trimEnd().split('\n').length]).toEqual([0, 2]);
    expect(then.err).toContain('3 pages: 1 exported (2 files), 2 there already, 0 held back, 0 failed.');
  });

  it('takes no copy for a page where both lie in one folder', async () => {
    await three();
    expect((await stage.run(['export', pages, '--to', pages, '--as', 'txt'])).code).toBe(4);
    const again = await stage.run(['export', pages, '--to', stage.path('out'), '--as', 'txt']);
    expect(again.err).toContain('3 pages: 2 exported');
  });

  it('tells of a page that cannot be read, and does the others', async () => {
    await three();
    writeFileSync(join(pages, 'p0.txt'), '');
    const { code, err } = await stage.run(['export', pages, '--to', stage.path('out'), '--as', 'txt']);
    expect(code).toBe(3);
    expect(err).toMatch(/p0\.txt: .*is empty[^]*4 pages: 2 exported \(2 files\), 0 there already, 1 held back, 1 failed\./);
  });
});

describe('galley verify', () => {
  it('finds copies as they were written and as they would be made again, and tells one that somebody touched', async () => {
    await three();
    await stage.run(['export', pages, '--to', stage.path('out'), '--as', 'txt,report,sarif,tracked']);
    const fine = await stage.run(['verify', stage.path('out'), '--pages', pages]);
    expect(fine.code).toBe(0);
    expect(fine.out.trimEnd().split('\n')).toHaveLength(8);
    for (const line of fine.out.trimEnd().split('\n')) expect(line).toMatch(/^intact .*made again from page and decisions: the same, byte for byte$/);
    appendFileSync(stage.path('out/p1-清样.txt'), '改');
    rmSync(stage.path('out/p2-清样.txt'));
    writeFileSync(join(pages, 'p2.txt'), `${text(2)}又一行\n`);
    const amiss = await stage.run(['verify', stage.path('out'), '--pages', pages, '--format', 'json']);
    expect(amiss.code).toBe(1);
    const told = objects(amiss.out).filter(({ format }) => format === 'txt');
    expect(told).toMatchObject([{ file: 'p1-清样.txt', state: 'changed', source: 'same', remade: 'same', page: 'p1.txt' }, { file: 'p2-清样.txt', state: 'missing', source: 'changed', page: 'p2.txt' }]);
    expect((await stage.run(['verify', stage.path('out')])).out).toContain('not compared with its page: name the folder by --pages');
  });

  it('says what a folder without a manifest lacks, and where a manifest is damaged', async () => {
    const none = await stage.run(['verify', pages]);
    expect([none.code, none.err]).toEqual([3, expect.stringContaining('galley-manifest.jsonl is not there') as string]);
    await three();
    await stage.run(['export', pages, '--to', stage.path('out')]);
    appendFileSync(stage.path('out/galley-manifest.jsonl'), '{"torn');
    const torn = await stage.run(['verify', stage.path('out')]);
    expect([torn.code, torn.err]).toEqual([1, expect.stringContaining('This line of the manifest cannot be read and is passed over.') as string]);
    expect((await stage.run(['verify'])).code).toBe(2);
  });
});

describe('galley import', () => {
  it('brings a page back with its decisions, so that it exports the same', async () => {
    copyFileSync(SEED, join(pages, 'seed.txt'));
    await stage.run(['review', join(pages, 'seed.txt'), '--confirm', '王']);
    await stage.run(['export', join(pages, 'seed.txt'), '--to', stage.path('out'), '--as', 'json,txt', '--override', '原文如此']);
    const { code, out } = await stage.run(['import', stage.path('out/seed-清样.json'), '--to', stage.path('back')]);
    expect([code, out.trimEnd()]).toEqual([0, stage.path('back/seed.txt')]);
    expect(readFileSync(stage.path('back/seed.txt'), 'utf8')).toBe(readFileSync(SEED, 'utf8'));
    expect((await stage.run(['export', stage.path('back/seed.txt'), '--to', stage.path('again'), '--as', 'txt'])).code).toBe(0);
    expect(readFileSync(stage.path('again/seed-清样.txt'), 'utf8')).toBe(readFileSync(stage.path('out/seed-清样.txt'), 'utf8'));
  });

  it('refuses what is no export, and says so', async () => {
    const { code, err } = await stage.run(['import', stage.write('x.json', '{"a": 1}'), '--to', stage.path('back')]);
    expect(code).toBe(3);
    expect(err).toContain('x.json');
    expect(existsSync(stage.path('back/x.txt'))).toBe(false);
  });
});

describe('PDFs', () => {
  it.skipIf(!findBrowser(thisMachine()))('are printed by an installed browser: record, count of errors, report', { timeout: 120_000 }, async () => {
    await three();
    const page = join(pages, 'p1.txt');
    expect((await stage.run(['review', page, '--record', stage.path('record.pdf')])).code).toBe(0);
    expect((await stage.run(['check', page, '--sheet', stage.path('sheet.PDF')])).code).toBe(0);
    expect((await stage.run(['export', page, '--to', stage.path('out'), '--as', 'report', '--pdf'])).code).toBe(0);
    for (const file of ['record.pdf', 'sheet.PDF', 'out/p1-清样.report.pdf']) expect(readFileSync(stage.path(file)).subarray(0, 5).toString()).toBe('%PDF-');
    const { code, out } = await stage.run(['verify', stage.path('out'), '--pages', pages]);
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, 2]);
  });

  it('say what to do where there is none, and what --pdf goes with', async () => {
    vi.stubEnv('GALLEY_BROWSER', '/nowhere/chromium');
    await three();
    const { code, err } = await stage.run(['export', join(pages, 'p1.txt'), '--to', stage.path('out'), '--as', 'report', '--pdf']);
    expect([code, err]).toEqual([3, expect.stringMatching(/No PDF was made \(\/nowhere\/chromium\): that takes an installed Chromium, Chrome or Edge\..*open the HTML in any browser/) as string]);
    expect(readdirSync(stage.path('out'))).toEqual([]);
    const usage = await stage.run(['export', join(pages, 'p1.txt'), '--to', stage.path('out'), '--as', 'txt', '--pdf']);
    expect([usage.code, usage.err]).toEqual([2, expect.stringContaining('--pdf writes the report of changes as PDF: add --as report.') as string]);
  });
});
