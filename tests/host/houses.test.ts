import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setUp } from './support';

const ROW = { kind: 'forbidden', wrong: '豆腐渣工程', use: ['质量低劣的工程'], why: '贬损' } as const;
const fileOf = (pages: string): string => join(pages, '.galley', 'terms.tsv');

describe('the house’s list on disk', () => {
  it('is begun with a head that says how it is written', async () => {
    const { host, pages } = setUp();
    const before = await host['house.read']({});
    expect(before).toMatchObject({ rows: [], faults: [], path: fileOf(pages) });
    expect(existsSync(before.path)).toBe(false);
    const after = await host['house.change']({ stamp: before.stamp, row: ROW });
    expect(readFileSync(after.path, 'utf8')).toMatch(/^# 本报词表[\s\S]*\n禁用\t豆腐渣工程\t质量低劣的工程\t贬损\n$/);
    expect(after.rows.map(({ row }) => row)).toEqual([ROW]);
  });

  it('counts what is typed into the file at the next use, and names the lines that are wrong', async () => {
    const { host, pages } = setUp();
    mkdirSync(join(pages, '.galley'));
    writeFileSync(fileOf(pages), '人名\t苏望海\t市长\n禁用 首个\n');
    const { rows, faults } = await host['house.read']({});
    expect([rows.map(({ line }) => line), faults.map(({ line }) => line)]).toEqual([[1], [2]]);
    writeFileSync(fileOf(pages), '人名\t苏望海\t市长\n禁用\t首个\n');
    expect((await host['house.read']({})).rows).toHaveLength(2);
  });

  it('changes one line and leaves remarks, faulty lines and line ends as they are', async () => {
    const { host, pages } = setUp();
    mkdirSync(join(pages, '.galley'));
    writeFileSync(fileOf(pages), '# 我们的词表\r\n禁用\t首个\r\n这一行有错\r\n人名\t苏望海\t市长\r\n');
    const { stamp } = await host['house.read']({});
    const changed = await host['house.change']({ stamp, line: 2, row: ROW });
    expect(readFileSync(fileOf(pages), 'utf8')).toBe('# 我们的词表\r\n禁用\t豆腐渣工程\t质量低劣的工程\t贬损\r\n这一行有错\r\n人名\t苏望海\t市长\r\n');
    await host['house.change']({ stamp: changed.stamp, line: 4, row: null });
    expect(readFileSync(fileOf(pages), 'utf8')).toBe('# 我们的词表\r\n禁用\t豆腐渣工程\t质量低劣的工程\t贬损\r\n这一行有错\r\n');
    await expect(host['house.change']({ stamp, row: ROW })).rejects.toMatchObject({ code: 'stale' });
  });

  it('reads what a spreadsheet saved in GB18030', async () => {
    const { host, pages } = setUp();
    mkdirSync(join(pages, '.galley'));
    writeFileSync(fileOf(pages), Buffer.from([0xbd, 0xfb, 0xd3, 0xc3, 0x09, 0xca, 0xd7, 0xb8, 0xf6, 0x0a]));
    expect((await host['house.read']({})).rows.map(({ row }) => row)).toEqual([{ kind: 'forbidden', wrong: '首个', use: [], why: '' }]);
  });
});

describe('counts of answers', () => {
  it('add up, never fall below nothing, and hold no word of a page', async () => {
    const { host, data } = setUp();
    await Promise.all([host['rules.counts']({ add: [{ rule: 'house-term', answer: 'rejected', by: 1 }] }), host['rules.counts']({ add: [{ rule: 'house-term', answer: 'rejected', by: 1 }] })]);
    expect(await host['rules.counts']({ add: [{ rule: 'house-term', answer: 'accepted', by: -5 }] })).toEqual({ 'house-term': { accepted: 0, rejected: 2 } });
    expect(JSON.parse(readFileSync(join(data, 'answers.json'), 'utf8'))).toEqual({ 'house-term': { accepted: 0, rejected: 2 } });
  });

  it('survive a damaged file', async () => {
    const { host, data } = setUp();
    mkdirSync(data, { recursive: true });
    for (const text of ['{', '[1]', '{"house-term": null, "a b": {"accepted": 1}, "variant-word": {"accepted": "x", "rejected": 3}}']) {
      writeFileSync(join(data, 'answers.json'), text);
      await host['rules.counts']({});
    }
    expect(await host['rules.counts']({})).toEqual({ 'house-term': { accepted: 0, rejected: 0 }, 'variant-word': { accepted: 0, rejected: 3 } });
  });
});
