import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { node, packageFile, tell } from './common.mjs';
import { browser } from './suites.mjs';

/// `npm run shots [-- --lang zh|en] [--theme light|dark|contrast] [--to DIR] [GROUP…]`: pictures of every state of the desk, or of some groups of states (`start`, `questions`, …), and contact sheets of them,
/// to be looked at. Without `--to` they lie in the system's folder for temporary files.

const LANGUAGES = ['zh', 'en'];
const THEMES = ['light', 'dark', 'contrast'];
const USAGE = `npm run shots -- [--lang ${LANGUAGES.join('|')}] [--theme ${THEMES.join('|')}] [--to DIR] [GROUP…]`;

function wishes() {
  try {
    const { values, positionals } = parseArgs({ options: { lang: { type: 'string', default: 'zh' }, theme: { type: 'string', default: 'light' }, to: { type: 'string' } }, allowPositionals: true });
    return LANGUAGES.includes(values.lang) && THEMES.includes(values.theme) ? { ...values, positionals } : undefined;
  } catch {
    return undefined;
  }
}

const wished = wishes();
if (!wished) {
  tell(USAGE);
  process.exit(2);
}
const { lang: language, theme, positionals } = wished;
const to = resolve(wished.to ?? join(tmpdir(), 'galley-shots', `${language}-${theme}`));
await build();
const chromium = await browser();
if (!chromium) process.exit(1);
mkdirSync(to, { recursive: true });
// States may have got other names since.
const old = new RegExp(`^(${positionals.join('|') || '[a-z]+'})-\\d\\d-\\d\\d-.*\\.png$`);
for (const name of readdirSync(to)) if (old.test(name)) rmSync(join(to, name));
const code = await node([packageFile('@playwright/test', 'cli.js'), 'test', '--config', 'tests/e2e/shots/playwright.config.ts', ...positionals.map((group) => `/${group}.shots.ts`)], {
  env: { ...process.env, GALLEY_CHROMIUM: chromium.path, GALLEY_SHOTS: JSON.stringify({ language, theme, to }) },
});
tell(`shots: ${to}`);
process.exit(code);
