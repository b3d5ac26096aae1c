import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { CACHE, exclusively, node, packageFile, ROOT, run, tell } from './common.mjs';

/// Measures Galley beside what people use today. `npm run bench` prints the whole table, `npm run bench -- repair rules '1 MB'` some of it,
/// `npm run bench -- desk` measures the desk in a browser beside bare editors, `npm run bench -- --readme` writes the table into README.md as well,
/// `npm run bench -- --pages 10000 FOLDER` writes pages to try a folder with.

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

const args = process.argv.slice(2);
await build();
await exclusively('bench', async () => {
  const { build: bundle } = await import(pathToFileURL(packageFile('vite', 'dist/node/index.js')).href);
  const common = { root: ROOT, configFile: false, logLevel: 'warn' };
  if (args[0] === 'desk') {
    await bundle({ ...common, build: { ssr: true, outDir: join(BUILT, 'desk'), minify: false, rolldownOptions: { input: join(ROOT, 'src/bench/desk.ts'), output: { format: 'es', entryFileNames: 'desk.mjs' } } } });
    await bundle({ ...common, build: { outDir: join(BUILT, 'bare'), lib: { entry: join(ROOT, 'src/bench/bare.ts'), formats: ['iife'], name: 'bare', fileName: () => 'bare.js' } } });
    return;
  }
  await bundle({
    ...common,
    build: { ssr: true, outDir: BUILT, minify: false, rolldownOptions: { input: { bench: join(ROOT, 'src/bench/bench.ts'), peers: join(ROOT, 'src/bench/peers.ts') }, output: { format: 'es', entryFileNames: '[name].mjs' } } },
  });
});
if (args[0] === 'desk') process.exit(await node([join(BUILT, 'desk', 'desk.mjs'), ROOT, join(BUILT, 'bare', 'bare.js'), findChromium() ?? '', ...args.slice(1)], { stdio: 'inherit' }));
if (args[0] !== '--pages') await installPeers((await import(pathToFileURL(join(BUILT, 'peers.mjs')).href)).PEERS);
process.exitCode = await node([join(BUILT, 'bench.mjs'), ...(args[0] === '--pages' ? args : [PEERS, ...args])], { stdio: 'inherit', env: { ...process.env, GALLEY_ROOT: ROOT } });
