import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/export';
import { openDesk, readPage } from '../../src/core/pipeline';
import { DISK } from '../../src/host/files';
import { MANIFEST } from '../../src/host/manifest';
import { Profiles } from '../../src/host/profiles';
import { verifyCopies, type Verified } from '../../src/host/verify';
import { codeOf, PAGE, setUp, type Bench } from './support';

async function exported(): Promise<{ bench: Bench; out: string; check(pages?: string): Promise<Verified>; again(): Promise<{ files: number; current: boolean }> }> {
  const bench = setUp();
  bench.put('p.txt', PAGE);
  const out = join(bench.root, 'out');
  mkdirSync(out);
  const opened = await bench.host['page.open']({ page: 'p.txt' });
  const desk = openDesk(readPage(opened.text, opened.profile), opened.entries);
  const formats = EXPORT_FORMATS.filter((format) => format !== 'sarif');
  await bench.host['page.append']({ page: 'p.txt', stamp: opened.stamp, by: '王', acts: [{ type: 'sign', stage: '三校', digests: Object.fromEntries(desk.articles.map(({ id, digest }) => [id, digest])) }] });
  const again = async (): Promise<{ files: number; current: boolean }> => {
    const { stamp } = await bench.host['page.open']({ page: 'p.txt' });
    const { files, current } = await bench.host['export.write']({ page: 'p.txt', stamp, by: '王', formats, folder: out, resume: true });
    return { files: files.length, current };
  };
  expect((await again()).current).toBe(false);
  return { bench, out, again, check: (pages) => verifyCopies({ files: DISK, dataFolder: bench.data, profiles: new Profiles(DISK, bench.data), version: '1.2.3', questions: () => Promise.resolve([]) }, out, pages) };
}

it('traces every copy to its page and decisions, and makes it again', async () => {
  const { bench, check } = await exported();
  const { copies, damaged } = await check(bench.pages);
  expect(damaged).toEqual([]);
  expect(copies.length).toBeGreaterThan(EXPORT_FORMATS.length - 1);
  expect(copies.filter(({ state, source, decisions, remade }) => state !== 'intact' || source !== 'same' || decisions !== 'same' || remade !== 'same').map(({ copy }) => copy.file)).toEqual([]);
  expect((await check()).copies[0]).toMatchObject({ state: 'intact', source: 'unknown' });
});

it('tells a copy that was changed, one that is gone, and a page that was changed', async () => {
  const { bench, out, check } = await exported();
  const [first, second] = (await check()).copies;
  appendFileSync(join(out, first!.copy.file), '改');
  rmSync(join(out, second!.copy.file));
  appendFileSync(join(out, MANIFEST), '{"torn');
  writeFileSync(join(bench.pages, 'p.txt'), `${PAGE}又一行`);
  const { copies, damaged } = await check(bench.pages);
  expect(copies.slice(0, 2).map(({ state }) => state)).toEqual(['changed', 'missing']);
  expect(new Set(copies.map(({ source }) => source))).toEqual(new Set(['changed']));
  expect(damaged).toEqual([readFileSync(join(out, MANIFEST), 'utf8').split('\n').length]);
  expect(await codeOf(verifyCopies({ files: DISK, dataFolder: bench.data, profiles: new Profiles(DISK, bench.data), version: '1', questions: () => Promise.resolve([]) }, bench.pages))).toBe('not-found');
});

it('resumes: what lies there untouched is not written again, what was changed is', async () => {
  const { out, again, check } = await exported();
  expect(await again()).toEqual({ files: 0, current: true });
  writeFileSync(join(out, (await check()).copies[0]!.copy.file), '改');
  expect((await again()).current).toBe(false);
});
