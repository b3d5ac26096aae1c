import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED } from '../desk';
import { expect, t, walksOf, type PosedDesk } from './camera';
import { FERRY } from '../ferry';
import { bridge } from './pages';

const walk = walksOf('troubles');

const alert = (desk: PosedDesk) => desk.page.getByRole('alert').first();
const house = (desk: PosedDesk, file: string, text: string): void => {
  mkdirSync(join(desk.folder, '.galley'), { recursive: true });
  writeFileSync(join(desk.folder, '.galley', file), text);
};
const type = async (desk: PosedDesk): Promise<void> => {
  await desk.caretBefore('张彦表示，运城');
  await desk.page.keyboard.type('当日');
  await expect(desk.proof.locator('.g-hand').first()).toBeVisible();
};

walk('pages that cannot be read', async ({ desk, shot }) => {
  desk.put('a-empty', ' \n');
  desk.put('b-picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
  desk.put('c-encoding', Buffer.from([0xc4, 0xe3, 0x81, 0x20, 0xff, 0xfe, 0x81, 0x0a, 0xff, 0xff, 0x80, 0x80]));
  desk.put('d-large', Buffer.alloc(33 * 1024 * 1024, 'a'));
  await desk.start();
  for (const name of ['a-empty', 'b-picture', 'c-encoding', 'd-large']) {
    await shot(name.slice(2), async () => {
      await desk.pages.getByRole('button', { name }).click();
      await expect(alert(desk)).toBeVisible();
    });
    await desk.page.keyboard.press('Alt+Home');
  }
  await shot('no-access', async () => {
    await desk.refuse('page.open', 'no-access', { path: `${SEED}.txt` });
    await desk.pages.getByRole('button', { name: SEED }).click();
    await expect(alert(desk)).toBeVisible();
  });
});

walk('the host is gone', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(1);
  await desk.page.route('**/api/**', (route) => route.abort());
  await shot('not-saved', async () => {
    await type(desk);
    await expect(desk.page.locator('.notice.unsaved')).toBeVisible();
  });
  await shot('held-back', async () => {
    await desk.run('page.close');
    await expect(desk.button(t('save.leave'))).toBeVisible();
  });
  await shot('pages-unreachable', async () => {
    await desk.button(t('save.leave')).click();
    await desk.run('folder.refresh');
    await expect(alert(desk)).toBeVisible();
  });
});

walk('refusals of the disk', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(1);
  await desk.refuse('page.append', 'disk-full', { path: join(desk.folder, '.galley') });
  await shot('disk-full', async () => {
    await type(desk);
    await expect(desk.page.locator('.notice.unsaved')).toBeVisible();
  });
});

walk('a read-only folder, a torn record', async ({ desk, shot }) => {
  await desk.start();
  await desk.bend('page.open', { journal: 'data', torn: 118 });
  await shot('data-folder-and-torn', () => desk.openSeed());
});

walk('the file changes under the desk', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  const file = join(desk.folder, `${SEED}.txt`);
  const source = desk.sourceText();
  await desk.show(2);
  await desk.changes.getByRole('treeitem').filter({ hasText: '作业已完成' }).click();
  await desk.page.keyboard.press('Backspace');
  await expect(desk.changes.locator('.is-rejected')).toHaveCount(1);
  await desk.saved();
  await shot('newer', async () => {
    writeFileSync(file, source.replace('作业已完成,钢结构', '作业停了下来。钢结构'));
    await expect(desk.page.locator('.notice.newer')).toBeVisible({ timeout: 30_000 });
  });
  await shot('changed-and-unmatched', async () => {
    await desk.button(t('library.readAgain')).click();
    await expect(desk.page.locator('.notice.changed')).toBeVisible();
  });
  await shot('unmatched-listed', () => desk.button(t('notice.showUnmatched')).click());
  await shot('absent', async () => {
    rmSync(file);
    await expect(desk.page.locator('.notice.absent')).toBeVisible({ timeout: 30_000 });
  });
});

walk('files of the house that are wrong', async ({ desk, shot }) => {
  house(desk, 'profile.json', '{ "furniture": 7 }');
  house(desk, 'terms.tsv', '慎用\t通车\t\t斟酌\n禁止\t上课\n');
  desk.put('第1版', bridge('青河'));
  await desk.start();
  await desk.open('第1版');
  await shot('profile-problem', () => expect(desk.page.locator('.notice.profile')).toBeVisible());
  await shot('house-faults', async () => {
    await desk.button(t('house.title'), desk.changes).click();
    await expect(alert(desk)).toBeVisible();
  });
});

walk('a journal that is damaged', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(1);
  await type(desk);
  await desk.saved();
  await desk.run('page.close');
  const corner = join(desk.folder, '.galley');
  for (const name of readdirSync(corner)) if (name.startsWith(SEED)) appendFileSync(join(corner, name), 'no record\nno record\n');
  await shot('journal-damaged', async () => {
    await desk.page.reload();
    await desk.pages.getByRole('button', { name: SEED }).click();
    await expect(alert(desk)).toBeVisible();
  });
});

walk('a second window', async ({ desk, shot }) => {
  await desk.startOnSeed('changes');
  await desk.show(1);
  const second = await desk.secondWindow();
  await shot('second-window', async () => {
    await second.getByTestId('page-list').getByRole('button', { name: SEED }).click();
    await second.getByTestId('article-list').locator('.article-button').nth(2).focus();
    await second.keyboard.press('m');
    await expect(second.getByTestId('article-list').locator(':scope > li')).toHaveCount(7);
    await expect(second.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
  }, { of: second });
  await shot('rebased', async () => {
    await desk.page.bringToFront();
    await type(desk);
    await expect(desk.page.locator('.notice.rebased')).toBeVisible();
  });
});

walk('a page that lies ready, and a host that does not answer', async ({ desk, shot }) => {
  desk.put('a-other', FERRY);
  await desk.start();
  await desk.page.setViewportSize({ width: 1920, height: 1000 });
  await desk.openSeed();
  await desk.pages.getByRole('button', { name: 'a-other' }).hover();
  await expect(desk.page.locator('.panes.waiting:not(.resting)').filter({ hasText: '解开缆绳' })).toHaveCount(1);
  await desk.page.route('**/api/**', (route) => route.abort());
  await shot('unconfirmed', async () => {
    await desk.pages.getByRole('button', { name: 'a-other' }).click();
    await expect(desk.page.locator('.notice.unconfirmed')).toBeVisible();
  });
});

walk('a fault in the window', async ({ desk, shot }) => {
  await desk.start();
  await desk.page.route(/SettingsDialog-.*\.js/, (route) => route.abort());
  await shot('broken', async () => {
    await desk.run('app.settings');
    await expect(alert(desk)).toBeVisible();
  });
});
