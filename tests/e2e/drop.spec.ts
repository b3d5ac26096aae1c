import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type Desk } from './desk';
import { FERRY } from './ferry';

const PAGE = 'ferry';

/// The texts of the page's articles, as the journal on disk has them, once they fit; then all is taken back by one key.
async function endsAs(desk: Desk, what: string, fits: (texts: readonly string[]) => boolean): Promise<void> {
  await expect.poll(async () => fits((await desk.onDisk(`${PAGE}.txt`)).articles.map(({ proof }) => proof)), what).toBe(true);
  await desk.page.keyboard.press('Control+z');
  await expect.poll(async () => (await desk.onDisk(`${PAGE}.txt`)).articles.map(({ proof }) => proof.slice(0, 4)), `${what}, undone`).toEqual(['老码头又', '山村小学']);
}

const at = async (place: Locator, share: number): Promise<{ x: number; y: number }> => {
  const { width, height } = (await place.boundingBox())!;
  return { x: width / 2, y: height * share };
};

test('articles, paragraphs, lines and furniture are dragged to where they belong; furniture goes there by keyboard, too', async ({ desk }) => {
  const { page, articles } = desk;
  writeFileSync(join(desk.folder, `${PAGE}.txt`), FERRY);
  await page.reload();
  await desk.pages.getByRole('button', { name: PAGE }).click();
  await expect(articles).toHaveCount(2);
  const head = (n: number): Locator => articles.nth(n).locator('.article-head');

  await head(1).dragTo(head(0), { targetPosition: await at(head(0), 0.2) });
  await endsAs(desk, 'an article before another', ([first]) => first!.startsWith('山村小学'));

  await head(0).locator('.twist').click();
  const part = (words: string): Locator => page.locator('.part-head').filter({ hasText: words });
  await part('船靠岸时').dragTo(head(1));
  await endsAs(desk, 'a paragraph into another article', ([first, second]) => !first!.includes('船靠岸时') && second!.includes('船靠岸时'));

  await part('船靠岸时').dragTo(part('守了半辈子'), { targetPosition: await at(part('守了半辈子'), 0.2) });
  await endsAs(desk, 'a paragraph before another', ([first]) => first!.indexOf('船靠岸时') >= 0 && first!.indexOf('船靠岸时') < first!.indexOf('守了半辈子'));

  await part('船靠岸时').locator('.twist').click();
  await page.locator('.lines li').filter({ hasText: '买菜的已经等在坡顶' }).dragTo(head(1));
  await endsAs(desk, 'a line into another article', ([first, second]) => first!.includes('船靠岸时') && !first!.includes('买菜的已经') && second!.includes('买菜的已经'));

  const furniture = page.locator('.furniture');
  await furniture.locator('.furniture-head .twist').click();
  await furniture.locator('.part-head').dragTo(head(1));
  await endsAs(desk, 'furniture into an article', ([, second]) => second!.includes('责编：林晓舟'));

  // Nothing was left in the list, which begins folded again.
  await furniture.locator('.furniture-head .twist').press('Enter');
  await furniture.locator('.part-button').focus();
  await page.keyboard.press('g');
  await expect(page.getByTestId('place').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('第 1 篇');
  await page.keyboard.press('Enter');
  await endsAs(desk, 'furniture into an article by keyboard', ([first]) => first!.includes('责编：林晓舟'));
});
