import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Act, Entry } from '../../src/core/review/events';
import { compactJournal, historyOf } from '../../src/host/compaction';
import { DISK, type Files } from '../../src/host/files';
import { Journal } from '../../src/host/journal';
import { extend, NEW_CHAIN, type Header } from '../../src/host/record';
import { codeOf, dismiss, errno, PAGE, setUp, tempFolder } from './support';

const HEADER: Header = { galley: 1, page: 'p.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', begun: '2026-01-01T00:00:00.000Z' };
const AT = '2026-01-01T00:00:00.000Z';
const write = (i: number): Act => ({ type: 'write', edits: [{ from: i, to: i, was: '', insert: '改'.repeat(50) }], replaces: [] });

/// Writes that were all taken back, each before the next, and one that holds.
const ACTS: readonly Act[] = [...Array.from({ length: 20 }, (_, i): Act[] => [write(i), { type: 'undo', of: 2 * i + 1 }]).flat(), dismiss('holds')];
const { text: TEXT, chain: CHAIN } = extend(NEW_CHAIN, HEADER, ACTS, '王', AT);

function begin(): string {
  const path = join(tempFolder(), 'p.txt.jsonl');
  writeFileSync(path, TEXT);
  return path;
}

async function entriesOf(path: string): Promise<readonly Entry[]> {
  const journal = new Journal(DISK, path);
  await journal.refresh();
  return journal.entries;
}

const holds = (entries: readonly Entry[]): Entry | undefined => entries.find((entry) => entry.type === 'dismiss' && entry.fingerprint === 'holds');

/// The disk, with `before` called ahead of every call; what it throws is that call's failure.
function watched(before: (call: string) => Promise<void> | void): Files {
  return new Proxy(DISK, { get: (target, name: keyof Files) => async (...args: unknown[]) => {
    await before(name);
    return (target[name] as (...args: unknown[]) => unknown)(...args);
  } });
}

async function callsOfCompaction(): Promise<number> {
  let calls = 0;
  expect(await compactJournal(watched(() => { calls++; }), begin(), 0)).toBe(true);
  return calls;
}

describe('a journal of which little counts', () => {
  it('becomes shorter, keeps its numbers, and what left it stands in the history', async () => {
    const path = begin();
    expect(await compactJournal(DISK, path, 0)).toBe(true);
    const entries = await entriesOf(path);
    expect(entries.map(({ n }) => n)).toEqual(CHAIN.entries.map(({ n }) => n));
    expect(holds(entries)).toEqual(holds(CHAIN.entries));
    expect(statSync(path).size).toBeLessThan(TEXT.length);
    const kept = readFileSync(historyOf(path), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Entry);
    expect([...kept, holds(entries)]).toEqual(CHAIN.entries);
    expect(readdirSync(join(path, '..')).sort()).toEqual(['p.txt.jsonl', 'p.txt.jsonl.history']);
    expect(await compactJournal(DISK, path, 0)).toBe(false);
  });

  it('is left alone while it is short, torn, or of use', async () => {
    expect(await compactJournal(DISK, begin())).toBe(false);
    const torn = begin();
    writeFileSync(torn, `${TEXT}{"n":`);
    expect(await compactJournal(DISK, torn, 0)).toBe(false);
    const useful = begin();
    writeFileSync(useful, extend(NEW_CHAIN, HEADER, [write(1), write(2)], '王', AT).text);
    expect(await compactJournal(DISK, useful, 0)).toBe(false);
  });

  it('is whole again after the process died at any step', async () => {
    const calls = await callsOfCompaction();
    expect(calls).toBeGreaterThan(10);
    for (let dies = 1; dies <= calls; dies++) {
      const path = begin();
      let left = dies;
      const dying = watched(() => { if (--left <= 0) throw errno('EIO'); });
      await compactJournal(dying, path, 0).catch(() => undefined);
      const entries = await entriesOf(path);
      expect(holds(entries), `died at call ${dies}`).toEqual(holds(CHAIN.entries));
      expect(entries.length).toBe(CHAIN.entries.length);
      await compactJournal(DISK, path, 0);
      expect(holds(await entriesOf(path))).toEqual(holds(CHAIN.entries));
    }
  });

  it('loses nothing that another desk was told is saved, whenever that desk writes', async () => {
    const calls = await callsOfCompaction();
    let answered = 0;
    for (let at = 1; at <= calls; at++) {
      const path = begin();
      const other = new Journal(DISK, path);
      await other.refresh();
      let left = at;
      let code = 'none';
      await compactJournal(watched(async () => {
        if (--left === 0) code = await codeOf(other.append(HEADER, [dismiss('other')], '李', AT));
      }), path, 0);
      const entries = await entriesOf(path);
      expect(holds(entries)).toEqual(holds(CHAIN.entries));
      if (code === 'none') {
        answered++;
        expect(entries.at(-1), `wrote at call ${at}`).toMatchObject({ fingerprint: 'other', by: '李' });
      } else expect(code).toBe('stale');
    }
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(calls);
  });

  it('loses nothing when another desk opens the page in the middle', async () => {
    const calls = await callsOfCompaction();
    for (let at = 1; at <= calls; at++) {
      const path = begin();
      let left = at;
      let seen: readonly Entry[] | undefined;
      let code = 'none';
      await compactJournal(watched(async () => {
        if (--left !== 0) return;
        const other = new Journal(DISK, path);
        await other.refresh();
        seen = other.entries;
        code = await codeOf(other.append(HEADER, [dismiss('other')], '李', AT));
      }), path, 0);
      expect(holds(seen!), `opened at call ${at}`).toEqual(holds(CHAIN.entries));
      const last = (await entriesOf(path)).at(-1)!;
      if (code === 'none') expect(last).toMatchObject({ fingerprint: 'other' });
    }
  });

  it('stays as it is on a disk without links', async () => {
    const path = begin();
    expect(await compactJournal({ ...DISK, link: async () => { throw errno('EPERM'); } }, path, 0)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(TEXT);
    expect(existsSync(historyOf(path))).toBe(false);
  });
});

it('is made shorter when its page is opened, and the desk goes on from there', async () => {
  const { put, pages, host, another } = setUp();
  put('p.txt', PAGE);
  const { sha256 } = await host['page.open']({ page: 'p.txt' });
  const many = Array.from({ length: 1200 }, (_, i): Act[] => [write(0), { type: 'undo', of: 2 * i + 1 }]).flat();
  mkdirSync(join(pages, '.galley'));
  const path = join(pages, '.galley', 'p.txt.jsonl');
  writeFileSync(path, extend(NEW_CHAIN, { ...HEADER, sha256 }, [...many, dismiss('holds')], '王', AT).text);
  const long = statSync(path).size;
  const opened = await another()['page.open']({ page: 'p.txt' });
  expect(statSync(path).size).toBeLessThan(long / 2);
  const { entries } = await host['page.append']({ page: 'p.txt', stamp: opened.stamp, by: '王', acts: [dismiss('next')] });
  expect(entries[0]!.n).toBe(many.length + 2);
});
