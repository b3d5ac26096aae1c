import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/export';
import { openDesk, readPage } from '../../src/core/pipeline';
import { DISK } from '../../src/host/files';
import { Houses } from '../../src/host/houses';
import { MANIFEST } from '../../src/host/manifest';
import { Profiles } from '../../src/host/profiles';
import { verifyCopies, type Verified, type VerifyOptions } from '../../src/host/verify';
import type { Act } from '../../src/core/review/events';
import { codeOf, dismiss, PAGE, setUp, type Bench } from './support';

const optionsOf = ({ data }: Bench): VerifyOptions => ({ files: DISK, dataFolder: data, profiles: new Profiles(DISK, data), houses: new Houses(DISK, data), version: '1.2.3' });

async function exported(): Promise<{ bench: Bench; out: string; check(pages?: string): Promise<Verified>; again(): Promise<{ files: number; current: boolean }> }> {
  const bench = setUp();
  bench.put('p.txt', PAGE);
  const out = join(bench.root, 'out');
  mkdirSync(out);
  const opened = await bench.host['page.open']({ page: 'p.txt' });
  const desk = openDesk(readPage(opened.text, opened.profile), opened.entries);
  await bench.host['page.append']({ page: 'p.txt', stamp: opened.stamp, by: '王', acts: [{ type: 'sign', stage: '三校', digests: Object.fromEntries(desk.articles.map(({ id, digest }) => [id, digest])) }] });
  const again = async (): Promise<{ files: number; current: boolean }> => {
    const { stamp } = await bench.host['page.open']({ page: 'p.txt' });
    const { files, current } = await bench.host['export.write']({ page: 'p.txt', stamp, by: '王', formats: EXPORT_FORMATS, folder: out, resume: true });
    return { files: files.length, current };
  };
  expect((await again()).current).toBe(false);
  return { bench, out, again, check: (pages) => verifyCopies(optionsOf(bench), out, pages) };
}

it('traces every copy to its page and decisions, and makes it again', async () => {
  const { bench, check } = await exported();
  const { copies, damaged } = await check(bench.pages);
  expect(damaged).toEqual([]);
  expect(copies.length).toBeGreaterThan(EXPORT_FORMATS.length);
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
  expect(await codeOf(verifyCopies(optionsOf(bench), bench.pages))).toBe('not-found');
});

it('resumes: what lies there untouched is not written again, what was changed is', async () => {
  const { out, again, check } = await exported();
  expect(await again()).toEqual({ files: 0, current: true });
  writeFileSync(join(out, (await check()).copies[0]!.copy.file), '改');
  expect((await again()).current).toBe(false);
});

it('knows a copy again by what held when it was written, after what had been taken back was compacted away', async () => {
  const { bench, again, check } = await exported();
  const { stamp, entries } = await bench.host['page.open']({ page: 'p.txt' });
  const { n } = entries.at(-1)!;
  const acts: Act[] = Array.from({ length: 1500 }, (_, i): Act => ({ type: 'dismiss', rule: 'a-rule', fingerprint: `${i}`.padStart(12, 'f') }));
  await bench.host['page.append']({ page: 'p.txt', stamp, by: '王', acts: [dismiss('holds'), ...acts, ...acts.map((_, i): Act => ({ type: 'undo', of: n + 1 + acts.length - i }))] });
  expect((await again()).current).toBe(false);
  const then = await bench.host['page.open']({ page: 'p.txt' });
  await bench.host['page.append']({ page: 'p.txt', stamp: then.stamp, by: '王', acts: [dismiss('later')] });
  const before = bench.journal('p.txt').length;
  await bench.another()['page.open']({ page: 'p.txt' });
  expect(bench.journal('p.txt').length).toBeLessThan(before);
  const { copies } = await check(bench.pages);
  expect(new Set(copies.map(({ decisions }) => decisions))).toEqual(new Set(['same']));
  // The one format that carries the journal told of steps that it no longer holds.
  expect(copies.filter(({ remade }) => remade !== 'same').map(({ copy, remade }) => [copy.format, remade])).toEqual([['json', 'unknown']]);
});

it('makes a copy of questions again by the house list that they were asked by, and says where that is another', async () => {
  const { bench, check } = await exported();
  mkdirSync(join(bench.pages, '.galley'), { recursive: true });
  writeFileSync(join(bench.pages, '.galley', 'terms.tsv'), '慎用\t图书馆\t阅览中心\n');
  const { copies } = await check(bench.pages);
  expect(copies.filter(({ remade }) => remade !== 'same').map(({ copy, remade }) => [copy.format, remade])).toEqual([['sarif', 'unknown']]);
});
