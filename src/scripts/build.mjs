import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint, isBuilt, STAMP } from './built.mjs';
import { exclusively, node, packageFile, ROOT, tell } from './common.mjs';
import { install } from './install.mjs';

/// Builds out/ where it is not what the sources are.

/// Builds where needed; all output goes to stderr. Ends the process with a sentence where the build fails.
export async function build() {
  if (isBuilt()) return;
  await install();
  await exclusively('build', async () => {
    if (isBuilt()) return;
    const now = fingerprint();
    tell('Galley: building …');
    rmSync(STAMP, { force: true });
    const code = await node([packageFile('electron-vite', 'bin/electron-vite.js'), 'build', '--logLevel', 'warn']);
    if (code !== 0) {
      tell('Galley: the build failed; the reason stands above.');
      process.exit(1);
    }
    mkdirSync(join(ROOT, 'out'), { recursive: true });
    writeFileSync(STAMP, now);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
