import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packModel } from '../../src/core/proof/speller/model';
import { DISK } from '../../src/host/files';
import { readSpeller, shippedModel } from '../../src/host/speller';
import { smallModel } from '../core/proof/speller/small';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'galley-speller-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('the speller of a model file', () => {
  it('is the shipped one unless another is named', async () => {
    const hits = (await readSpeller(DISK)).check('全市各级部门要认真部暑防汛工作。');
    expect(hits.map(({ from, fixes }) => [from, fixes[0]])).toEqual([[10, '署']]);
    const own = await readSpeller(DISK, write('own.bin', packModel(smallModel())));
    expect(own.check('桥头街道认真部暑供暖工作。').map(({ from }) => from)).toEqual([7]);
  });

  it('says which file is missing', async () => {
    await expect(readSpeller(DISK, join(folder, 'none.bin'))).rejects.toMatchObject({ code: 'not-found', data: { path: join(folder, 'none.bin') } });
  });

  it('refuses what is no model, and one that was cut anywhere', async () => {
    const model = packModel(smallModel());
    for (const bytes of ['not a model', '', ...[10, 60, 100, 500, model.length >> 1, model.length - 1].map((length) => model.subarray(0, length))]) {
      await expect(readSpeller(DISK, write('cut.bin', bytes)), String(bytes.length)).rejects.toMatchObject({ code: 'bad-model' });
    }
  });
});

describe('where the shipped model lies', () => {
  it('is the nearest of the program\'s possible folders that has it', async () => {
    mkdirSync(join(folder, 'app', 'resources', 'speller'), { recursive: true });
    const model = write(join('app', 'resources', 'speller', 'zh.bin'), 'x');
    expect(await shippedModel(DISK, [join(folder, 'app', 'out'), join(folder, 'app')])).toBe(model);
    await expect(shippedModel(DISK, [folder])).rejects.toMatchObject({ code: 'not-found' });
    expect(readFileSync(await shippedModel(DISK)).length).toBeGreaterThan(1_000_000);
  });
});
