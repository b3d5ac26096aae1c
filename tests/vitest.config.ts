import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const shared = { environment: 'node', testTimeout: 20_000, exclude: ['tests/e2e/**'] };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      // Core keeps no state and knows no globals, so that its tests can share their modules: loading these anew for every file takes longer than the tests.
      { test: { ...shared, name: 'core', include: ['tests/core/**/*.test.ts'], isolate: false } },
      { test: { ...shared, name: 'around', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/core/**', ...shared.exclude] } },
    ],
  },
});
