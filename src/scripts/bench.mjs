import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { CACHE, exclusively, node, packageFile, ROOT, run, tell } from './common.mjs';

/// Measures Galley beside what people use today. `npm run bench` prints the whole table, `npm run bench -- repair rules '1 MB'` some of it,
/// `npm run bench -- --readme` writes it into README.md as well, `npm run bench -- --pages 10000 FOLDER` writes pages to try a folder with.

const PEERS = join(CACHE, 'peers');
const BUILT = join(CACHE, 'bench');

/// Installs the peers where their versions are not there yet. Without a network the table names what is missing.
async function installPeers(versions) {
  const manifest = `${JSON.stringify({ private: true, dependencies: versions }, null, 2)}\n`;
  const file = join(PEERS, 'package.json');
  const stamp = join(PEERS, '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return;
  mkdirSync(PEERS, { recursive: true });
  writeFileSync(file, manifest);
  tell('Galley: installing what it is measured against …');
  const code = await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd: PEERS, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (code === 0) writeFileSync(stamp, manifest);
  else tell('Galley: not all of it could be installed; the table says what is missing.');
}

await build();
await exclusively('bench', async () => {
  const { build: bundle } = await import(pathToFileURL(packageFile('vite', 'dist/node/index.js')).href);
  await bundle({
    root: ROOT, configFile: false, logLevel: 'warn',
    build: { ssr: true, outDir: BUILT, minify: false, rolldownOptions: { input: { bench: join(ROOT, 'src/bench/bench.ts'), peers: join(ROOT, 'src/bench/peers.ts') }, output: { format: 'es', entryFileNames: '[name].mjs' } } },
  });
});
const args = process.argv.slice(2);
if (args[0] !== '--pages') await installPeers((await import(pathToFileURL(join(BUILT, 'peers.mjs')).href)).PEERS);
process.exitCode = await node([join(BUILT, 'bench.mjs'), ...(args[0] === '--pages' ? args : [PEERS, ...args])], { stdio: 'inherit', env: { ...process.env, GALLEY_ROOT: ROOT } });
