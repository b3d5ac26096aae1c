import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { electronBinary, hasDisplay } from '../../src/scripts/electron.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/// End-to-end specs: the built desk, in Electron where its binary is there, else in the browser (see `desk.ts`). `npm run e2e` expects a build; `npm test` makes one.
export default defineConfig({
  testDir: at('.'),
  testMatch: '*.spec.ts',
  outputDir: at('../../.cache/e2e'),
  // One browser waits often enough to leave room for a second. Two Electron windows would take the screen's focus from each other.
  workers: hasDisplay() && electronBinary() ? 1 : Math.min(2, availableParallelism()),
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line']],
  // Recording what happens costs a third of the time: `npm run e2e -- --trace retain-on-failure SPEC` shows how one fails.
  use: { locale: 'zh-CN', viewport: { width: 1440, height: 900 }, trace: 'off', actionTimeout: 10_000 },
});
