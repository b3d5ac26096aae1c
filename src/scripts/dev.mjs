import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageFile, ROOT, tell } from './common.mjs';
import { electronBinary, hasDisplay } from './electron.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';

/// `npm run dev`: the desk that follows the sources. In Electron with hot replacement where its binary is there; else rebuilt and served anew when a source changes.

await install();
if (electronBinary() && hasDisplay()) {
  spawn(process.execPath, [packageFile('electron-vite', 'bin/electron-vite.js'), '--watch'], { stdio: 'inherit', cwd: ROOT });
} else {
  tell('Galley: no Electron here; serving in the browser. Save a source, then reload the page.');
  await build();
  const watched = ['--watch-path', join(ROOT, 'src')];
  spawn(process.execPath, [...watched, join(ROOT, 'src', 'scripts', 'serve-built.mjs'), ...process.argv.slice(2)], { stdio: 'inherit', cwd: ROOT });
}
