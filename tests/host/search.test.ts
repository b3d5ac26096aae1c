import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISK } from '../../src/host/files';
import { PageSearch } from '../../src/host/search';
import { PageTexts } from '../../src/host/texts';
import { PAGE, setUp, tempFolder } from './support';

describe('searching pages', () => {
  it('finds names and places in the source, over line breaks', async () => {
    const { host, put } = setUp();
    put('第2版.txt', PAGE);
    put('图书馆.txt', '别的内容，也有字。');
    put('坏.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    const { hits, searched, total, next } = await host['page.search']({ query: '图书馆' });
    expect([searched, total, next]).toEqual([3, 3, undefined]);
    expect(hits.find(({ page }) => page === '图书馆.txt')).toMatchObject({ named: true, places: [] });
    const places = hits.find(({ page }) => page === '第2版.txt')!.places;
    expect(places.map(({ from, to }) => PAGE.slice(from, to))).toEqual(['图书馆', '图书馆']);
    expect(places[0]).toMatchObject({ line: 1, text: '图书馆' });
    const broken = (await host['page.search']({ query: '馆内设有盲文' })).hits[0]!.places[0]!;
    expect(PAGE.slice(broken.from, broken.to)).toBe('馆内\n\n设有盲文');
  });

  it('goes on from where it stopped, in slices of time', async () => {
    const folder = tempFolder();
    const names = Array.from({ length: 5 }, (_, i) => `p${i}.txt`);
    for (const name of names) writeFileSync(join(folder, name), '清理河道');
    let clock = 0;
    const search = new PageSearch(new PageTexts(DISK), () => (clock += 100));
    const found: string[] = [];
    let from: number | undefined = 0;
    let calls = 0;
    while (from !== undefined) {
      const answer: Awaited<ReturnType<PageSearch['search']>> = await search.search(folder, names, { query: '河道', from });
      found.push(...answer.hits.map(({ page }) => page));
      from = answer.next;
      calls++;
    }
    expect(found).toEqual(names);
    expect(calls).toBeGreaterThan(1);
  });

  it('does not read out of the folder', async () => {
    const root = tempFolder();
    const folder = join(root, 'pages');
    mkdirSync(folder);
    writeFileSync(join(root, 'secret.txt'), '清理河道');
    symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
    expect((await new PageSearch(new PageTexts(DISK)).search(folder, ['link.txt', '../secret.txt'], { query: '河道' })).hits).toEqual([]);
  });
});

describe('a page that is brought', () => {
  it('is a copy beside what is there', async () => {
    const { host, put, pages } = setUp();
    put('p.txt', '原有');
    const base64 = Buffer.from('带来的').toString('base64');
    expect(await host['page.bring']({ page: 'p.txt', base64 })).toEqual({ page: 'p (2).txt' });
    expect([readFileSync(join(pages, 'p.txt'), 'utf8'), readFileSync(join(pages, 'p (2).txt'), 'utf8')]).toEqual(['原有', '带来的']);
    await expect(host['page.bring']({ page: 'p.pdf', base64 })).rejects.toMatchObject({ code: 'bad-input' });
    expect((await host['page.bring']({ page: 'a/q.txt', base64 })).page).not.toContain('/');
  });
});

describe('folders', () => {
  it('are remembered, the latest first, by every host of this user', async () => {
    const { host, root, pages, another } = setUp();
    mkdirSync(join(root, 'b'));
    await host['folder.open']({ path: pages });
    await host['folder.open']({ path: join(root, 'b') });
    await host['folder.open']({});
    expect((await another()['folder.recent']({})).folders).toEqual([join(root, 'b'), pages]);
  });

  it('are remembered, too, where the desk was started on them', async () => {
    const { host, root, pages } = setUp();
    mkdirSync(join(root, 'b'));
    await host['folder.open']({});
    expect((await host['folder.recent']({})).folders).toEqual([]);
    await host['folder.open']({ path: join(root, 'b') });
    expect((await host['folder.recent']({})).folders).toEqual([join(root, 'b'), pages]);
  });

  it('open by a page’s file as well', async () => {
    const { host, put, pages } = setUp();
    const path = put('p.txt', PAGE);
    writeFileSync(join(pages, 'p.pdf'), '');
    expect(await host['folder.open']({ path })).toMatchObject({ path: pages, page: 'p.txt' });
    await expect(host['folder.open']({ path: join(pages, 'p.pdf') })).rejects.toMatchObject({ code: 'not-a-folder' });
  });
});
