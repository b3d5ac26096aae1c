import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/// Three builds: what runs in Node (the desktop shell and the browser shell share their chunks; of the command line only what loads it, the rest is built by `src/scripts/build.mjs`), the preload script, and the desk itself. Everything is bundled, so that
/// `out/` needs nothing beside it.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: at('src/main/main.ts'), serve: at('src/serve/serve.ts'), cli: at('src/cli/cli.ts'), 'page-worker': at('src/cli/page-worker.ts') },
        // Starts its own file as a thread, which it looks for beside itself.
        external: ['tinypool'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('src/preload/preload.ts') },
        // A sandboxed preload script cannot be a module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      // No data: URLs for fonts and scripts: the content security policy names files only.
      assetsInlineLimit: 0,
      // Read from this machine's disk, not over a network.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: { index: at('src/renderer/index.html') } },
    },
  },
});
