import { expect, t, walksOf, type PosedDesk } from './camera';

const walk = walksOf('changes');

const COMMA = '已全部完成';
const item = (desk: PosedDesk, text: string) => desk.changes.getByRole('treeitem').filter({ hasText: text });
const card = (desk: PosedDesk) => desk.changes.getByRole('region', { name: t('changes.card') });

walk('filters', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(2);
  await shot('all', () => expect(desk.changes.getByRole('treeitem').first()).toBeVisible());
  await shot('group-open', () => desk.changes.locator('.change.group').first().click());
  await shot('text', () => desk.radio(t('changes.text'), desk.changes).check());
  await shot('none-decided', () => desk.radio(t('changes.decided'), desk.changes).check());
});

walk('deciding', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(2);
  await desk.radio(t('changes.text'), desk.changes).check();
  await shot('card', () => item(desk, COMMA).click());
  await shot('rejected', async () => {
    await desk.button(new RegExp(`^${t('changes.reject')}`), card(desk)).click();
    await item(desk, COMMA).click();
    await desk.saved();
  });
  await shot('accepted', async () => {
    await desk.button(new RegExp(`^${t('changes.accept')}`), card(desk)).click();
    await item(desk, COMMA).click();
    await desk.saved();
  });
  await shot('by-hand', async () => {
    await desk.show(1);
    await desk.caretBefore('张彦表示，运城');
    await desk.page.keyboard.type('当天，');
    await item(desk, '当天').click();
    await desk.saved();
  });
});

walk('many at once', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(2);
  await shot('more', () => desk.button(t('changes.more'), desk.changes).click());
  await shot('accept-all-reason', () => desk.item(`${t('changes.acceptAll')}…`).click());
  await shot('accepted-all', async () => {
    await desk.page.keyboard.type('逐处看过');
    await desk.page.keyboard.press('Enter');
    await desk.saved();
    await desk.changes.getByRole('tree').focus();
    await desk.page.keyboard.press('End');
  });
});
