import { expect, test, type Desk } from './desk';

test('finds commands, articles and pages in the palette by a few letters, pinyin initials too', async ({ desk }) => {
  const { page } = desk;
  const palette = page.getByTestId('palette');
  await desk.openSeed();
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('xyp');
  await expect(palette.getByRole('option')).toHaveText([/下一篇/]);
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(desk.articles.nth(1).locator('.article-button')).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('陵川');
  await page.keyboard.press('Enter');
  await expect(desk.articles.nth(7).locator('.article-button')).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('settings')).toBeVisible();
});

test('runs nothing while an input method composes', async ({ desk }) => {
  await desk.openSeed();
  await desk.proof.focus();
  await desk.proof.dispatchEvent('keydown', { key: 'F8', code: 'F8', keyCode: 229, bubbles: true });
  await desk.proof.dispatchEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, keyCode: 229, isComposing: true, bubbles: true });
  await expect(desk.page.getByTestId('palette')).toHaveCount(0);
  await expect(desk.changes.getByRole('treeitem', { selected: true })).toHaveCount(0);
});

test('changes a key, tells of a clash, keeps it, and gives it back', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await page.keyboard.press('?');
  const sheet = page.getByTestId('keys');
  const chip = sheet.getByRole('button', { name: /^更改“导出…”/ });
  await chip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await expect(sheet).toContainText('Ctrl+S 也用于“立即保存”。');
  await chip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F9');
  await expect(sheet).not.toContainText('也用于');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(page.getByTestId('export-dialog')).toHaveCount(0);

  await page.reload();
  await desk.openSeed();
  await page.keyboard.press('F9');
  await expect(page.getByTestId('export-dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await sheet.getByRole('button', { name: '全部恢复' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(page.getByTestId('export-dialog')).toBeVisible();
});

/// Loads the window anew so that its palette is a while on its way when it is asked for.
async function slowPalette(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.openSeed();
  await page.reload();
  await page.route(/Palette-.*\.js|Picker-.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await desk.pages.getByRole('button').first().focus();
  await page.keyboard.press('Control+k');
}

test('an input method that begins before the palette is there ends its word in the palette’s field', async ({ desk }) => {
  const { page } = desk;
  await slowPalette(desk);
  const client = await page.context().newCDPSession(page);
  const field = page.getByTestId('palette').getByRole('combobox');
  await client.send('Input.imeSetComposition', { text: 'she', selectionStart: 3, selectionEnd: 3 });
  await expect(page.getByTestId('palette')).toBeVisible();
  // The list is there, and the word is not torn.
  await client.send('Input.imeSetComposition', { text: 'she zhi', selectionStart: 7, selectionEnd: 7 });
  await client.send('Input.insertText', { text: '设置' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('设置');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('settings')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.pages.getByRole('button').first()).toBeFocused();
});

test('what is typed before the palette is there stands in its field', async ({ desk }) => {
  const { page } = desk;
  await slowPalette(desk);
  await page.keyboard.type('shx');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('e');
  await expect(page.getByTestId('palette').getByRole('combobox')).toHaveValue('she');
});

test('Enter behind what was typed before the palette is there runs what is on top, and takes nothing that is typed behind it', async ({ desk }) => {
  const { page } = desk;
  await slowPalette(desk);
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await page.keyboard.type('x');
  await expect(page.getByTestId('settings')).toBeVisible();
  await expect(page.getByTestId('palette')).toHaveCount(0);
});
