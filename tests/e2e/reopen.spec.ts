import { expect, SEED, test, type Desk } from './desk';

async function decideAndType(desk: Desk): Promise<void> {
  await desk.openSeed();
  await desk.show(2);
  await desk.changes.getByRole('radio', { name: '文字' }).check();
  await desk.changes.getByRole('treeitem').filter({ hasText: '已全部完成' }).click();
  await desk.changes.getByRole('button', { name: '拒绝' }).click();
  await desk.show(1);
  await desk.caretBefore('座谈会上，双方观看');
  await desk.page.keyboard.type('当天，');
  await expect(desk.changes.getByRole('treeitem', { name: /添 当天，/ })).toBeVisible();
  await desk.saved();
}

async function expectThere(desk: Desk): Promise<void> {
  await expect(desk.pages.getByRole('button', { name: SEED })).toContainText('步');
  await desk.openSeed();
  await desk.show(1);
  await expect(desk.proof).toContainText('当天，座谈会上');
  await desk.show(2);
  await expect(desk.proof).toContainText('已全部完成,室内');
}

test('has every decision again after closing and opening', async ({ desk }) => {
  await decideAndType(desk);
  await desk.shell.close();
  await desk.start();
  await expectThere(desk);
});

test('has every decision again after kill -9', async ({ desk }) => {
  await decideAndType(desk);
  await desk.shell.kill();
  // Between the end of its host and its own the window may have asked for something.
  desk.complaints.splice(0);
  await desk.start();
  await expectThere(desk);
});

test('has the decisions again when the window alone is loaded anew', async ({ desk }) => {
  await decideAndType(desk);
  await desk.page.reload();
  await expectThere(desk);
});
