import { expect, t, walksOf } from './camera';
import { FERRY } from '../ferry';

const walk = walksOf('panes');

walk('ways to see', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(2);
  await shot('two-panes', () => expect(desk.proof.locator('.g-text').first()).toBeVisible());
  await shot('raw', () => desk.run('pane.raw'));
  await desk.run('pane.raw');
  await shot('one-pane', () => desk.run('pane.inline'));
  await desk.run('pane.inline');
  await shot('text-changes-only-folded', async () => {
    await desk.run('pane.textOnly');
    await expect(desk.proof.locator('.g-fold').first()).toBeVisible();
  });
  await shot('one-pane-folded', () => desk.run('pane.inline'));
  await desk.run('pane.inline');
  await desk.run('pane.textOnly');
  await shot('no-marks', async () => {
    await desk.run('pane.layout');
    await desk.run('pane.text');
  });
});

walk('characters', async ({ desk, shot }) => {
  await desk.startOnSeed();
  await desk.show(1);
  await shot('origin-by-pointer', async () => {
    const { left, top, width, height } = await desk.boxOf('双方观看');
    await desk.page.mouse.move(left + width / 2 - 3, top + height / 2);
    await desk.page.mouse.move(left + width / 2, top + height / 2);
    await expect(desk.page.locator('.g-tip')).toBeVisible();
  }, { pointed: true });
  await shot('typed', async () => {
    await desk.caretBefore('张彦表示，运城');
    await desk.page.keyboard.type('当天，');
    await expect(desk.proof).toContainText('当天，');
    await desk.saved();
  });
  await shot('moved-headline', () => desk.page.locator('.g-moved-from').first().focus());
  await shot('moved-from-here', async () => {
    await desk.page.keyboard.press('Enter');
    await expect(desk.page.locator('.g-ghost-link')).toBeFocused();
  });
});

walk('a change in the text', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(2);
  await shot('change-selected', () => desk.run('change.next'));
  await shot('next-open', async () => {
    await desk.run('change.nextOpen');
    await desk.run('change.nextOpen');
  });
  await shot('end-of-article', () => desk.proof.press('Control+End'));
});

walk('what is in no article', async ({ desk, shot }) => {
  desk.put('第5版', FERRY);
  await desk.start();
  await desk.open('第5版');
  await shot('furniture-shown', () => desk.page.locator('.furniture-row').click());
});

walk('columns and tips', async ({ desk, shot }) => {
  await desk.startOnSeed();
  await shot('tip-with-keys', async () => {
    await desk.button(t('timeline.title')).hover();
    await expect(desk.page.getByRole('tooltip')).toBeVisible();
  }, { pointed: true });
  await shot('articles-folded', () => desk.run('column.articles'));
  await shot('all-folded', () => desk.run('column.changes'));
});

for (const [name, settings] of Object.entries({ 'large-type': { size: 24, leading: 2.2 }, 'small-sans-type': { size: 14, leading: 1.5, face: 'sans' } })) {
  walk(`type: ${name}`, async ({ desk, shot }) => {
    await desk.start(desk.folder, { toured: true, ...settings });
    await shot(name, () => desk.openSeed());
  });
}
