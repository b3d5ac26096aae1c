import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input, OpenPage, Output } from '../../src/contract/methods';
import { openDesk, readPage } from '../../src/core/pipeline';
import { DISK } from '../../src/host/files';
import { codeOf, diskWith, errno, PAGE, setUp, type Bench } from './support';

type Stamped = Pick<OpenPage, 'page' | 'text' | 'profile'> & { stamp: string; ids: string[] };

/// Opens the page and passes all of its articles, or the first `count`.
async function review({ host, put }: Bench, count = Infinity, content: string | Uint8Array = PAGE): Promise<Stamped> {
  put('p.txt', content);
  const opened = await host['page.open']({ page: 'p.txt' });
  const { articles } = openDesk(readPage(opened.text, opened.profile), opened.entries);
  const digests = Object.fromEntries(articles.slice(0, count).map(({ id, digest }) => [id, digest]));
  const { stamp } = await host['page.append']({ page: 'p.txt', stamp: opened.stamp, by: '王', acts: [{ type: 'sign', stage: '三校', digests }] });
  return { ...opened, stamp, ids: articles.map(({ id }) => id) };
}

function write(bench: Bench, { page, stamp }: Stamped, folder: string, more: Partial<Input<'export.write'>> = {}): Promise<Output<'export.write'>> {
  return bench.host['export.write']({ page, stamp, by: '王', formats: ['txt'], folder, ...more });
}

function outFolder({ root }: Bench): string {
  const out = join(root, '清样');
  mkdirSync(out, { recursive: true });
  return out;
}

describe('export.write', () => {
  it('writes the page in every format, records it, and leaves the source alone', async () => {
    const bench = setUp();
    const page = await review(bench);
    const folder = outFolder(bench);
    const { files, entries, stamp } = await write(bench, page, folder, { formats: ['txt', 'md', 'diff'] });
    expect(files.map(({ path }) => path.split('.').at(-1))).toEqual(['txt', 'md', 'diff']);
    expect(readdirSync(folder).length).toBe(4);
    for (const { path, bytes } of files) expect(readFileSync(path).length).toBe(bytes);
    expect(readFileSync(files[0]!.path, 'utf8')).toContain('青河县图书馆新馆开放，首日接待读者两千余人。馆内设有盲文阅览室。');
    expect(readFileSync(files[2]!.path, 'utf8')).toContain('--- p.txt\n+++ p.txt\n');
    expect(entries).toMatchObject([{ type: 'export', n: 2, by: '王', articles: page.ids, formats: ['txt', 'md', 'diff'], folder }]);
    expect(await bench.host['page.open']({ page: 'p.txt' })).toMatchObject({ stamp, entries: { length: 2 } });
    expect(readFileSync(join(bench.pages, 'p.txt'), 'utf8')).toBe(PAGE);
  });

  it('writes one article, and refuses one that the page does not have', async () => {
    const bench = setUp();
    const page = await review(bench);
    const { files, entries } = await write(bench, page, outFolder(bench), { articles: [page.ids[1]!] });
    expect([files.length, entries[0]]).toMatchObject([1, { articles: [page.ids[1]] }]);
    const text = readFileSync(files[0]!.path, 'utf8');
    expect([text.includes('柳塘镇'), text.includes('图书馆')]).toEqual([true, false]);
    const again = await bench.host['page.open']({ page: 'p.txt' });
    expect(await codeOf(write(bench, { ...page, stamp: again.stamp }, outFolder(bench), { articles: ['a99999'] }))).toBe('bad-input');
  });

  it('exports nothing that has not passed the review as it stands', async () => {
    const bench = setUp();
    const page = await review(bench, 1);
    const folder = outFolder(bench);
    await expect(write(bench, page, folder)).rejects.toMatchObject({ code: 'unreviewed', data: { count: page.ids.length - 1, articles: page.ids.slice(1).join(' ') } });
    expect(await codeOf(write(bench, page, folder, { articles: [page.ids[1]!] }))).toBe('unreviewed');
    expect(readdirSync(folder)).toEqual([]);
    const { stamp } = await write(bench, page, folder, { articles: [page.ids[0]!] });
    const at = page.text.indexOf('两千');
    const later = await bench.host['page.append']({ page: 'p.txt', stamp, by: '王', acts: [{ type: 'write', edits: [{ from: at, to: at + 2, was: '两千', insert: '三千' }], replaces: [] }] });
    expect(await codeOf(write(bench, { ...page, stamp: later.stamp }, folder, { articles: [page.ids[0]!] }))).toBe('unreviewed');
  });

  it('keeps back by the questions that it writes, whatever the format', async () => {
    const bench = setUp();
    const page = await review(bench, Infinity, PAGE.replace('设有盲文', '全市各级部门要认真部暑防汛，设有盲文'));
    const folder = outFolder(bench);
    const keep = (formats: Input<'export.write'>['formats'], stamp = page.stamp): Promise<Output<'export.write'>> => write(bench, { ...page, stamp }, folder, { formats });
    // The paper takes what the speller asks for grave.
    mkdirSync(join(bench.pages, '.galley'), { recursive: true });
    writeFileSync(join(bench.pages, '.galley', 'terms.tsv'), '规则\tunlikely-character\tA\n规则\twrong-character\tA\n');
    for (const formats of [['txt'], ['sarif']] as const) await expect(keep(formats)).rejects.toMatchObject({ code: 'grave-questions', data: { count: 1 } });
    rmSync(join(bench.pages, '.galley', 'terms.tsv'));
    const { files } = await keep(['sarif']);
    // The page may be asked about otherwise, too.
    const { runs } = JSON.parse(readFileSync(files[0]!.path, 'utf8')) as { runs: { results: { message: { text: string } }[] }[] };
    expect(runs[0]!.results.map(({ message }) => message.text).join()).toContain('部暑');
  });

  it('refuses a stale stamp before anything is written', async () => {
    const bench = setUp();
    const page = await review(bench);
    const folder = outFolder(bench);
    expect(await codeOf(write(bench, { ...page, stamp: '0-new-000000000000' }, folder))).toBe('stale');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces its own copy, and leaves one alone that somebody has worked on', async () => {
    const bench = setUp();
    let page = await review(bench);
    const folder = outFolder(bench);
    const once = async (): Promise<string> => {
      const { files, stamp } = await write(bench, page, folder);
      page = { ...page, stamp };
      return basename(files[0]!.path);
    };
    const name = await once();
    expect(await once()).toBe(name);
    writeFileSync(join(folder, name), 'worked on');
    const second = await once();
    expect(second).toBe(name.replace('.txt', ' (2).txt'));
    expect(await once()).toBe(second);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('worked on');
    // Another process knows the copies as well.
    const other = { ...bench, host: bench.another() };
    expect(basename((await write(other, page, folder)).files[0]!.path)).toBe(second);
  });

  it('never writes over a page: not in the opened folder, not through a link, not elsewhere', async () => {
    const bench = setUp();
    const page = await review(bench);
    const folder = outFolder(bench);
    const { files, stamp } = await write(bench, page, folder);
    const name = basename(files[0]!.path);
    const again = { ...page, stamp };
    // A page of the opened folder bears the copy's name.
    bench.put(name, PAGE);
    await expect(write(bench, again, bench.pages)).rejects.toMatchObject({ code: 'over-source', data: { path: join(bench.pages, name) } });
    // The folder is reached by another way.
    symlinkSync(bench.pages, join(bench.root, 'alias'));
    expect(await codeOf(write(bench, again, join(bench.root, 'alias')))).toBe('over-source');
    // In the target folder the name is a link to a page, or the page itself under a second name.
    const linked = join(bench.root, 'linked');
    mkdirSync(linked);
    symlinkSync(join(bench.pages, 'p.txt'), join(linked, name));
    expect(await codeOf(write(bench, again, linked))).toBe('over-source');
    const hard = join(bench.root, 'hard');
    mkdirSync(hard);
    linkSync(join(bench.pages, 'p.txt'), join(hard, name));
    expect(basename((await write(bench, again, hard)).files[0]!.path)).toBe(name.replace('.txt', ' (2).txt'));
    // A page of a folder that is not open, known by its journal.
    const elsewhere = join(bench.root, 'elsewhere');
    mkdirSync(join(elsewhere, '.galley'), { recursive: true });
    writeFileSync(join(elsewhere, name), PAGE);
    writeFileSync(join(elsewhere, '.galley', `${name}.jsonl`), '');
    const last = await bench.host['page.open']({ page: 'p.txt' });
    expect(await codeOf(write(bench, { ...page, stamp: last.stamp }, elsewhere))).toBe('over-source');
    expect(readFileSync(join(bench.pages, 'p.txt'), 'utf8')).toBe(PAGE);
    expect(readFileSync(join(bench.pages, name), 'utf8')).toBe(PAGE);
    expect(readFileSync(join(elsewhere, name), 'utf8')).toBe(PAGE);
  });

  it('counts names that differ in case as one where the system does', async () => {
    const bench = setUp({ platform: 'darwin', files: { ...DISK, realpath: (async (path: string) => (path.includes('/PAGES') ? path : DISK.realpath(path))) as typeof DISK.realpath } });
    const page = await review(bench);
    const { files, stamp } = await write(bench, page, outFolder(bench));
    // Stands for the same folder on a disk that folds case.
    const shouted = join(bench.root, 'PAGES');
    mkdirSync(shouted);
    writeFileSync(join(shouted, basename(files[0]!.path)), PAGE);
    expect(await codeOf(write(bench, { ...page, stamp }, shouted))).toBe('over-source');
  });

  it('does not list copies as pages that were written into the folder of pages', async () => {
    const bench = setUp();
    const { files } = await write(bench, await review(bench), bench.pages);
    expect((await bench.host['folder.open']({})).pages.map(({ page }) => page)).toEqual(['p.txt']);
    writeFileSync(files[0]!.path, `${PAGE} 作为新版面`);
    expect((await bench.host['folder.open']({})).pages.length).toBe(2);
  });

  it.each([['ENOSPC', 'disk-full'], ['EROFS', 'read-only'], ['EACCES', 'no-access']])('leaves nothing behind when the disk says %s', async (code, expected) => {
    const bench = setUp();
    const page = await review(bench);
    const folder = outFolder(bench);
    let writes = 0;
    // The second of three copies fails.
    const files = diskWith((handle, path) => (path.startsWith(folder) && path.endsWith('.tmp')
      ? { writeFile: (async (data: string) => { if (++writes === 2) throw errno(code); return handle.writeFile(data); }) as typeof handle.writeFile } : undefined));
    expect(await codeOf(write({ ...bench, host: bench.another({ files }) }, page, folder, { formats: ['txt', 'md', 'diff'] }))).toBe(expected);
    expect(readdirSync(folder)).toEqual([]);
    expect((await bench.host['page.open']({ page: 'p.txt' })).entries.length).toBe(1);
  });

  it('names what is wrong with the folder', async () => {
    const bench = setUp();
    const page = await review(bench);
    expect(await codeOf(write(bench, page, join(bench.root, 'gone')))).toBe('not-found');
    expect(await codeOf(write(bench, page, join(bench.pages, 'p.txt')))).toBe('not-a-folder');
    expect(await codeOf(write(bench, page, 'relative'))).toBe('bad-input');
  });

  it('goes on without its record of copies, which only costs a number', async () => {
    const bench = setUp();
    const page = await review(bench);
    const folder = outFolder(bench);
    const files = diskWith((_, path) => (path.endsWith('exports.jsonl') ? { appendFile: async () => { throw errno('ENOSPC'); } } : undefined));
    const host = bench.another({ files });
    const first = await write({ ...bench, host }, page, folder);
    rmSync(join(bench.data, 'exports.jsonl'), { force: true });
    const second = await write({ ...bench, host: bench.another() }, { ...page, stamp: first.stamp }, folder);
    expect(basename(second.files[0]!.path)).toMatch(/ \(2\)\.txt$/);
  });

  it('writes a patch that fits the file with its byte order mark', async () => {
    const bench = setUp();
    const page = await review(bench, Infinity, `\ufeff${PAGE}`);
    const { files } = await write(bench, page, outFolder(bench), { formats: ['diff'] });
    expect(readFileSync(files[0]!.path, 'utf8')).toContain('\ufeff本报讯');
  });
});
