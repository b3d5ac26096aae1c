import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesAlike } from '../../src/host/alike';
import { DISK } from '../../src/host/files';
import { PageTexts } from '../../src/host/texts';
import { setUp, tempFolder } from './support';

const STORY = '老码头边的灯塔修好后昨晚重新亮起，守塔人说光能照到十二海里外。渔民们把船停在岸边看了很久，有人说这是儿时见过的光，也有人把它拍下来寄给远方的家人。';
const OTHER = '县里的盐场今年改用风电，晒盐池上竖起二十座白色风机，工人不必再扛柴油上堤。场长算了算，一年省下的油钱够给食堂添一层楼。';

describe('pages that may hold the same article', () => {
  it('are those that share text with the page, before it or behind it', async () => {
    const { host, put } = setUp();
    put('第1版.txt', STORY.replace(/.{11}/gu, '$&\n'));
    put('第2版.txt', OTHER);
    put('第3版.txt', `${OTHER}\n${STORY}`);
    put('坏.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    expect(await host['page.alike']({ page: '第1版.txt' })).toEqual({ pages: ['第3版.txt'] });
    expect(new Set((await host['page.alike']({ page: '第3版.txt' })).pages)).toEqual(new Set(['第1版.txt', '第2版.txt']));
    expect(await host['page.alike']({ page: '没有.txt' })).toEqual({ pages: [] });
  });

  it('are looked for near the page, so that a folder of thousands is not read', async () => {
    const folder = tempFolder();
    const names = Array.from({ length: 500 }, (_, i) => `p${i}.txt`);
    for (const name of names) writeFileSync(join(folder, name), STORY);
    let read = 0;
    const files = { ...DISK, readFile: ((...given: Parameters<typeof DISK.readFile>) => { read++; return DISK.readFile(...given); }) as typeof DISK.readFile };
    await pagesAlike(new PageTexts(files), folder, names, 'p250.txt');
    expect(read).toBe(201);
  });

  it('never lie outside the folder', async () => {
    const root = tempFolder();
    const folder = join(root, 'pages');
    mkdirSync(folder);
    writeFileSync(join(root, 'secret.txt'), STORY);
    writeFileSync(join(folder, 'p.txt'), STORY);
    symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
    expect(await pagesAlike(new PageTexts(DISK), folder, ['link.txt', '../secret.txt', 'p.txt'], 'p.txt')).toEqual([]);
  });
});
