import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './desk';

/// What WCAG 2.2 AA finds wrong, as `rule: first place`.
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
}

for (const theme of ['浅色', '深色']) {
  test(`is clean for axe, ${theme}`, async ({ desk }) => {
    await desk.page.keyboard.press('Control+,');
    await desk.page.getByTestId('settings').getByRole('radio', { name: theme }).check();
    expect.soft(await faults(desk.page), 'settings').toEqual([]);
    await desk.page.keyboard.press('Escape');
    await expect(desk.page.getByTestId('settings')).toHaveCount(0);
    expect.soft(await faults(desk.page), 'list of pages').toEqual([]);
    await desk.openSeed();
    await desk.show(2);
    expect.soft(await faults(desk.page), 'desk').toEqual([]);
    await desk.page.keyboard.press('Control+Shift+Enter');
    await expect(desk.page.getByTestId('review-screen')).toBeVisible();
    expect.soft(await faults(desk.page), 'review').toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.page.getByTestId('budget').click();
    await expect(desk.page.frameLocator('.print-frame').getByRole('heading', { name: '计算标准' })).toBeVisible();
    expect.soft(await faults(desk.page), 'count of errors').toEqual([]);
    await desk.page.keyboard.press('Escape');
    await expect(desk.page.getByTestId('sheet-dialog')).toHaveCount(0);
    await desk.page.keyboard.press('Control+e');
    await expect(desk.page.getByTestId('export-dialog')).toBeVisible();
    expect.soft(await faults(desk.page), 'export').toEqual([]);
  });
}

for (const language of ['zh', 'en'] as const) {
  test.describe(`questions in ${language}`, () => {
    test.use({ language });
    test('are clean for axe: list, card, fields, comments, bulk, house list', async ({ desk }) => {
      const { keyboard } = desk.page;
      await desk.openSeed('questions');
      const first = desk.questions.getByRole('treeitem').filter({ hasText: '考察视察' });
      await first.click();
      expect.soft(await faults(desk.page), 'list and card').toEqual([]);
      await keyboard.press('a');
      await keyboard.insertText('核对出处');
      expect.soft(await faults(desk.page), 'field').toEqual([]);
      await keyboard.press('Enter');
      expect.soft(await faults(desk.page), 'comments').toEqual([]);
      await first.click();
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
