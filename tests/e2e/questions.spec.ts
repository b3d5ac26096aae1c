import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type Desk } from './desk';

/// Pages of our own: the same redundancy several times, a wrong post, and a glyph that the font kept to itself.
const PAGE = (place: string): string => [
  `本报讯 昨日上午，${place}大桥工地迎来首批建设者，`, '', '大桥目前正在加紧施工。工地旁的学校目前正在', '', '上课，师生都盼着大桥早日通车。', '', `${place}大桥加紧施工`, '',
].join('\n');

const question = (desk: Desk, words: string): Locator => desk.questions.getByRole('treeitem').filter({ hasText: words });
const card = (desk: Desk): Locator => desk.changes.getByRole('region', { name: '所选问题' });

/// Opens a page of our own, and waits until it was proofed with the speller and all.
async function openOwn(desk: Desk, name = '第1版'): Promise<void> {
  for (const [file, place] of [['第1版', '青河'], ['第2版', '柳塘']] as const) writeFileSync(join(desk.folder, `${file}.txt`), PAGE(place));
  await desk.page.keyboard.press('F5');
  await desk.pages.getByRole('button', { name }).click();
  await expect(question(desk, '目前正在')).toHaveCount(2);
}

const houseFile = (desk: Desk): string => join(desk.folder, '.galley', 'terms.tsv');

test('asks about the seed page, marks it in the proof, and takes an answer from the keyboard alone', async ({ desk }) => {
  await desk.openSeed('questions');
  await expect(question(desk, '考察视察')).toHaveCount(1);
  await desk.questions.focus();
  // Two errors in the article's 1,417 characters, then one.
  await expect(desk.page.getByTestId('article-rate')).toHaveText('本篇差错 14.1/万');
  await expect(desk.questions.getByRole('treeitem', { selected: true })).toContainText('考察视察');
  await expect(desk.proof.locator('.g-asked-A')).toHaveText('考察视察');
  await expect(card(desk)).toContainText('固定提法不能拼合');
  await desk.page.keyboard.press('2');
  await expect(question(desk, '考察视察')).toHaveCount(0);
  await expect(desk.page.getByTestId('article-rate')).toHaveText('本篇差错 7.1/万');
  await expect(desk.questions).toBeFocused();
  // The next one is selected, in the list and in the proof.
  await expect(desk.questions.getByRole('treeitem', { selected: true })).toContainText('管委');
  await expect(desk.proof.locator('.g-asked-selected')).toHaveText('管委');
  await desk.page.keyboard.press('Backspace');
  await expect(question(desk, '同篇别处作')).toHaveCount(0);
  await desk.saved();
  const [, second] = (await desk.onDisk()).articles;
  expect(second!.proof).toContain('总书记视察山西');
  expect(second!.patches.find(({ rule }) => rule === 'house-term')).toMatchObject({ origin: 'fix', was: '考察', insert: '' });
  expect([...(await desk.onDisk()).state.dismissed.values()].map(({ rule }) => rule)).toEqual(['shortened-name']);
  await desk.page.keyboard.press('Control+z');
  await desk.page.keyboard.press('Control+z');
  await expect(question(desk, '考察视察')).toHaveCount(1);
  await expect(question(desk, '管委')).toHaveCount(1);
});

test('offers the same words elsewhere, and one undo takes them all back', async ({ desk }) => {
  await openOwn(desk);
  await question(desk, '目前正在').first().click();
  await desk.page.keyboard.press('Enter');
  await expect(card(desk)).toContainText('另有 1 处相同');
  await desk.page.keyboard.press('s');
  await expect(question(desk, '目前正在')).toHaveCount(0);
  await expect(desk.proof).toContainText('大桥正在加紧施工。工地旁的学校正在上课');
  await desk.page.keyboard.press('Control+z');
  await desk.page.keyboard.press('Control+z');
  await expect(question(desk, '目前正在')).toHaveCount(2);
});

test('keeps the same words elsewhere likewise, and one undo asks about all of them again', async ({ desk }) => {
  await openOwn(desk);
  await question(desk, '目前正在').first().click();
  await desk.page.keyboard.press('b');
  await desk.page.getByTestId('bulk').getByRole('button', { name: '保留 2 处' }).click();
  await expect(question(desk, '目前正在')).toHaveCount(0);
  await desk.page.keyboard.press('Control+z');
  await expect(question(desk, '目前正在')).toHaveCount(2);
});

test('offers the same words elsewhere after one was kept, too', async ({ desk }) => {
  await openOwn(desk);
  await question(desk, '目前正在').first().click();
  await desk.page.keyboard.press('Backspace');
  await expect(question(desk, '目前正在')).toHaveCount(1);
  await expect(card(desk)).toContainText('另有 1 处相同');
  await card(desk).getByRole('button', { name: '都保留', exact: true }).click();
  await expect(question(desk, '目前正在')).toHaveCount(0);
  await expect.poll(async () => (await desk.onDisk('第1版.txt')).state.dismissed.size).toBe(2);
  await expect(desk.proof).toContainText('大桥目前正在加紧施工。工地旁的学校目前正在上课');
  await desk.page.keyboard.press('Control+z');
  await desk.page.keyboard.press('Control+z');
  await expect(question(desk, '目前正在')).toHaveCount(2);
});

test('takes words of one’s own; an input method’s keys are not ours', async ({ desk }) => {
  await openOwn(desk);
  await question(desk, '目前正在').first().click();
  await desk.page.keyboard.press('e');
  const field = card(desk).getByRole('textbox', { name: '改成' });
  await expect(field).toBeFocused();
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true });
  await expect(field).toBeVisible();
  await field.fill('眼下正');
  await desk.page.keyboard.press('Enter');
  await expect(desk.proof).toContainText('大桥眼下正加紧施工');
  await expect(desk.questions).toBeFocused();
  // While a composition runs in the list, no letter is an answer.
  await desk.questions.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true });
  await desk.questions.dispatchEvent('keydown', { key: 'd', keyCode: 229, isComposing: true, bubbles: true });
  await expect(question(desk, '目前正在')).toHaveCount(1);
  await desk.page.keyboard.press('e');
  await desk.page.keyboard.press('Escape');
  await expect(desk.questions).toBeFocused();
  await expect(question(desk, '目前正在')).toHaveCount(1);
});

test('keeps words for the whole house, in a file that can be read, and takes that back', async ({ desk }) => {
  await openOwn(desk);
  await question(desk, '目前正在').first().click();
  await desk.page.keyboard.press('d');
  await expect(question(desk, '目前正在')).toHaveCount(0);
  await expect.poll(() => existsSync(houseFile(desk)) && readFileSync(houseFile(desk), 'utf8')).toContain('忽略\t目前正在\tredundant-wording');
  await desk.page.keyboard.press('Control+z');
  await expect(question(desk, '目前正在')).toHaveCount(2);
  await expect.poll(() => readFileSync(houseFile(desk), 'utf8')).not.toContain('忽略\t目前正在');
});

test('counts the house’s list at once, whether it is edited here or beside the desk, and names a line that is wrong', async ({ desk }) => {
  await openOwn(desk);
  await desk.changes.getByRole('button', { name: '本报词表' }).click();
  const dialog = desk.page.getByTestId('house');
  await dialog.getByLabel('词语').fill('建设者');
  await dialog.getByLabel('改用').fill('工人');
  await dialog.getByLabel('理由').fill('本报习惯');
  await dialog.getByRole('button', { name: '加入' }).click();
  await expect(dialog.getByRole('row', { name: /禁用 建设者 工人/ })).toBeVisible();
  await desk.page.keyboard.press('Escape');
  const asked = desk.questions.getByRole('treeitem').filter({ hasText: '本报习惯' });
  await expect(asked).toHaveCount(1);
  await expect(asked).toContainText('工人');
  mkdirSync(join(desk.folder, '.galley'), { recursive: true });
  writeFileSync(houseFile(desk), '慎用\t通车\t\t斟酌\n禁止\t上课\n');
  await desk.page.waitForTimeout(5_200);
  await desk.page.mouse.click(700, 20);
  await expect(question(desk, '早日通车')).toHaveCount(1);
  await expect(asked).toHaveCount(0);
  await desk.changes.getByRole('button', { name: '本报词表' }).click();
  await expect(dialog.getByRole('alert')).toContainText('第 2 行：第一栏“禁止”');
});

test('answers a whole rule with a preview, on the page and in the folder, and takes all of it back', async ({ desk }) => {
  await openOwn(desk);
  await question(desk, '目前正在').first().click();
  await desk.page.keyboard.press('b');
  const dialog = desk.page.getByTestId('bulk');
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await dialog.getByRole('checkbox').first().uncheck();
  await dialog.getByRole('button', { name: '采纳 1 处' }).click();
  await expect(question(desk, '目前正在')).toHaveCount(1);
  await desk.page.keyboard.press('Control+z');
  await expect(question(desk, '目前正在')).toHaveCount(2);

  await question(desk, '目前正在').first().click();
  await desk.page.keyboard.press('b');
  await dialog.getByRole('radio', { name: /整个文件夹/ }).check();
  await expect(dialog.getByRole('heading', { name: /第2版/ })).toBeVisible();
  await dialog.getByRole('button', { name: '采纳 4 处' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.page.getByText('在 2 个版面采纳了 4 处。')).toBeVisible();
  await desk.saved();
  for (const name of ['第1版.txt', '第2版.txt']) expect((await desk.onDisk(name)).articles[0]!.proof).not.toContain('目前正在');
  // One page is changed since; then it is all taken back by another window, which knows nothing of this one but the folder.
  await desk.caretBefore('昨日上午');
  await desk.page.keyboard.type('七月');
  await desk.saved();
  await desk.page.evaluate(() => localStorage.clear());
  await desk.page.reload();
  const done = desk.page.getByTestId('bulk-done');
  await expect(done).toContainText('在 2 个版面采纳了 4 处。 其中 1 个版面此后又有改动（第1版）');
  await done.getByRole('button', { name: '全部撤销' }).click();
  await expect(done).toHaveCount(0);
  for (const name of ['第1版.txt', '第2版.txt']) expect((await desk.onDisk(name)).articles[0]!.proof.match(/目前正在/g)).toHaveLength(2);
  expect((await desk.onDisk('第1版.txt')).articles[0]!.proof).toContain('七月昨日上午');
  expect(existsSync(join(desk.folder, '.galley', 'bulk.json'))).toBe(false);
});

test('asks the author, comments on a selection, and settles both', async ({ desk }) => {
  await openOwn(desk);
  await question(desk, '目前正在').first().click();
  await desk.page.keyboard.press('a');
  await desk.page.keyboard.insertText('何时通车？');
  await desk.page.keyboard.press('Enter');
  const comments = desk.changes.getByRole('region', { name: '批注' });
  await expect(comments).toContainText('何时通车？');
  await expect(question(desk, '目前正在').first()).toContainText('已问作者');

  await desk.caretBefore('青河大桥工地');
  for (let i = 0; i < 4; i++) await desk.page.keyboard.press('Shift+ArrowRight');
  await desk.page.keyboard.press('Control+Alt+m');
  await expect(comments.getByRole('textbox')).toBeFocused();
  // It is the only field: the question that is selected asks for no words of its own.
  await expect(desk.changes.locator('.answer-field')).toHaveCount(1);
  await desk.page.keyboard.insertText('核对桥名');
  await desk.page.keyboard.press('Enter');
  await expect(comments.getByRole('listitem')).toHaveCount(2);
  const noted = async (): Promise<string> => (await desk.proof.locator('.g-asked-comment').allTextContents()).join('');
  await expect.poll(noted).toBe('青河大桥');
  // It stays with its words when those before them change.
  await desk.caretBefore('昨日上午');
  await desk.page.keyboard.type('七月');
  await desk.saved();
  await expect.poll(noted).toBe('青河大桥');
  await comments.getByRole('listitem').filter({ hasText: '核对桥名' }).getByRole('button', { name: '已解决' }).click();
  await expect(comments.getByRole('listitem')).toHaveCount(1);
  await expect(desk.proof.locator('.g-asked-comment')).toHaveCount(0);
  await desk.page.keyboard.press('Control+h');
  await expect(desk.page.getByTestId('timeline')).toContainText('批注“青河大桥”：核对桥名');
  await desk.saved();
  expect((await desk.onDisk('第1版.txt')).state.comments.map(({ text, resolved }) => [text, resolved !== undefined])).toEqual([['何时通车？', false], ['核对桥名', true]]);
});

test('shows a comment at its words, with replies by keyboard', async ({ desk }) => {
  await openOwn(desk);
  const { keyboard } = desk.page;
  await desk.caretBefore('青河大桥工地');
  for (let i = 0; i < 4; i++) await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Control+Alt+m');
  await keyboard.insertText('核对桥名');
  await keyboard.press('Enter');
  await desk.proof.locator('.g-asked-comment').first().click();
  const card = desk.page.getByTestId('comment-card');
  await expect(card).toContainText('核对桥名');
  const [at, words] = [await card.boundingBox(), await desk.boxOf('青河大桥')];
  expect(at!.y).toBeGreaterThan(words.top);
  expect(Math.abs(at!.x - words.left)).toBeLessThan(320);
  await keyboard.press('Control+Alt+r');
  await expect(card.getByRole('textbox')).toBeFocused();
  await keyboard.insertText('与县志一致');
  await keyboard.press('Enter');
  await expect(card.getByRole('listitem')).toContainText('与县志一致');
  await expect(desk.proof).toBeFocused();
  await keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await desk.saved();
  const replies = async () => (await desk.onDisk('第1版.txt')).state.comments.map(({ replies: all }) => all.map(({ text }) => text));
  expect(await replies()).toEqual([['与县志一致']]);
  await keyboard.press('Control+z');
  await desk.saved();
  expect(await replies()).toEqual([[]]);
  // Whoever signs sees what is open still.
  await keyboard.press('Control+Shift+Enter');
  await expect(desk.page.getByTestId('review-screen')).toContainText('“青河大桥” 核对桥名');
});

test('checks anew while one types, and marks stay with their words meanwhile', async ({ desk }) => {
  await openOwn(desk);
  const marks = desk.proof.locator('.g-asked-C');
  await expect(marks).toHaveText(['目前正在', '目前正在']);
  await desk.caretBefore('加紧施工。工地');
  for (const key of '如今这座') {
    await desk.page.keyboard.insertText(key);
    expect(await marks.allTextContents()).toEqual(['目前正在', '目前正在']);
  }
  await desk.saved();
  await expect(marks).toHaveText(['目前正在', '目前正在']);
  await desk.caretBefore('师生都盼着');
  await desk.page.keyboard.insertText('昨天凯旋归来的');
  await expect(question(desk, '凯旋归来')).toHaveCount(1);
});

test('F8 goes through questions and changes in the order of the text', async ({ desk }) => {
  await desk.openSeed('questions');
  await desk.show(2);
  await expect(question(desk, '管委')).toHaveCount(1);
  await desk.page.keyboard.press('F8');
  await expect(card(desk)).toContainText('同篇别处作');
  await desk.page.keyboard.press('F8');
  await expect(desk.changes.getByRole('region', { name: '所选改动' })).toContainText('汉字之间的逗号用全角');
  await desk.page.keyboard.press('Shift+F8');
  await expect(card(desk)).toContainText('同篇别处作');
});

test('filters and searches the list, groups it, and says so when nothing is left', async ({ desk }) => {
  await desk.openSeed('questions');
  await expect(question(desk, '考察视察')).toHaveCount(1);
  await desk.changes.getByRole('radio', { name: 'A', exact: true }).check();
  await expect(desk.questions.getByRole('treeitem', { level: 2 })).toHaveCount(1);
  await desk.changes.getByRole('searchbox').fill('没有这样的词');
  await expect(desk.changes.getByText('这样筛选，没有问题。')).toBeVisible();
  await desk.changes.getByRole('button', { name: '清除筛选' }).click();
  await desk.changes.getByRole('searchbox').fill('管委');
  await expect(desk.questions.getByRole('treeitem', { level: 2 })).toHaveCount(1);
});

test('shows what is doubtful about the structure first, and leads to where it is settled', async ({ desk }) => {
  const CAPTION = '引进的高层次人才在数字经济产业园项目一期工地观摩';
  await desk.openSeed('questions');
  await expect(question(desk, '考察视察')).toHaveCount(1);
  await desk.articles.nth(1).getByRole('button', { name: CAPTION }).click();
  await desk.page.getByRole('menuitemradio', { name: /托盘/ }).click();
  await expect(desk.questions.getByRole('treeitem').first()).toContainText('结构存疑');
  await question(desk, '属于哪一篇').click();
  await expect(card(desk)).toContainText('图片说明');
  await desk.page.keyboard.press('e');
  await expect(desk.tray.getByRole('button', { name: CAPTION }).first()).toBeFocused();
  await question(desk, '属于哪一篇').click();
  await desk.page.keyboard.press('Enter');
  await expect(question(desk, '属于哪一篇')).toHaveCount(0);
  await desk.page.keyboard.press('Control+z');
  await expect(question(desk, '属于哪一篇')).toHaveCount(1);
});

test('names an article that stands on another page of the folder too, whichever of the two is open', async ({ desk }) => {
  const story = '柳塘村的水车棚昨天修好了，木匠老贺带着徒弟忙了两个月，换下的旧榫头装了满满一筐。水车转起来的时候，围观的人都安静下来听那吱呀声，村里的孩子头一回见到水从竹筒里一节一节升上田埂。老贺说，图纸是照着县志里的旧图一笔一笔描下来的，哪怕一根榫头短了半寸，整架水车也转不圆。';
  const page = (width: number, headline: string): string => `${story.replace(new RegExp(`.{${width}}`, 'gu'), '$&\n')}\n${headline}\n`;
  writeFileSync(join(desk.folder, '第1版.txt'), page(18, '水车又转起来了'));
  writeFileSync(join(desk.folder, '第2版.txt'), page(22, '老木匠修好水车'));
  await desk.page.keyboard.press('F5');
  await desk.pages.getByRole('button', { name: '第2版' }).click();
  await question(desk, '大半相同').click();
  await expect(card(desk)).toContainText('与版面“第1版”上的《水车又转起来了》大半相同');
  // To the other page by a click, and back by a key; both show the article.
  const where = desk.page.locator('.where');
  await card(desk).getByRole('button', { name: '打开“第1版”第 1 篇' }).click();
  await expect(where).toHaveText('第1版');
  await question(desk, '大半相同').click();
  await expect(card(desk)).toContainText('与版面“第2版”上的《老木匠修好水车》大半相同');
  await desk.page.keyboard.press('g');
  await expect(where).toHaveText('第2版');
  await question(desk, '大半相同').click();
  await desk.page.keyboard.press('Backspace');
  await expect(question(desk, '大半相同')).toHaveCount(0);
  // From page to page by keys while their list is folded away, in its order; the keyboard stays at work.
  await desk.page.setViewportSize({ width: 1024, height: 700 });
  await expect(desk.pages).toHaveCount(0);
  for (const [key, name] of [['PageUp', '第1版'], ['PageUp', '第1版'], ['PageDown', '第2版'], ['PageDown', 'jzwb-2025-03-18-03']] as const) {
    await desk.page.keyboard.press(`Alt+Shift+${key}`);
    await expect(where).toHaveText(name);
    await expect.poll(() => desk.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    if (key === 'PageUp') await expect(desk.page.locator('[aria-live]').last()).toContainText(/已打开“第1版”|这是第一个版面/);
  }
});
