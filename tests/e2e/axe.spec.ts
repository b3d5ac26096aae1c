import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './desk';

/// What WCAG 2.2 AA finds wrong, as `rule: first places`.
async function faults(page: Page, within = 'body'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
}

/// Dialogs over the desk, by the key that opens each.
const DIALOGS = { 'palette': 'Control+k', 'keys': '?', 'search': 'Control+Shift+F', 'page-map': 'Control+Shift+M', 'timeline': 'Control+h', 'review-screen': 'Control+Shift+Enter', 'export-dialog': 'Control+e', 'folder-export': 'Control+Shift+E' };

const THEMES = { zh: ['浅色', '深色', '高对比'], en: ['Light', 'Dark', 'High contrast'] } as const;

for (const language of ['zh', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });
    for (const theme of THEMES[language]) {
      test(`is clean for axe, ${theme}`, async ({ desk }) => {
        test.setTimeout(120_000);
        const { page } = desk;
        await page.keyboard.press('Control+,');
        await page.getByTestId('settings').getByRole('radio', { name: theme }).check();
        expect.soft(await faults(page), 'settings').toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByTestId('settings')).toHaveCount(0);
        expect.soft(await faults(page), 'list of pages').toEqual([]);
        await desk.openSeed();
        await desk.show(2);
        expect.soft(await faults(page), 'desk').toEqual([]);
        await page.keyboard.press('Control+Shift+X');
        await page.keyboard.press('Control+Shift+I');
        await expect(desk.proof.locator('.g-fold').first()).toBeVisible();
        expect.soft(await faults(page), 'one pane, folded').toEqual([]);
        for (const [name, key] of Object.entries(DIALOGS)) {
          // A key of a character is text in the proof.
          await desk.articles.first().locator('.article-button').focus();
          await page.keyboard.press(key);
          await expect(page.getByTestId(name)).toBeVisible();
          // What lies behind a dialog has been looked at.
          expect.soft(await faults(page, `[data-testid="${name}"]`), name).toEqual([]);
          await page.keyboard.press('Escape');
          await expect(page.getByTestId(name)).toHaveCount(0);
        }
        await page.getByTestId('budget').click();
        await expect(page.frameLocator('.print-frame').getByRole('heading').first()).toBeVisible();
        expect.soft(await faults(page), 'count of errors').toEqual([]);
      });
    }
  });
}

for (const language of ['zh', 'en'] as const) {
  test.describe(`questions in ${language}`, () => {
    test.use({ language });
    test('are clean for axe, and their answers in view in a small window: list, card, fields, comments, bulk, house list', async ({ desk }) => {
      const { keyboard } = desk.page;
      await desk.openSeed('questions');
      const answers = desk.changes.locator('.card-answers button');
      const inView = async (what: string): Promise<void> => {
        for (const [width, height] of [[1024, 700], [1280, 720]] as const) {
          await desk.page.setViewportSize({ width, height });
          const count = await answers.count();
          expect(count).toBeGreaterThan(1);
          for (let i = 0; i < count; i++) await expect.soft(answers.nth(i), `${what}, ${width}×${height}`).toBeInViewport({ ratio: 1 });
        }
        await desk.page.setViewportSize({ width: 1440, height: 900 });
      };
      const first = desk.questions.getByRole('treeitem').filter({ hasText: '考察视察' });
      await first.click();
      expect.soft(await faults(desk.page), 'list and card').toEqual([]);
      // The question with the longest words.
      await desk.questions.getByRole('treeitem').filter({ hasText: '管委' }).click();
      await expect(desk.changes.locator('.question-card .card-sentence')).toContainText('管委');
      await inView('card');
      await first.click();
      await keyboard.press('a');
      await keyboard.insertText('核对出处');
      expect.soft(await faults(desk.page), 'field').toEqual([]);
      await keyboard.press('Enter');
      expect.soft(await faults(desk.page), 'comments').toEqual([]);
      await first.click();
      await inView('card over comments');
      await keyboard.press('b');
      await expect(desk.page.getByTestId('bulk').getByRole('checkbox')).toHaveCount(1);
      expect.soft(await faults(desk.page), 'bulk').toEqual([]);
      await keyboard.press('Escape');
      await first.click();
      await keyboard.press('d');
      await desk.changes.getByRole('button', { name: language === 'zh' ? '本报词表' : 'House list' }).click();
      await expect(desk.page.getByTestId('house').getByRole('row')).toHaveCount(2);
      expect.soft(await faults(desk.page), 'house list').toEqual([]);
    });
  });
}
