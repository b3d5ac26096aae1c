import { COMMANDS } from '../../../src/contract/commands';
import { expect, t, walksOf } from './camera';
import { look } from './look';

const walk = walksOf('dialogs');

walk('the palette', async ({ desk, shot }) => {
  await desk.start();
  await desk.openSeed();
  const field = desk.page.getByTestId('palette').getByRole('combobox');
  await shot('palette', () => desk.run('help.palette'));
  await shot('palette-pinyin', () => field.fill('xyp'));
  await shot('palette-none', () => field.fill('没有这样的命令'));
});

walk('keys', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  const keys = desk.page.getByTestId('keys');
  const chip = keys.getByRole('button', { name: t('keys.change', { command: COMMANDS['page.export'].words[look.language], where: '', keys: 'Ctrl+E' }) });
  await shot('keys', () => desk.button(t('keys.title')).click());
  await shot('keys-recording', () => chip.click());
  await shot('keys-clash', async () => {
    await desk.page.keyboard.press('Control+s');
    await expect(keys.locator('.key-clash').first()).toBeVisible();
  });
  await shot('keys-end', () => keys.locator('.key-groups section').last().scrollIntoViewIfNeeded());
});

walk('settings', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  const settings = desk.page.getByTestId('settings');
  await shot('settings', () => desk.run('app.settings'));
  await shot('settings-type', async () => {
    for (let i = 0; i < 4; i++) await desk.button(t('settings.larger'), settings).click();
    await desk.radio(t('settings.sans'), settings).check();
    await desk.radio('2.2', settings).check();
    await settings.getByRole('textbox').fill('周岩');
  });
});

walk('the timeline', async ({ desk, shot }) => {
  await desk.startOnSeed('questions');
  await shot('timeline-empty', () => desk.run('edit.timeline'));
  await desk.page.keyboard.press('Escape');
  await desk.questions.focus();
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.press('Backspace');
  await desk.show(1);
  await desk.caretBefore('张彦表示，运城');
  await desk.page.keyboard.type('当天，');
  await desk.articles.nth(2).locator('.article-button').focus();
  await desk.page.keyboard.press('m');
  await desk.run('edit.undo');
  await desk.saved();
  await shot('timeline', () => desk.run('edit.timeline'));
});

walk('the printed pages', async ({ desk, shot }) => {
  await desk.startOnSeed('questions');
  const title = desk.page.frameLocator('.print-frame').getByRole('heading').first();
  await shot('count-of-errors', async () => {
    await desk.page.getByTestId('budget').click();
    await expect(title).toBeVisible();
  });
  await desk.page.keyboard.press('Escape');
  await shot('record', async () => {
    await desk.run('page.record');
    await expect(title).toBeVisible();
  });
  await desk.page.keyboard.press('Escape');
  await shot('proof-sheet', async () => {
    // The sheet goes away when the system's preview has been closed; a preview that fails leaves it there.
    await desk.page.evaluate(() => { window.print = () => { throw new Error('not printed'); }; });
    await desk.run('page.print');
    await desk.page.emulateMedia({ media: 'print' });
    await desk.page.setViewportSize({ width: 794, height: 1123 });
    await expect(desk.page.getByTestId('proof-sheet')).toBeVisible();
  });
});
