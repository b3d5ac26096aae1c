import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exclusively, node, ROOT, run, tell } from './common.mjs';

/// Installs the packages of the lock file where they are missing or are not those of the lock file.

const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.galley-lock');

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const lockHash = () => createHash('sha256').update(read(LOCK) ?? '').digest('hex');

/// Whether what npm says it installed is what the lock file asks for, packages for other systems aside.
function installed() {
  const held = read(join(ROOT, 'node_modules', '.package-lock.json'));
  if (held === undefined) return false;
  const have = JSON.parse(held).packages;
  const want = JSON.parse(read(LOCK)).packages;
  return Object.entries(want).every(([path, { version, optional }]) => path === '' || (have[path] ? have[path].version === version : optional === true));
}

export async function install() {
  const hash = lockHash();
  if (read(STAMP) === hash) return;
  await exclusively('install', async () => {
    if (read(STAMP) === hash) return;
    if (!installed()) {
      tell(read(join(ROOT, 'node_modules', '.package-lock.json')) === undefined
        ? 'Galley: installing packages (node_modules is missing) …'
        : 'Galley: installing packages (package-lock.json has changed) …');
      const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
      const npm = process.env.npm_execpath;
      const code = npm?.endsWith('.js') ? await node([npm, ...args]) : await run('npm', args, { shell: process.platform === 'win32' });
      if (code !== 0) {
        tell('Galley: the packages could not be installed; npm says why above. Check the network or the registry (npm config get registry), then run the same command again.');
        process.exit(1);
      }
    }
    writeFileSync(STAMP, hash);
  });
}
