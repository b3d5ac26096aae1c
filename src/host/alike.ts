import { AlikePages } from '../core/proof';
import type { PageTexts } from './texts';

/// How many pages before and after a page it is compared with: some weeks of a daily paper. A folder may hold ten thousand; `galley check` compares all of them.
const NEAR = 100;

/// The pages near `page` in the folder's order `pages` that share text with it and may hold the same article, those that share most first.
export async function pagesAlike(texts: PageTexts, folder: string, pages: readonly string[], page: string): Promise<string[]> {
  const at = pages.indexOf(page);
  if (at < 0) return [];
  const near = [...pages.slice(Math.max(0, at - NEAR), at), ...pages.slice(at + 1, at + 1 + NEAR)];
  const among = new AlikePages();
  for (const name of [...near, page]) among.add((await texts.of(folder, name)) ?? '');
  return among.companionsOf(near.length).map((number) => near[number]!);
}
