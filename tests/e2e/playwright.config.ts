import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/// End-to-end specs: the built desk, in Electron where its binary is there, else in the browser (see `desk.ts`). `npm run e2e` expects a build; `npm test` makes one.
export default defineConfig({
  testDir: at('.'),
  testMatch: '*.spec.ts',
  outputDir: at('../../.cache/e2e'),
  // Two cores: a browser and its host are enough for one.
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line']],
  use: { locale: 'zh-CN', viewport: { width: 1440, height: 900 }, trace: 'retain-on-failure', actionTimeout: 10_000 },
});
