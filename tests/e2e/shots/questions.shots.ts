import { expect, t, walksOf, type PosedDesk } from './camera';
import { bridge, MARKET, waterwheel } from './pages';

const walk = walksOf('questions');

const card = (desk: PosedDesk) => desk.changes.getByRole('region', { name: t('questions.card') });
const choose = async (desk: PosedDesk, choice: string): Promise<void> => {
  await desk.button(t('questions.more'), desk.changes).click();
  await desk.page.getByRole('menuitemradio', { name: choice, exact: true }).first().click();
};
const settled = (desk: PosedDesk): Promise<void> => expect(desk.questions.getByRole('treeitem', { level: 2 }).first()).toBeVisible();

walk('filters', async ({ desk, shot }) => {
  desk.put('第4版', MARKET);
  await desk.start();
  await desk.open('第4版');
  await shot('all', () => settled(desk));
  for (const severity of ['A', 'B', 'C']) await shot(`only-${severity}`, () => desk.radio(severity, desk.changes).check());
  await desk.radio(t('changes.all'), desk.changes).first().check();
  await shot('this-article', () => desk.radio(t('questions.article'), desk.changes).check());
  await desk.radio(t('questions.page'), desk.changes).check();
  await shot('more', () => desk.button(t('questions.more'), desk.changes).click());
  await desk.page.keyboard.press('Escape');
  for (const group of ['article', 'class', 'rule'] as const) await shot(`by-${group}`, () => choose(desk, t(`questions.group.${group}`)));
  await shot('of-one-class', () => choose(desk, t('questions.class.wording')));
  await desk.button(t('questions.more'), desk.changes).click();
  await desk.item(t('changes.clear')).click();
  await shot('search', () => desk.changes.getByRole('searchbox').fill('左右'));
});

walk('one after the other', async ({ desk, shot }) => {
  desk.put('第4版', MARKET);
  await desk.start();
  await desk.open('第4版');
  await settled(desk);
  const rows = desk.questions.getByRole('treeitem', { level: 2 });
  const count = Math.min(3, await rows.count());
  for (let i = 0; i < count; i++) {
    await shot(`card-${i + 1}`, async () => {
      await rows.nth(i).click();
      await expect(card(desk).locator('.card-sentence')).toBeVisible();
    });
  }
});

walk('the seed page', async ({ desk, shot }) => {
  await desk.startOnSeed();
  await shot('fixes', () => desk.question('考察视察').click());
  await shot('longest-words', () => desk.question('管委').click());
});

walk('answers', async ({ desk, shot }) => {
  desk.put('第1版', bridge('青河'));
  await desk.start();
  await desk.open('第1版');
  await expect(desk.question('目前正在')).toHaveCount(2);
  await desk.question('目前正在').first().click();
  await shot('own-words', () => desk.page.keyboard.press('e'));
  await desk.page.keyboard.press('Escape');
  await shot('ask-the-author', async () => {
    await desk.page.keyboard.press('a');
    await desk.page.keyboard.insertText('何时通车？');
  });
  await shot('asked', () => desk.page.keyboard.press('Enter'));
  await shot('same-elsewhere', async () => {
    await desk.question('目前正在').last().click();
    await desk.page.keyboard.press('Enter');
    await expect(desk.changes.locator('.same-elsewhere')).toBeVisible();
  });
  await shot('all-done', async () => {
    await desk.page.keyboard.press('s');
    await expect(desk.question('目前正在')).toHaveCount(0);
  });
  await shot('answered', () => choose(desk, t('questions.stateAnswered')));
  await shot('answered-card', () => desk.question('正在').first().click());
});

walk('all of a rule', async ({ desk, shot }) => {
  for (const [name, place] of [['第1版', '青河'], ['第2版', '柳塘']] as const) desk.put(name, bridge(place));
  await desk.start();
  await desk.open('第1版');
  await expect(desk.question('目前正在')).toHaveCount(2);
  const bulk = desk.page.getByTestId('bulk');
  await shot('bulk-page', async () => {
    await desk.question('目前正在').first().click();
    await desk.page.keyboard.press('b');
    await expect(bulk.getByRole('checkbox')).toHaveCount(2);
  });
  await shot('bulk-folder', async () => {
    await desk.radio(/5/, bulk).check();
    await expect(bulk.locator('.button.primary')).toBeEnabled();
  });
  await shot('bulk-done', async () => {
    await bulk.locator('.button.primary').click();
    await expect(desk.page.getByTestId('bulk-done')).toBeVisible();
  });
  await shot('bulk-done-in-library', () => desk.run('page.close'));
});

walk('doubts and other places', async ({ desk, shot }) => {
  desk.put('第1版', waterwheel(18, '水车又转起来了'));
  desk.put('第2版', waterwheel(22, '老木匠修好水车'));
  await desk.startOnSeed();
  await shot('doubt', async () => {
    await desk.articles.nth(1).locator('.chip').click();
    await desk.page.getByRole('menuitemradio', { name: t('tray.toTray') }).click();
    await desk.questions.getByRole('treeitem', { level: 2 }).first().click();
  });
  await shot('on-another-page-too', async () => {
    await desk.run('page.close');
    await desk.open('第2版');
    await desk.question('水车又转起来了').click();
  });
});

walk('the house list', async ({ desk, shot }) => {
  desk.put('第1版', bridge('青河'));
  await desk.start();
  await desk.open('第1版');
  await expect(desk.question('目前正在')).toHaveCount(2);
  const house = desk.page.getByTestId('house');
  await desk.button(t('house.title'), desk.changes).click();
  await shot('house-filled-in', async () => {
    await house.getByLabel(t('house.wording')).first().fill('建设者');
    await house.getByLabel(t('house.use')).first().fill('工人');
    await house.getByLabel(t('house.why')).first().fill('本报习惯');
  });
  await shot('house-row', async () => {
    await desk.button(t('house.add'), house).click();
    await expect(house.getByRole('row')).toHaveCount(2);
  });
  for (const kind of ['person', 'rule'] as const) await shot(`house-${kind}`, () => house.getByRole('combobox').first().selectOption(kind));
  await desk.page.keyboard.press('Escape');
  await shot('house-question', () => desk.question('本报习惯').click());
  await shot('always-kept', async () => {
    await desk.question('目前正在').last().click();
    await desk.page.keyboard.press('d');
    await expect(desk.questions.getByRole('treeitem', { level: 2 })).toHaveCount(1);
  });
});

walk('the speller is missing', async ({ desk, shot }) => {
  await desk.start();
  await desk.page.route(/speller/, (route) => route.abort());
  await desk.openSeed('questions');
  await shot('no-speller', () => expect(desk.page.locator('.question-note')).toBeVisible());
});
