import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './desk';

/// Two minutes of work in a folder, by a host that answers slowly.
const PAGES = 14;
const PAGE = (n: number): string => `本报讯 昨日上午，第${n}座青河大桥目前正在加紧施工。\n\n青河大桥年内通车\n`;

test('long work offers once to tell when it is done, and the system tells while nobody looks', async ({ desk }) => {
  test.skip(desk.shell.kind === 'electron', 'Electron needs no permission to ask for');
  test.setTimeout(120_000);
  const { page } = desk;
  const folder = join(desk.temp, 'long');
  mkdirSync(folder);
  for (let n = 1; n <= PAGES; n++) writeFileSync(join(folder, `第${n}版.txt`), PAGE(n));
  await desk.chooseFolder(page.getByRole('button', { name: '打开文件夹…' }), folder);
  await desk.pages.getByRole('button', { name: '第1版' }).click();
  const question = desk.questions.getByRole('treeitem').filter({ hasText: '目前正在' });
  await question.first().click();
  await page.route('**/api/page.open', async (route) => {
    await new Promise((done) => setTimeout(done, 900));
    await route.continue();
  });
  await page.context().grantPermissions([]);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    // The system's own notification, with a note of each; the permission as it is before anybody was asked.
    let permission: NotificationPermission = 'default';
    class Noted extends Notification {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        told.push(`${title}: ${options?.body ?? ''}`);
      }
      static override get permission(): NotificationPermission { return permission; }
      static override requestPermission(): Promise<NotificationPermission> { return Promise.resolve((permission = 'granted')); }
    }
    window.Notification = Noted;
    document.hasFocus = () => false;
  });
  await page.keyboard.press('b');
  const dialog = page.getByTestId('bulk');
  await dialog.getByRole('radio', { name: /整个文件夹/ }).check();
  await dialog.getByRole('button', { name: '通知我' }).click({ timeout: 10_000 });
  await expect(dialog.getByRole('button', { name: '通知我' })).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told), { timeout: 40_000 }).toEqual([expect.stringContaining('整个文件夹看完了')]);
});
