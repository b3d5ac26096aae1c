import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Browser, type Locator, type Page } from '@playwright/test';
import { commandRow, type CommandId } from '../../../src/contract/commands';
import type { ErrorCode } from '../../../src/contract/errors';
import type { MethodName } from '../../../src/contract/methods';
import type { SentenceData } from '../../../src/core/text/say';
import { openWords } from '../../../src/renderer/i18n/index';
import { isTyping } from '../../../src/renderer/state/keys';
import { Desk, expect } from '../desk';
import { startBrowser } from '../shell';
import { look, UNREACHED } from './look';

export { expect };

const words = openWords(look.language);

/// The interface's words in the language of the pictures.
export const t = words.t;

/// A desk in the browser shell, in the language and theme of the pictures. It is not started: folders may have to be made first.
export class PosedDesk extends Desk {
  constructor(private readonly browser: Browser) {
    super(look.language);
  }

  /// Starts it with settings of its own; nobody is shown around unless they say so.
  override async start(folder = this.folder, settings: Readonly<Record<string, unknown>> = { toured: true }): Promise<void> {
    this.shell = await startBrowser({
      folder, home: join(this.temp, 'home'), language: look.language, browser: this.browser,
      before: async (page) => {
        await dress(page);
        await page.addInitScript((json) => { localStorage['galley.settings'] ??= json; }, JSON.stringify(settings));
      },
    });
    await expect(this.pages).toHaveAttribute('aria-busy', 'false');
  }

  /// A second window on the same host.
  async secondWindow(): Promise<Page> {
    const page = await this.page.context().newPage();
    await dress(page);
    const token = await this.page.evaluate(() => sessionStorage['galley.token'] as string);
    await page.goto(`${new URL(this.page.url()).origin}/#token=${encodeURIComponent(token)}`);
    return page;
  }

  /// Starts it and opens the seed page, with its questions told.
  async startOnSeed(list: 'changes' | 'questions' = 'questions'): Promise<void> {
    await this.start();
    await this.openSeed(list);
    if (list === 'questions') await expect(this.question('考察视察')).toHaveCount(1);
  }

  /// Writes a page of our own into the folder.
  put(name: string, text: string | Buffer): void {
    writeFileSync(join(this.folder, `${name}.txt`), text);
  }

  async open(name: string): Promise<void> {
    await this.pages.getByRole('button', { name, exact: false }).first().click();
    await expect(this.page.locator('.where')).toHaveText(name);
  }

  /// Runs a command by its key, or from the palette where its key is text or it has none.
  async run(id: CommandId): Promise<void> {
    const chord = commandRow(id).keys?.anywhere?.[0];
    if (chord !== undefined && !isTyping(chord)) return this.page.keyboard.press(chord.replace('Mod', 'ControlOrMeta'));
    await this.page.keyboard.press('ControlOrMeta+k');
    const palette = this.page.getByTestId('palette');
    await palette.getByRole('combobox').fill(commandRow(id).words[look.language]);
    await palette.getByRole('option').filter({ hasText: commandRow(id).words[look.language] }).first().click();
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  radio(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('radio', { name, exact: typeof name === 'string' });
  }

  item(name: string | RegExp): Locator {
    return this.page.getByRole('menuitem', { name, exact: typeof name === 'string' });
  }

  /// From now on the host refuses calls of a method.
  async refuse(method: MethodName, code: ErrorCode, data: SentenceData = {}): Promise<void> {
    await this.page.route(`**/api/${method}`, (route) => route.fulfill({ json: { ok: false, error: { code, data } } }));
  }

  /// From now on what the host answers to calls of a method says something else in part.
  async bend(method: MethodName, change: Readonly<Record<string, unknown>>): Promise<void> {
    await this.page.route(`**/api/${method}`, async (route) => {
      const response = await route.fetch();
      const said = await response.json() as { value: object };
      await route.fulfill({ response, json: { ...said, value: { ...said.value, ...change } } });
    });
  }

  question(text: string): Locator {
    return this.questions.getByRole('treeitem').filter({ hasText: text });
  }
}

/// What the system says of light, contrast and motion.
const dress = (page: Page): Promise<void> => page.emulateMedia({
  colorScheme: look.theme === 'dark' ? 'dark' : 'light', contrast: look.theme === 'contrast' ? 'more' : 'no-preference', reducedMotion: 'reduce',
});

/// Reaches a state and takes its picture. What cannot be reached is told at the end of the walk, so that the states behind it get their chance.
export type Shot = (name: string, reach?: () => Promise<unknown>, more?: {
  /// Another window than the desk's.
  readonly of?: Page;
  /// The pointer stays where it is: what it is over belongs to the picture.
  readonly pointed?: true;
}) => Promise<void>;

interface Studio {
  readonly desk: PosedDesk;
  readonly shot: Shot;
}

const test = base.extend<{ desk: PosedDesk }>({
  desk: async ({ browser }, use) => {
    const desk = new PosedDesk(browser);
    try {
      await use(desk);
    } finally {
      await desk.shell?.close();
      desk.remove();
    }
  },
});

/// How the walks of a group are told: each goes through states that lie behind each other, in a desk of its own. Pictures are numbered by walk and by step, the same in every run.
export function walksOf(group: string): (title: string, go: (studio: Studio) => Promise<void>) => void {
  let walks = 0;
  return (title, go) => {
    const walk = `${group}-${two(++walks)}`;
    test(`${group}: ${title}`, async ({ desk }) => {
      const unreached: string[] = [];
      let steps = 0;
      await go({
        desk,
        shot: async (name, reach, { of, pointed } = {}) => {
          const file = join(look.to, `${walk}-${two(++steps)}-${name}`);
          const missed = await failure(reach);
          if (missed !== undefined) unreached.push(`${name}: ${missed}`);
          await picture(of ?? desk.page, `${file}${missed === undefined ? '' : UNREACHED}.png`, pointed ?? false);
        },
      });
      if (unreached.length > 0) throw new Error(`not reached:\n${unreached.join('\n\n')}`);
    });
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/// What went wrong on the way; undefined where nothing did.
async function failure(reach: (() => Promise<unknown>) | undefined): Promise<string | undefined> {
  try {
    await reach?.();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

async function picture(page: Page, path: string, pointed: boolean): Promise<void> {
  if (!pointed) await page.mouse.move(2, 2);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  // What comes a moment later, so that short waits show nothing.
  await page.waitForTimeout(250);
  await page.screenshot({ path, caret: 'initial' });
}
