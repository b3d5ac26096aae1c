import { expect, t, walksOf, type PosedDesk } from './camera';

const walk = walksOf('sign');

const review = (desk: PosedDesk) => desk.page.getByTestId('review-screen');
const bar = (desk: PosedDesk) => desk.page.getByTestId('sign-bar');
/// The button that signs stands behind the field for the name.
const signButton = (desk: PosedDesk) => bar(desk).locator('.sign-name + .button');

async function sign(desk: PosedDesk, stage: number, name: string): Promise<void> {
  await bar(desk).getByRole('radio').nth(stage).check();
  await bar(desk).getByRole('textbox').first().fill(name);
  await signButton(desk).click();
  await expect(bar(desk).locator('.stage').nth(stage)).toContainText(name);
}

walk('looking through', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(2);
  await shot('review', () => desk.run('page.review'));
  await shot('text-only', () => desk.radio(t('review.text'), review(desk)).check());
  await shot('layout-only', async () => {
    await desk.radio(t('review.layout'), review(desk)).check();
    await review(desk).locator('.review-layout .link').first().click();
  });
  await desk.radio(t('review.all'), review(desk)).check();
  await shot('accept-all-reason', () => desk.button(`${t('review.acceptAll')}…`, review(desk)).click());
  await desk.button(t('app.cancel'), review(desk)).click();
  await shot('whole-page', () => review(desk).getByRole('radio', { name: t('review.page', { count: 8 }) }).check());
  await shot('next-open', () => desk.button(t('review.nextOpen'), review(desk)).click());
});

walk('signing with graves open', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(2);
  await desk.run('page.review');
  await shot('grave-open', () => expect(bar(desk).locator('.sign-refusal')).toBeVisible());
  await shot('signed-grave-open', () => sign(desk, 2, '王'));
  await shot('let-through-reason', () => desk.button(t('sign.override'), bar(desk)).click());
  await shot('free', async () => {
    await desk.page.keyboard.type('原文如此');
    await desk.page.keyboard.press('Enter');
    await expect(desk.button(t('review.toExport'), bar(desk))).toBeVisible();
  });
  await desk.page.keyboard.press('Escape');
  await shot('signed-in-outline', () => desk.saved());
});

walk('stages', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(1);
  await desk.run('page.review');
  await shot('first-stage', () => sign(desk, 0, '王'));
  await shot('same-person', () => bar(desk).getByRole('radio').nth(1).check());
  await desk.page.keyboard.press('Escape');
  await desk.caretBefore('张彦表示，运城');
  await desk.page.keyboard.type('当日');
  await desk.saved();
  await shot('lapsed-in-outline', () => expect(desk.articles.first()).toContainText(t('articles.outdated')));
  await shot('lapsed', () => desk.run('page.review'));
  await shot('second-stage', () => sign(desk, 1, '李'));
  await shot('against-the-first', () => review(desk).getByLabel(t('review.against')).selectOption({ index: 2 }));
  await shot('withdraw-reason', async () => {
    await bar(desk).getByRole('radio').nth(1).check();
    await bar(desk).getByRole('textbox').first().fill('李');
    await bar(desk).locator('.sign-name + .button + .button').click();
  });
  await shot('withdrawn', async () => {
    await desk.page.keyboard.type('签错了稿件');
    await desk.page.keyboard.press('Enter');
  });
  await shot('record-with-signatures', () => desk.button(t('print.record'), review(desk)).click());
});
