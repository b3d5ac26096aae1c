import type { Locator } from '@playwright/test';
import { expect, test } from './desk';

/// Where a text begins on the screen, from the window's upper edge.
function topOf(pane: Locator, text: string): Promise<number> {
  return pane.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().top;
    }
    return NaN;
  }, text);
}

const OPENINGS = ['座谈会上，双方观看', '张彦表示，运城', '座谈会前，张彦'];

test('levels the panes paragraph by paragraph, reflowed and raw', async ({ desk }) => {
  await desk.openSeed();
  await desk.show(1);
  for (const view of ['重排', '原样']) {
    await desk.page.getByRole('radio', { name: view }).check();
    for (const opening of OPENINGS) {
      await expect.poll(async () => Math.abs((await topOf(desk.source, opening)) - (await topOf(desk.proof, opening))), { message: `${view} ${opening}` }).toBeLessThan(2);
    }
  }
});

test('keeps the source as it is, and numbers its lines as the file does', async ({ desk }) => {
  await desk.openSeed();
  await desk.show(1);
  await desk.page.getByRole('radio', { name: '原样' }).check();
  const lines = desk.sourceText().split('\n');
  await expect(desk.source).toContainText(lines[0]!.trim());
  const number = lines.findIndex((line) => line.startsWith('座谈会上，双方')) + 1;
  await expect(desk.page.locator(`[data-testid=panes] .g-pane-source .cm-line[data-label='${number}']`)).toContainText('座谈会上，双方');
  // Re-flowed, a number stands for all lines of its paragraph: whoever points at it is told which.
  await desk.page.getByRole('radio', { name: '重排' }).check();
  const box = (await desk.source.locator(`.cm-line[data-label='${number}']`).boundingBox())!;
  await desk.page.mouse.move(box.x - 14, box.y + 20);
  await expect(desk.page.locator('[data-testid=panes] .g-pane-source .cm-editor')).toHaveAttribute('title', new RegExp(`${number}–\\d+`));
  await desk.page.mouse.move(box.x + 60, box.y + 20);
  await expect(desk.page.locator('[data-testid=panes] .g-pane-source .cm-editor')).toHaveAttribute('title', '');
  await desk.source.focus();
  await desk.page.keyboard.type('不许写');
  await expect(desk.source).not.toContainText('不许写');
});

test('tells layout and text changes apart, and shows or hides each', async ({ desk }) => {
  await desk.openSeed();
  await desk.show(2);
  const marks = (layer: string): Locator => desk.page.locator(`[data-testid=panes] .g-pane-proof .g-${layer}`);
  await expect(marks('text').first()).toBeVisible();
  await desk.page.getByRole('button', { name: '显示文字改动' }).click();
  await expect(marks('text')).toHaveCount(0);
  await desk.page.getByRole('button', { name: '显示文字改动' }).click();
  await expect(marks('text').first()).toBeVisible();
});

for (const language of ['zh', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test('what each line is has room beside it', async ({ desk }) => {
      await desk.openSeed();
      await desk.show(2);
      await desk.proof.press('Control+End');
      const labels = (): Promise<{ label: string; needs: number; has: number }[]> => desk.proof.evaluate((content) => {
        const pen = document.createElement('canvas').getContext('2d')!;
        return [...content.querySelectorAll<HTMLElement>('.cm-line[data-label]')].map((line) => {
          const { font, letterSpacing, width, paddingRight } = getComputedStyle(line, '::before');
          const label = line.dataset['label']!;
          pen.font = font;
          return { label, needs: pen.measureText(label).width + label.length * parseFloat(letterSpacing), has: parseFloat(width) - parseFloat(paddingRight) };
        });
      });
      await expect.poll(async () => (await labels()).map(({ label }) => label)).toContain(language === 'zh' ? '图片说明' : 'Caption');
      for (const { label, needs, has } of await labels()) expect(needs, label).toBeLessThanOrEqual(has);
    });
  });
}
