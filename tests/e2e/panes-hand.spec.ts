import type { Desk } from './desk';
import { expect, test } from './desk';

const OPENING = '座谈会上，双方观看';

async function opened(desk: Desk): Promise<void> {
  await desk.openSeed();
  await desk.show(1);
  await desk.caretBefore(OPENING);
}

/// How far the first lines of the two panes' paragraphs are from level, the worst of what is drawn.
function worst(desk: Desk): Promise<number> {
  return desk.page.evaluate(() => {
    const tops = (pane: string): Map<string, number> => new Map([...document.querySelectorAll(`.g-pane-${pane} .cm-line`)].map((line) => {
      const text = [...line.textContent!.replace(/\s/g, '')].slice(0, 6).join('');
      return [text, line.getBoundingClientRect().top + parseFloat(getComputedStyle(line).paddingTop)];
    }));
    const right = tops('proof');
    let far = NaN;
    for (const [text, top] of tops('source')) if (text.length > 5 && right.has(text)) far = Math.max(Number.isNaN(far) ? 0 : far, Math.abs(top - right.get(text)!));
    return far;
  });
}

test('an input method composes in peace: no key acts, nothing is written before its end, nothing is lost', async ({ desk }) => {
  await opened(desk);
  const { page, proof } = desk;
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await client.send('Input.imeSetComposition', { text: 'ni hao', selectionStart: 6, selectionEnd: 6 });
  // A composing input method sends its keys as 229 with the composing flag; a shortcut among them is its own.
  await proof.evaluate((element) => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', keyCode: 229, ctrlKey: true, bubbles: true, cancelable: true, isComposing: true })));
  await page.waitForTimeout(900);
  await expect(proof).toContainText(`ni hao${OPENING}`);
  await expect(page.locator('[data-testid=panes] .g-pane-proof .g-hand')).toHaveCount(0);
  await client.send('Input.insertText', { text: '你好' });
  await expect(proof).toContainText(`你好${OPENING}`);
  await expect(page.locator('[data-testid=panes] .g-pane-proof .g-hand')).toHaveText('你好');
});

test('typing, deciding and undo are one timeline; a burst of typing is one step', async ({ desk }) => {
  await opened(desk);
  const { page, proof } = desk;
  await page.keyboard.type('新写的话');
  await expect(proof).toContainText(`新写的话${OPENING}`);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(proof).not.toContainText('新写的话');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(proof).toContainText(`新写的话${OPENING}`);
});

test('paragraphs stay level while they grow, and when the window changes', async ({ desk }) => {
  await opened(desk);
  const { page } = desk;
  await expect.poll(() => worst(desk)).toBeLessThan(0.5);
  for (let i = 0; i < 6; i++) await page.keyboard.type('这一段越写越长，右边就要高出左边，');
  await expect.poll(() => worst(desk)).toBeLessThan(0.5);
  await page.setViewportSize({ width: 1050, height: 700 });
  await expect.poll(() => worst(desk)).toBeLessThan(0.5);
});

test('what is read stays where it stands when the window changes, and when one pane is left', async ({ desk }) => {
  await opened(desk);
  const { page } = desk;
  await desk.show(2);
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  const caret = page.locator('[data-testid=panes] .g-pane-proof .g-selected').first();
  await expect(caret).toBeInViewport();
  const top = () => caret.evaluate((element) => element.getBoundingClientRect().top);
  await page.waitForTimeout(300);
  const stood = await top();
  expect(await page.locator('[data-testid=panes] .g-panes').evaluate((element) => element.scrollTop)).toBeGreaterThan(300);
  for (const change of [() => page.setViewportSize({ width: 1050, height: 900 }), () => page.setViewportSize({ width: 1600, height: 900 }), () => page.keyboard.press('Control+Shift+I'), () => page.keyboard.press('Control+Shift+I')]) {
    await change();
    await expect.poll(async () => Math.abs(await top() - stood)).toBeLessThan(3);
    await page.waitForTimeout(200);
  }
});

test('a moved headline leaves a line at its old place, with a way there and back by keyboard', async ({ desk }) => {
  await opened(desk);
  const { page } = desk;
  await page.locator('.g-moved-from').first().focus();
  await page.keyboard.press('Enter');
  const ghost = page.locator('.g-ghost-link');
  await expect(ghost).toBeFocused();
  await expect(ghost).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('.g-moved-from').first()).toBeFocused();
});

test('Tab leads out of both panes', async ({ desk }) => {
  await opened(desk);
  const { page, proof, source } = desk;
  const before = await proof.textContent();
  await page.keyboard.press('Tab');
  await expect(proof).not.toBeFocused();
  await source.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(source).not.toBeFocused();
  expect(await proof.textContent()).toBe(before);
});

test('the character under the pointer is lit on both sides and says where it comes from', async ({ desk }) => {
  await opened(desk);
  const { page } = desk;
  const { left, top, width, height } = await desk.boxOf('双方观看');
  const place = { x: left + width / 2, y: top + height / 2 };
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y);
  await expect(page.locator('[data-testid=panes] .g-pane-source .g-hover-twin')).toHaveText('双');
  await expect(page.locator('.g-tip')).toContainText(String(desk.sourceText().split('\n').findIndex((line) => line.startsWith('座谈会上，双方')) + 1));
  // The same by key for the character at the caret, spoken as well; moving on puts it away.
  await page.mouse.move(5, 5);
  await expect(page.locator('.g-tip')).toHaveCount(0);
  await desk.caretBefore('观看');
  await page.mouse.move(5, 5);
  await expect(page.locator('.g-hover')).toHaveCount(0);
  await page.keyboard.press('Alt+Enter');
  await expect(page.locator('[data-testid=panes] .g-pane-source .g-hover-twin')).toHaveText('观');
  const told = await page.locator('.g-tip').innerText();
  await expect(page.locator('[aria-live]').last()).toHaveText(told.replaceAll('\n', ' '));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.g-tip')).toHaveCount(0);
  await expect(page.locator('.g-hover')).toHaveCount(0);
});

test('an article that follows another one shows nothing of it: no light, no fold, no room left for its levels', async ({ desk }) => {
  await desk.openSeed();
  await desk.show(1);
  const { page } = desk;
  await page.mouse.move(2, 2);
  const drawn = (): Promise<string> => page.getByTestId('panes').evaluate((panes) => [...panes.querySelectorAll('.cm-content > *')].map((block) => {
    const { top, height } = block.getBoundingClientRect();
    return `${block.className} ${Math.round(top)} ${Math.round(height)} ${block.textContent} ${[...block.querySelectorAll('span')].map((span) => span.className).join()}`;
  }).join('\n'));
  await expect.poll(() => worst(desk)).toBeLessThan(0.5);
  const first = await drawn();
  await desk.show(2);
  await page.keyboard.press('Control+Shift+X');
  await expect(page.locator('[data-testid=panes] .g-fold').first()).toBeVisible();
  await desk.proof.locator('.cm-line').first().hover({ position: { x: 30, y: 12 } });
  await expect(page.locator('[data-testid=panes] .g-hover').first()).toBeVisible();
  await desk.articles.nth(0).locator('.article-button').focus();
  await page.keyboard.press('Enter');
  await expect(desk.proof).toContainText('上海仙途智能科技有限公司张彦一行');
  await page.keyboard.press('Control+Shift+X');
  await page.mouse.move(2, 2);
  await expect.poll(drawn).toBe(first);
});
