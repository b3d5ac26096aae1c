import { expect, test } from './desk';

const background = 'getComputedStyle(document.body).backgroundColor';

test('switches language and theme at once, and remembers both', async ({ desk }) => {
  await desk.openSeed();
  await desk.page.keyboard.press('Control+,');
  const settings = desk.page.getByTestId('settings');
  await settings.getByRole('radio', { name: 'English' }).check();
  await expect(settings.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(desk.page.locator('html')).toHaveAttribute('lang', /^en/);
  const light = await desk.page.evaluate(background);
  await settings.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => desk.page.evaluate(background)).not.toBe(light);
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.getByRole('button', { name: 'Review before publication' })).toBeVisible();
  await desk.page.reload();
  await expect(desk.page.getByRole('button', { name: 'Open folder…' }).first()).toBeVisible();
  expect(await desk.page.evaluate(background)).not.toBe(light);
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('speaks the system’s language', async ({ desk }) => {
    await expect(desk.page.getByRole('heading', { name: 'Choose a page to begin' })).toBeVisible();
    await desk.openSeed();
    await expect(desk.page.getByRole('button', { name: 'Export' })).toBeVisible();
  });
});
