import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/core/page/profile';
import { DISK, type Files } from '../../src/host/files';
import { Profiles } from '../../src/host/profiles';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'galley-profiles-'));
  folder = join(root, 'pages');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));
const profiles = (files: Files = DISK) => new Profiles(files, join(root, 'data'));

/// A disk on which nothing below the folder can be written.
const readOnly: Files = { ...DISK, access: async (path, mode) => {
  if (String(path).startsWith(folder) && mode !== undefined) throw Object.assign(new Error('read-only'), { code: 'EROFS' });
  return DISK.access(path, mode);
} };

describe('house profiles', () => {
  it('are the default where none was written', async () => {
    expect(await profiles().read(folder)).toEqual({ profile: DEFAULT_PROFILE, path: join(folder, '.galley', 'profile.json') });
  });

  it('are read as a person wrote them, what is left out being the default', async () => {
    await mkdir(join(folder, '.galley'));
    await writeFile(join(folder, '.galley', 'profile.json'), '\ufeff{"datelines": ["东岭日报讯"]}');
    const { profile, problem } = await profiles().read(folder);
    expect(problem).toBeUndefined();
    expect(profile).toEqual({ ...DEFAULT_PROFILE, datelines: ['东岭日报讯'] });
  });

  it.each([['{"datelines": "东岭日报讯"}', 'datelines'], ['{"dateline": []}', 'dateline'], ['{"glyphs": [{"seen": "姻"}]}', 'glyphs[0].meant'], ['{', 'JSON']])(
    'say what is wrong in %s, and are not written over', async (text, place) => {
      const path = join(folder, '.galley', 'profile.json');
      await mkdir(join(folder, '.galley'));
      await writeFile(path, text);
      const kept = await profiles().read(folder);
      expect(kept.profile).toEqual(DEFAULT_PROFILE);
      expect(kept.problem).toContain(place);
      await expect(profiles().extend(folder, { furniture: ['本版编辑'] })).rejects.toMatchObject({ code: 'bad-input' });
      expect(await readFile(path, 'utf8')).toBe(text);
    });

  it('grow by what is always so in this paper, once', async () => {
    const row = { seen: '姻', meant: '■', where: 'line-end' } as const;
    await profiles().extend(folder, { furniture: ['东岭日报 要闻'], glyphs: [row] });
    await profiles().extend(folder, { furniture: ['东岭日报 要闻'], glyphs: [row], datelines: ['东岭日报讯'] });
    expect((await profiles().read(folder)).profile).toEqual({
      ...DEFAULT_PROFILE, furniture: ['东岭日报 要闻'], datelines: ['东岭日报讯'], glyphs: [...DEFAULT_PROFILE.glyphs, row],
    });
  });

  it('of a folder that cannot be written go on in the data folder, begun from what lies there', async () => {
    await mkdir(join(folder, '.galley'));
    await writeFile(join(folder, '.galley', 'profile.json'), '{"datelines": ["东岭日报讯"]}');
    const { path } = await profiles(readOnly).extend(folder, { furniture: ['东岭日报 要闻'] });
    expect(path.startsWith(join(root, 'data'))).toBe(true);
    expect((await profiles(readOnly).read(folder)).profile).toMatchObject({ datelines: ['东岭日报讯'], furniture: ['东岭日报 要闻'] });
    expect((await profiles().read(folder)).profile.furniture).toEqual([]);
  });
});
