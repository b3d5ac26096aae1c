import type { Locator } from '@playwright/test';
import { expect, test, type Desk } from './desk';

/// The seed page's second article has a half-width comma among Han: a text repair.
const COMMA = '体结构已全部完成';

async function textChanges(desk: Desk): Promise<Locator> {
  await desk.openSeed();
  await desk.show(2);
  await desk.changes.getByRole('radio', { name: '文字' }).check();
  return desk.changes.getByRole('treeitem').filter({ hasText: '已全部完成' });
}

test('rejects a repair, accepts it, and takes each back with Ctrl+Z', async ({ desk }) => {
  const item = await textChanges(desk);
  await item.click();
  const card = desk.changes.getByRole('region', { name: '所选改动' });
  await expect(card).toContainText('汉字之间的逗号用全角');
  await card.getByRole('button', { name: '拒绝' }).click();
  await expect(desk.proof).toContainText(`${COMMA},室内`);
  await desk.saved();
  expect((await desk.onDisk()).articles[1]!.proof).toContain(`${COMMA},室内`);
  await desk.page.keyboard.press('Control+z');
  await expect(desk.proof).toContainText(`${COMMA}，室内`);
  await item.click();
  await card.getByRole('button', { name: '接受' }).click();
  await expect(item).toContainText('已接受');
  await desk.page.keyboard.press('Control+z');
  await expect(item).not.toContainText('已接受');
  await desk.page.keyboard.press('Control+y');
  await expect(item).toContainText('已接受');
  await desk.saved();
  const patch = (await desk.onDisk()).articles[1]!.patches.find((each) => each.insert === '，' && each.verdict !== 'open');
  expect(patch).toMatchObject({ verdict: 'accepted', applied: true });
});

test('tracks what is typed in the proof as the editor’s own change', async ({ desk }) => {
  await desk.openSeed();
  await desk.show(1);
  await desk.caretBefore('座谈会上，双方观看');
  await desk.page.keyboard.type('当天，');
  await expect(desk.proof).toContainText('当天，');
  await expect(desk.changes.getByRole('treeitem', { name: /添 当天，.*手工修改/ })).toBeVisible();
  await desk.saved();
  expect((await desk.onDisk()).articles[0]!.patches.filter((patch) => patch.origin === 'hand').map((patch) => patch.insert)).toEqual(['当天，']);
  expect((await desk.onDisk()).articles[0]!.proof).toContain('\n当天，座谈会上');
  await expect(desk.source).not.toContainText('当天，');
  await desk.proof.press('Control+z');
  await expect(desk.proof).not.toContainText('当天，');
  await desk.saved();
  expect((await desk.onDisk()).articles[0]!.patches.some((patch) => patch.origin === 'hand')).toBe(false);
});
