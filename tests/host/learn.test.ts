import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aboutOf, bytesText, unpackModel } from '../../src/core/proof/speller/model';
import { createSpeller } from '../../src/core/proof/speller/speller';
import { DISK } from '../../src/host/files';
import { learn } from '../../src/host/learn';
import { LANGUAGE, TEXT } from '../core/proof/speller/small';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-learn-'));
  mkdirSync(join(folder, 'texts', 'deep'), { recursive: true });
  mkdirSync(join(folder, 'language'));
  const lines = TEXT.split('\n');
  // Every file has a share of all kinds of lines, as an archive's days have.
  for (let i = 0; i < 20; i++) writeFileSync(join(folder, 'texts', i % 2 ? 'deep' : '', `day-${String(i).padStart(2, '0')}.txt`), lines.filter((_, at) => at % 20 === i).join('\n'));
  writeFileSync(join(folder, 'texts', 'photo.jpg'), 'not text');
  const rows = (name: string, some: Iterable<readonly [string, string | number]>): void => writeFileSync(join(folder, 'language', name), [...some].map((row) => row.join('\t')).join('\n'));
  rows('readings.tsv', [...LANGUAGE.readings].map(([char, readings]) => [char, readings.join(' ')] as const));
  rows('shapes.tsv', LANGUAGE.shapes);
  rows('words.tsv', LANGUAGE.words);
  rows('confused.tsv', LANGUAGE.confused);
});

afterEach(() => rmSync(folder, { recursive: true }));

const input = (more: object = {}) => ({ texts: [join(folder, 'texts')], language: join(folder, 'language'), out: join(folder, 'ours.bin'), source: '我们的报纸', ...more });
const ignore = (): void => undefined;

describe('learning a model', () => {
  it('reads every text of a folder and writes a model that opens', async () => {
    const told: number[] = [];
    const learnt = await learn(DISK, input(), (done, total) => void told.push(done, total));
    expect(learnt.files).toBe(20);
    expect(told.slice(-2)).toEqual([19, 20]);
    const model = readFileSync(join(folder, 'ours.bin'));
    expect(learnt.bytes).toBe(model.length);
    expect(aboutOf(unpackModel(model)).source).toBe('我们的报纸');
    expect(createSpeller(model).check('东街街道认真部署防汛工作，确保群众满意。')).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['language', 'ours.bin', 'texts']);
  });

  it('takes what is known of characters over from another model', async () => {
    await learn(DISK, input(), ignore);
    writeFileSync(join(folder, 'pairs.jsonl'), '{"src":"西街街道认真部署工作。","tgt":"西街街道认真部署工作。"}\n');
    const { language: _, ...rest } = input({ from: join(folder, 'ours.bin'), out: join(folder, 'second.bin'), pairs: join(folder, 'pairs.jsonl') });
    await learn(DISK, rest, ignore);
    const [first, second] = ['ours.bin', 'second.bin'].map((name) => unpackModel(readFileSync(join(folder, name))));
    expect(bytesText(second!.alphabet)).toBe(bytesText(first!.alphabet));
    expect(second!.words).toEqual(first!.words);
    expect(second!.trigrams).toEqual(first!.trigrams);
  });

  it('refuses what is no model, and pairs that are none', async () => {
    const from = join(folder, 'texts', 'day-00.txt');
    const { language: _, ...rest } = input({ from });
    await expect(learn(DISK, rest, ignore)).rejects.toMatchObject({ code: 'bad-model', data: { path: from } });
    const pairs = join(folder, 'pairs.jsonl');
    writeFileSync(pairs, '{"src":"西街","tgt":"西街"}\n{"src":1}\n');
    await expect(learn(DISK, input({ pairs }), ignore)).rejects.toMatchObject({ code: 'bad-record', data: { path: pairs, line: 2 } });
    writeFileSync(pairs, 'null\n');
    await expect(learn(DISK, input({ pairs }), ignore)).rejects.toMatchObject({ code: 'bad-record', data: { line: 1 } });
  });

  it('refuses a folder with next to no text, and a file that is no text', async () => {
    await expect(learn(DISK, input({ texts: [join(folder, 'language')] }), ignore)).rejects.toMatchObject({ code: 'too-little', data: { limit: 10 } });
    writeFileSync(join(folder, 'texts', 'zip.txt'), Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0));
    await expect(learn(DISK, input(), ignore)).rejects.toMatchObject({ code: 'binary' });
  });
});
