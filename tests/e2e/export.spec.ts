import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles, type ExportFacts } from '../../src/core/export';
import { expect, SEED, test, type Desk } from './desk';

const review = (desk: Desk) => desk.page.getByTestId('review-screen');
const dialog = (desk: Desk) => desk.page.getByTestId('export-dialog');

interface Copy {
  readonly name: string;
  readonly content: unknown;
}

/// What these formats say of themselves: nothing.
const FACTS: ExportFacts = { at: '2031-05-06T07:08:09Z', date: '2031-05-06', by: '王', version: '1', language: 'zh', sha256: '', questions: [] };

const MANIFEST = 'galley-manifest.jsonl';
/// The copies that lie in the folder, name by name.
const written = (desk: Desk): Copy[] => readdirSync(desk.out).filter((name) => name !== MANIFEST).sort().map((name) => ({ name, content: readFileSync(join(desk.out, name), 'utf8') }));
const byName = (files: readonly Copy[]): Copy[] => files.map(({ name, content }) => ({ name, content })).sort((a, b) => (a.name < b.name ? -1 : 1));

/// Answers for what keeps the articles back, by keyboard.
async function letThrough(desk: Desk): Promise<void> {
  await review(desk).getByRole('button', { name: '写明理由放行…' }).focus();
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('原文如此');
  await desk.page.keyboard.press('Enter');
}


test('lets nothing out that was not reviewed, then exports an article', async ({ desk }) => {
  await desk.openSeed();
  await desk.show(2);
  await desk.page.getByRole('button', { name: '导出' }).click();
  await expect(dialog(desk)).toContainText('还没有签齐');
  await expect(dialog(desk).getByRole('button', { name: '导出', exact: true })).toHaveCount(0);
  await dialog(desk).getByRole('button', { name: '去核对' }).click();
  await expect(review(desk)).toContainText('吕梁经济技术开发区');
  await expect(review(desk).getByRole('listitem').filter({ hasText: '汉字之间的逗号用全角' }).first()).toBeVisible();
  await review(desk).getByRole('button', { name: /^核对完毕/ }).click();
  await letThrough(desk);
  await review(desk).getByRole('button', { name: '去导出' }).click();
  for (const format of ['Markdown', '与原文的差异']) await dialog(desk).getByRole('checkbox', { name: format }).check();
  await desk.chooseFolder(dialog(desk).getByRole('button', { name: '选择文件夹…' }), desk.out);
  await dialog(desk).getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog(desk)).toContainText('已写入 3 个文件');
  const decided = await desk.onDisk();
  expect(written(desk)).toEqual(byName(exportFiles(decided, { page: `${SEED}.txt`, articles: [decided.articles[1]!.id], formats: ['txt', 'md', 'diff'], facts: FACTS })));
  expect(desk.sourceText()).toBe(readFileSync(join(import.meta.dirname, '../../seeds', `${SEED}.txt`), 'utf8'));
});

test('asks for the review again after a change, and exports the whole page', async ({ desk }) => {
  await desk.openSeed();
  await desk.page.keyboard.press('Control+Shift+Enter');
  await review(desk).getByRole('radio', { name: /整版/ }).check();
  await review(desk).getByRole('button', { name: /^核对完毕/ }).click();
  await expect(review(desk)).toContainText('A 级疑问 1 处未答复');
  await letThrough(desk);
  await expect(review(desk)).toContainText('整版可以付印');
  await review(desk).getByRole('button', { name: '返回' }).click();
  await expect(desk.articles.filter({ hasText: '三校已签' })).toHaveCount(8);
  await desk.show(1);
  await desk.caretBefore('座谈会上，双方观看');
  await desk.page.keyboard.type('当日');
  await expect(desk.articles.nth(0)).toContainText('签后有改动');
  await desk.saved();
  await desk.page.keyboard.press('Control+e');
  await dialog(desk).getByRole('radio', { name: /整版/ }).check();
  await expect(dialog(desk)).toContainText('有 1 篇还没有签齐');
  await dialog(desk).getByRole('button', { name: '去核对' }).click();
  await review(desk).getByRole('button', { name: /^核对完毕/ }).click();
  await review(desk).getByRole('button', { name: '去导出' }).click();
  await dialog(desk).getByRole('radio', { name: /整版/ }).check();
  await desk.chooseFolder(dialog(desk).getByRole('button', { name: '选择文件夹…' }), desk.out);
  await dialog(desk).getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog(desk)).toContainText('已写入 1 个文件');
  expect(written(desk)).toEqual(byName(exportFiles(await desk.onDisk(), { page: `${SEED}.txt`, formats: ['txt'], facts: FACTS })));
  expect(written(desk)[0]!.content).toContain('当日座谈会上，双方观看');
});
