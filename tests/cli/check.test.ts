import { mkdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { objects, Stage } from './stage';

const stage = new Stage();
afterAll(() => stage.remove());

/// 期 before 各环节 on the seed page: the paper’s own slip, which repair leaves to proofing.
const slip = (finding: { text?: string }): boolean => finding.text === '期';

interface Found {
  where: string; from: number; to: number; text: string; fixes: string[]; rule: string; class: string; severity: string; trust: string; message: string; related: unknown[];
}
const findingsOf = (object: Record<string, unknown>): Found[] => object['findings'] as Found[];

describe('galley check', () => {
  it('prints an object an article of a page, named by page and number', async () => {
    const { code, out, err } = await stage.run(['check', stage.seed, '--format', 'json']);
    expect(code).toBe(0);
    expect(err).toBe('');
    const articles = objects(out);
    expect(articles.map((article) => article['id'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `page#${n}`));
    const found = articles.flatMap(findingsOf);
    expect(found.some(slip)).toBe(true);
    for (const finding of found) {
      expect(Object.keys(finding)).toEqual(['where', 'from', 'to', 'text', 'fixes', 'rule', 'class', 'severity', 'trust', 'message', 'related']);
      expect(finding.text).toHaveLength(finding.to - finding.from);
      expect(['offer', 'none']).toContain(finding.trust);
    }
  });

  it('takes article records as given, and offsets into their fields', async () => {
    const para = '双方经过前期紧凑地洽谈磋商，高效率完成。';
    const file = stage.write('a.jsonl', `${JSON.stringify({ id: 'x1', headline: '签约', paras: [para], byline: '', captions: [{ text: '现场', credit: '资料图' }] })}\n\n{"id":"x2"}\n`);
    const { code, out } = await stage.run(['check', file, '--format', 'json', '--lang', 'zh']);
    expect(code).toBe(0);
    const [first, second] = objects(out);
    expect(second).toEqual({ id: 'x2', findings: [] });
    for (const finding of findingsOf(first!)) expect(finding.text).toBe(para.slice(finding.from, finding.to));
    expect(findingsOf(first!)).toContainEqual(expect.objectContaining({ where: 'para:0', from: 8, to: 9, text: '地', fixes: ['的'] }));
  });

  it('tells records on stdin from a page', async () => {
    expect(objects((await stage.run(['check', '-', '--format', 'json'], { stdin: '{"id":"s"}\n' })).out)).toEqual([{ id: 's', findings: [] }]);
    expect(objects((await stage.run(['check', '-', '--format', 'json'], { stdin: '一行正文，没有别的。\n' })).out)[0]).toMatchObject({ id: 'stdin#1' });
  });

  it('checks the other records when a line is broken', async () => {
    const file = stage.write('b.jsonl', 'nonsense\n{"headline":"no id"}\n{"id":"y","paras":[1]}\n[]\n{"id":"z"}\n');
    const { code, out, err } = await stage.run(['check', file, '--format', 'json']);
    expect(code).toBe(3);
    expect(objects(out)).toEqual([{ id: 'z', findings: [] }]);
    expect(err.match(/b\.jsonl:\d: This line/g)).toHaveLength(4);
  });

  it('refuses records in another encoding', async () => {
    const { code, err } = await stage.run(['check', stage.write('gb.jsonl', Buffer.from([0x7b, 0xc4, 0xe3, 0x7d]))]);
    expect(code).toBe(3);
    expect(err).toContain('encoding');
  });

  it('ends with 1 where a finding is as grave as --fail-on says, and only then', async () => {
    const { out } = await stage.run(['check', stage.seed, '--format', 'json']);
    const worst = objects(out).flatMap(findingsOf).map((finding) => finding.severity).sort()[0];
    expect((await stage.run(['check', stage.seed, '--fail-on', 'C'])).code).toBe(1);
    expect((await stage.run(['check', stage.seed, '--fail-on', 'A'])).code).toBe(worst === 'A' ? 1 : 0);
    const shown = objects((await stage.run(['check', stage.seed, '--format', 'json', '--severity', 'B'])).out).flatMap(findingsOf);
    expect(shown.every((finding) => finding.severity !== 'C')).toBe(true);
  });

  it('names file and line for people, with wide characters aligned', async () => {
    const { out } = await stage.run(['check', stage.seed]);
    const heads = out.split('\n').filter((line) => line.startsWith(stage.seed));
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads) expect(head.slice(stage.seed.length)).toMatch(/^:\d+ +[ABC] {2}/);
    expect(out).not.toContain('\u001b[');
  });

  it('is coloured for a terminal that has not declined', async () => {
    expect((await stage.run(['check', stage.seed], { outIsTerminal: true })).out).toContain('\u001b[');
    expect((await stage.run(['check', stage.seed], { outIsTerminal: true, env: { NO_COLOR: '1', GALLEY_DATA: stage.path('data') } })).out).not.toContain('\u001b[');
  });

  it('leaves out what was dismissed at the desk', async () => {
    const { createHost } = await import('../../src/host/host');
    const { openDesk, readPage } = await import('../../src/core/pipeline');
    const { articleFields } = await import('../../src/core/review/fields');
    const { checkPage, defaultKnowledge } = await import('../../src/core/proof');
    const page = await stage.run(['check', stage.seed, '--format', 'json']);
    const host = createHost({ dataFolder: stage.path('data'), user: 't', locale: 'en', version: '0', shell: 'browser', folder: stage.folder });
    const open = await host['page.open']({ page: 'page.txt' });
    const desk = openDesk(readPage(open.text, open.profile), open.entries);
    const finding = [...checkPage(desk.articles.map(articleFields), defaultKnowledge).values()].flat().find(slip)!;
    await host['page.append']({ page: 'page.txt', stamp: open.stamp, by: 't', acts: [{ type: 'dismiss', fingerprint: finding.fingerprint, rule: finding.rule }] });
    const later = await stage.run(['check', stage.seed, '--format', 'json']);
    expect(objects(page.out).flatMap(findingsOf).some(slip)).toBe(true);
    expect(objects(later.out).flatMap(findingsOf).some(slip)).toBe(false);
  });

  it('asks what the house’s list of the folder says, names a line that is wrong, and shows glyphs that were lost', async () => {
    const own = new Stage();
    try {
      mkdirSync(own.path('.galley'));
      own.write('.galley/terms.tsv', '规范\t通车\t开通\t本报习惯\n忽略\t目前正在\tredundant-wording\n禁止\t上课\n');
      const file = own.write('a.txt', '本报讯 昨日上午，青河大桥目前正在加紧施工，\n沿线群众都盼着大桥早日\ue003通车。\n青河大桥加紧施工\n');
      const { out, err } = await own.run(['check', file, '--format', 'json', '--lang', 'zh']);
      expect(objects(out).flatMap(findingsOf).map(({ rule, text, where }) => [rule, text, where])).toEqual([['lost-glyph', '\ue003', 'para:0'], ['house-term', '通车', 'para:0']]);
      expect(err).toContain('terms.tsv:3');
      expect(err).toContain('第一栏“禁止”');
    } finally {
      own.remove();
    }
  });
});
