import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { packModel, aboutOf, unpackModel } from '../../src/core/proof/speller/model';
import { smallModel, TEXT } from '../core/proof/speller/small';
import { objects, Stage } from './stage';

const stage = new Stage();
afterAll(() => stage.remove());

const lines = TEXT.split('\n');
mkdirSync(stage.path('archive'));
for (let i = 0; i < 20; i++) writeFileSync(stage.path(`archive/day-${String(i).padStart(2, '0')}.txt`), lines.filter((_, at) => at % 20 === i).join('\n'));
const small = stage.write('small.bin', packModel(smallModel()));

it('learns a model from a folder, and says on stderr what it read', async () => {
  const out = stage.path('ours.bin');
  const { code, out: said, err } = await stage.run(['learn', stage.path('archive'), '--from', small, '--out', out]);
  expect({ code, said }).toEqual({ code: 0, said: '' });
  expect(err).toMatch(/ours\.bin: Read 20 files with \d+ characters; the model has \d+\.\d MB\.\n$/);
  expect(aboutOf(unpackModel(readFileSync(out))).source).toBe('archive');
  expect((await stage.run(['check', stage.seed, '--speller', out])).code).toBe(0);
});

it('has Galley on this machine go by the model, until its file is deleted', async () => {
  const own = new Stage();
  try {
    const record = own.write('a.jsonl', `${JSON.stringify({ id: 'x', headline: '', paras: ['消防员迅速赶到现厂，及时处置险情。'] })}\n`);
    const asks = async (): Promise<boolean> => (await own.run(['check', record, '--format', 'json'])).out.includes('unlikely-character');
    expect(await asks()).toBe(true);
    const { code, err } = await own.run(['learn', stage.path('archive'), '--from', small, '--use']);
    expect(code).toBe(0);
    const path = /(\S+speller\.bin): From now on/.exec(err)![1]!;
    // The small world knows nothing of firemen.
    expect(await asks()).toBe(false);
    rmSync(path);
    expect(await asks()).toBe(true);
    expect((await own.run(['learn', stage.path('archive'), '--use', '--out', own.path('x.bin')])).code).toBe(2);
  } finally {
    own.remove();
  }
});

it('says in words what it cannot learn from', async () => {
  const few = await stage.run(['learn', stage.seed, '--from', small, '--out', stage.path('few.bin')]);
  expect(few.code).toBe(3);
  expect(few.err).toContain('There are 1 text files');
  const from = await stage.run(['learn', stage.path('archive'), '--from', stage.seed, '--out', stage.path('x.bin'), '--lang', 'zh']);
  expect(from.code).toBe(3);
  expect(from.err).toMatch(/^galley learn：.*不是这一版本的错字统计模型/);
});

it('checks by the model that is named, and without one where it is missing or damaged', async () => {
  const record = stage.write('a.jsonl', `${JSON.stringify({ id: 'x', headline: '', paras: ['今年的秋收工作以经全面展开。', '双方经过前期紧凑地洽谈磋商，高效率完成。'] })}\n`);
  const rules = async (...more: string[]): Promise<{ rules: unknown[]; code: number; err: string }> => {
    const { code, out, err } = await stage.run(['check', record, record, '--format', 'json', ...more]);
    return { rules: (objects(out)[0]!['findings'] as { rule: string }[]).map(({ rule }) => rule), code, err };
  };
  const whole = await rules('--speller', small);
  expect(whole).toMatchObject({ code: 0, err: '' });
  expect(whole.rules).toContain('unlikely-character');
  for (const model of [stage.path('none.bin'), stage.seed]) {
    const without = await rules('--speller', model);
    expect(without.code).toBe(3);
    expect(without.err.match(/The speller’s model cannot be read/g)).toHaveLength(1);
    expect(without.rules).toEqual(whole.rules.filter((rule) => rule !== 'unlikely-character'));
    expect(without.rules.length).toBeGreaterThan(0);
  }
});
