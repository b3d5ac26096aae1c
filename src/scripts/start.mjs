import { spawn } from 'node:child_process';
import { resolve, join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, tell } from './common.mjs';
import { findElectron, hasDisplay } from './electron.mjs';
import { install } from './install.mjs';

/// `npm start [-- FOLDER]`: installs and builds what is missing, and opens the desk, in Electron where its binary and a screen are there, else in the browser.

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  tell(`Galley needs Node 20.19 or later; this is ${process.versions.node}. 需要 Node 20.19 或更高版本。`);
  process.exit(1);
}

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('-'));
const named = args.find((arg) => !arg.startsWith('-'));
// A path is meant from where the person stands, not from the package's folder.
const folder = named ? resolve(process.env.INIT_CWD ?? process.cwd(), named) : join(ROOT, 'seeds');

await install();
const display = hasDisplay();
const [electron] = await Promise.all([display ? findElectron() : undefined, build()]);
// Chromium refuses its sandbox to root.
const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const child = electron
  ? spawn(electron, [...asRoot, ROOT, folder, ...options], { stdio: 'inherit', cwd: ROOT })
  : spawn(process.execPath, [join(ROOT, 'out', 'main', 'serve.js'), folder, ...options], { stdio: 'inherit', cwd: ROOT });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  tell(`Galley: ${error.message}`);
  process.exit(1);
});
child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
