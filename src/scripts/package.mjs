import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { CACHE, node, ROOT, run, tell } from './common.mjs';
import { install } from './install.mjs';

/// `npm run package [-- OPTIONS]`: installers of this machine's system into out/packages, by electron-builder with resources/packaging/electron-builder.json. OPTIONS go to electron-builder
/// (`--dir` for the bare program, `--x64`, `--arm64`). It needs Electron's binary and an installer's tools from the network, and is itself no package of the project's: it brings hundreds, which only
/// who ships needs.

const BUILDER = '26.17.0';
const home = join(CACHE, 'packaging');
const cli = join(home, 'node_modules', 'electron-builder', 'cli.js');

await install();
await build();
if (!existsSync(cli)) {
  tell(`Galley: installing electron-builder ${BUILDER} …`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const code = await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', `electron-builder@${BUILDER}`], { cwd: home, shell: process.platform === 'win32' });
  if (code !== 0) {
    tell('Galley: electron-builder could not be installed; it is needed to make installers, and for nothing else.');
    process.exit(1);
  }
}
process.exit(await node([cli, '--projectDir', ROOT, '--config', 'resources/packaging/electron-builder.json', '--publish', 'never', ...process.argv.slice(2)]));
