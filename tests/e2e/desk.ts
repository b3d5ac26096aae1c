import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { createHost } from '../../src/host/host';
import { openDesk, readPage, type Desk as DecidedDesk } from '../../src/core/pipeline';
import { ROOT, start, type Shell } from './shell';

export { expect };

export const SEED = 'kxdb-2024-08-02-06';

/// A started desk on a copy of the seed pages, with what specs ask of it.
export class Desk {
  readonly temp = mkdtempSync(join(tmpdir(), 'galley-e2e-'));
  readonly folder = join(this.temp, 'pages');
  /// Empty, to export to.
  readonly out = join(this.temp, 'out');
  /// What the page complained of in the console. A spec that provokes a complaint takes it out.
  readonly complaints: string[] = [];
  shell!: Shell;

  constructor(readonly language: 'zh' | 'en' = 'zh') {
    cpSync(join(ROOT, 'seeds'), this.folder, { recursive: true, filter: (path) => !path.includes('.galley') });
    mkdirSync(this.out);
    mkdirSync(join(this.temp, 'home'));
  }

  async start(folder = this.folder): Promise<void> {
    this.shell = await start({ folder, home: join(this.temp, 'home'), language: this.language });
  }

  get page(): Page {
    return this.shell.page;
  }

  get pages(): Locator {
    return this.page.getByTestId('page-list');
  }

  get articles(): Locator {
    return this.page.getByTestId('article-list').locator(':scope > li');
  }

  get tray(): Locator {
    return this.page.getByTestId('caption-tray');
  }

  get changes(): Locator {
    return this.page.getByTestId('changes-panel');
  }

  get source(): Locator {
    return this.page.getByTestId('panes').getByRole('textbox', { name: /原文|source/i });
  }

  get proof(): Locator {
    return this.page.getByTestId('panes').getByRole('textbox', { name: /校样|proof/i });
  }

  /// Opens the seed page. The right column shows its changes, unless its questions are asked for.
  async openSeed(list: 'changes' | 'questions' = 'changes'): Promise<void> {
    await this.pages.getByRole('button', { name: SEED }).click();
    await expect(this.articles).toHaveCount(8);
    if (list === 'changes') await this.list('changes');
  }

  /// Shows changes or questions in the right column.
  async list(list: 'changes' | 'questions'): Promise<void> {
    const choice = this.changes.getByRole('radio', { name: list === 'changes' ? /^(改动|Changes) \d/ : /^(问题|Questions) \d/ });
    await choice.check();
    // The choice is made before a spec begins with the keyboard.
    await choice.blur();
  }

  get questions(): Locator {
    return this.changes.getByRole('tree', { name: /问题列表|List of questions/ });
  }

  /// Shows an article in the panes, by its number.
  async show(number: number): Promise<void> {
    const button = this.articles.nth(number - 1).locator('.article-button');
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'true');
  }

  /// The box of the first character of a text in the proof, in the window.
  async boxOf(text: string): Promise<{ left: number; top: number; width: number; height: number }> {
    return this.proof.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { left, top, width, height };
      }
      throw new Error(`the proof does not show ${wanted}`);
    }, text);
  }

  /// Clicks before the first character of a text in the proof.
  async caretBefore(text: string): Promise<void> {
    const { left, top, height } = await this.boxOf(text);
    await this.page.mouse.click(left + 2, top + height / 2);
  }

  async saved(): Promise<void> {
    await expect(this.page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
  }

  /// Chooses a folder where the desk asks for one: in its own list of folders, or in the system's dialog. `meanwhile` happens while that list is open.
  async chooseFolder(button: Locator, path: string, meanwhile?: () => Promise<void>): Promise<void> {
    await this.shell.answerFolder(path);
    await button.click();
    if (this.shell.kind === 'electron') return;
    const dialog = this.page.getByTestId('folder-dialog');
    await expect(dialog.getByRole('list')).toBeVisible();
    await meanwhile?.();
    await dialog.getByRole('textbox').fill(path);
    await this.listed(() => dialog.getByRole('textbox').press('Enter'));
    await dialog.getByRole('button', { name: /导出到这里|打开这个文件夹|Export here|Open this folder/ }).click();
  }

  /// Does what makes the window list a folder, and waits until it shows it.
  async listed(act: () => Promise<void>): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.url().endsWith('/api/folder.list'));
    await act();
    await (await answered).finished();
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  sourceText(page = SEED): string {
    return readFileSync(join(this.folder, `${page}.txt`), 'utf8');
  }

  /// What the journal on disk makes of a page, read by a host of its own.
  async onDisk(page = `${SEED}.txt`): Promise<DecidedDesk> {
    const host = createHost({ dataFolder: join(this.temp, 'home', 'data'), user: 'spec', locale: 'zh-CN', version: '0', shell: 'browser', folder: this.folder });
    const { text, profile, entries } = await host['page.open']({ page });
    return openDesk(readPage(text, profile), entries);
  }

  remove(): void {
    rmSync(this.temp, { recursive: true, force: true });
  }
}

/// `desk` is started and stands on its list of pages. What the page complains of in the console fails the spec.
export const test = base.extend<{ language: 'zh' | 'en'; desk: Desk }>({
  language: ['zh', { option: true }],
  desk: async ({ language }, use) => {
    const desk = new Desk(language);
    try {
      await desk.start();
      desk.page.on('pageerror', (error) => desk.complaints.push(error.message));
      desk.page.on('console', (message) => { if (message.type() === 'error') desk.complaints.push(message.text()); });
      await expect(desk.pages.getByRole('button').first()).toBeVisible();
      await use(desk);
    } finally {
      await desk.shell?.close();
      desk.remove();
    }
    expect(desk.complaints).toEqual([]);
  },
});
