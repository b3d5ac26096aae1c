import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DISK } from '../../src/host/files';
import { writeWhole } from '../../src/host/write-atomic';
import { codeOf, dismiss, PAGE, setUp } from './support';

const mounted = mkdtempSync(join(tmpdir(), 'galley-full-'));

/// A disk of 256 KB, where this user may mount one. Elsewhere `journal.test.ts` and `write-atomic.test.ts` hold the same with a disk that is full by injection.
function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mounted], { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write('disk-full test: no small disk could be mounted here (that takes root); the full disk was tested by injected failures only\n');
    return false;
  }
}

const real = mount();

afterAll(() => {
  if (real) execFileSync('umount', [mounted]);
  rmSync(mounted, { recursive: true, force: true });
});

const fill = (name: string, bytes: number): void => {
  try {
    writeFileSync(join(mounted, name), Buffer.alloc(bytes, 'x'));
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error;
  }
};

const onRealDisk = (): void => {
  it('keeps what was saved, says so, and goes on when there is room again', async () => {
    const { put, pages, host, another } = setUp({}, mounted);
    put('p.txt', PAGE);
    let { stamp } = await host['page.open']({ page: 'p.txt' });
    const append = async (fingerprint: string): Promise<void> => {
      ({ stamp } = await host['page.append']({ page: 'p.txt', stamp, by: '王', acts: [dismiss(fingerprint)] }));
    };
    await append('一');
    fill('ballast', 512 * 1024);
    let saved = 1;
    let code: string = 'none';
    while (code === 'none' && saved < 2000) {
      code = await codeOf(append(`${saved}${'字'.repeat(60)}`));
      if (code === 'none') saved++;
    }
    expect(code).toBe('disk-full');
    const journal = readFileSync(join(pages, '.galley', 'p.txt.jsonl'), 'utf8');
    expect(journal.endsWith('}\n')).toBe(true);
    expect((await another()['page.open']({ page: 'p.txt' })).entries.length).toBe(saved);
    unlinkSync(join(mounted, 'ballast'));
    await append('二');
    expect(await another()['page.open']({ page: 'p.txt' })).toMatchObject({ torn: 0, entries: { length: saved + 1 } });
    expect(readFileSync(join(pages, 'p.txt'), 'utf8')).toBe(PAGE);
  });

  it('leaves nothing half-written of a copy', async () => {
    const folder = join(mounted, 'copies');
    mkdirSync(folder, { recursive: true });
    expect(await codeOf(writeWhole(DISK, join(folder, 'copy.txt'), Buffer.alloc(1024 * 1024, 'x')))).toBe('disk-full');
    expect(readdirSync(folder)).toEqual([]);
  });
};

const byInjection = (): void => {
  it('is told as such', async () => {
    const full = { ...DISK, open: async () => { throw Object.assign(new Error('full'), { code: 'ENOSPC' }); } };
    expect(await codeOf(writeWhole(full, join(mounted, 'copy.txt'), 'x'))).toBe('disk-full');
  });
};

if (real) describe('a disk that is really full', onRealDisk);
else describe('a disk that is full by injection', byInjection);
