import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/core/review/events';
import { DISK } from '../../src/host/files';
import { dismiss, PAGE, setUp, type Bench } from './support';

const RULE = 'redundant-wording';
const write = (was: string, insert: string, rule?: string): Act => {
  const from = PAGE.indexOf(was);
  return { type: 'write', edits: [{ from, to: from + was.length, was, insert }], replaces: [], ...(rule !== undefined && { rule }) };
};

async function act(bench: Bench, page: string, ...acts: Act[]): Promise<number> {
  const { stamp } = await bench.host['page.open']({ page });
  return (await bench.host['page.append']({ page, stamp, by: '王', acts })).entries.at(-1)!.n;
}

/// Two pages, in each of which the rule was answered.
async function answered(bench = setUp()): Promise<Bench & { readonly entries: { page: string; n: number }[] }> {
  const entries = [];
  for (const page of ['第1版.txt', '第2版.txt']) {
    bench.put(page, PAGE);
    entries.push({ page, n: await act(bench, page, dismiss('x'), write('组织志愿者', '请志愿者', RULE)) });
  }
  await bench.host['bulk.keep']({ bulk: { rule: RULE, count: 2, by: '王', entries } });
  return { ...bench, entries };
}

const standing = async ({ host }: Bench): Promise<unknown> => (await host['bulk.read']({})).bulk?.entries.map(({ now }) => now);

describe('what was answered in a whole folder', () => {
  it('is kept beside the journals, for every desk that opens the folder', async () => {
    const bench = await answered();
    const file = join(bench.pages, '.galley', 'bulk.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ rule: RULE, count: 2, by: '王', entries: bench.entries });
    const { bulk } = await bench.another()['bulk.read']({});
    expect(bulk).toMatchObject({ rule: RULE, count: 2, by: '王', entries: bench.entries.map((entry) => ({ ...entry, now: 'standing' })) });
    expect(Date.parse(bulk!.at)).toBeGreaterThan(0);
    await bench.another()['bulk.keep']({ bulk: null });
    expect(await bench.host['bulk.read']({})).toEqual({ bulk: null });
    expect(existsSync(file)).toBe(false);
    await bench.host['bulk.keep']({ bulk: null });
    // It is no page, and nothing else was left.
    expect(readdirSync(join(bench.pages, '.galley')).filter((name) => !name.endsWith('.jsonl'))).toEqual([]);
    expect((await bench.host['folder.open']({})).pages).toHaveLength(2);
  });

  it('is told as it stands: changed since, taken back, brought back, or not there any more', async () => {
    const bench = await answered();
    await act(bench, '第1版.txt', dismiss('y'));
    expect(await standing(bench)).toEqual(['later', 'standing']);
    await act(bench, '第2版.txt', { type: 'undo', of: 2 });
    expect(await standing(bench)).toEqual(['later', 'undone']);
    await act(bench, '第2版.txt', { type: 'redo', of: 2 });
    expect(await standing(bench)).toEqual(['later', 'standing']);
    // What was done since and taken back again is nothing.
    await act(bench, '第1版.txt', { type: 'undo', of: 3 });
    expect(await standing(bench)).toEqual(['standing', 'standing']);
    rmSync(join(bench.pages, '第2版.txt'));
    expect(await standing(bench)).toEqual(['standing', 'gone']);
    // Another journal in its place holds another act there.
    rmSync(join(bench.pages, '.galley', '第1版.txt.jsonl'));
    await act({ ...bench, host: bench.another() }, '第1版.txt', dismiss('x'), write('组织志愿者', '请志愿者', 'another-rule'));
    expect(await standing(bench)).toEqual(['gone', 'gone']);
  });

  it('is nothing where the file is damaged, and fails in words where it cannot be written', async () => {
    const bench = setUp();
    mkdirSync(join(bench.pages, '.galley'));
    for (const damaged of ['', '{', 'null', '[]', '{"rule":"x"}', JSON.stringify({ rule: RULE, count: 1, by: '王', at: 'gestern', entries: [{ page: 'p.txt', n: 1 }] })]) {
      writeFileSync(join(bench.pages, '.galley', 'bulk.json'), damaged);
      expect(await bench.host['bulk.read']({}), damaged).toEqual({ bulk: null });
    }
    const full = bench.another({ files: { ...DISK, open: async (...input) => {
      if (input[1] === 'wx') throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return DISK.open(...input);
    } } });
    await expect(full['bulk.keep']({ bulk: { rule: RULE, count: 1, by: '王', entries: [{ page: 'p.txt', n: 1 }] } })).rejects.toMatchObject({ code: 'disk-full' });
  });
});
