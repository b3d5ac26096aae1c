import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Desk } from './desk';

const review = (desk: Desk) => desk.page.getByTestId('review-screen');
const bar = (desk: Desk) => desk.page.getByTestId('sign-bar');

/// Signs a stage of the article in the panes under a name.
async function sign(desk: Desk, stage: string, name: string): Promise<void> {
  await bar(desk).getByRole('radio', { name: new RegExp(`^${stage}`) }).check();
  await bar(desk).getByRole('textbox', { name: '签字人' }).fill(name);
  await bar(desk).getByRole('button', { name: `核对完毕，签“${stage}”` }).click();
  await expect(bar(desk).locator('.stage').filter({ hasText: stage })).toContainText(name);
}

test('compares with the text that was signed, and takes a signature back with a reason that stays on record', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await desk.show(1);
  await page.keyboard.press('Control+Shift+Enter');
  await expect(review(desk).getByLabel('与之对照')).toHaveCount(0);
  await sign(desk, '一校', '王');
  await review(desk).getByRole('button', { name: '返回' }).click();
  await desk.caretBefore('座谈会上，双方观看');
  await page.keyboard.type('当日');
  await desk.saved();

  await page.keyboard.press('Control+Shift+Enter');
  await expect(bar(desk).locator('.stage').filter({ hasText: '一校' })).toContainText('签后有改动');
  await sign(desk, '二校', '李');
  await expect(bar(desk).locator('.stage').filter({ hasText: '一校' })).toContainText('签的是较早的文本');
  const against = review(desk).getByLabel('与之对照');
  await expect(against.getByRole('option')).toHaveText(['原文', /^二校 李/, /^一校 王/]);
  await against.selectOption({ index: 2 });
  const changes = review(desk).locator('.compared');
  await expect(changes).toHaveCount(1);
  await expect(changes.locator('ins')).toContainText('当日');
  await expect(review(desk)).toContainText('此后文字 1 处，版式 0 处');
  await review(desk).getByRole('radio', { name: '只看版式' }).check();
  await expect(changes).toHaveCount(0);
  await against.selectOption({ index: 1 });
  await expect(review(desk)).toContainText('此后没有改动。');
  await against.selectOption({ index: 0 });
  await review(desk).getByRole('radio', { name: '全部' }).check();

  // Only who gave it can take it back; what it answered for lapses with it.
  await bar(desk).getByRole('radio', { name: /^二校/ }).check();
  await bar(desk).getByRole('textbox', { name: '签字人' }).fill('赵');
  await expect(bar(desk).getByRole('button', { name: /^撤回/ })).toHaveCount(0);
  await bar(desk).getByRole('textbox', { name: '签字人' }).fill('李');
  await bar(desk).getByRole('button', { name: '撤回“二校”签字…' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar(desk)).toContainText('撤回后，“一校”也随之失效');
  const { violations } = await new AxeBuilder({ page }).include('[data-testid="review-screen"]').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await expect(bar(desk).getByRole('button', { name: '撤回“二校”（1 篇）' })).toBeDisabled();
  await page.keyboard.type('签错了稿件');
  await page.keyboard.press('Enter');
  await expect(bar(desk).locator('.stage').filter({ hasText: '二校' })).toContainText('未签');
  await expect(bar(desk).locator('.stage').filter({ hasText: '一校' })).toContainText('签后有改动');
  await desk.saved();
  await review(desk).getByRole('button', { name: '审校记录' }).click();
  await expect(page.frameLocator('.print-frame').locator('body')).toContainText(/二校 · 李 · .*已由本人于 .* 撤回：签错了稿件/);
  if (desk.shell.kind === 'browser') {
    await desk.chooseFolder(page.getByTestId('record-dialog').getByRole('button', { name: '存为 PDF…' }), desk.out);
    await expect(page.getByTestId('record-dialog')).toContainText(/已存为 .*\.pdf/, { timeout: 60_000 });
    const [pdf] = readdirSync(desk.out);
    expect(readFileSync(join(desk.out, pdf!)).subarray(0, 5).toString()).toBe('%PDF-');
  }
  const { state, articles } = await desk.onDisk();
  expect(state.signatures.get(articles[0]!.id)).toMatchObject([{ stage: '一校', by: '王' }, { stage: '二校', by: '李', withdrawn: { by: '李', reason: '签错了稿件' } }]);
});

test('asks why many changes are accepted or rejected at once, and shows the reason with each', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await desk.show(2);
  await desk.changes.getByRole('radio', { name: '待决' }).check();
  await desk.changes.getByRole('button', { name: '成批处理' }).click();
  await page.getByRole('menuitem', { name: '接受所列全部待决…' }).click();
  await expect(desk.changes.getByRole('textbox', { name: '理由（记录在案）' })).toBeFocused();
  await expect(desk.changes.getByRole('button', { name: '接受所列全部待决' })).toBeDisabled();
  await page.keyboard.type('逐处看过');
  await page.keyboard.press('Enter');
  await desk.saved();
  await desk.changes.getByRole('radio', { name: '已决' }).check();
  await desk.changes.getByRole('tree').focus();
  await page.keyboard.press('Home');
  await expect(desk.changes).toContainText('处理理由：逐处看过');
  await page.keyboard.press('Control+h');
  await expect(page.getByTestId('timeline').getByRole('listitem').first()).toContainText('处理理由：逐处看过');
  const { state } = await desk.onDisk();
  expect(new Set([...state.decisions.values()].map(({ verdict, reason }) => `${verdict} ${reason}`))).toEqual(new Set(['accepted 逐处看过']));
});

test('leaves a reason by Escape, and the review only by the next', async ({ desk }) => {
  const { page } = desk;
  await desk.openSeed();
  await desk.show(2);
  await page.keyboard.press('Control+Shift+Enter');
  const review = page.getByTestId('review-screen');
  await review.getByRole('button', { name: '接受全部待决…' }).click();
  await expect(review.getByRole('textbox', { name: '理由（记录在案）' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(review.getByRole('textbox', { name: '理由（记录在案）' })).toHaveCount(0);
  await expect(review).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review).toHaveCount(0);
});
