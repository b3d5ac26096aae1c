import { appendFileSync, existsSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/review/events';
import { DISK, type Files } from '../../src/host/files';
import { Journal } from '../../src/host/journal';
import type { Header } from '../../src/host/record';
import { costOf } from '../cost';
import { codeOf, diskWith, dismiss, errno, tempFolder } from './support';

const HEADER: Header = { galley: 1, page: 'p.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', begun: '2024-11-03T08:00:00.000Z' };
const AT = '2024-11-03T09:00:00.000Z';
const names = (entries: readonly Entry[]): unknown[] => entries.map((entry) => entry.type === 'dismiss' && entry.fingerprint);
const pathIn = (folder = tempFolder()): string => join(folder, '.galley', 'p.txt.jsonl');
const append = (journal: Journal, ...fingerprints: string[]) => journal.append(HEADER, fingerprints.map(dismiss), '王', AT);

async function opened(path: string, files: Files = DISK): Promise<Journal> {
  const journal = new Journal(files, path);
  await journal.refresh();
  return journal;
}

async function begun(path: string): Promise<Journal> {
  const journal = await opened(path);
  await append(journal, '一', '二');
  return journal;
}

describe('Journal', () => {
  it('is no file until there is something to keep', async () => {
    const path = pathIn();
    const journal = await opened(path);
    expect([journal.stamp, journal.entries, existsSync(path)]).toEqual(['0-new', [], false]);
  });

  it('numbers entries from 1 and finds them again', async () => {
    const path = pathIn();
    const journal = await begun(path);
    expect(await append(journal, '三')).toEqual([{ n: 3, at: AT, by: '王', ...dismiss('三') }]);
    const again = await opened(path);
    expect([names(again.entries), again.stamp, again.header]).toEqual([['一', '二', '三'], journal.stamp, HEADER]);
  });

  it('syncs before it answers, and the folder when it begins', async () => {
    const calls: string[] = [];
    const files = diskWith((handle, path) => ({
      write: (async (...args: Parameters<typeof handle.write>) => { calls.push('write'); return handle.write(...args); }) as typeof handle.write,
      datasync: async () => { calls.push('datasync'); return handle.datasync(); },
      sync: async () => { calls.push(`sync ${path.endsWith('.galley') ? 'place' : 'folder'}`); return handle.sync(); },
    }));
    const journal = await opened(pathIn(), files);
    await append(journal, '一');
    await append(journal, '二');
    expect(calls).toEqual(['write', 'datasync', 'sync place', 'sync folder', 'write', 'datasync']);
  });

  it('recovers from a last record torn at every byte, and keeps the torn part aside', async () => {
    const first = pathIn();
    await begun(first);
    const bytes = readFileSync(first);
    const last = bytes.subarray(0, -1).lastIndexOf(0x0a) + 1;
    await Promise.all(Array.from({ length: bytes.length - last }, async (_, index) => {
      const cut = last + index;
      const path = `${first}.${cut}`;
      writeFileSync(path, bytes.subarray(0, cut));
      const journal = await opened(path);
      expect([names(journal.entries), journal.torn]).toEqual([['一'], index]);
      await append(journal, '三');
      expect(names((await opened(path)).entries)).toEqual(['一', '三']);
      if (index > 0) expect(readFileSync(`${path}.torn`)).toEqual(Buffer.concat([bytes.subarray(last, cut), Buffer.from('\n')]));
    }));
  });

  it('does not cut anything off by merely reading', async () => {
    const path = pathIn();
    await begun(path);
    appendFileSync(path, '{"n":3,');
    const before = readFileSync(path);
    expect((await opened(path)).torn).toBe(7);
    expect(readFileSync(path)).toEqual(before);
  });

  it('does not take a write that is under way for a torn record', async () => {
    const path = pathIn();
    const writer = await begun(path);
    const whole = readFileSync(path);
    await append(writer, '三');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, whole.length + 10));
    const reader = new Journal(DISK, path);
    const reading = reader.refresh();
    setTimeout(() => appendFileSync(path, bytes.subarray(whole.length + 10)), 10);
    await reading;
    expect([reader.torn, names(reader.entries)]).toEqual([0, ['一', '二', '三']]);
  });

  it('sees what another process appended, and refuses damage naming the line', async () => {
    const path = pathIn();
    const here = await begun(path);
    await append(await opened(path), '三');
    await here.refresh();
    expect(names(here.entries)).toEqual(['一', '二', '三']);
    appendFileSync(path, 'rubbish\nrubbish\n');
    await expect(here.refresh()).rejects.toMatchObject({ code: 'journal-damaged', data: { path, line: 5 } });
    await expect(opened(path)).rejects.toMatchObject({ code: 'journal-damaged', data: { path, line: 5 } });
  });

  it('lets the first of two writers win, whoever they are, and neither loses anything that was answered', async () => {
    const path = pathIn();
    await begun(path);
    const [a, b] = [await opened(path), await opened(path)];
    await append(a, '甲');
    expect(await codeOf(append(b, '乙1', '乙2'))).toBe('stale');
    await b.refresh();
    expect(names(b.entries)).toEqual(['一', '二', '甲']);
    await append(b, '乙');
    await a.refresh();
    expect(names(a.entries)).toEqual(['一', '二', '甲', '乙']);
  });

  it('lets one of two begin', async () => {
    const path = pathIn();
    const [a, b] = [await opened(path), await opened(path)];
    await append(a, '甲');
    expect(await codeOf(append(b, '乙'))).toBe('stale');
    await b.refresh();
    await append(b, '丙');
    expect(names((await opened(path)).entries)).toEqual(['甲', '丙']);
  });

  it('is stale when its file was removed or replaced meanwhile', async () => {
    const path = pathIn();
    const journal = await begun(path);
    renameSync(path, `${path}.old`);
    expect(await codeOf(append(journal, '三'))).toBe('stale');
    expect(existsSync(path)).toBe(false);
    await journal.refresh();
    expect(journal.entries).toEqual([]);
    await begun(path);
    await journal.refresh();
    expect(names(journal.entries)).toEqual(['一', '二']);
    truncateSync(path, 0);
    await journal.refresh();
    expect(journal.entries).toEqual([]);
  });

  it.each([['ENOSPC', 'disk-full'], ['EROFS', 'read-only'], ['EACCES', 'no-access'], ['EDQUOT', 'disk-full']])('on %s in the middle of a write it ends in its last whole record', async (code, expected) => {
    const path = pathIn();
    await begun(path);
    const before = readFileSync(path);
    let broken = true;
    const files = diskWith((handle) => ({
      write: (async (buffer: Buffer, from: number, length: number) => {
        if (!broken) return handle.write(buffer, from, length, null);
        if (from > 0) throw errno(code);
        return handle.write(buffer, 0, 7, null);
      }) as unknown as typeof handle.write,
    }));
    const journal = await opened(path, files);
    expect(await codeOf(append(journal, '三'))).toBe(expected);
    expect(readFileSync(path)).toEqual(before);
    broken = false;
    await append(journal, '四');
    expect(names((await opened(path)).entries)).toEqual(['一', '二', '四']);
  });

  it('does not call saved what could not be synced', async () => {
    const path = pathIn();
    await begun(path);
    const before = readFileSync(path);
    let first = true;
    const files = diskWith((handle) => ({ datasync: async () => {
      if (first) {
        first = false;
        throw errno('ENOSPC');
      }
      return handle.datasync();
    } }));
    expect(await codeOf(append(await opened(path, files), '三'))).toBe('disk-full');
    expect(readFileSync(path)).toEqual(before);
  });

  it('opens 20,000 entries in under a second', async () => {
    const path = pathIn();
    const journal = await opened(path);
    await journal.append(HEADER, Array.from({ length: 20_000 }, (_, i) => dismiss(`指纹${i}`)), '王', AT);
    const times: number[] = [];
    for (let i = 0; i < 3; i++) {
      times.push(await costOf(async () => expect((await opened(path)).entries.length).toBe(20_000)));
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
