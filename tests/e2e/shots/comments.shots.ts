import { expect, t, walksOf, type PosedDesk } from './camera';
import { bridge } from './pages';

const walk = walksOf('comments');

const list = (desk: PosedDesk) => desk.changes.getByRole('region', { name: t('comments.title') });

async function select(desk: PosedDesk, words: string): Promise<void> {
  await desk.caretBefore(words);
  for (let i = 0; i < 4; i++) await desk.page.keyboard.press('Shift+ArrowRight');
}

walk('from the first word to the last', async ({ desk, shot }) => {
  desk.put('第1版', bridge('青河'));
  await desk.start();
  await desk.open('第1版');
  await expect(desk.question('目前正在')).toHaveCount(2);
  await shot('field', async () => {
    await select(desk, '青河大桥工地');
    await desk.run('comment.add');
    await expect(list(desk).getByRole('textbox')).toBeFocused();
  });
  await shot('open', async () => {
    await desk.page.keyboard.insertText('核对桥名');
    await desk.page.keyboard.press('Enter');
    await expect(list(desk)).toContainText('核对桥名');
  });
  const card = desk.page.getByTestId('comment-card');
  await shot('card-at-its-words', async () => {
    await desk.proof.locator('.g-asked-comment').first().click();
    await expect(card).toBeVisible();
  });
  await shot('reply-field', () => desk.run('comment.reply'));
  await shot('replied', async () => {
    await desk.page.keyboard.insertText('与县志一致');
    await desk.page.keyboard.press('Enter');
    await expect(card).toContainText('与县志一致');
  });
  await desk.page.keyboard.press('Escape');
  await shot('resolved', () => desk.button(t('comments.resolve'), list(desk)).first().click());
  await shot('resolved-shown', () => list(desk).locator('.comments-head .link').click());
});
