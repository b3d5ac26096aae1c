import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../../src/scripts/chromium.mjs';
import { asRoot } from '../shell';

const executablePath = findChromium();
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/// Pictures of every state of the desk, to be looked at: `npm run shots`. They test nothing, and are no part of `npm test`.
export default defineConfig({
  testDir: at('.'),
  testMatch: '*.shots.ts',
  outputDir: at('../../../.cache/shots'),
  fullyParallel: true,
  workers: Math.min(2, availableParallelism()),
  timeout: 90_000,
  expect: { timeout: 12_000 },
  reporter: [['line']],
  globalTeardown: at('sheets.ts'),
  use: { trace: 'off', actionTimeout: 8_000, launchOptions: { ...(executablePath && { executablePath }), ...(asRoot && { args: ['--no-sandbox'] }) } },
});
