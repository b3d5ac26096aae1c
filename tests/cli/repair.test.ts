import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/core/page/profile';
import { objects, Stage } from './stage';

const stage = new Stage();
afterAll(() => stage.remove());

describe('galley repair', () => {
  it('prints a page as one object, with nothing else on stdout', async () => {
    const { code, out, err } = await stage.run(['repair', stage.seed, '--format', 'json']);
    expect(code).toBe(0);
    expect(err).toBe('');
    const [page, ...more] = objects(out);
    expect(more).toEqual([]);
    expect(Object.keys(page!)).toEqual(['page', 'articles', 'captions', 'furniture']);
    expect(page!['page']).toBe('page');
    const articles = page!['articles'] as Record<string, unknown>[];
    expect(articles).toHaveLength(8);
    expect(articles[1]).toMatchObject({
      headline: ['吕梁经济技术开发区', '组织引进的高层次人才观摩重点项目建设'], dateline: '科学导报讯', byline: '孙慧芳',
      captions: [{ text: '引进的高层次人才在数字经济产业园项目一期工地观摩', credit: '资料图' }],
    });
    for (const article of articles) expect(Object.keys(article)).toEqual(['headline', 'dateline', 'byline', 'paragraphs', 'captions']);
  });

  it('prints the text for people, and counts on stderr', async () => {
    const { code, out, err } = await stage.run(['repair', stage.seed]);
    expect(code).toBe(0);
    expect(out.startsWith('上海仙途智能科技有限公司张彦一行\n赴运城经开区考察并座谈\n\n科学导报讯　7月24日，')).toBe(true);
    expect(err).toMatch(/page\.txt: 8 articles; \d+ layout, \d+ text, 0 to decide\n$/);
  });

  it('says what was changed and why, in the language asked for', async () => {
    const { out } = await stage.run(['repair', stage.seed, '--changes', '--lang', 'zh']);
    expect(out).toContain('体结构已全部完成[-,-]{+，+}室内安装');
    expect(out).toContain('自动修复');
    expect(out).not.toContain('⏎');
    expect((await stage.run(['repair', stage.seed, '--layout'])).out).toContain('⏎');
  });

  it('reads stdin', async () => {
    const { code, out } = await stage.run(['repair', '-', '--format', 'json'], { stdin: '只有一行。\n' });
    expect(code).toBe(0);
    expect(objects(out)[0]).toMatchObject({ page: 'stdin' });
  });

  it('reads what a newsroom sends: GB18030, UTF-16, a byte order mark', async () => {
    const text = '本报讯 春雨如酥，田间地头一派忙碌景象，农户们抢抓农时备耕。\n';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const bom = Buffer.from(`\ufeff${text}`, 'utf8');
    // “你好。” and “中文，” in GB 2312.
    const gb = Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0xa1, 0xa3, 0x0a, 0xd6, 0xd0, 0xce, 0xc4, 0xa3, 0xac]);
    const { code, out } = await stage.run(['repair', stage.write('w.txt', utf16), stage.write('b.txt', bom), stage.write('g.txt', gb), '--format', 'json']);
    expect(code).toBe(0);
    expect(objects(out)).toHaveLength(3);
    expect(out).not.toContain('\ufffd');
    expect(out).toContain('你好');
  });

  it('reads a page by the house profile of its folder, and says where that is wrong', async () => {
    const line = '本栏目每周五见报，欢迎读者来信。';
    const page = stage.write('house.txt', `${line}\n春雨如酥，田间地头一派忙碌景象，农户们抢抓农时备耕。\n`);
    const furniture = async (): Promise<unknown> => objects((await stage.run(['repair', page, '--format', 'json'])).out)[0]!['furniture'];
    expect(await furniture()).toEqual([]);
    mkdirSync(stage.path('.galley'));
    writeFileSync(stage.path('.galley/profile.json'), JSON.stringify({ ...DEFAULT_PROFILE, name: 'house', furniture: [line] }));
    expect(await furniture()).toEqual([line]);
    writeFileSync(stage.path('.galley/profile.json'), '{');
    const { code, err } = await stage.run(['repair', page]);
    expect(code).toBe(0);
    expect(err).toContain('house.txt: The house profile of its folder, .galley/profile.json, is not right');
    rmSync(stage.path('.galley'), { recursive: true });
  });

  it('does the other files when one fails, and says which and why', async () => {
    const empty = stage.write('empty.txt', ' \n\n');
    const binary = stage.write('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const none = stage.path('none');
    mkdirSync(none);
    const { code, out, err } = await stage.run(['repair', stage.path('gone.txt'), empty, binary, stage.seed, none, '--format', 'json']);
    expect(code).toBe(3);
    expect(objects(out).map((page) => page['page'])).toEqual(['page']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/gone\.txt: .*is not there/);
    expect(lines[1]).toMatch(/empty\.txt: .*is empty/);
    expect(lines[2]).toMatch(/picture\.txt: .*is not text/);
  });

  it('has no bar where nobody looks, and one where work is long', async () => {
    let now = 0;
    const files = Array.from({ length: 5 }, () => stage.seed);
    expect((await stage.run(['repair', ...files, '--format', 'json'], { now: () => (now += 1000) })).err).toBe('');
    now = 0;
    const { err } = await stage.run(['repair', ...files, '--format', 'json'], { now: () => (now += 1000), errIsTerminal: true });
    expect(err).toMatch(/█.*\d\/5 files, [\d.]+ files\/s, \d+ s left/);
    expect(err.endsWith('\r')).toBe(true);
  });
});
