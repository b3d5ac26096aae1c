import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import type { EditorView } from '@codemirror/view';
import { variedText } from './texts';

/// `npm run bench -- desk`: the desk in a real browser beside bare editors in the same one, in the same run, on the same texts.
///
/// Opening: from the click on the page's row, as the window hears it, to the end of the frame in which both panes hold their text. All that the desk does is inside: asking the host, rebuilding and
/// repairing the page, laying it out, the columns' first frame. `rested`: the pointer stood on the row for a moment before the click, as a hand does. `seen`: the row had been in
/// view for some seconds; pointer and click in the same instant. `at once`: the same, on a row that may have come into view only then. The bare editors: from a click to the end of the frame, two editors with the texts that the panes show.
/// Typing: from the key as the window hears it to the end of the frame that follows. Scrolling: the longest time between two frames, and the longest task.

const OPENS = 10;
const WARM = 3;
const PAGES = 32;
const KEYS = 80;
/// Long enough for a hand to have come to rest, in ms.
const REST_MS = 200;
const SETTLE_MS = 800;
/// Long enough for the pages in view to have been read, in ms.
const SEEN_MS = 3000;

type Manner = 'rested' | 'seen' | 'at once';

interface BareWindow {
  makeBare(parent: HTMLElement, doc: string): EditorView;
  views?: EditorView[];
  times: number[];
  longest: number;
}

const quantile = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? NaN;
const median = (times: readonly number[]): number => quantile(times, 0.5);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => value.toFixed(1);

/// Pages of 6 KB, one of 1 MB, and one that is full of questions.
function writePages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < PAGES; i++) writeFileSync(join(folder, `a${String(i).padStart(2, '0')}.txt`), variedText(6 * 1024, 100 + i * 7));
  writeFileSync(join(folder, 'small.txt'), variedText(6 * 1024, 11));
  writeFileSync(join(folder, 'zlarge.txt'), variedText(1024 * 1024, 21));
  const asked = Array.from({ length: 700 }, (_, i) => `据统计，2月30日全县第${i}户居民用上了水渠，截止目前为止，大约一百户左右已经报名，村里的人都说好。这座桥座落在村口，很方便。\n\n`);
  writeFileSync(join(folder, 'questions.txt'), `水渠改造一新\n\n本报讯 ${asked.join('')}`);
}

async function startDesk(root: string, folder: string, home: string): Promise<{ address: string; stop(): Promise<void> }> {
  const host = spawn(process.execPath, [join(root, 'out', 'main', 'serve.js'), folder, '--no-open'], { env: { ...process.env, HOME: home, GALLEY_DATA: join(home, 'data'), LANG: 'zh_CN.UTF-8' }, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*#\S+/.exec(line)?.[0];
    if (!address) continue;
    host.stdout.resume();
    return { address, stop: async () => { host.kill('SIGTERM'); await once(host, 'exit'); } };
  }
  throw new Error('the desk ended without an address');
}

/// What the panes show.
const textsOf = (desk: Page): Promise<string[]> => desk.evaluate(() => [...document.querySelectorAll<HTMLElement & { cmTile?: { view: EditorView } }>('[data-testid=panes] .cm-content')].map((content) => content.cmTile!.view.state.doc.toString()));

/// The row of a page, brought into view: the list draws no row that is far from what is seen.
async function rowOf(desk: Page, name: string): Promise<Locator> {
  const row = desk.getByTestId('page-list').getByRole('button', { name });
  const first = desk.getByTestId('page-list').getByRole('button').first();
  for (let screen = 0; (await row.count()) === 0; screen++) {
    if (screen > 20) throw new Error(`the list of pages has no ${name}`);
    await first.evaluate((button: HTMLElement, to) => {
      let box = button;
      while (box.scrollHeight <= box.clientHeight + 10) box = box.parentElement!;
      box.scrollTop = to * box.clientHeight * 0.8;
    }, screen);
    await desk.waitForTimeout(100);
  }
  await row.scrollIntoViewIfNeeded();
  return row;
}

/// Clicks the row of a page and gives the time to the painted text of both panes.
async function open(desk: Page, name: string, manner: Manner): Promise<number> {
  const row = await rowOf(desk, name);
  if (manner === 'seen') await desk.waitForTimeout(SEEN_MS);
  const box = (await row.boundingBox())!;
  // Where nothing happens when the pointer stands there.
  await desk.mouse.move(2, 2);
  await desk.evaluate(() => {
    const held = (): string => [...document.querySelectorAll('[data-testid=panes] .cm-content')].map((content) => content.textContent ?? '').join('\u0000');
    const before = held();
    const timed = window as unknown as { opened: Promise<number> };
    timed.opened = new Promise((done) => {
      window.addEventListener('click', () => {
        const start = performance.now();
        const look = (): void => {
          const now = held();
          const shown = now.split('\u0000');
          if (now === before || shown.length !== 2 || shown.some((text) => text.length < 20)) return void requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now() - start);
          channel.port2.postMessage(0);
        };
        requestAnimationFrame(look);
      }, { capture: true, once: true });
    });
  });
  if (manner === 'rested') {
    await desk.mouse.move(box.x + 30, box.y + box.height / 2);
    await desk.waitForTimeout(REST_MS);
    await desk.mouse.click(box.x + 30, box.y + box.height / 2);
  } else await row.evaluate((button) => (button as HTMLButtonElement).click());
  return desk.evaluate(() => (window as unknown as { opened: Promise<number> }).opened);
}

/// The same for two bare editors.
const openBare = (bare: Page, texts: readonly string[]): Promise<number> => bare.evaluate(([left, right]) => new Promise<number>((done) => {
  const its = window as unknown as BareWindow;
  for (const view of its.views ?? []) view.destroy();
  const button = document.querySelector('button')!;
  button.onclick = () => {
    const start = performance.now();
    its.views = [its.makeBare(document.getElementById('left')!, left!), its.makeBare(document.getElementById('right')!, right!)];
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now() - start);
      channel.port2.postMessage(0);
    });
  };
  requestAnimationFrame(() => setTimeout(() => button.click(), 50));
}), texts as string[]);

/// In an order in which none of the pages stands beside the one before it: what is read ahead of a hand must not count.
async function opening(desk: Page, bare: Page, manner: Manner, from: number): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < OPENS + WARM; i++) {
    await desk.bringToFront();
    const cost = await open(desk, `a${String((from + i * 7) % PAGES).padStart(2, '0')}`, manner);
    await desk.waitForTimeout(SETTLE_MS);
    const texts = await textsOf(desk);
    await bare.bringToFront();
    const floor = await openBare(bare, texts);
    if (i < WARM) continue;
    ours.push(cost);
    theirs.push(floor);
  }
  say(`opening 6 KB, ${manner}: desk ${ms(median(ours))} ms, bare ${ms(median(theirs))} ms, × ${(median(ours) / median(theirs)).toFixed(2)} (desk ${ours.map(ms).join(' ')}; bare ${theirs.map(ms).join(' ')})`);
}

/// Notes, for every key, the time to the end of the frame behind it.
const listenToKeys = (page: Page): Promise<void> => page.evaluate(() => {
  const its = window as unknown as BareWindow;
  its.times = [];
  window.addEventListener('keydown', () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => void its.times.push(performance.now() - start);
      channel.port2.postMessage(0);
    });
  }, true);
});

async function type(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => void ((window as unknown as BareWindow).times = []));
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('a');
    await page.waitForTimeout(40);
  }
  return (await page.evaluate(() => (window as unknown as BareWindow).times)).slice(5);
}

async function typing(desk: Page, bare: Page, name: string, label: string): Promise<void> {
  await desk.bringToFront();
  await open(desk, name, 'at once');
  await desk.waitForTimeout(4000);
  const texts = await textsOf(desk);
  const proof = desk.locator('[data-testid=panes] .cm-content').nth(1);
  await bare.bringToFront();
  await openBare(bare, texts);
  const ours: number[] = [];
  const theirs: number[] = [];
  // In turns, so that what else the machine does meets both.
  for (let turn = 0; turn < 3; turn++) {
    await desk.bringToFront();
    await proof.focus();
    if (turn === 0) await desk.keyboard.press('ArrowDown');
    ours.push(...await type(desk, KEYS / 2));
    await bare.bringToFront();
    await bare.locator('#right .cm-content').focus();
    if (turn === 0) await bare.keyboard.press('ArrowDown');
    theirs.push(...await type(bare, KEYS / 2));
  }
  say(`typing, ${label}: p95 desk ${ms(quantile(ours, 0.95))} ms, bare ${ms(quantile(theirs, 0.95))} ms, × ${(quantile(ours, 0.95) / quantile(theirs, 0.95)).toFixed(2)} (medians ${ms(median(ours))}, ${ms(median(theirs))}; ${ours.length} and ${theirs.length} keys)`);
}

async function scrolling(desk: Page): Promise<void> {
  await desk.bringToFront();
  await open(desk, 'questions', 'at once');
  await desk.getByRole('radio', { name: /^问题 \d{4}/ }).waitFor({ timeout: 30_000, state: 'attached' });
  await desk.getByRole('radio', { name: /^问题/ }).check({ force: true });
  await desk.waitForTimeout(2000);
  const { frames, longest, task, asked } = await desk.evaluate(() => new Promise<{ frames: number; longest: number; task: number; asked: string }>((done) => {
    let box = document.querySelector<HTMLElement>('[data-testid=changes-panel] [role=tree]')!;
    while (box.scrollHeight <= box.clientHeight + 10) box = box.parentElement!;
    const gaps: number[] = [];
    let task = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) task = Math.max(task, entry.duration); }).observe({ type: 'longtask' });
    let last = performance.now();
    const go = (): void => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      box.scrollTop += 120;
      if (box.scrollTop + box.clientHeight < box.scrollHeight - 2) requestAnimationFrame(go);
      else setTimeout(() => done({ frames: gaps.length, longest: Math.max(...gaps), task, asked: document.querySelector('[data-testid=changes-panel] .segmented')?.textContent ?? '' }), 200);
    };
    requestAnimationFrame(go);
  }));
  say(`scrolling (${asked}): longest of ${frames} frames ${ms(longest)} ms, longest task ${task === 0 ? 'under 50' : ms(task)} ms`);
}

const BARE_PAGE = '<!doctype html><meta charset="utf-8"><style>body{margin:0;font:17px serif}#left,#right{position:absolute;top:30px;height:900px;width:560px}#right{left:580px}.cm-editor{height:100%}</style><button>open</button><div id="left"></div><div id="right"></div>';

/// `only`: which of the three, by their names; all where none is named.
async function measureDesk(root: string, bareScript: string, executablePath: string | undefined, only: readonly string[]): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  const folder = join(temp, 'pages');
  writePages(folder);
  const host = await startDesk(root, folder, temp);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1920, height: 1000 } });
    const desk = await context.newPage();
    await desk.goto(host.address);
    await desk.getByTestId('page-list').getByRole('button').first().waitFor();
    await desk.waitForTimeout(2000);
    const bare = await context.newPage();
    await bare.setContent(BARE_PAGE);
    await bare.addScriptTag({ path: bareScript });
    const asked = (name: string): boolean => only.length === 0 || only.includes(name);
    if (asked('opening')) {
      await opening(desk, bare, 'rested', 0);
      await opening(desk, bare, 'seen', 5);
      await opening(desk, bare, 'at once', 3);
    }
    await Promise.all([listenToKeys(desk), listenToKeys(bare)]);
    if (asked('typing')) {
      await typing(desk, bare, 'small', '6 KB');
      await typing(desk, bare, 'zlarge', '1 MB');
    }
    if (asked('scrolling')) await scrolling(desk);
  } finally {
    await browser?.close();
    await host.stop();
    rmSync(temp, { recursive: true, force: true });
  }
}

const [root, bareScript, executablePath, ...only] = process.argv.slice(2);
await measureDesk(root!, bareScript!, executablePath, only);
