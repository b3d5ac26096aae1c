import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { doPage } from '../../src/cli/page-task';
import type { PagePool } from '../../src/cli/pool';
import { Stage } from './stage';

let stage: Stage;
beforeEach(() => { stage = new Stage(); });
afterEach(() => stage.remove());

const page = (n: number): string => `东岭村第${n}座磨坊昨日又转了起来，守磨人推\n开木门，门外等着的人都笑了。\n老磨坊转了\n`;

function folder(count: number): string {
  const pages = stage.path('pages');
  mkdirSync(pages);
  for (let n = 1; n <= count; n++) writeFileSync(join(pages, `p${n}.txt`), page(n));
  return pages;
}

/// Threads that answer in any order: later pages first.
function slowFirst(): PagePool {
  let wait = 40;
  return { threads: 4, run: async (task) => { await new Promise((resolve) => setTimeout(resolve, (wait = Math.max(0, wait - 4)))); return doPage(task); }, close: () => Promise.resolve() };
}

it('takes a folder for its pages, in the order of their names', async () => {
  const { code, out } = await stage.run(['repair', folder(3)]);
  expect(code).toBe(0);
  expect([...out.matchAll(/第(\d)座/g)].map((hit) => hit[1])).toEqual(['1', '2', '3']);
});

it('prints in the order of the names whichever thread is done first, as one after the other', async () => {
  const pages = folder(12);
  const alone = await stage.run(['repair', pages]);
  const together = await stage.run(['repair', pages], { pool: () => Promise.resolve(slowFirst()) });
  expect(together.out).toBe(alone.out);
  expect((await stage.run(['check', pages, '--format', 'json'], { pool: () => Promise.resolve(slowFirst()) })).out).toBe((await stage.run(['check', pages, '--format', 'json'])).out);
});

it('tells a thread of its own page alone, however many there are', async () => {
  const told: string[] = [];
  const listening: PagePool = { threads: 2, run: (task) => { told.push(JSON.stringify(task)); return doPage(task); }, close: () => Promise.resolve() };
  await stage.run(['repair', folder(12)], { pool: () => Promise.resolve(listening) });
  expect(told).toHaveLength(12);
  for (const [index, task] of told.entries()) expect([...task.matchAll(/p\d+\.txt/g)].map(([name]) => name)).toEqual([`p${index + 1}.txt`]);
});

it('goes on where it was stopped, and does again what has changed', async () => {
  const pages = folder(10);
  const out = stage.path('out');
  let stop = (): void => undefined;
  let turns = 0;
  const stopping: PagePool = { threads: 1, run: async (task) => { if (++turns === 5) stop(); return doPage(task); }, close: () => Promise.resolve() };
  const first = await stage.run(['repair', pages, '--to', out], { pool: () => Promise.resolve(stopping), onInterrupt: (given) => { stop = given; return () => undefined; } });
  expect(first.code).toBe(130);
  expect(first.err).toMatch(/goes on from here/);
  const before = readdirSync(out).filter((name) => name.endsWith('.txt')).length;
  expect(before).toBeGreaterThan(0);
  const second = await stage.run(['repair', pages, '--to', out]);
  expect(second.code).toBe(0);
  const kept = Number(/(\d+) were done before/.exec(second.err)![1]);
  expect(kept).toBeGreaterThan(0);
  expect(readdirSync(out).filter((name) => name.endsWith('.txt'))).toHaveLength(10);
  writeFileSync(join(pages, 'p4.txt'), page(44));
  expect((await stage.run(['repair', pages, '--to', out])).err).toMatch(/1 pages done; 9 were done before/);
  expect(readFileSync(join(out, 'p4.txt'), 'utf8')).toContain('第44座');
});

it('does a page again whose last note was torn or whose result is gone', async () => {
  const pages = folder(3);
  const out = stage.path('out');
  await stage.run(['repair', pages, '--to', out]);
  const notes = join(out, '.galley-repair.jsonl');
  truncateSync(notes, readFileSync(notes).length - 5);
  expect((await stage.run(['repair', pages, '--to', out])).err).toMatch(/1 pages done; 2 were done before/);
  expect((await stage.run(['repair', pages, '--to', out])).err).toMatch(/0 pages done; 3 were done before/);
});

it('stops for no page that fails, and names it at the end', async () => {
  const pages = folder(9);
  writeFileSync(join(pages, 'p5.txt'), Uint8Array.from([0xff, 0xff, 0x81, 0x00, 0x9f, 0x00, 0xff]));
  const { code, err } = await stage.run(['repair', pages, '--to', stage.path('out')]);
  expect(code).toBe(3);
  expect(err).toMatch(/8 pages done; 0 were done before; 1 failed:\n {2}.*p5\.txt/);
});

it('tells a fault of the program in one page from the end of all', async () => {
  const pages = folder(9);
  const pool: PagePool = { threads: 2, run: (task) => (task.given.endsWith('p3.txt') ? Promise.reject(new Error('thread lost')) : doPage(task)), close: () => Promise.resolve() };
  const { code, out, err } = await stage.run(['repair', pages], { pool: () => Promise.resolve(pool) });
  expect(code).toBe(3);
  expect(err).toContain('thread lost');
  expect(out).toContain('第9座');
});

it('says of a page that is too much for a thread’s memory what to do, and goes on', async () => {
  const pages = folder(9);
  const lost = Object.assign(new Error('Worker terminated due to reaching memory limit: JS heap out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  const pool: PagePool = { threads: 2, run: (task) => (task.given.endsWith('p3.txt') ? Promise.reject(lost) : doPage(task)), close: () => Promise.resolve() };
  const { code, out, err } = await stage.run(['repair', pages], { pool: () => Promise.resolve(pool) });
  expect(code).toBe(3);
  expect(err).toMatch(/p3\.txt: .*Divide it into several files/);
  expect(out).toContain('第9座');
});

it('never writes into the folder of the pages, nor two results into one file', async () => {
  const pages = folder(2);
  expect((await stage.run(['repair', pages, '--to', pages])).code).toBe(2);
  const twin = stage.path('twin');
  mkdirSync(twin);
  writeFileSync(join(twin, 'p1.txt'), page(7));
  expect((await stage.run(['repair', pages, join(twin, 'p1.txt'), '--to', stage.path('out')])).code).toBe(2);
});

/// Pages of which the last holds the first one's article again, set in other lines.
function withRepeat(count: number): string {
  const body = '石桥镇的露天电影又放起来了，放映员骑着三轮车走遍七个村，片子由村民投票选定。入夏以来已经放了二十一场，最远的村子在山坳里，发电机要两个人抬上去。片子一开映，晒谷场上就坐满了人，孩子们挤在最前排，老人摇着蒲扇说，几十年前也是这样看的。';
  const pages = folder(count);
  writeFileSync(join(pages, 'p1.txt'), `${body.replace(/.{16}/gu, '$&\n')}\n露天电影又来了\n`);
  writeFileSync(join(pages, `p${count}.txt`), `${body.replace(/.{20}/gu, '$&\n')}\n银幕挂在晒谷场\n`);
  return pages;
}
interface Answer { id: string; findings: { rule: string; related: { where: string }[]; message: string }[] }
const again = (out: string): Answer[] => out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Answer).filter(({ findings }) => findings.some(({ rule }) => rule === 'repeated-article'));

it('finds an article again on another page of the folder, one after the other and in threads', async () => {
  for (const count of [3, 9]) {
    const pages = withRepeat(count);
    for (const world of [{}, { pool: () => Promise.resolve(slowFirst()) }]) {
      const { out } = await stage.run(['check', pages, '--format', 'json'], world);
      const [found, ...others] = again(out);
      expect(others).toEqual([]);
      expect(found!.id).toBe(`p${count}#1`);
      expect(found!.findings.find(({ rule }) => rule === 'repeated-article')).toMatchObject({ related: [{ where: 'p1#1/headline' }], message: expect.stringContaining('p1') as string });
    }
    rmSync(pages, { recursive: true });
  }
});

it('checks a page again when the page that it is compared with has changed', async () => {
  const pages = withRepeat(3);
  const out = stage.path('out');
  const result = (): Answer[] => again(readFileSync(join(out, 'p3.json'), 'utf8'));
  await stage.run(['check', pages, '--format', 'json', '--to', out]);
  expect(result()).toHaveLength(1);
  writeFileSync(join(pages, 'p1.txt'), page(1));
  expect((await stage.run(['check', pages, '--format', 'json', '--to', out])).err).toMatch(/2 pages done; 1 were done before/);
  expect(result()).toEqual([]);
});

it('shows how far the first reading is, too, before any page of a folder is checked', async () => {
  let now = 0;
  const { err } = await stage.run(['check', folder(6)], { errIsTerminal: true, now: () => (now += 200) });
  expect(err).toMatch(/█.* Reading for repeated articles: \d\/6 pages, [\d.]+ pages\/s, \d+ s left/);
});
