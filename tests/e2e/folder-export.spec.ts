import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles, type ExportFacts } from '../../src/core/export';
import { openDesk, readPage } from '../../src/core/pipeline';
import { createHost } from '../../src/host/host';
import { expect, SEED, test, type Desk } from './desk';

const dialog = (desk: Desk) => desk.page.getByTestId('folder-export');
const review = (desk: Desk) => desk.page.getByTestId('review-screen');
const MANIFEST = 'galley-manifest.jsonl';
const copies = (desk: Desk): string[] => readdirSync(desk.out).filter((name) => name !== MANIFEST).sort();
/// What plain text says of itself: nothing.
const FACTS: ExportFacts = { at: '2031-05-06T07:08:09Z', date: '2031-05-06', by: '王', version: '1', language: 'zh', sha256: '', questions: [] };

/// Opens the dialog by its key and names the folder to export to.
async function ask(desk: Desk): Promise<void> {
  await desk.page.keyboard.press('Control+Shift+E');
  await expect(dialog(desk)).toBeVisible();
  await desk.chooseFolder(dialog(desk).getByRole('button', { name: /选择文件夹|Choose folder/ }), desk.out);
}

/// Presses a button without the mouse.
async function press(desk: Desk, name: string | RegExp): Promise<void> {
  await dialog(desk).getByRole('button', { name }).focus();
  await desk.page.keyboard.press('Enter');
}

test('exports the folder by keyboard: what is not signed is held back with its reason and the way there, what was typed last counts, what is there is not written again', async ({ desk }) => {
  const { page } = desk;
  await ask(desk);
  await expect(dialog(desk)).toContainText('3 个版面');
  await expect(dialog(desk).locator('.export-files')).toContainText('清样.txt');
  await press(desk, '导出 3 版');
  await expect(dialog(desk)).toContainText('导出 0 版，押后 3 版');
  const row = dialog(desk).getByRole('listitem').filter({ hasText: SEED });
  await expect(row).toContainText('8 篇没有签齐，或签后有改动，A 级疑问 1 处没有答复');
  expect(readdirSync(desk.out)).toEqual([]);

  await press(desk, `去核对 ${SEED}.txt`);
  await expect(review(desk)).toContainText('吕梁经济技术开发区');
  await review(desk).getByRole('button', { name: /^核对完毕/ }).click();
  await review(desk).getByRole('button', { name: '写明理由放行…' }).click();
  await page.keyboard.type('原文如此');
  await page.keyboard.press('Enter');
  await expect(review(desk)).toContainText('整版可以付印');
  await review(desk).getByRole('button', { name: '返回' }).click();
  await page.keyboard.press('Control+Shift+E');
  await press(desk, '再导出一次');
  await expect(dialog(desk)).toContainText('导出 1 版，1 个文件，押后 2 版');
  const [copy] = exportFiles(await desk.onDisk(), { page: `${SEED}.txt`, formats: ['txt'], facts: FACTS });
  expect(copies(desk)).toEqual([copy!.name]);
  expect(readFileSync(join(desk.out, copy!.name), 'utf8')).toBe(copy!.content);
  await press(desk, '再导出一次');
  await expect(dialog(desk)).toContainText('导出 0 版，此前已导出、没有再改动 1 版，押后 2 版');

  // A change that has just been typed makes the copy an old one, and the signature lapse.
  await page.keyboard.press('Escape');
  await desk.show(1);
  await desk.caretBefore('座谈会上，双方观看');
  await page.keyboard.type('当日');
  await page.keyboard.press('Control+Shift+E');
  await press(desk, '再导出一次');
  await expect(dialog(desk)).toContainText('导出 0 版，押后 3 版');
  await expect(row).toContainText('1 篇没有签齐，或签后有改动');
});

test('the list of folders stays open when the page that shows what files will be called has been read meanwhile', async ({ desk }) => {
  const { page } = desk;
  let go = (): void => {};
  const gate = new Promise<void>((open) => { go = open; });
  await page.route('**/api/page.open', async (route) => {
    await gate;
    await route.continue();
  });
  await page.keyboard.press('Control+Shift+E');
  await desk.chooseFolder(dialog(desk).getByRole('button', { name: /选择文件夹|Choose folder/ }), desk.out, async () => {
    const read = page.waitForResponse((response) => response.url().endsWith('/api/page.open'));
    go();
    await (await read).finished();
    // Nothing in the list of folders tells when the page has been read: ten times as long as it takes.
    await page.waitForTimeout(500);
  });
  await expect(dialog(desk)).toContainText(desk.out);
  await expect(dialog(desk).locator('.export-files')).toContainText('清样.txt');
});

test('stops behind a page, says what is left, and goes on where it was', async ({ desk }) => {
  const host = createHost({ dataFolder: join(desk.temp, 'home', 'data'), user: 'spec', locale: 'zh-CN', version: '0', shell: 'browser', folder: desk.folder });
  const names = Array.from({ length: 40 }, (_, i) => `z${String(i).padStart(2, '0')}.txt`);
  for (const name of names) {
    writeFileSync(join(desk.folder, name), ['本报讯 连日来，柳塘镇组织志愿者', '', '清理河道，累计出动三百人次。镇里', '', `还聘请了${name.slice(1, 3)}名河道巡查员。 周岩`, '', '柳塘镇清理河道', ''].join('\n'));
    const { text, profile, stamp } = await host['page.open']({ page: name });
    const digests = Object.fromEntries(openDesk(readPage(text, profile), []).articles.map(({ id, digest }) => [id, digest]));
    await host['page.append']({ page: name, stamp, by: '王', acts: [{ type: 'sign', stage: '三校', digests }] });
  }
  await expect(desk.page.getByRole('main')).toContainText('43 个版面');
  await ask(desk);
  await press(desk, '导出 43 版');
  await desk.page.waitForFunction(() => document.querySelector<HTMLProgressElement>('[data-testid="folder-export"] progress')!.value > 6);
  await desk.page.keyboard.press('Escape');
  await expect(dialog(desk)).toContainText(/押后 3 版，还没有轮到 \d+ 版/);
  const before = copies(desk).length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(40);
  await press(desk, new RegExp(`接着导出其余 ${40 - before} 版`));
  await expect(dialog(desk)).toContainText(`导出 ${40 - before} 版，${40 - before} 个文件，此前已导出、没有再改动 ${before} 版，押后 3 版`, { timeout: 30_000 });
  expect(copies(desk)).toHaveLength(40);
  // Every copy was written once.
  expect(readFileSync(join(desk.out, MANIFEST), 'utf8').trimEnd().split('\n')).toHaveLength(40);
});
