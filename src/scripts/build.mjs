import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exclusively, node, packageFile, ROOT, tell } from './common.mjs';
import { install } from './install.mjs';

/// Builds out/ where it is not what the sources are.

const STAMP = join(ROOT, 'out', '.stamp');
const INPUTS = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/// Names, sizes and times of everything that goes into the build: reading the files themselves would take too long for a command line that starts often.
function fingerprint() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) {
      hash.update(`${path}\n${stat.size} ${stat.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(path).sort()) if (name !== 'scripts' && !name.endsWith('.tsbuildinfo')) visit(join(path, name));
  };
  for (const input of INPUTS) visit(join(ROOT, input));
  return hash.digest('hex');
}

function built() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
}

export function isBuilt() {
  return built() === fingerprint();
}

/// Builds where needed; all output goes to stderr. Ends the process with a sentence where the build fails.
export async function build() {
  if (isBuilt()) return;
  await install();
  await exclusively('build', async () => {
    const now = fingerprint();
    if (built() === now) return;
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
