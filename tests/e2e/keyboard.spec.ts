import { readdirSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, SEED, test, type Desk } from './desk';

/// Presses Tab until the element has the focus.
async function tabTo(desk: Desk, target: Locator): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement)).catch(() => false)) return;
    await desk.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

test('goes from the list of pages to an exported article without a mouse', async ({ desk }) => {
  const { keyboard } = desk.page;
  await tabTo(desk, desk.pages.getByRole('button', { name: SEED }));
  await keyboard.press('Enter');
  await expect(desk.articles).toHaveCount(8);
  await tabTo(desk, desk.articles.nth(0).locator('.article-button'));
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(desk.articles.nth(1).locator('.article-button')).toHaveAttribute('aria-current', 'true');
  // The first stop of this article is a question, the next one a change.
  await expect(desk.questions.getByRole('treeitem').filter({ hasText: '管委' })).toBeAttached();
  await keyboard.press('F8');
  await keyboard.press('F8');
  const selected = desk.changes.getByRole('treeitem', { selected: true });
  await expect(selected).toContainText('已全部完成');
  await tabTo(desk, desk.changes.getByRole('tree'));
  const first = await selected.textContent();
  await keyboard.press('Backspace');
  await expect(desk.changes.getByRole('treeitem').filter({ hasText: '已拒绝' }).first()).toBeAttached();
  await expect(selected).not.toHaveText(first ?? '');
  await keyboard.press('Control+z');
  await expect(desk.changes.getByRole('treeitem').filter({ hasText: '已拒绝' })).toHaveCount(0);
  await keyboard.press('Control+Shift+Enter');
  const review = desk.page.getByTestId('review-screen');
  await tabTo(desk, review.getByRole('button', { name: /^核对完毕/ }));
  await keyboard.press('Enter');
  await tabTo(desk, review.getByRole('button', { name: '写明理由放行…' }));
  await keyboard.press('Enter');
  await keyboard.insertText('原文如此');
  await keyboard.press('Enter');
  await tabTo(desk, review.getByRole('button', { name: '去导出' }));
  await keyboard.press('Enter');
  const dialog = desk.page.getByTestId('export-dialog');
  await tabTo(desk, dialog.getByRole('button', { name: '选择文件夹…' }));
  await desk.shell.answerFolder(desk.out);
  await keyboard.press('Enter');
  if (desk.shell.kind === 'browser') {
    const folders = desk.page.getByTestId('folder-dialog');
    await expect(folders.getByRole('list')).toBeVisible();
    await tabTo(desk, folders.getByRole('textbox'));
    await keyboard.press('Control+a');
    await keyboard.insertText(desk.out);
    await desk.listed(() => keyboard.press('Enter'));
    await expect(folders.getByRole('button', { name: '导出到这里' })).toBeEnabled();
    await tabTo(desk, folders.getByRole('button', { name: '导出到这里' }));
    await keyboard.press('Enter');
  }
  await tabTo(desk, dialog.getByRole('button', { name: '导出', exact: true }));
  await keyboard.press('Enter');
  await expect(dialog).toContainText('已写入 1 个文件');
  expect(readdirSync(desk.out).filter((name) => name.endsWith('.txt'))).toHaveLength(1);
});

test('shows where the focus is, and gives it back when a dialog closes', async ({ desk }) => {
  await desk.openSeed();
  const button = desk.page.getByRole('button', { name: '设置' });
  await button.focus();
  await desk.page.keyboard.press('Enter');
  await expect(desk.page.getByTestId('settings')).toBeVisible();
  await desk.page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  const ring = await button.evaluate((element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  });
  expect(ring).toBe(true);
});

test('draws no ring around the window where nothing had the focus before a dialog', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (const [open, dialog] of [['Control+,', 'settings'], ['Control+k', 'palette'], ['?', 'keys']] as const) {
    await page.keyboard.press(open);
    await expect(page.getByTestId(dialog)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByTestId(dialog)).toHaveCount(0);
    await expect(page.locator('#text')).toBeFocused();
    await expect(page.locator('#text')).toHaveCSS('outline-style', 'none');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  }
  // Who is led there by a key sees where.
  await page.locator('.skips a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#text')).toBeFocused();
  await expect(page.locator('#text')).not.toHaveCSS('outline-style', 'none');
});
